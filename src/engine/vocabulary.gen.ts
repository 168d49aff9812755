// Generated from src/knowledge/vocabulary by build-knowledge. Do not edit.

/** Ids of vocabulary/acts.yaml. */
export const acts = ['use', 'modify', 'share', 'serve', 'train', 'relicense', 'sell'] as const;
/** One of them. */
export type Act = (typeof acts)[number];

/** Ids of vocabulary/asset-kinds.yaml. */
export const assetKinds = ['model', 'adapter', 'dataset', 'content', 'code', 'service'] as const;
/** One of them. */
export type AssetKind = (typeof assetKinds)[number];

/** Ids of vocabulary/cell-states.yaml. */
export const cellStates = ['granted', 'granted-if', 'reserved', 'silent', 'contested', 'not-applicable'] as const;
/** One of them. */
export type CellState = (typeof cellStates)[number];

/** Ids of vocabulary/certainties.yaml. */
export const certainties = ['explicit', 'reading', 'contested'] as const;
/** One of them. */
export type Certainty = (typeof certainties)[number];

/** Ids of vocabulary/change-effects.yaml. */
export const changeEffects = ['looser', 'stricter', 'different'] as const;
/** One of them. */
export type ChangeEffect = (typeof changeEffects)[number];

/** Ids of vocabulary/document-roles.yaml. */
export const documentRoles = ['license', 'acceptable-use-policy', 'prohibited-use-policy', 'data-use-agreement', 'incorporated-license'] as const;
/** One of them. */
export type DocumentRole = (typeof documentRoles)[number];

/** Ids of vocabulary/domains.yaml. */
export const domains = ['crime', 'minors', 'disinformation', 'health', 'discrimination', 'justice', 'decisions', 'military', 'privacy', 'cyber', 'disclosure'] as const;
/** One of them. */
export type Domain = (typeof domains)[number];

/** Ids of vocabulary/duty-kinds.yaml. */
export const dutyKinds = ['credit', 'keep-notices', 'include-license', 'state-changes', 'share-alike', 'share-alike-network', 'disclose-source', 'pass-on-agreement', 'pass-on-restrictions', 'tell-restrictions', 'display-name', 'name-prefix', 'keep-documentation', 'accept-gate', 'request-access', 'complete-training', 'ethics-approval', 'no-reidentification', 'no-linking', 'keep-secure', 'no-third-parties', 'delete-on-end', 'share-benefits', 'report-back', 'use-latest-version', 'no-technical-locks', 'no-endorsement', 'no-marks', 'separate-license', 'indemnify', 'obey-law', 'disclose-machine-made', 'disclose-risks', 'mitigate-risks', 'no-reverse-engineering'] as const;
/** One of them. */
export type DutyKind = (typeof dutyKinds)[number];

/** Ids of vocabulary/exposures.yaml. */
export const exposures = ['only-us', 'partners-service', 'partners-files', 'public-service', 'public-files', 'published-content'] as const;
/** One of them. */
export type Exposure = (typeof exposures)[number];

/** Ids of vocabulary/facts.yaml. */
export const facts = ['funding', 'purpose', 'organization', 'country', 'audience', 'monthly-users', 'annual-revenue', 'human-review', 'consent', 'disclosure', 'ethics-approval', 'credential', 'professional-oversight', 'quoting', 'personal-data', 'modality'] as const;
/** One of them. */
export type FactId = (typeof facts)[number];

/** Ids of vocabulary/frame-topics.yaml. */
export const frameTopics = ['revocable', 'terminates-on-breach', 'cure-days', 'patent-grant', 'patent-retaliation', 'trademarks', 'sublicensable', 'automatic-downstream-license', 'remote-restriction', 'latest-version', 'terms-may-change', 'warranty-disclaimed', 'liability-limited', 'indemnity', 'governing-law', 'venue', 'hosting-is-distribution', 'outputs-owned', 'nonprofits-mentioned', 'survives-termination'] as const;
/** One of them. */
export type FrameTopic = (typeof frameTopics)[number];

/** Ids of vocabulary/license-categories.yaml. */
export const licenseCategories = ['public-domain', 'permissive', 'weak-copyleft', 'strong-copyleft', 'network-copyleft', 'share-alike', 'non-commercial', 'no-derivatives', 'research-only', 'open-rail', 'rail', 'community-terms', 'computational-use', 'community-benefit', 'credentialed-access', 'provider-terms', 'unstated'] as const;
/** One of them. */
export type LicenseCategory = (typeof licenseCategories)[number];

