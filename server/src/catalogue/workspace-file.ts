import { findNodeAtLocation, type Node } from 'jsonc-parser';
import { capitalized } from '../text/in-words.ts';
import { type FileProblem, type JsonFault, readJson } from '../text/json-file.ts';
import { builtInFiles } from './built-in.ts';
import { type Catalogue, createCatalogue } from './catalogue.ts';
import type { CatalogueFile } from './file.ts';
import type { FactProblem, Path } from './problem.ts';
import { schemaProblems } from './schema.ts';
import { factProblems } from './validate.ts';

/** Where the file of a workspace stands, seen from the folder it is for. */
export const WORKSPACE_FILE = '.imr/catalogue.json';

/** Nobody reads more, and a file with a systematic fault has one for every fact. */
const MOST_PROBLEMS = 100;

/** A catalogue corrected and extended by a workspace, and what was wrong with the workspace's file. */
export interface WorkspaceCatalogue {
  readonly catalogue: Catalogue;
  /** In the order of the file. */
  readonly problems: readonly FileProblem[];
}

/**
 * The built-in catalogue with the facts of a workspace's file laid over it. Takes any text: facts that cannot be right, or
 * do not have the form of the schema, are left out one by one. Comments and commas too many are let pass.
 */
export function readWorkspaceCatalogue(text: string): WorkspaceCatalogue {
  const builtIn = builtInFiles();
  const { root, value, faults, unread } = readJson(text);
  if (unread) {
    const message =
      'This file is too large or too deeply nested for a catalogue: the built-in catalogue is used alone.';
    return {
      catalogue: createCatalogue(builtIn),
      problems: [{ message, range: { start: 0, end: 0 }, severity: 'error' }],
    };
  }
  const written = root ? value : {};
  const formal = schemaProblems(written);
  const wellFormed = without(written, formal);
  const factual = factProblems(wellFormed.facts, createCatalogue([...builtIn, wellFormed.facts])).map(
    (problem) => ({ ...problem, path: wellFormed.pathInFile(problem.path) }),
  );
  const unusable = [...formal, ...factual].filter((problem) => problem.unusable);
  const { facts } = without(written, unusable);
  const problems = [
    ...faults.map(notJson),
    ...[...formal, ...factual].map((problem) => placed(problem, root)),
  ].toSorted((a, b) => a.range.start - b.range.start);
  return { catalogue: createCatalogue([...builtIn, facts]), problems: shortened(problems) };
}

function notJson({ range, reason }: JsonFault): FileProblem {
  return {
    message: `${capitalized(reason)}. What can be read of the file counts; the rest waits until this is mended.`,
    range,
    severity: 'error',
  };
}

interface Sound {
  readonly facts: CatalogueFile;
  /** Facts that are left out shift those behind them. */
  pathInFile(path: Path): Path;
}

/** The value without the facts that the problems are in: the smallest fact each time, a topic before its guideline. */
function without(value: unknown, problems: readonly FactProblem[]): Sound {
  const left = new Set(problems.map(({ path }) => factOf(path).join('/')));
  const origins = new Map<string, Path>();
  const kept = left.has('') ? {} : keep(value, [], [], left, origins);
  return {
    facts: kept as CatalogueFile,
    pathInFile: (path) => {
      for (let length = path.length; length > 0; length--) {
        const origin = origins.get(path.slice(0, length).join('/'));
        if (origin) return [...origin, ...path.slice(length)];
      }
      return path;
    },
  };
}

/** The fact that a path leads into: `guidelines/0/topics/3`, `drugs/2`; a kind or name at the root for itself. */
function factOf(path: Path): Path {
  const topic = path[0] === 'guidelines' && path[2] === 'topics' && path.length > 3;
  return path.slice(0, topic ? 4 : 2);
}

function keep(
  value: unknown,
  from: Path,
  to: Path,
  left: ReadonlySet<string>,
  origins: Map<string, Path>,
): unknown {
  if (from.length > 4 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const kept: unknown[] = [];
    value.forEach((item, i) => {
      if (left.has([...from, i].join('/'))) return;
      const place = [...to, kept.length];
      origins.set(place.join('/'), [...from, i]);
      kept.push(keep(item, [...from, i], place, left, origins));
    });
    return kept;
  }
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !left.has([...from, key].join('/')))
      .map(([key, item]) => [key, keep(item, [...from, key], [...to, key], left, origins)]),
  );
}

function placed({ path, message, unusable }: FactProblem, root: Node | undefined): FileProblem {
  const told = capitalized(message).replace(/\.?$/, '.');
  return {
    message: unusable ? `${told} ${leftOut(path)}` : told,
    range: rangeOf(path, root),
    severity: unusable ? 'error' : 'warning',
  };
}

function leftOut(path: Path): string {
  if (path.length === 0) return 'The built-in catalogue is used alone.';
  if (factOf(path).length === 4) return 'This topic is left out until it is mended.';
  return path.length === 1 ? 'It is left out.' : 'This entry is left out until it is mended.';
}

/** The value at the path, or the nearest around it. Of an object or list the first line's bracket is enough to see. */
function rangeOf(path: Path, root: Node | undefined): FileProblem['range'] {
  if (!root) return { start: 0, end: 0 };
  for (let length = path.length; length >= 0; length--) {
    const node = findNodeAtLocation(root, path.slice(0, length) as (string | number)[]);
    if (!node) continue;
    const key = node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;
    const shown = node.children ? (key ?? identityOf(node)) : node;
    return shown
      ? { start: shown.offset, end: shown.offset + shown.length }
      : { start: node.offset, end: node.offset + 1 };
  }
  return { start: 0, end: 0 };
}

/** What names an object: its first property's value, which is the id in files that people write. */
function identityOf(node: Node): Node | undefined {
  return node.type === 'object' ? node.children?.[0]?.children?.[1] : undefined;
}

function shortened(problems: readonly FileProblem[]): readonly FileProblem[] {
  const [first] = problems;
  if (problems.length <= MOST_PROBLEMS || !first) return problems;
  const message = `This file has ${problems.length} problems; the first ${MOST_PROBLEMS} are shown.`;
  return [{ message, range: first.range, severity: 'warning' }, ...problems.slice(0, MOST_PROBLEMS)];
}
