import { capitalized } from '../../server/src/text/in-words.ts';
import { range } from '../../server/src/text/range.ts';
import {
  type ConcludedItem,
  concludedItems,
  concludedOn,
  type Damage,
  isPlain,
  type Random,
  replaced,
  type SoundLetter,
  type Way,
} from './mutations-ground.ts';
import { inBoth, inSummary } from './mutations-planting.ts';

/** An item with a request that fits, concluded on plainly. */
function plainOne(
  letter: SoundLetter,
  random: Random,
  fits: (request: string) => boolean,
): ConcludedItem | undefined {
  return random.pick(
    concludedItems(letter).filter(({ item }) => isPlain(item.request.text) && fits(item.request.text)),
  );
}

/** Words put after a request, and others where the conclusion says the request again. */
function withAdded(
  letter: SoundLetter,
  concluded: ConcludedItem,
  [added, other]: readonly [string, string],
  random: Random,
): Damage {
  const { request, requestRange } = concluded.item;
  const { text, places } = concludedOn(letter, concluded, request.text + other, random);
  // the request stands before its rationale, which moves by what is added
  return {
    text: replaced(text, range(requestRange.end, requestRange.end), added).text,
    places: places.map(({ start, end }) => range(start + added.length, end + added.length)),
  };
}

const LEVELS = [
  ['L4-5', 'L2-3'],
  ['L5-S1', 'L3-4'],
  ['L3-L4', 'L5-S1'],
] as const;

const SIDED = /\b(left|right)\s+(knee|shoulder|wrist|ankle|elbow|hip)\b/gi;

