import type { Damage, SoundLetter, Way } from './mutations-ground.ts';
import { inBoth, inSummary, markedAt, plant, summaryRange, toldBefore } from './mutations-planting.ts';

/** What a summary that says more of requests than that they were refused may say. */
const GRANTED = /\b(?:certified|authorized|approved|granted|allowed|modified|certification of|partial\w*)\b/i;
const STRENGTH = /^([A-Z][a-z]{5,}) (\d{2,3}) ?mg,? #(\d{2,3})$/;

const DRUG =
  /^(Norco|Gabapentin|Tramadol|Naproxen|Ibuprofen|Flexeril|Omeprazole|Cyclobenzaprine|Soma|Lyrica|Cymbalta|Baclofen|Neurontin|Ultram|Percocet|Meloxicam|Zanaflex|Tizanidine|Prilosec|Protonix|Topamax|Anaprox|Voltaren|Ambien|Etodolac|Celebrex|Mobic|Relafen|Trazodone|Xanax|Ativan|Nucynta) (\d{2,3}) ?mg\b/;
const DOSED = /\b(?:daily|day|bid|tid|qid|qhs|every|nightly|bedtime)\b/i;

/** Sentences on the one item that asks for a drug by name, strength and number, where nothing else of the letter names it. */
function onDrug(
  name: string,
  codes: readonly string[],
  damage: (
    letter: SoundLetter,
    drug: string,
    strength: number,
    random: Parameters<Way['damage']>[1],
  ) => Damage | null,
): Way {
  return {
    name,
    codes,
    damage(letter, random) {
      const { text, tree } = letter;
      const summary = summaryRange(letter);
      const [item, ...others] = tree.items;
      const [, drug, strength] = STRENGTH.exec(item?.request.text ?? '') ?? [];
      if (!summary || !item || others.length > 0 || !drug || !strength) return null;
      const told = text.slice(summary.start, summary.end);
      return told.includes(drug) || GRANTED.test(told)
        ? null
        : damage(letter, drug, Number(strength), random);
    },
  };
}

/** Numbers that the letter itself says otherwise. */
export const amountWays: readonly Way[] = [
  plant('a number in words and another in digits', ['numbers-disagree'], () => [
    'A splint was worn for ^fourteen (41) days^.',
    'Rest was advised for ^thirty (13) days^.',
  ]),
  {
    name: 'other visits than the summary counts',
    codes: ['visits-contradicted'],
    damage: (letter, random) =>
      /psych|cognitive|counsel|biofeedback|behavior/i.test(letter.text)
        ? null
        : inBoth(
            letter,
            random.pick([
              [
                'The patient has completed 7 sessions of psychotherapy.',
                '^Twenty-nine sessions^ of psychotherapy were completed.',
              ],
              [
                'The injured worker has had 9 counseling sessions.',
                'The injured worker attended ^31 counseling sessions^ without relief.',
              ],
            ] as const) as readonly [string, string],
            random,
          ),
  },
  {
    name: 'another dose than in the summary',
    codes: ['dose-contradicted'],
    damage(letter, random) {
      const { text, tree } = letter;
      const summary = summaryRange(letter);
      const item = random.pick(tree.items.filter(({ request }) => DRUG.test(request.text)));
      const [, drug = '', strength = ''] = DRUG.exec(item?.request.text ?? '') ?? [];
      const rationale = item?.rationale?.flow;
      if (!summary || !rationale || text.slice(summary.start, summary.end).includes(drug)) return null;
      if (DOSED.test(rationale.text)) return null;
      const damage = markedAt(
        text,
        rationale.range.start,
        `The patient takes ${drug} ^${strength} mg five times a day^.`,
      );
      const both = toldBefore(letter, damage, `The patient takes ${drug} ${strength} mg once a day.`);
      return both && { text: both.text, places: [both.place] };
    },
  },
  onDrug(
    'another strength in the request of the summary',
    ['summary-request-differs'],
    (letter, drug, strength, random) =>
      inSummary(letter, `The physician requests ${drug} ^${3 * strength} mg^.`, random),
  ),
];
