import { type Range, range, withoutOverlaps } from '../../text/range.ts';
import { matchesOf } from '../../text/search.ts';
import { draftWords } from './draft-words.ts';
import type { Form } from './marked-form.ts';
import { hasMark } from './placeholder-forms.ts';

/** A note to oneself or to staff that is still in the letter. */
export interface NoteLeft {
  readonly range: Range;
  /** Whether its words can be nothing else; a record may hold an order as well. */
  readonly isSure: boolean;
  /** Whether it was said to a program for dictation. */
  readonly isDictation?: boolean;
}

const ORDER =
  "(?:please |pls )?(?:double[- ]?check|re-?check|check|verify|re-?verify|confirm|ask|insert|add|paste|fill in|look up|find|delete|remove|rewrite|rephrase|reword|shorten|fix|update|cite|note to|reminder|remember to|need to|needs? (?:a )?(?:page|cite|citation|date|source|reference)|citation needed|do not send|don['’]t send)\\b";
const LETTER = '(?:letter|determination|review|decision|report)\\b';

/** Words between marks that a record does not have: stars, arrows, slashes, brackets. */
const MARKED: readonly Form[] = [
  {
    mark: /\*\*/,
    form: between('(?<!\\*)\\*{2,6}', '[^*]{0,200}\\*{2,6}|[^*.?!\\n]{0,120}[.?!]?'),
  },
  { mark: />>/, form: between('(?<!>)>{2,4}', '[^<>]{0,200}<{2,4}|[^<>.?!\\n]{0,120}[.?!]?') },
  { mark: /\/\//, form: between('(?<!\\S)/{2,3}', '[^/\\n]{0,120}/{2,3}|[^/.?!\\n]{0,120}[.?!]?') },
  { mark: /\[/, form: between('\\[', '[^\\[\\]]{2,200}\\]') },
];
/** Words between marks that a record may have. */
const ENCLOSED: readonly Form[] = [{ mark: /\(/, form: between('\\(', '[^()]{2,160}\\)') }];
/** Words that say of themselves that they are a note. */
const NAMED: readonly Form[] = [
  {
    mark: /note to/i,
    form: /\bnote to (?:self|myself|editor|QA|typist|transcriptionist)\s?[:,\u2013\u2014-][^.?!\n]{0,120}[.?!]?/gi,
  },
];
/** A sentence that is an order. */
const PLAIN: readonly Form[] = [
  {
    mark: /before|prior/i,
    form: new RegExp(
      `(?<=(?:^|[.?!:])\\s{0,4})${ORDER}[^.?!]{0,120} (?:before|prior to) (?:sending|submitting|signing) (?:this|the) ${LETTER}[^.?!\\n]{0,60}[.?!]`,
      'gi',
    ),
  },
];

function between(opening: string, rest: string): RegExp {
  return new RegExp(`${opening}\\s{0,3}${ORDER}(?:${rest})`, 'gi');
}

/** What is done with a letter, and nothing else than a letter is spoken of. */
const BEFORE_SENDING = new RegExp(
  `\\b(?:before|prior to) (?:sending|finali[sz]ing)(?: (?:this|the|out|off|it)\\b(?: ${LETTER})?(?: (?:out|off|in)\\b)?)?(?=\\s*(?:$|[^\\w\\s]))|\\bbefore (?:this|it) goes out\\b|\\bbefore (?:I|we) (?:send|sign|finali[sz]e)\\b`,
  'i',
);
const CHECKER =
  /\b(?:with|ask|to|by) (?:the )?(?:QA|Q\.A\.|quality (?:assurance|team|reviewer))(?!\w)|\bnote to\b/i;
/** What reviewers' letters have and plans of treatment have not; between marks of a note it says what the note is about. */
const OF_LETTER =
  /\b(?:pages?|pg|citations?|cites?|guidelines?|ODG|MTUS|ACOEM|wording|spelling|typo|template|paragraph|rationale|sentence|references?|case file|FDA label|medical director)\b/i;
const DONE_WITH_LETTER =
  /\b(?:(?:before|prior to) (?:sending|submitting|signing|releas\w{1,5}|finali[sz]\w{1,5}|uploading|it goes|this goes)|(?:not|[\u2019']t) send)\b/i;

/** Somebody by name who is to be asked: a plan has a doctor or a role. */
const BY_NAME =
  /^[([*>/]{1,4}\s{0,3}(?:[Pp]lease |[Pp]ls )?(?:[Aa]sk|(?:[Cc]heck|[Vv]erify|[Cc]onfirm) w(?:ith|\/)) [A-Z][a-z]{2,14}\b/;

/** The notes to oneself or to staff in a text, in order, without overlap. A test may have forms looked for in any text. */
export function notesLeft(source: string, mayHold = hasMark): NoteLeft[] {
  const search = (forms: readonly Form[], judge: (words: string) => boolean | null) =>
    forms.filter(mayHold(source)).flatMap(({ form }) =>
      matchesOf(form, source).flatMap(({ index, 0: words }): NoteLeft[] => {
        const isSure = judge(words.replace(/\s+/g, ' '));
        return isSure === null ? [] : [{ range: range(index, index + words.length), isSure }];
      }),
    );
  const found = [
    ...search(MARKED, (words) => isOfStaff(words) || OF_LETTER.test(words) || DONE_WITH_LETTER.test(words)),
    ...search(
      ENCLOSED,
      (words) => isOfStaff(words) || (OF_LETTER.test(words) || BY_NAME.test(words) ? false : null),
    ),
    ...search(NAMED, () => true),
    ...search(PLAIN, () => false),
    ...draftWords(source, mayHold).map(({ start, end, isSure, kind }) => ({
      range: range(start, end),
      isSure,
      isDictation: kind === 'dictation',
    })),
  ];
  return withoutOverlaps(found.map((note) => ({ ...note.range, note }))).map(({ note }) => note);
}

function isOfStaff(words: string): boolean {
  return BEFORE_SENDING.test(words) || CHECKER.test(words);
}
