import { Link } from '@tanstack/react-router';
import { content, m } from '../../i18n/index.ts';
import type { RailMember } from '../../knowledge/index.ts';
import { StateWord } from '../../ui/state-word.tsx';
import { letterNames } from './letter-names.ts';
import { ClauseMark } from './clause-mark.tsx';

type Rail = NonNullable<RailMember['rail']>;

const Half = ({ label, value }: { label: string; value: Rail['open'] }) => (
  <td data-label={label}>
    {value === 'yes' ? (
      <StateWord look="yes">{m.rail_yes()}</StateWord>
    ) : (
      <StateWord look="no">{m.rail_no()}</StateWord>
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
      <Link to="/license/$id/" params={{ id: member.id }}>
        {content(member.name)}
      </Link>
    </th>
    {member.rail ? (
      <Tested member={member} rail={member.rail} />
    ) : (
      <td colSpan={4}>
        <StateWord look="not-stated">{m.rail_not_tested()}</StateWord>
      </td>
    )}
  </tr>
);

/** The two halves of OpenRAIL, held against each text. */
export const Halves = ({ members }: { members: readonly RailMember[] }) => (
  <table className="data-table halves">
    <caption className="sr-only">{m.rail_halves_title()}</caption>
    <thead>
      <tr>
        <th scope="col">{m.rail_license()}</th>
        <th scope="col">{m.rail_open()}</th>
        <th scope="col">{m.rail_responsible()}</th>
        <th scope="col">{m.rail_letters()}</th>
        <th scope="col">{m.rail_because()}</th>
      </tr>
    </thead>
    <tbody>
      {members.map((member) => (
        <Row key={member.id} member={member} />
      ))}
    </tbody>
  </table>
);
