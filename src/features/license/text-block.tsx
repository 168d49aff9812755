import { useEffect } from 'react';
import { content, m } from '../../i18n/index.ts';
import { Notice } from '../../ui/notice.tsx';
import { findWords } from './find-words.ts';
import { useLicense } from './license-context.ts';
import { citesOf } from './statement.ts';
import type { Refusal, Sameness } from './text-check.ts';
import { OwnText, TextSource } from './text-source.tsx';
import { TextView } from './text-view.tsx';
import type { BindingText, HeldText } from './text-shelf.ts';
import { useTexts } from './use-texts.ts';

const refusalWords: Record<Refusal, () => string> = {
  'too-long': m.license_refused_too_long,
  empty: m.license_refused_empty,
  'web-page': m.license_refused_web_page,
  'not-reached': m.license_refused_not_reached,
};

const sameTitles: Record<Sameness, () => string> = {
  same: m.license_same_title,
  other: m.license_other_title,
  unknown: m.license_unchecked_title,
};

const sameWords: Record<Sameness, () => string> = {
  same: m.license_same,
  other: m.license_other,
  unknown: m.license_unchecked,
};

/** What the check found: word for word the same or not, and how many of the cited clauses are in the text. */
function Checked({ document, text: { text, sameness } }: { document: BindingText; text: HeldText }) {
  const cites = citesOf(useLicense(), document.role);
  const found = cites.filter(({ locator }) => findWords(text, locator) !== undefined).length;
  const sound = sameness === 'same' || found === cites.length;
  return (
    <Notice live tone={sound ? 'info' : 'warn'} title={sameTitles[sameness]()}>
      <p>
        {sameWords[sameness]()} {m.license_clauses_found({ found, all: cites.length })}
      </p>
    </Notice>
  );
}

const Refused = ({ why }: { why: Refusal }) => (
  <Notice live tone="error" title={m.license_refused_title()}>
    <p>{refusalWords[why]()}</p>
  </Notice>
);

/** One document: ways to get its text, what the check found, and the text. */
export function TextBlock({ document }: { document: BindingText }) {
  const held = useTexts((texts) => texts.held);
  const refusals = useTexts((texts) => texts.refusals);
  const shown = useTexts((texts) => texts.shown);
  const bring = useTexts((texts) => texts.bring);
  const text = held[document.role];
  const why = refusals[document.role];
  const wanted = shown?.role === document.role && text === undefined;
  useEffect(() => {
    if (wanted) void bring(document);
  }, [wanted, bring, document]);
  return (
    <div className="mt-5">
      <h3>{content(document.title)}</h3>
      <TextSource document={document} />
      {why && <Refused why={why} />}
      {text && <Checked document={document} text={text} />}
      {document.spdx === undefined && <OwnText document={document} />}
      {text && <TextView document={document} text={text.text} />}
    </div>
  );
}
