import { content, m } from '../../i18n/index.ts';
import { scopeTerms, type RestrictionEntry, type VocabularyEntry } from '../../knowledge/index.ts';
import { Section } from '../../ui/section.tsx';
import { Term } from '../../ui/term.tsx';
import { ClauseMarks } from './clause-marks.tsx';
import { useLicense } from './license-context.ts';
import { restrictionGroups, type RestrictionGroup, type RestrictionLine } from './restriction-groups.ts';

const examples = ({ touched, untouched }: RestrictionEntry): string =>
  m.license_examples({ touched: touched.map(content).join('; '), untouched: untouched.map(content).join('; ') });

const Meaning = ({ entry: { label, definition }, more }: { entry: VocabularyEntry; more?: string }) => (
  <span className="mb-2 block">
    <b>{content(label)}:</b> {content(definition)} {more}
  </span>
);

/** The classes of a use and how far the bar reaches: one word to open for all of them, as a long list has many. */
function Classes({ line: { rule, categories } }: { line: RestrictionLine }) {
  const scope = scopeTerms.filter(({ id }) => id === rule.scope);
  return (
    <Term label={[...categories, ...scope].map(({ label }) => content(label)).join(' · ')}>
      {() => (
        <>
          {categories.map((entry) => (
            <Meaning key={entry.id} entry={entry} more={examples(entry)} />
          ))}
          {scope.map((entry) => (
            <Meaning key={entry.id} entry={entry} />
          ))}
        </>
      )}
    </Term>
  );
}

const Line = ({ line }: { line: RestrictionLine }) => (
  <li className="border-b border-rule-soft py-2.5">
    {content(line.rule.says)} <ClauseMarks cite={line.rule.cite} certainty={line.rule.certainty} />
    <div className="text-sm text-soft">
      {line.categories[0] && content(line.categories[0].question)} <Classes line={line} />
    </div>
  </li>
);

const Group = ({ group: { domain, lines } }: { group: RestrictionGroup }) => (
  <div className="mt-4 grid gap-x-8 md:grid-cols-[12rem_1fr]">
    <h3 className="pt-2.5">{content(domain.label)}</h3>
    <ul>
      {lines.map((line) => (
        <Line key={line.rule.id} line={line} />
      ))}
    </ul>
  </div>
);

/** The uses the license bars, by domain, each with how far it reaches and the question to ask yourself. */
export function RestrictionsSection() {
  const groups = restrictionGroups(useLicense());
  if (groups.length === 0) return null;
  return (
    <Section id="restrictions" title={m.license_restrictions_title()}>
      <p className="max-w-measure text-soft">{m.license_restrictions_lead()}</p>
      {groups.map((group) => (
        <Group key={group.domain.id} group={group} />
      ))}
    </Section>
  );
}
