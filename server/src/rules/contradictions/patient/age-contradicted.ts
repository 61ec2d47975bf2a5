import type { Age } from '../../../reading/patient/ages/ages.ts';
import type { ImpliedAge } from '../../../reading/patient/ages/implied-age.ts';
import type { InjuryAge } from '../../../reading/patient/ages/injury-ages.ts';
import type { Stated } from '../../../reading/requests/request.ts';
import type { IsoDate } from '../../../text/days.ts';
import { placedIn } from '../../../text/placed.ts';
import { overlap } from '../../../text/range.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { isPossible } from './age-impossible.ts';
import { mostFrequent, statedOfPatient } from './stated-facts.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The summary and the rationales state different ages of the patient. The one that appears less often is marked, or else the ' +
    'later one, and the other is linked. So is an age at the time of the injury that is above the present age; that is information ' +
    'where the sentence does not name the patient. A decade, a year of birth or a birthday that the age does not agree with is ' +
    'information.',
  why: WHY_FACT,
  notes:
    'A birthday may lie between two reports, so ages one year apart agree, and so does the age in a report of an earlier ' +
    'year. Ages of relatives, of other persons and in sentences that correct a record are not compared.',
  law: ['appeal-grounds'],
  wrong: {
    summary: 'The injured worker is a 41 year old male with left knee pain since a fall.',
    request: 'MRI of the left knee: Overturned',
    rationale: 'This 14 year old male has a torn meniscus. Therefore, the request is medically necessary.',
  },
  right: {
    rationale: 'This 41 year old male has a torn meniscus. Therefore, the request is medically necessary.',
  },
};

/** `48 year old` in the summary, `84 year old` in a rationale. */
export const ageContradicted: Rule = {
  code: 'age-contradicted',
  title: 'Inconsistent patient age',
  category: 'contradiction',
  severity: 'warning',
  scope: 'letter',
  check: (letter) => {
    const { injuryAges, ages: all } = statedOfPatient(letter);
    const ages = all.filter(({ value }) => isPossible(value));
    const day = letter.asOf.basis === 'form' ? null : letter.asOf.date;
    const implied = placedIn(letter.parts, (part) => part.impliedAges);
    const stated = ages.filter(({ value }) => !value.bare);
    const sound =
      mostAgreedWith(stated, day) ??
      implied.flatMap(asStated)[0] ??
      ages.find(({ value: { isNow, isDecade } }) => isNow && !isDecade);
    if (!sound) return [];
    const usual = sound.value.years;
    const contradicting = ages
      .filter(({ value }) => !agree(value, sound.value, day))
      .map(
        ({ value, range }): Observation => ({
          message: `Patient's age is ${value.isDecade ? `in the ${value.years}s` : value.years} here but ${usual} elsewhere.`,
          range,
          ...(value.bare && { severity: 'information' }),
          related: [{ range: sound.range, message: `Patient's age is ${usual} here.` }],
        }),
      );
    const atInjury = injuryAges.flatMap((stated) => olderAtInjury(stated, sound, day));
    return [
      ...contradicting,
      ...atInjury,
      ...implied
        .filter(
          ({ range }) =>
            ![...contradicting, ...atInjury, ...ages.filter(({ value }) => !value.earlier)].some((stated) =>
              overlap(stated.range, range),
            ),
        )
        .flatMap((stated) => againstImplied(stated, sound, day)),
    ];
  },
};

/** `A woman of 34` where no age is stated otherwise. */
function asStated({ value, range }: Stated<ImpliedAge>): Stated<Age>[] {
  if (value.born !== undefined || value.atLeast !== value.atMost) return [];
  const age: Age = { years: value.atLeast, namedYears: [], earlier: false, isNow: true, bare: true };
  return [{ value: age, range }];
}

