import { treatmentKindsIn } from '../../server/src/reading/names/treatments.ts';
import {
  concludedItems,
  isPlain,
  type Random,
  replaced,
  type SoundLetter,
  type Way,
} from './mutations-ground.ts';
import { plant } from './mutations-planting.ts';

/** Rationales about a treatment, by its word. */
const RATIONALES = [
  [
    'acupunct',
    'Acupuncture is given for six visits at first. Nothing was gained from nine visits of acupuncture.',
  ],
  ['massage', 'Massage is an adjunct for a few weeks. This worker has had massage for a year.'],
  ['stimulat', 'Electrical stimulation is tried at home for a month. The electrodes have never been used.'],
  ['opioid', 'Long-term opioids call for an agreement. No plan for weaning is on file.'],
] as const;

/** An item other than a drug that is concluded on plainly, of a kind that other treatments do not come before. */
function plainTreatment(letter: SoundLetter, random: Random) {
  return random.pick(
    concludedItems(letter).filter(({ item: { request } }) => {
      const [kind, ...others] = treatmentKindsIn(request.text);
      const isClear = kind === 'imaging' || kind === 'physical therapy' || kind === 'equipment';
      return isClear && others.length === 0 && isPlain(request.text) && !/\d ?mg|stimul/i.test(request.text);
    }),
  );
}

/** Ways in which a rationale comes to speak of another treatment, or of another amount, without concluding on it. */
export const treatmentWays: readonly Way[] = [
  {
    name: 'another treatment discussed',
    codes: ['treatment-not-discussed'],
    damage(letter, random) {
      const concluded = plainTreatment(letter, random);
      const [word, words] = random.pick(RATIONALES) ?? ['', ''];
      if (!concluded?.item.rationale || new RegExp(word, 'i').test(concluded.item.request.text)) return null;
      const verdict = concluded.necessary ? 'is medically necessary' : 'is not medically necessary';
      return replaced(
        letter.text,
        concluded.item.rationale.flow.range,
        `${words} Therefore, the request ${verdict}.`,
      );
    },
  },
  plant('how long a supply cannot last', ['quantity-differs'], (random) => {
    const count = random.between(2, 9) * 30;
    const days = count * random.between(1, 3);
    return [
      `^At two tablets a day, ${count} tablets last ${days} days^.`,
      `A count of ^${count} capsules taken twice a day is a ${days}-day supply^.`,
      `^Two tablets a day for ${days} days make ${count} tablets^.`,
    ];
  }),
];
