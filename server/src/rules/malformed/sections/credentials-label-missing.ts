import { FORM } from '../../../form/printed-form.ts';
import type { Frame } from '../../../syntax/tree.ts';
import { lettersOf } from '../../../text/letters.ts';
import { lineIndexFrom } from '../../../text/lines.ts';
import { type Range, range } from '../../../text/range.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { quoted } from '../../wording.ts';
import { insertLabel } from '../spacing.ts';

const { leadIn: LEAD_IN, licensure: LICENSURE, specialty: SPECIALTY } = FORM.credentials;

/** How many lines after a label may belong to the credential whose label is missing. */
const LINES_LOOKED_AT = 4;

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The block `The Expert Reviewer has the following credentials:` has only one of its two labels, ' +
    '`State(s) of Licensure:` and `Certification(s)/Specialty:`.',
  why: 'Without its label a state cannot be distinguished from a specialty.',
  law: ['qualifications'],
  fix: 'Inserts the label.',
  notes: 'Older letters give the credentials in a sentence instead. That is not marked.',
  wrong: {
    how: 'The Expert Reviewer has the following credentials:\nNevada\nCertification(s)/Specialty: Family Practice',
  },
  right: {
    how:
      'The Expert Reviewer has the following credentials:\nState(s) of Licensure: Nevada\n' +
      'Certification(s)/Specialty: Family Practice',
  },
};

/** The block of the reviewer's credentials with one of its two labels only. Older letters say them in a sentence. */
export const credentialsLabelMissing: Rule = {
  code: 'credentials-label-missing',
  title: 'Missing label in reviewer credentials',
  category: 'malformed',
  severity: 'warning',
  scope: 'letter',
  readWhole: true,
  check({ determination }) {
    const leadIn = labelPlace(determination, LEAD_IN);
    const licensure = labelPlace(determination, LICENSURE);
    const specialty = labelPlace(determination, SPECIALTY);
    if (specialty && !licensure) {
      const place = leadIn ? wordsBehind(determination, leadIn, specialty.start) : null;
      return [missing(determination, LICENSURE, place, leadIn ?? specialty, specialty.start)];
    }
    if (licensure && !specialty) {
      const place = wordsBehind(determination, licensure, sectionEnd(determination, licensure));
      return [missing(determination, SPECIALTY, place, licensure, null)];
    }
    return [];
  },
};

/** `words` are those the label belongs to, if any are there; else `beside` is the label next to it. */
function missing(
  determination: Frame,
  label: string,
  words: Range | null,
  beside: Range,
  before: number | null,
): Observation {
  const at = words?.start ?? before;
  return {
    message: `Missing label ${quoted(label)} in the reviewer credentials.`,
    range: words ?? beside,
    fix: at === null ? undefined : insertLabel(determination, at, label, words !== null),
  };
}

/** Where a label of the credentials block is. */
function labelPlace({ source, reviewer }: Frame, label: string): Range | undefined {
  const letters = lettersOf(label);
  return reviewer.labels.findLast(({ start, end }) => lettersOf(source.slice(start, end)) === letters);
}

/** The lines between the label's own and `end`; null where there are none. */
function wordsBehind({ lines }: Frame, label: Range, end: number): Range | null {
  const first = lineIndexFrom(lines, label.end);
  const behind = lines.slice(first, first + LINES_LOOKED_AT).filter((line) => line.end <= end);
  const last = behind.at(-1);
  return last && behind[0] ? range(behind[0].start, last.end) : null;
}

function sectionEnd({ source, sections }: Frame, inside: Range): number {
  const section = sections.find(({ range: own }) => own.start <= inside.start && inside.end <= own.end);
  return section?.range.end ?? source.length;
}
