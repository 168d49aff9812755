import type { z } from 'zod';
import { nearest } from '../../src/knowledge/nearest.ts';

const kindOf = (value: unknown): string =>
  Array.isArray(value)
    ? 'a list'
    : value === null
      ? 'nothing'
      : typeof value === 'object'
        ? 'a block of fields'
        : JSON.stringify(value);

const at = (content: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined,
    content,
  );

const names: Record<string, string> = {
  object: 'a block of fields',
  array: 'a list',
  string: 'a text',
  number: 'a number',
  record: 'a block of fields',
};

function expectedOf(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_value':
      return `expected one of ${issue.values.map(String).join(', ')}`;
    case 'invalid_type':
      return `expected ${names[issue.expected] ?? issue.expected}`;
    case 'invalid_union':
      return 'expected a text or a number of zero or more';
    default:
      return issue.message;
  }
}

/** One sentence on a value that does not fit: its path, what was found and what was expected. */
function faultOf(issue: z.core.$ZodIssue, content: unknown): string {
  const path = issue.path.map(String).join('.') || 'the whole file';
  if (issue.code === 'unrecognized_keys')
    return `${path}: found the unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}`;
  if (issue.code === 'invalid_key') return `${path}: found a name that is not in the list`;
  if (issue.code === 'custom') return `${path}: ${issue.message}`;
  const value = at(content, issue.path);
  const near =
    issue.code === 'invalid_value' && typeof value === 'string' ? nearest(value, issue.values.map(String)) : [];
  return `${path}: found ${value === undefined ? 'nothing' : kindOf(value).slice(0, 80)}, ${expectedOf(issue)}${near.length > 0 ? `; did you mean ${near[0]}?` : ''}`;
}

/** Every fault of a content that does not fit its schema, one sentence each, at most ten. */
export const faultsOf = (error: z.ZodError, content: unknown): string[] =>
  error.issues.slice(0, 10).map((issue) => faultOf(issue, content));
