/** The codes that rules had in earlier versions, each with the code of today. Nothing else knows of them. */
export const FORMER_CODES: ReadonlyMap<string, string> = new Map([
  ['condition-not-told', 'condition-not-stated'],
  ['drug-misspelt', 'drug-misspelled'],
  ['guideline-misspelt', 'guideline-misspelled'],
  ['heading-misspelt', 'heading-misspelled'],
  ['label-misspelt', 'label-misspelled'],
  ['mtus-passed-over', 'mtus-not-cited'],
  ['page-outside-document', 'page-outside-guideline'],
  ['placeholder-left-in', 'placeholder-unfilled'],
  ['term-misspelt', 'term-misspelled'],
  ['topic-misspelt', 'topic-misspelled'],
]);

/** Today's code of the rule that a setting or an ignore list names; any other word as it is. */
export function currentCode(code: string): string {
  return FORMER_CODES.get(code) ?? code;
}

/** The codes that a rule had before, oldest first; empty for most rules. */
export function formerCodesOf(code: string): string[] {
  return [...FORMER_CODES].flatMap(([former, current]) => (current === code ? [former] : []));
}
