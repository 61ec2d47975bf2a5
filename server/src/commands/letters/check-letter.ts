import { safeMends } from '../../features/actions/mend.ts';
import { applyEdits } from '../../text/text-edits.ts';
import { sarifResults } from '../findings-sarif.ts';
import { asGithub, asJson, asText } from '../findings-text.ts';
import { asElements, RESULTS_DEPTH } from '../printing.ts';
import { replaceFile } from '../replace-file.ts';
import type { Input } from './inputs.ts';
import type { Made, Work } from './outcome.ts';
import { codeOf } from './reason.ts';

/** What `imr check` makes of one letter: mends it if asked to, and prints what is wrong with it. */
export function checkLetter({ format, flags }: Work, found: Input, tell: (line: string) => void): Made {
  const mends = flags.has('fix');
  const input = mends ? mended(found) : found;
  const isFilter = mends && found.file === '-';
  if (input !== found && !isFilter) write(input, tell);
  const { findings } = input;
  const isWrong = findings.some(({ severity }) => severity === 'error' || severity === 'warning');
  return { text: isFilter ? input.text : printed(input, format), isWrong };
}

function printed(input: Input, format: string): string {
  if (format === 'json') return asElements([{ file: input.file, findings: input.findings.map(asJson) }], 1);
  if (format === 'sarif') return asElements(sarifResults(input), RESULTS_DEPTH);
  return format === 'github' ? asGithub(input) : asText(input);
}

/** The input as it is once its safe fixes are applied; itself when there are none. */
function mended(input: Input): Input {
  const edits = safeMends(input.text, (text) => (text === input.text ? input : input.reread(text)).findings);
  return edits.length === 0 ? input : input.reread(applyEdits(input.text, edits));
}

function write({ file, text, encode }: Input, tell: (line: string) => void): void {
  try {
    replaceFile(file, encode(text));
  } catch (error) {
    tell(`it could not be written (${codeOf(error) ?? 'unknown reason'})`);
  }
}
