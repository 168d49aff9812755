import { sha256Of } from '../../src/knowledge/compile/fingerprints.ts';
import { recordedTexts, spdxTexts } from '../../src/knowledge/compile/known-texts.ts';
import { fingerprintOf, surelySeen } from '../../src/knowledge/fingerprints/fingerprint.ts';
import type { TextName } from '../../src/knowledge/fingerprints/known-texts.ts';
import { resemblance, type Resemblance } from '../../src/knowledge/fingerprints/resemblance.ts';
import { BadInput } from './bad-input.ts';
import type { Library } from './knowledge.ts';
import { asJson, said, type Output } from './output.ts';
import { readText } from './read-input.ts';

const most = 5;
const percent = (share: number): string => `${Math.floor(share * 100)}%`;

/** "mit, license" for a recorded text; "MIT-0, on the SPDX list" for one that has no record. */
const called = (name: TextName): string => {
  if (name.kind === 'recorded') return name.of.map(({ license, role }) => `${license}, ${role}`).join('; ');
  const spdx = `${name.ids.join(', ')} on the SPDX list`;
  return name.license === undefined ? `${spdx}: ${name.name}` : `${name.license}, as ${spdx}`;
};

const line = ({ name, exact, ofKnown, ofGiven }: Resemblance): string =>
  exact === true
    ? `${called(name)}: word for word`
    : `${called(name)}: it has ${percent(ofGiven)} of your text, your text has ${percent(ofKnown)} of it`;

/** `identify <file|->`: which known texts a text resembles, the most alike first; 1 when there is none. */
export function identify({ records }: Library, file: string, json: boolean): Output {
  const text = readText(file);
  if (text.trim() === '') throw new BadInput(`${file}: found nothing, expected the text of a license`);
  const known = [...recordedTexts(records), ...spdxTexts(records)];
  const alike = resemblance({ ...fingerprintOf(text), sha256: sha256Of(text) }, known).slice(0, most);
  if (json) return asJson(alike, alike.length > 0 ? 0 : 1);
  if (alike.length === 0)
    return said([`It resembles no text Lichen knows. Parts of fewer than ${surelySeen} words may go unseen.`], 1);
  return said(alike.map(line));
}
