/** What an identifier of the Hub leads to. */
export type IdentifierTarget = 'license' | 'which' | 'unread' | 'not-stated';

/** One license identifier of the Hub. */
export interface HubIdentifier {
  /** Empty where the page of a model names no license at all. */
  tag: string;
  target: IdentifierTarget;
  id: string;
  name: string;
  spdx: string[];
  /** How many recorded licenses it may mean. */
  count: number;
}

/** The Hub's own list of identifiers, as it was read. */
export interface HubList {
  title: string;
  url: string;
  repository: string;
  path: string;
  commit: string;
  readOn: string;
  identifiers: string[];
}

/** All license identifiers of the Hub with what they lead to, and the list they were checked against. */
export interface IdentifierList {
  identifiers: HubIdentifier[];
  official: Omit<HubList, 'identifiers'> & { count: number };
}
