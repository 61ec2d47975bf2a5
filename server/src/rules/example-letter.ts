import { sectionForm } from '../form/form-of.ts';
import type { FieldKind, HeaderKey, SectionKind } from '../form/kinds.ts';
import { FORM } from '../form/printed-form.ts';

/** A letter by its parts, of which only those that are given are printed; `true` prints what a sound letter has there. */
export interface ExampleLetter extends Readonly<Partial<Record<FieldKind, string | null>>> {
  /** The header; values that are given replace those of a sound letter. */
  readonly header?: true | Readonly<Partial<Record<HeaderKey, string>>>;
  /** What the first section says after its fixed sentence. */
  readonly how?: true | string;
  /** What the case summary says after its fixed sentence. */
  readonly summary?: true | string;
  /** The heading of the issues section, which every item needs. */
  readonly issues?: true;
  /** The disputed item: its request with the decision. Fields that are not given are those of a sound letter, null is none. */
  readonly request?: string;
  /** What follows. */
  readonly more?: string;
  /** Printed words and what is printed in their place, so that the form itself can be damaged. */
  readonly slip?: readonly [printed: string, instead: string];
  /** Instead of all this: a text that is no such letter. */
  readonly text?: string;
}

const SOUND_HEADER: Readonly<Record<HeaderKey, string>> = {
  caseNumber: 'CM16-0999001',
  dateAssigned: '11/09/2016',
  dateOfInjury: '10/13/2015',
  decisionDate: '12/09/2016',
  utilizationReviewDenialDate: '11/03/2016',
  priority: 'Standard',
  applicationReceived: '11/04/2016',
};
const SOUND_HOW = 'The reviewer has practiced family medicine for twelve years.';
const SOUND_SUMMARY = 'The injured worker is a 41 year old male with left knee pain.';
const SOUND_FIELDS: Readonly<Record<FieldKind, string>> = {
  claimsAdministratorGuideline:
    'The Claims Administrator did not cite any medical evidence for its decision.',
  reviewerGuideline: 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies.',
  rationale:
    'The examination suggests a meniscus tear, and surgery would be considered. Therefore, the request for an MRI of the left knee is medically necessary.',
};

/** The letter as it is printed, a paragraph a line; the form's own words come from the form. */
export function printed(letter: ExampleLetter): string {
  if (letter.text !== undefined) return letter.text;
  const { header, how, summary, issues, request, more, slip } = letter;
  const blocks: string[] = [];
  if (header) blocks.push(printedHeader(header === true ? {} : header));
  if (how !== undefined) blocks.push(section('how-determination-was-made', how === true ? SOUND_HOW : how));
  if (summary !== undefined) {
    blocks.push(section('clinical-case-summary', summary === true ? SOUND_SUMMARY : summary));
  }
  if (issues || request !== undefined) blocks.push(section('issues-decisions-rationales', ''));
  if (request !== undefined) blocks.push(request, ...printedFields(letter));
  if (more) blocks.push(more);
  const text = `${blocks.map((block) => block.trimEnd()).join('\n\n')}\n`;
  return slip ? text.replace(...slip) : text;
}

function printedHeader(values: Readonly<Partial<Record<HeaderKey, string>>>): string {
  return FORM.header.map(({ key, label }) => `${label} ${values[key] ?? SOUND_HEADER[key]}`).join('\n');
}

function section(kind: SectionKind, words: string): string {
  const form = sectionForm(kind);
  return form ? `${form.heading}\n${form.leadIn}\n\n${words}` : words;
}

function printedFields(letter: ExampleLetter): string[] {
  return FORM.fields.flatMap(({ kind, label }) => {
    const words = letter[kind] === undefined ? SOUND_FIELDS[kind] : letter[kind];
    return words === null ? [] : `${label} ${words}`;
  });
}
