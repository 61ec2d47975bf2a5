import { type LeftToDo, type Readiness, readiness } from '../features/sending/readiness.ts';
import { factsState, leftInWords, stateOf } from '../features/sending/readiness-page.ts';
import { LineIndex } from '../text/line-index.ts';
import { CATALOGUE_HELP, INPUTS_HELP, type LetterCommand } from './command.ts';
import type { Input } from './letters/inputs.ts';
import { asElements, LINES, listForm } from './printing.ts';

const help = `Usage: imr ready [--format text|json] [--no-ignore] [--no-workspace-catalogue] FILE|FOLDER...

Checks whether determinations are ready to be sent: no finding of any level, the fixed text as the form prints it,
no place that is still to be filled in, no identifying information, dates that agree. A point whose words are not
written yet is not judged. What an .imr/ignore.json says to ignore is accepted; it is counted, and who accepted it is
not recorded. Findings of fact are counted: whether they agree with the records, only the reviewer can say.

${INPUTS_HELP}
  --format text   the state of each point, and below it what is left: line:column level message (code)  (the default)
  --format json   an array of {file, ready,
                  points: [{title, accepted, notJudged, left: [{code, severity, message, range}]},
                  ...], findingsOfFact}; notJudged counts the places to fill in that keep a point from being judged;
                  a range is [start, end] in UTF-16 units, or null where the letter has no such place
  --no-ignore     accept nothing
${CATALOGUE_HELP}

Exit code: 0 when all are ready; 1 when one is not; 2 when the command line was not understood, something could not be
read (it is named), or all files were empty; 141 when the reader of the output stopped early.
`;

/** `imr ready`. */
export const readyCommand: LetterCommand = {
  name: 'ready',
  summary: 'check whether determinations are ready to be sent',
  help,
  formats: ['text', 'json'],
  flags: ['no-ignore', 'no-workspace-catalogue'],
  form: (format) => (format === 'json' ? listForm('', '', 1) : LINES),
  make(input, { format }) {
    const { analysis, findings } = input;
    const state = readiness(analysis.letter, analysis.findings, findings);
    const text = format === 'json' ? asElements([asJson(input, state)], 1) : asText(input, state);
    return { text, isWrong: !state.isReady };
  },
};

function asText({ file, text }: Input, { isReady, points, facts }: Readiness): string {
  const lines = new LineIndex(text);
  const placeOf = ({ range }: LeftToDo) => {
    if (!range) return '-';
    const { line, character } = lines.positionAt(range.start);
    return `${line + 1}:${character + 1}`;
  };
  const printed = points.flatMap((point) => [
    `  ${point.title}: ${stateOf(point)}`,
    ...point.left.map(
      (one) => `    ${placeOf(one)} ${one.severity} ${one.message}${one.code ? ` (${one.code})` : ''}`,
    ),
  ]);
  const state = isReady ? 'ready' : `not ready, ${leftInWords(points)}`;
  return `${[`${file}: ${state}`, ...printed, `  Findings of fact: ${factsState(facts)}`].join('\n')}\n`;
}

function asJson({ file }: Input, { isReady, points, facts }: Readiness): unknown {
  return {
    file,
    ready: isReady,
    points: points.map(({ title, accepted, notJudged, left }) => ({
      title,
      accepted,
      notJudged,
      left: left.map(({ code, severity, message, range }) => ({
        code,
        severity,
        message,
        range: range ? [range.start, range.end] : null,
      })),
    })),
    findingsOfFact: facts.length,
  };
}
