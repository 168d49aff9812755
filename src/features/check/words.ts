import type { FactId, FactValue, Plan, VerdictMark } from '../../engine/index.ts';
import { content, formatNumber, m } from '../../i18n/index.ts';
import { exposureTerms, factTerms, kindTerms, operationTerms, termOf, verdictTerms } from '../../knowledge/index.ts';

/** The word of a verdict. */
export const verdictWord = (verdict: VerdictMark): string => content(termOf(verdictTerms, verdict).label);

const labelIn = (list: readonly { id: string; label: string }[], id: string | undefined): string | undefined => {
  const found = list.find((entry) => entry.id === id);
  return found && content(found.label);
};

/** An answer on a fact in words. */
export function factWords(fact: FactId, value: FactValue): string {
  const term = termOf(factTerms, fact);
  switch (term.type) {
    case 'choice':
      return labelIn(term.values ?? [], String(value)) ?? String(value);
    case 'yes-no':
      return value === 'yes' ? m.check_yes() : m.check_no();
    case 'number':
      return m.check_number_unit({ number: formatNumber(Number(value)), unit: content(term.unit ?? '') });
    case 'country':
      return countryName(String(value));
  }
}

/** The name of a fact. */
export const factName = (fact: FactId): string => content(termOf(factTerms, fact).label);

/** The name of a country in the language of the page; an unknown code stays as it is. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** The words for the single parts of a plan, as far as they are known. */
export const partWords = ({ assets, steps, exposure }: Plan) => ({
  kind: labelIn(kindTerms, assets[0]?.kind),
  operation: labelIn(operationTerms, steps[0]?.operation),
  exposure: labelIn(exposureTerms, exposure),
});
