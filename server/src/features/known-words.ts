import { confidenceInWords, leastSure } from '../catalogue/confidence.ts';
import type { Topic } from '../catalogue/types.ts';
import type { LetterPart } from '../letter/letter-part.ts';
import { isSuperseded } from '../rules/citations/edition-not-in-force.ts';
import type { Range } from '../text/range.ts';
import { remembered } from '../text/remembered.ts';
import { apart } from './apart.ts';
import type { KnownKind, KnownModifier } from './word-kinds.ts';

/** Words of which more is known than their letters show. */
export interface KnownWords {
  /**
   * `decision`: of an item, or a conclusion of its rationale; `request`: a drug or treatment in a request; `mention`: a drug
   * elsewhere; `guideline`, `topic`: cited, and in the catalogue.
   */
  readonly kind: KnownKind;
  /** `upheld`, `overturned`: what is decided; `deprecated`: an edition no longer in force; `verified`: against the guideline. */
  readonly modifiers: readonly KnownModifier[];
  readonly range: Range;
}

/** The known words of a part, in order, without overlap; offsets into the part. */
export const knownWords = remembered((part: LetterPart): readonly KnownWords[] =>
  apart([...decisions(part), ...citedWords(part), ...requestedWords(part), ...drugMentions(part)]),
);

function decisions({ determination, verdicts }: LetterPart): KnownWords[] {
  return determination.items.flatMap(({ decision }, i) => {
    const concluded = verdicts[i]?.all ?? [];
    return [
      ...(decision?.value ? [decided(decision.range, decision.value === 'Overturned')] : []),
      ...concluded
        .filter(({ standing, relation }) => standing === 'certain' && relation !== 'foreign')
        .map(({ range, necessary }) => decided(range, necessary)),
    ];
  });
}

function decided(range: Range, necessary: boolean): KnownWords {
  return { kind: 'decision', modifiers: [necessary ? 'overturned' : 'upheld'], range };
}

function citedWords({ citations, asOf }: LetterPart): KnownWords[] {
  return citations.flatMap((citation): KnownWords[] => {
    const { guideline, guidelineRange, topics } = citation;
    const modifiers: KnownModifier[] = isSuperseded(citation, asOf) ? ['deprecated'] : [];
    return [
      ...(guideline && guidelineRange
        ? [{ kind: 'guideline' as const, modifiers, range: guidelineRange }]
        : []),
      ...topics.flatMap(({ topic, range }): KnownWords[] =>
        topic ? [{ kind: 'topic', modifiers: isVerified(topic) ? ['verified'] : [], range }] : [],
      ),
    ];
  });
}

function isVerified({ confidence, pagesConfidence }: Topic): boolean {
  return confidenceInWords(leastSure([confidence, pagesConfidence ?? confidence])) === null;
}

function requestedWords({ requests }: LetterPart): KnownWords[] {
  return requests.flatMap(({ treatments }) =>
    treatments.map(({ range }): KnownWords => ({ kind: 'request', modifiers: [], range })),
  );
}

function drugMentions({ drugs }: LetterPart): KnownWords[] {
  return drugs.map(({ range, requested }) => ({
    kind: requested ? 'request' : 'mention',
    modifiers: [],
    range,
  }));
}
