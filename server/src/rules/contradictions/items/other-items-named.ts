import type { LetterPart } from '../../../letter/letter-part.ts';
import { contentsOf } from '../../../reading/requests/contents.ts';
import { type RequestPart, readRequestPart } from '../../../reading/requests/request.ts';
import type { Flow } from '../../../text/flow.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import { matchesOf } from '../../../text/search.ts';
import { sentenceBefore } from '../../../text/words.ts';

/** What a rationale says of another treatment than its own as what its decision rests on. */
export interface Ground {
  /** Whether it is said to be necessary or approved. */
  readonly necessary: boolean;
  /** What it is said of, in its words. */
  readonly words: string;
  /** Of these words those that say what it is. */
  readonly contents: ReadonlySet<string>;
  /** The same words read as those of a request. */
  readonly part: RequestPart;
  /** What says so: UTF-16 offsets from the beginning of the part, half-open. */
  readonly range: Range;
}

const GROUND = /\b(?:as|since|because|given that|now that|inasmuch as|seeing that) (?:the )?$/i;
/** What follows a ground that is stated first. */
const SO = /^[.,;]? (?:and )?(?:so|hence|therefore|thus|consequently|accordingly|as a result)\b/i;
const BEGINS = /(?:^|[.!?] )(?:the )?$/i;
const IS_SO = /^(?:is|are|has|have|was|were)\b/i;
const LONGEST_NAME = 80;

/** `As the surgery has been found medically necessary`, of something else than the item is about. */
export const groundsIn = remembered((letterPart: LetterPart): readonly Ground[] => {
  const { determination, verdicts } = letterPart;
  const flow = determination.items[0]?.rationale?.flow;
  if (!flow) return [];
  const concluded = (verdicts[0]?.all ?? []).flatMap(
    ({ relation, strong, necessary, subject, part, range }) => {
      const { start, end: subjectEnd } = subject;
      if ((relation !== 'foreign' && relation !== 'presumed') || !strong || !part) return [];
      if (subjectEnd - start > LONGEST_NAME) return [];
      const words = flow.text.slice(start, subjectEnd);
      const end = flow.flowOffset(range.end);
      const before = flow.text.slice(Math.max(0, start - 24), start);
      const isFirst = BEGINS.test(before) && SO.test(flow.text.slice(end, end + 16));
      if (/[,;]/.test(words) || !(GROUND.test(before) || isFirst)) return [];
      if (!IS_SO.test(flow.text.slice(flow.flowOffset(range.start), end))) return [];
      const contents = contentsOf(flow.text, start, subjectEnd, part);
      return [
        {
          necessary,
          words,
          contents,
          part,
          range: { start: flow.sourceRange(start, subjectEnd).start, end: range.end },
        },
      ];
    },
  );
  const stated = statedGrounds(flow, letterPart).filter((one) => isApart(one, concluded));
  const known = [...concluded, ...stated];
  return [...known, ...decidedElsewhere(flow, letterPart).filter((one) => isApart(one, known))];
});

/** Whether a ground shares no words with others. */
function isApart({ range }: Ground, others: readonly Ground[]): boolean {
  return others.every((one) => one.range.end <= range.start || range.end <= one.range.start);
}

const NAME = '((?:[a-z][\\w/-]{0,30} ){0,5}[a-z][\\w/-]{0,30}?)';
const FOUND = '(?:(?:found|held|considered|deemed|judged|determined)(?: to be| as)? )?';
const HERE =
  ' (?:here\\b|herein|above|below|in (?:this|the present) (?:review|determination|decision|letter)|by this review|(?:in|under|at) item)';
/**
 * `Since the operation has been found necessary`, `as the NSAID is not certified in this review`, `with the surgery denied`. What is said
 * to be decided by others, or on another day, is no ground.
 */
