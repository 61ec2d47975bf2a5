import type { SectionKind } from '../../../form/kinds.ts';
import { FORM } from '../../../form/printed-form.ts';
import type { SectionForm } from '../../../form/shapes.ts';
import type { Letter } from '../../../letter/letter.ts';
import type { Frame, Section } from '../../../syntax/tree.ts';
import { firstLineOf } from '../../../text/line-ends.ts';
import { type Range, range } from '../../../text/range.ts';
import { hasWords } from '../../own-words.ts';

/** The printed place of a section of a letter that is read whole, from 0. */
export function printedPlace(section: Section): number {
  return FORM.sections.findIndex((form) => form.kind === section.kind);
}

/** The words to look at for a section: its heading, else its fixed first sentence, else its first line. */
export function openingWords({ lines }: Frame, section: Section): Range {
  return section.heading?.range ?? section.leadIn ?? firstLineOf(lines, section.range);
}

/** The first section of a kind. */
export function sectionOf({ sections }: Frame, wanted: SectionKind): Section | undefined {
  return sections.find(({ kind }) => kind === wanted);
}

/** Whether the section holds a letter or digit beyond its heading and its fixed first sentence. */
export function hasOwnWords({ source }: Frame, { body, leadIn }: Section): boolean {
  const { start, end } = leadIn ?? range(body.end, body.end);
  const after = source.slice(Math.max(body.start, end), body.end);
  return hasWords(source.slice(body.start, start)) || hasWords(after);
}

/** The first section of a kind, if it has words of its own. */
export function writtenSection(determination: Frame, kind: SectionKind): Section | undefined {
  const section = sectionOf(determination, kind);
  return section && hasOwnWords(determination, section) ? section : undefined;
}

/** Whether a place lies in the section that describes the reviewer. */
export function isAboutReviewer(determination: Frame, { start }: Range): boolean {
  const how = sectionOf(determination, 'how-determination-was-made')?.range;
  return how !== undefined && how.start <= start && start < how.end;
}

/** The sections that a draft has still to come to: those that the form prints after the last one it has. */
export function sectionsToCome(determination: Frame): SectionForm[] {
  const reached = Math.max(-1, ...determination.sections.map(printedPlace));
  return FORM.sections.slice(reached + 1);
}

/** Whether anything has been written yet: a form of headings alone has nothing wrong with it but that. */
export function isBegun({ items, determination }: Letter): boolean {
  return items.length > 0 || determination.sections.some((section) => hasOwnWords(determination, section));
}
