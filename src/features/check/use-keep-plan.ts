import { useEffect } from 'react';
import type { Plan } from '../../engine/index.ts';
import { isPlanSet, useVisitor, withLicense, writePlan } from '../../state/index.ts';

/** Keeps the plan of a result on this device, without its license, once what was kept before has been read. */
export function useKeepPlan(plan: Plan): void {
  const kept = JSON.stringify(writePlan(withLicense(plan, undefined)));
  const isSet = isPlanSet(plan);
  useEffect(() => {
    if (!isSet) return undefined;
    const keep = () => {
      if (JSON.stringify(useVisitor.getState().plan) !== kept) useVisitor.getState().keepPlan(JSON.parse(kept));
    };
    if (useVisitor.persist.hasHydrated()) keep();
    return useVisitor.persist.onFinishHydration(keep);
  }, [kept, isSet]);
}
