import type { Drug } from '../../../catalogue/types.ts';
import { isAskedFor } from '../../../letter/findings-of-fact.ts';
import type { Letter } from '../../../letter/letter.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import { drugsMissed, readDrugTrials } from '../../../reading/facts/drug-trials.ts';
import { readNegativeFindings } from '../../../reading/facts/negative-findings.ts';
import { readToldFacts, topicsMissed } from '../../../reading/facts/told-facts.ts';
import { summaryFlows } from '../../../reading/narrative.ts';
import type { BodyPart } from '../../../reading/requests/body-parts.ts';
import { mayBeOfOnePart } from '../../../reading/requests/near-regions.ts';
import type { Flow } from '../../../text/flow.ts';
import { placedIn, placedRange } from '../../../text/placed.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import { addTo } from '../../../text/search.ts';
import { sentenceBefore } from '../../../text/words.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_RECORD } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { CONTRAST } from './stated-both-ways.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A rationale mentions a treatment or test that the patient has had (therapy, an injection, surgery, an MRI, ...), or a drug that ' +
    'was taken, and the case summary, the rationale of another item, or the same rationale says that there was none. The words that ' +
    'mention it are marked, and those that deny it are linked.',
  why: WHY_RECORD,
  law: ['appeal-grounds'],
  notes:
    'Only treatments of the same part of the body are compared, and only those that the summary does not mention itself: what a ' +
    'rationale denies and the summary states is reported by [summary-contradicted](summary-contradicted.md). The treatment may have ' +
    'been given between two visits: whether the two exclude each other is for the reviewer to say.',
  wrong: {
    summary: 'The knee locks. The worker has never had surgery of the left knee.',
    request: 'MRI of the left knee: Upheld',
    rationale:
      'The worker underwent a left knee arthroscopy in 2014. The request is not medically necessary.',
  },
  right: { summary: 'The knee locks. The worker had surgery of the left knee in 2014.' },
};

/** `has never had surgery` in the summary, `the fusion that he underwent in 2010` in a rationale. */
export const historyContradicted: Rule = {
  code: 'history-contradicted',
  title: 'Treatment both denied and stated',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) => {
    const denied = deniedIn(letter);
    if (denied.size === 0) return [];
    const toldInSummary = new Set(letter.parts.flatMap(({ part }) => inSummary(part).told));
    return letter.items.flatMap(({ start, part }, item) => {
      const marked = new Set<string>();
      return inRationale(part).told.flatMap((told): Observation[] => {
        if (toldInSummary.has(told.name) || marked.has(told.name)) return [];
        const other = denied
          .get(topicOf(told))
          ?.find((one) => one.isOf(told) && (one.item !== item || isSaidApart(one.sentence, told.sentence)));
        if (!other) return [];
        marked.add(told.name);
        const words = shown(letter.source.slice(other.range.start, other.range.end));
        return [
          {
            message: `Rationale mentions ${told.name}, but ${placeOf(other, item)} says ${words}.`,
            range: placedRange(told.range, start),
            related: [{ range: other.range, message: `Says ${words}.` }],
          },
        ];
      });
    });
  },
};

/** Where something is denied, as the rationale of an item names the place. */
function placeOf({ item: place }: PlacedDenied, item: number): string {
  if (place === null) return 'the case summary';
  return place === item ? 'it also' : `the rationale of item ${place + 1}`;
}

/** Whether two sentences of one rationale say both, and neither as the exception from the other. */
function isSaidApart(denied: string, told: string): boolean {
  if (OF_SCIENCE.test(denied)) return false;
  return denied !== told && !CONTRAST.test(denied) && !CONTRAST.test(told) && !IS_JUDGED.test(told);
}

/** In such a sentence what is missing is a proof, not a treatment. */
const OF_SCIENCE = /\b(?:shown|proven|proved|established|studied|demonstrated|studies|literature)\b/i;
/** In such a sentence a treatment is judged, not reported. */
const IS_JUDGED = /\b(?:necessary|appropriate|warranted|indicated|supported|reasonable|advised|first)\b/i;

