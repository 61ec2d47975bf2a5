import type { Abbreviation } from '../../catalogue/types.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { followsDrug, isReleaseForm } from '../../reading/names/release-forms.ts';
import { writtenStretches } from '../../syntax/stretches.ts';
import { readFlow } from '../../text/flow.ts';
import { type Range, range, touches } from '../../text/range.ts';
import { abbreviationCard } from '../cards/abbreviation-card.ts';
import type { PlacedCard } from '../cards/card.ts';

/** So far from the cursor words are looked at, in UTF-16 units: an abbreviation and a word on either side. */
const REACH = 40;
/** Abbreviations that are words: in a sentence set in capitals they are read as words. */
const ORDINARY_WORDS = ['AD', 'AME', 'DO', 'FABER', 'IF', 'IT', 'MED', 'SLAP'];
/** Words after an abbreviation that give it another sense: the iliotibial band is no intrathecal one. */
const OTHER_SENSE: ReadonlyMap<string, string> = new Map([['IT', 'band']]);

/** The card of the abbreviation at `offset`, with every meaning that the catalogue has for it. */
export function findAbbreviation(input: LetterPart, offset: number): PlacedCard | null {
  const stretch = writtenStretches(input.determination).find((one) => touches(one.range, offset));
  if (!stretch) return null;
  const { start, end } = stretch.range;
  const area = range(Math.max(start, offset - REACH), Math.min(end, offset + REACH));
  const flow = readFlow(input.determination.source, area);
  const place = flow.flowOffset(offset);
  const run = runAt(flow.text, place);
  if (!run) return null;
  for (const span of candidates(flow.text, run, place, input)) {
    const text = flow.text.slice(span.start, span.end);
    const meanings = meaningsOf(text, input);
    if (meanings.length === 0) continue;
    const found = flow.sourceRange(span.start, span.end);
    if (!isMeant(text, flow.text, span, found, input)) return null;
    return { card: abbreviationCard(text, meanings), range: found };
  }
  return null;
}

/** The letters, digits and joining characters around an offset (`EMG/NCS`, `P&S`); null where there are none. */
function runAt(text: string, offset: number): Range | null {
  let start = offset;
  let end = offset;
  while (start > 0 && isInside(text.charAt(start - 1))) start--;
  while (end < text.length && isInside(text.charAt(end))) end++;
  return start < end ? { start, end } : null;
}

function isInside(sign: string): boolean {
  return /[A-Za-z0-9&/-]/.test(sign);
}

/** What may be the abbreviation, longest first: with the next word, the run itself, its part between joining characters. */
function candidates(text: string, run: Range, offset: number, input: LetterPart): Range[] {
  const isJoin = (at: number) => text.charAt(at) === '/' || text.charAt(at) === '-';
  const part = { start: offset, end: offset };
  while (part.start > run.start && !isJoin(part.start - 1)) part.start--;
  while (part.end < run.end && !isJoin(part.end)) part.end++;
  const others = [text.slice(run.start, part.start), text.slice(part.end, run.end)].flatMap((half) =>
    half.split(/[/-]/),
  );
  const next = text.charAt(run.end) === ' ' ? runAt(text, run.end + 1) : null;
  const before = text.charAt(run.start - 1) === ' ' ? runAt(text, run.start - 1) : null;
  return [
    ...(next ? [range(run.start, next.end)] : []),
    ...(before ? [range(before.start, run.end)] : []),
    run,
    // in `PT/PTT`, of which the catalogue knows a half, it has the other half's sense
    ...(others.every((other) => !isAcronym(other) || meaningsOf(other, input).length > 0) ? [part] : []),
  ].filter(({ start, end }) => start < end);
}

/** The meanings of the words, or of their singular (`MRIs`). */
function meaningsOf(text: string, { catalogue }: LetterPart): readonly Abbreviation[] {
  const meanings = catalogue.abbreviationsOf(text);
  if (meanings.length > 0 || !text.endsWith('s')) return meanings;
  return catalogue.abbreviationsOf(text.slice(0, -1));
}

function isAcronym(word: string): boolean {
  return /^[A-Z]{2,}s?$/.test(word);
}

function isMeant(text: string, flow: string, span: Range, place: Range, input: LetterPart): boolean {
  if (isReleaseForm(text)) return followsDrug(input.drugs, place.start);
  const other = OTHER_SENSE.get(text);
  const behind = flow.slice(span.end + 1).toLowerCase();
  if (other && behind.startsWith(other)) return false;
  if (!ORDINARY_WORDS.includes(text)) return true;
  const neighbors = [runAt(flow, span.start - 1), runAt(flow, span.end + 1)];
  return neighbors.every((run) => {
    const word = run ? flow.slice(run.start, run.end) : '';
    return !isAcronym(word) || meaningsOf(word, input).length > 0;
  });
}
