import { RequestType, type TextDocumentIdentifier } from 'vscode-languageserver';
import { citedPage } from '../../features/cited-page.ts';
import { factPage } from '../../features/fact-page.ts';
import type { OpenDocument } from '../documents.ts';
import { linesOf } from './convert.ts';

/** Asks for the findings of fact of an open letter as a page of Markdown; null where it is not open, or too long to be read. */
export const FACTS_REQUEST = new RequestType<{ textDocument: TextDocumentIdentifier }, string | null, void>(
  'imr/findingsOfFact',
);

/** Asks for what the topics say that an open letter cites, in the same way. */
export const CITED_REQUEST = new RequestType<{ textDocument: TextDocumentIdentifier }, string | null, void>(
  'imr/citedGuidelines',
);

/** The page; its links lead to lines of the document. */
export function factsOf({ analysis, text }: OpenDocument): string {
  return factPage(analysis.letter, linesOf(text));
}

/** The same of the guidelines that the letter cites. */
export function citedIn({ analysis, text }: OpenDocument): string {
  return citedPage(analysis.letter, linesOf(text));
}
