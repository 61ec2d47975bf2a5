import type { LetterPart } from '../../../letter/letter-part.ts';
import type { DisputedItem } from '../../../syntax/tree.ts';
import { lastWordsOf } from '../../../text/line-ends.ts';
import { placedRange } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { forRequest } from '../../wording.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'A rationale ends in the middle of a sentence, although the rationale of another item is finished. Its last line is marked.',
  why: 'A rationale that was cut in pasting or left unfinished does not say why.',
  law: ['clinical-reasons', 'necessity-stated'],
  wrong: {
    request: 'MRI of the left knee: Overturned',
    rationale: 'The examination suggests a meniscus tear, and surgery would be considered, so that the',
    more: 'Knee brace: Upheld\n\nDecision rationale: The joint is stable. The requested knee brace is not medically necessary.\n',
  },
  right: {
    rationale:
      'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for an MRI of the ' +
      'left knee is medically necessary.',
  },
};

/** A rationale that ends in mid-sentence, while others are finished. */
export const rationaleBreaksOff: Rule = {
  code: 'rationale-breaks-off',
  title: 'Rationale breaks off in mid-sentence',
  category: 'contradiction',
  severity: 'information',
  ofFinished: true,
  scope: 'letter',
  check: ({ items }) => {
    if (!items.some(({ part }) => endOf(part) === 'finished')) return [];
    return items.flatMap(({ start, part }) => {
      const item = part.determination.items[0] as DisputedItem;
      if (!item.rationale || endOf(part) !== 'broken') return [];
      return {
        message: `Rationale breaks off in mid-sentence${forRequest(item)}.`,
        range: placedRange(
          lastWordsOf(part.determination.source, part.determination.lines, item.rationale.flow.range),
          start,
        ),
      };
    });
  },
};

/** Shorter texts are notes of a draft. In UTF-16 units. */
const LEAST = 60;

/** How the rationale of an item ends: with a period or the like, without one in running words, or in no way that tells. */
const endOf = remembered(({ determination: { items } }: LetterPart): 'finished' | 'broken' | 'unknown' => {
  const text = items[0]?.rationale?.flow.text.trimEnd() ?? '';
  if (/[.!?][)\]"'\u2019\u201d]*$/.test(text.slice(-4))) return 'finished';
  const end = text.slice(-30);
  if (text.length < LEAST || !/\s[a-z]+(?:-|,|;)?$/.test(end)) return 'unknown';
  // a sentence that has come to its verdict lacks its period alone
  return VERDICT.test(end) ? 'unknown' : 'broken';
});

/** The last word of a verdict. */
const VERDICT =
  /\b(?:necessary|necessity|established|recommended|supported|warranted|indicated|appropriate|approved|denied|upheld|overturned|certified|met)$/;
