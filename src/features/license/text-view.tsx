import { useEffect, useRef } from 'react';
import { content, m } from '../../i18n/index.ts';
import { findWords } from './find-words.ts';
import type { BindingText } from './text-shelf.ts';
import { useTexts } from './use-texts.ts';

/** A whole text, with the asked-for words marked and scrolled to. */
export function TextView({ document, text }: { document: BindingText; text: string }) {
  const shown = useTexts((texts) => texts.shown);
  const mark = useRef<HTMLElement>(null);
  const wanted = shown?.role === document.role ? shown : undefined;
  const place = wanted && findWords(text, wanted.locator);
  useEffect(() => {
    if (!wanted) return;
    mark.current?.scrollIntoView({ block: 'center' });
    mark.current?.focus({ preventScroll: true });
  }, [wanted]);
  return (
    <pre
      lang="en"
      tabIndex={0}
      aria-label={m.license_text_of({ title: content(document.title) })}
      role="region"
      className="mt-3 max-h-[80vh] overflow-auto rounded-lg border border-rule bg-sheet p-4 font-sans text-sm whitespace-pre-wrap print:max-h-none"
    >
      {place ? (
        <>
          {text.slice(0, place.start)}
          <mark ref={mark} tabIndex={-1} className="bg-unclear-tint text-ink">
            {text.slice(place.start, place.end)}
          </mark>
          {text.slice(place.end)}
        </>
      ) : (
        text
      )}
    </pre>
  );
}
