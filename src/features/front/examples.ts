import { m } from '../../i18n/index.ts';
import type { PlanSearch } from '../../state/index.ts';

/** A plan that opens in Check, with its name. */
export interface Example {
  id: string;
  name: () => string;
  plan: PlanSearch;
}

/** Three plans people really ask about. */
export const examples: readonly Example[] = [
  {
    id: 'health-chatbot',
    name: m.front_example_health,
    plan: {
      v: '1',
      license: 'bigscience-bloom-rail-1.0',
      kind: 'model',
      do: 'put-online',
      for: 'public-service',
      facts: 'organization:nonprofit,funding:grant',
      yes: 'medical-advice',
    },
  },
  {
    id: 'paid-course',
    name: m.front_example_course,
    plan: {
      v: '1',
      license: 'cc-by-nc-4.0',
      kind: 'dataset',
      do: 'use-as-is',
      for: 'partners-files',
      facts: 'organization:nonprofit,purpose:teaching,funding:fee',
    },
  },
  {
    id: 'shared-fine-tune',
    name: m.front_example_fine_tune,
    plan: {
      v: '1',
      license: 'llama3.1',
      kind: 'model',
      do: 'fine-tune',
      for: 'public-files',
      facts: 'organization:nonprofit,monthly-users:2000',
      no: 'all',
    },
  },
];
