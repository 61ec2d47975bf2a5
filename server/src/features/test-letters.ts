import { isMarkLine } from '../../../test/marked-text.ts';

/**
 * What a test puts into a letter; the rest is as in any sound one. All may be marked texts; a line break before the first
 * line is not part of the words, so that marks in the source of a test are under the words they mark.
 */
export interface LetterWords {
  /** Lines of the header, above the first heading. */
  readonly header?: string;
  /** The heading of the case summary. */
  readonly heading?: string;
  readonly summary?: string;
  /** The request of the one disputed item with its decision: `Wrist splint: Upheld`. */
  readonly request?: string;
  /** The words after `MAXIMUS guideline:`. */
  readonly reviewer?: string;
  /** The words after `Decision rationale:`. */
  readonly rationale?: string;
}

/** The field of a guideline in the form of the years to 2016, before the topics. */
export const MTUS = 'Decision based on MTUS Chronic Pain Treatment Guidelines';

/**
 * A letter of one disputed item, of the years whose citations print `Page(s):` where it has no header that says
 * otherwise. A mark line under the first line of a field is written as if the field's label were not there.
 */
export function letter(words: LetterWords = {}): string {
  return [
    words.header ?? '',
    withoutBreak(words.heading ?? 'CLINICAL CASE SUMMARY'),
    withoutBreak(words.summary ?? 'The injured worker hurt the left wrist.'),
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    withoutBreak(words.request ?? 'Wrist splint: Upheld'),
    'Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.',
    labeled('MAXIMUS guideline: ', words.reviewer ?? 'None.'),
    labeled('Decision rationale: ', words.rationale || 'The request is not medically necessary.'),
  ].join('\n\n');
}

/** The words after their label; mark lines under the first line are moved along with it. */
function labeled(label: string, words: string): string {
  const lines = withoutBreak(words).split('\n');
  const below = lines.findIndex((line, i) => i > 0 && !isMarkLine(line));
  const end = below < 0 ? lines.length : below;
  const indent = ' '.repeat(label.length);
  return lines.map((line, i) => (i === 0 ? label + line : i < end ? indent + line : line)).join('\n');
}

function withoutBreak(words: string): string {
  return words.startsWith('\n') ? words.slice(1) : words;
}
