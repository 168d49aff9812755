import { content, m } from '../../i18n/index.ts';
import type { LicensePage } from '../../knowledge/index.ts';
import { KeyValue, type KeyValueItem } from '../../ui/key-value.tsx';
import { Section } from '../../ui/section.tsx';
import { ClauseMarks } from './clause-marks.tsx';
import { valueWords } from './frame-value.ts';
import { useLicense } from './license-context.ts';

type Rail = NonNullable<LicensePage['openness']['rail']>;

const artifacts: Record<Rail['artifacts'][number], () => string> = {
  D: m.license_rail_data,
  A: m.license_rail_application,
  M: m.license_rail_model,
  S: m.license_rail_source,
};

const railItems = ({ open, responsible, artifacts: named, says, cite }: Rail): KeyValueItem[] => [
  { id: 'open', term: m.license_rail_open(), value: valueWords(open) },
  { id: 'responsible', term: m.license_rail_responsible(), value: valueWords(responsible) },
  {
    id: 'artifacts',
    term: m.license_rail_artifacts(),
    value: named.length > 0 ? named.map((one) => artifacts[one]()).join(', ') : m.license_rail_none(),
  },
  {
    id: 'says',
    term: m.license_why_title(),
    value: (
      <>
        {content(says)} <ClauseMarks cite={cite} />
      </>
    ),
  },
];

/** Whom the license counts as open for, and the two halves of OpenRAIL. */
export function OpennessSection() {
  const { osi, openDefinition, fsf, dfsg, rail } = useLicense().openness;
  const flags: KeyValueItem[] = [
    { id: 'osi', term: m.license_open_osi(), value: valueWords(osi) },
    { id: 'od', term: m.license_open_definition(), value: valueWords(openDefinition) },
    { id: 'fsf', term: m.license_open_fsf(), value: valueWords(fsf) },
    { id: 'dfsg', term: m.license_open_dfsg(), value: valueWords(dfsg) },
  ];
  return (
    <Section id="openness" title={m.license_openness_title()}>
      <KeyValue items={[...flags, ...(rail ? railItems(rail) : [])]} />
    </Section>
  );
}
