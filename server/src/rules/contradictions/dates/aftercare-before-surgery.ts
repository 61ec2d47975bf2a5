import type { Letter } from '../../../letter/letter.ts';
import { isDay, printedDay } from '../../../text/days.ts';
import { placedIn } from '../../../text/placed.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_FACT } from '../../rule-docs.ts';
import { operationDaysIn } from './operation-days.ts';
import { undoneOperationsIn } from './undone-operations.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'A first postoperative visit or the removal of sutures is dated before the operation. The date is marked, and that of the ' +
    'operation is linked. So is the day on which something was revised or removed before it was put in.',
  why: WHY_FACT,
  law: ['appeal-grounds'],
  notes: 'Only letters that date one operation and speak of no other are judged.',
  wrong: {
    summary:
      'The injured worker underwent knee surgery on 05/12/2016. At the first postoperative visit on 04/22/2016 the left knee was swollen.',
  },
  right: {
    summary:
      'The injured worker underwent knee surgery on 05/12/2016. At the first postoperative visit on 05/22/2016 the left knee was swollen.',
  },
};

/** `The sutures were removed on 04/22/2016`, where the operation was on 05/12/2016. */
export const aftercareBeforeSurgery: Rule = {
  code: 'aftercare-before-surgery',
  title: 'Postoperative care dated before surgery',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) => [...careBeforeSurgery(letter), ...undoneBeforeDone(letter)],
};

function undoneBeforeDone({ parts }: Letter): Observation[] {
  return placedIn(parts, undoneOperationsIn).map(({ done, date, range }) => ({
    message: `What was done on ${printedDay(done)} is said to have been undone before, on ${printedDay(date)}.`,
    range,
  }));
}

function careBeforeSurgery({ parts }: Letter): Observation[] {
  const [operation, ...more] = placedIn(parts, (part) => operationDaysIn(part).operations);
  if (!operation || !isDay(operation.date) || more.some(({ date }) => !operation.date.startsWith(date)))
    return [];
  if (parts.some(({ part }) => operationDaysIn(part).maybeSeveral)) return [];
  return placedIn(parts, (part) => operationDaysIn(part).aftercare)
    .filter(({ date }) => isDay(date) && date < operation.date)
    .map(({ date, range }) => ({
      message: `Postoperative care on ${printedDay(date)} is before the operation (${printedDay(operation.date)}).`,
      range,
      related: [{ range: operation.range, message: 'Operation.' }],
    }));
}
