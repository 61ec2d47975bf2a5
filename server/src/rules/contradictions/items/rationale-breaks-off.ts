import type { LetterPart } from '../../../letter/letter-part.ts';
import type { DisputedItem } from '../../../syntax/tree.ts';
import { lastWordsOf } from '../../../text/line-ends.ts';
import { placedIn } from '../../../text/placed.ts';
import { range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { forRequest } from '../../wording.ts';
import { hasConclusion } from './conclusion-missing.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A rationale ends in the middle of a sentence: after words such as `because the`, or with nothing concluded, or although the ' +
    'rationale of another item is finished. Its last line is marked. So is the last line of a paragraph that ends in ' +
    'the middle of a sentence before another one begins.',
  why: 'A rationale that was cut in pasting or left unfinished does not say why.',
  law: ['clinical-reasons', 'necessity-stated'],
  notes:
    'In the editor the line that is being typed is not marked until another place is edited or the letter is saved.',
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

/** A rationale that ends in mid-sentence. */
export const rationaleBreaksOff: Rule = {
  code: 'rationale-breaks-off',
  title: 'Rationale breaks off in mid-sentence',
  category: 'contradiction',
  severity: 'information',
  ofFinished: true,
  scope: 'letter',
  check: ({ items }) => {
    const isFinished = items.some(({ part }) => endOf(part) === 'finished');
    return placedIn(items, (part) => {
      const end = endOf(part);
      const breaksOff = end === 'open' || (end === 'broken' && (isFinished || !concludes(part)));
      return breaksOff ? [...brokenParagraphsIn(part), atEnd(part)] : brokenParagraphsIn(part);
    });
  },
};

function itemOf({ determination }: LetterPart): DisputedItem {
  return determination.items[0] as DisputedItem;
}

function atEnd(part: LetterPart): Observation {
  const { source, lines } = part.determination;
  const item = itemOf(part);
  return {
    message: `Rationale breaks off in mid-sentence${forRequest(item)}.`,
    range: lastWordsOf(source, lines, item.rationale?.flow.range ?? item.request.range),
  };
}

/** Shorter texts are notes of a draft. In UTF-16 units. */
const LEAST = 60;

/**
 * How the rationale of an item ends: with a period or the like; after a word that something must follow; without a period in other
 * running words; or in no way that says which.
 */
const endOf = remembered((part: LetterPart): 'finished' | 'open' | 'broken' | 'unknown' => {
  const text = itemOf(part).rationale?.flow.text.trimEnd() ?? '';
  if (/[.!?][)\]"'\u2019\u201d]*$/.test(text.slice(-4))) return 'finished';
  const end = text.slice(-30);
  if (text.length < LEAST || !/\s[a-z]+(?:-|,|;)?$/.test(end)) return 'unknown';
  if (OPEN.test(end)) return 'open';
  // a sentence that has come to its verdict lacks its period alone
  return VERDICT.test(end) ? 'unknown' : 'broken';
});

/** A word that something must follow. */
const OPEN =
  /\s(?:the|an|his|her|their|its|my|our|of|from|into|because|although|unless|whether|and|or|but|nor|than|that|which|whose|very|such|is|are|was|were|been|has|have|had|to|with|by|at|if|when|as)$/;

/** The last word of a verdict. */
const VERDICT =
  /\b(?:necessary|necessity|established|recommended|supported|warranted|indicated|appropriate|approved|denied|upheld|overturned|certified|met)$/;

function concludes(part: LetterPart): boolean {
  return hasConclusion(itemOf(part).rationale?.flow.text ?? '', part.verdicts[0]);
}

/** `... put on and take off the`, an empty line, and `The splint is`: no page break parts a sentence there. */
const BROKEN_PARAGRAPH =
  /\s(?:the|an|his|her|their|its|of|because|although|whether|and|with)[ \t]{0,20}(?:\r\n|\r|\n)[ \t]{0,80}(?:\r\n|\r|\n)\s{0,80}(?=(?:The|This|These|Therefore|It|He|She|They|Given|In|As|There)\s)/g;

const brokenParagraphsIn = remembered((part: LetterPart): readonly Observation[] => {
  const { source, lines } = part.determination;
  const area = itemOf(part).rationale?.flow.range;
  if (!area) return [];
  return matchesOf(BROKEN_PARAGRAPH, source.slice(area.start, area.end)).map(({ index, 0: words }) => {
    const end = area.start + index + words.trimEnd().length;
    return {
      message: 'Sentence breaks off at the end of a paragraph.',
      range: lastWordsOf(source, lines, range(area.start, end)),
    };
  });
});
