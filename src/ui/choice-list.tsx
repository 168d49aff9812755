import { useId, type ReactNode } from 'react';
import { Choice } from './choice.tsx';
import { Question, type QuestionWords } from './question.tsx';

/** One answer of a list: its value, its words, and a line of help. */
export interface ChoiceOption<Value extends string = string> {
  value: Value;
  label: ReactNode;
  help?: ReactNode;
}

interface ChoiceListProps<Value extends string> extends QuestionWords {
  options: readonly ChoiceOption<Value>[];
  /** The chosen value, or null before anything is chosen. */
  value: Value | null;
  onChange: (value: Value) => void;
  quiet?: boolean;
}

/** A question with one answer among a few. */
export function ChoiceList<Value extends string>({ options, value, onChange, ...question }: ChoiceListProps<Value>) {
  const name = useId();
  return (
    <Question {...question}>
      {options.map((option) => (
        <Choice
          key={option.value}
          {...option}
          type="radio"
          name={name}
          checked={option.value === value}
          onChange={() => onChange(option.value)}
        />
      ))}
    </Question>
  );
}
