import type { Stretch } from '../assertions/clauses.ts';
import type { Word } from '../assertions/sentences.ts';
import { PatternTable } from '../assertions/word-patterns.ts';
import { RESULTS, TWO_WAY_LISTS } from './result-words.ts';
import type { ResultFamily, TwoWayValue } from './two-way-topic.ts';

/** What is said of something that is there or not. */
export type Stated = TwoWayValue | 'unclear';

/** What is said, with the words that say it: indexes, half-open. */
export type StatedAt = Stretch & { readonly value: Stated };

const OUTCOMES = new Map(
  RESULTS.map(({ family }) => [
    family,
    new PatternTable(
      RESULTS.filter((one) => one.family === family),
      TWO_WAY_LISTS,
    ),
  ]),
);
/** So many words before what is named may deny it or leave it open. */
const FAR = 8;
/** So many words after what is tested may say how it came out. */
const FAR_AFTER = 24;

/** Words that deny what is after them. */
const NO: ReadonlySet<string> = new Set([
  'no', 'not', 'without', 'denies', 'denied', 'never', 'nor', 'neither', 'absence', 'free', 'negative',
]); // biome-ignore format: a word list reads best in rows
/** They may be between a denial and what it denies. */
const LINKING: ReadonlySet<string> = new Set([
  'or', 'and', 'nor', 'any', 'of', 'a', 'an', 'evidence', 'signs', 'complaints', 'history', 'known', 'reports', 'report', 'have', 'has',
  'had', 'for', 'from', 'motor', 'sensory', 'muscle', 'joint', 'paravertebral', 'paraspinal', 'lumbar', 'cervical', 'knee', 'right', 'left',
  'tingling', 'numbness', 'weakness', 'is', 'tenderness', 'swelling', 'complaint', 'did', 'deficits', 'gi', 'bleed', 'bleeding', 'comorbid', 'comorbidities', 'conditions', 'such', 'as', 'reported',
  'peptic', 'show', 'reveal', 'demonstrate', 'disclose',
]); // biome-ignore format: a word list reads best in rows
/** Before what is named they leave open whether it is there. */
const HEDGED: ReadonlySet<string> = new Set([
  'former', 'previous', 'prior', 'resolved', 'possible', 'probable', 'rule', 'risk', 'suspected', 'less', 'little', 'minimal', 'quit',
  'stopped', 'old', 'healed', 'questionable', 'subjective', 'family', 'father', 'mother', 'brother', 'sister', 'wife', 'husband',
  'documented', 'documentation', 'record', 'records', 'mention', 'equivocal', 'earlier', 'pre', 'lack', 'absent', 'cannot', 'fail', 'fails',
  'help', 'treat', 'for', 'prevent', 'prevents', 'preventing', 'avoid', 'avoids', 'avoiding', 'protect', 'protects', 'against', 'cause', 'causes',
  'worsen', 'danger', 'fear', 'lest', 'improved', 'improving', 'improvement', 'reduction', 'decrease', 'screening', 'managing', 'management',
]); // biome-ignore format: a word list reads best in rows
/** After it they say that it has gone, or was not there, or not then. */
const BOUNDS: ReadonlySet<string> = new Set([
  'resolved', 'absent', 'denied', 'not', 'no', 'negative', 'since', 'until', 'now', 'present', 'today', 'currently', 'before', 'after',
  'healed', 'gone', 'improved', 'is', 'was', 'were', 'are', 'has', 'had', 'prevention', 'medication', 'risk', 'relaxant', 'status',
  'inventory', 'scale', 'score', 'scores', 'screen', 'screening', 'questionnaire',
]); // biome-ignore format: a word list reads best in rows
/** After `is` or `was` they say that what is named before was found. */
const SAID_SO =
  /^(?:present|noted|seen|found|documented|described|palpable|palpated|evident|appreciated|demonstrated|elicited|observed|identified|detected|apparent|marked|mild|moderate|severe|positive|put|placed|implanted|inserted)$/;

/**
 * What is said of a finding that is its own word: it is there, unless something denies it or leaves it open. `named` holds the
 * words of findings.
 */
