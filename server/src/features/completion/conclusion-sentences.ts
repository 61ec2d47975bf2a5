import { gapOf } from '../../form/owed-words.ts';
import { FORM } from '../../form/printed-form.ts';
import type { DecisionForm } from '../../form/shapes.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { readRequestPart } from '../../reading/requests/request.ts';
import type { DisputedItem } from '../../syntax/tree.ts';
import type { Flow } from '../../text/flow.ts';
import { matchesOf } from '../../text/search.ts';
import { saidAgain } from '../said-again.ts';
import { isBegun } from './completion-match.ts';
import { type Completion, entry } from './proposals.ts';
import type { RationalePlace } from './rationale-place.ts';

/** How a rationale concludes, before the word `request`; the first is offered where nothing is typed. */
const OPENINGS = ['Therefore, the', 'As such, the', 'The'];
/** So many letters of a sentence show that it is meant. */
const FEWEST_TYPED = 3;

/**
 * The sentences that conclude a rationale, made from the request and the decision of its item: `Therefore, the request for Norco
 * 10/325mg #90 is not medically necessary.` With what is typed of one, at the end of a rationale that does not conclude yet; the
 * first of them where a sentence has ended and the reviewer asks. Of an item without decision those of both.
 */
export function conclusionSentences(place: RationalePlace, isAsked: boolean): Completion[] {
  const { item, typed, replaced, spaceMissing, isFirst, isLast } = place;
  const { part } = item;
  const own = part.determination.items[0];
  if (!own || !isLast || part.verdicts[0]?.concludes) return [];
  const letters = keyOf(typed);
  const mayFollow = isAsked && !isFirst && typed === '';
  if (!mayFollow && letters.length < FEWEST_TYPED) return [];
  const subject = subjectOf(own, part);
  if (subject === null) return [];
  const sentences = decisionsOf(own, part.determination.source).flatMap(({ conclusion }) =>
    OPENINGS.map((opening) => sentenceOf(opening, subject, conclusion)),
  );
  const offered = mayFollow
    ? sentences.filter(({ whole }) => whole.startsWith(OPENINGS[0] as string))
    : sentences.filter(({ whole }) => isBegun(keyOf(whole), letters));
  return offered.map(({ whole, label }) =>
    entry('phrase', label, `${spaceMissing ? ' ' : ''}${whole}`, replaced, { filterText: whole }),
  );
}

/** A sentence that concludes, and what the list shows of it: a list cuts what is long, and the verdict is at the end. */
interface Sentence {
  readonly whole: string;
  readonly label: string;
}

function sentenceOf(opening: string, { words, isPlural }: Subject, conclusion: string): Sentence {
  const verdict = inNumber(conclusion, isPlural);
  return { whole: `${opening} ${words} ${verdict}.`, label: `${opening} … ${verdict}.` };
}

/** Words without punctuation and case; unlike those of a name their spaces count: `The r` begins no `Therefore`. */
function keyOf(words: string): string {
  return words.toLowerCase().replace(/[^a-z0-9 ]/g, '');
}

/** The decision of the item; both where it has none yet, and none where it has another word. */
function decisionsOf({ decision }: DisputedItem, source: string): readonly DecisionForm[] {
  const isOwed =
    decision === null || source.slice(decision.range.start, decision.range.end) === gapOf('decision');
  return FORM.decisions.filter(({ value }) => isOwed || value === decision.value);
}

/** What a conclusion is on. */
interface Subject {
  /** `request for Norco 10/325mg #90`, without an article. */
  readonly words: string;
  readonly isPlural: boolean;
}

/** Null where the item has no request that can be said again in a sentence. */
function subjectOf({ request }: DisputedItem, part: LetterPart): Subject | null {
  const read = part.requests[0];
  const asked = saidAgain(part);
  if (!read || asked === null) return null;
  const isRest = read.original !== null;
  const isPlural = !isRest && areSeveral(request, part);
  return {
    words: `${isRest ? 'remaining ' : ''}${isPlural ? 'requests' : 'request'} for ${asked}`,
    isPlural,
  };
}

/** Whether `and` joins requests of their own, each a drug with its quantity: `Norco 10/325mg #90 and Soma 350mg #60`. */
function areSeveral(request: Flow, part: LetterPart): boolean {
  const joints = matchesOf(/ (?:and|&) /g, request.text);
  if (joints.length === 0) return false;
  const starts = [0, ...joints.map(({ index, 0: joint }) => index + joint.length)];
  const ends = [...joints.map(({ index }) => index), request.text.length];
  return starts.every((start, i) => {
    const { drug, quantity } = readRequestPart(request, { start, end: ends[i] as number }, part);
    return drug !== null && quantity !== null;
  });
}

function inNumber(conclusion: string, isPlural: boolean): string {
  return isPlural ? conclusion.replace(/^is\b/, 'are') : conclusion;
}
