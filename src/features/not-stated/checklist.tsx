import { Step, StepList } from '../../ui/step-list.tsx';
import type { ChecklistItem } from './checklists.ts';

/** Things to know or do, each with its reason below. */
export const Checklist = ({ items, isOrdered = false }: { items: readonly ChecklistItem[]; isOrdered?: boolean }) =>
  isOrdered ? (
    <div className="max-w-measure">
      <StepList>
        {items.map(({ id, what, why }) => (
          <Step key={id} title={what()} meta={why()} />
        ))}
      </StepList>
    </div>
  ) : (
    <ul className="max-w-measure">
      {items.map(({ id, what, why }) => (
        <li key={id} className="border-b border-rule-soft py-3">
          <p className="font-strong">{what()}</p>
          <p className="text-sm text-soft">{why()}</p>
        </li>
      ))}
    </ul>
  );