const STATED_FIRST = new RegExp(
  `\\b(as|since|because|given that|now that|seeing that|inasmuch as) (?:the |this |these )?${NAME}(?: itself| themselves)? ` +
    `(is|are|was|were|has been|have been|had been|has|have) (not )?(?:been )?${FOUND}(not )?(?:to be )?` +
    '(?:(medically necessary|necessary|approved|authorized|certified|granted|supported|overturned|allowed)|' +
    `(non-?certified|denied|upheld|refused|disapproved|medically unnecessary|unnecessary))(${HERE})?` +
    '(?! (?:by|on|in|last|earlier|before|then|for|at|only|until|unless)\\b)',
  'gi',
);
/** `With the surgery denied`, `without an approved surgery`. */
const WITH_DECIDED =
  /\bwith (?:the |this )((?:[a-z][\w/-]{0,30} ){0,3}?[a-z][\w/-]{0,30}) (?:(?:being|having been) )?(?:(approved|certified|authorized|granted|overturned)|(denied|upheld|non-?certified|not (?:approved|certified|authorized|granted|necessary|medically necessary)|refused))(?= ?[,.;]| here\b| above)/gi;
/** `Without an approved opioid` */
const WITHOUT =
  /\bwithout (?:an? |the |any )?(?:approved|certified|authorized|medically necessary) ((?:[a-z][\w/-]{0,30} ){0,3}?[a-z][\w/-]{0,30})(?= (?:there|it|he|she|no|the|in this)\b| ?[.,;])/gi;
/** `The surgery has been approved.`, `As noted above, the fusion is not medically necessary`: a sentence that says no more. */
const PLAIN = new RegExp(
  `(?:^|[.;] |\\babove, )the ((?:[a-z][\\w/-]{0,30} ){0,3}?[a-z][\\w/-]{0,30})(?: itself)? (?:is|are|has been|have been) (not )?${FOUND}(not )?(?:to be )?` +
    '(?:(medically necessary|approved|authorized|certified|granted|overturned)|(non-?certified|denied|upheld|refused|medically unnecessary))' +
    `(?:${HERE})?(?= ?[.,;]| and )`,
  'gi',
);
/** With `was` or `had been` it may be the carrier that decided so: a time, not a reason. */
const MAY_BE_TIME = /^since$/i;

/** Words by which a reviewer, not the claims administrator, has decided. */
const BY_REVIEWER = new RegExp(`necessary|upheld|overturned|${HERE}`, 'i');
/** What a reviewer concludes from a denial. */
const CONCLUDES =
  /^ (?:here|above)\b|\b(?:nothing|none|neither|moot|unnecessary|no (?:need|reason|purpose|basis|role|place|indication|use)|not (?:be )?(?:medically )?(?:necessary|needed|required|warranted|supported|indicated|appropriate|approved|certified|authorized)|(?:is|are) (?:also |likewise )?(?:denied|upheld|non-?certified))\b/i;
const LONGEST_AFTER = 200;

/**
 * Whether a denial is that of the reviewer. What is in dispute was denied by the claims administrator, so `with the injection denied,
 * he went on with tablets` is true of any item.
 */
function isByReviewer(words: string, after: string): boolean {
  const [rest = ''] = after.split(/[.!?;](?: |$)/, 1);
  return BY_REVIEWER.test(words) || CONCLUDES.test(rest);
}

