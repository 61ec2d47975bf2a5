import type { Flow } from '../../../text/flow.ts';
import { counted } from '../../../text/in-words.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Observation } from '../../finding.ts';
import { type Amount, addUp, portionsInWords, type WordedPortions } from './portions-in-words.ts';
import { doesNotAddUp } from './remaining-amounts.ts';

const SENTENCE = /(?:[^.!?]|\.(?=\S))+[.!?]?/g;
/** So many sentences may share the three amounts. */
const MOST_TOGETHER = 3;

/** A request that says in words of its own what was asked for, granted and left, where that does not add up; information. */
export function wordedInRequest(flow: Flow): Observation[] {
  const portions = portionsInWords(flow.text, true);
  return portions ? differing(flow, portions, 0) : [];
}

/** Sentences of a summary or rationale that do, one or several that follow each other; information, since they may count otherwise. */
export function wordedInSentences(flow: Flow): Observation[] {
  const sentences = matchesOf(SENTENCE, flow.text).map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const found: Observation[] = [];
  for (let i = 0; i < sentences.length; i++) {
    const start = sentences[i]?.start ?? 0;
    for (let many = 1; many <= MOST_TOGETHER && i + many <= sentences.length; many++) {
      const portions = portionsInWords(flow.text.slice(start, sentences[i + many - 1]?.end), false);
      if (!portions) continue;
      found.push(...differing(flow, portions, start));
      i += many - 1;
      break;
    }
  }
  return found;
}

function differing(flow: Flow, portions: WordedPortions, at: number): Observation[] {
  if (addUp(portions)) return [];
  const { asked, granted, left } = portions;
  const placed = ({ value, start, end }: Amount) => ({
    value,
    range: flow.sourceRange(at + start, at + end),
  });
  const words = (value: number) => counted(value, asked.unit ?? 'visit');
  const all = { asked: placed(asked), granted: placed(granted), left: placed(left) };
  return [{ ...doesNotAddUp(all, asked.value - granted.value, words), severity: 'information' }];
}
