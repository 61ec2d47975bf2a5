import { RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { preview } from '../../features/exporting/preview.ts';
import type { OpenDocument } from '../documents.ts';
import type { ServerState } from '../state.ts';
import type { Unchecked } from '../streams/unchecked.ts';

interface PreviewParams {
  readonly textDocument: TextDocumentIdentifier;
  /** Whether the words of findings are marked. */
  readonly findings: boolean;
}

/** An open letter as it is printed, in its version. */
export interface ShownPreview {
  readonly version: number;
  readonly language: string;
  readonly title: string;
  readonly reference: string | null;
  /** Elements of HTML, one after the other; their words are escaped. */
  readonly blocks: readonly string[];
  /**
   * Where each block begins and ends in the text, two numbers a block: lines, counted from 0, with the part of the line that is passed as
   * a fraction.
   */
  readonly places: readonly number[];
  /** Whether the text is a determination of a known form. */
  readonly isRecognized: boolean;
}

/** Asks for an open letter as it is printed; null where it is not open, or too long to be read. */
export const PREVIEW_REQUEST = new RequestType<PreviewParams, ShownPreview | null, void>('imr/preview');

/** The preview. Findings are those that settings and ignore lists leave. */
export function previewOf(
  document: OpenDocument,
  { judgements }: ServerState,
  { findings }: Unchecked<PreviewParams>,
): ShownPreview {
  const { text, version, analysis } = document;
  const { letter } = analysis;
  const shown = preview(letter, findings === true ? judgements.findingsOf(document) : []);
  return {
    version,
    language: shown.language,
    title: shown.title,
    reference: shown.reference,
    blocks: shown.blocks.map(({ html }) => html),
    places: shown.blocks.flatMap(({ source: { start, end } }) => [placeOf(text, start), placeOf(text, end)]),
    isRecognized: letter.determination.layout !== null,
  };
}

/** The line of an offset and how far along the line it is. */
function placeOf(text: TextDocument, offset: number): number {
  const { line, character } = text.positionAt(offset);
  const start = offset - character;
  const next = text.offsetAt({ line: line + 1, character: 0 });
  return next > start ? line + Math.round((character / (next - start)) * 1000) / 1000 : line;
}
