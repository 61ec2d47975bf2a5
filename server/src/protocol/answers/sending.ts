import { RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { identifyingDetails } from '../../features/sending/identifying-details.ts';
import { readiness } from '../../features/sending/readiness.ts';
import { readinessPage } from '../../features/sending/readiness-page.ts';
import { redact } from '../../features/sending/redaction.ts';
import { readLetter } from '../../letter/letter.ts';
import { excerptOf } from '../../text/in-words.ts';
import { LineIndex } from '../../text/line-index.ts';
import { invalidParams } from '../dispatch.ts';
import type { OpenDocument } from '../documents.ts';
import type { ServerState } from '../state.ts';
import { isString, type Unchecked } from '../streams/unchecked.ts';
import { linesOf } from './convert.ts';

interface AboutDocument {
  readonly textDocument: TextDocumentIdentifier;
}

/** Asks what is left to do before an open letter is sent, as a page of Markdown; null where it is not open, or too long to be read. */
export const READINESS_REQUEST = new RequestType<AboutDocument, string | null, void>('imr/readiness');

/** The page; its links lead to lines of the document. */
export function readinessOf(document: OpenDocument, { judgements }: ServerState): string {
  const { analysis, text } = document;
  const { letter, findings } = analysis;
  const chosen = judgements.chosenIn(document, letter.source, findings);
  const state = readiness(letter, findings, chosen);
  return readinessPage(letter, state, linesOf(text));
}

/** An identifying detail of an open letter, for a list from which the user chooses what is taken out. */
export interface ShownDetail {
  /** Names it in the request for the copy. */
  readonly key: string;
  /** Such as `telephone number`. */
  readonly kind: string;
  readonly words: string;
  /** The lines on which a rule finds it, counted from 0. */
  readonly lines: readonly number[];
  readonly isDoubtful: boolean;
}

/** Asks for the identifying details of an open letter; null where it is not open, or too long to be read. */
export const DETAILS_REQUEST = new RequestType<AboutDocument, ShownDetail[] | null, void>(
  'imr/identifyingDetails',
);

/** In the order of the text. Shown to the user alone. */
export function detailsOf({ analysis, text }: OpenDocument): ShownDetail[] {
  const { letter } = analysis;
  return identifyingDetails(letter).map(({ key, kind, words, places, isDoubtful }) => ({
    key,
    kind,
    words: excerptOf(words, { start: 0, end: words.length }),
    lines: [...new Set(places.map(({ start }) => text.positionAt(start).line))],
    isDoubtful,
  }));
}

interface CopyParams extends AboutDocument {
  /** The keys of the details that stay. */
  readonly kept: readonly string[];
  /** The name that the copy is to have, without its ending: names that are taken out of the letter are taken out of it, too. */
  readonly name: string;
}

/** A letter without the details that were chosen. */
export interface RedactedCopy {
  readonly text: string;
  readonly name: string;
  /** In how many places words were replaced. */
  readonly replaced: number;
  /** What the privacy rules still find in the copy, by its lines, counted from 0. */
  readonly left: readonly { readonly kind: string; readonly line: number }[];
}

/** Asks for a redacted copy of an open letter; null where it is not open, or too long to be read. */
export const COPY_REQUEST = new RequestType<CopyParams, RedactedCopy | null, void>('imr/redactedCopy');

/** The copy. Throws `invalidParams` for params of another shape. */
export function copyOf(
  { analysis }: OpenDocument,
  _state: ServerState,
  { kept, name }: Unchecked<CopyParams>,
): RedactedCopy {
  if (!Array.isArray(kept) || !kept.every(isString)) throw invalidParams('kept');
  if (!isString(name)) throw invalidParams('name');
  const { letter } = analysis;
  const read = (text: string) => readLetter(text, () => letter.catalogue);
  const { text, replaced, left, inFileName } = redact(letter, read, new Set(kept));
  const lines = new LineIndex(text);
  return {
    text,
    name: inFileName(name),
    replaced,
    left: left.flatMap(({ kind, places }) =>
      places.map(({ start }) => ({ kind, line: lines.positionAt(start).line })),
    ),
  };
}
