import { useRef, useState } from 'react';
import { m } from '../../i18n/index.ts';
import { copyText } from '../../ui/copy-text.ts';

const words = { none: m.license_copy, copied: m.license_copied, blocked: m.license_copy_blocked };

/** A short text to paste, with a copy button of one element: a long page has many of them. */
export function PasteLine({ text }: { text: string }) {
  const [outcome, setOutcome] = useState<keyof typeof words>('none');
  const shown = useRef<HTMLQuoteElement>(null);
  const copy = async () => setOutcome((await copyText(text, shown.current)) ? 'copied' : 'blocked');
  return (
    <>
      <q ref={shown} className="quote mt-2 block text-sm">
        {text}
      </q>
      <button
        type="button"
        className="no-print min-h-8 text-sm text-accent underline"
        aria-live="polite"
        onClick={() => void copy()}
      >
        {words[outcome]()}
      </button>
    </>
  );
}
