import type { Plan } from '../../src/engine/index.ts';
import { foldName, resolveLicense } from '../../src/knowledge/resolve.ts';
import { planSchema } from '../../src/knowledge/schema/plan.ts';
import { BadInput } from './bad-input.ts';
import { faultsOf } from './faults.ts';
import type { Library } from './knowledge.ts';

/** A plan with its license name read, and names the writer may have meant where none fits. */
export interface ReadPlan {
  plan: Plan;
  near: string[];
}

function licenseOf(name: string, library: Library): { license: string; near: string[] } {
  if (foldName(name) === 'custom') return { license: 'custom', near: [] };
  const found = resolveLicense(library.index, name);
  switch (found.kind) {
    case 'license':
    case 'family':
      return { license: found.id, near: [] };
    case 'not-stated':
      return { license: 'not-stated', near: [] };
    case 'unknown':
      return { license: found.text, near: found.near };
  }
}

/** Checks a plan, and turns the license name into what the engine knows it by. */
export function readPlan(content: unknown, library: Library): ReadPlan {
  const result = planSchema.safeParse(content);
  if (!result.success) throw new BadInput(faultsOf(result.error, content).join('\n'));
  const { $schema: _, ...plan } = result.data;
  const read = plan.assets.map((asset) => ({
    asset,
    ...(asset.license === undefined ? { license: undefined, near: [] } : licenseOf(asset.license, library)),
  }));
  return {
    plan: { ...plan, assets: read.map(({ asset, license }) => ({ ...asset, license })) },
    near: read.flatMap(({ near }) => near),
  };
}
