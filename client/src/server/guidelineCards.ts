import * as vscode from 'vscode';
import type { LanguageClient } from 'vscode-languageclient/node';

/** The scheme under which the server's definitions lead to the cards of guidelines and drugs. */
const SCHEME = 'imr-guideline';
const CARD_REQUEST = 'imr/guidelineCard';

/** Shows the cards of guidelines and drugs as read-only documents; their text is the server's. */
export class GuidelineCards implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly registration: vscode.Disposable;

  /** `client` gives the client that runs at the moment, if one does. */
  constructor(client: () => LanguageClient | undefined) {
    this.registration = vscode.workspace.registerTextDocumentContentProvider(SCHEME, {
      onDidChange: this.changed.event,
      provideTextDocumentContent: async (uri, token) => {
        const running = client();
        if (!running?.isRunning()) return 'The IMR language server is not running.\n';
        const text = await running.sendRequest<string | null>(CARD_REQUEST, { uri: uri.toString() }, token);
        return text ?? 'The catalogue has no such guideline or drug.\n';
      },
    });
  }

  /** Asks anew for the text of the cards that are open: a server has started, or its catalogue has changed. */
  refresh(): void {
    for (const { uri } of vscode.workspace.textDocuments) {
      if (uri.scheme === SCHEME) this.changed.fire(uri);
    }
  }

  dispose(): void {
    this.registration.dispose();
    this.changed.dispose();
  }
}
