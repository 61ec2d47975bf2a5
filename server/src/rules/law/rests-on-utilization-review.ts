import { lawInBrackets } from '../../catalogue/printed-law.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { headerDays } from '../../reading/header-days.ts';
import { narrativeDates, narrativeFlows } from '../../reading/narrative.ts';
import type { IsoDate } from '../../text/days.ts';
import { placedRange } from '../../text/placed.ts';
import { overlap, type Range, withoutOverlaps } from '../../text/range.ts';
import { remembered } from '../../text/remembered.ts';
import type { Rule, RuleDocs } from '../finding.ts';
import { shown } from '../wording.ts';
import { absentRecordsIn } from './records-absent.ts';
import { unreadRecordsIn } from './unread-records.ts';
import { findPhrase, phrasesOf, summaryWords } from './word-search.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A summary that says it was taken from the utilization review, or that states the case as the utilization review ' +
    'does (`According to the utilization review: the injured worker is a 48 year old ...`). Also a summary or rationale that says ' +
    'that the medical records were not looked at, or nothing but the utilization review (`the utilization review alone was read`), or ' +
    'that only the denial or the application was in the file, that the reviewer leaves it to the denial, or, in a letter that names no ' +
    'day of a report, that there is no medical record at all.',
  why: 'The review is to look at the medical records themselves.',
  law: ['not-ur-alone'],
  notes:
    'A summary may report the denial and its reasons. Letters of 2013 used such a sentence as a standard wording; they are of an ' +
    'older form that is not read.',
  wrong: {
    summary:
      'The following summary was taken directly from the utilization review determination: left knee pain.',
  },
  right: {
    summary: 'The injured worker has left knee pain, as the progress report of 11/08/2016 describes.',
  },
};

/** A letter that says of itself that it was taken from the utilization review, or that the records were not read. */
export const restsOnUtilizationReview: Rule = {
  code: 'rests-on-utilization-review',
  title: 'Review that rests on the utilization review',
  category: 'law',
  severity: 'information',
  scope: 'letter',
  readWhole: true,
  check: ({ determination, parts, catalogue, source }) => {
    const law = lawInBrackets('not-ur-alone', catalogue);
    // said of the summary as a whole: once
    const [taken] = parts.flatMap(({ start, part }) => {
      const place = takenIn(part);
      return place ? [placedRange(place, start)] : [];
    });
    const isDated = parts.some(({ part }) =>
      namesOtherDays(part, new Set(headerDays(determination).map(({ date }) => date))),
    );
    const unread = parts.flatMap(({ start, part }) =>
      narrativeFlows(part.determination)
        .flatMap((flow) =>
          withoutOverlaps([...unreadRecordsIn(flow), ...(isDated ? [] : absentRecordsIn(flow))]),
        )
        .map((place) => placedRange(place, start))
        .filter((place) => !taken || !overlap(place, taken)),
    );
    return [
      ...(taken
        ? [
            {
              message: `Case summary is taken from the utilization review, on which a determination may not rest alone${law}.`,
              range: taken,
            },
          ]
        : []),
      ...unread.map((place) => ({
        message: `${shown(source.slice(place.start, place.end))}: a determination rests on the medical records${law}.`,
        range: place,
      })),
    ];
  },
};

/** Whether a part names a day besides these: that of a report, which somebody has read. */
function namesOtherDays({ determination }: LetterPart, days: ReadonlySet<IsoDate>): boolean {
  return narrativeDates(determination).some(({ dates }) => dates.some(({ date }) => !days.has(date)));
}

/** The first place of a part where its summary says so. */
const takenIn = remembered(
  ({ determination }: LetterPart): Range | null =>
    summaryWords(determination)
      .map(
        (words) =>
          findPhrase(determination, words, TAKEN, isStated) ??
          findPhrase(determination, words, TOLD, tellsCase),
      )
      .find((place) => place !== null) ?? null,
);

const REVIEW = ['the utilization review', 'utilization review', 'the utilization reviewer', 'the ur', 'ur'];

/** `taken directly from the utilization review`: the summary says so itself. */
const TAKEN = phrasesOf(
  joinedWords(
    ['taken', 'copied', 'drawn', 'adapted', 'excerpted', 'extracted', 'abstracted', 'reproduced', 'transcribed', 'derived',
      'lifted', 'borrowed', 'carried'],
    ['', ' over', ' directly', ' verbatim', ' entirely', ' word for word'],
    [' from '],
    REVIEW,
  ).concat('summary of the utilization review is used', 'summary in the utilization review is used'),
); // biome-ignore format: a word list reads best in rows

/** `According to the utilization review`: what follows says whether it is the case that is known from there. */
const TOLD = phrasesOf(
  joinedWords(
    ['according to', 'as per', 'per', 'based on', 'as stated in', 'as described in', 'as summarized in', 'as summarized by'],
    [' '],
    REVIEW,
  ),
); // biome-ignore format: a word list reads best in rows

function joinedWords(...parts: readonly (readonly string[])[]): string[] {
  return parts.reduce<string[]>((begun, next) => begun.flatMap((a) => next.map((b) => a + b)), ['']);
}

/** What may be read before or after a phrase, in UTF-16 units. */
const NEARBY = 120;

function isStated(source: string, { start }: Range): boolean {
  return !/\b(?:not|never|nothing|rather than|instead of being)\s+(?:been\s+)?$/i.test(
    source.slice(Math.max(0, start - NEARBY), start),
  );
}

/** Who the patient is and what happened, in the same sentence: facts of the case, not the reasons of the denial. */
function tellsCase(source: string, { end }: Range): boolean {
  const [sentence = ''] = source.slice(end, end + NEARBY).split(/[.;]\s/, 1);
  return /\b\d{2}[\s-]+year[\s-]+old\b|\bsustained\b|\bwas\s+injured\b|\bis\s+being\s+treated\b/i.test(
    sentence,
  );
}
