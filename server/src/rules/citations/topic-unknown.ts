import type { Catalogue } from '../../catalogue/catalogue.ts';
import { doubt } from '../../catalogue/confidence.ts';
import { titleOf } from '../../catalogue/title.ts';
import type { Guideline } from '../../catalogue/types.ts';
import { FORM } from '../../form/printed-form.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { Citation, CitedTopic } from '../../reading/citations/citation.ts';
import { lettersOf } from '../../text/letters.ts';
import { shifted } from '../../text/placed.ts';
import { range } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { findPlaceholders } from '../malformed/placeholders.ts';
import { writing } from '../replacement.ts';
import { quoted, shown } from '../wording.ts';
import { isGlued } from './citation-glued.ts';
import { brokenPages } from './page-lists.ts';
import { atMost } from './severity-cap.ts';
import { likelyTopic, misspelledGuidelines } from './topics-in-doubt.ts';

/** So many unknown names of one item are compared with all that are known; a sound item has none. */
const MOST_COMPARED = 20;

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A topic or section in a guideline field that is not on file for the cited guideline, once a letter. Of most guidelines not all ' +
    'topics are on file; then the finding is a *hint*, unless the name is like one on file. A catalog of your own can add topics.',
  why: 'A heading that the guideline does not have cannot be looked up.',
  fix: 'Writes the similar topic, where there is one.',
  notes:
    'Non-MTUS works, and guidelines without topics on file, are not judged. Headings that chapters of one book share (`Physical ' +
    'Methods`) are not marked in any of them.',
  wrong: {
    request: 'MRI of the left knee: Upheld',
    reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Specific Studies.',
    rationale:
      'The joint is stable and no locking is described. The request for an MRI of the left knee is not ' +
      'medically necessary.',
  },
  right: { reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.' },
};

/** A topic or section that is not on file for the cited guideline; each name once. */
export const topicUnknown: Rule = {
  code: 'topic-unknown',
  title: 'Unknown topic',
  category: 'citation',
  severity: 'information',
  scope: 'letter',
  aboutWords: true,
  check({ parts }) {
    const seen = new Set<string>();
    return parts.flatMap(({ start, part }) =>
      unknownIn(part).flatMap(({ key, found }) => {
        if (seen.has(key)) return [];
        seen.add(key);
        return shifted(found, start);
      }),
    );
  },
};

/** What a part cites that is not on file, with the guideline and the letters of the name as a key. */
const unknownIn = remembered((part: LetterPart) => {
  const { citations, catalogue } = part;
  let compared = 0;
  return citations.flatMap((citation) => {
    const { guideline } = citation;
    if (!guideline || !isJudged(citation) || misspelledGuidelines(citation, part).length > 0) return [];
    if (isMisread(citation, catalogue)) return [];
    return unknownTopics(citation, guideline, part)
      .filter(
        (cited) =>
          findPlaceholders(cited.text).length === 0 &&
          !isGlued(part, cited.range) &&
          !isBeingTyped(cited, guideline, part),
      )
      .flatMap((cited) => {
        const found = observed(cited, guideline, compared++ < MOST_COMPARED, catalogue);
        return found ? { key: `${guideline.id} ${lettersOf(cited.text)}`, found } : [];
      });
  });
});

/** Only where topics of the guideline are on file; a name that was cut off is reported by citation-cut. */
function isJudged({ origin, kind, resolution, guideline, cut }: Citation): boolean {
  if (origin !== 'field' || kind !== 'mtus' || resolution !== 'named' || cut) return false;
  return guideline !== null && guideline.topics.length > 0;
}

/** A topic written as it should be, yet not read: a name before it was not understood, and that is reported there. */
function isMisread({ guideline, topics }: Citation, catalogue: Catalogue): boolean {
  return topics.some(({ topic, text }) => !topic && guideline && catalogue.topicNamed(guideline, text));
}

/** A name as it is cited, and where. */
type Unknown = Pick<CitedTopic, 'text' | 'range'>;

/**
 * The names of a citation that are not on file. Two with a comma between that are one name in another edition are one (`Opioids,
 * criteria for use`), the word `and` before a name is no part of it, and a name that opens a family of topics is known.
 */
