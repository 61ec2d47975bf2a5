import { describe, expect, it } from 'vitest';
import { growth, WORST_GROWTH } from '../../../../test/engine/growth.ts';
import type { Rule } from '../finding.ts';
import { findingsOf, HEADER, HOW, ISSUES, marked, paragraphs, SOUND_LETTER } from '../test-support.ts';
import { contradictionRules } from './contradiction-rules.ts';
import { dateImpossible } from './dates/date-impossible.ts';
import { datesOutOfOrder } from './dates/dates-out-of-order.ts';
import { decisionLate } from './dates/decision-late.ts';
import { injuryDateContradicted } from './dates/injury-date-contradicted.ts';
import { reportAfterDecision } from './dates/report-after-decision.ts';
import { brandNotGeneric } from './items/brand-not-generic.ts';
import { conclusionMissing } from './items/conclusion-missing.ts';
import { conclusionOfAnotherItem } from './items/conclusion-of-another-item.ts';
import { decisionContradicted } from './items/decision-contradicted.ts';
import { drugDiffers } from './items/drug-differs.ts';
import { itemDuplicated } from './items/item-duplicated.ts';
import { quantityDiffers } from './items/quantity-differs.ts';
import { rationaleCopied } from './items/rationale-copied.ts';
import { refillsDiffer } from './items/refills-differ.ts';
import { sessionsDiffer } from './items/sessions-differ.ts';
import { sideDiffers } from './items/side-differs.ts';
import { strengthDiffers } from './items/strength-differs.ts';
import { ageContradicted } from './patient/age-contradicted.ts';
import { sexContradicted } from './patient/sex-contradicted.ts';
import { sideContradicted } from './patient/side-contradicted.ts';

const GUIDELINES = `
Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.

MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004.
`;

function item(request: string, decision: string, rationale: string): string {
  return paragraphs(`${request}: ${decision}\n${GUIDELINES}`, `Decision rationale: ${rationale}\n`);
}

function issues(...items: readonly string[]): string {
  return paragraphs(ISSUES, ...items);
}

function summary(words: string, ...items: readonly string[]): string {
  return paragraphs(`CLINICAL CASE SUMMARY\n\n${words}\n`, issues(...items));
}

const one = (decision: string, conclusion: string) =>
  issues(item('MRI of the left knee', decision, `The joint was examined twice. ${conclusion}`));

describe('decision-contradicted', () => {
  it.each([
    ['Overturned', 'Therefore, the request is not medically necessary.'],
    ['Overturned', 'The request cannot be considered medically necessary per the guidelines.'],
    ['Overturned', 'The request is determined to be not medi cally neces sary.'],
    ['Overturned', 'Likewise, the medical necessity of this request is not established.'],
    ['Overturned', 'The MRI is not seen as medically\n\nnecessary.'],
    ['Upheld', 'As such, the request is medically necessary and appropriate.'],
    ['Upheld', 'As such, medical necessity of the study is supported.'],
  ])('marks %s above: %s', (decision, conclusion) => {
    expect(marked(decisionContradicted, one(decision, conclusion))).toEqual([decision]);
  });

  it.each([
    ['Upheld', 'Therefore, the request is not medically necessary.'],
    ['Upheld', 'It is unclear whether it is medically necessary.'],
    ['Upheld', 'If it is medically necessary, it can be asked for again.'],
    ['Upheld', 'It would be medically necessary after a second fall.'],
    ['Overturned', 'As such, the request is medically necessary.'],
    ['Overturned', 'No word on necessity.'],
  ])('is silent on %s above: %s', (decision, conclusion) => {
    expect(marked(decisionContradicted, one(decision, conclusion))).toEqual([]);
  });

  it('goes by the last conclusion, and is less sure where another agrees with the decision', () => {
    const both = 'The surgery is not medically necessary. The request for an MRI is medically necessary.';
    expect(findingsOf(decisionContradicted, one('Upheld', both))).toMatchObject([{ severity: 'warning' }]);
    expect(findingsOf(decisionContradicted, one('Overturned', both))).toEqual([]);
  });

  it('links the conclusion, and its fix removes the finding', () => {
    const text = one('Upheld', 'The request is medically necessary.');
    const [finding] = findingsOf(decisionContradicted, text);
    const [related] = finding?.related ?? [];
    expect(text.slice(related?.range.start, related?.range.end)).toBe('is medically necessary');
    const [edit] = finding?.fix?.edits ?? [];
    const mended = `${text.slice(0, edit?.range.start)}${edit?.text}${text.slice(edit?.range.end)}`;
    expect(findingsOf(decisionContradicted, mended)).toEqual([]);
    expect(finding?.fix?.safe).toBeUndefined();
  });
});

