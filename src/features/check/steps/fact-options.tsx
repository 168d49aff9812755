import type { FactId } from '../../../engine/index.ts';
import { limitsOn } from '../../../explain/index.ts';
import { content, m } from '../../../i18n/index.ts';
import { certaintyTerms, termOf, type FactEntry, type LicensePage } from '../../../knowledge/index.ts';
import type { ChoiceOption } from '../../../ui/choice-list.tsx';

/** How the license at hand reads one answer, and how sure that is. */
function Reading({ page, fact, value }: { page: LicensePage | undefined; fact: FactId; value: string }) {
  const readings = limitsOn(page, fact).flatMap(({ readings }) => readings.filter((one) => one.value === value));
  return readings.map(({ says, certainty }) => (
    <span key={says} className="block text-ink">
      {content(says)}{' '}
      <span className="text-xs text-soft italic">{content(termOf(certaintyTerms, certainty).label)}</span>
    </span>
  ));
}

/** The answers to a question with listed values; each with what it means and how the license reads it. */
export function factOptions(term: FactEntry, fact: FactId, page: LicensePage | undefined): ChoiceOption[] {
  if (term.type === 'yes-no')
    return [
      { value: 'yes', label: m.check_yes() },
      { value: 'no', label: m.check_no() },
    ];
  return (term.values ?? []).map(({ id, label, definition }) => ({
    value: id,
    label: content(label),
    help: (
      <>
        {content(definition)}
        <Reading page={page} fact={fact} value={id} />
      </>
    ),
  }));
}
