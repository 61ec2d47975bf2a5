import type { Drug } from '../../catalogue/types.ts';
import type { Flow } from '../../text/flow.ts';
import { remembered } from '../../text/remembered.ts';
import { type Sentence, sentenceSpan, sentencesOf, writtenSentence } from '../assertions/sentences.ts';
import { drugsInFlows } from '../names/drug-mentions.ts';
import type { FoundDrug } from '../names/drug-names.ts';
import { summaryFlows } from '../narrative.ts';
import type { Subject } from '../subject.ts';
import { cuesOfFacts } from './told-facts.ts';
import { clauseAt, isReadable, ordinalBefore, type TwoWayFact, voiceOf } from './two-way-facts.ts';
import { PRESENT, type ResultFamily, type TwoWayTopic } from './two-way-topic.ts';
import { testedValue } from './two-way-values.ts';

/** Whether a drug helped, or was tolerated. */
export interface DrugResponse extends TwoWayFact {
  /** Whether the case summary says so; else a rationale does. */
  readonly isOfSummary: boolean;
}

/** The topics of a drug: relief from it, and its tolerance. */
const topicsOf = remembered(({ generic }: Drug): readonly TwoWayTopic[] =>
  (
    [
      ['relief from', 'help'],
      ['tolerance of', 'tolerance'],
    ] satisfies [string, ResultFamily][]
  ).map(([effect, family]) => ({
    name: `${effect} ${generic}`,
    says: PRESENT,
    family,
    place: 'patient',
    isPast: true,
  })),
);

/** In which prose of a part a flow is; null for guidelines and what is no prose of the case. */
function placeOf({ determination }: Subject, { range }: Flow): 'summary' | 'rationale' | null {
  const isIn = (one: Flow | null | undefined) =>
    one !== null && one !== undefined && one.range.start <= range.start && range.end <= one.range.end;
  if (determination.items.some(({ rationale }) => isIn(rationale?.flow))) return 'rationale';
  return summaryFlows(determination).some(isIn) ? 'summary' : null;
}

/** What the prose of a part says of the effect of each drug that it names, in order. Time grows with the length of the text. */
export const readDrugResponses = remembered((subject: Subject): readonly DrugResponse[] =>
  drugsInFlows(subject).flatMap(({ flow, found }) => {
    const place = found.length > 0 ? placeOf(subject, flow) : null;
    if (!place) return [];
    const sentences = sentencesOf(flow);
    let at = 0;
    return found.flatMap((drug) => {
      while (at < sentences.length && sentenceSpan(sentences[at] as Sentence).end < drug.end) at++;
      const sentence = sentences[at];
      if (!sentence || sentenceSpan(sentence).start > drug.start) return [];
      return responsesIn(drug, sentence, sentences[at + 1], flow).map((fact) => ({
        ...fact,
        isOfSummary: place === 'summary',
      }));
    });
  }),
);

function responsesIn(
  drug: FoundDrug,
  sentence: Sentence,
  following: Sentence | undefined,
  flow: Flow,
): TwoWayFact[] {
  const [only, second] = drug.drugs;
  if (!only || second || !isReadable(sentence)) return [];
  const { words } = sentence;
  const first = words.findIndex(({ end }) => end > drug.start);
  const last = words.findIndex(({ end }) => end >= drug.end);
  if (first < 0 || last < first) return [];
  const tested = new Set([first]);
  return topicsOf(only).flatMap((topic): TwoWayFact[] => {
    const family = topic.family as ResultFamily;
    const stated = testedValue(words, { first, end: last + 1 }, family, tested);
    if (stated.value === 'unclear' && stated.end === last + 1 && stated.first === first) return [];
    const text = writtenSentence(sentence, flow).said;
    return [
      {
        topic,
        value: stated.value,
        range: flow.sourceRange(
          (words[stated.first] ?? words[first])?.start ?? drug.start,
          words[stated.end - 1]?.end ?? drug.end,
        ),
        parts: [],
        limbs: null,
        side: null,
        ordinal: ordinalBefore(words, first),
        sentence: text,
        clause: clauseAt(text, drug.start - sentenceSpan(sentence).start),
        next: following ? writtenSentence(following, flow).said : '',
        ...voiceOf(sentence, cuesOfFacts(sentence), { first, end: last + 1 }, topic),
      },
    ];
  });
}
