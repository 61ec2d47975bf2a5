import { decode } from '../../server/src/commands/letters/decode.ts';
import { analyse } from '../../server/src/features/analysis.ts';
import { type DeterminationRecord, extract, type FieldRecord } from '../../server/src/features/extract.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { currentCode } from '../../server/src/rules/former-codes.ts';
import { type Expected, type ExpectedLong, type Fault, readDraft } from './support.ts';

/** What of a letter is not as it should be, each in a line; none when all is. */
export type Objections = readonly string[];

/** The names that our rules bear where the lists of the letters use another one. */
const OWN_CODES: Readonly<Record<string, readonly string[]>> = {
  'case-number-malformed': ['header-value-malformed'],
  'header-value': ['header-value-malformed'],
  'conclusion-missing': ['rationale-breaks-off'],
  'conclusion-of-another-item': ['treatment-differs'],
  'request-differs': ['treatment-differs', 'body-part-differs', 'service-date-differs'],
  'report-before-injury': ['treatment-before-injury'],
  'date-differs': ['service-date-differs'],
  'remaining-portion': ['remaining-portion-differs'],
  'finding-of-fact': ['summary-contradicted'],
};

/** Judges a short letter. */
export function judge({ id, cls, expect, now }: Expected): Objections {
  const { findings, record } = read(readDraft(id));
  const codes = findings.map(({ code }) => code);
  const objections: string[] = [];
  if (expect.finding) {
    const wanted = expect.codes?.length ? expect.codes.flatMap(named) : null;
    const isTold = wanted ? codes.some((code) => wanted.includes(code)) : codes.length > 0;
    if (!isTold)
      objections.push(
        `silent: wanted ${wanted?.join(' or ') ?? 'any'}, found ${codes.join(', ') || 'nothing'}`,
      );
  } else {
    // what was judged right had findings that nobody objects to
    const known = now.flatMap(named);
    for (const finding of findings) {
      const wasThere = known.includes(finding.code);
      if (cls === 'right' ? isLoud(finding) && !wasThere : isLoud(finding) || wasThere)
        objections.push(`false: ${finding.severity} ${finding.code}: ${finding.message}`);
    }
  }
  for (const [key, value] of Object.entries(expect.extract ?? {})) {
    const found = fieldOf(record, key);
    if (JSON.stringify(found) !== JSON.stringify(value))
      objections.push(`misread: ${key} is ${JSON.stringify(found)}, not ${JSON.stringify(value)}`);
  }
  return objections;
}

/** Judges a long letter: nothing loud where it is sound, each fault told, every item read. */
export function judgeLong({ id, faults, extract: expected }: ExpectedLong): Objections {
  const { findings, record, source } = read(readDraft(id, 'long'));
  const untold = faults.filter((fault) => !findings.some((finding) => tells(finding, fault)));
  const loud = findings.filter(
    (finding) => isLoud(finding) && !faults.some((fault) => isAt(finding, fault) || tells(finding, fault)),
  );
  const objections = [
    ...untold.map(({ what, codes }) => `silent: ${what} (${codes.join(' or ')})`),
    ...loud.map(
      ({ code, severity, message, range }) =>
        `false: ${severity} ${code}: ${message} [${source.slice(range.start, range.end)}]`,
    ),
  ];
  for (const key of ['n', 'req', 'dec'] as const) {
    const found = fieldOf(record, key);
    if (JSON.stringify(found) !== JSON.stringify(expected[key]))
      objections.push(`misread: ${key} is ${JSON.stringify(found)}, not ${JSON.stringify(expected[key])}`);
  }
  return objections;
}

function read(bytes: Uint8Array): {
  findings: readonly Finding[];
  record: DeterminationRecord;
  source: string;
} {
  const source = decode(bytes);
  const { letter, findings } = analyse(source);
  return { findings, record: extract('', letter), source };
}

function named(code: string): readonly string[] {
  return [currentCode(code), ...(OWN_CODES[code] ?? [])];
}

function isLoud({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning';
}

/** Whether a finding tells of a fault: of its kind, at its place or one that would do, at its level. */
function tells(finding: Finding, fault: Fault): boolean {
  return (
    (fault.codes.length === 0 || fault.codes.flatMap(named).includes(finding.code)) &&
    isAt(finding, fault) &&
    (fault.level !== 'loud' || isLoud(finding))
  );
}

function isAt({ range }: Finding, fault: Fault): boolean {
  return [fault, ...(fault.also ?? [])].some(
    ({ where, offset }) => range.start < offset + where.length && offset < range.end,
  );
}

/** What a record has under a key of the lists, such as `dec` (all decisions) or `mg0.g` (guidelines cited in a field). */
function fieldOf(record: DeterminationRecord, key: string): unknown {
  const { items, header, reviewer } = record;
  if (key === 'n') return items.length;
  if (key === 'dec') return items.map(({ decision }) => decision);
  if (key === 'req') return items.map(({ request }) => request);
  if (key === 'lic') return reviewer.licensure;
  if (key === 'spec') return reviewer.specialties;
  const [, name = '', index, what = ''] = /^(h|ca|mg|ra)(\d*)\.(\w+)$/.exec(key) ?? [];
  if (name === 'h') return header[what as keyof typeof header];
  const item = items[Number(index)];
  const fields: Record<string, FieldRecord | null | undefined> = {
    ca: item?.claimsAdministratorGuideline,
    mg: item?.reviewerGuideline,
    ra: item?.rationale,
  };
  const citations = fields[name]?.citations ?? [];
  if (what === 'g') return citations.map(({ guideline }) => guideline);
  if (what === 'k') return citations.map(({ kind }) => kind);
  if (what === 't') return citations.map(({ topics }) => topics.map(({ id }) => id));
  return citations.map(({ pages }) => pages);
}
