import { dayAfter, printedDay } from '../../server/src/text/days.ts';
import { headerDay, replaced, type Way } from './mutations-ground.ts';
import { inRationale, markedAt, planted, summaryRange } from './mutations-planting.ts';

/** An operation besides, or what makes one likely. */
const OPERATED =
  /surg|operat|post-?op|ectomy|otomy|plasty|arthrosc|fusion|repair|bilateral|status|history|sutur|staple|stitch|biops|lacerat|staged|opposite|revision|removal/i;

/** Denials and reviews besides that of the header. */
const SPEAKS_OF_DENIALS =
  /appeal|denial|denied|reconsider|withdrawn|utilization\s+review|\bUR\b|(?:first|earlier|prior|previous|second|another|other|new|initial|last)\s+(?:\S+\s+){0,2}(?:request|review|application|letter|determination|decision)/i;

/** A day so many years from another one. */
function yearsFrom(day: string, years: number): string {
  return printedDay(`${Number(day.slice(0, 4)) + years}-${day.slice(5, 7)}-15`);
}

/** A letter that speaks of another event than the injury of the claim: a time may be one after that. */
const OTHER_EVENT =
  /(?:second|another|new|subsequent|other|third|both)\s+(?:\S+\s+)?(?:falls?|accident|injur|incident|event|claim)|fell\s+again|re-?injur|cumulative|continuous|repetitive|\ba\s+fall|shower/i;

/** Ways in which days of the injury, of treatment and of the process come to be in no possible order. */
export const dayWays: readonly Way[] = [
  {
    name: 'a request dated after its denial',
    codes: ['request-after-denial'],
    damage(letter) {
      const { text, tree } = letter;
      const denial = headerDay(letter, 'utilizationReviewDenialDate');
      const decision = headerDay(letter, 'decisionDate');
      const start = summaryRange(letter)?.start;
      const requests = tree.items.map((item) => item.request.text);
      const request = requests.find((one) => /^(?:\w+ \d+ ?mg # ?\d+|\w+ of the [\w ]+)$/.test(one));
      if (!denial || start === undefined || !request) return null;
      const day = dayAfter(denial.day);
      if (decision && decision.day < day) return null;
      // the letter may speak of another request
      if (/\b(?:RFAs?|requests? for authorization|appeal|re-?submi|re-?request|renew|again)/i.test(text))
        return null;
      const words = `\n\nThe request for authorization dated ^${printedDay(day)}^ is for ${request}.\n\n`;
      return markedAt(text, start, words);
    },
  },
  {
    name: 'another date of the denial',
    codes: ['ur-date-contradicted'],
    damage(letter, random) {
      const denial = headerDay(letter, 'utilizationReviewDenialDate');
      if (!denial || /utilization\s+review|\bUR\b/i.test(letter.text.slice(denial.end))) return null;
      const other = yearsFrom(denial.day, -1);
      return inRationale(letter, `On ^${other}^ utilization review denied the request.`, random);
    },
  },
  {
    name: 'application for review before the denial',
    codes: ['appeal-before-denial'],
    damage(letter, random) {
      const denial = headerDay(letter, 'utilizationReviewDenialDate');
      if (!denial || SPEAKS_OF_DENIALS.test(letter.text.slice(denial.end))) return null;
      const words = `The application for independent medical review was signed on ^${yearsFrom(denial.day, -1)}^.`;
      return planted(letter, words, random);
    },
  },
  {
    name: 'period that ends before it begins',
    codes: ['period-reversed'],
    damage(letter, random) {
      const injury = headerDay(letter, 'dateOfInjury');
      if (!injury) return null;
      const [first, last] = [yearsFrom(injury.day, 1), yearsFrom(injury.day, 0)];
      return planted(letter, `Physical therapy was given from ^${first} to ${last}^.`, random);
    },
  },
  {
    name: 'treatment before the injury',
    codes: ['treatment-before-injury'],
    damage(letter, random) {
      const injury = headerDay(letter, 'dateOfInjury');
      const words = [
        'The work injury was treated with surgery on ^#^.',
        'After the industrial injury, physical therapy began on ^#^.',
        'For this injury the patient was evaluated on ^#^.',
      ];
      const marked = random.pick(words) as string;
      return injury && planted(letter, marked.replace('#', yearsFrom(injury.day, -2)), random);
    },
  },
  {
    name: 'sutures removed before the operation',
    codes: ['aftercare-before-surgery'],
    damage(letter, random) {
      const injury = headerDay(letter, 'dateOfInjury');
      if (!injury || OPERATED.test(letter.text)) return null;
      const [day, before] = [yearsFrom(injury.day, 1), yearsFrom(injury.day, -1)];
      const words = [
        `A debridement surgery was done on ${day}, and the sutures were removed on ^${before}^.`,
        `He underwent surgery on ${day}; the first postoperative visit was on ^${before}^.`,
      ];
      return planted(letter, random.pick(words) as string, random);
    },
  },
  {
    name: 'more years since the injury than have passed',
    codes: ['elapsed-time-contradicted'],
    damage(letter, random) {
      const [injury, decision] = [headerDay(letter, 'dateOfInjury'), headerDay(letter, 'decisionDate')];
      if (!injury || !decision || OTHER_EVENT.test(letter.text)) return null;
      const years = Number(decision.day.slice(0, 4)) - Number(injury.day.slice(0, 4)) + random.between(4, 20);
      const words = [
        `Now ^${years} years after the injury^, the pain persists.`,
        `The patient is ^${years} years out from the injury^.`,
      ];
      return planted(letter, random.pick(words) as string, random);
    },
  },
  {
    name: 'an application long after the denial',
    codes: ['application-late'],
    damage(letter) {
      const denial = headerDay(letter, 'utilizationReviewDenialDate');
      const received = headerDay(letter, 'applicationReceived');
      if (!denial || !received) return null;
      return replaced(letter.text, received, yearsFrom(denial.day, 1));
    },
  },
];
