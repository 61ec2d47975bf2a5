import { fieldForm } from '../../../form/form-of.ts';
import { FORM } from '../../../form/printed-form.ts';
import type { DisputedItem, Field } from '../../../syntax/tree.ts';
import { lettersOf } from '../../../text/letters.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { replacement } from '../../replacement.ts';
import { forRequest, quoted } from '../../wording.ts';

const { opening, mtus, nonMtus } = FORM.citation;
/** How a guideline field begins that cites something; a rationale gives reasons. */
const CITATIONS = [mtus, nonMtus].map((work) => lettersOf(`${opening} ${work}`));

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A field that holds the text of another: `The Expert Reviewer ...` after `Claims Administrator guideline:`, ' +
    '`The Claims Administrator ...` after `MAXIMUS guideline:`, or `Decision based on MTUS ...` after ' +
    '`Decision rationale:`.',
  why: 'The reader cannot tell whose evidence it is.',
  law: ['evidence-cited'],
  fix: 'Names the party whose field it is.',
  wrong: {
    request: 'MRI of the left knee: Overturned',
    claimsAdministratorGuideline: 'The Expert Reviewer did not cite any medical evidence for its decision.',
  },
  right: {
    claimsAdministratorGuideline:
      'The Claims Administrator did not cite any medical evidence for its decision.',
  },
};

/** A field of an item that begins with the words of another field. */
export const fieldWrong: Rule = {
  code: 'field-wrong',
  title: 'Text of another field',
  category: 'malformed',
  severity: 'warning',
  scope: 'part',
  check: ({ determination: { items } }) =>
    items.flatMap((item) => item.fields.flatMap((field) => wrongIn(field, item))),
};

function wrongIn(field: Field, item: DisputedItem): Observation[] {
  return field.kind === 'rationale' ? citesOnly(field, item) : namesOther(field, item);
}

/** A guideline field that begins with the other party. */
function namesOther({ kind, flow }: Field, item: DisputedItem): Observation[] {
  const { party, label } = fieldForm(kind);
  const other = FORM.fields.find((form) => form.party && form.kind !== kind)?.party;
  if (!party || !other || !beginsWith(flow.text, `The ${other}`)) return [];
  const start = flow.text.search(/\s\S/) + 1;
  const range = flow.sourceRange(start, endOf(flow.text, start, other));
  return [
    {
      message: `${quoted(label)} names the ${other}${forRequest(item)}. Whose evidence is it?`,
      range,
      fix: replacement(`Change to ${quoted(party)}`, range, party),
    },
  ];
}

/** A rationale that begins as a guideline field does. */
function citesOnly({ label, flow }: Field, item: DisputedItem): Observation[] {
  const own = lettersOf(flow.text.slice(0, 60));
  if (!CITATIONS.some((letters) => own.startsWith(letters))) return [];
  return [
    {
      message: `${quoted(label.expected)} begins with a citation${forRequest(item)}. Give the reasons here, and the citation after ${quoted(fieldForm('reviewerGuideline').label)}.`,
      range: flow.sourceRange(0, opening.length),
    },
  ];
}

function beginsWith(text: string, words: string): boolean {
  return lettersOf(text.slice(0, 2 * words.length)).startsWith(lettersOf(words));
}

/** Where the letters of a name end that begins at `start`. */
function endOf(text: string, start: number, name: string): number {
  const wanted = lettersOf(name).length;
  let end = start;
  for (let count = 0; count < wanted && end < text.length; end++)
    if (/[a-z]/i.test(text.charAt(end))) count++;
  return end;
}
