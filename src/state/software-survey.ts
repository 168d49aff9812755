import type { SoftwareSurvey } from '../knowledge/index.ts';

/** Loads what licenses for software and content say as licenses of models. */
export async function loadSoftware(): Promise<SoftwareSurvey> {
  return (await import('../knowledge/generated/surveys/software.json')).default as unknown as SoftwareSurvey;
}
