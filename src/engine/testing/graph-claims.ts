import fc from 'fast-check';
import { anyDuty, anyProhibition } from './arbitrary.ts';
import {
  addingADuty,
  addingAnAsset,
  addingARestriction,
  cautious,
  narrowing,
  settingAside,
} from './claims-of-order.ts';
import { fillingStaysInside, unaskedChangesNothing } from './claims-of-openness.ts';
import { clausesAreNamed, dutiesNameTheirSources, findingsAgree, remediesHelp } from './claims-of-reasons.ts';
import { leavesAllAsItIs, orderDoesNotMatter, quickIsFull, twiceIsOnce } from './claims-of-sameness.ts';
import { readable } from './shown-world.ts';
import type { Claim, World } from './worlds.ts';
import type { Restriction } from '../vocabulary.gen.ts';

/** Which worlds to try the claims on, and how often. */
export interface Trial {
  worlds: fc.Arbitrary<World>;
  /** Mission topics that a plan may leave open. */
  topics: readonly Restriction[];
  runs: number;
}

const seeds = fc.nat(100_000);

/** Claims that every world has to meet, each by its name and the way to try it. */
export function claimsFor({ worlds, topics, runs }: Trial): [string, () => void][] {
  const tried =
    (claim: Claim, share = 1) =>
    () =>
      fc.assert(fc.property(readable(worlds), seeds, claim), { numRuns: Math.ceil(runs * share) });
  const ruled =
    <T>(rules: fc.Arbitrary<T>, claim: (rule: T) => Claim) =>
    () =>
      fc.assert(
        fc.property(readable(worlds), seeds, rules, (world, seed, rule) => claim(rule)(world, seed)),
        { numRuns: runs },
      );
  return [
    ['adding an asset never improves a verdict', tried(addingAnAsset)],
    ['adding a restriction to a record never improves a verdict', ruled(anyProhibition, addingARestriction)],
    ['adding a duty to a record never improves a verdict', ruled(anyDuty, addingADuty)],
    ['what a rights holder sets aside never worsens a verdict', tried(settingAside)],
    ['the cautious stance is never more permissive than the other', tried(cautious)],
    ['fewer people who get a result never worsen a verdict', tried(narrowing)],
    ['filling in an unknown never leads outside the range announced before', tried(fillingStaysInside(topics))],
    ['what is not asked could not have changed the verdict', tried(unaskedChangesNothing(topics))],
    ['the order of assets, steps and inputs does not matter', tried(orderDoesNotMatter)],
    ['the same thing twice changes no verdict', tried(twiceIsOnce)],
    ['every clause named is in its record', tried(clausesAreNamed)],
    ['every duty is in a task that names its clause', tried(dutiesNameTheirSources)],
    ['no finding contradicts the verdict', tried(findingsAgree)],
    ['the quick verdict equals the full one', tried(quickIsFull)],
    ['every remedy does what it says', tried(remediesHelp, 0.2)],
    ['nothing that is given is changed', tried(leavesAllAsItIs, 0.1)],
  ];
}
