import { describe, expect, it } from 'vitest';
import { hover } from '../../server/src/features/hover/hover.ts';
import { readLetter } from '../../server/src/letter/letter.ts';
import { wholeLetter } from '../../server/src/letter/test-support.ts';
import type { DrugMention } from '../../server/src/reading/names/drug-mentions.ts';
import { type Request, type RequestPart, totalOf } from '../../server/src/reading/requests/request.ts';
import { lettersOf } from '../../server/src/text/letters.ts';
import { ARRANGEMENTS, corpusIsThere, readPublished, readSeeds, readTruth } from './support.ts';

/** `orphenadrine`; `2 of lidocaine` where the name may stand for several drugs. */
function named({ drugs, text }: DrugMention): string {
  return drugs.length > 1 ? `${drugs.length} of ${lettersOf(text)}` : (drugs[0]?.id ?? '');
}

/** What a request was read as, values alone, in a fixed order. */
function told(part: RequestPart): string {
  const { drug, drugs, strength, quantity, refills, refillsAlone, days, sessions, bodyParts, side } = part;
  const total = totalOf(part);
  return [
    drug ? named(drug) : drugs.length > 0 && `${drugs.length} named`,
    strength && `${strength.value.amounts.join('/')}${strength.value.unit ?? ''}`,
    quantity && `#${quantity.value.amount}${quantity.value.unit ?? ''}`,
    refills && `r${refills.value}${refillsAlone ? ' alone' : ''}`,
    total !== null && total !== quantity?.value.amount && `=${total}`,
    days && `${days.value}d`,
    sessions && `${sessions.value}s`,
    ...bodyParts.map(({ value }) => (value.side ? `${value.side} ${value.region}` : value.region)),
    side && `(${side.value})`,
  ]
    .filter((words) => words)
    .join(' ');
}

function toldWhole(request: Request): string {
  const { original, authorized } = request;
  const parts = [request, original, authorized].flatMap((part) => (part ? [told(part)] : []));
  return parts.every((words) => words === '') ? 'nothing' : parts.join(' < ');
}

/**
 * Each request that names a drug, an amount or several parts of the body, by letter and index, read by hand: what is in
 * dispute and, for one partly authorized, what was asked for at first and what was authorized.
 */
