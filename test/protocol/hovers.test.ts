import { describe, expect, test } from 'vitest';
import { hover } from '../../server/src/features/hover/hover.ts';
import { type WholeLetter, wholeLetter } from '../../server/src/letter/test-support.ts';
import type { Range } from '../../server/src/text/range.ts';
import { corpusIsThere, readSeeds } from '../corpus/support.ts';
import { readSamples } from '../engine/samples.ts';
import { placesIn } from './letter.ts';
import { plainServer } from './server-under-test.ts';
import type { Message, Session } from './session.ts';

const server = plainServer();
let session: Session;

const URI = 'untitled:Letter-1';
const FORMATS = { hover: { contentFormat: ['plaintext'] } };

interface Answer {
  readonly contents: { readonly value: string };
  readonly range: { readonly start: unknown; readonly end: unknown };
}

/** The answers at all offsets of a text, asked for in one go over a real connection. */
async function answersAt(text: string, offsets: readonly number[]): Promise<(Answer | null)[]> {
  session = await server.open({ capabilities: { textDocument: FORMATS } });
  session.openDocument(URI, text);
  const placeOf = placesIn(text);
  const ids = offsets.map((offset) =>
    session.ask('textDocument/hover', { textDocument: { uri: URI }, position: placeOf(offset) }),
  );
  await session.settled();
  const answers = new Map<Message['id'], Message>(session.messages.map((message) => [message.id, message]));
  return ids.map((id) => {
    const answer = answers.get(id);
    if (!answer || answer.error) throw new Error(`no answer to ${id}`);
    return answer.result;
  });
}

/** Every offset inside one of the stretches. */
function inside(stretches: readonly { readonly range: Range }[]): number[] {
  return stretches.flatMap(({ range }) =>
    Array.from({ length: range.end - range.start }, (_, i) => range.start + i),
  );
}

/** The smallest part of a citation that holds the offset, else that ends there; else a drug between the parts. */
function partAt({ citations, drugs }: WholeLetter, offset: number): Range | undefined {
  const at = (places: readonly { readonly range: Range }[]): Range | undefined =>
    (
      places.find(({ range }) => range.start <= offset && offset < range.end) ??
      places.find(({ range }) => range.end === offset)
    )?.range;
  const range = at(citations);
  const citation = citations.find((one) => one.range === range);
  if (!citation) return undefined;
  const { pages, topics, sections, guidelineRange } = citation;
  const part = at([...pages, ...topics, ...sections]);
  const ofGuideline = guidelineRange && at([{ range: guidelineRange }]);
  return part ?? (ofGuideline ? undefined : at(drugs)) ?? range;
}

const seeds = corpusIsThere ? readSeeds() : [];

describe.each([...readSamples(), ...seeds])('hovers on $name', ({ text }) => {
  test('answer at every character of every citation, about the part that stands there', async () => {
    const letter = wholeLetter(text);
    const offsets = inside(letter.citations);
    const placeOf = placesIn(text);
    const answers = await answersAt(text, offsets);
    const wrong = offsets.filter((offset, i) => {
      const part = partAt(letter, offset);
      const answer = answers[i];
      if (!part || !answer || answer.contents.value.trim() === '') return true;
      const expected = { start: placeOf(part.start), end: placeOf(part.end) };
      return JSON.stringify(answer.range) !== JSON.stringify(expected);
    });
    expect(wrong).toEqual([]);
  });

  test('answer on drugs, requests and headings as the engine does, on every drug', async () => {
    const { letter, tree, drugs, requests } = wholeLetter(text);
    const markers = tree.sections.flatMap(({ heading }) => heading ?? []);
    const offsets = inside([...drugs, ...requests, ...markers]);
    const answers = await answersAt(text, offsets);
    const wrong = offsets.filter((offset, i) => answers[i]?.contents.value !== hover(letter, offset)?.plain);
    expect(wrong).toEqual([]);
    const onDrugs = new Set(inside(drugs));
    expect(offsets.filter((offset, i) => onDrugs.has(offset) && answers[i] === null)).toEqual([]);
  });
});
