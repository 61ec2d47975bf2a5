import type { Part } from '../../syntax/tree.ts';
import type { Range } from '../../text/range.ts';
import { wordsOfSource } from '../../text/word-list.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { findPlaceholders } from './placeholders.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    '`TBD`; `XXX` and longer; `___` and longer; words in brackets that begin with `insert`, `enter`, `fill ' +
    'in`, `specify`, `placeholder` or `to be completed`, such as `[insert the date]`.',
  why: 'The text was meant to be completed before the letter is sent.',
  notes:
    'Masks (`xxx-xx-1234`, `XX/XX/XXXX`), names blacked out after a title (`Dr. XXX`), gaps, and bracketed ' +
    'words of a quotation (`the [patch] helped`) are not marked. In the place of the decision a placeholder ' +
    'is reported by [decision-missing](decision-missing.md).',
  wrong: { summary: 'The X-rays of [insert date] were normal. The pain is rated ___ out of 10.' },
  right: { summary: 'The X-rays of 11/08/2016 were normal. The pain is rated 5 out of 10.' },
};

/** A place that was left to be filled in: `TBD`, `[insert ...]`, `XXX`, `___`. */
export const placeholderLeftIn: Rule = {
  code: 'placeholder-left-in',
  title: 'Unfilled placeholder',
  category: 'malformed',
  severity: 'warning',
  scope: 'part',
  readWhole: true,
  check({ determination }) {
    const undecidedEnds = new Set(
      determination.items.filter((item) => item.decision === null).map((item) => item.requestRange.end),
    );
    return findPlaceholders(determination.source, wordsOfSource(determination))
      .filter((place) => !(undecidedEnds.has(place.end) && followsColon(determination, place)))
      .map((place) => ({
        message:
          'This looks like a place left to be filled in. Write the text that belongs here, or delete it.',
        range: place,
      }));
  },
};

/** `MRI of the left knee: TBD` stands for the decision, of which decision-missing says that it is not there. */
function followsColon({ source }: Part, place: Range): boolean {
  return /:\s*$/.test(source.slice(Math.max(0, place.start - 40), place.start));
}
