import { content, formatDay, m } from '../../i18n/index.ts';

interface SourceLineProps {
  title: string;
  url: string;
  date: string;
  /** The source bears no date: this is the day it was read. */
  isReading?: boolean;
}

/** A source as a link, with its day. */
export const SourceLine = ({ title, url, date, isReading = false }: SourceLineProps) => (
  <a href={url} rel="noreferrer">
    {(isReading ? m.find_read_on : m.find_dated)({ title: content(title), day: formatDay(date) })}
  </a>
);
