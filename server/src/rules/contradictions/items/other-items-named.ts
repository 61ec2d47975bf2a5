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
  readonly necessary: boolean;
  /** What it is said of, in its words. */
  readonly words: string;
  readonly contents: ReadonlySet<string>;
  readonly part: RequestPart;
  readonly range: Range;
}

const GROUND = /\b(?:as|since|because|given that|now that|inasmuch as|seeing that) (?:the )?$/i;
/** What follows a ground that is stated first. */
const SO = /^,? (?:and )?(?:so|hence|therefore|thus)\b/i;
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
  const surgeries = matchesOf(SURGERY_FOUND, flow.text).flatMap(
    ({ index, 0: all, 1: words = '', 2: notFound, 3: notApproved }) => {
      const start = index + all.indexOf(words);
      const range = flow.sourceRange(start, index + all.length);
      if (concluded.some((ground) => ground.range.start < range.end && range.start < ground.range.end))
        return [];
      const part = readRequestPart(flow, { start, end: start + words.length }, letterPart);
      return [{ necessary: !notFound && !notApproved, words, contents: new Set<string>(), part, range }];
    },
  );
  return [...concluded, ...surgeries, ...decidedElsewhere(flow, letterPart)];
});

/** `Since the operation has been found necessary`, without the word medically; `since the surgery is approved`. */
const SURGERY_FOUND =
  /\b(?:as|since|because|given that|now that) the ((?:(?:right|left|proposed|requested) )?(?:[a-z]+ )?(?:surgery|operation)) (?:(?:is|was|has been|had been) (not )?(?:found|held|considered|deemed|judged)(?: to be)? necessary|is (not )?(?:approved|authorized|certified|granted|supported))\b(?! (?:by|on|in|last|earlier|before|then))/gi;

const PLACE =
  '(?:above|below|elsewhere in this (?:letter|decision|determination)|(?:in|under|at) (?:item (?:number )?(?:#)?\\d|the (?:first|second|third|previous|preceding|next|following|other) item))';
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
  /\bthe ([^,.;:()]{3,80}?),?(?: (?:which|that))?(?: (?:is|are|was|were|has been|have been|being))?(?: also)? $/i;
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
