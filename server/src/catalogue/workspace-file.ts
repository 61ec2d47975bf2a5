import { type FileProblem, readJson } from '../text/json/json-file.ts';
import { problemsOfFile } from '../text/json/json-problems.ts';
import type { Path, ValueProblem } from '../text/json/value-problem.ts';
import { builtInFiles } from './built-in.ts';
import { type Catalogue, createCatalogue } from './catalogue.ts';
import type { CatalogueFile } from './file.ts';
import { formalProblems } from './schema.ts';
import { factProblems } from './validate.ts';

/** Where the file of a workspace is, seen from the folder it is for. */
export const WORKSPACE_FILE = '.imr/catalogue.json';

/** A catalogue corrected and extended by a workspace, and what was wrong with the workspace's file. */
export interface WorkspaceCatalogue {
  readonly catalogue: Catalogue;
  /** In the order of the file. */
  readonly problems: readonly FileProblem[];
}

/**
 * The built-in catalogue with the facts of a workspace's file laid over it. Takes any text: facts that cannot be right, or
 * do not have the form of the schema, are left out one by one. Comments and extra commas are accepted.
 */
export function readWorkspaceCatalogue(text: string): WorkspaceCatalogue {
  const builtIn = builtInFiles();
  const { root, value, faults, unread } = readJson(text);
  if (unread) {
    const message = 'This file is too large or too deeply nested. Only the built-in catalog is used.';
    return {
      catalogue: createCatalogue(builtIn),
      problems: [{ message, range: { start: 0, end: 0 }, severity: 'error' }],
    };
  }
  const written = root ? value : {};
  const formal = formalProblems(written);
  const wellFormed = without(written, formal);
  const factual = factProblems(wellFormed.facts, createCatalogue([...builtIn, wellFormed.facts])).map(
    (problem) => ({ ...problem, path: wellFormed.pathInFile(problem.path) }),
  );
  const unusable = [...formal, ...factual].filter((problem) => problem.unusable);
  const { facts } = without(written, unusable);
  const problems = problemsOfFile(faults, [...formal, ...factual], root, leftOut);
  return { catalogue: createCatalogue([...builtIn, facts]), problems };
}

interface Sound {
  readonly facts: CatalogueFile;
  /** Facts that are left out shift those after them. */
  pathInFile(path: Path): Path;
}

/** The value without the facts that the problems are in: the smallest fact each time, a topic before its guideline. */
function without(value: unknown, problems: readonly ValueProblem[]): Sound {
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

function leftOut(path: Path): string {
  if (path.length === 0) return 'Only the built-in catalog is used.';
  if (factOf(path).length === 4) return 'This topic is skipped until it is fixed.';
  return path.length === 1 ? 'It is skipped.' : 'This entry is skipped until it is fixed.';
}
