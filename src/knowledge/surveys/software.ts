import type { LicenseCategory } from '../../engine/index.ts';

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
