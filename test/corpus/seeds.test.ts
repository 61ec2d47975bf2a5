import { describe, expect, it } from 'vitest';
import { wholeTree } from '../../server/src/letter/test-support.ts';
import type { Field } from '../../server/src/syntax/tree.ts';
import { corpusIsThere, readSeeds } from './support.ts';

/** A field's length in characters (white space folded) and its last two words: enough to tell that it is whole. */
type Told = readonly [length: number, lastWords: string];

interface TrueSeedItem {
  readonly request: string;
  readonly decision: 'Upheld' | 'Overturned';
  readonly claimsAdministrator: Told;
  readonly reviewer: Told;
  readonly rationale: Told;
}

/** Written down by hand from the five letters, each field read to its last word on the page. */
const TRUTH: Readonly<Record<string, { licensure: string[]; specialties: string[]; items: TrueSeedItem[] }>> =
  {
    '000': {
      licensure: ['California'],
      specialties: ['Physical Medicine & Rehabilitation', 'Interventional Spine'],
      items: [
        {
          request: 'Norflex 100 mg Quantity: 60',
          decision: 'Upheld',
          claimsAdministrator: [86, 'Page(s): 63.'],
          reviewer: [123, 'Page(s): 64.'],
          rationale: [819, 'medically necessary.'],
        },
      ],
    },
    '001': {
      licensure: ['Maryland'],
      specialties: ['Internal Medicine', 'Rheumatology'],
      items: [
        {
          request: 'Flexeril 10mg #60 with 3 refills',
          decision: 'Upheld',
          claimsAdministrator: [74, 'Muscle relaxants.'],
          reviewer: [73, 'Guidelines Cyclobenzaprine.'],
          rationale: [517, 'this patient.'],
        },
        {
          request: 'Norco 5/325mg #45',
          decision: 'Upheld',
          claimsAdministrator: [85, 'of Opioids.'],
          reviewer: [105, '76-85, 88-89.'],
          rationale: [806, 'medically necessary.'],
        },
      ],
    },
    '002': {
      licensure: ['California'],
      specialties: ['Physical Medicine & Rehabilitation'],
      items: [
        {
          request: 'Norco 10/325mg #120 for 30 days',
          decision: 'Upheld',
          claimsAdministrator: [98, 'Page(s): 78.'],
          reviewer: [153, '80, 81.'],
          rationale: [3272, 'medically necessary.'],
        },
        {
          request: 'Norflex 100mg #90 for 30 days',
          decision: 'Upheld',
          claimsAdministrator: [86, 'Page(s): 63.'],
          reviewer: [221, '(for pain).'],
          rationale: [2910, 'medically necessary.'],
        },
        {
          request: 'Omepraxole 20mg #60 for 30 days',
          decision: 'Upheld',
          claimsAdministrator: [111, 'Page(s): 68.'],
          reviewer: [111, 'Page(s): 69.'],
          rationale: [2007, 'medically necessary.'],
        },
        {
          request: 'Flector patch 1.3% for 30 days, with 2 refills',
          decision: 'Upheld',
          claimsAdministrator: [89, 'Page(s): 111.'],
          reviewer: [93, 'Page(s): 111-113.'],
          rationale: [2409, 'medically necessary.'],
        },
      ],
    },
    '003': {
      licensure: ['Nevada'],
      specialties: ['Physical Medicine & Rehabilitation'],
      items: [
        {
          request: '1 Precription of Zanaflex 4mg #90 with 3 refills',
          decision: 'Upheld',
          claimsAdministrator: [74, 'Muscle relaxants.'],
          reviewer: [150, '18, 20.'],
          rationale: [497, 'medically necessary.'],
        },
        {
          request: '1 Prescription of Norco 10/325mg #240 with 3 refills',
          decision: 'Upheld',
          claimsAdministrator: [65, 'Guidelines Opioids.'],
          reviewer: [150, 'July 1.'],
          rationale: [595, 'medically necessary.'],
        },
        {
          request: '1 Prescription of Neurontin 600mg #120',
          decision: 'Overturned',
          claimsAdministrator: [80, 'Gabapentin (Neurontin).'],
          reviewer: [154, 'Flexor Te.'],
          rationale: [339, 'medically necessary.'],
        },
      ],
    },
    '004': {
      licensure: ['California'],
      specialties: ['Physical Medicine and Rehabilitation'],
      items: [
        {
          request: 'Acupuncture QTY: 12',
          decision: 'Upheld',
          claimsAdministrator: [56, 'Treatment Guidelines.'],
          reviewer: [56, 'Treatment Guidelines.'],
          rationale: [817, 'and appropriate.'],
        },
        {
          request: 'Norflex tablets 100mg QTY: 90',
          decision: 'Upheld',
          claimsAdministrator: [89, 'Page(s): 64-66.'],
          reviewer: [87, 'Page(s): 128.'],
          rationale: [804, 'and appropriate.'],
        },
      ],
    },
  };

function told(field: Field | null): Told {
  const words = field?.flow.text ?? '';
  return [words.length, words.split(' ').slice(-2).join(' ')];
}

describe.skipIf(!corpusIsThere)('the five seeds', () => {
  const seeds = corpusIsThere ? readSeeds() : [];

  it('are all here', () => {
    expect(seeds.map((seed) => seed.name)).toEqual(Object.keys(TRUTH));
  });

  it.each(seeds)('$name is read whole', ({ name, text }) => {
    const { layout, sections, items, reviewer, leaves } = wholeTree(text);
    expect({
      licensure: reviewer.licensure.map((credential) => credential.text),
      specialties: reviewer.specialties.map((credential) => credential.text),
      items: items.map((item) => ({
        request: item.request.text,
        decision: item.decision?.value,
        claimsAdministrator: told(item.claimsAdministratorGuideline),
        reviewer: told(item.reviewerGuideline),
        rationale: told(item.rationale),
      })),
    }).toEqual(TRUTH[name]);
    expect(layout).toBe('issues');
    expect(sections.map((section) => section.heading?.spelling)).toEqual(['exact', 'exact', 'exact']);
    expect(leaves.filter((leaf) => leaf.kind === 'unknown')).toEqual([]);
  });
});
