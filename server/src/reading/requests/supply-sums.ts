import type { Flow } from '../../text/flow.ts';
import { remembered } from '../../text/remembered.ts';
import { matchesOf } from '../../text/search.ts';
import { sentenceSpan, sentencesOf } from '../assertions/sentences.ts';
import { numberIn } from './request-tokens.ts';
import type { WrongSum } from './stated-sums.ts';

const NUMBER = '(?:\\d{1,3}|[a-z]{3,9})';
const UNITS = '(?:tablets?|tabs?|capsules?|caps?|pills?)';
const A_DAY = '(?:(?:a|per|each|every) day|/ ?day|daily)';
const OFTEN = '(?:once|twice|(?:two|three|four|2|3|4) times)';
/** `thirty tablets`, `#30` */
const COUNT = `(?:# ?(?<label>\\d{1,3})|(?<![\\w/.-])(?<count>${NUMBER})(?: more| remaining)? (?<form>${UNITS}))`;
/** `three tablets a day`, `one three times a day`, `twice daily` */
const RATE = `(?:(?<often>${OFTEN}) ${A_DAY}|(?<units>${NUMBER})(?: ${UNITS})?,? (?:(?<each>${OFTEN}) )?${A_DAY})`;
/** `thirty days`, `a 30-day supply`, `four weeks` */
const TIME = `(?:an? |about |some )?(?<time>${NUMBER})[ -](?<period>day|week)s?(?: supply)?(?! ?(?:earlier|later|ago|before|after))`;
const LASTS =
  '(?:(?:would|will|should|can|do|does) )?(?:lasts?|covers?|suffices?|(?:is|are) (?:enough|sufficient|adequate)|provides?|supply|supplies|gives?|is|are|makes?|amounts? to|equals?|comes? to)(?: for| of| to| him| her){0,2} ';
const TAKES = '(?:is|are|makes?|takes?|needs?|requires?|calls? for|comes? to|amounts? to|equals?|uses?)';
const TAKEN = ',? ?(?:(?:when |if )?(?:taken|used|dosed) )?(?:at |of |with |by |on )?';

/** `two tablets a day for ten days are thirty tablets`: the number of tablets is what is calculated. */
const HOW_MANY = whole(`${RATE},? for ${TIME},? ${TAKES} ${COUNT}`);
const FORMS: readonly RegExp[] = [
  whole(`${COUNT}${TAKEN}(?:a dose of )?${RATE},? ${LASTS}${TIME}`),
  whole(`\\b(?:at|with|of|taking) ${RATE},? (?:the |these |those )?${COUNT} ${LASTS}${TIME}`),
  whole(`${COUNT} ${LASTS}${TIME},? (?:at|with|when taken|taken) ${RATE}`),
  HOW_MANY,
];

function whole(words: string): RegExp {
  return new RegExp(`${words}\\b`, 'gi');
}

/** With one of these in its sentence less may be taken, more may be dispensed, or nothing is as it should be. */
const IN_DOUBT =
  /\b(?:as needed|prn|up to|at most|at least|or less|or two|refills?|not|no|instead|rather|wean\w*|taper\w*|reduc\w*)\b/i;
/** So far a supply may be off: tablets are dispensed in round numbers. */
const TOLERANCE = 0.2;

/** Supplies of a drug that a text calculates wrongly: `thirty tablets at three a day last thirty days`. */
export const wrongSupplies = remembered((flow: Flow): readonly WrongSum[] => {
  if (!/\b(?:day|daily)/i.test(flow.text)) return [];
  return sentencesOf(flow).flatMap((sentence) => {
    const span = sentenceSpan(sentence);
    // `#90` opens a sentence
    const start = flow.text.charAt(span.start - 1) === '#' ? span.start - 1 : span.start;
    const said = flow.text.slice(start, span.end);
    if (!/\b(?:day|week)s?\b/i.test(said) || IN_DOUBT.test(said)) return [];
    return FORMS.flatMap((form) =>
      matchesOf(form, said).flatMap((match): WrongSum[] => {
        const supply = supplyOf(match.groups ?? {});
        if (!supply) return [];
        const { count, perDay, days, form: units } = supply;
        const lasts = count / perDay;
        if (Math.abs(lasts - days) <= Math.max(2, TOLERANCE * lasts)) return [];
        const from = start + match.index;
        const asksHowMany = form === HOW_MANY;
        return [
          {
            says: asksHowMany
              ? `${perDay} a day for ${days} days are ${perDay * days} ${units}`
              : `${count} ${units} at ${perDay} a day last ${Math.round(lasts * 10) / 10} days`,
            stated: asksHowMany ? count : days,
            span: { start: from, end: from + match[0].length },
          },
        ];
      }),
    );
  });
});

type Groups = Readonly<Record<string, string | undefined>>;

/** The numbers of a calculation; null where a word is no number. */
function supplyOf({ label, count, form, often, units, each, time, period }: Groups) {
  const numbers = {
    count: numberIn(label ?? count) ?? 0,
    perDay: often ? timesOf(often) : (numberIn(units) ?? 0) * (each ? timesOf(each) : 1),
    days: (numberIn(time) ?? 0) * (period?.toLowerCase() === 'week' ? 7 : 1),
  };
  if (Object.values(numbers).some((value) => value <= 0)) return null;
  return { ...numbers, form: form?.toLowerCase() ?? 'tablets' };
}

/** `twice`, `three times` */
function timesOf(words: string): number {
  if (/^once/i.test(words)) return 1;
  return /^twice/i.test(words) ? 2 : (numberIn(words) ?? 0);
}
