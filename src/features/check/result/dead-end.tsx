import { Link } from '@tanstack/react-router';
import { explain } from '../../../explain/index.ts';
import { content, m } from '../../../i18n/index.ts';
import type { FamilyEntry } from '../../../knowledge/index.ts';
import { Page } from '../../../ui/page.tsx';
import { PasteBlock } from '../../../ui/paste-block.tsx';
import { Section } from '../../../ui/section.tsx';
import { atStep, searchAfter } from '../model/answer.ts';
import { withName } from '../model/name.ts';
import { familyOf } from '../model/subject.ts';
import { useCheck } from '../use-check.ts';
import { LawyerPart } from './lawyer-part.tsx';
import { VerdictPart } from './verdict-part.tsx';

/** Licenses of the knowledge base by id, each a way to go on with the same plan. */
function Choices({ ids }: { ids: readonly string[] }) {
  const check = useCheck();
  return (
    <ul>
      {check.index.licenses
        .filter(({ id }) => ids.includes(id))
        .map(({ id, name, summary }) => (
          <li key={id} className="border-b border-rule-soft py-2">
            <Link to="/check/" search={withName(check.search, { kind: 'license', id })}>
              {content(name)}
            </Link>
            <p className="help">{content(summary)}</p>
          </li>
        ))}
    </ul>
  );
}

const Message = ({ text }: { text: string }) => (
  <PasteBlock
    text={text}
    name={m.check_find_message_name()}
    label={m.check_copy()}
    copied={m.check_copied()}
    blocked={m.check_copy_blocked()}
  />
);

/** Which of several licenses is meant. */
const WhichOne = ({ family }: { family: FamilyEntry }) => (
  <>
    <Section heavy title={m.check_which_title()}>
      <p>{content(family.says)}</p>
      {family.candidates.length > 0 && <p className="help mt-2">{m.check_which_choose()}</p>}
      <Choices ids={family.candidates} />
      {family.others.length > 0 && (
        <p className="mt-3">{m.check_which_others({ names: family.others.map(content).join(', ') })}</p>
      )}
    </Section>
    <Section title={m.check_what_to_do()}>
      <p className="max-w-measure">{content(family.ask)}</p>
      <p className="mt-2">
        <Link to="/which/$name/" params={{ name: family.id }}>
          {m.check_which_more({ name: content(family.id) })}
        </Link>
      </p>
      <Message text={m.check_which_message({ name: content(family.id) })} />
    </Section>
  </>
);

/** Nothing is stated, so nothing can be answered. */
const Nothing = () => (
  <Section heavy title={m.check_what_to_do()}>
    <ol className="max-w-measure list-decimal ps-5">
      <li className="py-1">{m.check_nothing_look()}</li>
      <li className="py-1">{m.check_nothing_ask()}</li>
      <li className="py-1">{m.check_nothing_other()}</li>
    </ol>
    <p className="mt-2">
      <Link to="/not-stated/">{m.check_nothing_more()}</Link>
    </p>
    <Message text={m.check_find_message()} />
  </Section>
);

/** A name Lichen has no record of: no answer, names that look alike, and what to do. */
const NotKnown = ({ near }: { near: readonly string[] }) => (
  <>
    {near.length > 0 && (
      <Section heavy title={m.check_near_title()}>
        <p className="help">{m.check_near_help()}</p>
        <Choices ids={near} />
      </Section>
    )}
    <Section heavy={near.length === 0} title={m.check_what_to_do()}>
      <ol className="max-w-measure list-decimal ps-5">
        <li className="py-1">{m.check_unknown_model()}</li>
        <li className="py-1">{m.check_unknown_spelling()}</li>
        <li className="py-1">
          {m.check_unknown_read()}{' '}
          <Link to="/not-stated/" hash="custom">
            {m.check_unknown_read_link()}
          </Link>
        </li>
        <li className="py-1">{m.check_unknown_ask()}</li>
      </ol>
    </Section>
  </>
);

function WhatNow() {
  const { subject, index } = useCheck();
  const family = familyOf(subject, index);
  if (family) return <WhichOne family={family} />;
  return subject.kind === 'unknown' ? <NotKnown near={subject.near} /> : <Nothing />;
}

const titles = {
  none: m.check_dead_not_stated,
  'not-stated': m.check_dead_not_stated,
  license: m.check_dead_unknown,
  unknown: m.check_dead_unknown,
  family: m.check_dead_family,
};

/** Where no record applies: why there is no answer, and how to go on. Nothing is guessed. */
export function DeadEnd() {
  const check = useCheck();
  const explanation = explain(check.assessment, undefined, content(check.name));
  return (
    <Page
      kicker={
        <>
          {m.check_heading()} ·{' '}
          <Link to="/check/" search={atStep(searchAfter(check, {}), 'license')}>
            {m.check_change_license()}
          </Link>
        </>
      }
      title={titles[check.subject.kind]({ name: content(check.name) })}
    >
      <div className="mt-6">
        <VerdictPart explanation={explanation} />
      </div>
      <div className="max-w-form">
        <WhatNow />
        <LawyerPart explanation={explanation} />
      </div>
    </Page>
  );
}