/** Ids of vocabulary/limit-kinds.yaml. */
export const limitKinds = ['non-commercial', 'research-only', 'internal-only', 'no-sharing', 'no-derivatives', 'no-hosting', 'no-competing', 'monthly-users', 'annual-revenue', 'places-excluded', 'entities-excluded', 'eligible-only', 'fields-of-use', 'term'] as const;
/** One of them. */
export type LimitKind = (typeof limitKinds)[number];

/** Ids of vocabulary/objects.yaml. */
export const objects = ['material', 'derivative', 'extract', 'output', 'trained-model'] as const;
/** One of them. */
export type ThingObject = (typeof objects)[number];

/** Ids of vocabulary/operations.yaml. */
export const operations = ['use-as-is', 'prompt-hosted', 'run', 'put-online', 'fine-tune', 'train-adapter', 'quantize', 'merge', 'chain', 'train-from-scratch', 'distill', 'generate-content', 'generate-dataset', 'answer-from-documents', 'index', 'transform-data', 'join-side-by-side', 'join-blended', 'evaluate'] as const;
/** One of them. */
export type Operation = (typeof operations)[number];

/** Ids of vocabulary/outbound-kinds.yaml. */
export const outboundKinds = ['any', 'any-with-terms-carried', 'same-license', 'compatible', 'none'] as const;
/** One of them. */
export type OutboundKind = (typeof outboundKinds)[number];

/** Ids of vocabulary/reach-effects.yaml. */
export const reachEffects = ['carry', 'carry-parts', 'not-carry', 'silent', 'contested'] as const;
/** One of them. */
export type ReachEffect = (typeof reachEffects)[number];

/** Ids of vocabulary/reach-steps.yaml. */
export const reachSteps = ['run', 'serve', 'fine-tune', 'adapter', 'merge', 'quantize', 'chain', 'distill', 'generate', 'rag', 'index', 'train', 'transform', 'join', 'evaluate'] as const;
/** One of them. */
export type ReachStep = (typeof reachSteps)[number];

/** Ids of vocabulary/restriction-scopes.yaml. */
export const restrictionScopes = ['any-use', 'intent', 'without-safeguard', 'without-consent', 'fully-automated', 'unlicensed'] as const;
/** One of them. */
export type RestrictionScope = (typeof restrictionScopes)[number];

/** Ids of vocabulary/restrictions.yaml. */
export const restrictions = ['illegal-activity', 'fraud-and-scams', 'violence-and-terrorism', 'trafficking-and-exploitation', 'controlled-goods', 'rights-infringement', 'minors-harm', 'minors-sexual-abuse', 'sexual-content', 'disinformation', 'election-interference', 'impersonation', 'defamation-and-harassment', 'spam-and-fake-engagement', 'false-origin', 'medical-advice', 'unlicensed-professional-practice', 'self-harm', 'health-insurance-decisions', 'protected-traits-discrimination', 'behavior-discrimination', 'social-scoring', 'vulnerable-groups', 'hate', 'law-enforcement', 'courts-and-justice', 'migration-and-asylum', 'crime-prediction', 'automated-decisions', 'essential-opportunities', 'manipulation', 'military', 'weapons', 'nuclear-chemical-biological', 'espionage', 'surveillance', 'biometrics', 'personal-data-harm', 'sensitive-inference', 'malware', 'critical-infrastructure', 'dangerous-machinery', 'safeguard-circumvention', 'undisclosed-machine-content', 'undisclosed-risks', 'unsafe-high-risk-use', 'identifying-people'] as const;
/** One of them. */
export type Restriction = (typeof restrictions)[number];

/** Ids of vocabulary/stances.yaml. */
export const stances = ['cautious', 'room'] as const;
/** One of them. */
export type Stance = (typeof stances)[number];

/** Ids of vocabulary/statuses.yaml. */
export const statuses = ['current', 'superseded', 'retired'] as const;
/** One of them. */
export type Status = (typeof statuses)[number];

/** Ids of vocabulary/verdicts.yaml. */
export const verdicts = ['yes', 'yes-if', 'only-if-kept', 'unclear', 'no', 'not-in-kb', 'not-stated'] as const;
/** One of them. */
export type VerdictMark = (typeof verdicts)[number];
