import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Plan } from '../../engine/index.ts';
import { indexQuery, isPlanSet, knowledgeOf, rulesQuery } from '../../state/index.ts';
import type { RowVerdict } from './verdict-of.ts';

/** Gives a license's verdict for the plan; undefined while there is no plan, or the engine is on its way. */
export type Verdicts = ((id: string) => RowVerdict) | undefined;

/** Engine, rules and the words of verdicts, fetched when there is a plan to judge. */
const judgeQuery = (client: QueryClient) =>
  queryOptions({
    queryKey: ['licenses', 'judge'],
    staleTime: Infinity,
    networkMode: 'always',
    structuralSharing: false,
    queryFn: async () => {
      const [{ verdictOf }, rules, index] = await Promise.all([import('./verdict-of.ts'), client.ensureQueryData(rulesQuery), client.ensureQueryData(indexQuery)]);
      const knowledge = knowledgeOf(rules, index);
      return (plan: Plan, id: string) => verdictOf(plan, id, knowledge);
    },
  });

/** Returns the verdicts of all licenses for a plan, each worked out when asked for. */
export function useVerdicts(plan: Plan | undefined): Verdicts {
  const isSet = plan !== undefined && isPlanSet(plan);
  const { data: judge } = useQuery({ ...judgeQuery(useQueryClient()), enabled: isSet });
  return useMemo(() => (isSet && judge ? (id: string) => judge(plan, id) : undefined), [isSet, judge, plan]);
}
