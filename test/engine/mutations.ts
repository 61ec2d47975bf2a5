import type { Finding } from '../../server/src/rules/finding.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { findingsIn } from '../../server/src/rules/test-support.ts';
import type { Range } from '../../server/src/text/range.ts';
import { amountWays } from './mutations-amounts.ts';
import { citationWays } from './mutations-citations.ts';
import { claimWays } from './mutations-claims.ts';
import { conclusionWays } from './mutations-conclusions.ts';
import { contentWays } from './mutations-content.ts';
import { dayWays } from './mutations-days.ts';
import { factWays } from './mutations-facts.ts';
import { formWays } from './mutations-form.ts';
import { type Damage, Random, type SoundLetter, type Way } from './mutations-ground.ts';
import { headerWays } from './mutations-header.ts';
import { itemWays } from './mutations-items.ts';
import { languageWays } from './mutations-language.ts';
import { letterWays } from './mutations-letter.ts';
import { privacyWays } from './mutations-persons.ts';
import { topicWays } from './mutations-topics.ts';
import { treatmentWays } from './mutations-treatments.ts';
import { wordWays } from './mutations-words.ts';

/** All ways of damaging a letter. */
export const WAYS: readonly Way[] = [
  ...formWays,
  ...itemWays,
  ...letterWays,
  ...factWays,
  ...dayWays,
  ...citationWays,
  ...topicWays,
  ...wordWays,
  ...privacyWays,
  ...headerWays,
  ...contentWays,
  ...conclusionWays,
  ...amountWays,
  ...claimWays,
  ...treatmentWays,
  ...languageWays,
];

/** How one way fared. */
export interface Recall {
  readonly way: string;
  readonly tried: number;
  readonly reported: number;
  /** The letters whose damage no rule reported in the right place, with the damage. */
  readonly missed: readonly { readonly letter: string; readonly damage: Damage }[];
}

/** So many draws at most are made for one mutation: some letters leave a way nothing to damage. */
const DRAWS = 12;

/**
 * Damages the letters in one way up to `most` times, each text once, and looks whether the rules report it. Letters
 * in which these rules find something already are left out. The same seed gives the same mutations.
 */
export function recallOf(way: Way, letters: readonly SoundLetter[], most: number, seed: number): Recall {
  const random = new Random(seed);
  const judges = rules.filter(({ code }) => way.codes.includes(code));
  const sound = new Map<SoundLetter, boolean>();
  const isSound = (letter: SoundLetter) => {
    const known = sound.get(letter) ?? findingsIn(letter.text, judges).length === 0;
    sound.set(letter, known);
    return known;
  };
  const seen = new Set<string>();
  const missed: { letter: string; damage: Damage }[] = [];
  for (let draw = 0; draw < most * DRAWS && seen.size < most; draw++) {
    const letter = random.pick(letters) as SoundLetter;
    const damage = way.damage(letter, random);
    if (!damage || damage.text === letter.text || seen.has(damage.text) || !isSound(letter)) continue;
    seen.add(damage.text);
    const isReported = findingsIn(damage.text, judges).some((finding) => isAt(finding, damage.places));
    if (!isReported) missed.push({ letter: letter.name, damage });
  }
  return { way: way.name, tried: seen.size, reported: seen.size - missed.length, missed };
}

function isAt({ range, related = [] }: Finding, places: readonly Range[]): boolean {
  return [range, ...related.map((place) => place.range)].some(({ start, end }) =>
    places.some((place) => start <= place.end && place.start <= end),
  );
}
