import type { Flow } from '../../text/flow.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../../text/words.ts';
import type { Stretch } from './clauses.ts';
import { LISTS } from './cue-lists.ts';
import { EVERYDAY_VERDICTS } from './everyday-verdicts.ts';
import { LEFT_OUT, leftOutIn, SO } from './left-out.ts';
import { cuesIn, cuesOver, type FoundCue, modifiersOf } from './modifiers.ts';
import type { Predicate } from './predicates.ts';
import { type Sentence, sentencesOf, type Word } from './sentences.ts';
import { isMild, type Standing, standingOf } from './standing.ts';
import { isVerb } from './verbs.ts';
import { negationsBefore, negationsIn } from './verdict-negations.ts';
import { type About, type Said, saidOf } from './verdict-subjects.ts';
import { VERDICT_WORDS, type VerdictWords } from './verdict-words.ts';
import { type Match, PatternTable } from './word-patterns.ts';

/** What a rationale says of medical necessity in one place. */
export interface Conclusion {
  readonly necessary: boolean;
  readonly standing: Standing;
  readonly about: About;
  /** Whether it is a remark on the denial: on it by name, or on whether the reviewer shares it (`I agree with utilization review`). */
  readonly onDenial: boolean;
  /** `is not medically necessary`; UTF-16 offsets into the source, half-open. */
  readonly range: Range;
  /** What is said to be so: offsets into the flow; empty where it is not named. */
  readonly subject: Span;
  /** For what it is said to be so, where the clause opens with that (`For comfort alone a bed is not`): as `subject`. */
  readonly frame: Span;
  /** Whether its words are those of a verdict alone, and of no everyday use. */
  readonly strong: boolean;
  /** Whether its words are so weak that it counts only where nothing else is concluded (`the criteria are met`). */
  readonly mild: boolean;
  /** Whether it is in the sentence that closes the rationale, or in one that opens as a conclusion does (`Therefore`). */
  readonly closes: boolean;
}

const TABLE = new PatternTable([...EVERYDAY_VERDICTS, ...VERDICT_WORDS], LISTS);
/** So many sentences later `This one is not.` still answers `medically necessary`. */
const MOST_BETWEEN = 2;

/** What is said of medical necessity, in order. Time grows with the length of the text. */
export const readConclusions = remembered((flow: Flow): readonly Conclusion[] => {
  const sentences = sentencesOf(flow);
  const found: Conclusion[] = [];
  let spoken = Number.NEGATIVE_INFINITY;
  sentences.forEach((sentence, i) => {
    const isSpoken = i - spoken <= MOST_BETWEEN && !answersOther(sentence, sentences[i - 1]);
    const own = conclusionsIn(sentence, flow, isSpoken, i === sentences.length - 1);
    if (own.some(({ strong }) => strong)) spoken = i;
    found.push(...own);
  });
  return found;
});

/**
 * `... is not necessary because tablets are tolerated. They are not.`: a sentence that opens with a pronoun answers the last clause of
 * the one before.
 */
function answersOther({ words }: Sentence, before: Sentence | undefined): boolean {
  if (!before || !PRONOUNS.has((words[0] as Word).word)) return false;
  const end = TABLE.matchesIn(before.words).at(-1)?.end;
  return end !== undefined && before.words.some((_, i) => i >= end && isVerb(before.words, i));
}

const PRONOUNS: ReadonlySet<string> = new Set(['it', 'they', 'these', 'those']);

/** `isSpoken`: a sentence before speaks of necessity, so that this one may leave it out. */
function conclusionsIn(sentence: Sentence, flow: Flow, isSpoken: boolean, isLast: boolean): Conclusion[] {
  const { words } = sentence;
  const named = TABLE.matchesIn(words);
  const from = isSpoken
    ? 0
    : (named.find(({ entry }) => entry.name === 'medically necessary')?.end ?? words.length);
  const verdicts = [...named, ...leftOutIn(words, from)];
  if (verdicts.length === 0) return [];
  const cues = cuesIn(sentence);
  const covered = (index: number) =>
    cuesOver(cues, { first: index, end: index + 1 }).some(({ entry }) => entry.kind === 'affirmed');
  const leads = opensAsConclusion(words);
  const closes = isLast || leads;
  const found: Conclusion[] = [];
  let last: Conclusion | null = null;
  for (const match of verdicts) {
    const { verdict, said } = isPartOfCue(words, match, cues) ? NONE : firstSaid(words, match, covered);
    if (!said || (verdict.entry === SO && !last)) continue;
    const { predicate, subject, about } = said;
    const modifiers = modifiersOf(sentence, cues, {
      said: verdict,
      verb: predicate.verb,
      clause: predicate.clause,
    });
    const before = negationsBefore(words, verdict, predicate, modifiers);
    const turns = before + negationsIn(words, verdict, said) + (said.flips ? 1 : 0);
    const isSame = turns % 2 === 0;
    const necessary: boolean =
      verdict.entry === SO && last ? last.necessary : verdict.entry.necessary === isSame;
    const { entry, first, end } = verdict;
    const circumstances = {
      entry,
      said: first,
      end,
      predicate,
      about,
      necessary,
      kinds: modifiers.kinds,
      isLast,
      leads,
    };
    const conclusion: Conclusion = {
      necessary,
      standing: standingOf(words, circumstances),
      mild: isMild(words, circumstances),
      about,
      onDenial: about === 'denial' || (entry.form === 'own' && entry.of === 'either'),
      range: flow.sourceRange(
        (words[Math.min(predicate.verb, first)] as Word).start,
        (words[end - 1] as Word).end,
      ),
      subject: spanOf(words, withoutFrame(words, subject)),
      frame: spanOf(words, frameOf(words, predicate)),
      strong: !entry.weak && ['is', 'does', 'exists', 'own'].includes(entry.form),
      closes,
    };
    found.push(conclusion);
    if (conclusion.strong) last = conclusion;
  }
  return found;
}

