import { overlap, type Range } from '../../text/range.ts';
import type { TextOfWords } from '../../text/word-list.ts';
import type { Observation, PartRule } from '../finding.ts';
import { plainLinesOf } from '../plain-lines.ts';
import { replacement } from '../replacement.ts';

/** What a rule on one kind of identifying detail says of itself. */
interface DetailRule {
  readonly code: string;
  readonly title: string;
  /** Said of each detail; never repeats it, since messages are copied and logged elsewhere. */
  readonly message: string;
  /** Is shown the text with plain line ends. */
  readonly find: (text: TextOfWords) => readonly Range[];
  /** What is shown of numbers that are masked: it may be held enough. */
  readonly findInDoubt?: (text: TextOfWords) => readonly Range[];
}

/** A rule that marks each detail of one kind in what is read of a letter, and offers to take it out. */
export function detailRule({ code, title, message, find, findInDoubt }: DetailRule): PartRule {
  return {
    code,
    title,
    category: 'privacy',
    severity: 'warning',
    scope: 'part',
    readWhole: true,
    check({ determination }) {
      const { text, sourceRange } = plainLinesOf(determination);
      const sure = find(text);
      const doubtful = findInDoubt?.(text).filter((place) => !sure.some((other) => overlap(place, other)));
      return [
        ...sure.map((place) => identifying(message, sourceRange(place))),
        ...(doubtful ?? []).map((place) => ({
          ...identifying(message, sourceRange(place)),
          severity: 'information' as const,
        })),
      ];
    },
  };
}

/** What takes the place of a detail: an empty gap, as some letters have, would leave a sentence that cannot be read. */
const REDACTED = '[redacted]';

/** What is said of an identifying detail: the message, and the fix that takes the detail out. */
export function identifying(message: string, place: Range): Observation {
  return {
    message,
    range: place,
    fix: { ...replacement('Redact', place, REDACTED), preferred: true },
  };
}
