import { type Sentence, sentenceSpan, sentencesOf } from '../reading/assertions/sentences.ts';
import type { Flow } from '../text/flow.ts';
import type { Range } from '../text/range.ts';

/** Shorter words, and these, are in sentences about anything. */
const SHORTEST = 5;
const OF_ALL = new Set(
  (
    'about above after again alone among available because before being below between could criteria decision during every ' +
    'first following given guideline guidelines include includes including injured medical medically might necessary needed ' +
    'other patient patients recommended recommends report request requested shall should since their there therefore these ' +
    'those though through treatment under until usually where whether which while within without worker would'
  ).split(' '),
);
/** Forms of one word agree in so many letters: `improve`, `improvement`. */
const ROOT = 6;
/** So many words in common at least, and so great a part of those of the statement. */
const LEAST = 2;
const LEAST_PART = 0.3;

/**
 * The sentence of a rationale that has most words in common with a statement of a guideline, UTF-16 offsets into the source; the
 * first of several. Null where none has enough: the rationale may say it in other words.
 */
export function spokenOf(statement: string, rationale: Flow): Range | null {
  const wanted = rootsOf(statement.toLowerCase().match(/[a-z]+/g) ?? []);
  let best: { sentence: Sentence; count: number } | null = null;
  for (const sentence of sentencesOf(rationale)) {
    const own = rootsOf(sentence.words.flatMap(({ word }) => word.split(/[^a-z]+/)));
    const count = [...wanted].filter((root) => own.has(root)).length;
    if (count > (best?.count ?? 0)) best = { sentence, count };
  }
  if (!best || best.count < LEAST || best.count < wanted.size * LEAST_PART) return null;
  const { start, end } = sentenceSpan(best.sentence);
  return rationale.sourceRange(start, end);
}

function rootsOf(words: readonly string[]): ReadonlySet<string> {
  const telling = words.filter((word) => word.length >= SHORTEST && !OF_ALL.has(word));
  return new Set(telling.map((word) => word.slice(0, ROOT)));
}
