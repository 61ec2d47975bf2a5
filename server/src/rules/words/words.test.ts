import { describe, expect, it } from 'vitest';
import { growth, WORST_GROWTH } from '../../../../test/engine/growth.ts';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import { applyEdits } from '../../text/text-edits.ts';
import { findingsOf, HOW, ISSUES, letterWith, marked, paragraphs, SUMMARY } from '../test-support.ts';
import { drugMisspelt } from './drug-misspelt.ts';
import { SHORTEST_NAME } from './drug-spelling.ts';
import { redactionGap } from './redaction-gap.ts';
import { termMisspelt } from './term-misspelt.ts';
import { wordsGlued } from './words-glued.ts';
import { wordsRules } from './words-rules.ts';

/** A letter whose summary goes on with these words. */
function told(words: string): string {
  return paragraphs(HOW, `${SUMMARY}${words}\n`, ISSUES);
}

/** A letter with one request. */
function requested(request: string): string {
  return letterWith(
    `${request}: Upheld\n`,
    'Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016.\n',
    'MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016.\n',
    'Decision rationale: The patient is stable. The request is not medically necessary.\n',
  );
}

describe('drug-misspelt', () => {
  it.each([
    ['a listed misspelling', 'Medications include Topomax daily.', ['Topomax']],
    ['one letter missing', 'Omeprazol 20mg was given.', ['Omeprazol']],
    ['one letter too many', 'Gabapenttin 600mg was given.', ['Gabapenttin']],
    ['two neighbours swapped', 'Tizandiine and tizanidine were given.', ['Tizandiine']],
    ['a wrong first letter', 'Nodafinil and modafinil were given.', ['Nodafinil']],
    [
      'two letters, the right name elsewhere',
      'Cyclobenzaprine helps; cyclabenzeprine is taken at night.',
      ['cyclabenzeprine'],
    ],
    ['capitals', 'OMEPRAXOLE was given.', ['OMEPRAXOLE']],
    ['a short name with a dose', 'Norcco 10/325mg was given.', ['Norcco']],
  ])('marks %s', (_, words, expected) => {
    expect(marked(drugMisspelt, told(words))).toEqual(expected);
  });

  it.each([
    'Omeprazole, Topamax and Norco were given.',
    'His ability to walk is typical; the ambient lighting is dim and he takes lyrics lessons.',
    'Medial joint line tenderness; iodine was used; the testis is normal.',
    'Omepraz ole and O meprazole were given, and cyclobenza-\nprine too.',
    'The electrodiagnostic testin g was normal.',
    'Prednisone, prednisolone and oxazepam were given with naltrexone.',
    'NSAIDs and opioids, Duragesics and two Lidoderms were given.',
    'See www.gabapentim.com and mail omeprazol@example.com.',
    'Narrow canal; mobile spine; pixel by pixel.',
  ])('is silent on %j', (words) => {
    expect(marked(drugMisspelt, told(words))).toEqual([]);
  });

  it('is sure where a dose or the right name shows that a drug is meant', () => {
    const severities = (words: string) =>
      findingsOf(drugMisspelt, told(words)).map(({ severity }) => severity);
    expect(severities('Gabapenttin 600mg was given.')).toEqual(['warning']);
    expect(severities('Gabapenttin was given, then gabapentin.')).toEqual(['warning']);
    expect(severities('Gabapenttin was given.')).toEqual(['information']);
  });

  it('finds nearly every name of the catalogue with a letter left out, doubled, replaced or swapped', () => {
    const names = new Set(
      builtInCatalogue()
        .drugs.flatMap(({ substances, brands }) => [...substances, ...brands])
        .filter((name) => name.length >= SHORTEST_NAME && /^[a-z]+$/i.test(name)),
    );
    let damaged = 0;
    let found = 0;
    for (const name of names) {
      const middle = Math.floor(name.length / 2);
      const variants = [
        name.slice(0, middle) + name.slice(middle + 1),
        name.slice(0, middle) + name.charAt(middle) + name.slice(middle),
        `${name.slice(0, middle)}q${name.slice(middle + 1)}`,
        name.slice(0, middle - 1) + name.charAt(middle) + name.charAt(middle - 1) + name.slice(middle + 1),
      ].filter((variant) => variant.toLowerCase() !== name.toLowerCase());
      for (const variant of variants) {
        damaged++;
        if (marked(drugMisspelt, requested(`${variant} 50mg #60`))[0] === variant) found++;
      }
    }
    expect(damaged).toBeGreaterThan(800);
    expect(found / damaged).toBeGreaterThan(0.97);
  });
});

