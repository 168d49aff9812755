import { divisionOf, headingOf, romanPart } from './headings.ts';
import { inlineMarks } from './inline.ts';
import type { Line } from './lines.ts';
import { marksOf } from './marks.ts';
import { opened, type Open } from './outline.ts';

/** From one place of a text on: the part, the headings, the open numbers and the paragraph in force. */
export interface Place {
  at: number;
  division: string;
  part: string;
  headings: string[];
  open: Open[];
  paragraph: number;
}

interface State extends Place {
  seen: number;
  afterHeading: boolean;
  afterDivision: boolean;
}

const start: State = {
  at: 0,
  division: '',
  part: '',
  headings: [],
  open: [],
  paragraph: 0,
  seen: 0,
  afterHeading: false,
  afterDivision: false,
};

function headed(state: State, heading: string): State {
  const headings = state.afterHeading ? [...state.headings, heading] : [heading];
  return { ...state, headings, seen: state.seen + 1, afterHeading: true, afterDivision: false };
}

/** The state after a line that names a part or carries a heading; undefined for a line of text. */
function afterTitle(state: State, line: Line): State | undefined {
  const division = divisionOf(line);
  if (division)
    return {
      ...state,
      division: division.label,
      part: '',
      headings: division.title ? [division.title] : [],
      open: [],
      seen: state.seen + 1,
      afterHeading: true,
      afterDivision: true,
    };
  const part = romanPart(line);
  if (part) return { ...headed({ ...state, headings: [] }, part), part };
  if (marksOf(line.text, 0).length > 0) return undefined;
  const heading = headingOf(line, state.afterDivision);
  return heading ? headed(state, heading) : undefined;
}

/** The innermost list may be over once a sentence that belongs to no number stands beside it. */
const closed = (open: readonly Open[], line: Line): Open[] =>
  open.map((one, depth) => (depth === open.length - 1 && one.indent >= line.indent ? { ...one, over: true } : one));

/** The open numbers once a line begins: lists inside a sentence end with their paragraph, deeper lists with a paragraph further out. */
function kept(state: State, line: Line, numbered: boolean, begins: boolean): Open[] {
  const rest = line.blankBefore || numbered ? state.open.filter((one) => !one.inline) : state.open;
  if (numbered) return rest;
  if (!line.blankBefore) return begins ? closed(rest, line) : rest;
  const outer = rest.findIndex((one) => one.indent > line.indent);
  return closed(outer > 0 ? rest.slice(0, outer) : rest, line);
}

function afterText(state: State, line: Line, text: string): State[] {
  const marks = marksOf(line.text, line.start);
  const goesOn =
    marks.length === 1 && state.open.at(-1)?.inline === true && marks[0]?.style === '(x)' && !line.blankBefore;
  const inside = inlineMarks(
    text,
    marks.length > 0 ? Math.max(...marks.map((mark) => mark.at)) + 3 : line.start,
    line.start + line.text.length,
  );
  const begins = /[.;:]$/.test(text.slice(0, line.start).trimEnd()) && /^[A-Z"]/.test(line.text);
  let now: State = {
    ...state,
    at: line.start,
    paragraph: line.paragraph,
    afterHeading: false,
    afterDivision: false,
    open: kept(state, line, marks.length > 0 && !goesOn, begins),
  };
  const states = [...marks, ...inside].some((mark) => mark.at === line.start) ? [] : [now];
  for (const mark of [...marks, ...inside]) {
    const setting = {
      indent: line.indent,
      inline: goesOn || inside.includes(mark),
      headings: state.seen,
      blankBefore: line.blankBefore,
    };
    now = { ...now, at: mark.at, open: opened(now.open, mark, setting) };
    states.push(now);
  }
  return states;
}

/** Every place of a text where what is in force changes, in order. */
export function placesOf(lines: readonly Line[], text: string): Place[] {
  const places: State[] = [];
  let state = start;
  for (const line of lines) {
    const title = afterTitle(state, line);
    const next = title ? [{ ...title, at: line.start, paragraph: line.paragraph }] : afterText(state, line, text);
    places.push(...next);
    state = next.at(-1) ?? state;
  }
  return places;
}
