import type { Flow } from '../../text/flow.ts';
import { type KeyText, sentenceAt, wordsBehind } from '../../text/key-text.ts';
import { matchesOf } from '../../text/search.ts';
import type { Span } from '../../text/words.ts';

/** What begins a sentence that says what is asked for, by its letters. */
const STATED = /(?:requestis|requests|(?:this|the|current)request|asks|isasking)for/g;
/** With one of these in its sentence an amount may be that of another day or another decision. */
const OF_ANOTHER_DAY =
  /previous|prior|earlier|formerly|lastrequest|certif|approv|authoriz|modif|granted|recommend|guideline|exceed|instead|already|completed|attended|received|underw|undergo|sofar|todate|nobody|noone|(?:would|might|could)(?:not)?have/;
/** What a sentence says beyond so many letters is not about the request. */
const LONGEST = 600;
/** Who asks: a job asks for strength, a guideline for progress, a patient for relief. */
const ASKING =
  /\b(?:he|she|they|physician|doctor|provider|surgeon|chiropractor|prescriber|practitioner|clinician|assistant|dr\. [a-z'-]{2,20}|[a-z]{3,20}ist|request|application|form|report|rfa|note|letter)(?: (?:now|again|still|also|only|therefore|thus|then|here))?\s*$/i;
/** `The requests for`: a noun, which nobody needs to be named with. */
const NOUN = /\b(?:the|these|both|all|current|present|two|three)\s*$/i;
/** `Were the request for 240`: contrary to fact. */
const SUPPOSED = /\b(?:were|had|if|should|unless|suppose)\s*$/i;
const LONGEST_ASKING = 60;
/** `Another ninety tablets` may be besides what is in dispute. */
const ANOTHER = /^\s*another\b/i;

/** Words after which a sentence that says what is asked for says why, when or what has been done. */
const ENDING = [
  'after|following|followed|follows?|since|because|although|though|despite|while|whilst|whereas|when|where|once(?! (?:a|an|per|each|every|weekly|monthly|daily)\\b)|until|unless|before',
  'which|who|whose|what|that|but|yet|beyond|given|within|besides|without|as|tried|in (?:addition|spite)|on top',
  'of (?:a|the|his|her) (?:course|series|total)|to (?:complete|follow|finish|end|continue)',
  // a request with refills has them in it
  'with (?!(?:a )?(?:qty|quantity)|(?:no|a|one|two|three|four|five|six|\\d{1,2}) (?:[a-z]{2,12} )?refills?)',
  'is|are|was|were|has|have|had|do|does|did|can|could|may|might|will|would|should|comes?|came|goes|went|rests?|relies|rely',
  'brings?|brought|adds?|makes?|made|falls?|meets?|lacks?|leaves?|starts?|began|begins|takes?|took|gives?|gave|helped|seems?',
  'appears?|looks?|stems|arises|arose|refers|mentions|states?|says',
].join('|');
const ENDS = new RegExp(
  `[\\u2013\\u2014]|--| - |,? and (?:the|this|that|these|those|he|she|it|they|there|his|her|has|had|so|then|yet)\\b|,? \\b(?:${ENDING})\\b`,
  'i',
);

/** The words of a span that say what is asked for, without those that say why, when or what has been done. */
export function headOf({ text }: Flow, { start, end }: Span): Span {
  const ends = text.slice(start, Math.min(end, start + LONGEST)).search(ENDS);
  return ends < 0 ? { start, end } : { start, end: start + ends };
}

/** Sentences such as `The request is for X` between two places of the key: the words for X. Time grows with their length. */
export function statedBetween(flow: Flow, words: KeyText, from: number, to: number): Span[] {
  const { text } = flow;
  const spans: Span[] = [];
  let behind = from;
  for (const { index, 0: phrase } of matchesOf(STATED, words.key.slice(from, to))) {
    const at = from + index;
    const start = at + phrase.length;
    const sentence = sentenceAt(words, at);
    const end = Math.min(sentence.end, to, start + LONGEST);
    const about = words.key.slice(Math.max(sentence.start, start - LONGEST), end);
    if (start <= behind || !opensWord(words, at) || OF_ANOTHER_DAY.test(about)) continue;
    const opens = words.offsets[at] ?? 0;
    const before = text.slice(Math.max(words.offsets[sentence.start] ?? 0, opens - LONGEST_ASKING), opens);
    const isVerb = /^(?:asks|isasking|requests)/.test(phrase);
    if (SUPPOSED.test(before)) continue;
    if (isVerb && !ASKING.test(before) && !(phrase.startsWith('requests') && NOUN.test(before))) continue;
    const span = wordsBehind(words, start, end);
    const said = text.slice(span.start, span.end);
    const clause = said.indexOf(';');
    const inClause = clause < 0 ? span : { start: span.start, end: span.start + clause };
    if (!ANOTHER.test(said)) spans.push(headOf(flow, inClause));
    behind = end;
  }
  return spans;
}

/** Whether a word begins at a place of the key: no `tasks for`. */
function opensWord({ offsets }: KeyText, at: number): boolean {
  return at === 0 || (offsets[at] ?? 0) > (offsets[at - 1] ?? 0) + 1;
}

/** Before a number that opens what is asked for. */
const OPENS =
  /^\s*(?:(?:a|an|the|additional|further|more|some|course|series|total|trial|initial|of|up|to)\s+){0,5}#?$/i;
/** Between what is asked for and how many there are. */
const JOINS =
  /(?:,|#|\(|\b(?:x|for|qty:?|times|(?:quantity|total) of|therapy|acupuncture|care|treatment|manipulation|massage|psychotherapy|pt))\s*$/i;
/** After how many there are: no verb that they are the subject of. */
const GOES_ON =
  /^\s*(?:$|[,.;)(]|(?:for|to|of|in|on|over|at|twice|once|per|a|weekly|each|with|directed|because|since|after|and|as|while|though|although|which)\b)/i;
/** `2x6`, `twice a week for six weeks`: nobody counts visits so that have been had. */
const BY_FREQUENCY = /\d\s*[x*\u00d7]\s*\d|week|month/i;

/** Whether an amount between two places is how many are asked for by a sentence, whose words begin at another. Time grows with its length. */
export function isHowMany({ text }: Flow, from: number, { start, end }: Span): boolean {
  const before = text.slice(Math.max(from, start - LONGEST_ASKING), start);
  if (start - from < LONGEST_ASKING && OPENS.test(before)) return true;
  if (BY_FREQUENCY.test(text.slice(start, end))) return true;
  return JOINS.test(before) && GOES_ON.test(text.slice(end, end + LONGEST_ASKING));
}
