import * as vscode from 'vscode';
import { PRODUCT_NAME, SETTINGS } from '../names.ts';

/**
 * The channel that the language client writes its protocol trace to. The library knows traces that hold messages in full,
 * and with them medical records: only names and times of messages are ever traced, and only while
 * `imrDetermination.trace.server` asks for them, whatever log level is chosen. The channel appears with its first line.
 */
export function createTraceChannel(context: vscode.ExtensionContext): vscode.LogOutputChannel {
  let channel: vscode.OutputChannel | undefined;
  const levelChanged = new vscode.EventEmitter<vscode.LogLevel>();
  const isOn = () =>
    vscode.workspace.getConfiguration(SETTINGS).get<string>('trace.server', 'off') === 'messages';
  const level = () => (isOn() ? vscode.LogLevel.Trace : vscode.LogLevel.Off);
  const write = (message: string | Error) => {
    if (!isOn()) return;
    channel ??= vscode.window.createOutputChannel(`${PRODUCT_NAME} Trace`);
    channel.appendLine(String(message));
  };
  context.subscriptions.push(
    levelChanged,
    new vscode.Disposable(() => channel?.dispose()),
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${SETTINGS}.trace.server`)) levelChanged.fire(level());
    }),
  );
  return {
    name: `${PRODUCT_NAME} Trace`,
    get logLevel() {
      return level();
    },
    onDidChangeLogLevel: levelChanged.event,
    trace: write,
    debug: write,
    info: write,
    warn: write,
    error: write,
    append: write,
    appendLine: write,
    replace: write,
    clear: () => channel?.clear(),
    show: () => channel?.show(true),
    hide: () => channel?.hide(),
    dispose: () => channel?.dispose(),
  };
}
