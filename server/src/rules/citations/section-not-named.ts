import { lawInBrackets } from '../../catalogue/printed-law.ts';
import { printedForm } from '../../reading/as-of.ts';
import type { Rule } from '../finding.ts';
import { citedItems } from './cited-items.ts';

/** A guideline of many topics that the reviewer cites as a whole, in a letter of the form that names them. */
export const sectionNotNamed: Rule = {
  code: 'section-not-named',
  title: 'The reviewer guideline names neither section nor page',
  category: 'citation',
  severity: 'information',
  scope: 'part',
  dependsOn: ({ determination }) => String(printedForm(determination)),
  check(input, letter) {
    const form = printedForm(letter.determination);
    if (!form) return [];
    const label = form === 'sections' ? 'Section(s):' : 'Page(s):';
    return citedItems(input)
      .flatMap(({ reviewer }) => reviewer)
      .filter(({ kind, resolution, guideline, topics, pages, cut }) => {
        if (kind !== 'mtus' || resolution !== 'named' || cut || !guideline) return false;
        return guideline.topics.length > 0 && topics.length + pages.length === 0;
      })
      .map(({ range }) => ({
        message:
          `The guideline is cited as a whole. Name what the decision rests on, behind “${label}”` +
          `${lawInBrackets('evidence-cited', input.catalogue)}.`,
        range,
      }));
  },
};
