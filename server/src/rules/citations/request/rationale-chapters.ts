import { sentencesOf, writtenSentence } from '../../../reading/assertions/sentences.ts';
import { treatmentKindsAsked } from '../../../reading/names/treatments.ts';
import type { BodyRegion } from '../../../reading/requests/body-parts.ts';
import type { Flow } from '../../../text/flow.ts';
import { matchesOf } from '../../../text/search.ts';
import type { Span } from '../../../text/words.ts';
import type { Observation } from '../../finding.ts';
import { shown } from '../../wording.ts';
import type { CitedItem } from '../cited-items.ts';
import { areNear, hasChapter, regionsAsked, regionsIn, shareNerves } from './chapter-regions.ts';
import { isBesideOperation } from './operations.ts';
import { isKnown, isUnspoken, MOST_READ } from './other-subject.ts';

/** A chapter that a rationale names, with the place of its name in the flow. */
interface NamedChapter extends Span {
  readonly name: string;
}

/**
 * A chapter from which the rationale takes what it decides by, and which is on another part of the body than the request, or on a
 * narrow subject: `what the Neck and Upper Back chapter requires` of a knee. None whose part of the body or subject the rationale
 * speaks of besides, and none that somebody else cited.
 */
export function otherChapterInRationale(
  { item, request, reviewer }: CitedItem,
  ofSummary: string,
): Observation[] {
  if (!request || !item.rationale || isBesideOperation(item.request.text)) return [];
  const kinds = treatmentKindsAsked(item.request);
  if (kinds.has('equipment') || kinds.has('home care')) return [];
  const { flow } = item.rationale;
  if (flow.text.length > MOST_READ) return [];
  const chapters = chaptersIn(flow);
  const [first] = chapters;
  if (!first) return [];
  const asked = regionsAsked(item.request.text, request).filter(hasChapter);
  const besides = withoutSpans(flow.text, chapters);
  const argued = regionsIn(besides);
  const cited = reviewer.flatMap(({ text }) => regionsIn(text));
  const mayServe = kinds.has('nerve conduction testing') ? shareNerves : areNear;
  const isElsewhere = (regions: readonly BodyRegion[]) =>
    asked.length > 0 &&
    regions.length > 0 &&
    !regions.some(
      (one) => asked.some((other) => mayServe(one, other)) || argued.includes(one) || cited.includes(one),
    );
  const said = `${item.request.text} ${besides}`;
  const isStrange = ({ name }: NamedChapter) =>
    isElsewhere(regionsIn(name)) || (isKnown(item, request) && isUnspoken(name, said, ofSummary));
  return chapters.filter(isStrange).map(({ name, start, end }) => ({
    message: `Rationale cites the chapter ${shown(name)}, but the request is ${shown(item.request.text)}.`,
    range: flow.sourceRange(start, end),
    severity: 'information',
    related: [{ range: item.requestRange, message: 'Request.' }],
  }));
}

/** `Neck and Upper Back chapter`: capitals with what joins them. */
const BEFORE =
  /\b([A-Z][a-z]{2,12}(?:(?:,? (?:and|&) |, ?| ?\/ ?| |-)[A-Z][a-z]{2,12}){0,4}) (?:[Cc]hapter|[Gg]uidelines? for|[Cc]omplaints)\b/g;
/** `Chapter 9 on the shoulder`, `the chapter for knee complaints`. */
const AFTER =
  /\b[Cc]hapter(?: \d{1,2})?(?: on| for| about|,| \(|:)(?: the)? ?([A-Za-z]{3,12}(?:(?:,? and | & | )[A-Za-z]{3,12}){0,3})/g;
/** Whose chapter it may be, and what it may be named for, other than to decide by it. */
const OF_ANOTHER =
  /\b(?:denial|denied|claims administrator|utilization|UR|reviewer cited|not|nor|instead|rather|unlike|wrong\w*|mistak\w*|error|however|although|while|similar\w*|likewise|analog\w*|by extension|also|as well)\b/i;

/** The chapters that a rationale names and decides by, in order. */
function chaptersIn(flow: Flow): NamedChapter[] {
  return sentencesOf(flow).flatMap((read) => {
    const { said, start } = writtenSentence(read, flow);
    if (OF_ANOTHER.test(said)) return [];
    return [BEFORE, AFTER].flatMap((pattern) =>
      matchesOf(pattern, said).map((match) => {
        const name = match[1] as string;
        const at = start + match.index + match[0].indexOf(name);
        return { name, start: at, end: at + name.length };
      }),
    );
  });
}

/** Words with spaces instead of those of some spans. */
function withoutSpans(words: string, spans: readonly Span[]): string {
  let left = words;
  for (const { start, end } of spans)
    left = `${left.slice(0, start)}${' '.repeat(end - start)}${left.slice(end)}`;
  return left;
}
