import type { Flow } from '../../../text/flow.ts';
import { NUMBER_WORDS } from '../../../text/in-words.ts';
import { remembered } from '../../../text/remembered.ts';
import { matchesOf } from '../../../text/search.ts';
import { sentencesOf, writtenSentence } from '../../assertions/sentences.ts';
import { numberIn, timesIn } from '../request-tokens.ts';
import type { WrongNumber } from './wrong-number.ts';

const AMOUNT = '\\d{1,2},\\d{3}|\\d{1,5}(?:\\.\\d{1,3})?';
const COUNT = `(?:\\d{1,2}|${NUMBER_WORDS})`;
const MG = '(?:mg|milligrams?)';
const UNITS = '(?:tablets?|tabs?|capsules?|caps?|pills?)';
const A_DAY = '(?:(?:a|per|each|every) day|/ ?day|daily)';
const OFTEN = `(?:(?<times>once|twice|thrice|(?:two|three|four|five|six|[2-6]) times|[2-6]x|[2-6] x) ?(?:${A_DAY}|in a day)|(?<code>bid|tid|qid|b\\.i\\.d\\.|t\\.i\\.d\\.|q\\.i\\.d\\.)|every (?<hours>four|six|eight|twelve|4|6|8|12) hours)`;
const MAKES =
  ',? (?:that |which |this |it |together |and |or )?(?:(?:would |will )?(?:is|are|makes?|gives?|equals?|totals?|totaling|totalling|means?|brings?|contains?|contain|holds?|delivers?|provides?|comes? to|amounts? to|adds? up to|works? out (?:to|at))|for a total(?: daily dose)? of|a total(?: daily dose)? of|or|=)(?: him| her)?(?: in all| altogether)?(?: a| the)?(?: total| daily| combined)?(?: daily)?(?: dose| dosage)?(?: of)?(?: about| only| just)? ';
const STRENGTH = `(?<strength>${AMOUNT})(?:/(?<second>\\d{2,3}))? ?(?:${MG})?`;
const TOTAL = `(?<total>${AMOUNT}) ?${MG}\\b`;
const NAME = "(?:[a-z][a-z'-]{2,20} ){0,2}?";

const FORMS: readonly RegExp[] = [
  // `gabapentin 600 mg, one tablet three times a day, is 1,800 mg a day`
  form(
    `(?:(?<each>${COUNT}) )?(?:(?<strength>${AMOUNT}) ?${MG}|(?<first>\\d{1,2}(?:\\.5)?)/(?<second>\\d{3})(?: ?${MG})?)(?: ${UNITS})?,? (?:(?<units>${COUNT}) ${UNITS},? )?(?:is )?(?:taken )?${OFTEN}${MAKES}${TOTAL}`,
  ),
  // `six tablets of Norco 10/325 bring 1,950 mg of acetaminophen`
  form(
    `(?<count>${COUNT}) ${UNITS}(?: ${A_DAY})?(?: of| at)? ${NAME}${STRENGTH}(?: each)?(?: ${A_DAY})?${MAKES}${TOTAL}`,
  ),
  // `four tablets a day at 50 mg each are 200 mg`
  form(
    `(?<count>${COUNT}) ${UNITS} ${A_DAY},? (?:of|at|with) (?<strength>${AMOUNT}) ?${MG}(?: each)?${MAKES}${TOTAL}`,
  ),
];

function form(words: string): RegExp {
  return new RegExp(`(?<![\\w/.,\\u2013-]|\\b(?:to|or) )${words}`, 'gi');
}

/** Right before an amount: so many of it are taken at a time, `two tablets of tramadol`. */
const OF_UNITS = new RegExp(`\\b(?:${UNITS} (?:of|at)|${COUNT} of (?:the|these|his|her)) [^,;.]{0,40}$`, 'i');

/** With one of these in its sentence the amounts may be of two doses, of two drugs or of another measure. */
const IN_DOUBT =
  /\b(?:morphine|med|mme|equivalen\w*|oral|plus|together|combined|also|besides|alternat\w*|morning|noon|evening|bedtime|night|up to|as needed|prn|increas\w*|rais\w*|reduc\w*|lower\w*|taper\w*|wean\w*|titrat\w*|if|not|no|wrong\w*|mistak\w*|incorrect\w*|half|extra|a week|weekly)\b/i;
const HOURS_A_DAY = 24;
const CODES: Readonly<Record<string, number>> = { b: 2, t: 3, q: 4 };

/** Daily doses that a text calculates wrongly: `300 mg three times a day is 1,200 mg`. Time grows with the length of the text. */
export const wrongDailyDoses = remembered((flow: Flow): readonly WrongNumber[] => {
  if (!/\d ?(?:mg|milligrams?)\b/i.test(flow.text)) return [];
  return sentencesOf(flow).flatMap((sentence) => {
    const { said, start } = writtenSentence(sentence, flow);
    if (sentence.asks || sentence.words[0]?.quote || IN_DOUBT.test(said)) return [];
    return FORMS.flatMap((pattern) =>
      matchesOf(pattern, said).flatMap((match): WrongNumber[] => {
        const { strength, first, second, total, ...groups } = match.groups ?? {};
        const count = unitsOf(groups);
        const stated = numberIn(total) ?? 0;
        const each = [strength ?? first, second].flatMap((words) => numberIn(words) ?? []);
        const totals = each.map((one) => Math.round(one * count * 1000) / 1000);
        if (OF_UNITS.test(said.slice(Math.max(0, match.index - 80), match.index))) return [];
        if (count <= 0 || stated <= 0 || totals.includes(stated)) return [];
        return [
          {
            says: `${count} times ${each.join(' or ')} mg is ${totals.join(' or ')} mg, not ${total} mg`,
            span: { start: start + match.index, end: start + match.index + match[0].length },
          },
        ];
      }),
    );
  });
});

type Groups = Readonly<Record<string, string | undefined>>;

/** How many units a day the words of a match say; 0 where that is not read. */
function unitsOf({ count, each, units, times, code, hours }: Groups): number {
  if (count) return numberIn(count) ?? 0;
  const often = times
    ? (timesIn(times) ?? 0)
    : hours
      ? HOURS_A_DAY / (numberIn(hours) ?? Number.NaN)
      : (CODES[code?.charAt(0).toLowerCase() ?? ''] ?? 0);
  const atATime = each ?? units;
  return often * (atATime ? (numberIn(atATime) ?? 0) : 1);
}
