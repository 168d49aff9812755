import { useEffect } from 'react';
import { content, m } from '../../i18n/index.ts';
import type { LicensePage } from '../../knowledge/index.ts';
import { findWords, passageAt } from './find-words.ts';
import type { Cite } from './statement.ts';
import { useTexts } from './use-texts.ts';

interface ClauseWordsProps {
  cite: Cite;
  document: LicensePage['documents'][number];
}

const Locator = ({ locator }: { locator: string }) => (
  <span className="block">
    {m.license_look_for()} <q>{content(locator)}</q>
  </span>
);

/** The clause in its context where the text is at hand; else the words to look for and the way to the text. */
export function ClauseWords({ cite, document }: ClauseWordsProps) {
  const held = useTexts((texts) => texts.held);
  const bring = useTexts((texts) => texts.bring);
  const show = useTexts((texts) => texts.show);
  const text = held[document.role]?.text;
  useEffect(() => {
    if (document.spdx !== undefined && text === undefined) void bring(document);
  }, [bring, document, text]);
  const place = text === undefined ? undefined : findWords(text, cite.locator);
  if (text === undefined || !place)
    return (
      <>
        <Locator locator={cite.locator} />
        {document.spdx === undefined && (
          <a className="block" href="#text">
            {text === undefined ? m.license_bring_text() : m.license_words_not_found()}
          </a>
        )}
      </>
    );
  const { before, words, after } = passageAt(text, place);
  return (
    <>
      <span lang="en" className="quote my-1 block">
        {content(before)}
        <mark className="bg-unclear-tint text-ink">{content(words)}</mark>
        {content(after)}
      </span>
      <button type="button" className="me-4 text-accent underline" onClick={() => show(document, cite.locator)}>
        {m.license_show_in_text()}
      </button>
    </>
  );
}
