import type { LicenseCategory, Restriction } from '../engine/index.ts';
import type { LicenseRecord } from './schema/license.ts';

/** A page about many licenses that one of them may stand on. */
export type Survey = 'rail' | 'software';

/** How a text of a family relates to the closest one before it. */
export interface Closest {
  id: string;
  /** Its record says that it replaces the other; else the record only calls them look-alikes. */
  replaces: boolean;
  /** The recorded dates settle that the other came first. */
  isEarlier: boolean;
  /** Categories of use it bars and the other does not, the other way round, and how many both bar. */
  added: Restriction[];
  dropped: Restriction[];
  kept: number;
}

/** One text of the RAIL family. */
export interface RailMember {
  id: string;
  name: string;
  /** Those of its names that have the word RAIL in them. */
  names: string[];
  published: string;
  /** Label of its category, and of its status where it is no longer in force. */
  kind: string;
  status?: string;
  /** How many texts lie between it and the first of its line. */
  depth: number;
  closest?: Closest;
  rail?: Pick<NonNullable<LicenseRecord['openness']['rail']>, 'open' | 'responsible' | 'artifacts' | 'says'> & {
    sections: string[];
  };
}

/** What one license says of one category of use: the rules, and the first clause without what all its clauses share. */
export interface RailCell {
  rules: string[];
  label: string;
  more: number;
}

/** The texts of the RAIL family and who bars which use. */
export interface RailFamily {
  /** In the order of the tree: each text after the one closest to it. */
  members: RailMember[];
  /** Texts that name barred uses, with the words all their clauses of barred uses begin with. */
  columns: { id: string; place: string }[];
  /** The words of the barred uses, with the domain each belongs to, in the order of the taxonomy. */
  uses: { id: string; label: string; domain: string }[];
  domains: { id: string; label: string }[];
  /** One row for each category any of them bars; cells stand in the order of the columns. */
  rows: { category: Restriction; cells: (RailCell | null)[] }[];
}

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

/** One answer of a survey with the rules that decide it and the section of the first clause. */
export interface SurveyAnswer {
  state: string;
  rules: string[];
  section: string;
}

/** Questions about models that a text for software or content may leave open. */
export const surveyQuestions = ['train', 'trained-model', 'output', 'extract', 'patents'] as const;

/** One of the questions of the survey. */
export type SurveyQuestion = (typeof surveyQuestions)[number];

/** A license that was not written for models and is put on them all the same. */
export interface SurveyedLicense {
  id: string;
  name: string;
  group: 'software' | 'content';
  category: LicenseCategory;
  answers: Record<SurveyQuestion, SurveyAnswer>;
}

/** How many of the surveyed licenses give a topic of the frame which value, with a well-known one as an example. */
export interface FrameCount {
  topic: 'revocable' | 'warranty-disclaimed' | 'terminates-on-breach' | 'sublicensable';
  values: { value: string; count: number }[];
  example: { id: string; name: string; says: string; section: string };
}

/** Licenses for software and content, seen as licenses of models. */
export interface SoftwareSurvey {
  licenses: SurveyedLicense[];
  /** The words of their categories, in the order of the closed list. */
  categories: { id: string; label: string }[];
  /** What the records say about their use on models: each sentence once, with the licenses it is about. */
  onModels: { says: string; ids: string[] }[];
  /** Of all recorded licenses: approved as open source, barring uses, and both; "here" counts the surveyed ones. */
  openness: {
    all: number;
    approved: number;
    barring: number;
    both: number;
    approvedHere: number;
    barringHere: number;
  };
  /** Documents of all recorded licenses, and licenses that bind through more than one. */
  documents: { licenses: number; several: number };
  frame: FrameCount[];
}
