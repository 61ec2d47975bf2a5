import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { Verdicts } from '../../reading/requests/verdicts.ts';
import type { DisputedItem } from '../../syntax/tree.ts';
import { quotationsOf } from '../../text/quotations.ts';
import { contains, type Range } from '../../text/range.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { shown } from '../wording.ts';
import { conditionsIn } from './conditions.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A rationale or decision that approves the request on a condition that is still to be met: `is medically necessary provided ' +
    'that a cardiologist clears her`, `Overturned (contingent on clearance)`. The condition is marked.',
  why: 'A determination says whether the treatment is medically necessary; nobody decides later whether a condition was met.',
  law: ['necessity-stated'],
  notes:
    'Only approvals are checked. A condition that the rationale says is met is not marked, nor how something is to be used (`provided ' +
    'that it is used for two weeks`), nor what a guideline, the provider or utilization review says.',
  wrong: {
    request: 'MRI of the left knee: Overturned',
    rationale:
      'The knee locks. The MRI of the left knee is medically necessary once the films have been read.',
  },
  right: { rationale: 'The knee locks. The MRI of the left knee is medically necessary.' },
};

/** `medically necessary provided that`: an approval that depends on what is still to come. */
export const decisionConditional: Rule = {
  code: 'decision-conditional',
  title: 'Decision on a condition',
  category: 'law',
  severity: 'information',
  scope: 'part',
  check: ({ determination: { items, source }, verdicts, catalogue }) =>
    items.flatMap((item, index) =>
      conditionsOf(item, source, verdicts[index]).map((place) => ({
        message: `Approval depends on a condition: ${shown(source.slice(place.start, place.end))}. Say whether the treatment is medically necessary${lawInBrackets('necessity-stated', catalogue)}.`,
        range: place,
      })),
    ),
};

const IN_NOTE =
  /\b(?:if|provided|contingent|conditional|condition|subject to|pending|once|unless|assuming)\b/i;

function conditionsOf({ decision, rationale }: DisputedItem, source: string, verdicts?: Verdicts): Range[] {
  if (decision?.value === 'Upheld') return [];
  const note = decision?.note;
  const inNote = note && IN_NOTE.test(source.slice(note.start, note.end)) ? [note] : [];
  const flow = rationale?.flow;
  if (!flow) return inNote;
  const quoted = quotationsOf(flow);
  const inRationale = conditionsIn(flow)
    .filter(({ isRemark, sentenceEnd }) => {
      const { end } = flow.sourceRange(0, sentenceEnd);
      return isRemark || !isApprovedAfter(end, verdicts);
    })
    .map(({ start, end }) => flow.sourceRange(start, end))
    .filter((place) => !quoted.some((quotation) => contains(quotation, place)));
  return [...inNote, ...inRationale];
}

/** Whether the request is approved further on without a condition: what is before it is a rule. */
function isApprovedAfter(end: number, verdicts: Verdicts | undefined): boolean {
  return (verdicts?.all ?? []).some(
    ({ necessary, strong, standing, relation, range }) =>
      necessary && strong && standing === 'certain' && relation !== 'foreign' && range.start >= end,
  );
}
