import type { Drug } from '../../catalogue/types.ts';
import type { Flow } from '../../text/flow.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../../text/words.ts';
import { sentenceSpan, sentencesOf } from '../assertions/sentences.ts';
import { drugsInFlows } from '../names/drug-mentions.ts';
import type { FoundDrug } from '../names/drug-names.ts';
import type { Subject } from '../subject.ts';
import type { NegativeFinding } from './negative-findings.ts';
import { isBounded } from './told-facts.ts';

/** A drug that a text says the patient has taken. */
export interface DrugTrial {
  /** As the text names it. */
  readonly name: string;
  readonly drugs: readonly Drug[];
  /** Whether it goes on: `takes`, `has been on`. */
  readonly isPresent: boolean;
  /** The clause that says so, as written; between semicolons. */
  readonly sentence: string;
  /** The words that say so; UTF-16 offsets into the source, half-open. */
  readonly range: Range;
}

/** What a rationale says that the patient has not taken: a drug or a class of drugs. */
export interface MissedDrug {
  /** As messages name it: `an antidepressant`. */
  readonly name: string;
  readonly isOf: (drug: Drug) => boolean;
}

/** Classes of drugs by their words, each with how the catalogue's names of classes begin. */
const CLASSES: readonly (readonly [name: string, words: string, inCatalogue: RegExp])[] = [
  ['an antiepilepsy drug', 'anti-?\\s?(?:epilep\\w+|convulsants?|seizure)|anticonvulsants?|aeds?', /^anticonvulsant/],
  ['an antidepressant', 'anti-?\\s?depressants?', /^antidepressant/],
  ['a tricyclic antidepressant', 'tricyclics?|tcas?', /^antidepressant, tricyclic/],
  ['an SNRI', 'snris?', /^antidepressant, SNRI/],
  ['an NSAID', 'nsaids?|non-?\\s?steroidal anti-?\\s?inflammator\\w+|anti-?\\s?inflammator\\w+', /^NSAID/],
  ['a muscle relaxant', 'muscle relaxants?', /^muscle relaxant/],
  ['an opioid', 'opioids?|opiates?|narcotics?', /^opioid(?:, (?:short|long)-acting)?$/],
  ['a proton pump inhibitor', 'proton[- ]pump inhibitors?|ppis?', /^proton-pump inhibitor/],
  ['a benzodiazepine', 'benzodiazepines?', /^benzodiazepine/],
  ['a drug for nerve pain', '(?:drugs?|medications?|medicines?|agents?) for (?:nerve|neuropathic)(?: pain)?|neuropathic (?:pain )?(?:drugs?|medications?|medicines?|agents?)|nerve (?:pain )?(?:drugs?|medications?)|(?:adjuvant|membrane[- ]stabiliz\\w+)(?: (?:drugs?|medications?|agents?|analgesics?))?', /^(?:anticonvulsant|antidepressant, (?:SNRI|tricyclic))/],
  ['a sleeping drug', 'hypnotics?|sleep(?:ing)? (?:aids?|pills?|medications?|drugs?)', /^(?:hypnotic|benzodiazepine hypnotic)/],
  ['a laxative', 'laxatives?|stool softeners?', /^laxative|stool softener/],
]; // biome-ignore format: one class a row
const CLASS_WORDS = CLASSES.map(
  ([name, words, inCatalogue]) =>
    ({ name, words: new RegExp(`^(?:${words})\\b`, 'i'), inCatalogue }) as const,
);

/** Whether a drug is of the class that some words are the name of: `the NSAID`; null where they name none. */
export function drugClassNamed(words: string): ((drug: Drug) => boolean) | null {
  const bare = words.replace(/^(?:the|this|these|an?|other|requested|oral) /i, '');
  const named = CLASS_WORDS.find((one) => one.words.exec(bare)?.[0].length === bare.length);
  return named ? ({ drugClass }) => named.inCatalogue.test(drugClass ?? '') : null;
}

/** What may be before the name of what has not been taken without telling more of it. */
const LEADING =
  /^(?:(?:a|an|any|the|some|ever|been|other|single|tried|trialed|taken|used|use|using|given|prescribed|trial|trials|of|on|with|to|failed|failure|first-line|oral|prior|previous|either|of) )*/i;
/** Between two that have not been taken, and after the last one. */
const OR =
  /^(?:(?: (?:drugs?|medications?|agents?|therapy))?)(?:,? (?:or|nor|and)(?: (?:an?|any|of)(?: other)?)? |, )/;
const END =
  /^(?: (?:drugs?|medications?|agents?))?(?: (?:was|were|has been|have been) (?:ever |at any time )?(?:tried|used|taken|given|prescribed))?(?: (?:at all|at any time|whatsoever|before|so far))?(?:$|[.,;:])/;
const MOST = 6;

/** The drugs that a part names, by where in the source their names begin. */
const drugsByPlace = remembered(
  (subject: Subject): ReadonlyMap<number, FoundDrug> =>
    new Map(
      drugsInFlows(subject).flatMap(({ flow, found }) =>
        found.map((drug) => [flow.sourceRange(drug.start, drug.end).start, drug]),
      ),
    ),
);

