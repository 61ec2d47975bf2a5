import type { Flow } from '../../text/flow.ts';
import { matchesOf } from '../../text/search.ts';
import { nameAt } from './persons/name-at.ts';
import { isCited, isNoTitledName, isThing, type Person } from './persons/person-form.ts';

const REVIEWING =
  '(?:physician advis[eo]r|(?:reviewing|peer|UR|utilization review|advising|denying) (?:physician|reviewer|doctor|nurse|surgeon)|(?:physician|nurse|peer) reviewer|reviewer|(?:claims )?(?:adjuster|examiner)|nurse case manager|case manager|medical director)';
const SAID =
  '(?:signed|cited|quoted|[Dd]enied|UR(?: decision| denial)?|utilization review|the denial|the review)';
const TITLE = '(?:Dr|Drs|Mr|Mrs|Ms|Nurse|Doctor)\\.?';
/** What is before the name of one who denied a request: a role, a title after what that person did, or both. */
const LEADS = new RegExp(
  `\\b(?:${REVIEWING}[,:]?\\s(?:(?:is|was)\\s)?(${TITLE}\\s)?|(?:${SAID}\\sby|per|according to)\\s(${TITLE}\\s)|${SAID}\\sby\\s|the (?:review|denial|opinion) (?:of|by)\\s)(?=[A-Z])`,
  'g',
);

/**
 * The persons of utilization review whom a guideline field names, in order (`per physician advisor Torvald Quiroga`, `as cited by Dr.
 * Quiroga`); works and their authors are none. Offsets into the source.
 */
export function reviewersNamed(flow: Flow, isNoName: (word: string) => boolean): Person[] {
  const { text } = flow;
  return matchesOf(LEADS, text).flatMap((lead): Person[] => {
    const title = lead[1] ?? lead[2];
    const at = lead.index + lead[0].length;
    const name = nameAt(text, at, text.length, title ? isNoTitledName : isNoName, true);
    if (!name || isThing(text, name) || isCited(text, name)) return [];
    const isRole = !/\b(?:by|of)\s$/.test(lead[0]);
    if (!title && !isRole && IS_WORK.test(text.slice(name.range.end))) return [];
    if (!title && !name.isFull && !(isRole && SURNAMES.test(text.slice(name.range.start, name.range.end))))
      return [];
    return [
      {
        range: flow.sourceRange(name.range.start, name.range.end),
        isSure: name.isFull || title !== undefined,
      },
    ];
  });
}

/** A year before the sentence ends: the name is that of an author (`the review of Kevin Park, Spine 2012`). */
const IS_WORK = /^[^.;]{0,60}?[ (](?:19|20)\d\d\b/;
/** One or two words that are written as names are. */
const SURNAMES = /^[A-Z][a-z\u00e0-\u024f'\u2019-]{2,20}(?: [A-Z][a-z\u00e0-\u024f'\u2019-]{2,20})?$/;
