import { create } from 'zustand';
import { createJSONStorage, persist } from 'zustand/middleware';
import { pickPlanSearch, type PlanSearch } from './plan-search.ts';
import { safeStorage } from './safe-storage.ts';

/** How the screen looks: as the system says, or as the visitor chose. */
export type Theme = 'system' | 'light' | 'dark';

interface Visitor {
  /** The visitor's plan without its license, as address parameters; undefined while there is none. */
  plan: PlanSearch | undefined;
  theme: Theme;
  keepPlan: (plan: PlanSearch) => void;
  setTheme: (theme: Theme) => void;
  /** Erases everything kept on this device. */
  forget: () => void;
}

/** All themes, in the order in which they are offered. */
export const themes: readonly Theme[] = ['system', 'light', 'dark'];
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Reads what was kept, of any version, keeping only what makes sense. */
export function readKept(kept: unknown): Pick<Visitor, 'plan' | 'theme'> {
  const from = isObject(kept) ? kept : {};
  const plan = isObject(from.plan) ? pickPlanSearch(from.plan) : undefined;
  return {
    plan: plan && Object.keys(plan).length > 0 ? plan : undefined,
    theme: themes.find((theme) => theme === from.theme) ?? 'system',
  };
}

/** Name under which this device keeps what belongs to the visitor. */
export const visitorKey = 'lichen-visitor';

/** What belongs to this visitor and device; kept locally, works without storage, erased in one call. */
export const useVisitor = create<Visitor>()(
  persist(
    (set) => ({
      plan: undefined,
      theme: 'system',
      keepPlan: (plan) => set({ plan }),
      setTheme: (theme) => set({ theme }),
      forget: () => {
        set({ plan: undefined, theme: 'system' });
        safeStorage.removeItem(visitorKey);
      },
    }),
    {
      name: visitorKey,
      version: 1,
      storage: createJSONStorage(() => safeStorage),
      skipHydration: true,
      partialize: ({ plan, theme }) => ({ plan, theme }),
      migrate: readKept,
      merge: (kept, current) => ({ ...current, ...readKept(kept) }),
    },
  ),
);
