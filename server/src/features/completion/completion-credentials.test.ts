import { describe, expect, test } from 'vitest';
import { completionsAt } from '../test-support.ts';

const HEAD = `HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer.

The Expert Reviewer has the following credentials:
`;
const STATES = 'State(s) of Licensure:';
const SPECIALTIES = 'Certification(s)/Specialty:';
const profiles = [
  { licenses: ['Oregon', 'California'], specialties: ['Hand Surgery'] },
  { licenses: [], specialties: ['Podiatry', 'Sports Medicine'] },
];

const labels = (line: string, own: typeof profiles | undefined = undefined) =>
  completionsAt(`${HEAD}${line}\n\nCLINICAL CASE SUMMARY\nHe fell.`, own ? { profiles: own } : {}).labels;

describe('the credentials of the reviewer', () => {
  test.each([
    [`${STATES} Calif|`, ['California']],
    [`${STATES} new m|`, ['New Mexico']],
    [`${STATES} California, T|`, ['Tennessee', 'Texas']],
    [`${STATES} Texas, T|`, ['Tennessee']],
    [`${SPECIALTIES} Phys|`, ['Physical Medicine & Rehabilitation']],
    [`${SPECIALTIES} Family Practice, Sp|`, ['Sports Medicine']],
  ])('by what is typed: %s', (line, found) => expect(labels(line)).toEqual(found));

  test('those of the settings come first, a whole list where nothing is typed', () => {
    expect(labels(`${STATES} |`, profiles)).toEqual(['Oregon, California']);
    expect(labels(`${SPECIALTIES} |`, profiles)).toEqual(['Hand Surgery', 'Podiatry, Sports Medicine']);
    expect(labels(`${SPECIALTIES} Po|`, profiles)).toEqual(['Podiatry']);
    expect(labels(`${STATES} O|`, profiles)).toEqual(['Oregon', 'Ohio', 'Oklahoma']);
  });

  test('a space is put after the label, and CRLF is a line end', () => {
    const text = `${HEAD}${STATES}|\n${SPECIALTIES} Surgery\n`.replaceAll('\n', '\r\n');
    expect(completionsAt(text, { profiles }).accept('Oregon, California')).toContain(
      `${STATES} Oregon, California\r\n`,
    );
  });

  test.each([
    `${STATES} |`,
    `${STATES} California|`,
    `${STATES} California, |`,
    `${STATES} x|`,
    `${STATES} Cal|ifornia`,
    `${SPECIALTIES} Surgery|`,
    'Calif|',
  ])('nothing in %s', (line) => expect(labels(line)).toEqual([]));

  test('nothing in prose that says the same', () => {
    expect(completionsAt(`CLINICAL CASE SUMMARY\nHe fell.\n\n${STATES} Calif|`).labels).toEqual([]);
  });
});
