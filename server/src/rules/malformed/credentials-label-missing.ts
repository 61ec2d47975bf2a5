import { CREDENTIALS_LEAD_IN, LICENSURE_LABEL, SPECIALTY_LABEL } from '../../syntax/layouts.ts';
import { lettersOf } from '../../syntax/letters.ts';
import type { Determination } from '../../syntax/tree.ts';
import { lineIndexFrom } from '../../text/lines.ts';
import { type Range, range } from '../../text/range.ts';
import type { Observation, Rule } from '../finding.ts';
import { quoted } from '../wording.ts';
import { isReadWhole } from './sections.ts';

const LEAD_IN = lettersOf(CREDENTIALS_LEAD_IN);
const LICENSURE = lettersOf(LICENSURE_LABEL);
const SPECIALTY = lettersOf(SPECIALTY_LABEL);

/** How many lines behind a label may belong to the credential whose label is missing. */
const LINES_LOOKED_AT = 4;

/** The block of the reviewer's credentials with one of its two labels only. Older letters say them in a sentence. */
export const credentialsLabelMissing: Rule = {
  code: 'credentials-label-missing',
  title: "The reviewer's credentials lack a label",
  category: 'malformed',
  severity: 'warning',
  check({ determination }) {
    if (!isReadWhole(determination)) return [];
    const labels = credentialLabels(determination);
    const leadIn = labels.get(LEAD_IN);
    const licensure = labels.get(LICENSURE);
    const specialty = labels.get(SPECIALTY);
    if (specialty && !licensure) {
      return [
        missing(LICENSURE_LABEL, leadIn ? wordsBehind(determination, leadIn, specialty.start) : specialty),
      ];
    }
    if (licensure && !specialty) {
      return [
        missing(SPECIALTY_LABEL, wordsBehind(determination, licensure, sectionEnd(determination, licensure))),
      ];
    }
    return [];
  },
};

function missing(label: string, place: Range): Observation {
  return {
    message: `${quoted(label)} is missing from the reviewer's credentials. Insert it here.`,
    range: place,
  };
}

/** The labels of the credentials block by their letters, with where they stand. */
function credentialLabels({ source, leaves }: Determination): Map<string, Range> {
  const labels = leaves.filter((leaf) => leaf.kind === 'credential-label');
  return new Map(
    labels.map((leaf) => [lettersOf(source.slice(leaf.range.start, leaf.range.end)), leaf.range]),
  );
}

/** The lines between the label's own and `end`; the label where there are none. */
function wordsBehind({ lines }: Determination, label: Range, end: number): Range {
  const first = lineIndexFrom(lines, label.end);
  const behind = lines.slice(first, first + LINES_LOOKED_AT).filter((line) => line.end <= end);
  const last = behind.at(-1);
  return last && behind[0] ? range(behind[0].start, last.end) : label;
}

function sectionEnd({ source, sections }: Determination, inside: Range): number {
  const section = sections.find(({ range: own }) => own.start <= inside.start && inside.end <= own.end);
  return section?.range.end ?? source.length;
}
