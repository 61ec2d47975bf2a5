import type { LawSection } from './types.ts';

/** A section of a code, subdivisions left out: `8 CCR` and its numbers 9792, 24, 2. */
interface SectionNumber {
  readonly code: '8 CCR' | 'Labor Code';
  readonly numbers: readonly number[];
}

/**
 * The section that a citation names, however printed: `8 CCR 9792.24.2`, `8 C.C.R. § 9792.20(f)`, `Labor Code section
 * 4610.5`. Subdivisions are ignored; a number inside a range gives that range. Null where none is known.
 */
export function findLawSection(sections: readonly LawSection[], cite: string): LawSection | null {
  const wanted = sectionNumber(cite);
  return wanted ? (sections.find((section) => covers(section, wanted)) ?? null) : null;
}

function covers(section: LawSection, wanted: SectionNumber): boolean {
  const first = sectionNumber(section.cite);
  if (!first || first.code !== wanted.code) return false;
  const last = section.through === null ? first : sectionNumber(section.through);
  return (
    last !== null && compare(first.numbers, wanted.numbers) <= 0 && compare(wanted.numbers, last.numbers) <= 0
  );
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Reads the section number; what code it is of follows from the number where the words do not say. Null without one. */
function sectionNumber(cite: string): SectionNumber | null {
  const digits = /\d{4}(?:\.\d{1,2}){0,3}/.exec(cite)?.[0];
  if (!digits) return null;
  const numbers = digits.split('.').map(Number);
  return { code: numbers[0] === 9792 ? '8 CCR' : 'Labor Code', numbers };
}