/** An age at the injury that is above the age of a report after it. */
function olderAtInjury(
  { value, range }: Stated<InjuryAge>,
  sound: Stated<Age>,
  day: IsoDate | null,
): Observation | readonly [] {
  const { years } = sound.value;
  if (!isOfToday(sound.value, day) || value.years <= years + 1) return [];
  return {
    message: `Patient's age at the injury is ${value.years} here but ${years} is the present age.`,
    range,
    ...(!value.certain && { severity: 'information' }),
    related: [{ range: sound.range, message: `Patient's age is ${years} here.` }],
  };
}

/** So many years below the age of an earlier report is no slip of a birthday. */
const SURELY_YOUNGER = 5;

/** A decade, year of birth or birthday that the present age does not agree with. */
function againstImplied(
  { value, range }: Stated<ImpliedAge>,
  sound: Stated<Age>,
  day: IsoDate | null,
): Observation | readonly [] {
  const { years } = sound.value;
  const born = value.born !== undefined && day ? Number(day.slice(0, 4)) - value.born : null;
  const [from, to] =
    value.born === undefined ? [value.atLeast, value.atMost] : [born ?? years, born ?? years];
  if (years >= from - 1 && years <= to + 1) return [];
  // nobody is younger today than in an earlier report
  const isYounger = value.born === undefined && to < years - SURELY_YOUNGER;
  if (!isOfToday(sound.value, day) && !isYounger) return [];
  // a year of birth is compared with the year of the letter, which may not be that of the report
  if (value.born !== undefined && Math.abs(years - from) <= 3) return [];
  return {
    message: `Patient's age is ${years} elsewhere, which is inconsistent with the words here.`,
    range,
    severity: 'information',
    related: [{ range: sound.range, message: `Patient's age is ${years} here.` }],
  };
}

/** Whether an age is that of the letter's own day: it may be that of a report of an earlier year. */
function isOfToday({ earlier, isNow, namedYears }: Age, day: IsoDate | null): boolean {
  return (
    (isNow || !earlier) && namedYears.every((year) => day !== null && year >= Number(day.slice(0, 4)) - 1)
  );
}

/** The statement of the age that the fewest others disagree with; of several the most frequent one of today, by its first statement. */
function mostAgreedWith(ages: readonly Stated<Age>[], day: IsoDate | null): Stated<Age> | undefined {
  const current = ages.filter(({ value }) => !value.earlier && value.namedYears.length === 0);
  const usual = mostFrequent((current.length > 0 ? current : ages).map(({ value }) => value.years));
  const firsts = [...new Set([usual, ...ages.map(({ value }) => value.years)])]
    .map((years) => ages.find(({ value }) => value.years === years))
    .filter((stated) => stated !== undefined)
    .map((first) => ({
      first,
      others: ages.filter(({ value }) => !agree(value, first.value, day)).length,
    }));
  return firsts.sort((a, b) => a.others - b.others)[0]?.first;
}

/**
 * Whether an age may be that of a patient who is of the usual age: a birthday may lie between two reports, and a report of an
 * earlier year states the age of its own day.
 */
function agree(
  { years: first, isDecade, namedYears, earlier }: Age,
  usual: Age,
  day: IsoDate | null,
): boolean {
  const years = isDecade ? Math.max(first, Math.min(usual.years, first + 9)) : first;
  if (Math.abs(years - usual.years) <= 1 || (earlier && years <= usual.years)) return true;
  // two ages of days that are not today's, one of them not known
  if (usual.earlier && (earlier || namedYears.length > 0)) return true;
  const today = day ? [Number(day.slice(0, 4))] : [];
  const stated = namedYears.length > 0 ? namedYears : today;
  const statedOfUsual = [...usual.namedYears, ...today];
  if (stated.length === 0 || statedOfUsual.length === 0)
    return namedYears.length + usual.namedYears.length > 0;
  return stated.some((year) =>
    statedOfUsual.some((other) => Math.abs(years - usual.years - (year - other)) <= 1),
  );
}