function unknownTopics(citation: Citation, guideline: Guideline, part: LetterPart): Unknown[] {
  const { catalogue, determination } = part;
  const broken = brokenPages(citation);
  const topics = citation.topics.filter((cited) => !broken.includes(cited));
  const found: Unknown[] = [];
  for (let k = 0; k < topics.length; k++) {
    const cited = topics[k] as CitedTopic;
    if (cited.topic) continue;
    const next = topics[k + 1];
    if (next && !next.topic) {
      const whole = `${cited.text}, ${next.text}`;
      if (editionsOf(guideline, catalogue).some((other) => catalogue.topicNamed(other, whole))) {
        found.push({ text: whole, range: range(cited.range.start, next.range.end) });
        k++;
        continue;
      }
    }
    const and = andLength(cited.text);
    const before = topics[k - 1];
    // `Special Studies and Diagnostic Considerations` may be one heading, of which the first words are one, too
    const goesOn =
      and > 0 && before && !determination.source.slice(before.range.end, cited.range.start).trim();
    if (goesOn && !guideline.topicsComplete) continue;
    const { start, end } = cited.range;
    const printed = and > 0 ? andLength(determination.source.slice(start, end)) : 0;
    const name = { text: cited.text.slice(and), range: range(start + printed, end) };
    if (!opensFamily(name.text, guideline)) found.push(name);
  }
  return found;
}

/** Whether the item ends in these words, and they begin as a label, the rest of the guideline's title, or one of its topics does. */
function isBeingTyped(
  { text, range: { end } }: Unknown,
  guideline: Guideline,
  { determination }: LetterPart,
) {
  if (determination.source.slice(end).trim() !== '') return false;
  const letters = lettersOf(text);
  const names = guideline.topics.flatMap(({ name, aliases }) => [name, ...aliases]);
  const title = titleOf(guideline).split(/\s+/);
  const tails = title.map((_, k) => title.slice(k).join(' '));
  const wholes = [...FORM.fields.map(({ label }) => label), ...tails, ...names];
  return wholes.some((whole) => lettersOf(whole).startsWith(letters));
}

/** How long `and` with the space after it is, where words begin with it; else 0. */
function andLength(words: string): number {
  return /^and\s+/i.exec(words)?.[0].length ?? 0;
}

/** Whether topics of the guideline bear the name before a colon: `Tapering Opioids` of `Tapering Opioids: Methods ...`. */
function opensFamily(text: string, guideline: Guideline): boolean {
  return familiesOf(guideline).has(lettersOf(text.replace(/^[\d.]+\s/, '')));
}

/** The letters of the names that are before a colon. */
const familiesOf = remembered(
  ({ topics }: Guideline): ReadonlySet<string> =>
    new Set(
      topics.flatMap(({ name }) => {
        const [family, rest] = name.replace(/^[\d.]+\s/, '').split(':', 2);
        return rest !== undefined ? [lettersOf(family as string)] : [];
      }),
    ),
);

/** Where a name before was not understood, the words hold labels and years of what follows; no topic fixes that. */
const MORE_THAN_A_TOPIC = /section|page\s?\(|\b(?:19|20)\d\d\b/i;

function observed(
  cited: Unknown,
  guideline: Guideline,
  compare: boolean,
  catalogue: Catalogue,
): Observation | null {
  const unknown = `No topic ${shown(cited.text)} on file for ${titleOf(guideline)}`;
  const likely = compare && !MORE_THAN_A_TOPIC.test(cited.text) ? likelyTopic(cited.text, guideline) : null;
  const isIn = (other: Guideline) => catalogue.topicNamed(other, cited.text) !== null;
  const edition = editionsOf(guideline, catalogue).find(isIn);
  // a heading that another edition or chapter has is no misspelling
  if (edition)
    return {
      message: `${unknown}. ${titleOf(edition)} has it.${doubt('low')}`,
      range: cited.range,
      severity: 'hint',
    };
  if (chaptersBeside(guideline, catalogue).some(isIn)) return null;
  if (likely) {
    const { confidence } = likely.fact;
    return {
      message: `${unknown}. Did you mean ${quoted(likely.name)}?${doubt(confidence)}`,
      range: cited.range,
      severity: atMost('information', confidence),
      fix: writing(likely.name, cited.range),
    };
  }
  return guideline.topicsComplete
    ? { message: `${unknown}.`, range: cited.range }
    : { message: `${unknown}; the list on file is incomplete.`, range: cited.range, severity: 'hint' };
}

/** The other editions of a guideline. */
function editionsOf(guideline: Guideline, catalogue: Catalogue): Guideline[] {
  const ids = catalogue.trackOf(guideline)?.versions.flatMap(({ guidelines }) => guidelines) ?? [];
  return catalogue.guidelines.filter((other) => other !== guideline && ids.includes(other.id));
}

/** The other chapters of its book: they share headings, and of none are all on file. */
function chaptersBeside(guideline: Guideline, catalogue: Catalogue): Guideline[] {
  return catalogue.guidelines.filter(
    (other) =>
      other !== guideline &&
      (guideline.chapter !== null || guideline.partOf !== null) &&
      (other.chapter !== null || (other.partOf !== null && other.partOf === guideline.partOf)),
  );
}
