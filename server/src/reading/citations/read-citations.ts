import type { Flow } from '../../text/flow.ts';
import { remembered } from '../../text/remembered.ts';
import { openingsIn } from '../flow-openings.ts';
import { summaryFlows } from '../narrative.ts';
import type { Subject } from '../subject.ts';
import type { Citation } from './citation.ts';
import { contextOf } from './context.ts';
import { finished } from './draft.ts';
import { readField } from './guideline-field.ts';
import { mentionOpenings, mentionsAt } from './mention.ts';
import { withReference } from './reference.ts';

/**
 * Every citation of a part of a letter in order: those of the clinical case summary, or of the item's guideline fields and
 * rationale. Cannot fail; time grows with the length of the text.
 */
export const readCitations = remembered((subject: Subject): readonly Citation[] => {
  const { determination: part, catalogue, asOf } = subject;
  const context = contextOf(catalogue, asOf.date, part.vocabulary);
  const citations: Citation[] = [];
  const fromProse = (flow: Flow, above: readonly Citation[]) => {
    const openings = openingsIn(flow, part, mentionOpenings(context));
    for (const draft of mentionsAt(flow.text, openings, flow.text.length, context)) {
      citations.push(finished(withReference(draft, flow.text, above), flow, 'prose', catalogue));
    }
  };

  for (const flow of summaryFlows(part)) fromProse(flow, []);
  for (const item of part.items) {
    const ofReviewer: Citation[] = [];
    for (const { kind, flow } of item.fields) {
      if (kind === 'rationale') {
        fromProse(flow, ofReviewer);
        continue;
      }
      const ofField = readField(flow.text, context).map((draft) => finished(draft, flow, 'field', catalogue));
      citations.push(...ofField);
      if (kind === 'reviewerGuideline') ofReviewer.push(...ofField);
    }
  }
  return citations.sort((a, b) => a.range.start - b.range.start);
});
