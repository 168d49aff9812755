import { QueryClient, queryOptions } from '@tanstack/react-query';
import { longestText } from './text-check.ts';

const client = new QueryClient();

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  if (Number(answer.headers.get('content-length')) > longestText) throw new Error(`${address}: too long`);
  return answer.text();
}

const stewardTextQuery = (address: string) =>
  queryOptions({
    queryKey: ['steward-text', address],
    queryFn: () => fetchText(address),
    staleTime: Infinity,
    retry: false,
    networkMode: 'always',
  });

/** The text as the steward's own site gives it; asked for only when the visitor wants it, and once. */
export const stewardText = (address: string): Promise<string> => client.fetchQuery(stewardTextQuery(address));
