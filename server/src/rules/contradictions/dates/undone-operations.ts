import type { LetterPart } from '../../../letter/letter-part.ts';
import { narrativeDates } from '../../../reading/narrative.ts';
import { toldAt } from '../../../reading/patient/whose.ts';
import type { FoundDate } from '../../../text/dates.ts';
import { type IsoDate, isDay } from '../../../text/days.ts';
import { keyTextOf, placeOf, wordsOfSentence } from '../../../text/key-text.ts';
import type { Range } from '../../../text/range.ts';
import { remembered } from '../../../text/remembered.ts';

/** An operation or implant that words say was revised or removed before it was done or put in. */
export interface UndoneOperation {
  /** The day on which it was done. */
  readonly done: IsoDate;
  /** The earlier day on which it is said to have been undone. */
  readonly date: IsoDate;
  /** The earlier day: offsets into the part, half-open. */
  readonly range: Range;
}

const THING =
  '(plates?|screws?|rods?|nails?|pins?|cage|prosthesis|implants?|stimulator|pump|cast|splint|catheter|fusion|repair|reconstruction|replacement|release|[a-z]{3,14}(?:ectomy|otomy|plasty|desis))';
const DONE = '(?:implanted|placed|inserted|put in|put on|applied|performed|done|carried out|made|undertaken)';
const UNDONE = '(?:revised|redone|removed|taken (?:out|down|off)|explanted|converted|re-?operated|replaced)';
/** `The arthroplasty of`, `A plate was put in on`, before the day on which it was done. */
const DONE_ON = new RegExp(
  `\\b(?:an?|the|his|her|this)(?: (?!(?:older|old|previous|prior|earlier|first|second|other|another)\\b)[a-z-]{2,14}){0,4} ${THING} (?:(?:was|were|had been) )?(?:${DONE} )?(?:on|of) $`,
  'i',
);
/** Between that day and the one on which it was undone, in one sentence. */
const THEN_UNDONE = new RegExp(
  `^,? (?:was|were|had to be|needed to be) (?:later |then |again )?${UNDONE}(?: (?:for|because of|due to|after|by) (?:[a-z-]{2,14} ?){1,5})? (?:on )?$`,
  'i',
);
/** The same in a sentence of its own. */
const UNDONE_ON = new RegExp(
  `^(?:then |later )?(?:the|this|that|his|her)(?: (?!(?:older|old|previous|prior|earlier|first|second|other)\\b)[a-z-]{2,14}){0,3} ${THING} (?:was|were|had to be|needed to be) (?:later |then |again )?${UNDONE}(?: (?:for|because of|due to|after|by) (?:[a-z-]{2,14} ?){1,5})? on $`,
  'i',
);
/** Several such things, or those of another side or time. */
const SEVERAL =
  /\b(?:second|another|other|both|each|bilateral|staged|opposite|re-?implant\w*|new|first|two)\b/i;

/** The operations and implants that a part says were undone before they were done. Linear. */
export const undoneOperationsIn = remembered(({ determination }: LetterPart): readonly UndoneOperation[] =>
  narrativeDates(determination).flatMap(({ flow, dates }) => {
    const { text } = flow;
    if (!MAY_TELL.test(text)) return [];
    const words = keyTextOf(flow);
    const sentenceOf = ({ range: { start } }: FoundDate) => wordsOfSentence(words, placeOf(words, start));
    const before = (day: FoundDate) => text.slice(sentenceOf(day).start, day.range.start);
    return dates.flatMap((day, i): UndoneOperation[] => {
      const previous = dates[i - 1];
      if (!previous || !isDay(previous.date) || day.date >= previous.date) return [];
      const [, thing] = DONE_ON.exec(before(previous)) ?? [];
      if (!thing || SEVERAL.test(text.slice(sentenceOf(previous).start, sentenceOf(day).end))) return [];
      const isInOne =
        sentenceOf(day).start === sentenceOf(previous).start &&
        THEN_UNDONE.test(text.slice(previous.range.end, day.range.start));
      const isUndone = isInOne || UNDONE_ON.exec(before(day))?.[1]?.toLowerCase() === thing.toLowerCase();
      const told = toldAt(words, placeOf(words, previous.range.start), placeOf(words, day.range.end));
      if (!isUndone || told.ofAnother) return [];
      return [
        { done: previous.date, date: day.date, range: flow.sourceRange(day.range.start, day.range.end) },
      ];
    });
  }),
);

const MAY_TELL = new RegExp(`\\b${UNDONE}\\b`, 'i');
