import * as vscode from 'vscode';
import type { ShownPreview } from '../../../server/src/protocol/answers/shown-preview.ts';
import { documentAt } from '../files/document-at.ts';
import { LANGUAGE_ID, SETTINGS } from '../names.ts';
import { showPlace } from '../pages/letter-pages.ts';
import type { AskServer } from '../server/ask-server.ts';
import { placeOfEditor, revealPlace } from './editor-place.ts';
import type { FromPage, Notice, ToPage } from './messages.ts';
import { isInTab } from './tabs.ts';

/** The setting that marks findings in previews. */
export const FINDINGS = 'preview.findings';

const PREVIEW_REQUEST = 'imr/preview';

const OPEN = 'Open Letter';
const say = (text: string, button: string | null = null): Notice => ({ text, button });
const NOTICES = {
  empty: say('The letter is empty.'),
  notRecognized: say('This text was not recognized as a determination.'),
  otherLanguage: say('The letter is not read as a determination.', OPEN),
  tooLong: say('This document is too long to be read as a determination.'),
  notOpen: say('The letter is not open.', OPEN),
  neverSaved: say('The letter was closed, or saved under a name. Open its preview anew.'),
  gone: say('The letter cannot be opened. It may have been moved or deleted.'),
  serverDown: say('The IMR language server is not running. Choose IMR: Restart Server.'),
};

/** So long after the user has scrolled the page the editor follows it, and not the other way round, in milliseconds. */
const LEAD_MILLISECONDS = 200;

/** The preview of one letter: brings the page up to date, and lets page and editor scroll in step. */
export class Preview {
  /** The place at the top of the page; null until it is known. */
  private place: number | null = null;
  /** Until when the page leads. */
  private leadsUntil = 0;
  private isLoaded = false;
  private isAsking = false;
  private isStale = false;
  /** Whether the page is to scroll with what it is given next. */
  private isScrollDue = false;

  /** `letter`: the address of the letter. */
  constructor(
    readonly panel: vscode.WebviewPanel,
    readonly letter: vscode.Uri,
    private readonly ask: AskServer,
  ) {
    const { webview } = panel;
    const listener = webview.onDidReceiveMessage((message: FromPage) => this.heard(message));
    panel.onDidDispose(() => listener.dispose());
    // it is loaded anew when it is seen again
    panel.onDidChangeViewState(() => {
      if (!panel.visible) this.isLoaded = false;
    });
  }

  isOf(document: { readonly uri: vscode.Uri }): boolean {
    return document.uri.toString() === this.letter.toString();
  }

  /** Shows the letter as it is now. Never rejects; asks again where the letter changes meanwhile. */
  async update(): Promise<void> {
    this.isStale = true;
    if (this.isAsking) return;
    this.isAsking = true;
    // the listener that sends edits to the server may be called after ours
    await Promise.resolve();
    try {
      while (this.isStale && this.isLoaded) {
        this.isStale = false;
        const message = await this.message();
        if (this.isLoaded) this.post(message);
      }
    } finally {
      this.isAsking = false;
    }
  }

  /** A tab of the letter was closed. Where no other shows it, the page says so and keeps what it shows. */
  tabClosed(): void {
    if (!this.isLoaded || isInTab(this.letter)) return;
    this.post({ kind: 'tell', notice: this.isNeverSaved() ? NOTICES.neverSaved : NOTICES.notOpen });
  }

  /** An editor of the letter was scrolled. */
  follow(editor: vscode.TextEditor): void {
    const place = placeOfEditor(editor);
    if (place === null || place === this.place) return;
    if (Date.now() < this.leadsUntil) return;
    this.place = place;
    // places of the new text are not on the page yet
    if (this.isAsking) this.isScrollDue = true;
    else if (this.isLoaded) this.post({ kind: 'scroll', place });
  }

  private heard(message: FromPage): void {
    if (message.kind === 'ready') this.loaded();
    if (message.kind === 'scroll') this.lead(message.place);
    if (message.kind === 'go') this.showLetter(message.place);
    if (message.kind === 'open') this.showLetter(Math.floor(this.place ?? 0));
  }

  private showLetter(place: number): void {
    void showPlace(this.letter, place, this.panel.viewColumn);
  }

  private loaded(): void {
    this.isLoaded = true;
    this.isScrollDue = true;
    const [editor] = this.editors();
    this.place = (editor && placeOfEditor(editor)) ?? this.place;
    void this.update();
  }

  private lead(place: number): void {
    this.place = place;
    this.leadsUntil = Date.now() + LEAD_MILLISECONDS;
    for (const editor of this.editors()) revealPlace(editor, place);
  }

  /** What the page is to show: the letter, else why not. */
  private async message(): Promise<ToPage> {
    const document = await documentAt(this.letter);
    if (!document) return { kind: 'tell', notice: this.isNeverSaved() ? NOTICES.neverSaved : NOTICES.gone };
    if (document.languageId !== LANGUAGE_ID) return { kind: 'tell', notice: NOTICES.otherLanguage };
    const settings = vscode.workspace.getConfiguration(SETTINGS, this.letter);
    const findings = settings.get<boolean>(FINDINGS) === true;
    const textDocument = { uri: this.letter.toString() };
    const answer = await this.answer({ textDocument, findings });
    if (!answer) return { kind: 'tell', notice: answer === null ? NOTICES.tooLong : NOTICES.serverDown };
    const { version, language, title, reference, blocks, places } = answer;
    // an edit had not reached the server
    if (version < document.version) this.isStale = true;
    const place = this.isScrollDue ? this.place : null;
    this.isScrollDue = false;
    return { kind: 'show', language, title, reference, blocks, places, place, notice: this.noticeOf(answer) };
  }

  private noticeOf({ blocks, isRecognized }: ShownPreview): Notice | null {
    if (blocks.length === 0) return NOTICES.empty;
    if (!isRecognized) return NOTICES.notRecognized;
    return isInTab(this.letter) ? null : NOTICES.notOpen;
  }

  private isNeverSaved(): boolean {
    return this.letter.scheme === 'untitled';
  }

  /** Undefined while the server is down, and where it ends before it has answered. */
  private async answer(params: object): Promise<ShownPreview | null | undefined> {
    try {
      return await this.ask<ShownPreview | null>(PREVIEW_REQUEST, params);
    } catch {
      return undefined;
    }
  }

  private editors(): readonly vscode.TextEditor[] {
    return vscode.window.visibleTextEditors.filter(({ document }) => this.isOf(document));
  }

  private post(message: ToPage): void {
    void this.panel.webview.postMessage(message);
  }
}
