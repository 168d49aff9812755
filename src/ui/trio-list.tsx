import { useId, type ReactNode } from 'react';
import type { ChoiceOption } from './choice-list.tsx';
import { Question, type QuestionWords } from './question.tsx';

/** The three answers of a trio row. */
export type Trio = 'yes' | 'no' | 'unsure';

const TRIO: readonly Trio[] = ['yes', 'no', 'unsure'];

interface TrioRowProps {
  row: ChoiceOption;
  words: Record<Trio, ReactNode>;
  value: Trio | undefined;
  onChange: (answer: Trio) => void;
}

function TrioRow({ row, words, value, onChange }: TrioRowProps) {
  const id = useId();
  return (
    <div role="radiogroup" aria-labelledby={id} className="trio-row">
      <div id={id}>
        {row.label}
        {row.help !== undefined && <span className="help block">{row.help}</span>}
      </div>
      <div className="flex flex-wrap">
        {TRIO.map((answer) => (
          <label key={answer} className="trio">
            <input type="radio" name={id} value={answer} checked={value === answer} onChange={() => onChange(answer)} />
            {words[answer]}
          </label>
        ))}
      </div>
    </div>
  );
}

interface TrioListProps<Value extends string> extends QuestionWords {
  options: readonly ChoiceOption<Value>[];
  words: Record<Trio, ReactNode>;
  /** Answers given so far; a missing row is unanswered. */
  value: Partial<Record<Value, Trio>>;
  onChange: (row: Value, answer: Trio) => void;
  quiet?: boolean;
}

/** Several statements, each answered with yes, no or not sure. */
export function TrioList<Value extends string>({ options, words, value, onChange, ...question }: TrioListProps<Value>) {
  return (
    <Question {...question}>
      {options.map((row) => (
        <TrioRow
          key={row.value}
          row={row}
          words={words}
          value={value[row.value]}
          onChange={(answer) => onChange(row.value, answer)}
        />
      ))}
    </Question>
  );
}
