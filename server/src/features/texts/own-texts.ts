import type { DecisionValue } from '../../form/kinds.ts';
import { capitalized } from '../../text/in-words.ts';
import { type FileProblem, readJson } from '../../text/json/json-file.ts';
import { problemsOfFile } from '../../text/json/json-problems.ts';
import { type JsonSchema, schemaProblems } from '../../text/json/json-schema.ts';
import { doubtful, type Path, type ValueProblem } from '../../text/json/value-problem.ts';
import { range } from '../../text/range.ts';
import { placeholdersIn, UNKNOWN_PLACEHOLDER } from './filled-in-words.ts';
import { privateDetails } from './private-details.ts';
import schema from './texts.schema.json' with { type: 'json' };

/**
 * Where a reviewer's own texts are, seen from the folder of the letters. Comments are accepted.
 *
 *     { "texts": [{
 *       "name": "no functional gain", "for": ["Norco", "Opioids, on-going management"], "decision": "Upheld",
 *       "text": "The records do not show what {drug} does for function."
 *     }] }
 *
 * @public The client reads the file; tests compare its name with this one.
 */
export const TEXTS_FILE = '.imr/texts.json';

/** A text of the reviewer's own. */
export interface OwnText {
  /** What is typed for it. */
  readonly name: string;
  /** Names of drugs, topics and treatments, of which a request must have one; empty where it suits any. */
  readonly subjects: readonly string[];
  /** The decision that it gives reasons for; null where it suits both. */
  readonly decision: DecisionValue | null;
  /** The words, with placeholders in braces. */
  readonly text: string;
}

/** A reviewer's own texts as read, and what was wrong with their file. */
export interface ReadTexts {
  readonly texts: readonly OwnText[];
  /** In the order of the file. */
  readonly problems: readonly FileProblem[];
}

const NO_OBJECT = 'own texts are written in curly brackets: { "texts": [] }';
const NONE_PROPOSED = 'None of your texts is proposed.';

/** Reads any text: what cannot be used is named and left out, the other texts count. */
export function readOwnTexts(file: string): ReadTexts {
  const { root, value, faults, unread } = readJson(file);
  if (unread) {
    const message = `${capitalized(unread)}. ${NONE_PROPOSED}`;
    return { texts: [], problems: [{ message, range: { start: 0, end: 0 }, severity: 'error' }] };
  }
  // a file of comments alone is one that is still to be written
  if (!root) return { texts: [], problems: problemsOfFile(faults, [], root, leftOut) };
  const formal = schemaProblems(value, schema as unknown as JsonSchema, NO_OBJECT);
  const broken = new Set(formal.filter(({ unusable }) => unusable).map(({ path }) => entryOf(path)));
  const entries = broken.has('') || broken.has('texts') ? [] : writtenTexts(value);
  const sound = entries.flatMap((entry, i) => (broken.has(`texts/${i}`) ? [] : [{ entry, i }]));
  const doubts = sound.flatMap(({ entry, i }) => doubtsOf(entry, ['texts', i]));
  const twice = repeated(sound);
  return {
    texts: sound.map(({ entry }) => ownText(entry)),
    problems: problemsOfFile(faults, [...formal, ...doubts, ...twice], root, leftOut),
  };
}

/** A text as it is written: what is empty is left out. */
interface WrittenText {
  readonly name: string;
  readonly for?: readonly string[];
  readonly decision?: DecisionValue;
  readonly text: string;
}

function writtenTexts(value: unknown): readonly WrittenText[] {
  const { texts } = value as { readonly texts?: unknown };
  return Array.isArray(texts) ? texts : [];
}

function ownText({ name, for: subjects = [], decision, text }: WrittenText): OwnText {
  return { name, subjects, decision: decision ?? null, text };
}

/** The entry that a path leads into: `texts/3`; the list, or a name at the root, for itself. */
function entryOf(path: Path): string {
  return path.slice(0, 2).join('/');
}

function leftOut(path: Path): string {
  if (path.length > 1) return 'This text is skipped until it is fixed.';
  return path[0] === 'texts' || path.length === 0 ? NONE_PROPOSED : 'It is skipped.';
}

/** What a text says that it should not; it is proposed all the same. */
function doubtsOf({ name, text }: WrittenText, path: Path): ValueProblem[] {
  const unknown = placeholdersIn(text).filter(({ kind }) => kind === null);
  return [
    ...unknown.map(({ words, start }) =>
      doubtful([...path, 'text'], `${words} ${UNKNOWN_PLACEHOLDER}`, range(start, start + words.length)),
    ),
    ...privateDetails(name).map((found) => doubtful([...path, 'name'], found.message, found.range)),
    ...privateDetails(text).map((found) => doubtful([...path, 'text'], found.message, found.range)),
  ];
}

function repeated(entries: readonly { readonly entry: WrittenText; readonly i: number }[]): ValueProblem[] {
  const seen = new Set<string>();
  return entries.flatMap(({ entry: { name }, i }) => {
    const key = name.toLowerCase();
    const isThere = seen.has(key);
    seen.add(key);
    return isThere ? [doubtful(['texts', i, 'name'], `“${name}” is here twice; both are proposed`)] : [];
  });
}
