import { Random } from '../protocol/random.ts';
import { applied, besideLineEnd, type Change, difference, positionAt } from '../robustness/changes.ts';
import { FIELDS, REQUESTS, SECTIONS, SIGNS, WORDS } from '../robustness/draft-parts.ts';
import { CANARY, type Watched } from '../robustness/watched.ts';

const FOLDER = 'file:///letters';
const CATALOGUE_FILE = `${FOLDER}/.imr/catalogue.json`;
/** A catalogue of the folder that comes and goes. */
const OWN_CATALOGUE = JSON.stringify({
  drugs: [
    { id: 'brace', generic: 'brace', brands: ['Knee Brace'], confidence: 'high', sources: ['this test'] },
  ],
});

/** What is asked about a document as a whole; what its answers say is compared with a fresh document's. */
const WHOLE = ['documentSymbol', 'diagnostic', 'foldingRange'];
/** What is asked at a place. */
const AT_PLACE = ['hover', 'definition', 'references', 'documentHighlight', 'completion'];

const MOST_DRAFTS = 6;
/** A draft that has grown longer is begun anew; UTF-16 units. */
const LONGEST = 20_000;
/** So many steps can be undone. */
const REMEMBERED = 40;
/** What is not answered after so many milliseconds is lost. */
const LOST = 120_000;
const REQUEST_CANCELLED = -32800;

interface Draft {
  readonly uri: string;
  text: string;
  version: number;
  /** The place behind what was typed last. */
  cursor: number;
  readonly earlier: string[];
}

/**
 * Works at a server as a reviewer does, the same way for the same seed, but without pauses for thought: writes and
 * corrects, pastes, cuts, undoes, saves, asks, opens and closes drafts. Throws when an answer is lost, comes twice or is
 * an error, and when what is said of an edited draft is not what is said of the same text opened anew.
 */
export class Typist {
  readonly #session: Watched;
  readonly #letters: readonly string[];
  readonly #random: Random;
  readonly #drafts: Draft[] = [];
  readonly #awaited = new Map<number, string>();
  #opened = 0;
  #settings: object = {};
  /** What may be done to a draft; what stands here twice is done twice as often. */
  readonly #deeds: readonly ((draft: Draft) => void)[] = [
    ...Array<(draft: Draft) => void>(12).fill((draft) => this.#write(draft)),
    (draft) => this.#paste(draft),
    (draft) => this.#cut(draft),
    (draft) => this.#undo(draft),
    (draft) => this.#undo(draft),
    (draft) => this.#askMuch(draft),
    (draft) => this.#askMuch(draft),
    (draft) => this.#moveCursor(draft),
    (draft) => this.#save(draft),
    (draft) => this.#drafts.length > 1 && this.#close(draft),
    () => this.#drafts.length < MOST_DRAFTS && this.#open(),
    () => this.#random.oneIn(10) && this.#changeSettings(),
    () => this.#random.oneIn(10) && this.#giveCatalogue(this.#random.of([OWN_CATALOGUE, null])),
  ];
  edits = 0;
  answers = 0;
  /** So many times a draft was compared with a fresh document. */
  compared = 0;

  constructor(session: Watched, letters: readonly string[], seed: number) {
    this.#session = session;
    this.#letters = letters;
    this.#random = new Random(seed);
    session.answering((method, params) =>
      method === 'workspace/configuration' ? params.items.map(() => this.#settings) : null,
    );
  }

  /** A spell of work: some dozen steps at the drafts, then a look whether all is well. */
  async spell(): Promise<void> {
    for (let n = 10 + this.#random.below(30); n > 0; n--) {
      this.#step();
      // as an editor does, which waits for answers before it asks again
      if (n % 5 === 0) await this.#answered();
    }
    if (this.#random.oneIn(20)) await new Promise((resolve) => setTimeout(resolve, 1_700));
    if (this.#drafts.length > 0) await this.#compare(this.#random.of(this.#drafts));
  }

  /** Comes to a state that is always the same: one letter of the samples open, all answered. */
  async rest(): Promise<void> {
    while (this.#drafts[0]) this.#close(this.#drafts[0]);
    this.#settings = {};
    this.#session.notify('workspace/didChangeConfiguration', { settings: null });
    this.#giveCatalogue(null);
    const draft = this.#open(this.#letters[0]);
    await this.#answered();
    await this.#compare(draft);
  }

  #step(): void {
    const draft = this.#drafts.length > 0 ? this.#random.of(this.#drafts) : this.#open();
    this.#random.of(this.#deeds)(draft);
    if (draft.text.length > LONGEST) this.#close(draft);
  }

  /** Some words, sign by sign; now and then a wrong sign, taken back. */
  #write(draft: Draft): void {
    const words = this.#random.oneIn(4) ? this.#random.of(REQUESTS) : this.#random.of(WORDS);
    for (const sign of words.slice(0, 40)) {
      if (this.#random.oneIn(15)) {
        this.#put(draft, this.#random.of(SIGNS));
        this.#takeBack(draft);
      }
      this.#put(draft, sign);
      if (this.#random.oneIn(3)) this.#ask(draft, this.#random.of(WHOLE));
      if (this.#random.oneIn(8)) this.#ask(draft, 'completion');
    }
    this.#askMuch(draft);
  }

  #put(draft: Draft, text: string): void {
    this.#change(draft, { start: draft.cursor, end: draft.cursor, text });
  }

  #takeBack(draft: Draft): void {
    this.#change(draft, { start: Math.max(0, draft.cursor - 1), end: draft.cursor, text: '' });
  }

  #paste(draft: Draft): void {
    const words = [this.#random.of(REQUESTS), this.#random.of(FIELDS), this.#random.of(FIELDS)].join('\n\n');
    const part = this.#random.oneIn(3) ? this.#random.of(SECTIONS) : words;
    this.#put(draft, `${this.#random.of(['', '\n', '\n\n', '\r\n\r\n'])}${part}\n\n`);
  }

  #cut(draft: Draft): void {
    const start = this.#random.below(draft.text.length + 1);
    const end = Math.min(draft.text.length, start + this.#random.below(400));
    this.#change(draft, { start, end, text: '' });
  }

  /** Goes some steps back, each step an edit of its own. */
  #undo(draft: Draft): void {
    for (let n = 1 + this.#random.below(8); n > 0; n--) {
      const earlier = draft.earlier.pop();
      if (earlier === undefined) return;
      this.#change(draft, difference(draft.text, earlier));
      draft.earlier.pop();
    }
  }

  #change(draft: Draft, wanted: Change): void {
    const { text } = draft;
    const [start, end] = [besideLineEnd(text, wanted.start), besideLineEnd(text, wanted.end)];
    const range = { start: positionAt(text, start), end: positionAt(text, end) };
    draft.earlier.push(text);
    if (draft.earlier.length > REMEMBERED) draft.earlier.shift();
    draft.text = applied(text, { start, end, text: wanted.text });
    draft.cursor = start + wanted.text.length;
    draft.version++;
    this.edits++;
    this.#session.changeDocument(draft.uri, draft.version, { range, text: wanted.text });
  }