describe('term-misspelt', () => {
  it('marks a term with one letter wrong', () => {
    expect(marked(termMisspelt, requested('1 precription of Norco 10/325mg #60'))).toEqual(['precription']);
    expect(marked(termMisspelt, told('Accupuncture and a retrospectve review.'))).toEqual([
      'Accupuncture',
      'retrospectve',
    ]);
  });

  it.each([
    'Prescriptions, utilisation and orthopaedic tendonitis.',
    'The stimulation was a simulation; mediation and meditation; infection after injection.',
    'Psychologically and radically different diagnoses and symptoms.',
    'Electrod iagnostic test; acupunc ture; pre scription; chiro-\npractic care.',
  ])('is silent on %j', (words) => {
    expect(marked(termMisspelt, told(words))).toEqual([]);
  });
});

describe('words-glued', () => {
  it.each([
    ['The diagnoses include:Sprain of the knee.', ['include:Sprain'], true],
    ['There is pain of the knee.Ankle pain is new.', ['knee.Ankle'], true],
    ['The report is dated 06/04/15.MTUS was cited.', ['06/04/15.MTUS'], true],
    ['It began in October 2016.On the next day it rained.', ['2016.On'], true],
    ['As per report dated06/04/15.Regarding the knee.', ['dated06/04/15.Regarding'], true],
    ['The request is for norflex100mg at night.', ['norflex100mg'], true],
    ['Pain of the lower extremityInternal derangement.', ['extremityInternal'], false],
    ['Consider a PPI."In this case there is none.', ['PPI."In'], false],
  ])('%j', (words, expected, safe) => {
    expect(marked(wordsGlued, told(words))).toEqual(expected);
    expect(findingsOf(wordsGlued, told(words))[0]?.fix?.safe ?? false).toBe(safe);
  });

  it.each([
    'Seen by an M.D. in the U.S. with a Ph.D. in tow, e.g. here, i.e. there.',
    'OxyContin, LidoPro, AneCream and McMurray were named; iPhone too.',
    'See www.cms.gov/Regulations-and and http://www.drugs.com/Famotidine.html for more.',
    'ICD9 337.2, L4-5, T12, 10/325mg, 6x, 2.5mg and 11-08-2016 at 10:30 AM.',
    'Page(s): 63. Section(s): Knee. State(s) of Licensure.',
  ])('is silent on %j', (words) => {
    expect(marked(wordsGlued, told(words))).toEqual([]);
  });
});

describe('redaction-gap', () => {
  it.each([
    ['He fell while employed by . The request followed.', ['by .']],
    ['The report by  \n\n \n states that the knee is swollen.', ['by  \n\n \n states']],
    ['Seen at , the knee was swollen.', ['at ,']],
  ])('marks %j', (words, expected) => {
    expect(marked(redactionGap, told(words))).toEqual(expected);
  });

  it.each([
    'It depends on which side he sleeps on. He was seen by the physician.',
    'Supported by reported pain, by documented findings and by notes.',
    'The drug was paid for. It is what it was taken from.',
    'Limited to, but not ended by, the fall.',
  ])('is silent on %j', (words) => {
    expect(marked(redactionGap, told(words))).toEqual([]);
  });
});

describe('fixes of the rules on words', () => {
  it('remove their findings and add none', () => {
    const text = told(
      'Medications include:Topomax and omepraxole.The precription is dated06/04/15.Regarding it, norflex100mg.',
    );
    for (const rule of wordsRules) {
      const findings = findingsOf(rule, text);
      for (const { fix } of findings) {
        if (!fix) continue;
        expect(findingsOf(rule, applyEdits(text, fix.edits))).toHaveLength(findings.length - 1);
      }
    }
  });
});

it('the rules on words take time that grows with the length alone', () => {
  const shapes = [
    'omepraxole ',
    'knee.Ankle',
    'by ',
    'A.',
    'aB',
    'x',
    'by .',
    'dated06/04/15',
    '1/',
    '."I',
    'ﬁ',
  ];
  for (const shape of shapes) {
    const measured = growth(
      (times) => {
        const text = told(shape.repeat(times));
        for (const rule of wordsRules) findingsOf(rule, text);
      },
      Math.floor(6_000 / shape.length),
    );
    expect(measured, JSON.stringify(shape)).toBeLessThan(WORST_GROWTH);
  }
});
