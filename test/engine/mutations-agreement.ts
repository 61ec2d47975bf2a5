import { readFlow } from '../../server/src/text/flow.ts';
import { range } from '../../server/src/text/range.ts';
import {
  type ConcludedItem,
  concludedItems,
  concludedOn,
  findAll,
  isPlain,
  planted,
  type Random,
  removed,
  replaced,
  type SoundLetter,
  type Way,
} from './mutations-ground.ts';

/** Brands with their generic, of substances that no two share. */
const DRUGS: readonly (readonly [brand: string, generic: string])[] = [
  ['Norflex', 'orphenadrine'],
  ['Flexeril', 'cyclobenzaprine'],
  ['Zanaflex', 'tizanidine'],
  ['Soma', 'carisoprodol'],
  ['Neurontin', 'gabapentin'],
  ['Lyrica', 'pregabalin'],
  ['Topamax', 'topiramate'],
  ['Ultram', 'tramadol'],
  ['Prilosec', 'omeprazole'],
  ['Mobic', 'meloxicam'],
  ['Naprosyn', 'naproxen'],
  ['Celebrex', 'celecoxib'],
  ['Cymbalta', 'duloxetine'],
  ['Norco', 'hydrocodone'],
  ['Valium', 'diazepam'],
  ['Ambien', 'zolpidem'],
];

/** Words that say nothing of what is requested. */
const COMMON =
  /^(?:with|without|additional|right|left|bilateral|week|weeks|times|visits?|sessions?|physical|therapy|purchase|rental|days|month|months|daily|and|the|for|per|each|total|days|quantity|refills?|treatment|service|ancillary|associated|surgical|postoperative|post|operative|pre|evaluation|study|studies|testing|test|region|unit|medical|tablets?|capsules?)$/;

function contentOf(request: string): Set<string> {
  return new Set((request.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !COMMON.test(word)));
}

/** An item concluded on plainly, and its request as the rationale might say it again. */
function plainItem(letter: SoundLetter, random: Random, fits: (request: string) => boolean) {
  const items = concludedItems(letter).filter(
    ({ item, rationale }) =>
      isPlain(item.request.text) && fits(item.request.text) && !/modif|certif|authoriz/i.test(rationale.text),
  );
  return random.pick(items);
}

/** The request said again in the conclusion with one number changed. */
function otherAmount(name: string, codes: readonly string[], amount: RegExp, values: readonly number[]): Way {
  return {
    name,
    codes,
    damage(letter, random) {
      const once = (request: string) => (request.match(new RegExp(amount, 'g')) ?? []).length === 1;
      const concluded = plainItem(letter, random, once);
      const request = concluded?.item.request.text ?? '';
      const match = amount.exec(request);
      if (!concluded || !match) return null;
      const value = random.pick(values.filter((one) => String(one) !== match[1]));
      const at = match.index + match[0].indexOf(match[1] as string);
      const words = request.slice(0, at) + value + request.slice(at + (match[1] as string).length);
      return concludedOn(letter, concluded, words, random);
    },
  };
}

/** A therapy, without a number of visits. */
const THERAPY = /^\D*\b(?:physical therapy|acupuncture|chiropractic|manipulation|massage)\b\D*$/i;

/** An amount put behind a request that has none, and another one where the conclusion says the request again. */
function addedAmount(
  name: string,
  codes: readonly string[],
  fits: RegExp,
  words: (count: number) => string,
): Way {
  const NUMBER = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|trial|purchase|rental)\b/i;
  return {
    name,
    codes,
    damage(letter, random) {
      const concluded = plainItem(letter, random, (request) => fits.test(request) && !NUMBER.test(request));
      if (!concluded) return null;
      const { request, requestRange } = concluded.item;
      const count = random.between(2, 9);
      const other = count + random.between(1, 4);
      const { text, places } = concludedOn(letter, concluded, request.text + words(other), random);
      const added = words(count);
      // the request stands before its rationale, which moves by what is added
      const damaged = replaced(text, range(requestRange.end, requestRange.end), added).text;
      return {
        text: damaged,
        places: places.map(({ start, end }) => range(start + added.length, end + added.length)),
      };
    },
  };
}

