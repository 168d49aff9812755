import { lazy, Suspense } from 'react';
import { useVisitor } from '../../state/index.ts';

const KeptPlan = lazy(async () => ({ default: (await import('./kept-plan.tsx')).KeptPlan }));

/** The strip that carries the person's plan along; nothing of it is loaded while there is no plan. */
export function PlanBar() {
  const plan = useVisitor((visitor) => visitor.plan);
  if (!plan) return null;
  return (
    <Suspense>
      <KeptPlan kept={plan} />
    </Suspense>
  );
}
