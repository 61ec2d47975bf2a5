import { rangeOf } from '../../letter/around.ts';
import type { Letter } from '../../letter/letter.ts';
import type { Finding } from '../../rules/finding.ts';
import { type Range, range } from '../../text/range.ts';
import { hasRationale, type ItemGap, itemGaps } from './item-gaps.ts';
import { lengthOf } from './reading-grade.ts';

/** What is shown above the letter, or above an item. Offsets into the letter. */
export interface Lens {
  readonly about: 'letter' | 'item';
  /** Where it is: the first line of the letter, the first words of the item. */
  readonly offset: number;
  readonly title: string;
  /** What it speaks of, to be shown when it is chosen; null where nothing is left to be done. */
  readonly leadsTo: { readonly kind: 'findings' | 'gap'; readonly range: Range } | null;
}

/** More gaps are counted, not named: a lens is one short line. */
const MOST_NAMED = 3;

/**
 * The state of a letter and of each of its items, in the order of the text; `findings` are those that are shown. An item is
 * finished when nothing of it is missing or to be filled in and no error or warning is found in it. A text that is no determination has none.
 */
export function lenses(letter: Letter, findings: readonly Finding[]): readonly Lens[] {
  const { determination, items, source } = letter;
  if (determination.layout === null) return [];
  const counted = findings.filter(({ severity }) => severity !== 'hint');
  const within = (place: Range) =>
    counted.filter(({ range: { start } }) => place.start <= start && start < place.end);
  let finished = 0;
  const ofItems = items.map((item): Lens => {
    const { start, part } = item;
    const place = rangeOf(item);
    const gaps = itemGaps(part);
    const found = within(place);
    const count = found.length;
    const [gap] = gaps;
    const isFinished = !gap && found.every(({ severity }) => severity === 'information');
    if (isFinished) finished++;
    const parts = [
      gapsInWords('missing', gaps.filter(isMissing)),
      gapsInWords(
        'to fill in',
        gaps.filter((one) => !isMissing(one)),
      ),
      isFinished ? 'finished' : '',
      count > 0 ? counting(count, isFinished ? 'note' : 'finding') : '',
    ];
    const at = gap && range(start + gap.place.start, start + gap.place.end);
    return {
      about: 'item',
      offset: start,
      title: parts.filter((words) => words !== '').join(' \u00b7 '),
      leadsTo: at ? { kind: 'gap', range: at } : count > 0 ? { kind: 'findings', range: place } : null,
    };
  });
  const { words, grade } = lengthOf(letter);
  const titles = [
    `${finished} of ${counting(items.length, 'item')} finished`,
    counting(words, 'word'),
    grade === null || !items.some(({ part }) => hasRationale(part)) ? '' : `reading grade ${grade}`,
  ];
  const whole: Lens = {
    about: 'letter',
    offset: 0,
    title: titles.filter((title) => title !== '').join(' \u00b7 '),
    leadsTo: findings.length > 0 ? { kind: 'findings', range: range(0, source.length) } : null,
  };
  return [whole, ...ofItems];
}

function isMissing({ place }: ItemGap): boolean {
  return place.start === place.end;
}

function gapsInWords(state: string, gaps: readonly ItemGap[]): string {
  if (gaps.length === 0) return '';
  const names = gaps.map(({ what }) => what);
  const named = names.slice(0, MOST_NAMED).join(', ');
  return `${state}: ${named}${names.length > MOST_NAMED ? ` and ${names.length - MOST_NAMED} more` : ''}`;
}

/** `1 item`, `1,240 words` */
function counting(count: number, what: string): string {
  const thousands = Math.floor(count / 1000);
  const rest = String(count % 1000);
  const digits = thousands > 0 ? `${thousands},${rest.padStart(3, '0')}` : rest;
  return `${digits} ${what}${count === 1 ? '' : 's'}`;
}
