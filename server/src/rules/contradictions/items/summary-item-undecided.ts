import type { Drug } from '../../../catalogue/types.ts';
import type { Letter } from '../../../letter/letter.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import { treatmentKindsIn } from '../../../reading/names/treatments.ts';
import { summaryFlows } from '../../../reading/narrative.ts';
import { treatmentsIn } from '../../../reading/requests/named/named-treatments.ts';
import { tokensOf } from '../../../reading/requests/request-tokens.ts';
import { placedRange } from '../../../text/placed.ts';
import { contains, type Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Rule, RuleDocs } from '../../finding.ts';
import { shown } from '../../wording.ts';
import { itemOf } from './letter-items.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The case summary lists what is in dispute (`The disputed items are`, `At issue are`, `Requested were`), and no item of the letter ' +
    'decides one of them.',
  why: 'What is in dispute and not decided stays denied without a review.',
  notes:
    'Only drugs and treatments that are known by name are compared. Where an item of the letter is not in the list, nothing is marked: ' +
    'it may be the same in other words. Nor is what was requested, where the summary says that a part was authorized.',
  wrong: {
    summary:
      'The injured worker has left knee pain since a fall on 03/02/2014. The disputed items are an MRI of the left knee and six ' +
      'sessions of acupuncture.',
    request: 'MRI of the left knee: Overturned',
  },
  right: {
    summary:
      'The injured worker has left knee pain since a fall on 03/02/2014. The disputed item is an MRI of the left knee.',
  },
};

/** `The disputed items are an MRI and acupuncture`, and no item decides acupuncture. */
export const summaryItemUndecided: Rule = {
  code: 'summary-item-undecided',
  title: 'Disputed item of summary not decided',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check(letter) {
    if (letter.items.length === 0) return [];
    return undecidedItems(letter).map(({ text, range }) => ({
      message: `${shown(text)} is in dispute by the case summary, but no item decides it.`,
      range,
    }));
  },
};

/** What the case summary lists as in dispute and no item decides: its words, and where they are in the letter. */
export function undecidedItems({
  parts,
  items,
}: Pick<Letter, 'parts' | 'items'>): readonly { readonly text: string; readonly range: Range }[] {
  const decided = items.map(({ part }) => ofItem(part));
  return parts.flatMap(({ start, part }) =>
    listsIn(part).flatMap((list) => {
      // an item that the list does not have may be one of the list in other words
      if (!decided.every((item) => list.some((entry) => isSame(entry, item)))) return [];
      return list
        .filter((entry) => entry.names.size > 0 && !decided.some((item) => isSame(entry, item)))
        .map(({ text, range }) => ({ text, range: placedRange(range, start) }));
    }),
  );
}

/** What some words ask for: drugs, treatments, and the words that distinguish them. */
interface Asked {
  readonly names: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
}

interface Entry extends Asked {
  readonly text: string;
  readonly range: Range;
}

function isSame(a: Asked, b: Asked): boolean {
  return [...a.names].some((name) => b.names.has(name)) || [...a.words].some((word) => b.words.has(word));
}

/** What an item asks for, with what was asked for at first. */
const ofItem = remembered((part: LetterPart): Asked => {
  const { text } = itemOf({ part }).request;
  const drugs = part.requests.flatMap((request) => request.drugs).flatMap(({ drugs }) => drugs);
  return asked(text, drugs);
});

function asked(text: string, drugs: readonly Drug[]): Asked {
  const treatments = treatmentsIn(tokensOf(text, 0, text.length)).map(({ value }) => value);
  const kinds = treatments.length > 0 ? treatments : [...treatmentKindsIn(text)];
  const words = (text.toLowerCase().match(/[a-z]{4,}/g) ?? []).filter((word) => !COMMON.test(word));
  return {
    names: new Set([...drugs.flatMap(({ id, substances }) => [id, ...substances]), ...kinds]),
    words: new Set(words.map((word) => word.slice(0, 6))),
  };
}

