import type { Catalogue } from '../../catalogue/catalogue.ts';
import { remembered } from '../../text/remembered.ts';
import { WordNotes } from '../../text/word-list.ts';
import { NearNames } from './near-names.ts';

/** Shorter names are one letter away from too many ordinary words; those the catalogue lists as misspelled count. */
export const SHORTEST_NAME = 6;
/** Names of this length count too where a capital and a dose show that a drug is meant (`Norcco 10/325mg`). */
export const SHORTEST_WITH_DOSE = 5;
/** From this length on a word may be two letters away from a name that the letter also has right. */
export const SHORTEST_TWICE_WRONG = 9;

/**
 * Words one or two letters away from a drug's name that are something else: ordinary words, places, anatomy, the
 * plural or a relative of the name, and drugs that the catalogue does not have.
 */
const OTHER_WORDS: ReadonlySet<string> = new Set([
  'ability', 'ambient', 'aspiring', 'aspirate', 'astral', 'bottom', 'button', 'chlorine', 'chorine', 'contain',
  'contains', 'docosate', 'effector', 'embeds', 'fiorina', 'gambia', 'iodine', 'legally', 'lyrical', 'lyrics', 'medial',
  'mental', 'menthe', 'methanol', 'menthone', 'moldable', 'morphing', 'niagara', 'normal', 'palmer', 'palmar', 'peptic',
  'radial', 'robotic', 'sentry', 'sauna', 'senna', 'solace', 'sonnet', 'testis', 'testing', 'textile', 'ultra', 'ultras',
  'valiant', 'vellum', 'zambia', 'estim', 'central', 'medic', 'medics', 'spectra', 'sensa', 'narrow', 'nordic', 'motoring',
  'motor', 'panel', 'pixel', 'mobile', 'mosaic', 'normo', 'north', 'soma', 'naproxene', 'codeines', 'opiate', 'opiates',
  'methyl', 'mentally', 'sodium', 'calcium', 'lithium', 'allium', 'helium', 'sulindac', 'medrol',
  'fluvoxamine', 'prednisolone', 'prednisone', 'oxazepam', 'flurazepam', 'bupivacaine', 'ropivacaine', 'mepivacaine',
  'prilocaine', 'benzocaine', 'nefazodone', 'zopiclone', 'naltrexone', 'dextromethorphan', 'levomilnacipran',
  'pentazocine', 'hydroxyzine', 'hydralazine', 'desipramine', 'imipramine', 'trimipramine', 'clomipramine', 'olanzapine',
  'clozapine', 'sufentanil', 'alfentanil', 'remifentanil', 'fentanil', 'cimetidine', 'nizatidine', 'dihydrocodeine',
  'protriptyline', 'naratriptan', 'almotriptan', 'eletriptan', 'zolmitriptan', 'frovatriptan', 'tolmetin', 'tenoxicam',
  'lornoxicam', 'rofecoxib', 'parecoxib', 'valdecoxib', 'etoricoxib', 'oxaprozine', 'hydrocortisone', 'loperamide',
  'lorcaserin', 'clonazolam', 'triazolam', 'midazolam', 'estazolam', 'quazepam', 'halazepam', 'prazepam', 'nitrazepam',
  'bromazepam', 'medazepam', 'carbinoxamine', 'ketamines', 'ziprasidone', 'risperidone', 'paliperidone', 'metaproterenol',
  'methadol', 'methimazole', 'metronidazole', 'tinidazole', 'oxandrolone', 'oxymetholone', 'progesterone', 'aldosterone',
]); // biome-ignore format: a word list reads best in rows

/**
 * What a word may be misspelled for: the names that it is one letter away from; `far` for a long word that is so near to
 * none and may yet be two letters away from a long one; `right` for all other words.
 */
export type NearDrugs = readonly string[] | 'far' | 'right';

/** The right spellings of the names of drugs in a catalogue, and the look-up of near misses. */
export const drugSpelling = remembered((catalogue: Catalogue) => {
  const written = new Map<string, string>();
  for (const drug of catalogue.drugs) {
    // The parts of a combination are names too; names of several words are known by the readers of drugs alone.
    const names = [drug.generic, ...drug.substances, ...drug.brands].flatMap((name) => name.split('/'));
    for (const name of names) {
      if (name.length < SHORTEST_WITH_DOSE || !/^[a-z]+$/i.test(name)) continue;
      const key = name.toLowerCase();
      if (!written.has(key)) written.set(key, name);
    }
  }
  const names = new NearNames(written.keys());
  return {
    names,
    /** A name as the catalogue writes it (`Topamax`, `omeprazole`), by its lower-case letters. */
    written: (name: string) => written.get(name) ?? name,
    words: new WordNotes((word) => nearDrugs(word, names)),
  };
});

/** A name, its plural and words known to be something else are right. */
function nearDrugs(word: string, names: NearNames): NearDrugs {
  if (OTHER_WORDS.has(word) || names.has(word)) return 'right';
  const near = names.near(word);
  if (near.some((name) => isFormOf(word, name))) return 'right';
  if (near.length > 0) return near;
  return word.length < SHORTEST_TWICE_WRONG ? 'right' : 'far';
}

/** Whether a word is the plural of a name (`salicylates`), or the name as other languages write it. */
export function isFormOf(word: string, name: string): boolean {
  return word === `${name}s` || word === `${name}e`;
}