export function nounValue(
  words: readonly Word[],
  { first, end }: Stretch,
  named: ReadonlySet<number>,
): StatedAt {
  let isLinked = true;
  let opening = first;
  for (let i = first - 1; i >= 0 && first - i <= FAR; i--) {
    const { word } = words[i] as Word;
    if ((words[i + 1] as Word).gap === 'break' || (words[i + 1] as Word).gap === 'colon') break;
    if (word === 'but' || word === 'except') break;
    if (NO.has(word)) {
      opening = i;
      const value = isLinked && (!hasBound(words, end) || isSaidSo(words, end)) ? 'lacks' : 'unclear';
      return { value, first: opening, end };
    }
    if (HEDGED.has(word) && !(word === 'for' && isLinked) && !isOfAge(words, i))
      return { value: 'unclear', first, end };
    if (!LINKING.has(word) && !named.has(i)) isLinked = false;
  }
  if (!hasBound(words, end) || isLasting(words, end)) return { value: 'has', first, end };
  return { value: isSaidSo(words, end) ? 'has' : 'unclear', first, end };
}

/** `depression since 1999`, `insomnia has not responded`: it goes on. */
function isLasting(words: readonly Word[], end: number): boolean {
  const [next, second, third] = [0, 1, 2].map((i) => words[end + i]?.word ?? '');
  return (
    next === 'since' ||
    (/^(?:has|have)$/.test(next ?? '') &&
      second === 'not' &&
      /^(?:responded|improved|resolved|gone)$/.test(third ?? ''))
  );
}

/** `31-year-old` */
function isOfAge(words: readonly Word[], at: number): boolean {
  return words[at]?.word === 'old' && /^(?:years?|yr|yo)$/.test(words[at - 1]?.word ?? '');
}

/** `is present`, `was found` */
function isSaidSo(words: readonly Word[], end: number): boolean {
  return SAID_SO.test(words[end + 1]?.word ?? '');
}

function hasBound(words: readonly Word[], end: number): boolean {
  const next = words[end];
  if (next?.gap !== 'none') return false;
  return (
    BOUNDS.has(next.word) ||
    (next.word === 'in' &&
      words[end + 1]?.word === 'the' &&
      /^(?:last|past|previous)$/.test(words[end + 2]?.word ?? ''))
  );
}

/** They may be between a word for how a test came out and the test: `a negative seated straight leg raise`. */
const ARTICLES: ReadonlySet<string> = new Set([
  'a', 'the', 'left', 'right', 'bilateral', 'muscle', 'active', 'passive', 'cervical', 'lumbar', 'shoulder', 'knee', 'motor', 'deep', 'tendon',
  'seated', 'supine',
]); // biome-ignore format: a word list reads best in rows
/** Another clause begins: what it says may still be of the same test. */
const CONTRASTS: ReadonlySet<string> = new Set([
  'while', 'whereas', 'although', 'though', 'if', 'so', 'which', 'because', 'since', 'therefore', 'thus',
]); // biome-ignore format: a word list reads best in rows
/** After `which` they say how the same test came out. */
const SHOWED: ReadonlySet<string> = new Set([
  'was', 'were', 'showed', 'shows', 'revealed', 'reveals', 'demonstrated', 'demonstrates', 'confirmed', 'confirms', 'documented', 'found',
  'proved', 'had', 'gave', 'brought', 'provided', 'did', 'failed', 'helped', 'reduced', 'relieved',
]); // biome-ignore format: a word list reads best in rows
/** After a value they take something from it. */
const EXCEPT: ReadonlySet<string> = new Set([
  'but', 'except', 'apart', 'save', 'besides', 'aside', 'other', 'excepting',
]); // biome-ignore format: a word list reads best in rows
/** Where one lesion is denied another may be there. */
const OF_MANY: ReadonlySet<ResultFamily> = new Set(['image', 'nerves', 'drug test']);

/** How something that was tested came out: by the word right before it, else by those that follow. `tested` holds where tests begin. */
export function testedValue(
  words: readonly Word[],
  { first, end }: Stretch,
  family: ResultFamily,
  tested: ReadonlySet<number>,
): StatedAt {
  const before = valueBefore(words, first, family);
  if (before) return { ...before, end };
  if (NO.has(words[first - 1]?.word ?? '')) return { value: 'unclear', first, end };
  const values = new Set<Stated>();
  let last = end;
  let isPast = false;
  for (let i = end; i < words.length && i - end < FAR_AFTER; i++) {
    const { word, gap } = words[i] as Word;
    const opensOther = CONTRASTS.has(word) && !(word === 'which' && SHOWED.has(words[i + 1]?.word ?? ''));
    isPast ||= gap === 'break' || opensOther || (word === 'as' && gap === 'comma');
    if (values.size > 0 && tested.has(i)) break;
    if (EXCEPT.has(word)) values.add('unclear');
    const outcome = outcomeAt(words, i, family);
    if (!outcome) continue;
    // `positive Phalen’s` after a test whose outcome was stated
    if (tested.has(outcome.end)) break;
    const isNot = isDenied(words, i, end);
    if (!(isNot && OF_MANY.has(family))) {
      if (!isPast) values.add(isNot ? 'unclear' : outcome.value);
      // `consistent in May; in June it was not consistent`
      else if (!isReason(words, end, i) && !values.has(outcome.value)) values.add('unclear');
    }
    if (!isPast) last = outcome.end;
    i = outcome.end - 1;
  }
  const [value, second] = values;
  return { value: value && !second ? value : 'unclear', first, end: last };
}

