import { describe, expect, test } from 'vitest';
import { loadIndex, loadLicense } from '../../../state/index.ts';
import { answered, leftOpen, searchAfter, topicsAnswered } from './answer.ts';
import { readCheck, type Check } from './check.ts';
import { pickCheckSearch, strayParameters } from './check-search.ts';
import { stepOf, stepsLeft } from './flow.ts';
import { subjectOf } from './subject.ts';
import { missionTopics, topicQuestions } from './topics.ts';

/** The check an address shows. */
async function at(address: string): Promise<Check> {
  const search = pickCheckSearch(Object.fromEntries(new URLSearchParams(address)));
  const index = await loadIndex();
  const subject = subjectOf(search, index);
  return readCheck(search, { index, page: subject.kind === 'license' ? await loadLicense(subject.id) : undefined });
}

const bloom = 'license=bigscience-bloom-rail-1.0&kind=model&do=fine-tune&for=public-service';

describe('the next question', () => {
  test.each([
    ['', 'license'],
    ['license=bigscience-bloom-rail-1.0', 'kind'],
    ['license=bigscience-bloom-rail-1.0&kind=model', 'operation'],
    ['license=bigscience-bloom-rail-1.0&kind=model&do=run', 'exposure'],
    [bloom, 'topics'],
    [`${bloom}&no=all`, 'result'],
    [`${bloom}&no=all&yes=automated-decisions`, 'human-review'],
    ['license=cc-by-nc-4.0&kind=dataset&do=use-as-is&for=public-files', 'funding'],
    ['license=mit&kind=code&do=run&for=only-us', 'result'],
  ])('%s: %s', async (address, step) => {
    expect(stepOf(await at(address))).toBe(step);
  });

  test('is none as soon as the answer is no for sure, whatever is open', async () => {
    expect(stepsLeft(await at(`${bloom}&yes=medical-advice`))).toEqual([]);
  });

  test('about a single fact comes before the long screen of topics', async () => {
    const steps = stepsLeft(await at('license=seer-license&kind=model&do=run&for=only-us'));
    expect(steps.indexOf('purpose')).toBeLessThan(steps.indexOf('topics'));
  });

  test('that hangs on a topic waits for the topics', async () => {
    const steps = stepsLeft(await at(bloom));
    expect(steps).toEqual(['topics', 'human-review']);
  });

  test('is not asked again when it was left open', async () => {
    expect(stepOf(await at('license=cc-by-nc-4.0&kind=dataset&do=use-as-is&for=public-files&skip=funding'))).toBe(
      'result',
    );
  });

  test('can be any other, at the wish of the address', async () => {
    expect(stepOf(await at(`${bloom}&no=all&ask=exposure`))).toBe('exposure');
    expect(stepOf(await at(`${bloom}&show=result`))).toBe('result');
    expect(stepOf(await at('license=openrail&ask=funding'))).toBe('result');
  });

  test.each(['license=openrail', 'license=other', 'q=some+model', 'license=moss-9.9'])(
    'does not exist without a record: %s',
    async (address) => {
      expect(stepOf(await at(address))).toBe('result');
    },
  );
});

describe('an answer', () => {
  test('keeps the other answers', async () => {
    const check = await at(
      'license=cc-by-nc-4.0&kind=dataset&do=use-as-is&for=public-files&facts=funding:grant&no=military&skip=purpose',
    );
    const after = answered(check, { step: 'exposure', value: 'only-us' });
    expect(after).toEqual({
      v: '1',
      license: 'cc-by-nc-4.0',
      kind: 'dataset',
      do: 'use-as-is',
      for: 'only-us',
      facts: 'funding:grant',
      no: 'military',
      skip: 'purpose',
    });
  });

  test('takes the question off the list of those left open, and leaving it open takes the answer away', async () => {
    const check = await at('license=cc-by-nc-4.0&kind=dataset&do=use-as-is&for=public-files');
    const open = leftOpen(check, 'funding');
    expect(open.skip).toBe('funding');
    const again = await at(new URLSearchParams(Object.entries(open)).toString());
    expect(answered(again, { step: 'funding', value: 'grant' })).not.toHaveProperty('skip');
  });

  test('on topics can be “not sure”', async () => {
    const check = await at(`${bloom}&yes=medical-advice`);
    const after = topicsAnswered(check, ['medical-advice'], 'unsure');
    expect(after).not.toHaveProperty('yes');
    expect(after.skip).toBe('topic:medical-advice');
  });

  test('on a name that is not known keeps the name', async () => {
    expect(searchAfter(await at('q=Some+Model&do=run'), {})).toEqual({ v: '1', q: 'Some Model', do: 'run' });
  });
});

describe('the topics', () => {
  test('are those the license speaks of, one by one or together', async () => {
    const questions = topicQuestions(await at(bloom));
    const ids = missionTopics(questions).map(({ id }) => id);
    expect(ids).toContain('medical-advice');
    expect(ids).not.toContain('military');
    expect(questions.pledge.map(({ id }) => id)).toContain('minors-harm');
    expect(questions.mission.every(({ topics }) => topics.every(({ clauses }) => clauses.length > 0))).toBe(true);
  });

  test('stay on the screen when some are answered', async () => {
    const all = missionTopics(topicQuestions(await at(bloom))).length;
    expect(missionTopics(topicQuestions(await at(`${bloom}&no=medical-advice`)))).toHaveLength(all);
  });
});

test('an address is picked over', () => {
  expect(pickCheckSearch({ license: ['a', 'b'], ask: 'kind', skip: 3, show: 'x'.repeat(3000), bogus: '1' })).toEqual({
    ask: 'kind',
  });
  expect(strayParameters({ license: ['a', 'b'], ask: 'kind', bogus: '1' })).toEqual(['license', 'bogus']);
});
