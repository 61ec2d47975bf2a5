import { readFlow } from '../../server/src/text/flow.ts';
import { range } from '../../server/src/text/range.ts';
import { DRUGS } from './mutations-drugs.ts';
import { findAll, replaced, type SoundLetter, type Way } from './mutations-ground.ts';
import { planted } from './mutations-planting.ts';

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
export const letterWays: readonly Way[] = [
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
      const other = Number(age) + (random.pick([-10, -9, -3, 3, 9, 11]) as number);
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