function otherSide(concluded: ConcludedItem): string | null {
  const request = concluded.item.request.text;
  const sides = request.match(/\b(?:left|right)\b/gi) ?? [];
  if (sides.length !== 1 || /bilateral|both/i.test(request)) return null;
  return request.replace(/\b(?:left|right)\b/i, (side) => (/left/i.test(side) ? 'right' : 'left'));
}

const AGE = /\b(\d\d)[- ]year[- ]old\b/;
const SEXED = /\byear[- ]old (male|female|man|woman)\b/;

function allTold({ text }: SoundLetter, pattern: RegExp): string[] {
  return [...readFlow(text, { start: 0, end: text.length }).text.matchAll(new RegExp(pattern, 'g'))].map(
    (match) => match[1] as string,
  );
}

function summaryOf({ tree, text }: SoundLetter) {
  const section = tree.sections.find(({ kind }) => kind === 'clinical-case-summary');
  return section ? readFlow(text, section.body) : null;
}

function headerValue({ tree, text }: SoundLetter, key: string) {
  const place = tree.header?.fields.find((field) => field.key === key)?.value;
  const words = place ? text.slice(place.start, place.end).trim() : '';
  return place && /^\d\d\/\d\d\/\d{4}$/.test(words) ? { place, words } : null;
}