describe('conclusion-missing', () => {
  it('marks the last line of a rationale that has come to an end', () => {
    const text = one('Upheld', 'The range of motion is full, and\nthere was no new injury.');
    expect(marked(conclusionMissing, text)).toEqual(['there was no new injury.']);
  });

  it.each(['The request is not medically necessary.', 'The range of motion is full and'])(
    'is silent on: %s',
    (end) => {
      expect(marked(conclusionMissing, one('Upheld', end))).toEqual([]);
    },
  );
});

describe('conclusion-of-another-item', () => {
  const acupuncture = item(
    'Acupuncture, six sessions',
    'Upheld',
    'The acupuncture is not medically necessary.',
  );

  it('marks what the conclusion names', () => {
    const text = issues(
      item(
        'MRI of the left knee',
        'Upheld',
        'As such, the request for acupuncture is not medically necessary.',
      ),
      acupuncture,
    );
    expect(marked(conclusionOfAnotherItem, text)).toEqual(['acupuncture']);
  });

  it('tells two items apart by one word', () => {
    const mri = (part: string, named: string) =>
      item(`MRI of the ${part}`, 'Upheld', `As such, the MRI of the ${named} is not medically necessary.`);
    const text = issues(mri('cervical spine', 'cervical spine'), mri('lumbar spine', 'cervical spine'));
    expect(marked(conclusionOfAnotherItem, text)).toHaveLength(1);
    const sound = issues(mri('cervical spine', 'cervical spine'), mri('lumbar spine', 'lumbar spine'));
    expect(marked(conclusionOfAnotherItem, sound)).toEqual([]);
  });

  it.each([
    'As the MRI is not medically necessary, the requested acupuncture is not medically necessary.',
    'As such, the request is not medically necessary.',
    'As such, the requested ancillary service is not medically necessary.',
  ])('is silent on: %s', (rationale) => {
    const text = issues(
      item('MRI of the left knee', 'Upheld', 'The MRI is not medically necessary.'),
      item('Acupuncture, six sessions', 'Upheld', rationale),
    );
    expect(marked(conclusionOfAnotherItem, text)).toEqual([]);
  });
});

describe('what the rationale says again of the request', () => {
  const finds = (rule: Rule, request: string, rationale: string) =>
    marked(rule, issues(item(request, 'Upheld', rationale)));
  const CASES: readonly (readonly [Rule, string, string, string | null])[] = [
    [strengthDiffers, 'Flexeril 10mg #60', 'The request for Flexeril 5mg #60 is not medically necessary.', '5mg'],
    [strengthDiffers, 'Flexeril 10mg #60', 'The request is for cyclobenzaprine 5 mg.', '5 mg'],
    [strengthDiffers, 'Flexeril 10mg #60', 'The request for Flexeril 10 mg #60 is not medically necessary.', null],
    [strengthDiffers, 'Flexeril 10mg #60', 'The previous request for Flexeril 5mg was certified.', null],
    [strengthDiffers, 'Flexeril 10mg #60', 'The guideline recommends 5 mg.', null],
    [quantityDiffers, 'Flexeril 10mg #60', 'Hence, the request for # 90 is not medically necessary.', '# 90'],
    [quantityDiffers, 'Flexeril 10mg #60', 'The request for #60 is not medically necessary.', null],
    [refillsDiffer, 'Flexeril 10mg #60 with 3 refills', 'The request is for Flexeril with two refills.', 'two refills'],
    [sessionsDiffer, 'Acupuncture QTY: 12', 'The request for 8 sessions of acupuncture is not medically necessary.', '8 sessions'],
    [sessionsDiffer, 'Acupuncture QTY: 12', 'The request for 12 sessions of acupuncture is not medically necessary.', null],
    [sessionsDiffer, 'Therapy 2 times a week for 3 weeks', 'The request for 6 visits is not medically necessary.', null],
    [sideDiffers, 'MRI of the left knee', 'The request for an MRI of the right knee is not medically necessary.', 'right knee'],
    [sideDiffers, 'MRI of the left knee', 'The MRI of the knee is not medically necessary.', null],
    [drugDiffers, 'Flexeril 10mg #60', 'The request for Norco is not medically necessary.', 'Norco'],
    [drugDiffers, 'Flexeril 10mg #60', 'The request for cyclobenzaprine is not medically necessary.', null],
  ]; // biome-ignore format: one case a row

  it.each(CASES)('%o: %s | %s', (rule, request, rationale, expected) => {
    expect(finds(rule, request, rationale)).toEqual(expected === null ? [] : [expected]);
  });

  it('takes the original and the authorised amount for as good as the disputed one', () => {
    const request =
      'Flexeril 10mg #60 was the original request. Flexeril 10mg #40 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Flexeril 10mg #20 is';
    expect(finds(quantityDiffers, request, 'The request is for Flexeril 10mg #60.')).toEqual([]);
    expect(finds(quantityDiffers, request, 'The request is for Flexeril 10mg #30.')).toEqual(['#30']);
  });
});

