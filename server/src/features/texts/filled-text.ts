import { DECISION_VALUES, decisionForm } from '../../form/form-of.ts';
import type { Letter } from '../../letter/letter.ts';
import type { LetterPart } from '../../letter/letter-part.ts';
import { statedOfPatient } from '../../rules/contradictions/patient/stated-facts.ts';
import { choice, fixed, knownOrOwed, type Piece } from '../drafting/pieces.ts';
import { saidAgain } from '../said-again.ts';
import { type Placeholder, placeholdersIn } from './filled-in-words.ts';

/**
 * A text of the reviewer's own with what a letter states of an item in its placeholders, and gaps for what it does not state for
 * certain. Nothing else goes in: no word is of another letter.
 */
export function filledText(text: string, item: LetterPart, letter: Letter): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { words, kind, start } of placeholdersIn(text)) {
    if (kind === null) continue;
    pieces.push(fixed(text.slice(end, start)), filledIn(kind, item, letter));
    end = start + words.length;
  }
  return [...pieces, fixed(text.slice(end))].filter((piece) => piece.kind !== 'fixed' || piece.words !== '');
}

function filledIn(kind: Placeholder, item: LetterPart, letter: Letter): Piece {
  const decision = item.determination.items[0]?.decision?.value ?? null;
  switch (kind) {
    case 'request':
      return knownOrOwed('request', saidAgain(item));
    case 'drug':
      return knownOrOwed('drug', item.requests[0]?.drug?.text ?? null);
    case 'age':
      return knownOrOwed('age', ageIn(letter));
    case 'decision':
      return decision === null ? choice('decision', DECISION_VALUES) : fixed(decision);
    case 'conclusion':
      return decision === null
        ? choice(
            'decision',
            DECISION_VALUES.map((value) => decisionForm(value).conclusion),
          )
        : fixed(decisionForm(decision).conclusion);
  }
}

/** The age of the patient in years, where all that the letter states is one age of now. */
function ageIn(letter: Letter): string | null {
  const { ages } = statedOfPatient(letter);
  const [first] = ages;
  const isSure = ages.every(
    ({ value }) => value.years === first?.value.years && !value.earlier && !value.bare,
  );
  return first && isSure ? String(first.value.years) : null;
}