/** Words that distinguish no request from another. */
const COMMON =
  /^(?:visits?|sessions?|times?|weeks?|months?|days?|units?|purchase|rental|therapy|treatments?|left|right|bilateral|lumbar|cervical|thoracic|spine|back|neck|knees?|shoulders?|wrists?|hands?|hips?|ankles?|feet|foot|elbows?|with|without|from|each|both|level|levels|injections?|tablets?|capsules?|refills?|quantity|initial|trial|additional|more|another|further|course|twice|once|three|four|five|seven|eight|nine|twelve|continued|outpatient|supply|month|week|that|this|were|have|been|study|studies|test|testing|tests|program|evaluation|consultation|follow|request|requests|requested|medical|pain|body|upper|lower|extremity|daily|generic|brand|post|postoperative|surgical|surgery)$/;

/** The lists of what is in dispute that the summary of a part has. */
const listsIn = remembered((part: LetterPart): readonly (readonly Entry[])[] =>
  summaryFlows(part.determination).flatMap((flow) => {
    const { text } = flow;
    const isPartlyGranted = GRANTED.test(text);
    return matchesOf(OPENING, text).flatMap(({ index, 0: words, 1: requested }) => {
      if (requested && isPartlyGranted) return [];
      const from = index + words.length;
      const rest = text.slice(from, from + LONGEST);
      const list = rest.slice(0, END.exec(rest)?.index ?? rest.length);
      const entries = entriesOf(list).map(({ start, end }): Entry => {
        const range = flow.sourceRange(from + start, from + end);
        const drugs = part.drugs.filter((one) => contains(range, one.range)).flatMap(({ drugs }) => drugs);
        const words = list.slice(start, end);
        return { text: words, range, ...asked(words, drugs) };
      });
      return entries.length > 0 ? [entries] : [];
    });
  }),
);

/** A list is no longer, in UTF-16 units. */
const LONGEST = 600;
const THINGS = '(?:items?|services?|treatments?|requests?)(?:\\/(?:services?|items?|treatments?))?';
const OPENING = new RegExp(
  `\\b(?:(?:disputed|contested)\\s${THINGS}\\s(?:here\\s)?(?:are|is|were|include)|${THINGS}\\s(?:in\\sdispute|at\\sissue|under\\sreview)\\s(?:are|is|were|include)|(?:in\\sdispute|at\\sissue)\\s(?:here\\s)?(?:are|is|were)|(requested\\s(?:were|are)|requests\\s(?:were|are)\\s(?:made\\s)?for))\\s?:?\\s`,
  'gi',
);
/** What ends a list: the sentence, or a clause on it. */
const END =
  /[.!?](?=\s+["\u201c]?[A-Z]|\s*$)|\b(?:which|who|were|was|has|have|had|is|are|but|because|after|while|since|although|until|UR)\b/;
/** A part of what was requested was granted. */
const GRANTED =
  /(?<!non-)(?<!non)(?<!not )(?<!never )\b(?:certified|authorized|approved|granted|allowed|certification of)\b/i;

/** Between two entries of a list. */
const SEAM = /[,;]\s+(?:and\s+|as well as\s+|plus\s+)?|\s(?:and|as well as|plus)\s/g;

/** The entries of a list: offsets into it. Brackets hold no seams. */
function entriesOf(list: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  const close = (end: number) => {
    const words = list.slice(start, end);
    const from = start + words.length - words.trimStart().length;
    const to = from + words.trim().replace(/[,;.]$/, '').length;
    if (to > from) found.push({ start: from, end: to });
  };
  for (const { index, 0: seam } of matchesOf(SEAM, list)) {
    const before = list.slice(start, index);
    if (before.split('(').length > before.split(')').length) continue;
    close(index);
    start = index + seam.length;
  }
  close(list.length);
  return found;
}
