import type { Letter } from '../../letter/letter.ts';
import { check } from '../../rules/check.ts';
import type { Finding, Rule } from '../../rules/finding.ts';
import { reviewerNamed } from '../../rules/law/reviewer-named.ts';
import { privacyRules } from '../../rules/privacy/privacy-rules.ts';
import { lettersOf } from '../../text/letters.ts';
import type { Range } from '../../text/range.ts';
import { toWordEnd } from './name-tokens.ts';

/** What of a letter identifies somebody, wherever the letter has these words and a rule finds them. */
export interface Detail {
  /** Stands for it in every version of the letter: what it is and its letters. */
  readonly key: string;
  /** The rule that finds it. */
  readonly code: string;
  /** What it is: `Name`, `Telephone number`. */
  readonly kind: string;
  /** As the letter has it first. */
  readonly words: string;
  /** Where a rule finds it, in order; UTF-16 offsets into the letter, half-open. */
  readonly places: readonly Range[];
  /** Whether the words leave a doubt about each of its places. */
  readonly isDoubtful: boolean;
}

/** The kind of a name of a person, and of an employer. */
export const NAME = 'name';
export const EMPLOYER = 'employer';

/** What is found by each rule, in a few words: a copy has them in brackets in the place of what was found. */
export const bracketedKinds: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'person-named': NAME,
    'reviewer-named': NAME,
    'date-of-birth': 'date of birth',
    'claim-number': 'claim number',
    'medical-record-number': 'record number',
    'license-number': 'license number',
    'social-security-number': 'Social Security number',
    'telephone-number': 'telephone number',
    'email-address': 'email address',
    'street-address': 'address',
  }),
);

/** A copy must name nobody, whatever text it is of: also one that the rules are not asked about, or a letter not read whole. */
const RULES: readonly Rule[] = [...privacyRules, reviewerNamed].map(
  ({ readWhole, ...rule }): Rule => ({ ...rule, anyText: true }),
);

/** All findings of identifying information by their words, in the order in which they come first. */
export function identifyingDetails(letter: Letter): Detail[] {
  const byKey = new Map<string, Detail>();
  for (const finding of check(letter, { rules: RULES })) {
    const { code, severity } = finding;
    const kind = kindOf(finding);
    const range = kind === NAME ? toWordEnd(letter.source, finding.range) : finding.range;
    const words = letter.source.slice(range.start, range.end);
    const key = `${kind} ${lettersOf(words) || words}`;
    const known = byKey.get(key);
    const isDoubtful = severity === 'information' && (known?.isDoubtful ?? true);
    const places = [...(known?.places ?? []), range];
    byKey.set(key, { key, code, kind, words: known?.words ?? words, places, isDoubtful });
  }
  return [...byKey.values()];
}

function kindOf({ code, message }: Finding): string {
  // the rule says so in its message alone
  if (code === 'person-named' && /\bemployer\b/.test(message)) return EMPLOYER;
  return bracketedKinds.get(code) ?? 'identifying information';
}