/** A side and a part of the body that the letter names three times and more, and never on the other side. */
function sidedPart({ text }: SoundLetter): readonly [side: string, part: string] | null {
  if (/bilateral|both/i.test(text)) return null;
  const counts = new Map<string, number>();
  for (const [, side, part] of text.toLowerCase().matchAll(SIDED)) {
    const key = `${side} ${part}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  for (const [key, count] of counts) {
    const [side = '', part = ''] = key.split(' ');
    if (count > 2 && !counts.has(`${side === 'left' ? 'right' : 'left'} ${part}`)) return [side, part];
  }
  return null;
}

/** Other treatments than those of a letter, by words that none of it has. */
const TREATMENTS = [
  { name: 'acupuncture for the neck', word: /acupunct/i },
  { name: 'a functional capacity evaluation', word: /functional capacity/i },
  { name: 'aquatic therapy', word: /aquatic/i },
  { name: 'massage therapy', word: /massage/i },
  { name: 'chiropractic treatment', word: /chiro/i },
] as const;

/** Ways in which an item comes to contradict itself, another item or the summary, beside those of `itemWays`. */
export const claimWays: readonly Way[] = [
  {
    name: 'another drug discussed',
    codes: ['drug-not-discussed'],
    damage(letter, random) {
      const concluded = plainOne(letter, random, (request) =>
        /\b(?:Flexeril|cyclobenzaprine|tizanidine|Norflex|orphenadrine|naproxen|omeprazole|tramadol|Norco)\b/i.test(
          request,
        ),
      );
      if (!concluded?.item.rationale) return null;
      const other = random.pick(['Gabapentin', 'Topiramate', 'Duloxetine', 'Zolpidem']) ?? '';
      if (new RegExp(other, 'i').test(letter.text)) return null;
      const words = random.pick([
        `${other} is for other conditions. This worker has none of them, and ${other.toLowerCase()} has not helped.`,
        `${other} was continued for a year. The reports describe no gain from ${other.toLowerCase()} in this patient.`,
      ]);
      const verdict = concluded.necessary ? 'is medically necessary' : 'is not medically necessary';
      return replaced(
        letter.text,
        concluded.item.rationale.flow.range,
        `${words} Therefore, the request ${verdict}.`,
      );
    },
  },
  {
    name: 'another date of service',
    codes: ['service-date-differs'],
    damage(letter, random) {
      const concluded = plainOne(letter, random, (request) => !/\d\/\d|DOS|date of service/i.test(request));
      if (!concluded) return null;
      const [label, month, day] = [
        random.pick(['DOS', 'DOS:', 'date of service']),
        random.between(1, 9),
        random.between(10, 27),
      ];
      const words = (of: number) => `, ${label} 0${month}/${of}/2016`;
      return withAdded(letter, concluded, [words(day), words(day + 1)], random);
    },
  },
  {
    name: 'another spinal level in the conclusion',
    codes: ['body-part-differs', 'conclusion-of-another-item'],
    damage(letter, random) {
      const isOfSpine = (request: string) =>
        /^(?:MRI|CT|X-?rays?|Physical therapy|Acupuncture|Lumbar epidural)\b.*\b(?:lumbar|low back)/i.test(
          request,
        ) && !/cervical|thoracic|neck|\b[CTLS]\d/i.test(request);
      const concluded = plainOne(letter, random, isOfSpine);
      const [own, other] = random.pick(LEVELS) ?? LEVELS[0];
      return concluded ? withAdded(letter, concluded, [` at ${own}`, ` at ${other}`], random) : null;
    },
  },
  {
    name: 'a service that was certified',
    codes: ['disputed-item-certified'],
    damage(letter, random) {
      const { items } = letter.tree;
      const fitting = items.filter(
        ({ request }) => isPlain(request.text) && /^[\w ]+$/.test(request.text) && !/\d/.test(request.text),
      );
      const request = random.pick(fitting)?.request.text;
      if (!request) return null;
      const asked = /^[A-Z][a-z]/.test(request)
        ? request.charAt(0).toLowerCase() + request.slice(1)
        : request;
      return inSummary(
        letter,
        random.pick([
          `Utilization review ^certified the ${asked}^.`,
          `The claims administrator ^approved the ${asked}^.`,
          `UR ^authorized the ${asked}^.`,
        ]) as string,
        random,
      );
    },
  },
  {
    name: 'a missing finding that the summary has',
    codes: ['summary-contradicted'],
    damage: (letter, random) =>
      inBoth(
        letter,
        random.pick([
          ['The pain is rated 6 out of 10.', 'There is ^no documentation of the pain level^.'],
          ['A urine drug screen was consistent.', 'There is ^no documentation of a urine drug screen^.'],
          [
            'The injured worker has completed 12 visits of physical therapy.',
            'The records ^do not show physical therapy^.',
          ],
          [
            'Heartburn is reported with naproxen.',
            'There is ^no documentation of gastrointestinal symptoms^.',
          ],
          [
            'The pain was reduced by 50 percent, with relief for 6 hours.',
            'There is ^no documentation of pain relief^.',
          ],
        ] as const) as readonly [string, string],
        random,
      ),
  },
  {
    name: 'a disputed item that is not decided',
    codes: ['summary-item-undecided'],
    damage(letter, random) {
      const requests = letter.tree.items.map(({ request }) => request.text);
      if (
        requests.length > 4 ||
        requests.some((request) => !isPlain(request) || /[,;()&]| and | plus /.test(request))
      )
        return null;
      const other = random.pick(TREATMENTS.filter(({ word }) => !word.test(letter.text)));
      const opening = random.pick([
        'The disputed items are',
        'At issue are',
        'The services in dispute are',
        'The disputed services were',
      ]);
      return other
        ? inSummary(letter, `${opening} ${requests.join(', ')}, and ^${other.name}^.`, random)
        : null;
    },
  },
  {
    name: 'the other side in the summary',
    codes: ['side-contradicted'],
    damage(letter, random) {
      const [side, part] = sidedPart(letter) ?? [];
      if (!side) return null;
      const other = side === 'left' ? 'right' : 'left';
      return inSummary(
        letter,
        random.pick([
          `The diagnosis is internal derangement of the ^${other} ${part}^.`,
          `There is tenderness of the ^${other} ${part}^ on examination.`,
          `The ^${other} ${part}^ is swollen.`,
        ]) as string,
        random,
      );
    },
  },
  {
    name: 'a treatment that has to come first denied in another item',
    codes: ['items-contradict'],
    damage({ text, tree }, random) {
      const end = tree.items.at(-1)?.range.end;
      if (end === undefined || /acupunct|aquatic/i.test(text)) return null;
      const first = random.pick(['acupuncture', 'aquatic therapy']) ?? '';
      const words =
        `${capitalized(first)}, 6 visits: Upheld\n\nDecision rationale: The patient has improved with rest. The request is not medically necessary.\n\n` +
        `Functional restoration program: Upheld\n\nDecision rationale: A trial of ${first} should be completed first. The request is not medically necessary.\n`;
      return replaced(text, range(end, end), `\n\n${words}`);
    },
  },
];
