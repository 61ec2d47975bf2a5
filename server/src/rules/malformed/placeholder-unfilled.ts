import { writtenStretches } from '../../syntax/stretches.ts';
import type { Part } from '../../syntax/tree.ts';
import { capitalized } from '../../text/in-words.ts';
import { contains, overlap, type Range, range, touches } from '../../text/range.ts';
import { wordsOfSource } from '../../text/word-list.ts';
import type { Observation, Rule, RuleDocs } from '../finding.ts';
import { replacement } from '../replacement.ts';
import { shown } from '../wording.ts';
import { notesLeft } from './notes-left.ts';
import { doubtfulPlaceholders } from './placeholder-forms.ts';
import { findPlaceholders, pagesIn } from './placeholders.ts';
import { isAboutReviewer } from './sections/section-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    '`TBD`, `TODO`, `???`; `{drug}`, `<<drug>>`, `<drug name>` and fields of Word (`«Name»`, `Error! Reference source not ' +
    'found.`); fields of record systems and spreadsheets (`@NAME@`, `%DATE%`, `[[field]]`, `#REF!`), their `***` for a value and a ' +
    'choice such as `left/right (circle one)`, unless they are quoted; `XX sessions`, `?? visits`, `TK weeks`; dates with gaps ' +
    '(`__/__/2016`, `??/??/2016`); lorem ipsum; `XXX` and longer; `___` and longer; words in brackets that begin with `insert`, ' +
    '`enter`, `fill in`, `specify`, `placeholder` or `to be completed`, such as `[insert the date]`; and pages that completion ' +
    'proposes but that are not verified: `[confirm 63-66]`. Also notes to oneself or to staff, such as `*** check the page before ' +
    'sending ***`, `[ask QA]`, `(wording?)`, `@Name please check`, `NOTE TO SELF: ...` or `Reference to follow.`; `DRAFT - NOT ' +
    'FINAL`; and words for a dictation program (`period new paragraph`, `scratch that`). Only information: `he/she`, `[ ]`, ' +
    '`[date]` and dates with crosses (`XX/XX/XXXX`), which may be meant; a choice that was not made (`is/is not`); and a note that ' +
    'could be an order in a record (`[check lab work]`).',
  why: 'The text was meant to be completed before the letter is sent.',
  fix: 'Confirms proposed pages: `[confirm 63-66]` becomes `63-66`. Look them up in the guideline first.',
  notes:
    'Masks of numbers (`xxx-xx-1234`), names blacked out after a title (`Dr. XXX`), gaps, and bracketed ' +
    'words of a quotation (`the [patch] helped`) are not marked. A placeholder for the decision is ' +
    'reported by [decision-missing](decision-missing.md).',
  wrong: {
    summary: 'The X-rays of [insert date] were normal. The pain is rated ___ out of 10.',
    request: 'Biofeedback, 6 sessions: Upheld',
    reviewerGuideline:
      'Decision based on MTUS Chronic Pain Treatment Guidelines Biofeedback Page(s): [confirm 24-25].',
    rationale: 'No program of exercise is described. The requested biofeedback is not medically necessary.',
  },
  right: {
    summary: 'The X-rays of 11/08/2016 were normal. The pain is rated 5 out of 10.',
    reviewerGuideline: 'Decision based on MTUS Chronic Pain Treatment Guidelines Biofeedback Page(s): 24-25.',
  },
};

/** A placeholder that was not filled in: `TBD`, `[insert ...]`, `XXX`, `___`, `[confirm 63-66]`. */
export const placeholderUnfilled: Rule = {
  code: 'placeholder-unfilled',
  title: 'Unfilled placeholder',
  category: 'malformed',
  severity: 'warning',
  scope: 'part',
  readWhole: true,
  check({ determination }) {
    const undecidedEnds = new Set(
      determination.items.filter((item) => item.decision === null).map((item) => item.requestRange.end),
    );
    const places = findPlaceholders(determination.source, wordsOfSource(determination));
    const certain = places
      // decision-unknown reports it
      .filter(
        (place) => !determination.items.some(({ decision }) => decision && contains(decision.range, place)),
      )
      .filter((place) => !(undecidedEnds.has(place.end) && followsColon(determination, place)))
      .map((place) => ({
        message: `Unfilled placeholder ${shown(determination.source.slice(place.start, place.end))}.`,
        range: place,
        ...confirmation(place, pagesIn(determination.source.slice(place.start, place.end))),
      }));
    const notes = notesIn(determination, places);
    const known = [...places, ...notes.map(({ range }) => range)];
    return [...certain, ...notes, ...inDoubt(determination, known)];
  },
};

/** The notes to oneself or to staff that hold no placeholder. */
function notesIn(determination: Part, places: readonly Range[]): Observation[] {
  const { source } = determination;
  return writtenPlaces(determination, notesLeft)
    .filter((note) => !places.some((place) => overlap(place, note.range)))
    .map(({ range: place, isSure, isDictation }) => ({
      message: `${noteName(isSure, isDictation)} left in the letter: ${shown(source.slice(place.start, place.end))}.`,
      range: place,
      ...(!isSure && { severity: 'information' }),
    }));
}

function noteName(isSure: boolean, isDictation = false): string {
  if (isDictation) return isSure ? 'Dictation command' : 'Possible dictation command';
  return isSure ? 'Note to self or staff' : 'Possible note to self or staff';
}

/** Placeholders that may be meant. */
function inDoubt(determination: Part, known: readonly Range[]): Observation[] {
  const { source } = determination;
  return writtenPlaces(determination, (words) =>
    doubtfulPlaceholders(words).map((place) => ({ range: place })),
  )
    .map(({ range }) => range)
    .filter((place) => !known.some((other) => touches(other, place.start) || touches(other, place.end)))
    .map((place) => ({
      message: `${shown(source.slice(place.start, place.end))} may be a placeholder.`,
      range: place,
      severity: 'information',
    }));
}

/** What is found in the words that reviewers write: the form itself says “he/she” of the reviewer. */
function writtenPlaces<T extends { readonly range: Range }>(
  determination: Part,
  find: (words: string) => readonly T[],
): T[] {
  const { source } = determination;
  return writtenStretches(determination)
    .filter(({ range }) => !isAboutReviewer(determination, range))
    .flatMap(({ range: { start, end } }) =>
      find(source.slice(start, end)).map((one) => ({
        ...one,
        range: range(start + one.range.start, start + one.range.end),
      })),
    );
}

/** What differs where the placeholder proposes pages; null for one that proposes none. */
function confirmation(place: Range, pages: string | null): Partial<Observation> {
  if (pages === null) return {};
  const isRange = pages.includes('-');
  const words = isRange ? `pages ${pages}` : `page ${pages}`;
  return {
    message: `${capitalized(words)} ${isRange ? 'are' : 'is'} not verified. Look up the guideline, then confirm or correct.`,
    fix: replacement(`Confirm ${words}`, place, pages),
  };
}

/** `MRI of the left knee: TBD` is for the decision, which decision-missing reports. */
function followsColon({ source }: Part, place: Range): boolean {
  return /:\s*$/.test(source.slice(Math.max(0, place.start - 40), place.start));
}
