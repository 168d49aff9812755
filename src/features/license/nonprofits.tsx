import { content, m } from '../../i18n/index.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Section } from '../../ui/section.tsx';
import { useLicense } from './license-context.ts';

const Points = ({ title, points }: { title: string; points: readonly string[] }) => (
  <div>
    <h3 className="mb-1">{title}</h3>
    <ul className="list-disc ps-5">
      {points.map((point) => (
        <li key={point} className="py-0.5">
          {content(point)}
        </li>
      ))}
    </ul>
  </div>
);

/** What the license means for a nonprofit, also by field of work. */
export function Nonprofits() {
  const { plain } = useLicense();
  const fields = [
    { title: m.license_field_health(), says: plain.health },
    { title: m.license_field_education(), says: plain.education },
    { title: m.license_field_humanitarian(), says: plain.humanitarian },
    { title: m.license_field_civil_society(), says: plain.civilSociety },
  ];
  return (
    <Section id="nonprofits" title={m.license_for_nonprofits()}>
      <p className="max-w-measure">{content(plain.forNonprofits)}</p>
      <div className="mt-5 grid gap-x-8 gap-y-5 md:grid-cols-2">
        <Points title={m.license_good_for()} points={plain.goodFor} />
        <Points title={m.license_watch_out()} points={plain.watchOut} />
      </div>
      <div className="mt-4 max-w-measure">
        {fields.map(({ title, says }) =>
          says === undefined ? null : (
            <Disclosure key={title} summary={title}>
              <p>{content(says)}</p>
            </Disclosure>
          ),
        )}
      </div>
    </Section>
  );
}