const READ_BY_HAND: readonly (readonly [letter: string, index: number, told: string])[] = [
  ['000', 0, 'orphenadrine 100mg #60'],
  ['001', 0, 'cyclobenzaprine 10mg #60 r3 =240'],
  ['001', 1, 'hydrocodone-acetaminophen 5/325mg #45'],
  ['002', 0, 'hydrocodone-acetaminophen 10/325mg #120 30d'],
  ['002', 1, 'orphenadrine 100mg #90 30d'],
  ['002', 2, 'omeprazole 20mg #60 30d'],
  ['002', 3, 'diclofenac-epolamine-patch 1.3% r2 30d'],
  ['003', 0, 'tizanidine 4mg #90 r3 =360'],
  ['003', 1, 'hydrocodone-acetaminophen 10/325mg #240 r3 =960'],
  ['003', 2, 'gabapentin 600mg #120'],
  ['004', 0, '12s'],
  ['004', 1, 'orphenadrine 100mg #90'],
  ['CM16-0221706', 0, 'sildenafil 50mg'],
  ['CM16-0229336', 0, 'left foot (left) < left foot (left) < 7d left foot (left)'],
  ['CM16-0230548', 0, 'neck right hand (right)'],
  ['CM16-0230548', 1, '6s neck right hand head (right)'],
  ['CM16-0232182', 0, '6s low back left groin (left)'],
  ['CM16-0234464', 3, '5 of diclofenac 100mg #60'],
  ['CM16-0234464', 4, 'cyclobenzaprine 7.5mg #27 < cyclobenzaprine 7.5mg #90 < cyclobenzaprine 7.5mg #63'],
  ['CM16-0234464', 5, '2 of lidocaine 5% #106.32g'],
  ['CM16-0237844', 0, '8s low back bilateral knee (bilateral)'],
  ['CM16-0238035', 4, '8s'],
  ['CM16-0238035', 5, '30d'],
  ['CM16-0238676', 0, '6s right hip foot (right)'],
  ['CM16-0238676', 1, 'spine pelvis'],
  ['CM16-0239110', 0, 'oxycodone 20mg #60 30d'],
  ['CM16-0239569', 0, '6s < 12s < 6s'],
  ['CM16-0239569', 1, '6s < 12s < 6s'],
  ['CM16-0239569', 2, '6s < 12s < 6s'],
  ['CM16-0239569', 3, '6s < 12s < 6s'],
  ['CM16-0239569', 4, '6s < 12s < 6s'],
  ['CM16-0240524', 0, 'diazepam 5mg #10'],
  ['CM16-0240900', 1, '6s low back'],
  ['CM16-0241231', 0, '3s right knee (right) < 9s right knee (right) < 6s right knee (right)'],
  ['CM16-0242419', 0, '6s low back'],
  ['CM16-0243394', 0, 'diclofenac-gel-1 #60g r1 =120'],
  ['CM16-0243394', 1, 'lidocaine-patch #1box r1 =2'],
  ['CM16-0243453', 2, '8s right elbow right knee (right)'],
  [
    'CM16-0243453',
    3,
    '2s neck upper back low back < 8s neck upper back low back < 6s neck upper back low back',
  ],
  ['CM16-0245295', 0, '6s low back'],
  ['CM16-0245466', 0, 'etodolac'],
  ['CM16-0245466', 1, 'lidocaine-patch'],
  ['CM16-0245466', 2, 'omeprazole'],
  ['CM16-0245466', 3, 'cyclobenzaprine'],
  ['CM16-0245466', 4, 'diclofenac-epolamine-patch 1.3%'],
  ['CM16-0245796', 0, '#60'],
  ['CM16-0245796', 1, '4% #30'],
  ['CM16-0247405', 0, '2s neck < 8s neck < 6s neck'],
  ['CM16-0247660', 0, '6s low back'],
  ['CM16-0248471', 4, '#2 wrist'],
  ['CM16-0248471', 5, '#2 elbow'],
  ['CM16-0248698', 2, '12s < 18s < 6s'],
  ['CM16-0248698', 7, '#2 bilateral lower extremity (bilateral)'],
  ['CM16-0248698', 11, 'cyclobenzaprine-oral-suspension'],
  ['CM16-0248698', 13, 'ketoprofen 20% #240g'],
  ['CM16-0248698', 14, 'cyclobenzaprine 5% #240g'],
  ['CM16-0248698', 15, 'bupropion 150mg #90'],
  ['CM16-0248698', 16, 'omeprazole 20mg #90'],
  ['CM16-0248698', 17, 'pantoprazole 20mg #60'],
  ['CM16-0248698', 18, 'celecoxib 200mg #90'],
  ['CM16-0248698', 19, 'venlafaxine 37.5mg #90'],
  ['CM16-0249170', 0, 'pantoprazole 40mg #60 r1 =120'],
  ['CM16-0249735', 0, '20s < 20s < 20s'],
  [
    'CM17-0002198',
    0,
    'low back left shoulder left knee left wrist (left) < 8s low back left shoulder left wrist left knee (left) < 6s low back left shoulder left knee (left)',
  ],
  [
    'CM17-0002198',
    1,
    'left wrist low back left shoulder left knee (left) < 8s low back left shoulder left wrist left knee (left) < 6s left wrist (left)',
  ],
  ['CM17-0002892', 2, '12s right knee (right)'],
  ['CM17-0004133', 0, 'low back pelvis'],
  ['CM17-0004133', 2, 'nothing'],
  ['CM17-0004738', 0, '6s low back'],
  ['CM17-0005177', 0, '6s'],
  ['CM17-0005344', 1, '8s'],
  ['CM17-0005344', 2, '8s'],
  ['CM17-0005344', 3, '8s'],
  ['CM17-0005412', 0, 'chlorzoxazone 750mg #45'],
  ['CM17-0006797', 3, '7d'],
  ['CM17-0006797', 4, '12s'],
  ['CM17-0007142', 0, 'right shoulder shoulder (right)'],
  ['CM17-0007886', 0, '12s right elbow (right)'],
  ['CM17-0009441', 5, '6s neck upper back'],
  ['CM17-0009995', 0, 'cyclobenzaprine 7.5mg #18 < cyclobenzaprine 7.5mg #60 < cyclobenzaprine 7.5mg #42'],
  ['CM17-0009995', 1, 'famotidine 20mg #60'],
  ['CM17-0009995', 2, 'lidocaine-capsaicin-menthol-methyl-salicylate #1'],
  ['CM17-0010006', 1, 'low back left hip knee (left)'],
  ['CM17-0010006', 2, '12s low back'],
  ['CM17-0010006', 3, '12s left hip left knee (left)'],
  ['CM17-0010362', 0, '6s neck'],
  ['CM17-0010362', 1, '6s low back'],
  ['CM17-0010365', 0, '6s neck upper back low back'],
  ['CM17-0011517', 0, '8s'],
  [
    'CM17-0011517',
    1,
    'diclofenac-oral 75mg #60 r3 alone =180 < diclofenac-oral 75mg #60 r3 =240 < diclofenac-oral 75mg #60',
  ],
  ['CM17-0012517', 0, '12s right shoulder right wrist right hand (right)'],
  ['CM17-0012582', 0, '6s < 12s < 6s'],
  ['CM17-0012582', 1, 'tramadol 50mg #90'],
  ['CM17-0012582', 3, '1 named right knee (right)'],
  ['CM17-0012640', 1, 'hip hip'],
  ['CM17-0013077', 1, 'diazepam 5mg'],
  ['CM17-0013077', 2, 'tramadol 50mg #30'],
  ['CM17-0013240', 0, '6s'],
  ['CM17-0013716', 0, 'naproxen 500mg #60'],
  ['CM17-0013716', 1, 'pantoprazole 20mg #30'],
  ['CM17-0013716', 2, '3 named #1'],
  ['CM17-0013716', 3, '2 named #1'],
  ['CM17-0014320', 0, '3s right shoulder (right) < 12s right shoulder (right) < 9s right shoulder (right)'],
  ['CM17-0014320', 1, '12s neck'],
  ['CM17-0014944', 0, 'abdomen pelvis'],
  ['CM17-0015218', 0, 'nothing'],
  ['CM17-0015333', 2, 'lansoprazole 15mg #30'],
  ['CM17-0015333', 3, 'tramadol 50mg #60'],
  ['CM17-0015849', 0, 'left shoulder wrist hip (left)'],
  ['CM17-0017734', 0, 'tramadol 50mg #60'],
  ['CM17-0019011', 0, 'naproxen 500mg #60'],
  ['CM17-0019171', 0, 'meloxicam 7.5mg #30'],
  ['CM17-0020728', 0, '4s low back < 6s low back < 2s low back'],
];

