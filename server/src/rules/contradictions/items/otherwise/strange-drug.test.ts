import { expect, it } from 'vitest';
import { findingsOf, inSummary } from '../../../test-support.ts';
import { drugNotDiscussed } from '../drug-not-discussed.ts';

const told = (request: string, rationale: string, summary = 'The worker has pain.') =>
  findingsOf(
    drugNotDiscussed,
    inSummary(
      summary,
      `${request}: Upheld\n\nDecision rationale: ${rationale} The request is not medically necessary.`,
    ),
  ).map(({ severity }) => severity);

it.each([
  ['Cyclobenzaprine 10mg #60', 'Eszopiclone is a hypnotic for short use.'],
  ['Celebrex 200mg #30', 'Cerebyx is given for seizures. Citalopram is an antidepressant of the SSRI class.'],
  ['Hydroxyzine 25mg #60', 'Hydrocodone is an opioid, and no agreement is on file.'],
  ['Topamax 50mg #60', 'Tramadol acts on opioid receptors. Topamax is not shown to help.'],
  ['Lyrica 75mg #60', 'Because Norco has made it possible to work, refills are reasonable.'],
  ['Omeprazole 20mg #30', 'As Lunesta has helped with sleep, it may go on.'],
  ['Baclofen 10mg #90', 'Bupropion belongs to the aminoketones.'],
  ['Naproxen 550mg #60', 'Lorazepam may cause dependence within weeks.'],
  ['Gabapentin 300mg #90', 'Soma (carisoprodol) is advised against for long use.'],
  ['Duloxetine 60mg #30', 'Ketoprofen works at the joint. Duloxetine has been taken for a year.'],
])('informs on a drug that nothing else names, for %s: %s', (request, rationale) => {
  expect(told(request, rationale)).toEqual(['information']);
});

it.each([
  [
    'Cyclobenzaprine 10mg #60',
    'Eszopiclone is a hypnotic for short use.',
    'She takes eszopiclone and cyclobenzaprine.',
  ],
  ['Cyclobenzaprine 10mg #60', 'Flexeril is a muscle relaxant for short use.'],
  ['Cyclobenzaprine 10mg #60', 'Tizanidine is another muscle relaxant. Cyclobenzaprine has not helped.'],
  ['Celebrex 200mg #30', 'Naproxen is an NSAID and belongs to the same group as Celebrex.'],
  ['Norco 10/325mg #60', 'Naloxone would be an alternative. Norco has not helped.'],
  ['Norco 10/325mg #60', 'Gabapentin should be tried before Norco.'],
  ['Norco 10/325mg #60', 'Unlike gabapentin, Norco is for a short time.'],
  ['Norco 10/325mg #60', 'Acetaminophen is the first-line choice. Norco comes later.'],
  ['Trazodone 50mg #30', 'The denial says that tramadol is an opioid. Trazodone is not.'],
  ['Omeprazole 20mg #30', 'Omeprazole is for those at risk, such as takers of naproxen.'],
  ['Tramadol 50mg #60', 'Tramadol is an opioid. Sertraline is not listed among her drugs.'],
])(
  'is silent on a drug that may be spoken of, for %s: %s',
  (request: string, rationale: string, summary?: string) => {
    expect(told(request, rationale, summary)).toEqual([]);
  },
);
