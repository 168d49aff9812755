import { m } from '../../i18n/index.ts';
import { nameOf } from './license-words.tsx';
import { useTerms } from './list-context.ts';
import type { Terms } from './model/terms-of.ts';
import { NextSteps, type Kind } from './next-steps.tsx';

const reasons = { family: m.find_which_text, custom: m.find_custom_text, 'not-stated': m.find_not_stated_text };

const LicenseRow = ({ terms, kind, isOnly }: { terms: Terms; kind: Kind; isOnly: boolean }) => (
  <li className="flex flex-wrap items-center justify-between gap-x-8 gap-y-3 border-b border-rule py-4">
    <div className="max-w-measure">
      <p className="text-xl font-strong">{nameOf(terms)}</p>
      {terms.kind !== 'license' && <p className="mt-1 text-soft">{reasons[terms.kind]()}</p>}
    </div>
    <div className="no-print flex flex-wrap gap-3">
      <NextSteps terms={terms} kind={kind} isOnly={isOnly} />
    </div>
  </li>
);

/** The license or licenses named for a model or dataset, each with what to do next. */
export function Answer({ licenses, kind }: { licenses: readonly string[]; kind: Kind }) {
  const terms = useTerms();
  return (
    <>
      <p className="text-sm text-soft">{m.find_licenses({ count: licenses.length })}</p>
      <ul>
        {licenses.map((id) => (
          <LicenseRow key={id} terms={terms(id)} kind={kind} isOnly={licenses.length === 1} />
        ))}
      </ul>
    </>
  );
}