/** The drugs and classes of drugs that a negative finding of a part says were never taken, or are not taken at present. Linear. */
export function drugsMissed(
  { fact, isBounded: isFor, ofToday }: NegativeFinding,
  flow: Flow,
  subject: Subject,
): readonly MissedDrug[] {
  const [first, last] = [fact[0], fact.at(-1)];
  if (!first || !last || (isFor && !ofToday) || isBounded(fact)) return [];
  const named = drugsByPlace(subject);
  const missed: MissedDrug[] = [];
  let at = first.start + (LEADING.exec(flow.text.slice(first.start, last.end))?.[0].length ?? 0);
  for (let count = 0; count < MOST; count++) {
    const rest = flow.text.slice(at, last.end);
    const ofClass = CLASS_WORDS.find(({ words }) => words.test(rest));
    const drug = named.get(flow.sourceRange(at, at + 1).start);
    if (!ofClass && !drug) return [];
    const length = ofClass ? (ofClass.words.exec(rest)?.[0].length ?? 0) : drug ? drug.end - drug.start : 0;
    missed.push(
      ofClass
        ? { name: ofClass.name, isOf: ({ drugClass }) => ofClass.inCatalogue.test(drugClass ?? '') }
        : {
            name: flow.text.slice(at, at + length),
            isOf: ({ id }) => (drug?.drugs ?? []).some((one) => one.id === id),
          },
    );
    const behind = rest.slice(length);
    if (END.test(behind)) return missed;
    const or = OR.exec(behind);
    if (!or) return [];
    at += length + or[0].length;
  }
  return [];
}

const FAR_BEFORE = 70;
const FAR_BEHIND = 100;
const WIDEST = 400;
/** What says, after a drug's name, that it was taken. In between are its dose and more of its kind. */
const TAKEN_BEHIND =
  /^[^.;:]{0,60}?\b(?:(?:was|were|has been|had been) (?:tried|stopped|discontinued|begun|started|taken|used|given|of no help|ineffective|not tolerated)|made (?:him|her)(?: \w+)?|failed|did not help|caused|gave (?:him|her|no|some|little))\b/i;
const TAKEN_BEFORE =
  /\b(?:tried|took|takes|taking|using|(?:has|had|have) taken|used|uses|failed|stopped|discontinued|trials? of|intoleran\w+ (?:to|of)|treated with|(?:(?:has|have|had) )?(?:is|was|been|put|started) on)\b[^.;:]{0,60}$/i;
/** With one of these in the sentence it may not have been taken, or not by the patient. */
const LEFT_OPEN =
  /\b(?:no|not|never|without|denie[sd]|declin\w+|refus\w+|request\w*|recommend\w*|plan\w*|propos\w*|consider\w*|suggest\w*|offer\w*|advis\w*|if|would|will|should|could|may (?:be|have|need|require|benefit|help|try)|might|allerg\w+|wife|husband|mother|father|brother|sister|certified|approved|authorized|prescribed|cream|gel|patch\w*|topical|ointment)\b/i;

/** The drugs that the prose of a part says the patient has taken, in order. Linear. */
export const readDrugTrials = remembered((subject: Subject): readonly DrugTrial[] =>
  drugsInFlows(subject).flatMap(({ kind, flow, found }) => {
    if (kind === 'request' || found.length === 0) return [];
    const sentences = sentencesOf(flow).map(sentenceSpan);
    let at = 0;
    return found.flatMap((drug) => {
      while ((sentences[at]?.end ?? drug.end) < drug.end) at++;
      const sentence = sentences[at];
      return sentence && sentence.start <= drug.start ? trialIn(drug, sentence, flow) : [];
    });
  }),
);

/** Of these the patient still takes it. */
const GOES_ON = /\b(?:takes|taking|uses|using|has taken|has used|(?:is|has been|have been) on)\b/i;
const NO_EFFECT =
  /\bno (?:help|effect|relief|benefit)\b|\bdid not help\b|\bnot tolerated\b|\bwithout (?:a |any )?(?:breaks?|interruption|pause|relief|benefit|effect|success|side effects?)\b/gi;

function trialIn({ drugs, start, end }: FoundDrug, sentence: Span, flow: Flow): DrugTrial[] {
  const clause = clauseBetweenSemicolons(flow.text, sentence, start);
  const words = flow.text.slice(clause.start, clause.end);
  if (LEFT_OPEN.test(words.replace(NO_EFFECT, ''))) return [];
  const from = Math.max(clause.start, start - FAR_BEFORE);
  const took = TAKEN_BEFORE.exec(flow.text.slice(from, start));
  const told = TAKEN_BEHIND.exec(flow.text.slice(end, Math.min(clause.end, end + FAR_BEHIND)));
  if (!took && !told) return [];
  const range = flow.sourceRange(took ? from + took.index : start, told ? end + told[0].length : end);
  const isPresent = GOES_ON.test(took?.[0] ?? '');
  return [{ name: flow.text.slice(start, end), drugs, isPresent, range, sentence: words }];
}

/** The words around a place in a sentence up to the semicolons beside it, and not farther than `WIDEST`. */
function clauseBetweenSemicolons(text: string, sentence: Span, at: number): Span {
  const first = Math.max(sentence.start, at - WIDEST);
  const last = Math.min(sentence.end, at + WIDEST);
  const before = text.slice(first, at).lastIndexOf(';');
  const behind = text.slice(at, last).indexOf(';');
  return { start: first + before + 1, end: behind < 0 ? last : at + behind };
}
