import type { Finding, Severity } from '../rules/finding.ts';
import { titleOfRule } from '../rules/registry.ts';
import { LineIndex } from '../text/line-index.ts';
import type { Input } from './letters/inputs.ts';

/** A line a finding, as compilers print them. */
export function asText({ file, text, findings }: Input): string {
  const lines = new LineIndex(text);
  return findings
    .map(({ severity, message, code, range }) => {
      const { line, character } = lines.positionAt(range.start);
      return `${file}:${line + 1}:${character + 1} ${severity} ${message} (${code})\n`;
    })
    .join('');
}

/** A finding as the JSON format prints it; `range` is UTF-16 offsets into the text, half-open. */
export function asJson({ code, category, severity, message, range }: Finding): unknown {
  return { code, category, severity, message, range: [range.start, range.end] };
}

const GITHUB_LEVELS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/**
 * A workflow command a finding: GitHub Actions shows it beside the line it is about. It goes to a log, so it has the title
 * of the rule and no words of the letter.
 */
export function asGithub({ file, text, findings }: Input): string {
  const lines = new LineIndex(text);
  return findings
    .map(({ severity, code, range }) => {
      const start = lines.positionAt(range.start);
      const end = lines.positionAt(range.end);
      const columns =
        start.line === end.line ? `,col=${start.character + 1},endColumn=${end.character + 1}` : '';
      const place = `file=${property(file)},line=${start.line + 1},endLine=${end.line + 1}${columns}`;
      return `::${GITHUB_LEVELS[severity]} ${place},title=${property(code)}::${escaped(titleOfRule(code))}\n`;
    })
    .join('');
}

function escaped(words: string): string {
  return words.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(words: string): string {
  return escaped(words).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
