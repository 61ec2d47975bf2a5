import { FORM } from '../../../form/printed-form.ts';
import type { SectionForm } from '../../../form/shapes.ts';
import type { Frame } from '../../../syntax/tree.ts';
import { type Range, range } from '../../../text/range.ts';
import type { TextEdit } from '../../../text/text-edits.ts';
import type { Fix, Observation, Rule, RuleDocs, Severity } from '../../finding.ts';
import { WHY_PRINTED_FORM } from '../../rule-docs.ts';
import { listed } from '../../wording.ts';
import { firstOfKinds } from '../repeated.ts';
import { insertBefore, insertBehind } from '../spacing.ts';
import { isBegun, openingWords, printedPlace, sectionsToCome } from './section-words.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'One of the three sections of a determination is not there, neither its heading nor its fixed first ' +
    'sentence: `HOW THE IMR FINAL DETERMINATION WAS MADE`, `CLINICAL CASE SUMMARY`, `IMR ISSUES, DECISIONS ' +
    'AND RATIONALES`. The heading that the missing section should precede is marked.',
  why: WHY_PRINTED_FORM,
  law: ['necessity-stated', 'condition'],
  fix: 'Inserts the heading and the fixed first sentence.',
  notes:
    'A letter that ends before its last section is most likely still a draft. That is reported once, as a ' +
    'warning, at the last section there is, and as information while no section has text of its own.',
  wrong: { how: true, issues: true },
  right: { summary: true },
};

/** A section of which nothing is there: no heading, no fixed first sentence, no disputed items. */
export const sectionMissing: Rule = {
  code: 'section-missing',
  title: 'Missing section',
  category: 'malformed',
  severity: 'error',
  scope: 'letter',
  readWhole: true,
  check(letter) {
    const { determination } = letter;
    // A letter that stops before its last section is most likely still being written: that is reported once.
    const toCome = sectionsToCome(determination);
    if (!isBegun(letter)) return unfinished(determination, toCome, 'information');
    return [
      ...gaps(determination).map((gap) => missing(determination, gap)),
      ...unfinished(determination, toCome, 'warning'),
    ];
  },
};

interface Gap {
  readonly forms: SectionForm[];
  /** Where it shows: the section that the form prints next. */
  readonly place: Range;
}

/** The missing sections before each one that is there: one gap is one fault, however many sections it swallowed. */
function gaps(determination: Frame): Gap[] {
  const standing = firstOfKinds(determination.sections).sort((a, b) => printedPlace(a) - printedPlace(b));
  return standing.flatMap((section, i) => {
    const before = standing[i - 1];
    const forms = FORM.sections.slice(before ? printedPlace(before) + 1 : 0, printedPlace(section));
    return forms.length > 0 ? { forms, place: openingWords(determination, section) } : [];
  });
}

function missing(determination: Frame, { forms, place }: Gap): Observation {
  const names = listed(forms.map((form) => form.heading));
  const message = `Missing ${forms.length === 1 ? 'section' : 'sections'} ${names}.`;
  const edit = insertBefore(determination, place.start, skeletons(forms));
  return { message, range: place, fix: insertion(forms, edit) };
}

function unfinished(determination: Frame, toCome: readonly SectionForm[], severity: Severity): Observation[] {
  if (toCome.length === 0) return [];
  const last = determination.sections.at(-1);
  const end = determination.lines.at(-1)?.end ?? 0;
  return [
    {
      message: `Still to be written: ${listed(toCome.map((form) => form.heading))}.`,
      range: last ? openingWords(determination, last) : headerOrStart(determination),
      severity,
      fix: insertion(toCome, insertBehind(determination, end, skeletons(toCome))),
    },
  ];
}

function insertion(forms: readonly SectionForm[], edit: TextEdit): Fix {
  const title =
    forms.length === 1 ? 'Insert heading and first sentence' : 'Insert headings and first sentences';
  return { title, edits: [edit], skeleton: true };
}

/** What the form prints at the beginning of each section. */
function skeletons(forms: readonly SectionForm[]): string[] {
  return forms.map(({ heading, leadIn }) => `${heading}\n${leadIn}`);
}

function headerOrStart({ header, lines }: Frame): Range {
  const label = header?.fields.at(-1)?.label ?? lines.at(-1);
  return label ? range(label.start, label.end) : range(0, 0);
}
