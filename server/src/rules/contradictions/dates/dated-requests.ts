import type { LetterPart } from '../../../letter/letter-part.ts';
import { sentenceSpan, sentencesOf } from '../../../reading/assertions/sentences.ts';
import { summaryFlows } from '../../../reading/narrative.ts';
import { contentsOf } from '../../../reading/requests/contents.ts';
import { readRequestPart } from '../../../reading/requests/request.ts';
import { type FoundDate, findDates } from '../../../text/dates.ts';
import type { IsoDate } from '../../../text/days.ts';
import type { Flow } from '../../../text/flow.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Span } from '../../../text/words.ts';

/** A request of the treating physician that a case summary dates. */
export interface DatedRequest {
  readonly date: IsoDate;
  readonly range: Range;
  /** What its sentence names. */
  readonly contents: ReadonlySet<string>;
  /** Whether it says that it is for what is disputed (`this therapy`), whatever it names. */
  readonly isOfDisputed: boolean;
  /** Whether it is called a request for authorization: a treatment may be requested twice, and once by its form. */
  readonly isFormal: boolean;
  /** The day of its denial, where the same sentence states it (`was requested on ... and denied on ...`). */
  readonly denied: (FoundDate & { readonly source: Range }) | null;
}

const FORM = '\\b(?:request for authorization|RFA)(?: form)?';
const DATED =
  '(?:dated|from|bears the date(?: of)?|(?:signed|submitted|made|sent|faxed|received|issued|completed|filled (?:out|in)|written|filed|transmitted)(?: by (?:the|his|her) [a-z]{3,12}(?: [a-z]{3,12})?)? on)';
const FORMAL = new RegExp(
  `${FORM},? (?:(?:is|was|were) )?(?:${DATED}|of|on),? ?$|${FORM} (?:for|of) [^.;]{1,80},? (?:(?:is|was|were) )?${DATED},? ?$|\\b(?:signed|submitted|made|sent|faxed|issued|completed|filled (?:out|in)|wrote|filed) (?:the|an?|his|her|this) ${FORM} (?:for|of) [^.;]{1,80} on ?$|\\b(?:the|this|a) request for (?!(?:independent|reconsideration|review|IMR|records)\\b)[^.;]{1,80},? (?:was )?(?:signed(?: by (?:the|his|her) [a-z]{3,12}(?: [a-z]{3,12})?)? on|bears the date(?: of)?) ?$`,
  'i',
);
const WHO =
  '(?:treating |requesting |primary )?(?:physician|provider|doctor|surgeon|chiropractor|specialist)';
/** `Acupuncture was requested on`, `the provider requested acupuncture on` */
const REQUESTED_ON = new RegExp(
  `\\brequest(?: for [^.;]{1,60})? was (?:made|sent|submitted|received|filed) on ?$|\\b(?:was|were) (?:first )?(?:requested|asked for|sought)(?: by (?:the|his|her) ${WHO})? on ?$|\\b${WHO} (?:requested|requests|asked for|sought) [^.;]{1,80} on ?$`,
  'i',
);
const ON = /^On ?$/;
/** After `On 10/20/2016`: what was done. */
const THEN_REQUESTED = new RegExp(
  `^,? ?(?:(?:the|his|her) ${WHO} (?:requested|asked for|sought|(?:sent in|submitted|made|filed|signed) (?:a|the|this) request for)|[^.;,]{1,80} (?:was|were) requested)\\b`,
  'i',
);
const THEN_DENIED =
  /^,? (?:and|but) (?:utilization review|UR) (?:denied|refused|did not certify) (?:it|this|them|the request|that) on ?$|^,? (?:and|but) (?:(?:it|this|they) )?(?:(?:was|were) )?(?:then )?(?:denied|non-?certified|not certified|refused)(?: by (?:utilization review|UR))? on ?$/i;
/** After the day of a form: that it was denied on another day. */
const FORM_DENIED =
  /^[^.;]{0,80}\b(?:was|were) (?:denied|non-?certified|not certified|refused|rejected)(?: in full)?(?: by (?:the )?(?:utilization review|UR|claims administrator))? on ?$/i;
