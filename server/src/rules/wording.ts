import { FIELD_FORMS, type FieldForm, SECTION_FORMS, type SectionForm } from '../syntax/layouts.ts';
import type { FieldKind, SectionKind } from '../syntax/tree.ts';
import { inList } from '../text/in-words.ts';

/** The printed form of a section; null for `other`, which the letters that are read whole do not have. */
export function sectionForm(kind: SectionKind): SectionForm | null {
  return SECTION_FORMS.find((form) => form.kind === kind) ?? null;
}

/** The printed form of a field. */
export function fieldForm(kind: FieldKind): FieldForm {
  return FIELD_FORMS.find((form) => form.kind === kind) as FieldForm;
}

/** A heading or label between quotation marks, as messages show it. */
export function quoted(words: string): string {
  return `“${words}”`;
}

/** The wordings in quotation marks as a list in a sentence: `“A”`, `“A” and “B”`, `“A”, “B” and “C”`. */
export function listed(words: readonly string[]): string {
  return inList(words.map(quoted));
}
