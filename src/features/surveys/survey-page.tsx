import type { ReactNode } from 'react';
import { ChipLink } from '../../ui/chip-link.tsx';
import { Page } from '../../ui/page.tsx';
import { Section } from '../../ui/section.tsx';

/** A part of a survey: a section of its page, to which a chip at the top leads. */
export interface SurveyPart {
  id: string;
  title: string;
  /** Begins a main part of the page. */
  heavy?: boolean;
  /** How to read what follows. */
  how?: string;
  body: ReactNode;
}

interface SurveyPageProps {
  title: string;
  lead: string;
  wide?: boolean;
  parts: readonly SurveyPart[];
  /** The chip to another page, after those of the parts. */
  onward?: ReactNode;
}

/** The page of a survey: what it found in a sentence, chips to its parts, and the parts. */
export const SurveyPage = ({ title, lead, wide, parts, onward }: SurveyPageProps) => (
  <Page
    title={title}
    lead={lead}
    wide={wide}
    actions={
      <>
        {parts.map((part) => (
          <ChipLink key={part.id} href={`#${part.id}`}>
            {part.title}
          </ChipLink>
        ))}
        {onward}
      </>
    }
  >
    {parts.map(({ id, how, body, ...part }) => (
      <Section key={id} id={id} {...part}>
        {how !== undefined && <p className="mb-3 max-w-measure">{how}</p>}
        {body}
      </Section>
    ))}
  </Page>
);