  #moveCursor(draft: Draft): void {
    draft.cursor = this.#random.below(draft.text.length + 1);
  }

  #save({ uri }: Draft): void {
    this.#session.notify('textDocument/didSave', { textDocument: { uri } });
  }

  #open(letter = this.#random.of(this.#letters)): Draft {
    const uri = `${FOLDER}/${++this.#opened}.imr`;
    const text = `${letter}\n${CANARY}\n`;
    const draft = { uri, text, version: 1, cursor: this.#random.below(text.length), earlier: [] };
    this.#drafts.push(draft);
    this.#session.openDocument(uri, text);
    this.#askMuch(draft);
    return draft;
  }

  #close(draft: Draft): void {
    const at = this.#drafts.indexOf(draft);
    if (at < 0) return;
    this.#drafts.splice(at, 1);
    this.#session.notify('textDocument/didClose', { textDocument: { uri: draft.uri } });
  }

  /** What an editor asks when a draft is looked at: some of it is taken back before it is answered. */
  #askMuch(draft: Draft): void {
    for (const method of [...WHOLE, 'documentLink', 'inlayHint', 'codeAction', this.#random.of(AT_PLACE)])
      this.#ask(draft, method);
  }

  #ask(draft: Draft, method: string): void {
    const position = positionAt(draft.text, besideLineEnd(draft.text, draft.cursor));
    const id = this.#session.ask(`textDocument/${method}`, {
      textDocument: { uri: draft.uri },
      position,
      range: { start: { line: Math.max(0, position.line - 20), character: 0 }, end: position },
      context: { diagnostics: [], includeDeclaration: true },
    });
    this.#awaited.set(id, method);
    if (this.#random.oneIn(6)) this.#session.notify('$/cancelRequest', { id });
  }

  #changeSettings(): void {
    this.#settings = this.#random.of<object>([
      {},
      { inlayHints: 'off' },
      { inlayHints: 'everywhere' },
      { rules: { 'label-misspelled': 'hint', 'page-list-untidy': 'off' } },
    ]);
    this.#session.notify('workspace/didChangeConfiguration', { settings: null });
  }

  #giveCatalogue(text: string | null): void {
    this.#session.notify('imr/workspaceCatalogue', { folder: FOLDER, file: CATALOGUE_FILE, text });
  }

  /** Waits for every answer, each of which must come once; then forgets all messages. */
  async #answered(): Promise<void> {
    for (const [id, method] of this.#awaited) {
      const { error } = await this.#session.answerTo(id, LOST).catch(() => {
        throw new Error(`the answer to ${method} was lost`);
      });
      if (error && error.code !== REQUEST_CANCELLED) throw new Error(`${method} was refused: ${error.code}`);
    }
    // answers to the server's questions go back and forth once more
    for (let n = 0; n < 2; n++) await this.#session.settled();
    for (const { id, method } of this.#session.messages) {
      if (method !== undefined || typeof id !== 'number') continue;
      if (this.#awaited.delete(id)) this.answers++;
    }
    const ids = this.#session.messages.flatMap(({ id, method }) => (method === undefined ? (id ?? []) : []));
    if (new Set(ids).size < ids.length) throw new Error('a request was answered twice');
    this.#session.forget();
  }

  /** Saves a draft, so that nothing is held back, and compares it with the same text under another address. */
  async #compare(draft: Draft): Promise<void> {
    const fresh = `${FOLDER}/fresh-${++this.#opened}.imr`;
    this.#save(draft);
    this.#session.openDocument(fresh, draft.text);
    await this.#answered();
    for (const method of WHOLE) {
      const [said, meant] = [await this.#said(method, draft.uri), await this.#said(method, fresh)];
      if (said !== meant)
        throw new Error(
          `${method} of draft ${draft.uri}, version ${draft.version}, is not that of a fresh one`,
        );
    }
    this.#session.notify('textDocument/didClose', { textDocument: { uri: fresh } });
    await this.#answered();
    this.compared++;
  }

  async #said(method: string, uri: string): Promise<string> {
    const id = this.#session.ask(`textDocument/${method}`, { textDocument: { uri } });
    this.#awaited.set(id, method);
    const { result } = await this.#session.answerTo(id, LOST);
    return JSON.stringify(result?.items ?? result).replaceAll(uri, '');
  }
}
