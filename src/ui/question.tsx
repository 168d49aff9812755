import { useId, type ReactNode } from 'react';

/** The words above a group of answers. */
export interface QuestionWords {
  legend: ReactNode;
  help?: ReactNode;
  error?: ReactNode;
}

interface QuestionProps extends QuestionWords {
  /** Hides the legend from sight where the page's heading already asks. */
  quiet?: boolean;
  children: ReactNode;
}

/** A fieldset whose legend asks and whose children answer. */
export function Question({ legend, help, error, quiet = false, children }: QuestionProps) {
  const id = useId();
  return (
    <fieldset aria-describedby={help === undefined ? undefined : id} className="max-w-form">
      <legend className={quiet ? 'sr-only' : 'label text-lg'}>{legend}</legend>
      {help !== undefined && (
        <div id={id} className="help mt-1 max-w-measure">
          {help}
        </div>
      )}
      {error !== undefined && (
        <div role="alert" className="mt-1 text-sm text-no">
          {error}
        </div>
      )}
      <div className="mt-3 border-t border-rule">{children}</div>
    </fieldset>
  );
}
