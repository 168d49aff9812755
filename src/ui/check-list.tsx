import { Choice } from './choice.tsx';
import type { ChoiceOption } from './choice-list.tsx';
import { Question, type QuestionWords } from './question.tsx';

interface CheckListProps<Value extends string> extends QuestionWords {
  options: readonly ChoiceOption<Value>[];
  /** The ticked values. */
  value: readonly Value[];
  onChange: (value: Value[]) => void;
  quiet?: boolean;
}

/** A question with any number of answers, in the order of the options. */
export function CheckList<Value extends string>({ options, value, onChange, ...question }: CheckListProps<Value>) {
  const toggle = (changed: Value, on: boolean) =>
    onChange(options.map((option) => option.value).filter((each) => (each === changed ? on : value.includes(each))));
  return (
    <Question {...question}>
      {options.map((option) => (
        <Choice
          key={option.value}
          {...option}
          type="checkbox"
          checked={value.includes(option.value)}
          onChange={(on) => toggle(option.value, on)}
        />
      ))}
    </Question>
  );
}
