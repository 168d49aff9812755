import { Link } from '@tanstack/react-router';
import { content, m } from '../../i18n/index.ts';
import type { FamilyPage } from '../../knowledge/index.ts';
import { Page } from '../../ui/page.tsx';
import { PasteBlock } from '../../ui/paste-block.tsx';
import { Section } from '../../ui/section.tsx';

interface WhichPageProps extends FamilyPage {
  /** The name stands for no license at all: "other", "unknown". */
  isUnnamed: boolean;
}

/** As many licenses as stand side by side. */
const mostCompared = 6;

const Candidates = ({ candidates }: Pick<FamilyPage, 'candidates'>) => (
  <Section heavy title={m.which_candidates({ count: candidates.length })}>
    <p className="-mt-2 mb-1 text-sm text-soft">{m.which_candidates_aside()}</p>
    <ul className="entry-list">
      {candidates.map(({ id, name, summary }) => (
        <li key={id}>
          <Link to="/license/$id/" params={{ id }}>
            {content(name)}
          </Link>
          <p>{content(summary)}</p>
        </li>
      ))}
    </ul>
    {candidates.length > 1 && (
      <p className="mt-3">
        <Link
          to="/compare/"
          search={{
            ids: candidates
              .slice(0, mostCompared)
              .map(({ id }) => id)
              .join(','),
          }}
        >
          {m.which_compare()}
        </Link>
      </p>
    )}
  </Section>
);

const Others = ({ others }: { others: string[] }) => (
  <Section title={m.which_others()}>
    <p className="max-w-measure">{m.which_others_why()}</p>
    <ul className="mt-2 list-disc ps-5">
      {others.map((name) => (
        <li key={name}>{content(name)}</li>
      ))}
    </ul>
  </Section>
);

const Ask = ({ family, isUnnamed }: Omit<WhichPageProps, 'candidates'>) => (
  <Section title={m.which_ask()}>
    <p className="max-w-measure">{content(family.ask)}</p>
    <div className="max-w-measure">
      <PasteBlock
        text={isUnnamed ? m.not_stated_message() : m.which_message({ tag: family.hub[0] ?? family.id })}
        name={m.message_name()}
        label={m.message_copy()}
        copied={m.message_copied()}
        blocked={m.message_blocked()}
      />
    </div>
  </Section>
);

/** The page for a name that does not settle which license applies: what is missing, what it may be, whom to ask. */
export const WhichPage = ({ family, candidates, isUnnamed }: WhichPageProps) => (
  <Page
    kicker={isUnnamed ? m.which_kicker_unnamed() : m.which_kicker()}
    title={content(family.label)}
    lead={content(family.says)}
  >
    {!isUnnamed && <p className="mt-4 max-w-measure">{m.which_rule()}</p>}
    {candidates.length > 0 && <Candidates candidates={candidates} />}
    <Ask family={family} isUnnamed={isUnnamed} />
    {family.others.length > 0 && <Others others={family.others} />}
    <Section title={m.which_nothing_found()}>
      <p className="max-w-measure">
        {m.which_nothing_found_text()} <Link to="/not-stated/">{m.which_not_stated_link()}</Link>
      </p>
    </Section>
  </Page>
);
