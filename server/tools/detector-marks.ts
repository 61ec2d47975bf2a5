import { FORM } from '../src/form/printed-form.ts';
import type { Evidence } from '../src/form/shapes.ts';

type Place = 'alone on its line' | 'before a colon' | 'opens a line';

/** Printed words that the client recognizes a determination by, as `marks.generated.ts` declares them. */
interface Mark {
  readonly letters: string;
  readonly place: Place;
  readonly telling: boolean;
}

/** `client/src/recognition/marks.generated.ts`: the client knows the printed form, and nothing else of the server. */
export function detectorMarks(): string {
  return `// Generated from server/src/form by npm run generate.

/** Printed words that show a determination. */
export interface Mark {
  /** Lower case, white space left out. */
  readonly letters: string;
  readonly place: 'alone on its line' | 'before a colon' | 'opens a line';
  /** Whether the words belong to IMR determinations only; \`CLINICAL CASE SUMMARY\` is in other letters too. */
  readonly telling: boolean;
}

/**
 * What determinations print. The headings of the layouts of 2013 are here too: the server says that it does not read
 * those yet, which helps more than silence.
 */
export const MARKS: readonly Mark[] = [
${marks().map(printed).join('\n')}
];
`;
}

function printed({ letters, place, telling }: Mark): string {
  return `  {\n    letters: '${letters}',\n    place: '${place}',\n    telling: ${telling},\n  },`;
}

/** No two of the same letters: two different ones make a determination. */
function marks(): Mark[] {
  const all = [
    ...FORM.sections.flatMap(({ heading, evidence, leadIn, certainWords }) => [
      mark(heading, evidence),
      mark(leadIn.split(' ').slice(0, certainWords).join(' '), 'certain', 'opens a line'),
    ]),
    ...FORM.fields.map(({ label, evidence }) => mark(label, evidence)),
    ...FORM.olderLayouts
      .flatMap(({ tellingHeading, headings }) => [tellingHeading, ...headings])
      .flatMap(({ words, evidence, runsOn }) =>
        evidence ? mark(words, evidence, runsOn ? 'opens a line' : undefined) : [],
      ),
  ];
  return all.filter(({ letters }, i) => all.findIndex((other) => other.letters === letters) === i);
}

function mark(words: string, evidence: Evidence, place: Place = placeOf(words)): Mark {
  const letters = words.toLowerCase().replace(/\s|:$/g, '');
  return { letters, place, telling: evidence === 'certain' };
}

function placeOf(words: string): Place {
  return words.endsWith(':') ? 'before a colon' : 'alone on its line';
}
