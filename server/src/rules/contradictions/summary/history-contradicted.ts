import type { Letter } from '../../../letter/letter.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import { readNegativeFindings } from '../../../reading/facts/negative-findings.ts';
import { readToldFacts, topicsMissed } from '../../../reading/facts/told-facts.ts';
import { summaryFlows } from '../../../reading/narrative.ts';
import type { BodyPart } from '../../../reading/requests/body-parts.ts';
import { mayBeOfOnePart } from '../../../reading/requests/near-regions.ts';
import type { Flow } from '../../../text/flow.ts';
import { placedRange } from '../../../text/placed.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import { sentenceBefore } from '../../../text/words.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { shown } from '../../wording.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A rationale mentions a treatment or test that the patient has had (therapy, an injection, surgery, an MRI, ...), and the case ' +
    'summary, or the rationale of another item, says that there was none. The words that mention it are marked, and those that ' +
    'deny it are linked.',
  why: 'A finding of fact that the record contradicts is a ground on which determinations are set aside.',
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
    if (denied.length === 0) return [];
    const toldInSummary = new Set(letter.parts.flatMap(({ part }) => inSummary(part).told));
    return letter.items.flatMap(({ start, part }, item) =>
      inRationale(part).told.flatMap((told, i, all): Observation[] => {
        if (toldInSummary.has(told.name) || all.findIndex(({ name }) => name === told.name) < i) return [];
        const other = denied.find(
          (one) => one.item !== item && one.name === told.name && mayBeOfOnePart(one.parts, told.parts),
        );
        if (!other) return [];
        const words = shown(letter.source.slice(other.range.start, other.range.end));
        const where = other.item === null ? 'the case summary' : `the rationale of item ${other.item + 1}`;
        return [
          {
            message: `Rationale mentions ${told.name}, but ${where} says ${words}.`,
            range: placedRange(told.range, start),
            related: [{ range: other.range, message: `Says ${words}.` }],
          },
        ];
      }),
    );
  },
};

/** What is done on some day, so that it is either told or denied. Named as the topics of facts are. */
const DONE: ReadonlySet<string> = new Set([
  'physical therapy', 'occupational therapy', 'an injection', 'an epidural injection', 'a sympathetic block', 'surgery', 'psychotherapy',
  'acupuncture', 'chiropractic care', 'a TENS unit', 'a sleep study', 'an MRI', 'radiographs', 'electrodiagnostic testing',
]); // biome-ignore format: a word list reads best in rows

/** Something that was done, or was not, and the parts of the body that it is said of. */
interface Said {
  readonly name: string;
  readonly range: Range;
  readonly parts: readonly BodyPart[];
}

/** What is denied, with its place in the letter; the item counts from 0 and is null in the summary. */
type Denied = Said & { readonly item: number | null };

function deniedIn({ parts, items }: Letter): Denied[] {
  const place = (said: Said, start: number, item: number | null): Denied => ({
    ...said,
    range: placedRange(said.range, start),
    item,
  });
  return [
    ...parts.flatMap(({ start, part }) => inSummary(part).denied.map((said) => place(said, start, null))),
    ...items.flatMap(({ start, part }, item) =>
      inRationale(part).denied.map((said) => place(said, start, item)),
    ),
  ];
}

const inSummary = remembered(({ determination }: LetterPart) => {
  const { source } = determination;
  const flows = summaryFlows(determination);
  return {
    denied: flows.flatMap((flow) => deniedOf(flow, [], source)),
    told: flows.flatMap((flow) => readToldFacts(flow).map(({ topic }) => topic.name)),
  };
});

const inRationale = remembered(({ determination: { items, source }, requests }: LetterPart) => {
  const flow = items[0]?.rationale?.flow;
  const ofItem = (requests[0]?.bodyParts ?? []).map(({ value }) => value);
  return flow
    ? { denied: deniedOf(flow, ofItem, source), told: toldOf(flow, ofItem, source) }
    : { denied: [], told: [] };
});

function deniedOf(flow: Flow, ofItem: readonly BodyPart[], source: string): Said[] {
  return readNegativeFindings(flow).flatMap(({ fact, range, isBounded, parts }) => {
    const isOther = fact.some(({ word }) => VAGUE.has(word)) || OF_DENIAL.test(before(range, flow, source));
    return isBounded || isOther
      ? []
      : topicsMissed(fact)
          .filter(({ name }) => DONE.has(name))
          .map(({ name }) => ({ name, range, parts: parts.length > 0 ? parts : ofItem }));
  });
}

const VAGUE: ReadonlySet<string> = new Set(['conservative', 'nonoperative']);
/** Before what is denied they say that somebody else denies it. */
const OF_DENIAL =
  /\b(?:denie[sd]|denial|non-?certif\w*|utilization|administrator|request\w*|due to|because)\b/i;
/** That it was done, or what came of it. */
const DID =
  /\b(?:had|received|underwent|completed|attended|undergone|finished|participated|showed|shows|revealed|reveals|demonstrated|demonstrates)\b/i;
/** Before what is told they say that it is wanted, general, or of another. */
const LEFT_OPEN =
  /\b(?:guidelines?|mtus|odg|acoem|recommend\w*|indicated|should|would|could|may|might|will|if|when|whether|until|unless|before|criteria|requir\w*|request\w*|propos\w*|plan\w*|studies|consider\w*|patients|option\w*|need\w*|administrator|utilization|provider|physician|no|not|never|without|denie[sd])\b/i;
const LONGEST_SENTENCE = 300;

function toldOf(flow: Flow, ofItem: readonly BodyPart[], source: string): Said[] {
  return readToldFacts(flow).flatMap(({ topic, range, parts }) => {
    const words = source.slice(range.start, range.end);
    if (!DONE.has(topic.name) || !DID.test(words)) return [];
    return LEFT_OPEN.test(before(range, flow, source) + words)
      ? []
      : [{ name: topic.name, range, parts: parts.length > 0 ? parts : ofItem }];
  });
}

/** The words of a sentence before a place of a flow, given in the source. */
function before({ start }: Range, flow: Flow, source: string): string {
  const opening = flow.sourceRange(0, Math.min(1, flow.text.length)).start;
  const words = source.slice(Math.max(opening, start - LONGEST_SENTENCE), start).replace(/\s+/g, ' ');
  return sentenceBefore(words, words.length, LONGEST_SENTENCE);
}
