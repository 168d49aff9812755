import { useRef, type ReactNode } from 'react';
import { CopyButton } from './copy-button.tsx';

interface PasteBlockProps {
  text: string;
  /** The spoken name of the block. */
  name: string;
  label: ReactNode;
  copied: ReactNode;
  blocked: ReactNode;
  /** Language of the text where it differs from the page. */
  lang?: string;
}

/** A text ready to paste elsewhere, with its copy button. */
export function PasteBlock({ text, name, lang, ...words }: PasteBlockProps) {
  const shown = useRef<HTMLPreElement>(null);
  return (
    <div className="mt-3 rounded-md bg-sheet p-3">
      <pre
        ref={shown}
        role="group"
        aria-label={name}
        lang={lang}
        dir={lang === undefined ? undefined : 'auto'}
        className="mb-2 font-sans text-sm whitespace-pre-wrap"
      >
        {text}
      </pre>
      <CopyButton text={text} shown={shown} {...words} />
    </div>
  );
}