/** The grounds that are said in words of decisions. */
function statedGrounds(flow: Flow, letterPart: LetterPart): Ground[] {
  const ground = (index: number, all: string, words: string, necessary: boolean): Ground[] => {
    const end = index + all.length;
    if (!necessary && !isByReviewer(all, flow.text.slice(end, end + LONGEST_AFTER))) return [];
    const start = index + all.toLowerCase().indexOf(words.toLowerCase(), all.search(/ /));
    const part = readRequestPart(flow, { start, end: start + words.length }, letterPart);
    const contents = contentsOf(flow.text, start, start + words.length, part);
    return [{ necessary, words, contents, part, range: flow.sourceRange(start, end) }];
  };
  return [
    ...matchesOf(STATED_FIRST, flow.text).flatMap((match) => {
      const [all, because = '', words = '', verb = '', not, notFound, , denied, here] = match;
      if (NOT_DECIDED.test(sentenceBefore(flow.text, match.index, LONGEST_BEFORE))) return [];
      const isOfDay = (MAY_BE_TIME.test(because) && /^w/i.test(verb)) || /^had/i.test(verb);
      if (isOfDay && !here && !/necessary/i.test(all)) return [];
      return ground(match.index, all, words, !denied === !(not ?? notFound));
    }),
    ...matchesOf(WITH_DECIDED, flow.text).flatMap(({ index, 0: all, 1: words = '', 3: denied }) =>
      ground(index, all, words, !denied),
    ),
    ...matchesOf(WITHOUT, flow.text).flatMap(({ index, 0: all, 1: words = '' }) =>
      ground(index, all, words, false),
    ),
    ...matchesOf(PLAIN, flow.text).flatMap(
      ({ index, 0: all, 1: words = '', 2: not, 3: notFound, 5: denied }) =>
        NOT_DECIDED.test(all) ? [] : ground(index, all, words, !denied === !(not ?? notFound)),
    ),
  ];
}

const PLACE =
  '(?:above|below|(?:elsewhere )?in this (?:letter|decision|determination|review)|(?:in|under|at) (?:item (?:number )?(?:#)?\\d|the (?:first|second|third|previous|preceding|next|following|other) item))';
/** `approved above`, `found necessary under item 1`: what another item of the letter decides. */
const DECIDED = new RegExp(
  `\\b(not )?(?:(?:found|held|judged|deemed|considered) (?:to be )?(?:medically )?necessary|approved|authorized|certified|allowed|granted|(denied|refused|upheld|overturned)) ${PLACE}(?=[,.;:)]|$| and | so )`,
  'gi',
);
/** `which I grant in the next item` */
const DECIDES = new RegExp(
  `\\b(?:which|that) I (?:also |have )?(?:grant(?:ed)?|approved?|allow(?:ed)?|authorized?|find (?:medically )?necessary|(den(?:y|ied)|refused?|reject(?:ed)?))(?: in full| as requested| likewise| also)? ${PLACE}`,
  'gi',
);
/** The name before it: `the repair, which is`, `the repair was`, `the repair`. */
const NAMED =
  /(?:\bthe |^)([^,.;:()]{3,80}?),?(?: (?:which|that))?(?: (?:is|are|was|were|has been|have been|being))?(?: also)? $/i;
/** Others decide, or nobody has decided. */
const NOT_DECIDED =
  /\b(?:if|had|were|unless|whether|claims administrator|utilization review|UR|carrier|provider)\b/i;
const LONGEST_BEFORE = 140;

/** `the repair, which is approved above`: what a rationale says that another item decides. */
function decidedElsewhere(flow: Flow, letterPart: LetterPart): Ground[] {
  const found = [
    ...matchesOf(DECIDED, flow.text).map(({ index, 0: all, 1: not, 2: plain }) => ({
      index,
      all,
      necessary: (plain === undefined || plain.toLowerCase() === 'overturned') === !not,
    })),
    ...matchesOf(DECIDES, flow.text).map(({ index, 0: all, 1: refuses }) => ({
      index,
      all,
      necessary: !refuses,
    })),
  ];
  return found.flatMap(({ index, all, necessary }) => {
    const clause = sentenceBefore(flow.text, index, LONGEST_BEFORE);
    const named = NAMED.exec(clause);
    if (!named?.[1] || NOT_DECIDED.test(clause)) return [];
    // the last `the` before it: `the therapy after the repair`
    const words = named[1].split(/ the /i).at(-1) ?? '';
    const start =
      index - clause.length + named.index + named[0].indexOf(named[1]) + named[1].length - words.length;
    const part = readRequestPart(flow, { start, end: start + words.length }, letterPart);
    const contents = contentsOf(flow.text, start, start + words.length, part);
    return [{ necessary, words, contents, part, range: flow.sourceRange(start, index + all.length) }];
  });
}
