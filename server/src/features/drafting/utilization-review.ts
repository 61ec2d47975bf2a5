import { gapOf } from '../../form/owed-words.ts';
import type { Letter } from '../../letter/letter.ts';
import { headerDays } from '../../reading/header-days.ts';
import { printedDay } from '../../text/days.ts';
import { inList } from '../../text/in-words.ts';
import { choice, fixed, knownOrOwed, type Piece } from './pieces.ts';

/** What becomes of a request in utilization review, if it is in dispute. */
const OUTCOMES = ['non-certified', 'modified'];

/**
 * The sentence of a case summary on the utilization review: the day is that of the header, where it states one; the requests are
 * those of the letter's items.
 */
export function reviewSentence({ determination, items }: Letter): Piece[] {
  const day = headerDays(determination).find(({ key }) => key === 'utilizationReviewDenialDate')?.date;
  const requests = items
    .flatMap(({ part }) => part.determination.items.map(({ request }) => request.text))
    .filter((words) => words !== '' && words !== gapOf('request'));
  const noun = requests.length > 1 ? 'requests' : 'request';
  return [
    fixed('On '),
    knownOrOwed('utilizationReviewDenialDate', day ? printedDay(day) : null),
    fixed(', utilization review '),
    choice('outcome', OUTCOMES),
    fixed(` the ${noun} for `),
    knownOrOwed('request', requests.length > 0 ? inList(requests) : null),
    fixed('.'),
  ];
}