describe('brand-not-generic', () => {
  const finds = (request: string) => marked(brandNotGeneric, issues(item(request, 'Upheld', 'It is short.')));

  it('marks the name in brackets', () => {
    expect(finds('Norflex (cyclobenzaprine) 100mg #60')).toEqual(['cyclobenzaprine']);
    expect(finds('Norflex (cyclobenzaprine 10mg) #60')).toEqual(['cyclobenzaprine']);
  });

  it.each([
    'Norflex (orphenadrine) 100mg #60',
    'Norco (hydrocodone/acetaminophen) 10/325mg #60',
    'Norflex (with cyclobenzaprine)',
    'Norflex, cyclobenzaprine',
    'Tramadol (Ultram) 50mg',
  ])('is silent on %s', (request) => expect(finds(request)).toEqual([]));
});

describe('item-duplicated', () => {
  it('marks the second of two, and is an error where the decisions differ', () => {
    const of = (decision: string) => item('MRI of the left knee', decision, 'It is short.');
    expect(findingsOf(itemDuplicated, issues(of('Upheld'), of('Upheld')))).toMatchObject([
      { severity: 'warning', related: [{}] },
    ]);
    expect(findingsOf(itemDuplicated, issues(of('Upheld'), of('Overturned')))).toMatchObject([
      { severity: 'error' },
    ]);
  });
});

describe('rationale-copied', () => {
  const copied =
    'The spasm has been treated with Flexeril for two years, and nothing shows that it helped to work. The request is not medically necessary.';
  const repeated =
    'As the requested surgical intervention is not medically necessary, the requested ancillary service is not medically necessary.';

  it('marks the item that the words are not about, wherever it stands', () => {
    const flexeril = item('Flexeril 10mg #60', 'Upheld', copied);
    const therapy = item('Physical therapy', 'Upheld', copied);
    const findings = [issues(flexeril, therapy), issues(therapy, flexeril)].map((text) =>
      findingsOf(rationaleCopied, text).map(({ message }) => message.slice(0, 48)),
    );
    expect(findings.map(({ length }) => length)).toEqual([1, 1]);
    expect(findings[0]).not.toEqual(findings[1]);
  });

  it('is silent on what letters repeat', () => {
    const text = issues(
      item('Medical clearance', 'Upheld', repeated),
      item('Shoulder sling', 'Upheld', repeated),
    );
    expect(findingsOf(rationaleCopied, text)).toEqual([]);
  });
});

