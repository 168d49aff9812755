import { content, m } from '../../i18n/index.ts';
import { certaintyTerms, stanceTerms, verdictTerms, type VocabularyEntry } from '../../knowledge/index.ts';
import { KeyValue } from '../../ui/key-value.tsx';
import { Section } from '../../ui/section.tsx';
import { VerdictMark } from '../../ui/verdict-mark.tsx';

const verdicts = verdictTerms.map(({ id, label, definition }) => ({
  id,
  term: <VerdictMark verdict={id} label={content(label)} />,
  value: content(definition),
}));

const named = (entries: readonly VocabularyEntry[]) =>
  entries.map(({ id, label, definition }) => ({ id, term: content(label), value: content(definition) }));

/** What the answers, the degrees of certainty and the two ways to answer mean. */
export const Answers = () => (
  <>
    <Section id="answers" title={m.about_answers()}>
      <KeyValue items={verdicts} />
    </Section>
    <Section id="certainty" title={m.about_certainty()}>
      <KeyValue items={named(certaintyTerms)} />
    </Section>
    <Section id="stances" title={m.about_stances()}>
      <KeyValue items={named(stanceTerms)} />
    </Section>
  </>
);
