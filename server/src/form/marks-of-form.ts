import { FORM } from './printed-form.ts';
import type { Mark } from './recognizer.ts';
import type { Evidence } from './shapes.ts';

/** All printed words that show a determination, of the family that is read and of the older ones; no two of the same letters. */
export function marksOfForm(): readonly Mark[] {
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

function mark(words: string, evidence: Evidence, place: Mark['place'] = placeOf(words)): Mark {
  const letters = words.toLowerCase().replace(/\s|:$/g, '');
  return { letters, place, telling: evidence === 'certain' };
}

function placeOf(words: string): Mark['place'] {
  return words.endsWith(':') ? 'before a colon' : 'alone on its line';
}
