import type { Part } from '../syntax/tree.ts';
import { dateOpenings, datesAt } from '../text/dates.ts';
import { type Flow, readFlow } from '../text/flow.ts';
import { remembered } from '../text/remembered.ts';
import { openingsIn } from './flow-openings.ts';

/** The bodies of the clinical case summary that are in a part: at most one. */
export const summaryFlows = remembered(({ sections, source }: Part): readonly Flow[] =>
  sections.filter(({ kind }) => kind === 'clinical-case-summary').map(({ body }) => readFlow(source, body)),
);

/** The stretches in which a letter describes its patient: the bodies of the summary, then the rationales. */
export const narrativeFlows = remembered((part: Part): readonly Flow[] => [
  ...summaryFlows(part),
  ...part.items.flatMap(({ rationale }) => (rationale ? [rationale.flow] : [])),
]);

/** The dates of each of these stretches, in order; the ranges of the dates are offsets into the flow. */
export const narrativeDates = remembered((part: Part) =>
  narrativeFlows(part).map((flow) => {
    const openings = openingsIn(flow, part, (_text, words, from, to) => dateOpenings(words, from, to));
    return { flow, dates: datesAt(flow.text, openings) };
  }),
);
