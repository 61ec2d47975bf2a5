import { chosen } from '../choices/choices.ts';
import type { Finding } from '../rules/finding.ts';
import { trimRange } from '../text/characters.ts';
import { touches } from '../text/range.ts';
import type { OpenDocument } from './documents.ts';
import type { IgnoreLists } from './workspace/folder-files.ts';
import { DEFAULT_SETTINGS, type SettingsOfDocuments } from './workspace/settings.ts';

/** How long nothing may be typed until the last word counts as written, in milliseconds. */
const IDLE = 1500;

/** Rules that judge how a word is spelled, besides all of the category `words`. */
const ON_SPELLING: ReadonlySet<string> = new Set([
  'heading-misspelled',
  'label-misspelled',
  'decision-unknown',
]);
/** Rules on where words end: held back at the place that was edited last, until another one is or the document is saved. */
const ON_ENDS: ReadonlySet<string> = new Set(['rationale-breaks-off']);

/** What judgements need of the server they are for. */
export interface JudgementSurroundings {
  readonly settings: SettingsOfDocuments;
  readonly ignoreLists: IgnoreLists;
  /** Whether a client can be notified later that more is found: else nothing is held back. */
  readonly canTellLater: () => boolean;
  /** Called when what is shown of a document is out of date although its text is the same. */
  readonly onChange: (uri: string) => void;
}

interface Typing {
  /** The offset after the last character that was typed. */
  readonly offset: number;
  readonly timer: ReturnType<typeof setTimeout>;
  /** Whether nothing was typed for a moment: the last word counts as written. */
  isIdle: boolean;
  /** Whether a finding was held back because of it. */
  heldBack: boolean;
}

/**
 * What is shown of the findings of open documents: as settings and ignore lists say, and but for those on the spelling
 * of the word that is being typed, until another place is edited or nothing is typed for a moment. That the words end there is
 * not said until another place is edited or the document is saved.
 */
export class Judgements {
  readonly #around: JudgementSurroundings;
  readonly #typing = new Map<string, Typing>();
  /** Documents with edits since they were opened or saved. */
  readonly #unsaved = new Set<string>();
  /** Counts the changes of settings and ignore lists. */
  #generation = 0;

  constructor(around: JudgementSurroundings) {
    this.#around = around;
  }

  /** In the order of the text. */
  findingsOf(document: OpenDocument): Finding[] {
    const text = document.text.getText();
    const findings = this.chosenIn(document, text, document.analysis.findings);
    const typing = this.#typing.get(document.uri);
    if (!typing) return findings;
    const { offset, isIdle } = typing;
    // the words go on after a space as well
    const wordsEnd = trimRange(text, 0, offset).end;
    const isHeldBack = ({ code, category, range }: Finding) =>
      ON_ENDS.has(code)
        ? touches(range, wordsEnd)
        : !isIdle && isOnSpelling({ code, category }) && touches(range, offset);
    const shown = findings.filter((finding) => !isHeldBack(finding));
    typing.heldBack ||= shown.length < findings.length;
    return shown;
  }

  /** The findings of a text that may be in the document's place, as settings and ignore lists say. */
  chosenIn({ uri }: OpenDocument, source: string, findings: readonly Finding[]): Finding[] {
    const { levels } = this.#settingsOf(uri);
    const { ignoreLists } = this.#around;
    return chosen(source, findings, { levels, ignored: ignoreLists.ofFolder(ignoreLists.folderOf(uri)) });
  }

  /** Identifies what `findingsOf` gives: another one for every text, and for everything else it depends on. */
  resultId({ uri, serial }: OpenDocument): string {
    const typing = this.#typing.get(uri);
    return `${serial}.${this.#generation}${typing ? `.${typing.offset}${typing.isIdle ? '.0' : ''}` : ''}`;
  }

  /** Whether an id can be one that was given. */
  knows(resultId: string): boolean {
    return /^\d+\.\d+(\.\d+){0,2}$/.test(resultId);
  }

  /** Whether what was shown last is to stay until the document is saved. */
  waitsForSave(uri: string): boolean {
    return this.#unsaved.has(uri) && this.#settingsOf(uri).run === 'onSave';
  }

  /** Notes an edit; `offset` is the place after what it put in, null when it is not one place. */
  edited(uri: string, offset: number | null): void {
    this.#unsaved.add(uri);
    this.#forgetTyping(uri);
    if (offset === null || !this.#around.canTellLater()) return;
    const timer = setTimeout(() => {
      typing.isIdle = true;
      if (typing.heldBack) this.#around.onChange(uri);
    }, IDLE);
    const typing: Typing = { offset, timer, isIdle: false, heldBack: false };
    this.#typing.set(uri, typing);
  }

  saved(uri: string): void {
    const waited = this.waitsForSave(uri);
    this.#unsaved.delete(uri);
    const heldBack = this.#forgetTyping(uri);
    if (waited || heldBack) this.#around.onChange(uri);
  }

  closed(uri: string): void {
    this.#unsaved.delete(uri);
    this.#forgetTyping(uri);
  }

  /** Notes that settings or an ignore list have changed: what depends on them is shown at once, saved or not. */
  rulesChanged(): void {
    this.#generation++;
    this.#unsaved.clear();
  }

  /** Waits for nothing any more. */
  stop(): void {
    for (const uri of [...this.#typing.keys()]) this.#forgetTyping(uri);
  }

  #settingsOf(uri: string) {
    return this.#around.settings.of(uri) ?? DEFAULT_SETTINGS;
  }

  /** Whether a finding was held back because of it. */
  #forgetTyping(uri: string): boolean {
    const { timer, heldBack = false } = this.#typing.get(uri) ?? {};
    clearTimeout(timer);
    this.#typing.delete(uri);
    return heldBack;
  }
}

function isOnSpelling({ category, code }: Pick<Finding, 'category' | 'code'>): boolean {
  return category === 'words' || ON_SPELLING.has(code);
}
