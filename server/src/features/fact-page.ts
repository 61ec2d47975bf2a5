import { findingsOfFact } from '../letter/findings-of-fact.ts';
import type { Letter } from '../letter/letter.ts';
import { excerptOf, inList, shorten } from '../text/in-words.ts';
import type { Range } from '../text/range.ts';
import { lineLink } from './cards/line-link.ts';
import { CardWriter } from './cards/page-writer.ts';

const LONGEST_WORDS = 300;

/**
 * The negative findings of a letter as a page of Markdown, by item, with what the case summary says otherwise beside them.
 * `lineOf` gives the line of an offset, counted from 0; links of the page lead to lines.
 */
export function factPage(letter: Letter, lineOf: (offset: number) => number): string {
  const writer = new CardWriter();
  writer.heading('Findings of fact');
  const findings = findingsOfFact(letter);
  if (findings.length === 0) {
    writer.paragraph('No rationale of this letter says that something is not documented or was not done.');
    return writer.text;
  }
  writer.paragraph(
    'What the rationales say is not documented or was not done. A plain error of fact can be a ground of appeal: check each ' +
      'against the records.',
  );
  const wordsOf = (range: Range) => excerptOf(letter.source, range, LONGEST_WORDS);
  const link = ({ start }: Range) => lineLink(lineOf(start));
  letter.items.forEach(({ part }, item) => {
    const own = findings.filter((finding) => finding.item === item);
    if (own.length === 0) return;
    const { request, decision } = part.determination.items[0] ?? {};
    const decided = decision?.value ? ` (${decision.value})` : '';
    writer.subheading(`Item ${item + 1}: ${shorten(request?.text ?? '', LONGEST_WORDS)}${decided}`);
    writer.tableHead(['Line', 'Rationale', 'Line', 'Case summary']);
    for (const { range, contrary } of own) {
      const [first] = contrary;
      const told = inList(contrary.map((fact) => `“${wordsOf(fact.range)}”`));
      writer.tableRow([link(range), wordsOf(range), first ? link(first.range) : '', told]);
    }
  });
  return writer.text;
}
