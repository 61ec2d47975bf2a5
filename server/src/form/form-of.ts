import type { IsoDate } from '../text/days.ts';
import type { DecisionValue, FieldKind, SectionKind } from './kinds.ts';
import { FORM } from './printed-form.ts';
import type { DecisionForm, FieldForm, Generation, SectionForm } from './shapes.ts';

/** The decision words, in the order in which they are offered. */
export const DECISION_VALUES: readonly DecisionValue[] = FORM.decisions.map(({ value }) => value);

/** The printed form of a section; null for `other`, which the letters that are read whole do not have. */
export function sectionForm(kind: SectionKind): SectionForm | null {
  return FORM.sections.find((form) => form.kind === kind) ?? null;
}

/** The printed form of a field. */
export function fieldForm(kind: FieldKind): FieldForm {
  return FORM.fields.find((form) => form.kind === kind) as FieldForm;
}

/** What the form says of a decision. */
export function decisionForm(value: DecisionValue): DecisionForm {
  return FORM.decisions.find((form) => form.value === value) as DecisionForm;
}

/** The decision that finds a disputed item medically necessary, or not. */
export function decisionFor(necessary: boolean): DecisionForm {
  return FORM.decisions.find((form) => form.necessary === necessary) as DecisionForm;
}

/** The generation of the form in which a decision of that day is printed. */
export function generationOn(day: IsoDate): Generation {
  return FORM.generations.findLast(({ from }) => from <= day) as Generation;
}

/** The words of a label without its colon. */
export function withoutColon(label: string): string {
  return label.endsWith(':') ? label.slice(0, -1) : label;
}
