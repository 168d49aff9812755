import type { ReactNode } from 'react';

interface ProseProps {
  children: ReactNode;
  /** Language of the text where it differs from the page, as with a quoted license. */
  lang?: string;
}

/** Running text at reading width, with lists and quotes set. */
export function Prose({ children, lang }: ProseProps) {
  return (
    <div className="prose" lang={lang} dir={lang === undefined ? undefined : 'auto'}>
      {children}
    </div>
  );
}