/** What is done on some day, so that it is either told or denied. Named as the topics of facts are. */
const DONE: ReadonlySet<string> = new Set([
  'physical therapy', 'occupational therapy', 'an injection', 'an epidural injection', 'a sympathetic block', 'surgery', 'psychotherapy',
  'acupuncture', 'chiropractic care', 'a TENS unit', 'a sleep study', 'an MRI', 'radiographs', 'electrodiagnostic testing', 'a brace',
  'a urine drug test', 'a home exercise program', 'a peptic ulcer', 'gastrointestinal symptoms', 'a psychological evaluation', 'a TENS trial',
  'an H-wave trial', 'a stimulator trial', 'a CURES report',
]); // biome-ignore format: a word list reads best in rows

/** A treatment that was given, or drugs that were taken. */
interface Told {
  /** As messages name it. */
  readonly name: string;
  readonly range: Range;
  readonly parts: readonly BodyPart[];
  readonly drugs: readonly Drug[];
  /** Whether it goes on. */
  readonly isPresent: boolean;
  /** Its sentence, as written. */
  readonly sentence: string;
}

/** What all drugs are looked up by. */
const DRUG = 'a drug';

/** The name of a topic, or that of all drugs. */
function topicOf({ name, drugs }: Told): string {
  return drugs.length > 0 ? DRUG : name;
}

/** What is said not to have been done or taken. */
interface Denied {
  /** The name of its topic, or that of all drugs. */
  readonly topic: string;
  readonly range: Range;
  /** Whether it denies what is stated. */
  readonly isOf: (told: Told) => boolean;
  /** Its sentence, as written. */
  readonly sentence: string;
}

/** What is denied, with its place in the letter; the item counts from 0 and is null in the summary. */
type PlacedDenied = Denied & { readonly item: number | null };

/** All that is denied, by topics. */
function deniedIn({ parts, items }: Letter): ReadonlyMap<string, readonly PlacedDenied[]> {
  const all = [
    ...placedIn(parts, (part) => inSummary(part).denied).map((denied) => ({ ...denied, item: null })),
    ...items.flatMap((placed, item) =>
      placedIn([placed], (part) => inRationale(part).denied).map((denied) => ({ ...denied, item })),
    ),
  ];
  const byTopic = new Map<string, PlacedDenied[]>();
  for (const denied of all) addTo(byTopic, denied.topic, denied);
  return byTopic;
}

const inSummary = remembered((part: LetterPart) => {
  const flows = summaryFlows(part.determination);
  return {
    denied: flows.flatMap((flow) => deniedOf(flow, [], part)),
    told: flows.flatMap((flow) => readToldFacts(flow).map(({ topic }) => topic.name)),
  };
});

const inRationale = remembered((part: LetterPart) => {
  const flow = part.determination.items[0]?.rationale?.flow;
  const ofItem = (part.requests[0]?.bodyParts ?? []).map(({ value }) => value);
  return flow
    ? { denied: deniedOf(flow, ofItem, part), told: [...toldOf(flow, ofItem), ...takenIn(part)] }
    : { denied: [], told: [] };
});

function deniedOf(flow: Flow, ofItem: readonly BodyPart[], part: LetterPart): Denied[] {
  return readNegativeFindings(flow).flatMap((finding): Denied[] => {
    const { fact, range, isBounded, ofToday, parts } = finding;
    const before = sentenceBefore(flow.text, flow.flowOffset(range.start), LONGEST_SENTENCE);
    const isOther = fact.some(({ word }) => VAGUE.has(word)) || OF_DENIAL.test(before);
    if ((isBounded && !ofToday) || isOther) return [];
    const places = parts.length > 0 ? parts : ofItem;
    const mayBeOf = ({ isPresent }: Told) => isPresent || !ofToday;
    const item = part.determination.items[0];
    const sentence = sentenceOver(flow, range);
    return [
      ...topicsMissed(fact)
        .filter((topic) => DONE.has(topic.name) && (!item || isAskedFor(topic, item)))
        .map(({ name }) => ({
          topic: name,
          range,
          sentence,
          isOf: (told: Told) => mayBeOf(told) && mayBeOfOnePart(places, told.parts),
        })),
      ...drugsMissed(finding, flow, part).map(({ isOf }) => ({
        topic: DRUG,
        range,
        sentence,
        isOf: (told: Told) => mayBeOf(told) && told.drugs.every(isOf),
      })),
    ];
  });
}