/** Every word that was taken for a drug in the letters, by its letters and digits: each was looked at, each is one. */
const DRUGS_BY_HAND = new Set(
  (
    'acetaminophen ambien amitriptyline anaprox anaproxds aspirin baclofen bupropion capsaicin ' +
    'celebrex celecoxib cyclobenzaprine diazempam diazepam diclofenac doxepin ecnaprosyn etodolac ' +
    'famotidine flector flexeril flurbiprofen gabapentin hydrocodone hydrocodoneacetaminophen ibuprofen indomethacin ' +
    'ketoprofen ketorolac lidocaine lidocainepatch lidoderm lidopro lorazepam lorzone lyrica ' +
    'medrol meloxicam mobic nabumetone naprelan naprosyn naproxen neurontin norco ' +
    'norflex nortriptyline omepraxole omeprazole ondansetron orphenadrine orphenate oxycodone oxycontin ' +
    'pantoprazole percocet piroxicam prevacid prilosec relafen robaxin seroquel sildenafil ' +
    'soma sonata tabradol topamax topiramate topomax toradol tramadol trazodone ' +
    'tylenol tylenol3 ultracet ultram valium venlafaxine viagra vicodin voltaren ' +
    'voltarengel wellbutrin zanaflex zofran '
  )
    .trim()
    .split(' '),
);

describe.skipIf(!corpusIsThere)('requests of the seeds and the published letters', () => {
  const letters = (arrangement: (typeof ARRANGEMENTS)[number]) => [
    ...readSeeds(),
    ...[...readTruth().keys()].map((name) => ({ name, text: readPublished(arrangement, name) })),
  ];

  it.each(['pypdf', 'pdfium', 'pdftotext-layout'] as const)('%s: all are read as by hand', (arrangement) => {
    const read = letters(arrangement).flatMap(({ name, text }) =>
      wholeLetter(text)
        .requests.map((request, i) => ({ request, row: [name, i, toldWhole(request)] }))
        .filter(({ request: { drugs, strength, quantity, days, sessions, original, bodyParts } }) => {
          const amounts = [strength, quantity, days, sessions, original].some((value) => value !== null);
          return amounts || drugs.length > 0 || bodyParts.length > 1;
        })
        .map(({ row }) => row),
    );
    expect(read.length).toBeGreaterThan(100);
    expect(read).toEqual(READ_BY_HAND);
  });

  it.each(ARRANGEMENTS)('%s: no ordinary word is taken for a drug', (arrangement) => {
    const words = letters(arrangement).flatMap(({ text }) =>
      wholeLetter(text).drugs.map(({ text: words }) => lettersOf(words)),
    );
    expect(words.length).toBeGreaterThan(500);
    expect([...new Set(words)].filter((word) => !DRUGS_BY_HAND.has(word))).toEqual([]);
  });

  it.each(['pypdf', 'pdftotext-raw'] as const)(
    '%s: hovers never throw and hold the cursor',
    (arrangement) => {
      let answers = 0;
      for (const { name, text } of letters(arrangement)) {
        const letter = readLetter(text);
        for (const { index } of text.matchAll(/\b\w/g)) {
          const found = hover(letter, index);
          if (!found) continue;
          answers++;
          const holds = found.range.start <= index && index <= found.range.end && found.plain.trim() !== '';
          expect(holds, `${name} at ${index}`).toBe(true);
        }
      }
      expect(answers).toBeGreaterThan(5_000);
    },
  );
});
