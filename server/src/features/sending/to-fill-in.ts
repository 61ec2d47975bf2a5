import { type Gap, gapsOf } from '../../letter/gaps.ts';
import type { Letter } from '../../letter/letter.ts';
import type { Finding } from '../../rules/finding.ts';
import { letterUnfinished } from '../../rules/malformed/letter-unfinished.ts';
import { placeholderUnfilled } from '../../rules/malformed/placeholder-unfilled.ts';
import type { DisputedItem } from '../../syntax/tree.ts';
import { contains, type Range } from '../../text/range.ts';

/** What of a letter a place is in. `request`: with the decision. */
export type Area = 'header' | 'reviewer' | 'summary' | 'request' | 'guideline' | 'rationale';

/** The gaps of the form that `findings` speak of, one by one or by their count. */
export function gapsFound(letter: Letter, findings: readonly Finding[]): readonly Gap[] {
  const gaps = gapsOf(letter);
  if (findings.some(({ code }) => code === letterUnfinished.code)) return gaps;
  return gaps.filter((gap) => findings.some(({ range }) => contains(gap.range, range)));
}

/** How many places are still to be filled in, by the findings that speak of them. */
export function countToFillIn(letter: Letter, findings: readonly Finding[]): number {
  return gapsFound(letter, findings).length + otherPlaceholders(letter, findings).length;
}

/** The findings of placeholders that are no gaps of the form. */
function otherPlaceholders(letter: Letter, findings: readonly Finding[]): readonly Finding[] {
  return findings
    .filter(({ code, severity }) => code === placeholderUnfilled.code && severity !== 'information')
    .filter(({ range }) => !gapsOf(letter).some((gap) => contains(gap.range, range)));
}

/** Where nothing is written yet but a placeholder, by what of the letter that is: what is said of it can not be judged. */
export function unwrittenAreas(letter: Letter, findings: readonly Finding[]): readonly Area[] {
  const gaps = gapsFound(letter, findings).map(({ range }) => areaOf(letter, range).area);
  const others = otherPlaceholders(letter, findings)
    .map(({ range }) => ({ ...areaOf(letter, range), range }))
    .filter(({ words, range }) => words === letter.source.slice(range.start, range.end))
    .map(({ area }) => area);
  return [...gaps, ...others];
}

/** What of the letter a place is in, and all words there where they are those of one field. */
function areaOf(letter: Letter, place: Range): { readonly area: Area; readonly words: string | null } {
  const item = letter.items.find(
    ({ start, part }) => start <= place.start && place.start < start + part.determination.source.length,
  );
  if (item) return areaOfItem(item.part.determination.items[0] as DisputedItem, place.start - item.start);
  const section = letter.determination.sections.find(({ range }) => contains(range, place));
  const { source } = letter;
  if (section?.kind === 'clinical-case-summary')
    return { area: 'summary', words: source.slice(section.body.start, section.body.end) };
  return { area: section ? 'reviewer' : 'header', words: null };
}

function areaOfItem({ fields, request }: DisputedItem, at: number): ReturnType<typeof areaOf> {
  const field = fields.find(({ range }) => range.start <= at && at < range.end);
  if (!field) return { area: 'request', words: request.text };
  return { area: field.kind === 'rationale' ? 'rationale' : 'guideline', words: field.flow.text };
}
