import type { Letter } from '../../letter/letter.ts';
import type { OwnText } from '../texts/own-texts.ts';
import { citationCompletions } from './completion-citations.ts';
import { type Credentials, credentialCompletions } from './completion-credentials.ts';
import { formCompletions } from './completion-form.ts';
import { requestWords } from './completion-requests.ts';
import { textCompletions } from './completion-texts.ts';
import { conclusionSentences } from './conclusion-sentences.ts';
import { modifiedRequestSentences } from './modified-requests.ts';
import type { Completion } from './proposals.ts';
import { rationalePlace } from './rationale-place.ts';
import { requestPlace } from './request-place.ts';
import { MOST_ITEMS } from './shortlist.ts';

/** What is known of the one who asks. */
export interface Asking {
  /** Whether a reviewer asks, by a command or a letter; false where a space or colon was typed. True where that is not known. */
  readonly isAsked?: boolean;
  /** The reviewer's own texts; none where they are left out. */
  readonly texts?: readonly OwnText[];
  /** The reviewer's credentials in the settings; none where they are left out. */
  readonly profiles?: readonly Credentials[];
}

/**
 * What may be inserted at `offset` (UTF-16), the most useful first: headings and labels where a paragraph begins, credentials after
 * theirs, the words of a request and the decision after it, own texts and sentences that conclude in a rationale, guidelines, topics
 * and pages where a citation is typed. Nothing in other prose, and nothing where the word before the cursor is whole: an editor that
 * accepts a proposal with Enter would swallow the line break.
 */
export function complete(
  letter: Letter,
  offset: number,
  { isAsked = true, texts = [], profiles = [] }: Asking = {},
): readonly Completion[] {
  return [
    ...formCompletions(letter, offset),
    ...credentialCompletions(letter, offset, profiles),
    ...requestCompletions(letter, offset),
    ...rationaleCompletions(letter, offset, isAsked, texts),
    ...citationCompletions(letter, offset),
  ].slice(0, MOST_ITEMS);
}

function rationaleCompletions(
  letter: Letter,
  offset: number,
  isAsked: boolean,
  texts: readonly OwnText[],
): Completion[] {
  const place = rationalePlace(letter, offset);
  if (!place) return [];
  return [...textCompletions(letter, texts, place, isAsked), ...conclusionSentences(place, isAsked)];
}

function requestCompletions(letter: Letter, offset: number): Completion[] {
  const place = requestPlace(letter, offset);
  if (!place) return [];
  return [...modifiedRequestSentences(letter, place, offset), ...requestWords(letter, place, offset)];
}
