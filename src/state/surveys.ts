import type { IdentifierList, SoftwareSurvey } from '../knowledge/index.ts';

/** Loads every license identifier of the Hub with what it leads to. */
export async function loadIdentifiers(): Promise<IdentifierList> {
  return (await import('../knowledge/generated/surveys/identifiers.json')).default as unknown as IdentifierList;
}

/** Loads what licenses for software and content say as licenses of models. */
export async function loadSoftware(): Promise<SoftwareSurvey> {
  return (await import('../knowledge/generated/surveys/software.json')).default as unknown as SoftwareSurvey;
}
