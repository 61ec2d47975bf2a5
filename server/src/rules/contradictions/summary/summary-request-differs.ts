import type { LetterPart } from '../../../letter/letter-part.ts';
import { summaryFlows } from '../../../reading/narrative.ts';
import { type Duration, mayBeSameDuration } from '../../../reading/requests/amounts/durations.ts';
import { mayBeOfOnePart } from '../../../reading/requests/near-regions.ts';
import { type Request, type RequestPart, type Stated, totalOf } from '../../../reading/requests/request.ts';
import { isSameStrength } from '../../../reading/requests/request-amounts.ts';
import { summaryRequestsIn } from '../../../reading/requests/summary-requests.ts';
import { placedRange } from '../../../text/placed.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_RESTATED } from '../../rule-docs.ts';
import { shown } from '../../wording.ts';
import { sharesDrug } from '../items/restated.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The case summary says what is asked for (`The physician requests acupuncture once a week for four weeks`), and the item on it has ' +
    'another number of sessions, strength, quantity, number of refills, days or months. The words of the summary are marked, and ' +
    'those of the request are linked.',
  why: WHY_RESTATED,
  notes:
    'Not compared where the summary says that something was authorized or modified, where several items are on the same treatment, and ' +
    'where it mentions an earlier request.',
  wrong: {
    summary: 'The neck is stiff since a fall. The physician requests 12 visits of acupuncture.',
    request: 'Acupuncture, 8 visits: Upheld',
  },
  right: { summary: 'The neck is stiff since a fall. The physician requests 8 visits of acupuncture.' },
};

/** `asks for acupuncture once weekly for four weeks` in the summary, `3 times weekly for 4 weeks` in the item. */
export const summaryRequestDiffers: Rule = {
  code: 'summary-request-differs',
  title: 'Request in summary differs from item',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) => {
    const asked = letter.parts.flatMap(({ start, part }) =>
      ofSummary(part).map((one) => ({ start, ...one })),
    );
    if (asked.length === 0 || asked.some(({ isPartlyGranted }) => isPartlyGranted)) return [];
    return asked.flatMap(({ start, said }): Observation[] => {
      const items = letter.items.filter(({ part }) => isSame(said, part.requests[0]));
      const [item, ...others] = items;
      const request = item?.part.requests[0];
      if (!item || !request || others.length > 0 || request.original) return [];
      // of two requests for one thing one may be an earlier one
      if (asked.some((one) => one.said !== said && isSame(one.said, request))) return [];
      const found = differenceOf(said, request);
      if (!found) return [];
      const [inSummary, inItem] = [placedRange(found.said, start), placedRange(found.asked, item.start)];
      const words = ({ start, end }: Range) => shown(letter.source.slice(start, end));
      return [
        {
          message: `Case summary asks for ${words(inSummary)}, but the request has ${words(inItem)}.`,
          range: inSummary,
          related: [{ range: inItem, message: 'Request.' }],
        },
      ];
    });
  },
};

/** Whether both name one treatment or drug and no other, and may be of one part of the body. */
function isSame(said: RequestPart, request: Request | undefined): boolean {
  if (!request || !mayBeOfOnePart(partsOf(said), partsOf(request))) return false;
  if (said.drugs.length > 0 || request.drugs.length > 0)
    return said.drug !== null && sharesDrug(said, request);
  const names = new Set(request.treatments.map(({ value }) => value));
  return said.treatments.length === 1 && said.treatments.some(({ value }) => names.has(value));
}

function partsOf({ bodyParts }: RequestPart) {
  return bodyParts.map(({ value }) => value);
}

/** An amount of the summary and that of the request: UTF-16 offsets from the beginnings of their parts, half-open. */
interface Difference {
  readonly said: Range;
  readonly asked: Range;
}

/** The first amount that both state, and otherwise. */
function differenceOf(said: RequestPart, asked: RequestPart): Difference | null {
  const differ = <T>(
    read: (part: RequestPart) => Stated<T> | null,
    isSameAmount: (one: T, other: T) => boolean,
  ): Difference | null => {
    const [one, other] = [read(said), read(asked)];
    return one && other && !isSameAmount(one.value, other.value)
      ? { said: one.range, asked: other.range }
      : null;
  };
  const totals = [totalOf(said), totalOf(asked)];
  return (
    differ(sessionsOf, Object.is) ??
    differ(({ strength }) => strength, isSameStrength) ??
    differ(
      ({ quantity }) => quantity,
      (one, other) => one.unit !== other.unit || one.amount === other.amount || totals[0] === totals[1],
    ) ??
    differ(({ refills }) => refills, Object.is) ??
    differ(durationOf, mayBeSameDuration)
  );
}

function sessionsOf({ sessions, quantity, drugs }: RequestPart): Stated<number> | null {
  if (sessions || drugs.length > 0 || !quantity || quantity.value.unit) return sessions;
  return { value: quantity.value.amount, range: quantity.range };
}

function durationOf({ days, duration, drugs, sessions, hours }: RequestPart): Stated<Duration> | null {
  if (drugs.length > 0 || sessions || hours || (days && duration)) return null;
  return duration ?? (days && { value: { amount: days.value, unit: 'day' }, range: days.range });
}

/** That a part of what was asked for was granted. */
const GRANTED =
  /(?<!non-)(?<!non)(?<!not )(?<!never )\b(?:certified|authorized|approved|granted|allowed|modified|certification of|partial\w*)\b/i;

const ofSummary = remembered((part: LetterPart) =>
  summaryFlows(part.determination).flatMap((flow) => {
    const isPartlyGranted = GRANTED.test(flow.text);
    return summaryRequestsIn(flow, part).map((said) => ({ said, isPartlyGranted }));
  }),
);
