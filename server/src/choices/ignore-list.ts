import { findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import { currentCode } from '../rules/former-codes.ts';
import { rules } from '../rules/registry.ts';
import { capitalized } from '../text/in-words.ts';
import { type FileProblem, readJson } from '../text/json/json-file.ts';
import type { Range } from '../text/range.ts';
import type { IgnoreList } from './choices.ts';
import { newFile, withValue } from './json-edits.ts';

/**
 * Where the ignored findings of a workspace are, seen from its folder. People can read in it what is ignored, since when
 * and in which file; of the words themselves it has a hash, so no word of a letter can be read out of it.
 *
 *     { "ignored": [{
 *       "rule": "stray-words", "covers": "place", "words": "85944171f73967e8",
 *       "date": "2026-11-27", "file": "letter-17.imr"
 *     }] }
 */
export const IGNORE_FILE = '.imr/ignore.json';

/** `place`: the words with those around them (`surroundingsOf`). `folder`: the words wherever they are (`wordsOf`). */
export type Covers = 'place' | 'folder';

/** An entry of the list. */
export interface IgnoredFinding {
  readonly rule: string;
  readonly covers: Covers;
  /** Identifies the words, sixteen hexadecimal digits. */
  readonly words: string;
  /** When it was ignored, such as `2026-11-27`; null where the entry does not say. */
  readonly date: string | null;
  /** The letter in which it was ignored, seen from the folder; null where the entry does not say. */
  readonly file: string | null;
}

const NOTHING_IGNORED = 'Nothing is ignored.';

/** An ignore list as read, and what was wrong with its file. */
export interface ReadIgnoreList {
  readonly ignored: IgnoreList;
  /** The entries that are understood, in the order of the file. */
  readonly entries: readonly IgnoredFinding[];
  /** In the order of the file. */
  readonly problems: readonly FileProblem[];
}

/** Reads any text: entries that are not understood are named and left out, the others count. */
export function readIgnoreList(text: string): ReadIgnoreList {
  const ignored = new Map<string, Set<string>>();
  const { root, faults, unread } = readJson(text);
  const consequence = root
    ? 'The rest of the file counts; this part is skipped until it is fixed.'
    : NOTHING_IGNORED;
  const problems = faults.map(({ range, reason }) => fault(range, `${capitalized(reason)}. ${consequence}`));
  if (unread) problems.push(fault({ start: 0, end: 0 }, `${capitalized(unread)}. ${NOTHING_IGNORED}`));
  const list = root && findNodeAtLocation(root, ['ignored']);
  if (root && list?.type !== 'array' && problems.length === 0) {
    problems.push(
      fault(
        rangeOf(root),
        `An ignore list must look like this: { "ignored": [] }, with its entries in the square brackets. ${NOTHING_IGNORED}`,
      ),
    );
  }
  const codes = new Set(rules.map(({ code }) => code));
  const entries: IgnoredFinding[] = [];
  for (const node of (list?.type === 'array' && list.children) || []) {
    const entry = entryOf(getNodeValue(node));
    if (!entry) {
      problems.push(fault(rangeOf(node), 'Entry skipped: it needs a “rule” and “words”, sixteen digits.'));
    } else if (!codes.has(entry.rule)) {
      // what no rule reports need not be ignored: nothing is lost
      problems.push({
        ...fault(rangeOf(node), 'Entry skipped: there is no such rule.'),
        severity: 'warning',
      });
    } else {
      entries.push(entry);
      ignored.set(entry.rule, (ignored.get(entry.rule) ?? new Set()).add(entry.words));
    }
  }
  return { ignored, entries, problems };
}

/** An entry of any shape; null where it names no rule or has no hash. What else it lacks does not matter. */
function entryOf(value: unknown): IgnoredFinding | null {
  const { rule, covers, words, date, file } = (value ?? {}) as Record<string, unknown>;
  if (typeof rule !== 'string' || typeof words !== 'string' || !/^[0-9a-f]{16}$/.test(words)) return null;
  return {
    rule: currentCode(rule),
    covers: covers === 'folder' ? 'folder' : 'place',
    words,
    date: typeof date === 'string' ? date : null,
    file: typeof file === 'string' ? file : null,
  };
}

/**
 * The file with a finding added to the list, `text` being the file's, or null where there is no file yet. Comments stay. Null
 * when the file cannot be understood: it is to be fixed first.
 */
export function withIgnored(text: string | null, entry: IgnoredFinding): string | null {
  if (text === null || text.trim() === '') return newFile({ ignored: [entry] });
  const { root, faults } = readJson(text);
  if (faults.length > 0 || root?.type !== 'object') return null;
  const list = findNodeAtLocation(root, ['ignored']);
  return !list || list.type === 'array' ? withValue(text, ['ignored', 0], entry) : null;
}

/** The file without the entries of that rule, words and reach; null when it cannot be understood. Others and comments stay. */
export function withoutIgnored(text: string, { rule, covers, words }: IgnoredFinding): string | null {
  const { root, faults } = readJson(text);
  if (faults.length > 0 || root?.type !== 'object') return null;
  const list = findNodeAtLocation(root, ['ignored']);
  const isMeant = (value: unknown) => {
    const entry = entryOf(value);
    return entry?.rule === rule && entry.covers === covers && entry.words === words;
  };
  const indexes = (list?.children ?? []).flatMap((node, i) => (isMeant(getNodeValue(node)) ? [i] : []));
  return indexes.reduceRight((left, i) => withValue(left, ['ignored', i], undefined), text);
}

function fault(range: Range, message: string): FileProblem {
  return { message, range, severity: 'error' };
}

function rangeOf({ offset, length }: { readonly offset: number; readonly length: number }): Range {
  return { start: offset, end: offset + length };
}
