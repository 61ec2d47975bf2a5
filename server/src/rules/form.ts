import { perPart } from '../letter/per-part.ts';
import { lettersOf } from '../text/letters.ts';
import type { RuleInput } from './finding.ts';
import { hasOwnWords } from './malformed/sections/section-words.ts';
import { hasWords } from './own-words.ts';

/**
 * The form of a letter: its sections, items, fields and labels in order, which of them are misspelt and which are empty.
 * It holds none of the words that a reviewer writes and no places: a rule of that scope finds something in all letters of
 * one form, or in none.
 */
export function formOf(letter: RuleInput): string {
  let form = `${letter.determination.layout}`;
  for (const { input } of letter.parts) form += formOfPart(input);
  return form;
}

const formOfPart = perPart(({ determination }): string => {
  const { source, header, reviewer, sections, items, problems } = determination;
  return JSON.stringify([
    header?.fields.map(({ key }) => key) ?? 0,
    reviewer.labels.map(({ start, end }) => lettersOf(source.slice(start, end))),
    sections.map((section) => [
      section.kind,
      section.heading?.spelling ?? 0,
      section.leadIn !== null,
      hasOwnWords(determination, section),
    ]),
    items.map(({ fields }) => fields.map(({ kind, flow }) => [kind, hasWords(flow.text)])),
    problems.map(({ kind }) => kind),
  ]);
});
