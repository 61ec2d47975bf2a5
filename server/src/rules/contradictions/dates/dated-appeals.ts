import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeDates } from '../../../reading/narrative.ts';
import { toldAt } from '../../../reading/patient/whose.ts';
import { type IsoDate, isDay } from '../../../text/days.ts';
import { keyTextOf, placeOf, wordsOfSentence } from '../../../text/key-text.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';

/** An appeal of the disputed denial, or its reconsideration, that a summary or rationale dates. */
export interface DatedAppeal {
  readonly date: IsoDate;
  /** Offsets into the part, half-open. */
  readonly range: Range;
}

const REVIEW = '(?:independent medical review|independent review|IMR)';
const APPLICATION = `(?:(?:application|petition) (?:for|to) (?:an )?${REVIEW}|${REVIEW} (?:application|request|form|appeal)|requests? for (?:an )?${REVIEW}|form (?:requesting|that requests|asking for|applying for) (?:an )?${REVIEW})`;
const MADE =
  '(?:signed|filed|submitted|sent|sent in|sent off|mailed|faxed|completed|made|received|dated|filled out|lodged|entered)';
const THIS = '(?:the|this|that|its|his|her)(?: utilization review| UR| present| current)?';
const DENIAL = '(?:denial|non-?certification|adverse (?:decision|determination))';
/** Right before the day. */
const BEFORE = new RegExp(
  [
    `\\b${APPLICATION}(?: form)?(?: (?!(?:when|while|before|after|until|but)\\b)[a-z]{1,14}){0,8}(?: (?:is|was|were|bears the date|of|dated|on|from))? (?:on|of|dated|from|date)? ?$`,
    `\\b${APPLICATION}(?: form)? (?:is|was) $`,
    `\\b${MADE} (?:the|an|his|her|this)? ?${APPLICATION}(?: (?!(?:of|when|while|before|after|until|but)\\b)[a-z]{1,14}){0,5} on $`,
    `\\b${REVIEW} (?:was|were) (?:then )?(?:requested|sought|applied for|asked for)(?: (?!(?:of|when|while|before|after|until|but)\\b)[a-z]{1,14}){0,5} on $`,
    `\\b(?:asked for|requested|sought|petitioned for) (?:an )?${REVIEW}(?: (?!(?:of|when|while|before|after|until|but)\\b)[a-z]{1,14}){0,5} on $`,
    `\\b(?:he|she|the (?:injured )?(?:patient|worker|claimant|applicant|employee|physician|provider|surgeon)) appealed on $`,
    `\\bapplied for (?:an )?${REVIEW}(?: (?!(?:of|when|while|before|after|until|but)\\b)[a-z]{1,14}){0,5} on $`,
    `\\bappeal of ${THIS} ${DENIAL} (?:was |were )?(?:${MADE}|decided|heard|rejected|dismissed)(?: by (?:the |his |her )?[a-z]{3,14}(?: [a-z]{3,14})?)? on $`,
    `\\b(?:appealed|contested|challenged|disputed) ${THIS} ${DENIAL}(?: by letter)? (?:on|of|dated) $`,
    `(?:^|[.;,] |\\b${THIS} )${DENIAL} was (?:then )?(?:appealed|contested|affirmed|upheld|confirmed|sustained)(?: (?:on|upon|after) (?:appeal|reconsideration|internal review))?(?: by (?:the |his |her )?[a-z]{3,14}(?: [a-z]{3,14})?)? on $`,
    `\\bon (?:reconsideration|appeal|internal appeal),? (?:(?:by|in) (?:an? |its )?letter (?:of|dated) |on |dated )$`,
    `\\breconsideration of ${THIS} ${DENIAL}(?: (?!(?:when|before|after)\\b)[a-z]{1,14}){0,4} (?:on|of|dated) $`,
  ].join('|'),
  'i',
);
/** The denial with its day, between which and another the appeal is: `the denial of 10/05/2016 was appealed on`. */
const DENIED_THEN =
  /^,? was (?:then |later )?(?:appealed|contested|affirmed|upheld|confirmed|sustained)(?: (?:on|upon|after) (?:appeal|reconsideration|internal review))?(?: by (?:the |his |her )?[a-z]{3,14}(?: [a-z]{3,14})?)? on $/i;
const DENIAL_OF = new RegExp(
  `\\b(?:the|this) (?:utilization review |UR )?${DENIAL} (?:of|dated|from) $`,
  'i',
);
const ON = /(?:^|[.;,] ?)on $/i;
const THEN = new RegExp(
  `^,? (?:he|she|(?:the|his|her) [a-z]{3,14}(?: [a-z]{3,14})?) (?:applied for (?:an )?${REVIEW}|${MADE} (?:the|an|his|her|this) ${APPLICATION}|appealed ${THIS} ${DENIAL})\\b`,
  'i',
);
/** The letter may speak of another application or denial. */
const ANOTHER =
  /\b(?:(?:first|earlier|prior|previous|second|another|other|new|former|initial|original|two|both|last) (?:[a-z-]{2,14} ){0,2}(?:denials?|requests?|reviews?|applications?|appeals?|letters?|determinations?|decisions?|IMR)|denied again|again (?:denied|refused)|re-?submitted|re-?requested|unlike|withdrawn)\b/i;
const MAY_TELL = /\b(?:appeal|IMR|review|reconsider|affirmed|upheld|contested|application)/i;

/** The days that a part states as those of an application for review, an appeal or a reconsideration; none where it speaks of several. Linear. */
export const appealsIn = remembered(({ determination }: LetterPart): readonly DatedAppeal[] =>
  narrativeDates(determination).flatMap(({ flow, dates }) => {
    const { text } = flow;
    if (!MAY_TELL.test(text) || ANOTHER.test(text)) return [];
    const words = keyTextOf(flow);
    return dates.flatMap(({ date, range: { start, end } }, i) => {
      const at = placeOf(words, start);
      const sentence = wordsOfSentence(words, at);
      const before = text.slice(Math.max(sentence.start, start - 200), start);
      const behind = text.slice(end, Math.min(sentence.end, end + 120));
      const last = dates[i - 1];
      const isAfterDenial =
        last &&
        last.range.start >= sentence.start &&
        DENIAL_OF.test(text.slice(sentence.start, last.range.start)) &&
        DENIED_THEN.test(text.slice(last.range.end, start));
      const isAppeal = isAfterDenial || BEFORE.test(before) || (ON.test(before) && THEN.test(behind));
      const told = toldAt(words, at, placeOf(words, end));
      if (!isAppeal || !isDay(date) || (told.ofAnother && !told.reported)) return [];
      if (isAfterDenial && last.date <= date) return [];
      return [{ date, range: flow.sourceRange(start, end) }];
    });
  }),
);
