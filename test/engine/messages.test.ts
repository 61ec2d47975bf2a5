import { describe, expect, it } from 'vitest';
import { decode } from '../../server/src/commands/letters/decode.ts';
import { analyse } from '../../server/src/features/analysis.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { documentedRules, examplesOf } from '../../server/tools/documented-rules.ts';
import { draftsAreThere, readDraft, readExpected, readExpectedLong } from '../drafts/support.ts';
import { WAYS } from './mutations.ts';
import { Random, soundLetter } from './mutations-ground.ts';
import { readSamples, readSoundSamples } from './samples.ts';

const documented = await documentedRules();
/** The rules that mark identifying information. */
const PRIVATE = new Set([
  ...rules.filter(({ category }) => category === 'privacy').map(({ code }) => code),
  'reviewer-named',
]);

/** Every text that the findings of a letter put before a reader, with the words that each finding marks. */
function saidOf(source: string) {
  return analyse(source).findings.map(({ code, message, range, fix, choices = [], related = [] }) => ({
    code,
    message,
    marked: source.slice(range.start, range.end).replace(/\s+/g, ' '),
    places: related.map((place) => place.message),
    titles: [...(fix ? [fix] : []), ...choices].map(({ title }) => title),
  }));
}

type Said = ReturnType<typeof saidOf>;

/** What is stated of the patient in several places and words (`67 year old`, `67 years old`): one value, which is named. */
const OF_PATIENT: ReadonlySet<string> = new Set([
  'age-contradicted',
  'sex-contradicted',
  'injury-date-contradicted',
  'side-contradicted',
]);

/**
 * The messages that two findings of a letter share although they mark different words. Identifying information is not
 * repeated in messages, so that two telephone numbers read the same; else only one value stated twice does.
 */
function alike(said: Said): string[] {
  const marks = new Map<string, Set<string>>();
  for (const { code, message, marked } of said) {
    if (PRIVATE.has(code) || OF_PATIENT.has(code)) continue;
    marks.set(message, (marks.get(message) ?? new Set()).add(marked));
  }
  return [...marks].flatMap(([message, words]) =>
    words.size > 1 ? `${message} [${[...words].join('; ')}]` : [],
  );
}

/** What is not written as messages, notes on related places and titles of fixes are. */
function illWritten(said: Said): string[] {
  return said.flatMap(({ message, places, titles }) => [
    ...[message, ...places].filter((text) => !/^[A-Z\d“].*[.?]$/s.test(text)),
    ...titles.filter((title) => !/^[A-Z][a-z]+( .*[^.])?$/s.test(title)),
    ...[message, ...places, ...titles].filter((text) =>
      /undefined|NaN|\[object|“”|\.\.(?!\.)| {2}|\n/.test(text),
    ),
  ]);
}

function expectWellSaid(source: string): void {
  const said = saidOf(source);
  expect(alike(said)).toEqual([]);
  expect(illWritten(said)).toEqual([]);
}

describe('two faults of a letter never read the same, and each message is a sentence', () => {
  it.each(documented)('in the example of $rule.code', ({ docs }) => expectWellSaid(examplesOf(docs).wrong));

  it.each(readSamples())('in $name', ({ text }) => expectWellSaid(text));

  /** Damaged so often in one way, a letter has the same fault in several places. */
  const TIMES = 4;

  it.each(WAYS)('after: $name, several times', (way) => {
    const random = new Random(20170131);
    // each way in some of the samples: together they are in all
    for (const sample of readSoundSamples().filter((_, i) => (i + WAYS.indexOf(way)) % 3 === 0)) {
      let text = sample.text;
      for (let time = 0; time < TIMES; time++) {
        text = way.damage(soundLetter(sample.name, text), random)?.text ?? text;
      }
      expectWellSaid(text);
    }
  });

  it('after damage of many kinds', () => {
    const random = new Random(20170201);
    for (const sample of Array.from({ length: 20 }, () => readSoundSamples()).flat()) {
      let text = sample.text;
      for (let time = 0; time < 8; time++) {
        text = random.pick(WAYS)?.damage(soundLetter(sample.name, text), random)?.text ?? text;
      }
      expectWellSaid(text);
    }
  });

  it.skipIf(!draftsAreThere)('in invented letters', () => {
    const letters = [
      ...(draftsAreThere ? readExpected() : []).map(({ id }) => readDraft(id)),
      ...(draftsAreThere ? readExpectedLong() : []).map(({ id }) => readDraft(id, 'long')),
    ];
    for (const letter of letters) expectWellSaid(decode(letter));
  });
});
