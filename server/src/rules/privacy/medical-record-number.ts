import type { Range } from '../../text/range.ts';
import { listWords, type WordList, type WordNotes, wordsOfSource } from '../../text/word-list.ts';
import type { Rule } from '../finding.ts';
import { isReadWhole } from '../malformed/sections/section-words.ts';
import { REDACTS, type RuleDocs, WHY_PRIVATE } from '../rule-docs.ts';
import { behindLabel, findAtWords, identifierAt, openingsOf, tooMuchTold } from './scan.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what: 'The number after `MRN`, `medical record number`, `patient ID`, `chart no.`, `account #` and the like.',
  why: WHY_PRIVATE,
  fix: REDACTS,
  notes: 'A date or a short number after such words is not marked.',
  wrong: { summary: 'The injured worker (MRN 00412345) has left knee pain.' },
  right: { summary: 'The injured worker has left knee pain.' },
};

/** The number under which a clinic or hospital keeps the patient. */
export const medicalRecordNumber: Rule = {
  code: 'medical-record-number',
  title: 'Medical record number in letter',
  category: 'privacy',
  severity: 'warning',
  scope: 'part',
  check({ determination }) {
    if (!isReadWhole(determination)) return [];
    return findMedicalRecordNumbers(determination.source, wordsOfSource(determination)).map((place) =>
      tooMuchTold('A medical record or patient number is not published. Redact it.', place),
    );
  },
};

/** These mean a number by themselves. */
const NUMBERS = [['mrn'], ['m', 'r', 'n']];
/** These mean one only with `number`, `no.`, `#`, `ID` or a colon behind them. */
const LABELS = [
  ['medical', 'record'],
  ['med', 'rec'],
  ['patient', 'account'],
  ['patient'],
  ['chart'],
  ['account'],
  ['acct'],
  ['member'],
];

const OPENINGS = openingsOf([...NUMBERS, ...LABELS]);

/** All of a text, in order. */
export function findMedicalRecordNumbers(
  source: string,
  words: WordList = listWords(source),
  openings: WordNotes<boolean> = OPENINGS,
): Range[] {
  return findAtWords(source, words, openings, placeAt);
}

function placeAt(source: string, at: number): Range | null {
  const number = behindLabel(source, at, NUMBERS);
  const label = number ?? behindLabel(source, at, LABELS);
  return label && (number || label.marked) ? identifierAt(source, label.value) : null;
}
