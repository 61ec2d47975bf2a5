import type { Stretch } from './clauses.ts';
import type { Word } from './sentences.ts';

/** What goes before `of medical necessity` without being something else. */
const OF_NECESSITY =
  /^(?:standard|elements?|proof|evidence|documentation|showing|criteria|definition|threshold|burden|requirements?|test|determination|finding|degree|semblance|support|basis|case|question)$/;
const CRITERIA =
  /^(?:criteri(?:a|on)|requirements?|conditions?|standards?|prerequisites|indications|guidelines?)$/;

/** What may be said of who denied as it is of the denial. */
export const IS_RIGHT = /^(?:right|correct|justified|wrong|incorrect|mistaken|error)$/;

/** `the claims administrator was right`: who denied, instead of the denial. */
export function isAdministrator(words: readonly Word[], { first, end }: Stretch): boolean {
  const isLast = /^(?:administrator|insurer|carrier|adjuster)$/.test(words[end - 1]?.word ?? '');
  return isLast && end - first <= LONGEST_NAME;
}

/** `the claims administrator`, and a link before it. */
const LONGEST_NAME = 4;
/** `none of the criteria`: the criteria are spoken of. */
const SOME_OF = /^(?:none|neither|all|each|any|both|every|one)$/;

/** What a subject is by its first words: the denial, the necessity of something, criteria. */
export function kindOf(
  words: readonly Word[],
  { first: opening, end }: Stretch,
): 'denial' | 'necessity' | 'criteria' | 'other' {
  const isSomeOf = words[opening + 1]?.word === 'of' && SOME_OF.test((words[opening] as Word).word);
  const first = isSomeOf ? opening + 2 : opening;
  for (let i = first; i < end; i++) {
    const { word } = words[i] as Word;
    const before = words[i - 1]?.word ?? '';
    const next = words[i + 1]?.word ?? '';
    if (word === 'necessity' || (word === 'need' && before === 'medical')) return 'necessity';
    if (i > first && ['of', 'for', 'that', 'which', 'by'].includes(word))
      return word === 'of' && OF_NECESSITY.test(before) && (next === 'necessity' || next === 'medical')
        ? 'necessity'
        : 'other';
    if (word === 'denial' || word === 'refusal' || word === 'noncertification') return 'denial';
    if (word === 'certification' && before === 'non') return 'denial';
    if (/^(?:decision|determination|modification|ur|rejection)$/.test(word) && next !== 'for')
      return 'denial';
    if (word === 'review' && before === 'utilization' && i + 1 >= end) return 'denial';
    if (CRITERIA.test(word) && !next.startsWith('treat') && next !== 'supported')
      return i + 1 >= end || ['of', 'for', 'that', 'in'].includes(next) ? 'criteria' : 'other';
  }
  return 'other';
}
