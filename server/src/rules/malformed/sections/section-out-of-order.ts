import { sectionForm } from '../../../form/form-of.ts';
import type { Section } from '../../../syntax/tree.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { WHY_PRINTED_FORM } from '../../rule-docs.ts';
import { quoted } from '../../wording.ts';
import { findMisplaced, putInOrder } from '../order.ts';
import { firstOfKinds } from '../repeated.ts';
import { openingWords, printedPlace, sectionsToCome } from './section-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A section before or after another that the form prints the other way round. The heading of the section ' +
    'that has to move is marked, and its neighbor is linked.',
  why: WHY_PRINTED_FORM,
  fix: 'Moves the sections into printed order.',
  wrong: {
    summary: true,
    issues: true,
    more:
      'HOW THE IMR FINAL DETERMINATION WAS MADE\nMAXIMUS Federal Services sent the complete case file to an ' +
      'expert reviewer.\n',
  },
  right: { how: true, more: '' },
};

/** A section before or after one that the form prints the other way round. */
export const sectionOutOfOrder: Rule = {
  code: 'section-out-of-order',
  title: 'Section out of order',
  category: 'malformed',
  severity: 'warning',
  scope: 'letter',
  readWhole: true,
  check({ determination }) {
    // A repeated section is reported as such and has no place of its own.
    const sections = firstOfKinds(determination.sections);
    // While a section appears twice, or the letter is being written, no one place is surely right.
    const settled =
      sections.length === determination.sections.length && sectionsToCome(determination).length === 0;
    return findMisplaced(sections, printedPlace).map(({ thing, belongs, neighbor }) => ({
      message: `Section ${headingOf(thing)} is out of order: the form prints it ${belongs} ${headingOf(neighbor)}.`,
      range: openingWords(determination, thing),
      related: [
        {
          range: openingWords(determination, neighbor),
          message: `The form prints it ${belongs} this section.`,
        },
      ],
      fix: settled
        ? putInOrder(determination, sections, printedPlace, 'Move sections into printed order')
        : undefined,
    }));
  },
};

function headingOf({ kind }: Section): string {
  return quoted(sectionForm(kind)?.heading ?? '');
}