/** Between the day of a denial and that of its request: `utilization review denied the request of`. */
const DENIED_IT = new RegExp(
  `\\b(?:denied|non-?certified|did not certify|refused|rejected|declined|answer(?:s|ed)|concern(?:s|ed)|turned down) ([^.;]{0,80}\\b(?:(?:request for authorization|RFA|request)(?: form)?,? (?:(?:that|which) )?(?:was )?(?:${DATED}|of)|requested on)) ?$`,
  'i',
);
/** The same where the request is what followed: `and the provider asked for it on`. */
const THEN_ASKED = new RegExp(
  `^,? (?:and|but|while|although|whereas) (?:the|his|her) ${WHO} (?:only |first )?(?:(?:requested|asked for|sought) (?:it|this|them|the [a-z]{3,16})|signed (?:the|its|this) (?:request|RFA)(?: for [a-z ]{3,40})?) (?:only )?on ?$`,
  'i',
);
/** Who denies, in the words before the day of a request. */
const DENIES = /\b(?:utilization review|UR|claims administrator|denial)\b/i;
/** With one of these before its day, a request is no part of what was denied. */
const APART =
  /\b(?:and|but|before|after|when|while|until|upon|despite|noting|because|since|as|pending|awaiting|prior|that)\b/i;
/** The summary may speak of another request than the one that was denied. */
const ANOTHER =
  /\b(?:appeal\w*|re-?submi\w*|re-?request\w*|reconsider\w*|renew\w*|(?:second|new|another|further|later|amended|revised|updated|subsequent|repeat\w*) (?:requests?|RFA|authorization)|again|RFAs|requests for authorization)\b/i;
/** Besides, words that make it another than the one in dispute. */
const ANOTHER_TREATMENT =
  /\b(?:withdrawn|withdrew|(?<!non-?)certif\w*|approv\w*|pending|additional|further|more|other|different|separate|instead)\b/i;
/** With one of these before it, it may be a request made after the denial. */
const DENIED = /\b(?:den(?:y|ied|ial)|non-?certif\w*|utilization review|UR|modified|refused|rejected)\b/i;
const DISPUTED =
  /\b(?:this|these) (?:[a-z0-9-]{2,12} ){0,2}(?:therapy|treatment|visits?|sessions?|procedure|surgery|operation|injections?|study|test|scan|drug|medication|device|service|item)\b|\bat issue\b|\bin dispute\b|\bdisputed\b|\bnow before us\b/i;
const MAY_BE_REQUEST = /\b(?:RFA|request\w*|asked for|sought)\b/i;

/** The requests that the summary of a part dates; none where it speaks of another one. */
export const requestsDatedIn = remembered((part: LetterPart): readonly DatedRequest[] =>
  summaryFlows(part.determination).flatMap((flow) => {
    const { text } = flow;
    if (!MAY_BE_REQUEST.test(text) || ANOTHER.test(text)) return [];
    return sentencesOf(flow).flatMap((read) => requestIn(flow, sentenceSpan(read), part));
  }),
);

function requestIn(flow: Flow, { start, end }: Span, part: LetterPart): DatedRequest[] {
  const sentence = flow.text.slice(start, end);
  const [day, second, ...others] = findDates(sentence);
  const placed = ({ range }: FoundDate) => flow.sourceRange(start + range.start, start + range.end);
  const contentsIn = () => contentsOf(flow.text, start, end, readRequestPart(flow, { start, end }, part));
  const isOfDisputed = DISPUTED.test(sentence);
  if (day && second && others.length === 0 && isDenialFirst(sentence, day, second))
    return [
      {
        date: second.date,
        range: placed(second),
        contents: contentsIn(),
        isOfDisputed,
        isFormal: true,
        denied: { ...day, source: placed(day) },
      },
    ];
  if (!day || others.length > 0 || DENIED.test(flow.text.slice(0, start + day.range.start))) return [];
  const [before, after] = [sentence.slice(0, day.range.start), sentence.slice(day.range.end)];
  const isFormal = FORMAL.test(before);
  const isRequested = REQUESTED_ON.test(before) || (ON.test(before) && THEN_REQUESTED.test(after));
  if (!isFormal && (!isRequested || ANOTHER_TREATMENT.test(sentence))) return [];
  const between = second ? sentence.slice(day.range.end, second.range.start) : '';
  const isDenied = THEN_DENIED.test(between) || (isFormal && FORM_DENIED.test(between));
  if (second && !isDenied) return [];
  const denied = second ? { ...second, source: placed(second) } : null;
  return [{ date: day.date, range: placed(day), contents: contentsIn(), isOfDisputed, isFormal, denied }];
}

/** Whether the first of two days is that of a denial, the second that of the request that was denied. */
function isDenialFirst(sentence: string, day: FoundDate, second: FoundDate): boolean {
  const between = sentence.slice(day.range.end, second.range.start);
  const before = sentence.slice(0, day.range.start);
  if (THEN_ASKED.test(between)) return DENIES.test(before) && DENIED.test(before);
  const [, request] = DENIED_IT.exec(between) ?? [];
  if (request === undefined || APART.test(request.replace(/(?:that|which) (?:was |were )?\w+ on ?$/i, '')))
    return false;
  return DENIES.test(sentence.slice(0, second.range.start));
}
