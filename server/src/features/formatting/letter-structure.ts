import { sectionForm } from '../../form/form-of.ts';
import { FORM } from '../../form/printed-form.ts';
import type { Letter } from '../../letter/letter.ts';
import type { Determination, Section } from '../../syntax/tree.ts';
import { placedRange } from '../../text/placed.ts';
import { range } from '../../text/range.ts';
import { headerStructure } from './header-structure.ts';
import { itemStructure } from './item-structure.ts';
import { Structure } from './line-structure.ts';

/** Reads what a letter's tree says of its lines. */
export function structureOf(letter: Letter): Structure {
  const { determination } = letter;
  const structure = new Structure(determination);
  const first = determination.sections[0]?.range.start ?? 0;
  structure.read(range(0, first), 'lines');
  if (determination.header) headerStructure(structure, determination.header);
  for (const section of determination.sections) sectionStructure(structure, section);
  credentialStructure(structure, determination);
  for (const { start, part } of letter.items) {
    for (const item of part.determination.items)
      itemStructure(structure, item, (area) => placedRange(area, start));
  }
  return structure;
}

function sectionStructure(structure: Structure, { kind, heading, leadIn }: Section): void {
  if (heading) {
    structure.open(heading.range.start, 'paragraph');
    structure.print(heading);
    const next = structure.next(heading.range.end);
    const isGlued = next < (structure.lineAt(heading.range.start)?.end ?? 0);
    if (isGlued || leadIn?.start === next) structure.follow(heading.range.end, 'line');
    else structure.read(range(heading.range.end, next + 1), 'lines');
  } else if (leadIn) structure.open(leadIn.start, 'paragraph');
  if (!leadIn) return;
  structure.read(leadIn, 'paragraph');
  const { source } = structure;
  const words = sectionForm(kind)?.leadIn ?? '';
  const isClosed = ':.'.includes(source.charAt(leadIn.end - 1));
  structure.printed.push({ range: leadIn, words: isClosed ? words : words.slice(0, -1), isOneLine: false });
  // extraction may put a space before the colon
  const next = structure.next(leadIn.end);
  const end = !isClosed && structure.isColonAt(next) ? next + 1 : leadIn.end;
  const isWhole = isClosed || end > leadIn.end;
  if (isWhole && kind !== 'how-determination-was-made') structure.follow(end, 'paragraph');
}

/** The labeled block of the reviewer's credentials: a line for each label. */
function credentialStructure(structure: Structure, { reviewer }: Determination): void {
  const { labels, licensure, specialties } = reviewer;
  const credentials = [...licensure, ...specialties];
  const forms = [FORM.credentials.leadIn, FORM.credentials.licensure, FORM.credentials.specialty];
  labels.forEach((label, k) => {
    structure.open(label.start, k === 0 ? 'paragraph' : 'line');
    for (const words of forms) structure.printed.push({ range: label, words, isOneLine: true });
    const limit = labels[k + 1]?.start ?? Number.POSITIVE_INFINITY;
    const own = credentials.filter(({ range: { start } }) => start >= label.end && start < limit);
    const end = Math.max(label.end, ...own.map((one) => one.range.end));
    structure.read(range(label.start, end), 'paragraph');
  });
}
