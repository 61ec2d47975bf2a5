import { describe, expect, test } from 'vitest';
import { wholeLetter } from '../../letter/test-support.ts';

/** The topics of a reviewer guideline field: id and spelling, or the words that name none. */
function topics(field: string): string[] {
  const source = `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:

Physical therapy: Upheld

Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.

MAXIMUS guideline: Decision based on ${field}

Decision rationale: It is not medically necessary.
`;
  return wholeLetter(source)
    .citations.flatMap((citation) => citation.topics)
    .map(({ topic, spelling, text }) => (topic ? `${topic.id} ${spelling}` : `? ${spelling} ${text}`));
}

const NECK = (entry: string) => `MTUS Neck and Upper Back Complaints 2004, Section(s): ${entry}.`;
const PAIN = (words: string) => `MTUS Chronic Pain Treatment Guidelines ${words} Page(s): 63.`;

describe('topics', () => {
  test.each([
    [NECK('Initial Care'), ['initial-care exact']],
    [NECK('Inital Care'), ['initial-care near']],
    [NECK('Initail Care'), ['initial-care near']],
    [PAIN('Muscle relaxants (for pain)'), ['muscle-relaxants-for-pain exact']],
    [PAIN('Muscle relaxents (for pain)'), ['muscle-relaxants-for-pain near']],
    [PAIN('Muscle reluxents (for pain)'), ['muscle-relaxants-for-pain near']],
    [PAIN('Muscle relaxers for pains'), ['? exact Muscle relaxers for pains']],
  ])('of %s', (field, expected) => {
    expect(topics(field)).toEqual(expected);
  });

  test.each([
    [
      'Psychological evaluations, IDDS & SCS (drug delivery systems & stimulators)',
      ['psychological-evaluations exact'],
    ],
    [
      'Psychological evaluations, IDDS & SCS, Acupuncture',
      ['psychological-evaluations exact', 'acupuncture exact'],
    ],
    ['Opioids, rotating between them, Acupuncture', ['opioids exact', 'acupuncture exact']],
    ['Opioids, Rotating', ['opioids exact', '? exact Rotating']],
    ['Opioids, and Rotating', ['opioids exact', '? exact and Rotating']],
    ['opioids, rotating', ['opioids exact', '? exact rotating']],
    ['Topical analgesics, NSAIDs', ['topical-analgesics-nsaids exact']],
    [
      'Topical analgesics, NSAIDs, GI symptoms & cardiovascular risk',
      ['topical-analgesics exact', 'nsaids-gi-symptoms-and-cardiovascular-risk exact'],
    ],
  ])('whose heading goes on after a comma: %s', (list, expected) => {
    expect(topics(`MTUS Chronic Pain Medical Treatment 2009, Section(s): ${list}.`)).toEqual(expected);
  });

  test('with acronyms that a bracket spells out, before pages', () => {
    const field = PAIN(
      'Psychological evaluations, IDDS & SCS (drug delivery systems & spinal cord stimulators)',
    );
    expect(topics(field)).toEqual(['psychological-evaluations exact']);
    expect(topics(PAIN('Psychological evaluations, TENS & NMES'))).toHaveLength(3);
  });

  test('whose numbers differ are other topics, not misspelled ones', () => {
    expect(topics('MTUS Shoulder Complaints 2004, Section(s): Table 9-99.')).toEqual(['? exact Table 9-99']);
  });

  test('of few letters are never guessed', () => {
    expect(topics(PAIN('TEMS'))).toEqual(['? exact TEMS']);
  });
});