/** Whether a clause that draws a conclusion begins between two words: `was negative, so that radiculopathy is unlikely`. */
function isReason(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ word }) => /^(?:so|therefore|thus|because|since|as)$/.test(word));
}

/** Families whose tests look for one lesion, and those that may show another. */
const OF_ONE_LESION: ReadonlySet<ResultFamily> = new Set(['radiculopathy', 'carpal tunnel']);
const OF_LESIONS: ReadonlySet<ResultFamily> = new Set(['image', 'nerves', 'radiculopathy', 'carpal tunnel']);

function outcomeAt(words: readonly Word[], at: number, family: ResultFamily) {
  const match = OUTCOMES.get(family)?.longestAt(words, at);
  // `negative for radiculopathy` leaves another lesion open
  const isOfOne = match?.end === at + 1 && words[at]?.word === 'negative' && words[match.end]?.word === 'for';
  return match && !(isOfOne && OF_ONE_LESION.has(family))
    ? { value: match.entry.value, end: match.end }
    : null;
}

/** So many words before a test may say how it came out. */
const MOST_BEFORE = 9;
/** They may be between a lesion and the test that showed it: `carpal tunnel syndrome was confirmed by an EMG`. */
const CONFIRMED: ReadonlySet<string> = new Set([
  'has', 'have', 'been', 'was', 'is', 'were', 'confirmed', 'documented', 'shown', 'seen', 'demonstrated', 'corroborated', 'proven', 'verified', 'established', 'found', 'by', 'on', 'with',
  'syndrome', 'an', 'his', 'her',
]); // biome-ignore format: a word list reads best in rows
/** They may be between relief and what gave it: `80 percent relief from the first epidural injection`. */
const OF_WHAT_HELPED: ReadonlySet<string> = new Set([
  'from', 'with', 'after', 'of', 'by', 'his', 'her', 'first', 'second', 'last', 'previous', 'prior', 'earlier', 'steroid', 'cortisone', 'epidural',
  'for', 'lasting', 'pain', 'about', 'over', 'in', 'using', 'on', 'taking', 'to', 'weeks', 'months', 'week', 'month', 'two', 'three', 'four', 'five', 'six', 'eight',
  'ten', 'twelve', 'several', 'lumbar', 'transforaminal', 'these', 'those', 'visits', 'sessions', 'course', 'use', 'at', 'all', 'whatsoever', 'whatever',
]); // biome-ignore format: a word list reads best in rows

function valueBefore(words: readonly Word[], first: number, family: ResultFamily): StatedAt | null {
  for (let i = first - 1; i >= 0 && first - i <= MOST_BEFORE; i--) {
    if ((words[i + 1] as Word).gap !== 'none') return null;
    const opening = [i - 4, i - 3, i - 2, i - 1, i].find(
      (at) => at >= 0 && outcomeAt(words, at, family)?.end === i + 1,
    );
    if (opening !== undefined) {
      const value = isDenied(words, opening, 0) ? 'unclear' : outcomeAt(words, opening, family)?.value;
      return { value: value ?? 'unclear', first: opening, end: first };
    }
    const { word } = words[i] as Word;
    if (OF_LESIONS.has(family) && CONFIRMED.has(word)) continue;
    if (!ARTICLES.has(word) && !(family === 'help' && (OF_WHAT_HELPED.has(word) || /^\d+$/.test(word))))
      return null;
  }
  return null;
}

/** Whether one of the few words before denies it. */
export function isDenied(words: readonly Word[], at: number, from: number): boolean {
  for (let i = at - 1; i >= from && at - i <= FAR; i--) {
    if ((words[i + 1] as Word).gap === 'break') return false;
    const { word } = words[i] as Word;
    if (NO.has(word) && word !== 'negative') return true;
    if (word === 'and' || word === 'but' || word === 'with') return false;
  }
  return false;
}
