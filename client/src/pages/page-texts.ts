import * as vscode from 'vscode';
import type { AskServer } from '../server/ask-server.ts';
import {
  CARD_SCHEME,
  CITED_SCHEME,
  FACTS_SCHEME,
  READY_SCHEME,
  RULE_SCHEME,
  ruleCodeOf,
} from './addresses.ts';
import { letterOf } from './letter-pages.ts';

/** The texts that are the server's: of cards of the catalog by their address, of pages about a letter by that of the letter. */
const CARD_REQUEST = 'imr/guidelineCard';
const FACTS_REQUEST = 'imr/findingsOfFact';
const CITED_REQUEST = 'imr/citedGuidelines';
const READINESS_REQUEST = 'imr/readiness';

/** Where texts are asked for. */
interface PageServer {
  readonly ask: AskServer;
}

/** The pages of one scheme. */
interface PageKind {
  /** The text of a page; null where there is none, undefined while the server is down. */
  text(page: vscode.Uri, token: vscode.CancellationToken): Promise<string | null | undefined>;
  /** What a page says that has no text. */
  readonly none: string;
}

/** The folder of the rules' pages in the extension. */
const RULE_PAGES = ['docs', 'rules'];

const SERVER_DOWN = 'The IMR language server is not running.';

/**
 * The Markdown text of all pages that the editor shows, as read-only documents: of guidelines and drugs, of rules, and of
 * letters: their findings of fact, what the guidelines say that they cite, and what is left to do before they are sent. `server`
 * starts the server where that has not been done: a page may be open from an earlier session, before any determination.
 */
export class PageTexts implements vscode.Disposable {
  /** By scheme. */
  private readonly changed = new Map<string, vscode.EventEmitter<vscode.Uri>>();
  private readonly registrations: vscode.Disposable[] = [];

  constructor(extension: vscode.Uri, server: () => Promise<PageServer>) {
    const asked = async (request: string, params: object, token: vscode.CancellationToken) =>
      (await server()).ask<string | null>(request, params, token);
    const ofLetter =
      (request: string): PageKind['text'] =>
      (page, token) =>
        asked(request, { textDocument: { uri: letterOf(page).toString() } }, token);
    const kinds: Readonly<Record<string, PageKind>> = {
      [CARD_SCHEME]: {
        text: (page, token) => asked(CARD_REQUEST, { uri: page.toString() }, token),
        none: 'No such guideline or drug on file.',
      },
      [FACTS_SCHEME]: {
        text: ofLetter(FACTS_REQUEST),
        none: 'No findings of fact: the letter is not open as a determination, or is too long to be checked.',
      },
      [CITED_SCHEME]: {
        text: ofLetter(CITED_REQUEST),
        none: 'No cited guidelines: the letter is not open as a determination, or is too long to be checked.',
      },
      [READY_SCHEME]: {
        text: ofLetter(READINESS_REQUEST),
        none: 'Not checked: the letter is not open as a determination, or is too long to be checked.',
      },
      [RULE_SCHEME]: {
        text: (page) => rulePage(extension, page),
        none: 'There is no such rule.',
      },
    };
    for (const [scheme, kind] of Object.entries(kinds)) this.register(scheme, kind);
  }

  /**
   * Asks again for the text of the pages that are open and that `isStale` picks, else of all: a server has started, the
   * catalog has changed, or a letter has.
   */
  refresh(isStale: (page: vscode.Uri) => boolean = () => true): void {
    for (const { uri } of vscode.workspace.textDocuments) {
      if (isStale(uri)) this.changed.get(uri.scheme)?.fire(uri);
    }
  }

  dispose(): void {
    for (const one of [...this.registrations, ...this.changed.values()]) one.dispose();
  }

  private register(scheme: string, { text, none }: PageKind): void {
    // one for each scheme: the editor complains of an event that is about a page of another
    const changed = new vscode.EventEmitter<vscode.Uri>();
    this.changed.set(scheme, changed);
    const provider: vscode.TextDocumentContentProvider = {
      onDidChange: changed.event,
      provideTextDocumentContent: async (page, token) => {
        const found = await text(page, token);
        return found ?? `${found === null ? none : SERVER_DOWN}\n`;
      },
    };
    this.registrations.push(vscode.workspace.registerTextDocumentContentProvider(scheme, provider));
  }
}

async function rulePage(extension: vscode.Uri, { query }: vscode.Uri): Promise<string | null> {
  const code = ruleCodeOf(query);
  if (code === null) return null;
  try {
    const file = vscode.Uri.joinPath(extension, ...RULE_PAGES, `${code}.md`);
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
  } catch {
    return null;
  }
}
