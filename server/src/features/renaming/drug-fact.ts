import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import type { DrugMention } from '../../reading/names/drug-mentions.ts';
import { findDrugs, namesSameDrug } from '../../reading/names/drug-names.ts';
import { isLetter } from '../../text/characters.ts';
import { lettersOf } from '../../text/letters.ts';
import { type Placed, placedRange } from '../../text/placed.ts';
import { partAt } from '../citation-part.ts';
import { doubtAround, isQuoted } from './doubts.ts';
import type { Doubt, Fact, Renamed } from './fact.ts';
import { asksFor, flowAround, isCited } from './places.ts';
import { restatesAt } from './statements.ts';
import { casedLike } from './written-forms.ts';

/** The drug at an offset into a part, where the letter names it of its own: not in a citation. */
export function drugFact(letter: Letter, placed: Placed<LetterPart>, offset: number): Fact | null {
  const mention = partAt(placed.part.drugs, offset);
  return mention && !isCited(placed.part, mention.range) ? drugNamed(letter, placed, mention) : null;
}

/** The drug that a part mentions. */
export function drugNamed(letter: Letter, home: Placed<LetterPart>, mention: DrugMention): Fact {
  return {
    kind: 'drug',
    range: placedRange(mention.range, home.start),
    words: mention.text,
    rename: (words) =>
      letter.parts.flatMap(({ start, part }) =>
        part.drugs
          .filter((other) => namesSameDrug(other, mention) && !isCited(part, other.range))
          .map((other): Renamed => {
            const isHome = start === home.start && other.range.start === mention.range.start;
            return {
              range: placedRange(other.range, start),
              text: inItsCase(other, words, letter),
              doubt: isHome ? null : doubtOf(other, mention, part, isOther(letter, home, start, mention)),
            };
          }),
      ),
  };
}

/** Whether a part is another item than the one that the drug is in, and asks for the drug as well. */
function isOther(letter: Letter, home: Placed<LetterPart>, start: number, mention: DrugMention): boolean {
  const asks = ({ part }: Placed<LetterPart>) => asksFor(part, mention);
  const own = letter.items.some((one) => one.start === home.start && asks(one));
  return own && letter.items.some((one) => one.start === start && start !== home.start && asks(one));
}

function doubtOf(
  other: DrugMention,
  mention: DrugMention,
  part: LetterPart,
  isOfOtherItem: boolean,
): Doubt | null {
  if (isOfOtherItem) return 'other-item';
  if (lettersOf(other.text) !== lettersOf(mention.text))
    return other.misspelling === null ? 'other-name' : 'misspelled';
  const flow = other.requested ? null : flowAround(part, other.range);
  if (!flow) return null;
  const span = flow.flowRange(other.range);
  if (restatesAt(part, flow, span)) return isQuoted(flow, span) ? 'quoted' : null;
  return doubtAround(flow, span);
}

/** The new name in the case of the one that it replaces; generic names alone are written without a capital. */
function inItsCase({ text, drugs }: DrugMention, words: string, { catalogue }: Letter): string {
  const first = text.charCodeAt(0);
  const isSmall = isLetter(first) && text.charAt(0) === text.charAt(0).toLowerCase();
  if (!isSmall) return casedLike(text, words);
  const isBrand = (name: string) =>
    findDrugs(name, 0, name.length, catalogue).some(({ drugs: found }) =>
      found.some(({ brands }) => brands.some((brand) => lettersOf(brand) === lettersOf(name))),
    );
  const isGeneric = !drugs.some(({ brands }) => brands.some((brand) => lettersOf(brand) === lettersOf(text)));
  return isGeneric && !isBrand(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words;
}
