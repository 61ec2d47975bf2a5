import { surroundingsOf } from '../choices/surroundings.ts';
import type { Finding, Severity } from '../rules/finding.ts';
import { formerCodesOf } from '../rules/former-codes.ts';
import { rules, titleOfRule } from '../rules/registry.ts';
import { LineIndex } from '../text/line-index.ts';
import type { Range } from '../text/range.ts';
import type { Input } from './letters/inputs.ts';
import { type Form, listForm, RESULTS_DEPTH } from './printing.ts';

/** SARIF has no hint. */
const LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/**
 * The results of one letter. Logs are kept and sent on, and letters are medical records: what may hold words of a letter,
 * messages and fixes, is left out. A result bears the title of its rule.
 */
export function sarifResults({ file, text, findings }: Input): unknown[] {
  const lines = new LineIndex(text);
  const location = (range: Range) => physicalLocation(file, lines, range);
  return findings.map(({ code, severity, range, related }: Finding) => ({
    ruleId: code,
    ruleIndex: rules.findIndex((rule) => rule.code === code),
    level: LEVELS[severity],
    message: { text: titleOfRule(code) },
    locations: [{ physicalLocation: location(range) }],
    ...(related
      ? {
          relatedLocations: related.map((place, id) => ({
            id,
            physicalLocation: location(place.range),
          })),
        }
      : {}),
    partialFingerprints: { 'surroundings/v1': surroundingsOf(text, range) },
  }));
}

function physicalLocation(file: string, lines: LineIndex, range: Range): unknown {
  const start = lines.positionAt(range.start);
  const end = lines.positionAt(range.end);
  return {
    artifactLocation: { uri: addressOf(file) },
    region: {
      startLine: start.line + 1,
      startColumn: start.character + 1,
      endLine: end.line + 1,
      endColumn: end.character + 1,
      charOffset: range.start,
      charLength: range.end - range.start,
    },
  };
}

/** A path as a reference in addresses: relative ones stay relative. */
function addressOf(file: string): string {
  if (file === '-') return 'stdin';
  const path = process.platform === 'win32' ? file.replaceAll('\\', '/') : file;
  const encoded = path.split('/').map(encodeURIComponent).join('/');
  if (path.startsWith('/')) return `file://${encoded}`;
  return /^[A-Za-z]:\//.test(path) ? `file:///${encoded}` : encoded;
}

/** A log in the form 2.1.0 of the Static Analysis Results Interchange Format; its elements are the results. */
export function sarifForm(version: string): Form {
  const log = JSON.stringify(logWithoutResults(version), null, 2);
  const list = log.lastIndexOf('[]');
  return listForm(log.slice(0, list), log.slice(list + 2), RESULTS_DEPTH);
}

function logWithoutResults(version: string): unknown {
  const driver = {
    name: 'imr',
    version,
    semanticVersion: version,
    rules: rules.map(({ code, title, severity, category }) => ({
      id: code,
      ...deprecatedIds(code),
      shortDescription: { text: title },
      defaultConfiguration: { level: LEVELS[severity] },
      properties: { category, severity },
    })),
  };
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results: [] }],
  };
}

/** Results that were recorded under a former code are recognized by it. */
function deprecatedIds(code: string): { deprecatedIds?: readonly string[] } {
  const former = formerCodesOf(code);
  return former.length > 0 ? { deprecatedIds: former } : {};
}