/** The sentence that holds a place of a flow, in bounds. */
function sentenceOver(flow: Flow, range: Range): string {
  const { start, end } = flow.flowRange(range);
  const before = sentenceBefore(flow.text, start, LONGEST_SENTENCE);
  const [behind = ''] = flow.text.slice(end, end + LONGEST_SENTENCE).split(/[.!?](?: |$)/, 1);
  return `${before}${flow.text.slice(start, end)}${behind}`;
}

const LONGEST_SENTENCE = 300;
const VAGUE: ReadonlySet<string> = new Set(['conservative', 'nonoperative']);
/** Before what is denied they say that somebody else denies it. */
const OF_DENIAL =
  /\b(?:denie[sd]|denial|refused|reject\w*|disallow\w*|non-?certif\w*|utilization|administrator|request\w*)\b/i;
/** Near the words for a treatment: that it was done, or what came of it. */
const DID =
  /\b(?:had|received|underwent|completed|attended|undergone|finished|participated|went to|wor[en]|wears|done|performed|taken|given|status post|gave|brought|helped|relieved|failed|lasted|left|made|bled|daily|each day|every (?:day|morning|evening|night)|saw|seen|cleared|after (?:\w+ ){1,2}(?:visits|sessions)|evaluated|signed|rented|cut|lowered|eased|fell|slept|show(?:s|ed)|reveal(?:s|ed)|demonstrate[sd]|consistent|inconsistent|(?:in|of|on) (?:19|20)\d\d|\d{1,2}\/\d{1,2}\/\d{2,4})\b/i;
/** Before a treatment that is stated they say that it is wanted, general, or of another. */
const LEFT_OPEN =
  /\b(?:guidelines?|mtus|odg|acoem|recommend\w*|indicated|should|would|could|(?<!\b(?:in|of|since|by|from|last|early|late) )may(?! \d)|might|will|if|when|whether|until|unless|before|criteria|requir\w*|request\w*|propos\w*|plan\w*|studies|consider\w*|patients|option\w*|need\w*|administrator|utilization|provider|physician|no|not|never|without|denie[sd])\b/i;
/** Behind it, that it is still to come. */
const TO_COME =
  /\b(?:is|are|was|were) to be\b|\b(?:is|are|be) (?:not )?(?:medically|necessary|needed|indicated|recommended|warranted|appropriate|reasonable)\b|\b(?:is|are) an? (?:\w+ )?(?:trial|course|option)\b|\b(?:request\w*|recommended|should|would|could|(?<!\b(?:in|of|since|by|from|last|early|late) )may(?! \d)|might|will|planned|proposed|pending|if|unless|until|option)\b/i;
const NEXT_CLAUSE = / (?:and|but) /;
/** So many characters before and after say that something was done. */
const NEAR = 50;

/** `A home exercise program` as the opening of a sentence: one of many. */
const OF_MANY = /^an? (?:\w+ )?$/i;
/** That it goes on. */
const GOES_ON = /\b(?:uses|using|wears|wearing|does|doing|performs|daily|each day|every day)\b/i;

function toldOf(flow: Flow, ofItem: readonly BodyPart[]): Told[] {
  return readToldFacts(flow).flatMap(({ topic, range, parts, before, behind }) => {
    if (!DONE.has(topic.name)) return [];
    const { start, end } = flow.flowRange(range);
    const words = flow.text.slice(start, end);
    const around = `${before.slice(-NEAR)} ${words} ${behind.slice(0, NEAR)}`;
    if (
      !DID.test(around) ||
      LEFT_OPEN.test(`${before} ${words}`) ||
      TO_COME.test(behind.split(NEXT_CLAUSE, 1)[0] as string)
    )
      return [];
    const isPresent = GOES_ON.test(around);
    if (isPresent && OF_MANY.test(before)) return [];
    const places = parts.length > 0 ? parts : ofItem;
    const sentence = `${before}${words}${behind}`;
    return [{ name: topic.name, range, parts: places, drugs: [], isPresent, sentence }];
  });
}

/** The drugs that a rationale says the patient has taken. */
function takenIn(part: LetterPart): Told[] {
  return readDrugTrials(part).map((trial) => ({ ...trial, parts: [] }));
}
