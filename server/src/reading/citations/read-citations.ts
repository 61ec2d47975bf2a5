import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { IsoDate } from '../../catalogue/types.ts';
import type { Determination } from '../../syntax/tree.ts';
import type { Flow } from '../../text/flow.ts';
import { asOf } from '../as-of.ts';
import { movedCitations } from '../moved.ts';
import { openingsIn } from '../names/flow-openings.ts';
import { perWords } from '../per-words.ts';
import { summaryFlows } from '../told.ts';
import type { Citation } from './citation.ts';
import { contextOf, type ReadingContext } from './context.ts';
import { finished } from './draft.ts';
import { readField } from './guideline-field.ts';
import { mentionOpenings, mentionsAt } from './mention.ts';
import { withReference } from './reference.ts';

/** The citations of a guideline field, in order: the same objects as long as its words are the same in the same place. */
function fieldCitations(flow: Flow, context: ReadingContext): readonly Citation[] {
  const { citations, start } = citationsIn(flow, context);
  return movedCitations(citations, flow.range.start - start);
}

/** The citations with where their flow began when they were read. */
const citationsIn = perWords((flow, context: ReadingContext) => ({
  citations: readField(flow.text, context).map((draft) => finished(draft, flow, 'field', context.catalogue)),
  start: flow.range.start,
}));

/**
 * Every citation of a determination in the order of the text: those of the clinical case summary, and of each item's
 * guideline fields and rationale. `date` is the day the letter is about: a part of one cannot tell it. Cannot fail;
 * time grows with the length of the text.
 */
export function readCitations(
  determination: Determination,
  catalogue: Catalogue,
  date: IsoDate = asOf(determination).date,
): Citation[] {
  const context = contextOf(determination, catalogue, date);
  const citations: Citation[] = [];
  const fromProse = (flow: Flow, above: readonly Citation[]) => {
    const openings = openingsIn(flow, determination, (text, words, from, to) =>
      mentionOpenings(text, words, from, to, context),
    );
    for (const draft of mentionsAt(flow.text, openings, flow.text.length, context)) {
      citations.push(finished(withReference(draft, flow.text, above), flow, 'prose', catalogue));
    }
  };

  for (const flow of summaryFlows(determination)) fromProse(flow, []);
  for (const item of determination.items) {
    const ofReviewer: Citation[] = [];
    for (const field of item.fields) {
      if (field.kind === 'rationale') {
        fromProse(field.flow, ofReviewer);
        continue;
      }
      const ofField = fieldCitations(field.flow, context);
      citations.push(...ofField);
      if (field.kind === 'reviewerGuideline') ofReviewer.push(...ofField);
    }
  }
  return citations.sort((a, b) => a.range.start - b.range.start);
}