const NONE = { verdict: { entry: LEFT_OUT, entries: [], first: 0, end: 0 }, said: null };

/** The first entry of a match that is said of something, and what of. */
function firstSaid(
  words: readonly Word[],
  match: Match<VerdictWords>,
  covered: (index: number) => boolean,
): { verdict: Match<VerdictWords>; said: Said | null } {
  for (const entry of match.entries) {
    const verdict = { ...match, entry };
    const said = saidOf(words, verdict, covered);
    if (said) return { verdict, said };
  }
  return NONE;
}

/** `cannot be denied that`: the words are part of what leads to a statement. */
function isPartOfCue(
  words: readonly Word[],
  { entry, first, end }: Match<VerdictWords>,
  cues: readonly FoundCue[],
): boolean {
  // `the utilization review physician was right to refuse it`, `the denial holds`: no words of theirs
  if (entry.form === 'own' || entry.of === 'denier' || entry.bare) return false;
  return cuesOver(cues, { first, end }).some(
    (cue) =>
      (cue.entry.reach === 'sentence' || cue.entry.reach === 'either') &&
      (cue.entry.kind !== 'affirmed' || (words[cue.end - 1] as Word).word === 'that'),
  );
}

const OPENS_SUBJECT: ReadonlySet<string> = new Set([
  'the', 'this', 'these', 'a', 'an', 'it', 'such', 'no', 'any',
]); // biome-ignore format: a word list reads best in rows

/** Where the subject begins after an opening `for ...` that no comma parts from it. */
function frameEnd(words: readonly Word[], { first, end }: Stretch): number {
  if (words[first]?.word !== 'for') return first;
  for (let i = first + 2; i < end; i++) if (OPENS_SUBJECT.has((words[i] as Word).word)) return i;
  return first;
}

function withoutFrame(words: readonly Word[], subject: Stretch): Stretch {
  return { first: frameEnd(words, subject), end: subject.end };
}

const LONGEST_FRAME = 16;

/** The words `for ...` that open a clause, before its subject or before a comma. */
function frameOf(words: readonly Word[], { subject, clause }: Predicate): Stretch {
  const end = frameEnd(words, subject);
  if (end > subject.first) return { first: subject.first, end };
  const before = words[clause]?.gap === 'comma' ? clause : 0;
  for (let i = before - 1; i >= 0 && before - i <= LONGEST_FRAME; i--) {
    const { word, gap } = words[i] as Word;
    if (i > 0 && gap !== 'break') continue;
    return word === 'for' ? { first: i, end: before } : { first: clause, end: clause };
  }
  return { first: clause, end: clause };
}

const CONCLUDING =
  /^(?:and |so |but )?(?:therefore|thus|hence|accordingly|consequently|as such|in conclusion|in sum|in summary|for these reasons|for this reason|given the above|on balance|overall|it follows|in short|based on the above|under these circumstances|as a result)\b/;

/** So many words the longest of them has: `so based on the above`. */
const LONGEST_CONCLUDING = 5;

function opensAsConclusion(words: readonly Word[]): boolean {
  return CONCLUDING.test(
    words
      .slice(0, LONGEST_CONCLUDING)
      .map(({ word }) => word)
      .join(' '),
  );
}

function spanOf(words: readonly Word[], { first, end }: Stretch): Span {
  const start = (words[Math.min(first, words.length - 1)] as Word).start;
  return { start, end: end > first ? (words[end - 1] as Word).end : start };
}
