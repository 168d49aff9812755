import { content, m } from '../../../i18n/index.ts';
import type { RailMember } from '../../../knowledge/index.ts';
import { RowFold } from '../../../ui/row-fold.tsx';
import { VerdictMark } from '../../../ui/verdict-mark.tsx';
import { ClauseMark } from '../clause-mark.tsx';
import { LicenseLink } from '../license-link.tsx';
import { keeps } from './half-words.ts';
import { letterNames } from './letter-names.ts';

type Rail = NonNullable<RailMember['rail']>;

const Half = ({ label, value }: { label: string; value: Rail['open'] }) => (
  <td data-label={label}>
    {value === 'yes' ? (
      <VerdictMark verdict="yes" label={m.rail_yes()} />
    ) : (
      <VerdictMark verdict="no" label={m.rail_no()} />
    )}
  </td>
);

const lettersOf = ({ artifacts }: Rail): string =>
  artifacts.length > 0 ? artifacts.map((letter) => letterNames[letter]()).join(', ') : m.rail_letters_none();

const Tested = ({ member, rail }: { member: RailMember; rail: Rail }) => (
  <>
    <Half label={m.rail_open()} value={rail.open} />
    <Half label={m.rail_responsible()} value={rail.responsible} />
    <td data-label={m.rail_letters()}>{lettersOf(rail)}</td>
    <td data-label={m.rail_because()}>
      <div>
        {content(rail.says)}{' '}
        <ClauseMark
          license={member}
          rules={['openness:rail']}
          label={rail.sections.map(content).join(' · ')}
          section="openness"
        />
      </div>
    </td>
  </>
);

const Row = ({ member }: { member: RailMember }) => (
  <tr>
    <th scope="row">
      <LicenseLink license={member} />
    </th>
    {member.rail ? (
      <Tested member={member} rail={member.rail} />
    ) : (
      <td colSpan={4}>
        <VerdictMark verdict="not-stated" label={m.rail_not_tested()} />
      </td>
    )}
  </tr>
);

/** The texts by what they keep, those that keep most first. */
const groupsOf = (members: readonly RailMember[]) => {
  const titles = [m.rail_both_halves(), m.rail_responsible_only(), m.rail_open_only(), m.rail_neither()];
  return [...titles, m.rail_not_tested()]
    .map((title) => ({ title, entries: members.filter((member) => keeps(member) === title) }))
    .filter(({ entries }) => entries.length > 0);
};

const Head = () => (
  <thead>
    <tr>
      <th scope="col">{m.surveys_license()}</th>
      <th scope="col" className="w-1/8">
        {m.rail_open()}
      </th>
      <th scope="col" className="w-1/8">
        {m.rail_responsible()}
      </th>
      <th scope="col">{m.rail_letters()}</th>
      <th scope="col" className="w-1/3">
        {m.rail_because()}
      </th>
    </tr>
  </thead>
);

/** The two halves of OpenRAIL, held against each text. */
export const Halves = ({ members }: { members: readonly RailMember[] }) => (
  <table className="data-table">
    <caption className="sr-only">{m.rail_halves_title()}</caption>
    <Head />
    {groupsOf(members).map(({ title, entries }) => (
      <RowFold key={title} title={title} count={entries.length} span={5}>
        {entries.map((member) => (
          <Row key={member.id} member={member} />
        ))}
      </RowFold>
    ))}
  </table>
);
