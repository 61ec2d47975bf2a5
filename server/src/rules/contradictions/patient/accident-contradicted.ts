import type { LetterPart } from '../../../letter/letter-part.ts';
import {
  type Accidents,
  readRationaleAccidents,
  readSummaryAccidents,
  type StatedAccident,
} from '../../../reading/facts/accidents.ts';
import { summaryFlows } from '../../../reading/narrative.ts';
import { placedIn, placedRange } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A rationale says that the injury came about in one way (a fall, lifting, a collision, a blow, repeated work, an assault), and the ' +
    'case summary of the same letter says that it came about in another. The words of the rationale are marked, and those of the ' +
    'summary are linked.',
  why: WHY_FACT,
  law: ['appeal-grounds'],
  notes:
    'Nothing is marked where the summary mentions both, in whatever sentence, or the sentence of the rationale does. A second accident that only the rationale knows is for ' +
    'the reviewer to tell apart.',
  wrong: {
    summary: 'The injured worker was hurt when she fell from a ladder. The left knee locks.',
    request: 'MRI of the left knee: Overturned',
    rationale:
      'The knee was injured in a motor vehicle accident. Therefore, the request is medically necessary.',
  },
  right: {
    rationale: 'The knee was injured in the fall. Therefore, the request is medically necessary.',
  },
};

/** `fell from a ladder` in the summary, `injured in a motor vehicle accident` in a rationale. */
export const accidentContradicted: Rule = {
  code: 'accident-contradicted',
  title: 'Inconsistent cause of injury',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) => {
    const [first] = placedIn(letter.parts, statedInSummary);
    if (!first) return [];
    const mentioned = new Set(letter.parts.flatMap(({ part }) => inSummary(part).flatMap(mentionedIn)));
    return letter.items.flatMap(({ start, part }): Observation[] => {
      const flow = part.determination.items[0]?.rationale?.flow;
      const other =
        flow &&
        readRationaleAccidents(flow).stated.find(
          ({ kind, inSentence }) => !mentioned.has(kind) && !inSentence.has(first.kind),
        );
      if (!other) return [];
      const words = shown(letter.source.slice(first.range.start, first.range.end));
      return [
        {
          message: `Rationale says that the injury came from ${other.kind}, but the case summary says ${words}.`,
          range: placedRange(other.range, start),
          related: [{ range: first.range, message: `Case summary: ${first.kind}.` }],
        },
      ];
    });
  },
};

const inSummary = remembered(({ determination }: LetterPart): readonly Accidents[] =>
  summaryFlows(determination).map((flow) => readSummaryAccidents(flow)),
);

function statedInSummary(part: LetterPart): readonly StatedAccident[] {
  return inSummary(part).flatMap(({ stated }) => stated);
}

function mentionedIn({ mentioned }: Accidents) {
  return [...mentioned];
}
