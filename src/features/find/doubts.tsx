import { m } from '../../i18n/index.ts';
import type { CatalogMark } from '../../knowledge/index.ts';
import { Notice } from '../../ui/notice.tsx';

type Doubt = Exclude<CatalogMark, 'risk-note'>;

const words: Record<Doubt, { title: () => string; text: () => string }> = {
  'tag-differs': { title: m.find_mark_tag_differs, text: m.find_mark_tag_differs_text },
  'sources-differ': { title: m.find_mark_sources_differ, text: m.find_mark_sources_differ_text },
  'base-differs': { title: m.find_mark_base_differs, text: m.find_mark_base_differs_text },
  several: { title: m.find_mark_several, text: m.find_mark_several_text },
  'not-verified': { title: m.find_mark_not_verified, text: m.find_mark_not_verified_text },
  'tag-vague': { title: m.find_mark_tag_vague, text: m.find_mark_tag_vague_text },
};

const order = Object.keys(words) as Doubt[];
const serious: readonly CatalogMark[] = ['tag-differs', 'sources-differ', 'base-differs'];

/** What to know before one relies on the license named above: where sources disagree, or nothing is verified. */
export function Doubts({ marks }: { marks: readonly CatalogMark[] }) {
  const doubts = order.filter((doubt) => marks.includes(doubt));
  if (doubts.length === 0) return null;
  return (
    <div className="my-5 max-w-form">
      <Notice tone={marks.some((mark) => serious.includes(mark)) ? 'warn' : 'info'}>
        <ul className="grid gap-2">
          {doubts.map((doubt) => (
            <li key={doubt}>
              <p className="font-strong">{words[doubt].title()}</p>
              <p>{words[doubt].text()}</p>
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}
