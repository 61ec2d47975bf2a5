import { isDay } from '../text/days.ts';
import { nameKeys } from '../text/letters.ts';
import type { Catalogue } from './catalogue.ts';
import type { CatalogueFile } from './file.ts';
import { IDENTITIES } from './layers.ts';
import { doubtful, type FactProblem, notInCatalogue, type Path, unusable } from './problem.ts';
import type { Sourced } from './types.ts';
import { guidelineProblems } from './validate-guidelines.ts';
import { timeProblems } from './validate-times.ts';

/**
 * What is wrong with the facts of a file that satisfies the schema, as they are in the catalogue made of it and of the
 * files below it. What cannot be right makes a fact unusable; what only points nowhere or sounds too sure does not.
 */
export function factProblems(file: CatalogueFile, catalogue: Catalogue): readonly FactProblem[] {
  return [
    ...repeated(file),
    ...(file.guidelines ?? []).flatMap((entry, i) => guidelineProblems(entry, ['guidelines', i], catalogue)),
    ...drugProblems(file, catalogue),
    ...timeProblems(file, catalogue),
    ...requirementProblems(file, catalogue),
    ...witnessProblems(file, catalogue),
    ...valueProblems(file, []),
  ];
}

/** Facts that stand in one file twice, where the reader cannot know which is meant: the first is left out. */
function repeated(file: CatalogueFile): FactProblem[] {
  const twice = (list: unknown, path: Path, identity: string): FactProblem[] => {
    const facts = (list ?? []) as readonly Readonly<Record<string, unknown>>[];
    const last = new Map(facts.map((fact, i) => [fact[identity], i]));
    return facts.flatMap((fact, i) =>
      last.get(fact[identity]) === i
        ? []
        : [unusable([...path, i, identity], `“${fact[identity]}” stands here twice; the later one counts`)],
    );
  };
  return [
    ...Object.entries(IDENTITIES).flatMap(([kind, identity]) =>
      twice(file[kind as keyof CatalogueFile], [kind], identity),
    ),
    ...(file.guidelines ?? []).flatMap(({ topics }, i) => twice(topics, ['guidelines', i, 'topics'], 'id')),
  ];
}

function drugProblems({ drugs = [] }: CatalogueFile, catalogue: Catalogue): FactProblem[] {
  return drugs.flatMap((entry, i) => {
    const drug = catalogue.drug(entry.id);
    if (!drug) return [];
    const path = ['drugs', i];
    const problems: FactProblem[] = [];
    for (const name of [drug.generic, ...drug.brands]) {
      const other = catalogue
        .drugNames()
        .get(nameKeys(name)[0] ?? '')
        .find((named) => named !== drug);
      if (other) problems.push(doubtful(path, `“${name}” is a name of the drug ${other.id} too`));
    }
    for (const name of [...drug.misspellings, ...drug.likelyMisspellings]) {
      const right = catalogue.drugNames().get(nameKeys(name)[0] ?? '')[0];
      if (right) problems.push(doubtful(path, `“${name}” is no misspelling: ${right.id} is called so`));
    }
    for (const id of drug.notAddressedBy) {
      if (!catalogue.guideline(id)) problems.push(notInCatalogue(path, 'guideline', id));
    }
    return problems;
  });
}

function requirementProblems({ requirements = [] }: CatalogueFile, catalogue: Catalogue): FactProblem[] {
  return requirements.flatMap(({ cite }, i) =>
    (cite?.split('; ') ?? [])
      .filter((one) => !catalogue.lawSection(one))
      .map((one) => notInCatalogue(['requirements', i, 'cite'], 'section of law', one)),
  );
}

function witnessProblems({ witnesses = [] }: CatalogueFile, catalogue: Catalogue): FactProblem[] {
  return witnesses.flatMap(({ guideline, topic }, i) => {
    const path = ['witnesses', i];
    const found = catalogue.guideline(guideline);
    if (!found) return [notInCatalogue(path, 'guideline', guideline)];
    return catalogue.topic(found, topic) ? [] : [doubtful(path, `${guideline} has no topic “${topic}”`)];
  });
}

/**
 * Single values, anywhere in the file: days that are none (`2015-02-30`), and what is only remembered and yet called sure.
 */
function valueProblems(value: unknown, path: Path): FactProblem[] {
  if (typeof value === 'string') {
    return /^\d{4}-\d\d-\d\d$/.test(value) && !isDay(value) ? [unusable(path, `${value} is no day`)] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => valueProblems(item, [...path, i]));
  const { confidence, sources } = value as Partial<Sourced>;
  const isBold = confidence === 'high' && sources?.every((source) => source === 'recollection');
  const inside = Object.entries(value).flatMap(([key, item]) => valueProblems(item, [...path, key]));
  if (!isBold) return inside;
  return [
    doubtful([...path, 'confidence'], 'what is only remembered cannot be of high confidence'),
    ...inside,
  ];
}
