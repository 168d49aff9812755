/** The plan as it stands in an address: short, flat, readable; every part may be missing. */
export interface PlanSearch {
  v?: string | undefined;
  license?: string | undefined;
  kind?: string | undefined;
  do?: string | undefined;
  for?: string | undefined;
  facts?: string | undefined;
  yes?: string | undefined;
  no?: string | undefined;
  stance?: string | undefined;
}

const names = ['v', 'license', 'kind', 'do', 'for', 'facts', 'yes', 'no', 'stance'] as const;
const longest = 2000;

/** Picks the plan's parameters out of raw search values; anything that is not short text is left out. */
export function pickPlanSearch(raw: Record<string, unknown>): PlanSearch {
  const kept = names.flatMap((name) => {
    const value = Object.hasOwn(raw, name) ? raw[name] : undefined;
    const text = typeof value === 'number' ? String(value) : value;
    return typeof text === 'string' && text.length > 0 && text.length <= longest ? [[name, text] as const] : [];
  });
  return Object.fromEntries(kept);
}
