import { findNodeAtLocation, getNodeValue } from 'jsonc-parser';
import { rules } from '../rules/registry.ts';
import { capitalized } from '../text/in-words.ts';
import { type FileProblem, readJson } from '../text/json-file.ts';
import type { Range } from '../text/range.ts';
import type { TextEdit } from '../text/text-edits.ts';
import type { IgnoreList } from './choices.ts';
import { wholeFile, withValue } from './json-edits.ts';

/**
 * Where the ignored findings of a workspace stand, seen from its folder. The file names rules, and for each finding the
 * hash of its words and those around them (`surroundingsOf`): no word of a letter can be read out of it.
 *
 *     { "ignored": [{ "rule": "stray-words", "words": "85944171f73967e8" }] }
 */
export const IGNORE_FILE = '.imr/ignore.json';

const NOTHING_IGNORED = 'Nothing is ignored.';

/** An ignore list as read, and what was wrong with its file. */
export interface ReadIgnoreList {
  readonly ignored: IgnoreList;
  /** In the order of the file. */
  readonly problems: readonly FileProblem[];
}

/** Reads any text: entries that are not understood are named and left out, the others count. */
export function readIgnoreList(text: string): ReadIgnoreList {
  const ignored = new Map<string, Set<string>>();
  const { root, faults, unread } = readJson(text);
  const consequence = root
    ? 'What can be read of the file counts; the rest waits until this is mended.'
    : NOTHING_IGNORED;
  const problems = faults.map(({ range, reason }) => fault(range, `${capitalized(reason)}. ${consequence}`));
  if (unread) problems.push(fault({ start: 0, end: 0 }, `${capitalized(unread)}. ${NOTHING_IGNORED}`));
  const list = root && findNodeAtLocation(root, ['ignored']);
  if (root && list?.type !== 'array' && problems.length === 0) {
    problems.push(
      fault(
        rangeOf(root),
        `An ignore list looks so: { "ignored": [] }, its entries in the square brackets. ${NOTHING_IGNORED}`,
      ),
    );
  }
  const codes = new Set(rules.map(({ code }) => code));
  for (const entry of (list?.type === 'array' && list.children) || []) {
    const { rule, words } = (getNodeValue(entry) ?? {}) as Record<string, unknown>;
    if (typeof rule !== 'string' || typeof words !== 'string' || !/^[0-9a-f]{16}$/.test(words)) {
      problems.push(
        fault(rangeOf(entry), 'An entry has a “rule” and “words”, sixteen digits. It is left out.'),
      );
    } else if (!codes.has(rule)) {
      // what no rule reports need not be passed over: nothing is lost
      problems.push({
        ...fault(rangeOf(entry), 'There is no such rule. The entry is left out.'),
        severity: 'warning',
      });
    } else {
      ignored.set(rule, (ignored.get(rule) ?? new Set()).add(words));
    }
  }
  return { ignored, problems };
}

/**
 * The edits that add a finding to the list, `text` being the file's, or null where there is no file yet. Null when the
 * file cannot be understood: it is to be fixed first.
 */
export function ignoring(text: string | null, rule: string, words: string): TextEdit[] | null {
  const entry = { rule, words };
  if (text === null || text.trim() === '') return wholeFile(text, { ignored: [entry] });
  const { root, faults } = readJson(text);
  if (faults.length > 0 || root?.type !== 'object') return null;
  const list = findNodeAtLocation(root, ['ignored']);
  return !list || list.type === 'array' ? withValue(text, ['ignored', 0], entry) : null;
}

function fault(range: Range, message: string): FileProblem {
  return { message, range, severity: 'error' };
}

function rangeOf({ offset, length }: { readonly offset: number; readonly length: number }): Range {
  return { start: offset, end: offset + length };
}
