import { isDay } from '../text/days.ts';
import { doubtful, type Path, unusable, type ValueProblem } from '../text/json/value-problem.ts';
import { nameKeys } from '../text/letters.ts';
import type { Catalogue } from './catalogue.ts';
import type { CatalogueFile } from './file.ts';
import { IDENTITIES } from './layers.ts';
import { notInCatalogue } from './problem.ts';
import { isUnverified } from './sources.ts';
import type { Sourced } from './types.ts';
import { guidelineProblems } from './validate-guidelines.ts';
import { timeProblems } from './validate-times.ts';

/**
 * What is wrong with the facts of a file that satisfies the schema, as they are in the catalogue made of it and of the
 * files below it. What cannot be right makes a fact unusable; what only points nowhere or sounds too sure does not.
 */
export function factProblems(file: CatalogueFile, catalogue: Catalogue): readonly ValueProblem[] {
  return [
    ...repeated(file),
    ...(file.guidelines ?? []).flatMap((entry, i) => guidelineProblems(entry, ['guidelines', i], catalogue)),
    ...drugProblems(file, catalogue),
    ...limitProblems(file, catalogue),
    ...timeProblems(file, catalogue),
    ...requirementProblems(file, catalogue),
    ...witnessProblems(file, catalogue),
    ...valueProblems(file, []),
  ];
}

/** Facts that appear in one file twice, where the reader cannot know which is meant: the first is left out. */
function repeated(file: CatalogueFile): ValueProblem[] {
  const twice = (list: unknown, path: Path, identity: string): ValueProblem[] => {
    const facts = (list ?? []) as readonly Readonly<Record<string, unknown>>[];
    const last = new Map(facts.map((fact, i) => [fact[identity], i]));
    return facts.flatMap((fact, i) =>
      last.get(fact[identity]) === i
        ? []
        : [unusable([...path, i, identity], `“${fact[identity]}” is here twice; the later one counts`)],
    );
  };
  return [
    ...Object.entries(IDENTITIES).flatMap(([kind, identity]) =>
      twice(file[kind as keyof CatalogueFile], [kind], identity),
    ),
    ...(file.guidelines ?? []).flatMap(({ topics }, i) => twice(topics, ['guidelines', i, 'topics'], 'id')),
  ];
}

function drugProblems({ drugs = [] }: CatalogueFile, catalogue: Catalogue): ValueProblem[] {
  return drugs.flatMap((entry, i) => {
    const drug = catalogue.drug(entry.id);
    if (!drug) return [];
    const path = ['drugs', i];
    const problems: ValueProblem[] = [];
    for (const name of [drug.generic, ...drug.brands]) {
      const other = catalogue
        .drugNames()
        .get(nameKeys(name)[0] ?? '')
        .find((named) => named !== drug);
      if (other) problems.push(doubtful(path, `“${name}” is also a name of the drug ${other.id}`));
    }
    for (const name of [...drug.misspellings, ...drug.likelyMisspellings]) {
      const right = catalogue.drugNames().get(nameKeys(name)[0] ?? '')[0];
      if (right) problems.push(doubtful(path, `“${name}” is not a misspelling: it is a name of ${right.id}`));
    }
    for (const id of drug.notAddressedBy) {
      if (!catalogue.guideline(id)) problems.push(notInCatalogue(path, 'guideline', id));
    }
    return problems;
  });
}

function limitProblems({ dailyLimits = [] }: CatalogueFile, catalogue: Catalogue): ValueProblem[] {
  return dailyLimits.flatMap(({ guideline }, i) =>
    guideline && !catalogue.guideline(guideline)
      ? [notInCatalogue(['dailyLimits', i, 'guideline'], 'guideline', guideline)]
      : [],
  );
}

function requirementProblems({ requirements = [] }: CatalogueFile, catalogue: Catalogue): ValueProblem[] {
  return requirements.flatMap(({ cite }, i) =>
    (cite?.split('; ') ?? [])
      .filter((one) => !catalogue.lawSection(one))
      .map((one) => notInCatalogue(['requirements', i, 'cite'], 'section of law', one)),
  );
}

function witnessProblems({ witnesses = [] }: CatalogueFile, catalogue: Catalogue): ValueProblem[] {
  return witnesses.flatMap(({ guideline, topic }, i) => {
    const path = ['witnesses', i];
    const found = catalogue.guideline(guideline);
    if (!found) return [notInCatalogue(path, 'guideline', guideline)];
    return catalogue.topic(found, topic) ? [] : [doubtful(path, `${guideline} has no topic “${topic}”`)];
  });
}

/**
 * Single values, anywhere in the file: days that are none (`2015-02-30`), and what is not verified and yet called sure.
 */
function valueProblems(value: unknown, path: Path): ValueProblem[] {
  if (typeof value === 'string') {
    return /^\d{4}-\d\d-\d\d$/.test(value) && !isDay(value) ? [unusable(path, `${value} is not a date`)] : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, i) => valueProblems(item, [...path, i]));
  const { confidence, sources } = value as Partial<Sourced>;
  const isBold = confidence === 'high' && sources && isUnverified(sources);
  const inside = Object.entries(value).flatMap(([key, item]) => valueProblems(item, [...path, key]));
  if (!isBold) return inside;
  return [doubtful([...path, 'confidence'], 'an unverified fact cannot have high confidence'), ...inside];
}
