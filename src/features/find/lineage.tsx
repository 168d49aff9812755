import { Link } from '@tanstack/react-router';
import { content, m } from '../../i18n/index.ts';
import type { CatalogPage, Kin } from '../../knowledge/index.ts';
import { KeyValue } from '../../ui/key-value.tsx';
import { Section } from '../../ui/section.tsx';
import { LicenseLinks } from './license-words.tsx';
import { SourceLine } from './source-line.tsx';

const how: Record<NonNullable<Kin['by']>, () => string> = {
  'fine-tune': m.find_by_fine_tune,
  'train-adapter': m.find_by_train_adapter,
  quantize: m.find_by_quantize,
  merge: m.find_by_merge,
  distill: m.find_by_distill,
  'generate-dataset': m.find_by_generate_dataset,
};

type Relative = Pick<Kin, 'id' | 'name' | 'licenses' | 'by'>;

const NameLink = ({ id, name }: Pick<Kin, 'id' | 'name'>) =>
  id === undefined ? (
    content(name)
  ) : (
    <Link to="/find/" search={{ name: id }}>
      {content(name)}
    </Link>
  );

const Terms = ({ licenses, by }: Relative) => (
  <>
    {licenses.length > 0 ? <LicenseLinks ids={licenses} /> : <span className="text-soft">{m.find_kin_unknown()}</span>}
    {by && <span className="block text-sm text-soft">{how[by]()}</span>}
  </>
);

interface RelativesProps {
  title: string;
  kin: readonly Relative[];
  sources?: CatalogPage['sources'];
}

/** Relatives of one kind with the license of each, and who says that they are related. */
const Relatives = ({ title, kin, sources = [] }: RelativesProps) =>
  kin.length > 0 && (
    <Section title={title}>
      <KeyValue
        items={kin.map((one) => ({ id: one.id ?? one.name, term: <NameLink {...one} />, value: <Terms {...one} /> }))}
      />
      {sources.length > 0 && (
        <p className="mt-2 flex flex-wrap gap-x-3 text-sm text-soft">
          {m.find_said_by()}
          {sources.map(({ key, ...source }) => (
            <SourceLine key={key} {...source} />
          ))}
        </p>
      )}
    </Section>
  );

/** What it was made from and trained on, and what was made from it. */
export function Lineage({ basedOn, trainedOn, madeInto, sources }: CatalogPage) {
  const of = (kin: readonly Kin[]) => sources.filter(({ key }) => kin.some(({ source }) => source === key));
  return (
    <>
      <Relatives title={m.find_based_on()} kin={basedOn} sources={of(basedOn)} />
      <Relatives title={m.find_trained_on()} kin={trainedOn} sources={of(trainedOn)} />
      <Relatives title={m.find_made_into()} kin={madeInto} />
    </>
  );
}
