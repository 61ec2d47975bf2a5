import type { DrugMention } from './drug-mentions.ts';

/** Forms of a drug; elsewhere the letters mean something else (`seen in the ER`, `XR of the knee`, `IR to 40 degrees`). */
const RELEASE_FORMS: ReadonlySet<string> = new Set(['CR', 'DR', 'ER', 'IR', 'SR', 'XR']);
/** From the end of a drug's name to its form, over `HCL`, in UTF-16 units. */
const FORM_WITHIN = 16;

/** Whether an abbreviation is one of those that say how a drug is released, which it does after the name of a drug alone. */
export function isReleaseForm(abbreviation: string): boolean {
  return RELEASE_FORMS.has(abbreviation);
}

/** Whether the name of a drug is right before an offset, which counts as those of the drugs do. */
export function followsDrug(drugs: readonly DrugMention[], offset: number): boolean {
  return drugs.some(({ range: { end } }) => end <= offset && offset - end <= FORM_WITHIN);
}
