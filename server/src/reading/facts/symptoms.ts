import type { Flow } from '../../text/flow.ts';
import type { Range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import { sentenceBefore } from '../../text/words.ts';

/** A symptom that a text says the patient has, or has not. */
export interface StatedSymptom {
  /** As it is written most often: `heartburn`. */
  readonly symptom: string;
  readonly has: boolean;
  /** The words that say so; UTF-16 offsets into the source, half-open. */
  readonly range: Range;
}

/** What a text says of symptoms. */
export interface Symptoms {
  readonly stated: readonly StatedSymptom[];
  /** The symptoms that it names otherwise than as denied: in passing, of another day, as what a drug is for. */
  readonly mentioned: ReadonlySet<string>;
}

/** Symptoms that have no place in the body, so that one who has them and denies them cannot mean two. */
const NAMES =
  'heartburn|dyspepsia|acid reflux|nausea|vomiting|constipation|diarrhea|dizziness|drowsiness|insomnia|headaches?|depression|anxiety|incontinence';
const NAME = new RegExp(`\\b(?:${NAMES})\\b`, 'gi');
const PATIENT = '\\b(?:he|she|(?:the|this|injured) (?:patient|worker|claimant|employee|applicant|man|woman))';
const ADVERB = '(?: (?:also|still|now|often|currently))?';
const DENIES = new RegExp(
  `${PATIENT}${ADVERB} (?:denies|denied|has no|reports no|does not have|does not report|does not complain of) `,
  'gi',
);
const HAS = new RegExp(
  `${PATIENT}${ADVERB} (?:has|suffers from|reports|complains of|experiences|gets|describes|is troubled by) ` +
    `(?:(?:a|an|some|mild|moderate|severe|chronic|frequent|occasional|daily|persistent|ongoing|marked|recurrent|symptoms of) ){0,3}(${NAMES})\\b`,
  'gi',
);
/** A list of what is denied ends here, or says less than that it is not there (`denies worsening nausea`). */
const ENDS_LIST =
  /[.;:]|\b(?:but|except|that|which|who|because|since|when|with|for|from|after|he|she|has|had|is|takes|took|reports|use|using|taking|worsening|new|severe|further|increased|more|recent|recurrent|persistent|significant|current|history)\b/i;
const LONGEST_LIST = 160;
/** In such a sentence it may be of another case, another day, or said by somebody else. */
const LEFT_OPEN =
  /\b(?:if|when|whenever|whether|unless|until|should|would|could|may|might|guidelines?|patients|risk|administrator|utilization|provider|physician|appeal|formerly|previously|resolved)\b/i;

/** What a text says of the patient's symptoms, in order. Time grows with the length of the text. */
export const readSymptoms = remembered((flow: Flow): Symptoms => {
  const { text } = flow;
  if (text.search(NAME) < 0) return { stated: [], mentioned: new Set() };
  const denied = matchesOf(DENIES, text).flatMap(({ index, 0: opening }) => {
    const from = index + opening.length;
    const rest = text.slice(from, from + LONGEST_LIST);
    const end = rest.search(ENDS_LIST);
    const list = end < 0 ? rest : rest.slice(0, end);
    return isOpen(text, index)
      ? []
      : matchesOf(NAME, list).map((name) => ({
          name: name[0],
          start: index,
          end: from + name.index + name[0].length,
        }));
  });
  const had = matchesOf(HAS, text).flatMap(({ index, 0: all, 1: name = '' }) =>
    isOpen(text, index) ? [] : [{ name, start: index, end: index + all.length }],
  );
  const ends = new Set(denied.map(({ end }) => end));
  const mentioned = matchesOf(NAME, text).filter(({ index, 0: name }) => !ends.has(index + name.length));
  const stated = [
    ...denied.map((one) => ({ ...one, has: false })),
    ...had.map((one) => ({ ...one, has: true })),
  ];
  return {
    stated: stated.map(({ name, has, start, end }) => ({
      symptom: plain(name),
      has,
      range: flow.sourceRange(start, end),
    })),
    mentioned: new Set(mentioned.map(([name]) => plain(name))),
  };
});

function plain(name: string): string {
  return name.toLowerCase().replace(/^headaches$/, 'headache');
}

const LONGEST_SENTENCE = 300;

/** Whether the sentence around a place leaves open what it says. */
function isOpen(text: string, at: number): boolean {
  const before = sentenceBefore(text, at, LONGEST_SENTENCE);
  const [after = ''] = text.slice(at, at + LONGEST_SENTENCE).split(/[.;!?](?: |$)/);
  return LEFT_OPEN.test(before) || LEFT_OPEN.test(after) || text.charAt(at + after.length) === '?';
}
