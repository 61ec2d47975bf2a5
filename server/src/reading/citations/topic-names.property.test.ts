import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import type { Guideline, Topic } from '../../catalogue/types.ts';
import { contextOf } from './context.ts';
import { readField } from './guideline-field.ts';

const { guidelines } = builtInCatalogue();
/** Guidelines whose topics bear names of their own, not those of another work. */
const OWN = guidelines.filter(({ mtus, id }) => mtus && id !== 'mtus-general-approaches-2004');
/** Those that were cited with `Page(s):`; the form was not used for later editions. */
const PAGED = OWN.filter(({ id }) => !/-201\d$/.test(id));

/** The names of a topic, with and for & and the other way. */
function namesOf({ name, aliases }: Topic): string[] {
  const names = [name, ...aliases];
  const others = names.flatMap((one) => [one.replaceAll(' & ', ' and '), one.replaceAll(' and ', ' & ')]);
  return [...new Set([...names, ...others])];
}

/** The topics of a field, `?` for an unknown one, in order; all citations together. */
function read(field: string): string[] {
  const context = contextOf(builtInCatalogue(), '2015-06-01');
  return readField(`Decision based on ${field}.`, context).flatMap(({ topics }) =>
    topics.map(({ topic, near }) => (topic ? topic.id : '?') + (near ? '~' : '')),
  );
}

const cited = ({ name, edition }: Guideline) => `MTUS ${name.replace(/^MTUS /, '')} ${edition ?? ''}`;
const undated = ({ name }: Guideline) => `MTUS ${name.replace(/^MTUS /, '')}`;

describe('each name of a topic is read as that one topic', () => {
  test.each(OWN.map((guideline) => [guideline.id, guideline] as const))(
    'in a list of %s',
    (_id, guideline) => {
      for (const topic of guideline.topics) {
        for (const name of namesOf(topic)) {
          expect([name, read(`${cited(guideline)}, Section(s): ${name}`)]).toEqual([name, [topic.id]]);
          expect([name, read(`${cited(guideline)}, Section(s): ${name}, Zzz`)]).toEqual([
            name,
            [topic.id, '?'],
          ]);
          expect([name, read(`${cited(guideline)}, Section(s): Zzz, ${name}`)]).toEqual([
            name,
            ['?', topic.id],
          ]);
        }
      }
    },
  );

  test.each(PAGED.map((guideline) => [guideline.id, guideline] as const))(
    'before pages of %s',
    (_id, guideline) => {
      for (const topic of guideline.topics) {
        for (const name of namesOf(topic)) {
          for (const pages of [', page(s) 63-64', ' Page(s): 63, 64', ', page 63'])
            expect([name, read(`${undated(guideline)} ${name}${pages}`)]).toEqual([name, [topic.id]]);
          expect([name, read(`${undated(guideline)}, ${name} Page(s): 63`)]).toEqual([name, [topic.id]]);
        }
      }
    },
  );

  test('two in a row', () => {
    const pairs = fc
      .constantFrom(...OWN.filter(({ topics }) => topics.length > 1))
      .chain((guideline) =>
        fc.tuple(
          fc.constant(guideline),
          fc.uniqueArray(fc.constantFrom(...guideline.topics), { minLength: 2, maxLength: 2 }),
        ),
      );
    fc.assert(
      fc.property(pairs, ([guideline, topics]) => {
        const list = topics.map(({ name }) => name).join(', ');
        expect([list, read(`${cited(guideline)}, Section(s): ${list}`)]).toEqual([
          list,
          topics.map(({ id }) => id),
        ]);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('a chapter of ODG', () => {
  const odg = guidelines.find(({ id }) => id === 'odg') as Guideline;
  const forms: ((chapter: string) => string)[] = [
    (chapter) => `Official Disability Guidelines (ODG), ${chapter} Chapter, Zzz`,
    (chapter) => `Official Disability Guidelines (ODG) ${chapter} Chapter, Zzz`,
    (chapter) => `Official Disability Guidelines, ${chapter}, Zzz`,
    (chapter) => `Official Disability Guidelines (ODG)-${chapter}: Zzz`,
    (chapter) => `ODG, Chapter ${chapter}, Zzz`,
    (chapter) => `ODG (${chapter} chapter), Zzz`,
    (chapter) => `ODG ${chapter} (Acute & Chronic) Chapter, Zzz`,
    (chapter) => `ODG-TWC, ${chapter} section, Zzz`,
  ];
  test.each(odg.topics.map((topic) => [topic.name, topic] as const))(
    'however it is written: %s',
    (_name, topic) => {
      const names = namesOf(topic).filter((name) => !name.endsWith('Chapter'));
      const spelled = names.flatMap((name) => [
        name,
        name.replaceAll(' and ', '/'),
        name.toUpperCase(),
        name.toLowerCase(),
      ]);
      for (const field of [...new Set(spelled)].flatMap((name) => forms.map((form) => form(name))))
        expect([field, read(`Non-MTUS Citation ${field}`)]).toEqual([field, [topic.id, '?']]);
    },
  );

  test.each([
    ['Mental Illness and Stress Chapter, Service animals', ['mental-illness', '?']],
    ['Mental Illness & Stress Chapter, Service animals', ['mental-illness', '?']],
    ['Mental Illness/Stress Chapter, Service animals', ['mental-illness', '?']],
    ['Mental Illness and Stress, Service animals', ['mental-illness', '?']],
    ['mental illness and stress chapter', ['mental-illness']],
    ['Mental Illness and Stress (Acute & Chronic): Service animals', ['mental-illness', '?']],
    ['Low Back and neck Chapter, Manipulation', ['low-back', 'neck-and-upper-back', '?']],
    ['Shoulder and Elbow, Manipulation', ['shoulder', 'elbow', '?']],
    ['Head Chapter and Pain Chapter, Triptans', ['head', 'pain', '?']],
    ['Knee/ Braces, hinged', ['knee-and-leg', '?']],
    ['Pain and physical therapy, further words', ['pain', '?']],
  ])('whose name goes on, or that has another with it: %s', (words, expected) => {
    expect(read(`Non-MTUS Citation ODG, ${words}`)).toEqual(expected);
  });
});