/** Ways in which a letter comes to contradict itself. */
export const agreementWays: readonly Way[] = [
  {
    name: 'flip the decision',
    codes: ['decision-contradicted'],
    damage(letter, random) {
      const place = random.pick(concludedItems(letter));
      if (!place?.item.decision) return null;
      const other = place.necessary ? 'Upheld' : 'Overturned';
      return replaced(letter.text, place.item.decision.range, other);
    },
  },
  {
    name: 'flip the conclusion',
    codes: ['decision-contradicted'],
    damage(letter, random) {
      const place = random.pick(concludedItems(letter));
      if (!place) return null;
      const words = place.necessary ? 'is not medically necessary' : 'is medically necessary';
      return replaced(letter.text, place.verdict, words);
    },
  },
  {
    name: 'drop the conclusion',
    codes: ['conclusion-missing'],
    damage(letter, random) {
      const place = random.pick(concludedItems(letter));
      if (!place || place.rationale.text.length < 300) return null;
      const damage = removed(letter.text, place.sentence);
      const [gap] = damage.places;
      return { ...damage, places: [range((gap?.start ?? 0) - 1, gap?.end ?? 0)] };
    },
  },
  otherAmount(
    'change the dose',
    ['strength-differs'],
    /\b(\d+(?:\.\d+)?)(?:\/\d+)? ?mg\b/i,
    [2.5, 3, 7.5, 15, 45, 75],
  ),
  otherAmount(
    'change the quantity',
    ['quantity-differs', 'sessions-differ'],
    /# ?(\d+)\b/,
    [12, 18, 36, 75, 110, 150],
  ),
  addedAmount('change the refills', ['refills-differ'], /# ?\d+$/, (count) => ` with ${count} refills`),
  addedAmount('change the sessions', ['sessions-differ'], THERAPY, (count) => `, ${count} visits`),
  addedAmount(
    'change the weeks of sessions',
    ['sessions-differ'],
    THERAPY,
    (count) => `, 2 times a week for ${count} weeks`,
  ),
  {
    name: 'swap the side in the conclusion',
    codes: ['side-differs'],
    damage(letter, random) {
      const sided = concludedItems(letter).filter(
        (one) => isPlain(one.item.request.text) && otherSide(one) !== null,
      );
      const concluded = random.pick(sided);
      const words = concluded && otherSide(concluded);
      return concluded && words ? concludedOn(letter, concluded, words, random) : null;
    },
  },
  {
    name: 'another drug in the conclusion',
    codes: ['drug-differs'],
    damage(letter, random) {
      const named = (request: string) =>
        DRUGS.filter((names) => names.some((name) => hasWord(request, name)));
      const concluded = plainItem(letter, random, (request) => named(request).length === 1);
      const other = random.pick(DRUGS.filter((names) => !names.some((name) => hasWord(letter.text, name))));
      if (!concluded || !other) return null;
      return concludedOn(letter, concluded, random.pick(other) ?? other[0], random);
    },
  },
  {
    name: "paste another item's conclusion",
    codes: ['conclusion-of-another-item'],
    damage(letter, random) {
      const concluded = random.pick(concludedItems(letter).filter(({ item }) => isPlain(item.request.text)));
      if (!concluded) return null;
      const own = contentOf(concluded.item.request.text);
      const others = letter.tree.items.filter(({ request, index }) => {
        if (index === concluded.item.index || !isPlain(request.text)) return false;
        const words = [...contentOf(request.text)];
        return words.length > 0 && own.size > 0 && words.every((word) => !own.has(word));
      });
      const other = random.pick(others);
      return other ? concludedOn(letter, concluded, other.request.text, random) : null;
    },
  },
  {
    name: "paste another item's rationale",
    codes: ['rationale-copied'],
    damage(letter, random) {
      const { items } = letter.tree;
      const pairs = items
        .flatMap((item) => items.map((other) => [item, other] as const))
        .filter(([item, other]) => {
          if (item === other || !item.rationale || !other.rationale) return false;
          if (item.decision?.value !== other.decision?.value) return false;
          const told = other.rationale.flow.text.toLowerCase();
          const [own, foreign] = [contentOf(item.request.text), contentOf(other.request.text)];
          const named = [...foreign].filter((word) => told.includes(word) && !own.has(word));
          return (
            named.length > 1 &&
            own.size > 0 &&
            [...own].every((word) => !told.includes(word) && !foreign.has(word))
          );
        });
      const [item, other] = random.pick(pairs) ?? [];
      if (!item?.rationale || !other?.rationale) return null;
      const { start, end } = other.rationale.flow.range;
      const damage = replaced(letter.text, item.rationale.flow.range, letter.text.slice(start, end));
      return { ...damage, places: [item.rationale.label.range, ...damage.places] };
    },
  },
  {
    name: 'write an item twice',
    codes: ['item-duplicated'],
    damage({ text, tree }, random) {
      const item = random.pick(tree.items);
      const end = tree.items.at(-1)?.range.end;
      if (!item?.decision || end === undefined) return null;
      return replaced(text, range(end, end), `\n\n${text.slice(item.range.start, item.range.end)}\n`);
    },
  },
  {
    name: 'a brand that is not the generic',
    codes: ['brand-not-generic'],
    damage(letter, random) {
      const [brand] = random.pick(DRUGS) ?? ['Norflex'];
      const generic = random.pick(DRUGS.filter(([other]) => other !== brand))?.[1];
      const words = [
        `${brand} (^${generic}^) was continued at that visit.`,
        `The refill of ${brand} (^${generic}^) was discussed.`,
      ];
      return planted(letter, random.pick(words) as string, random);
    },
  },
  {
    name: 'change the age',
    codes: ['age-contradicted'],
    damage(letter, random) {
      const ages = allTold(letter, AGE);
      const [age] = ages;
      if (!age || ages.some((one) => one !== age)) return null;
      const other = Number(age) + (random.pick([-10, -9, -1, 1, 9, 11]) as number);
      const words = [
        `This ^${other} year old^ patient was seen again.`,
        `The patient is a ^${other}-year-old^ patient with pain.`,
        `The ^${other} year old^ injured worker was seen again.`,
      ];
      return planted(letter, random.pick(words) as string, random);
    },
  },
  {
    name: 'swap the sex',
    codes: ['sex-contradicted'],
    damage(letter) {
      const sexes = allTold(letter, SEXED);
      const summary = summaryOf(letter);
      const told = summary && findAll(summary, SEXED);
      const [noun] = told ?? [];
      const words = noun?.groups[0];
      if (!summary || !noun || !words || sexes.length !== 1) return null;
      const isMale = /^(?:male|man)$/.test(words);
      const pronouns = summary.text.match(isMale ? /\b(?:he|his|him)\b/gi : /\b(?:she|her)\b/gi) ?? [];
      const against = summary.text.match(isMale ? /\b(?:she|her)\b/gi : /\b(?:he|his|him)\b/gi) ?? [];
      if (pronouns.length < 3 || against.length > 0) return null;
      const other = { male: 'female', female: 'male', man: 'woman', woman: 'man' }[words] as string;
      return replaced(letter.text, noun.first, other);
    },
  },
  {
    name: 'another sex in a rationale',
    codes: ['sex-contradicted'],
    damage(letter, random) {
      const [sex, ...others] = allTold(letter, SEXED);
      if (!sex || others.some((one) => one !== sex)) return null;
      const other = /^(?:male|man)$/.test(sex) ? 'female' : 'male';
      return planted(
        letter,
        random.pick([
          `The patient is a ^${other}^ who works with pain.`,
          `This ^${other}^ has pain at work.`,
        ]) as string,
        random,
      );
    },
  },
  {
    name: 'change the date of injury',
    codes: ['injury-date-contradicted'],
    damage(letter, random) {
      const header = headerValue(letter, 'dateOfInjury');
      const summary = summaryOf(letter);
      const told = summary
        ? findAll(summary, /\binjury on (\d\d)-(\d\d)-(?:20)?(\d\d)\b(?! ?(?:-|to|through))/)
        : [];
      const [day] = told;
      if (!header || !day || told.length > 1) return null;
      const written = `${day.groups[0]}/${day.groups[1]}/20${day.groups[2]}`;
      if (written !== header.words) return null;
      if (Number(day.groups[1]) > 28) return null;
      const other = String(((Number(day.groups[0]) + random.between(1, 10)) % 12) + 1).padStart(2, '0');
      return other === day.groups[0] ? null : replaced(letter.text, day.first, other);
    },
  },
  {
    name: 'dates of the header out of order',
    codes: ['dates-out-of-order'],
    damage(letter, random) {
      const keys = [
        'dateOfInjury',
        'utilizationReviewDenialDate',
        'applicationReceived',
        'dateAssigned',
        'decisionDate',
      ];
      const dates = keys.map((key) => headerValue(letter, key));
      if (dates.some((date) => date === null)) return null;
      const at = random.below(keys.length);
      const date = dates[at];
      if (!date) return null;
      // only the injury may be years before the others
      const year = at === 0 ? 2020 : at === 1 && random.below(2) === 0 ? 2021 : 1951;
      return replaced(letter.text, range(date.place.end - 4, date.place.end), String(year));
    },
  },
  {
    name: 'an impossible date',
    codes: ['date-impossible'],
    damage(letter, random) {
      const flows = [summaryOf(letter), ...letter.tree.items.map(({ rationale }) => rationale?.flow)].flatMap(
        (flow) => flow ?? [],
      );
      const dates = flows.flatMap((flow) =>
        findAll(flow, /(?<![\d/-])\d\d([/-])\d\d\1(?:19|20)\d\d(?![\d/-])/),
      );
      const date = random.pick(dates);
      if (!date) return null;
      const words = letter.text.slice(date.whole.start, date.whole.end);
      const sign = words.charAt(2);
      const day = random.pick(['13', '02', '04', '17']);
      return replaced(letter.text, range(date.whole.start, date.whole.start + 5), `${day}${sign}31`);
    },
  },
  {
    name: 'a report after the decision',
    codes: ['report-after-decision'],
    damage(letter, random) {
      const decision = headerValue(letter, 'decisionDate');
      if (!decision) return null;
      const day = decision.words.replace(
        /\d{4}$/,
        String(Number(decision.words.slice(-4)) + random.between(1, 3)),
      );
      const words = [
        `The progress report dated ^${day}^ noted pain.`,
        `The MRI of ^${day}^ was normal.`,
        `An examination on ^${day}^ showed no change.`,
      ];
      return planted(letter, random.pick(words) as string, random);
    },
  },
];

function hasWord(text: string, word: string): boolean {
  return new RegExp(`\\b${word}\\b`, 'i').test(text);
}
