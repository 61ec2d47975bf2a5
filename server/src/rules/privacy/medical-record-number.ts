import type { Rule, RuleDocs } from '../finding.ts';
import { REDACTS, WHY_PRIVATE } from '../rule-docs.ts';
import { detailRule } from './identifying-detail.ts';
import { partialNumbers } from './partial-numbers.ts';
import { behindLabel, finder, identifierAt, labelsOf, openingsOf } from './scan.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The number after `MRN`, `medical record number`, `patient ID`, `chart no.`, `account #`, `employee ID`, `group number`, ' +
    '`accession number`, `serial no.` and the like. Of a number that is masked (`MRN xxxx4471`) only information.',
  why: WHY_PRIVATE,
  fix: REDACTS,
  notes: 'A date or a short number after such words is not marked.',
  wrong: { summary: 'The injured worker (MRN 00412345) has left knee pain.' },
  right: { summary: 'The injured worker has left knee pain.' },
};

/** The number under which a clinic, an insurer or an employer keeps the patient, or a device that is in use. */
export const medicalRecordNumber: Rule = detailRule({
  code: 'medical-record-number',
  title: 'Medical record number in letter',
  message: 'Record, member, account or device number: identifying information.',
  find: (text) => findMedicalRecordNumbers(text),
  findInDoubt: partialNumbers(
    'm\\.?r\\.?n\\.?|medical records?|patient|patient account|chart|account|acct\\.?|member|subscriber|medicare|medi-?cal|employee|badge|(?:bank|checking|savings) account|(?:credit |debit |insurance )?card|group|serial',
  ),
});

/** These mean a number by themselves. */
const NUMBERS = labelsOf(
  'mrn', 'm r n', 'mbi', 'medicare beneficiary', 'medi cal id', 'bank account', 'checking account', 'savings account',
); // biome-ignore format: a word list reads best in rows
/** These mean one only with `number`, `no.`, `#`, `ID` or a colon after them. */
const LABELS = labelsOf(
  'medical record', 'med rec', 'patient account', 'patient', 'chart', 'account', 'acct', 'member', 'subscriber', 'beneficiary',
  'medicare', 'medi cal', 'insurance', 'insurance card', 'group', 'routing', 'employee', 'personnel', 'payroll', 'badge', 'student',
  'military service', 'encounter', 'accession', 'prescription', 'rx', 'cures report', 'serial',
); // biome-ignore format: a word list reads best in rows

/** All of a text, in order. */
export const findMedicalRecordNumbers = finder(openingsOf([...NUMBERS, ...LABELS]), (source, at) => {
  const number = behindLabel(source, at, NUMBERS);
  const label = number ?? behindLabel(source, at, LABELS);
  return label && (number || label.marked) ? identifierAt(source, label.value) : null;
});
