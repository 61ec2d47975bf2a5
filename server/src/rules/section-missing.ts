import { SECTION_FORMS, type SectionForm } from '../syntax/layouts.ts';
import type { Determination } from '../syntax/tree.ts';
import { type Range, range } from '../text/range.ts';
import type { Observation, Rule } from './finding.ts';
import { firstLineOf } from './place.ts';
import {
  firstSections,
  hasOwnWords,
  isReadWhole,
  namingWords,
  printedPlace,
  sectionsToCome,
} from './sections.ts';
import { listed } from './wording.ts';

/** A section of which neither the heading nor the fixed first sentence is there. */
export const sectionMissing: Rule = {
  code: 'section-missing',
  category: 'malformed',
  severity: 'error',
  check({ determination }) {
    if (!isReadWhole(determination)) return [];
    const toCome = sectionsToCome(determination);
    const observations = gaps(determination, toCome).map((gap) => missing(determination, gap));
    if (toCome.length > 0 && determination.sections.length > 0)
      observations.push(unfinished(determination, toCome));
    return observations;
  },
};

/** Runs of missing sections: one gap is one fault, however many sections it swallowed. */
function gaps(determination: Determination, toCome: readonly SectionForm[]): SectionForm[][] {
  const present = new Set(determination.sections.map((section) => section.kind));
  const runs: SectionForm[][] = [];
  let run: SectionForm[] = [];
  for (const form of SECTION_FORMS) {
    if (!present.has(form.kind) && !toCome.includes(form)) {
      if (run.length === 0) runs.push(run);
      run.push(form);
    } else run = [];
  }
  return runs;
}

function missing(determination: Determination, gap: readonly SectionForm[]): Observation {
  const { place, wording } = placeOf(determination, gap);
  const names = listed(gap.map((form) => form.heading));
  const message =
    gap.length === 1
      ? `The section ${names} is missing. Insert it ${wording}.`
      : `The sections ${names} are missing. Insert them ${wording}.`;
  return { message, range: place };
}

/** Where the gap shows: at the next section that stands, else at the first disputed item, else at the last section. */
function placeOf(
  determination: Determination,
  gap: readonly SectionForm[],
): { place: Range; wording: string } {
  const last = SECTION_FORMS.indexOf(gap.at(-1) as SectionForm);
  const next = firstSections(determination)
    .filter((section) => printedPlace(section) > last)
    .sort((a, b) => printedPlace(a) - printedPlace(b))[0];
  if (next) return { place: namingWords(next), wording: 'before this one' };
  const item = determination.items[0];
  if (item)
    return { place: firstLineOf(determination.lines, item.range), wording: 'before the first disputed item' };
  return { place: lastPlace(determination), wording: 'behind this one' };
}

/** A letter that stops before its last section is most likely still being written: told once. */
function unfinished(determination: Determination, toCome: readonly SectionForm[]): Observation {
  const names = listed(toCome.map((form) => form.heading));
  const begun = determination.sections.some((section) => hasOwnWords(determination, section));
  return {
    message: `The letter ends with this section. Still to come: ${names}.`,
    range: lastPlace(determination),
    severity: begun ? 'warning' : 'information',
  };
}

function lastPlace(determination: Determination): Range {
  const last = determination.sections.at(-1);
  return last ? namingWords(last) : range(0, 0);
}