describe('what is told of the patient', () => {
  const told = (rule: Rule, words: string, rationale: string) =>
    marked(rule, summary(words, item('MRI of the left knee', 'Upheld', rationale)));

  it.each([
    ['The patient is a 48-year-old male.', 'This 84 year old male fell.', ['84 year old']],
    ['The patient is a 48-year-old male.', 'This 48 year old male fell.', []],
    ['The patient is a 48-year-old male.', 'He has a 12 year old son.', []],
    ['The patient is a 48 year old male.', 'The 45 year old patient at the time of injury fell.', []],
  ])('age: %s %s', (words, rationale, expected) => {
    expect(told(ageContradicted, words, rationale)).toEqual(expected);
  });

  it.each([
    ['The patient is a 48-year-old male.', 'This 48 year old female fell.', ['female']],
    ['The patient is a 48-year-old female.', 'The patient fell. He had full strength.', ['He']],
    ['The patient is a 48-year-old female.', 'The patient saw a physician. He had full strength.', []],
    ['The patient is a 48-year-old female.', 'The patient was seen by . He recommended an MRI.', []],
    [
      'The patient is a 48-year-old male.',
      'The patient says she fell. The patient says she limps.',
      ['male'],
    ],
  ])('sex: %s %s', (words, rationale, expected) => {
    expect(told(sexContradicted, words, rationale)).toEqual(expected);
  });

  it.each([
    ['The patient was injured on 10/13/2015.', 'The date of injury is 10/31/15.', ['10/31/15']],
    ['The patient was injured on 10/13/2015.', 'Two weeks after the injury on 10/27/15 it was worse.', []],
    ['The patient was injured on 10/13/2015.', 'The date of injury was 10-13-15.', []],
    [
      'The patient was injured on 10/13/2015 and was treated.',
      'The date of injury is 10/31/15.',
      ['10/31/15'],
    ],
    ['The patient was injured from 10/13/2014 to 10/13/2015.', 'The date of injury was 10-13-15.', []],
  ])('date of injury: %s %s', (words, rationale, expected) => {
    expect(told(injuryDateContradicted, words, rationale)).toEqual(expected);
  });

  it('date of injury: the header outweighs the summary', () => {
    const text = `${HEADER}\n${summary('The patient was injured on 11/13/2015.')}`;
    expect(marked(injuryDateContradicted, text)).toEqual(['11/13/2015']);
  });

  it('side: one place against all others', () => {
    const finds = (words: string) => marked(sideContradicted, summary(words));
    const usual = 'The patient complains of the right knee. The right knee is swollen.';
    expect(finds(`${usual} The diagnosis is a sprain of the left knee.`)).toEqual(['left knee']);
    expect(finds(`${usual} The left knee is stable compared to it.`)).toEqual([]);
    expect(finds(`${usual} The left knee hurts, and both knees click.`)).toEqual([]);
  });
});

describe('dates', () => {
  const dated = (from: string, to: string) => `${HEADER.replace(from, to)}\n${HOW}`;

  it('dates-out-of-order marks the one that disagrees with most others', () => {
    expect(marked(datesOutOfOrder, `${HEADER}\n${HOW}`)).toEqual([]);
    const late = dated('Date of Injury: 10/13/2015', 'Date of Injury: 10/13/2018');
    expect(marked(datesOutOfOrder, late)).toEqual(['10/13/2018']);
    const early = dated('Decision Date: 12/09/2016', 'Decision Date: 12/09/2006');
    expect(marked(datesOutOfOrder, early)).toEqual(['12/09/2006']);
    expect(findingsOf(datesOutOfOrder, early)[0]?.related).toHaveLength(4);
  });

  it('date-impossible marks days that are in no calendar', () => {
    expect(marked(dateImpossible, summary('He was seen on 02/30/2016 and on February 30, 2016.'))).toEqual([
      '02/30/2016',
      'February 30, 2016',
    ]);
    expect(marked(dateImpossible, summary('On 02/29/2016, 30/60/90 days, 1/2 tablet, 13/15.'))).toEqual([]);
    expect(marked(dateImpossible, dated('12/09/2016', '13/09/2016'))).toEqual(['13/09/2016']);
  });

  it('report-after-decision marks reports, not visits to come', () => {
    const letter = (words: string) => `${HEADER}\n${summary(words)}`;
    expect(marked(reportAfterDecision, letter('The report dated 12/20/2016 tells more.'))).toEqual([
      '12/20/2016',
    ]);
    expect(marked(reportAfterDecision, letter('A follow-up visit on 12/20/2016 is planned.'))).toEqual([]);
    expect(marked(reportAfterDecision, letter('The report dated 11/20/2016 tells more.'))).toEqual([]);
    const behind = letter('She will return to work. The MRI of 12/20/2016 was normal.');
    expect(marked(reportAfterDecision, behind)).toEqual(['12/20/2016']);
  });

  it('decision-late counts the days from the assignment', () => {
    expect(marked(decisionLate, `${HEADER}\n${HOW}`)).toEqual([]);
    expect(marked(decisionLate, dated('12/09/2016', '12/10/2016'))).toEqual(['12/10/2016']);
  });
});

describe('contradictions', () => {
  it('are none in a sound letter', () => {
    for (const rule of contradictionRules) expect(findingsOf(rule, SOUND_LETTER), rule.code).toEqual([]);
  });

  it('take time that grows with the length of hostile text', () => {
    const hostile = [
      'the request is for he medically necessary ',
      'left knee right 48 year old ',
      'injury on 10/13/2015 ',
      'patient he ',
    ];
    for (const words of hostile) {
      const measured = growth((times) => {
        const text = summary(words.repeat(times), item('MRI', 'Upheld', words.repeat(times)));
        for (const rule of contradictionRules) findingsOf(rule, text);
      }, 160);
      expect(measured, words).toBeLessThan(WORST_GROWTH);
    }
  });
});
