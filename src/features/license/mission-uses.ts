import type { Restriction } from '../../engine/index.ts';

/** The categories honest nonprofit work may touch ("ask: mission" in the taxonomy); a test keeps them the same. */
export const missionUses: readonly Restriction[] = [
  'medical-advice',
  'unlicensed-professional-practice',
  'health-insurance-decisions',
  'protected-traits-discrimination',
  'behavior-discrimination',
  'social-scoring',
  'law-enforcement',
  'courts-and-justice',
  'migration-and-asylum',
  'crime-prediction',
  'automated-decisions',
  'essential-opportunities',
  'military',
  'surveillance',
  'biometrics',
  'sensitive-inference',
  'critical-infrastructure',
  'dangerous-machinery',
  'unsafe-high-risk-use',
  'identifying-people',
];
