import { isDay } from '../text/days.ts';
import { nameKeys } from '../text/letters.ts';
import type { Catalogue } from './catalogue.ts';
import type { CatalogueFile, GuidelineEntry } from './file.ts';
import { type FactProblem, type Path, unusable } from './problem.ts';
import type { Sourced } from './types.ts';
import { guidelineProblems } from './validate-guidelines.ts';
import { timeProblems } from './validate-times.ts';

/**
 * What is wrong with the facts of a file beyond their form, in the order of the file. The file satisfies the schema,
 * and the catalogue is made of it and of the files below it: facts are judged as they are there, with what earlier
 * files say of them. What cannot be right makes a fact unusable; what only points nowhere or sounds too sure does not.
 */
export function factProblems(file: CatalogueFile, catalogue: Catalogue): readonly FactProblem[] {
  return [
    ...repeated(file),
    ...(file.guidelines ?? []).flatMap((entry, i) => guidelineProblems(entry, ['guidelines', i], catalogue)),
    ...drugProblems(file, catalogue),
    ...timeProblems(file, catalogue),
    ...requirementProblems(file, catalogue),
    ...witnessProblems(file, catalogue),
    ...boldFacts(file),
    ...impossibleDays(file, []),
  ];
}

/** Facts that stand in one file twice, where the reader cannot know which is meant: the first is left out. */
function repeated(file: CatalogueFile): FactProblem[] {
  const twice = <T>(list: readonly T[] | undefined, path: Path, key: keyof T & string): FactProblem[] => {
    const last = new Map((list ?? []).map((fact, i) => [fact[key], i]));
    return (list ?? []).flatMap((fact, i) =>
      last.get(fact[key]) === i
        ? []
        : [unusable([...path, i, key], `“${fact[key]}” stands here twice; the later one counts`)],
    );
  };
  return [
    ...twice(file.guidelines, ['guidelines'], 'id'),
    ...(file.guidelines ?? []).flatMap((entry: GuidelineEntry, i) =>
      twice(entry.topics, ['guidelines', i, 'topics'], 'id'),
    ),
    ...twice(file.drugs, ['drugs'], 'id'),
    ...twice(file.lawSections, ['lawSections'], 'cite'),
    ...twice(file.tracks, ['tracks'], 'id'),
    ...twice(file.requirements, ['requirements'], 'id'),
    ...twice(file.standards, ['standards'], 'rank'),
    ...twice(file.cases, ['cases'], 'name'),
  ];
}

function drugProblems({ drugs = [] }: CatalogueFile, catalogue: Catalogue): FactProblem[] {
  return drugs.flatMap((entry, i) => {
    const drug = catalogue.drug(entry.id);
    if (!drug) return [];
    const path = ['drugs', i];
    const problems: FactProblem[] = [];
    for (const name of [drug.generic, ...drug.brands]) {
      const other = sameNamed(catalogue.drugNames().get(nameKeys(name)[0] ?? ''), drug);
      if (other) problems.push({ path, message: `“${name}” is a name of the drug ${other.id} too` });
    }
    for (const name of [...drug.misspellings, ...drug.likelyMisspellings]) {
      const right = catalogue.drugNames().get(nameKeys(name)[0] ?? '')[0];
      if (right) problems.push({ path, message: `“${name}” is no misspelling: ${right.id} is called so` });
    }
    for (const id of drug.notAddressedBy) {
      if (!catalogue.guideline(id)) problems.push({ path, message: noSuch('guideline', id) });
    }
    return problems;
  });
}

function requirementProblems({ requirements = [] }: CatalogueFile, catalogue: Catalogue): FactProblem[] {
  return requirements.flatMap(({ cite }, i) =>
    (cite?.split('; ') ?? [])
      .filter((one) => !catalogue.lawSection(one))
      .map((one) => ({ path: ['requirements', i, 'cite'], message: noSuch('section of law', one) })),
  );
}

function witnessProblems({ witnesses = [] }: CatalogueFile, catalogue: Catalogue): FactProblem[] {
  return witnesses.flatMap(({ guideline, topic }, i) => {
    const found = catalogue.guideline(guideline);
    if (!found) return [{ path: ['witnesses', i], message: noSuch('guideline', guideline) }];
    if (catalogue.topic(found, topic)) return [];
    return [{ path: ['witnesses', i], message: `${guideline} has no topic “${topic}”` }];
  });
}

/** Facts that rest on recollection alone and yet are called sure. */
function boldFacts(file: CatalogueFile): FactProblem[] {
  const bold = ({ confidence, sources }: Sourced) =>
    confidence === 'high' && sources.every((source) => source === 'recollection');
  const inList = (list: readonly Sourced[] | undefined, path: Path): FactProblem[] =>
    (list ?? []).flatMap((fact, i) =>
      bold(fact)
        ? [
            {
              path: [...path, i, 'confidence'],
              message: 'what is only remembered cannot be of high confidence',
            },
          ]
        : [],
    );
  return [
    ...inList(file.guidelines, ['guidelines']),
    ...(file.guidelines ?? []).flatMap(({ topics }, i) => inList(topics, ['guidelines', i, 'topics'])),
    ...inList(file.drugs, ['drugs']),
    ...inList(file.abbreviations, ['abbreviations']),
    ...inList(file.lawSections, ['lawSections']),
    ...(file.tracks ?? []).flatMap(({ versions }, i) => inList(versions, ['tracks', i, 'versions'])),
    ...inList(file.events, ['events']),
    ...inList(file.requirements, ['requirements']),
    ...inList(file.standards, ['standards']),
    ...inList(file.cases, ['cases']),
  ];
}

/** Words in the form of a date, anywhere in the file, that are no day: `2015-02-30`. */
function impossibleDays(value: unknown, path: Path): FactProblem[] {
  if (typeof value === 'string') {
    return /^\d{4}-\d\d-\d\d$/.test(value) && !isDay(value) ? [unusable(path, `${value} is no day`)] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => impossibleDays(item, [...path, i]));
  return Object.entries(value).flatMap(([key, item]) => impossibleDays(item, [...path, key]));
}

function sameNamed<T>(named: readonly T[], one: T): T | undefined {
  return named.find((other) => other !== one);
}

function noSuch(what: string, name: string): string {
  return `the catalogue has no ${what} “${name}”`;
}
