import * as vscode from 'vscode';

/** An item of the extension as it is now. A language status item is always shown while its language is. */
interface KnownItem {
  readonly item: vscode.LanguageStatusItem | vscode.StatusBarItem;
  isShown: boolean;
}

/** By id. Kept with the process: each test file is a bundle with a copy of this module. */
const shared = globalThis as { imrStatusItems?: Map<string, KnownItem> };
shared.imrStatusItems ??= new Map();
const known = shared.imrStatusItems;

/** What an item says, `imrDetermination.` left out of its id; undefined while it is hidden or not there yet. */
export function statusOf(id: string): string | undefined {
  const found = known.get(`imrDetermination.${id}`);
  return found?.isShown ? found.item.text : undefined;
}

/** The severity of a language status item. */
export function severityOf(id: string): vscode.LanguageStatusSeverity | undefined {
  const item = known.get(`imrDetermination.${id}`)?.item;
  return item && 'severity' in item ? item.severity : undefined;
}

/** Keeps hold of the items that the extension makes. To be called before it is activated. They go on working. */
export function listenToStatusItems(): void {
  const languages = vscode.languages as unknown as Record<string, unknown>;
  const createLanguageItem = vscode.languages.createLanguageStatusItem;
  languages.createLanguageStatusItem = (id: string, selector: vscode.DocumentSelector) => {
    const item = createLanguageItem.call(vscode.languages, id, selector);
    known.set(id, { item, isShown: true });
    return item;
  };
  const window = vscode.window as unknown as Record<string, unknown>;
  const createBarItem = vscode.window.createStatusBarItem as (...args: unknown[]) => vscode.StatusBarItem;
  window.createStatusBarItem = (...args: unknown[]) => {
    const item = createBarItem.apply(vscode.window, args);
    const entry: KnownItem = { item, isShown: false };
    known.set(String(args[0]), entry);
    const [show, hide] = [item.show.bind(item), item.hide.bind(item)];
    item.show = () => {
      entry.isShown = true;
      show();
    };
    item.hide = () => {
      entry.isShown = false;
      hide();
    };
    return item;
  };
}
