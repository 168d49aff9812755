import { Link } from '@tanstack/react-router';
import { explain } from '../../../explain/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { Page } from '../../../ui/page.tsx';
import { atStep, searchAfter } from '../model/answer.ts';
import { familyOf } from '../model/subject.ts';
import { useCheck } from '../use-check.ts';
import { LawyerPart } from './lawyer-part.tsx';
import { NotKnown } from './not-known.tsx';
import { NothingStated } from './nothing-stated.tsx';
import { VerdictPart } from './verdict-part.tsx';
import { WhichOne } from './which-one.tsx';

function WhatNow() {
  const { subject, index } = useCheck();
  const family = familyOf(subject, index);
  if (family) return <WhichOne family={family} />;
  return subject.kind === 'unknown' ? <NotKnown near={subject.near} /> : <NothingStated />;
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
