import { marksOfForm } from '../src/form/marks-of-form.ts';

/** `client/src/recognition/marks.generated.ts`: the client knows these words of the printed form, and nothing else of it. */
export function detectorMarks(): string {
  const marks = marksOfForm().map(
    ({ letters, place, telling }) =>
      `  {\n    letters: '${letters}',\n    place: '${place}',\n    telling: ${telling},\n  },`,
  );
  return `// Generated from server/src/form by npm run generate.
import type { Mark } from '../../../server/src/form/recognizer.ts';

/**
 * What determinations print. The headings of the layouts of 2013 are here too: the server says that it does not read
 * those yet, which helps more than silence.
 */
export const MARKS: readonly Mark[] = [
${marks.join('\n')}
];
`;
}
