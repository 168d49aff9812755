import { carriedTerms, type CarriedTerms } from './carried-terms.ts';
import type { FindingRule, Source } from './finding.ts';
import type { License } from './license.ts';
import type { ThingObject } from './vocabulary.gen.ts';

/** What keeps texts from going together, or a result from carrying a license. */
export type ObstacleRule = Extract<
  FindingRule,
  | 'share-alike-clash'
  | 'further-restrictions-clash'
  | 'outbound-not-permitted'
  | 'restrictions-dropped'
  | 'limits-dropped'
  | 'conditions-dropped'
>;

/** Why a result may not carry a license, with the clauses of both sides. */
export interface Obstacle {
  rule: ObstacleRule;
  because: Source[];
}

const source = (license: License, rule: string): Source => ({ license: license.id, rule });
const outboundOf = (license: License): Source => source(license, 'outbound');
const sources = (license: License, rules: readonly { id: string }[]): Source[] =>
  rules.map(({ id }) => source(license, id));

/**
 * The licenses a result must end under; undefined when it may carry terms of its own.
 * Some count only where the result also holds a thing that is under that license already.
 */
export function targetsOf({ id, outbound }: License, beside: ReadonlySet<string>): string[] | undefined {
  if (outbound.kind === 'none') return [];
  if (outbound.kind !== 'same-license' && outbound.kind !== 'compatible') return undefined;
  const listed = outbound.compatible.filter(({ license, joined }) => joined !== 'yes' || beside.has(license));
  return [id, ...listed.map(({ license }) => license)];
}

/** Must a result of this license's thing end under a license that its text names? */
export const isStrict = ({ outbound }: License): boolean =>
  outbound.kind !== 'any' && outbound.kind !== 'any-with-terms-carried';

const lacksLimits = (terms: CarriedTerms, out: License): CarriedTerms['limits'] =>
  terms.limits.filter(({ kind }) => !out.limits.some((own) => own.kind === kind));

const isAboutPatents = ({ frame }: License): boolean =>
  ['yes', 'contested'].includes(frame['patent-grant']?.value ?? '');

/** Terms of one license that another forbids to add; undefined when it takes them. */
export function refusedTerms(from: License, object: ThingObject, out: License): Obstacle | undefined {
  if (out.outbound.noFurtherRestrictions !== 'yes' || out.outbound.kind === 'none') return undefined;
  const terms = carriedTerms(from, object);
  const duties = terms.duties.filter(({ kind }) => !out.duties.some((own) => own.kind === kind));
  const refused = [...terms.restrictions, ...lacksLimits(terms, out), ...duties];
  const patents = terms.patents && isAboutPatents(out) && out.frame['patent-retaliation']?.value !== 'yes';
  if (refused.length === 0 && !patents) return undefined;
  const because = [...sources(from, refused), ...(patents ? [source(from, 'frame:patent-retaliation')] : [])];
  return { rule: 'further-restrictions-clash', because: [...because, outboundOf(out)] };
}

/** Terms that have to travel and that the other license does not hold. */
function droppedTerms(from: License, object: ThingObject, out: License): Obstacle | undefined {
  const terms = carriedTerms(from, object);
  const held = new Set(out.prohibitions.flatMap((rule) => rule.categories ?? []));
  const restrictions = terms.restrictions.filter((rule) => !rule.categories?.some((one) => held.has(one)));
  const drop = (rule: ObstacleRule, rules: { id: string }[]): Obstacle => ({
    rule,
    because: [...sources(from, rules), outboundOf(from)],
  });
  if (restrictions.length > 0) return drop('restrictions-dropped', restrictions);
  const limits = lacksLimits(terms, out);
  if (limits.length > 0) return drop('limits-dropped', limits);
  const kept = out.duties.some(({ kind }) => terms.notices.some((one) => one.kind === kind));
  return out.outbound.kind === 'any' && !kept && terms.notices.length > 0
    ? drop('conditions-dropped', terms.notices)
    : undefined;
}

const staysItself = (from: License, object: ThingObject, out: License): boolean =>
  from.id === out.id && (from.outbound.kind !== 'none' || object === 'material');

const nothing: ReadonlySet<string> = new Set();

/**
 * What stands against a result made of one license's thing carrying another license; undefined when nothing does.
 * `beside` names the licenses of all that the result holds.
 */
export function obstacleTo(
  from: License,
  object: ThingObject,
  out: License,
  beside: ReadonlySet<string> = nothing,
): Obstacle | undefined {
  if (from.outbound.kind === 'any' || staysItself(from, object, out)) return undefined;
  const targets = targetsOf(from, beside);
  if (!targets) return refusedTerms(from, object, out) ?? droppedTerms(from, object, out);
  return targets.includes(out.id) ? undefined : { rule: 'outbound-not-permitted', because: [outboundOf(from)] };
}

/** What stands against terms of one's own on a result: only licenses that name the license it must end under. */
export const obstacleToOwnTerms = (from: License): Obstacle | undefined =>
  isStrict(from) ? { rule: 'outbound-not-permitted', because: [outboundOf(from)] } : undefined;

/** A license and what a result holds of its thing. */
export interface Held {
  license: License;
  object: ThingObject;
}

function clashOfLists(a: License, b: License, beside: ReadonlySet<string>): Obstacle | undefined {
  const theirs = targetsOf(b, beside) ?? [];
  const shared = (targetsOf(a, beside) ?? []).some((id) => theirs.includes(id));
  return shared ? undefined : { rule: 'share-alike-clash', because: [outboundOf(a), outboundOf(b)] };
}

/** Terms that one text adds and that no license named by the other takes. */
function clashOfTerms(
  strict: License,
  other: Held,
  beside: ReadonlySet<string>,
  find: (id: string) => License | undefined,
): Obstacle | undefined {
  if (other.license.outbound.kind === 'any') return undefined;
  const own = refusedTerms(other.license, other.object, strict);
  const takes = (id: string): boolean => {
    const out = find(id);
    return out !== undefined && refusedTerms(other.license, other.object, out) === undefined;
  };
  return own && !targetsOf(strict, beside)?.some(takes) ? own : undefined;
}

/**
 * What keeps two things from growing together into one result that is passed on.
 * `find` gives the record of a license that a list names; a license without a record takes no added terms.
 * Texts that let nothing changed be shared are left out: their own bar says so already.
 */
export function clashOf(a: Held, b: Held, find: (id: string) => License | undefined): Obstacle | undefined {
  const kinds = [a, b].map(({ license }) => license.outbound.kind);
  if (a.license.id === b.license.id || kinds.includes('none')) return undefined;
  const beside = new Set([a.license.id, b.license.id]);
  if (isStrict(a.license))
    return isStrict(b.license) ? clashOfLists(a.license, b.license, beside) : clashOfTerms(a.license, b, beside, find);
  return isStrict(b.license) ? clashOfTerms(b.license, a, beside, find) : undefined;
}
