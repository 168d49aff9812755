import { content, m } from '../../../i18n/index.ts';
import type { RailMember } from '../../../knowledge/index.ts';
import { KeyValue, type KeyValueItem } from '../../../ui/key-value.tsx';
import { LicenseLink } from '../license-link.tsx';
import { keeps } from './half-words.ts';
import { letterNames } from './letter-names.ts';
import { artifactLetters, carriersOf, type Artifact, type DecodedName } from './model/decode-name.ts';

const letterWords = (letters: readonly Artifact[]): string => letters.map((letter) => letterNames[letter]()).join(', ');

const openWords = ({ isOpen, isResearch }: DecodedName): string => {
  if (isOpen) return m.rail_promise_open();
  return isResearch ? m.rail_promise_research() : m.rail_promise_closed();
};

const promiseOf = (decoded: DecodedName): KeyValueItem[] => [
  { id: 'open', term: decoded.isOpen ? m.rail_word_open() : m.rail_word_no_open(), value: openWords(decoded) },
  { id: 'rail', term: m.rail_word_rail(), value: m.rail_promise_rail() },
  {
    id: 'letters',
    term: m.rail_letters(),
    value: decoded.letters.length > 0 ? letterWords(decoded.letters) : m.rail_promise_no_letters(),
  },
];

/** What one has to read the text for. */
const untold = ({ letters }: DecodedName): KeyValueItem[] => {
  const missing = artifactLetters.filter((letter) => !letters.includes(letter));
  return [
    { id: 'uses', term: m.rail_untold_uses(), value: m.rail_untold_uses_why() },
    { id: 'version', term: m.rail_untold_version(), value: m.rail_untold_version_why() },
    ...(letters.length > 0 && missing.length > 0
      ? [{ id: 'rest', term: m.rail_untold_rest(), value: m.rail_untold_rest_why({ parts: letterWords(missing) }) }]
      : []),
  ];
};

const Carriers = ({ carriers }: { carriers: readonly RailMember[] }) =>
  carriers.length === 0 ? (
    <p className="max-w-measure">{m.rail_no_carriers()}</p>
  ) : (
    <ul>
      {carriers.map((member) => (
        <li key={member.id} className="border-b border-rule-soft py-2">
          <LicenseLink license={member} /> <span className="block text-sm text-soft">{keeps(member)}</span>
        </li>
      ))}
    </ul>
  );

interface DecodedPartProps {
  name: string;
  decoded: DecodedName;
  members: readonly RailMember[];
}

/** What the letters of a name promise, what they leave open, and which texts carry such a name. */
export const DecodedPart = ({ name, decoded, members }: DecodedPartProps) => (
  <div className="mt-6 grid gap-x-10 gap-y-6 lg:grid-cols-3">
    <div className="lg:col-span-2">
      <h3 className="mb-1 text-lg">{m.rail_promises({ name: content(name.trim()) })}</h3>
      <KeyValue items={promiseOf(decoded)} />
      <h3 className="mt-6 mb-1 text-lg">{m.rail_untold()}</h3>
      <KeyValue items={untold(decoded)} />
    </div>
    <div>
      <h3 className="mb-1 text-lg">{m.rail_carriers()}</h3>
      <Carriers carriers={carriersOf(members, decoded)} />
    </div>
  </div>
);
