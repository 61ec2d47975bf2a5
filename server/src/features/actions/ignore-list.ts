import { getNodeValue, type Node } from 'jsonc-parser';
import type { FileProblem } from '../../catalogue/workspace-file.ts';
import type { IgnoreList } from '../../rules/choices.ts';
import type { TextEdit } from '../../rules/finding.ts';
import { rules } from '../../rules/registry.ts';
import { capitalized } from '../../text/in-words.ts';
import { insertFirst, memberOf, readJson, wholeFile } from './json-edits.ts';

/**
 * Where the ignored findings of a workspace stand, seen from its folder. The file names rules, and for each finding the
 * hash of its words and those around them (`surroundingsOf`): no word of a letter can be read out of it.
 *
 *     { "ignored": [{ "rule": "stray-words", "words": "85944171f73967e8" }] }
 */
export const IGNORE_FILE = '.imr/ignore.json';

/** An ignore list as read, and what was wrong with its file. */
export interface ReadIgnoreList {
  readonly ignored: IgnoreList;
  /** In the order of the file. */
  readonly problems: readonly FileProblem[];
}

/** Reads any text: entries that are not understood are named and left out, the others count. */
export function readIgnoreList(text: string): ReadIgnoreList {
  const ignored = new Map<string, Set<string>>();
  const { root, errors } = readJson(text);
  const consequence = root
    ? 'What can be read of the file counts; the rest waits until this is mended.'
    : 'Nothing is ignored.';
  const problems = errors.map((error) => fault(error, `${capitalized(error.reason)}. ${consequence}`));
  const list = memberOf(root, 'ignored');
  if (root && list?.type !== 'array' && problems.length === 0) {
    problems.push(
      fault(
        root,
        'An ignore list looks so: { "ignored": [] }, its entries in the square brackets. Nothing is ignored.',
      ),
    );
  }
  const codes = new Set(rules.map(({ code }) => code));
  for (const entry of (list?.type === 'array' && list.children) || []) {
    const { rule, words } = (getNodeValue(entry) ?? {}) as Record<string, unknown>;
    if (typeof rule !== 'string' || typeof words !== 'string' || !/^[0-9a-f]{16}$/.test(words)) {
      problems.push(fault(entry, 'An entry has a “rule” and “words”, sixteen digits. It is left out.'));
    } else if (!codes.has(rule)) {
      // what no rule reports need not be passed over: nothing is lost
      problems.push({
        ...fault(entry, 'There is no such rule. The entry is left out.'),
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
 * file cannot be understood: it is to be mended first.
 */
export function ignoring(text: string | null, rule: string, words: string): TextEdit[] | null {
  const entry = { rule, words };
  if (text === null || text.trim() === '') return wholeFile(text, { ignored: [entry] });
  const { root, errors } = readJson(text);
  if (errors.length > 0 || root?.type !== 'object') return null;
  const list = memberOf(root, 'ignored');
  if (!list) return insertFirst(text, root, 'ignored', [entry]);
  return list.type === 'array' ? insertFirst(text, list, null, entry) : null;
}

function fault({ offset, length }: Pick<Node, 'offset' | 'length'>, message: string): FileProblem {
  return { message, range: { start: offset, end: offset + length }, severity: 'error' };
}
