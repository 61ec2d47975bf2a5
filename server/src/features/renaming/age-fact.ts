import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { narrativeFlows } from '../../reading/narrative.ts';
import type { Age } from '../../reading/patient/ages/ages.ts';
import type { Stated } from '../../reading/requests/request.ts';
import { type Token, tokensOf } from '../../reading/requests/request-tokens.ts';
import type { Flow } from '../../text/flow.ts';
import { type Placed, placedRange } from '../../text/placed.ts';
import { contains, range, touches } from '../../text/range.ts';
import { isQuoted } from './doubts.ts';
import type { Doubt, Fact, Renamed } from './fact.ts';
import { casedLike, numberLike } from './written-forms.ts';

/** Nobody is older. */
const OLDEST = 120;

/** An age of the patient with the number that states it, in the flow that it is in. */
interface NumberedAge {
  readonly age: Stated<Age>;
  readonly flow: Flow;
  readonly number: Token;
}

/** The age of the patient at an offset into a part; null where none is. */
export function ageFact(letter: Letter, home: Placed<LetterPart>, offset: number): Fact | null {
  const found = agesOf(home.part).find(({ age }) => touches(age.range, offset));
  if (!found) return null;
  const { years } = found.age.value;
  const { start, end } = found.number;
  return {
    kind: 'age',
    range: placedRange(found.flow.sourceRange(start, end), home.start),
    words: found.flow.text.slice(start, end),
    rename: (words) => {
      const [number, ...others] = tokensOf(words, 0, words.length);
      const value = others.length === 0 ? number?.value : undefined;
      if (!value || !Number.isInteger(value) || value > OLDEST) return 'no-age';
      return letter.parts.flatMap((placed) =>
        agesOf(placed.part)
          .filter(({ age }) => age.value.years === years)
          .flatMap((one) => {
            const isHome = placed.start === home.start && one.age.range.start === found.age.range.start;
            return renamed(placed, one, value, isHome ? null : doubtOf(one));
          }),
      );
    },
  };
}

function agesOf(part: LetterPart): NumberedAge[] {
  const flows = narrativeFlows(part.determination);
  return part.patient.ages.flatMap((age): NumberedAge[] => {
    const flow = flows.find((one) => contains(one.range, age.range));
    if (!flow) return [];
    const { start, end } = flow.flowRange(age.range);
    const number = tokensOf(flow.text, start, end).find(({ value }) => value === age.value.years);
    return number ? [{ age, flow, number }] : [];
  });
}

/** The reader leaves out ages of others; one that is of an earlier day, or a number alone, is in doubt. */
function doubtOf({ age: { value }, flow, number }: NumberedAge): Doubt | null {
  if (isQuoted(flow, number)) return 'quoted';
  if (value.earlier || value.namedYears.length > 0) return 'earlier';
  return value.bare ? 'elsewhere' : null;
}

/** The number, and the article before it where the new one takes another: `a 45-year-old`, `an 80-year-old`. */
function renamed(
  { start, part }: Placed<LetterPart>,
  { flow, number }: NumberedAge,
  years: number,
  doubt: Doubt | null,
): Renamed[] {
  const { source } = part.determination;
  const words = numberLike(flow.text.slice(number.start, number.end), years);
  const article = /\b(an?) $/i.exec(flow.text.slice(Math.max(0, number.start - 4), number.start))?.[1];
  const wanted = article && casedLike(article, /^(?:8|11$|18$|eight|eleven)/i.test(words) ? 'an' : 'a');
  const place = flow.sourceRange(number.start, number.end);
  if (!article || !wanted || wanted.toLowerCase() === article.toLowerCase())
    return [{ range: placedRange(place, start), text: words, doubt }];
  const from = number.start - article.length - 1;
  const before = flow.sourceRange(from, from + article.length);
  const between = source.slice(before.end, place.start);
  return [
    { range: placedRange(range(before.start, place.end), start), text: wanted + between + words, doubt },
  ];
}
