import type { Determination } from '../syntax/tree.ts';
import { dateOpenings, datesAt, type FoundDate } from '../text/dates.ts';
import { type Flow, readFlow } from '../text/flow.ts';
import { openingsIn } from './names/flow-openings.ts';
import { perWords } from './per-words.ts';

/** The bodies of the clinical case summary and the rationales: where a letter tells of its patient. */
interface Told {
  readonly summaries: readonly Flow[];
  readonly all: readonly Flow[];
}

const known = new WeakMap<Determination, Told>();

function toldIn(determination: Determination): Told {
  let told = known.get(determination);
  if (!told) {
    const { sections, items, source } = determination;
    const summaries = sections
      .filter(({ kind }) => kind === 'clinical-case-summary')
      .map(({ body }) => readFlow(source, body));
    const rationales = items.flatMap(({ rationale }) => (rationale ? [rationale.flow] : []));
    told = { summaries, all: [...summaries, ...rationales] };
    known.set(determination, told);
  }
  return told;
}

/** The bodies of the clinical case summary, of which a letter has one. Read once for all readers. */
export function summaryFlows(determination: Determination): readonly Flow[] {
  return toldIn(determination).summaries;
}

/** The stretches in which a letter tells of its patient: the bodies of the summary, then the rationales. */
export function toldStretches(determination: Determination): readonly Flow[] {
  return toldIn(determination).all;
}

/** The dates of one of the told stretches, in order; their ranges are offsets into the flow. Found once. */
export function toldDates(determination: Determination, flow: Flow): readonly FoundDate[] {
  return datesIn(flow, null, determination);
}

const datesIn = perWords((flow, _: null, letter: Determination): readonly FoundDate[] => {
  const openings = openingsIn(flow, letter, (_text, words, from, to) => dateOpenings(words, from, to));
  return openings.length === 0 ? [] : datesAt(flow.text, openings);
});
