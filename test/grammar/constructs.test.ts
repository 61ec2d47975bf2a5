import { beforeAll, describe, expect, it } from 'vitest';
import type { IGrammar } from 'vscode-textmate';
import { loadGrammar, scopeOf, textsWith, tokenize } from './tokenizer.ts';

let grammar: IGrammar;
beforeAll(async () => {
  grammar = await loadGrammar();
});

/** Tokens of prose as it stands in a rationale. */
const inRationale = (prose: string) => tokenize(grammar, `Decision rationale: ${prose}`);
/** Tokens of a guideline field, up to the label after it. */
const inGuideline = (field: string) =>
  tokenize(grammar, `Claims Administrator guideline: ${field}\n\nMAXIMUS guideline: `);

describe('sections and header', () => {
  it('marks the three headings', () => {
    const tokens = tokenize(
      grammar,
      ' HOW THE IMR FINAL DETERMINATION WAS MADE \nprose\nCLINICAL CASE SUMMARY\nIMR ISSUES, DECISIONS AND RATIONALES',
    );
    expect(textsWith(tokens, 'entity.name.section')).toEqual([
      'HOW THE IMR FINAL DETERMINATION WAS MADE',
      'CLINICAL CASE SUMMARY',
      'IMR ISSUES, DECISIONS AND RATIONALES',
    ]);
    expect(scopeOf(tokens, 'prose')).toBe('');
  });

  it('marks the headings of older layouts only where they stand alone', () => {
    const tokens = tokenize(grammar, 'ISSUE AT DISPUTE:\nDOCUMENTS REVIEWED\nDOCUMENTS REVIEWED were many');
    expect(textsWith(tokens, 'markup.heading')).toEqual(['ISSUE AT DISPUTE', 'DOCUMENTS REVIEWED']);
  });

  it('does not mark words that merely resemble a heading', () => {
    const tokens = tokenize(grammar, 'CLINICAL CASE SUMARY\nThe clinical case summary is short.');
    expect(textsWith(tokens, 'markup.heading')).toEqual([]);
  });

  it('marks header labels and values in one column, in two and with a broken label', () => {
    const tokens = tokenize(
      grammar,
      [
        'Case Number: CM16-0999001',
        'Date Assigned: 12/09/2016 Date of Injury:  04/19/2016',
        'Priority:  Standard Application',
        'Received:  ',
        '11/21/2016',
      ].join('\n'),
    );
    expect(textsWith(tokens, 'keyword.other.header-label')).toEqual([
      'Case Number:',
      'Date Assigned:',
      'Date of Injury:',
      'Priority:',
      'Application',
      'Received:',
    ]);
    expect(textsWith(tokens, 'constant.numeric.case-number')).toEqual(['CM16-0999001']);
    expect(textsWith(tokens, 'constant.numeric.date')).toEqual(['12/09/2016', '04/19/2016', '11/21/2016']);
    expect(textsWith(tokens, 'string.unquoted.header')).toEqual(['Standard']);
  });
});

describe('credentials', () => {
  it('marks labels and values, a list that breaks after an ampersand included', () => {
    const tokens = tokenize(
      grammar,
      [
        'The Expert Reviewer has the following credentials:',
        'State(s) of Licensure: California,Virginia',
        'Certification(s)/Specialty: Preventive Medicine, Public Health &',
        'Occupational Medicine',
        'He is prose.',
      ].join('\n'),
    );
    expect(textsWith(tokens, 'keyword.other.credentials-label')).toHaveLength(3);
    expect(textsWith(tokens, 'string.unquoted.credentials')).toEqual([
      'California,Virginia',
      'Preventive Medicine, Public Health &',
      'Occupational Medicine',
    ]);
  });

  it('marks what the older sentence says, over a line break', () => {
    const tokens = tokenize(
      grammar,
      [
        'The expert reviewer is Board Certified in Family Practice, has a subspecialty in',
        'Pain Management, and is licensed to practice in Ohio. He/she has been',
      ].join('\n'),
    );
    expect(textsWith(tokens, 'string.unquoted.credentials')).toEqual([
      'Family Practice',
      'Pain Management',
      'Ohio',
    ]);
  });
});

describe('disputed items', () => {
  it('tells Upheld from Overturned and both from the request', () => {
    const tokens = tokenize(grammar, 'Wrist brace:  Upheld\nprose\nElbow brace: Overturned');
    expect(textsWith(tokens, 'markup.deleted.upheld')).toEqual(['Upheld']);
    expect(textsWith(tokens, 'markup.inserted.overturned')).toEqual(['Overturned']);
    expect(textsWith(tokens, 'entity.name.function.request')).toEqual(['Wrist brace', 'Elbow brace']);
  });

  it('takes the last colon of the line for the decision', () => {
    const tokens = tokenize(grammar, 'Associated surgical service: Labs to include: EKG: Upheld');
    expect(textsWith(tokens, 'entity.name.function.request')).toEqual([
      'Associated surgical service: Labs to include: EKG',
    ]);
  });

  it('marks doses and quantities inside a request', () => {
    const tokens = tokenize(
      grammar,
      'Hydrocodone 10/325mg #60 x 6 QTY: 90 cream 240g with 3 refills: Upheld',
    );
    expect(textsWith(tokens, 'constant.numeric.dose')).toEqual(['10/325', '240']);
    expect(textsWith(tokens, 'keyword.other.unit')).toEqual(['mg', 'g']);
    expect(textsWith(tokens, 'constant.numeric.quantity')).toEqual([
      '#60',
      'x 6',
      'QTY: 90',
      'with 3 refills',
    ]);
  });

  it('marks a first request that runs over lines, its decision alone on the last', () => {
    const tokens = tokenize(
      grammar,
      [
        'The Final Determination was based on decisions for the disputed items/services set forth below:',
        '',
        'Massage, 8 visits was the original request. Massage, 2 visits was authorized by the',
        'Claims Administrator. The remaining IMR eligible portion of the original request, Massage is:',
        'Upheld',
        '',
        'Claims Administrator guideline: x',
      ].join('\n'),
    );
    expect(textsWith(tokens, 'entity.name.function.request').join(' ')).toContain('eligible portion');
    expect(textsWith(tokens, 'markup.deleted.upheld')).toEqual(['Upheld']);
    expect(textsWith(tokens, 'keyword.other.field-label')).toEqual(['Claims Administrator guideline:']);
  });

  it('marks a later request that runs over lines when the rationale before it concluded', () => {
    const requestsAfterConclusion = (line: string) =>
      textsWith(
        tokenize(grammar, `Decision rationale: The brace is not medically necessary.\n \n${line}\nand so on`),
        'entity.name.function.request',
      );
    expect(
      requestsAfterConclusion('Massage for the low back two times a week, to be followed by'),
    ).toHaveLength(2);
    expect(requestsAfterConclusion('The next paragraph goes on with the same rationale')).toEqual([]);
    expect(requestsAfterConclusion('and the sentence went on')).toEqual([]);
  });

  it('leaves a sentence alone that merely speaks of a decision', () => {
    const tokens = inRationale('The denial is upheld. It was Upheld before, and Overturned once.');
    expect(textsWith(tokens, 'markup')).toEqual([]);
  });

  it('shows a decision without a request, and none where the word is misspelled', () => {
    expect(textsWith(tokenize(grammar, ':  Upheld'), 'markup.deleted.upheld')).toEqual(['Upheld']);
    expect(textsWith(tokenize(grammar, 'Soma 350mg:  Upheid'), 'markup')).toEqual([]);
  });
});

describe('guideline fields', () => {
  it('marks guideline, topic and pages of a Page(s) citation', () => {
    const tokens = inGuideline(
      'Decision based on MTUS Chronic Pain Treatment Guidelines NSAIDs, GI symptoms & cardiovascular risk Page(s): 60, 61, 76-78, 88,89.',
    );
    expect(textsWith(tokens, 'keyword.other.field-label')).toEqual([
      'Claims Administrator guideline:',
      'MAXIMUS guideline:',
    ]);
    expect(textsWith(tokens, 'support.class.guideline').join(' ')).toBe(
      'MTUS Chronic Pain Treatment Guidelines',
    );
    expect(scopeOf(tokens, 'NSAIDs, GI symptoms & cardiovascular risk')).toBe('string.unquoted.topic');
    expect(textsWith(tokens, 'keyword.control.pages')).toEqual(['Page(s):']);
    expect(textsWith(tokens, 'constant.numeric.page')).toEqual(['60, 61, 76-78, 88,89']);
    expect(scopeOf(tokens, 'Decision based on')).toBe('meta.field.guideline');
  });

  it('marks guideline, edition year and topic of a Section(s) citation, commas in the name included', () => {
    const tokens = inGuideline(
      'Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Special Studies, and Low Back Complaints 2004, Section(s): Summary.',
    );
    expect(textsWith(tokens, 'constant.numeric.year')).toEqual(['2004', '2004']);
    expect(textsWith(tokens, 'keyword.control.sections')).toEqual(['Section(s):', 'Section(s):']);
    expect(scopeOf(tokens, 'and Hand Complaints')).toBe('support.class.guideline');
    expect(scopeOf(tokens, 'Low Back Complaints')).toBe('support.class.guideline');
    expect(scopeOf(tokens, 'Special Studies, and')).toBe('string.unquoted.topic');
    expect(scopeOf(tokens, 'Summary.')).toBe('string.unquoted.topic');
  });

  it('follows a citation over line breaks inside the name, the topic and the words before it', () => {
    const tokens = inGuideline(
      'Decision based on MTUS Chronic Pain\nMedical Treatment 2016, Section(s): Muscle\nrelaxants (for pain). Decision\nbased on Non-MTUS Citation Official\nDisability Guidelines (ODG), Pain\nChapter.',
    );
    expect(scopeOf(tokens, 'Medical Treatment')).toBe('support.class.guideline');
    expect(scopeOf(tokens, '2016')).toBe('constant.numeric.year');
    expect(scopeOf(tokens, 'relaxants (for pain).')).toBe('string.unquoted.topic');
    expect(scopeOf(tokens, 'Decision')).toBe('meta.field.guideline');
    expect(scopeOf(tokens, 'Non-MTUS Citation')).toBe('support.class.guideline.non-mtus');
    expect(scopeOf(tokens, 'Disability Guidelines')).toBe('support.class.guideline');
    expect(scopeOf(tokens, 'ODG')).toBe('support.class.guideline');
    expect(scopeOf(tokens, 'Chapter.')).toBe('string.unquoted.topic');
  });

  it('leaves the sentence plain that says no evidence was cited', () => {
    const tokens = inGuideline(
      'The Claims Administrator did not cite any medical evidence for its decision.',
    );
    expect(
      scopeOf(tokens, 'The Claims Administrator did not cite any medical evidence for its decision.'),
    ).toBe('meta.field.guideline');
  });

  it('ends at a label that is misspelled', () => {
    const tokens = inGuideline('Decision based on MTUS ACOEM.\nDecision rational: Plain words.');
    expect(scopeOf(tokens, 'Decision rational: Plain words.')).toBe('');
  });
});

describe('prose', () => {
  it.each([
    ['MTUS page 63 states', 'page', '63'],
    ['MTUS Guidelines pages 88 and 89 state', 'pages', '88 and 89'],
    ['MTUS p77 states', 'p', '77'],
    ['MTUS p80, 81 states', 'p', '80, 81'],
    ['MTUS pg 111-113 states', 'pg', '111-113'],
    ['ACOEM Chapter 12, page 309 notes', 'page', '309'],
    ['ACOEM Low Back Disorders, pg. 607', 'pg.', '607'],
  ])('marks the citation in: %s', (prose, word, pages) => {
    const tokens = inRationale(prose);
    expect(textsWith(tokens, 'support.class.guideline')).toEqual([prose.slice(0, prose.indexOf(' '))]);
    expect(textsWith(tokens, 'keyword.control.pages')).toEqual([word]);
    expect(textsWith(tokens, 'constant.numeric.page')).toEqual([pages]);
  });

  it('takes no number with a unit for a page', () => {
    const tokens = inRationale('page 63, 4 weeks; a pulse of p 80/min; pages 7, 20 mg');
    expect(textsWith(tokens, 'constant.numeric.page')).toEqual(['63', '7']);
  });

  it.each([
    '8 CCR 9792.24.2',
    '8 C.C.R. 9792.20 - 9792.26',
    '8 CCR § 9792.10.6(b)(1)',
    'Labor Code 4610.5',
    'Labor Code section 4610.6(e)',
    '9792.20(e)',
  ])('marks the law: %s', (law) => {
    expect(textsWith(inRationale(`under ${law}, it`), 'variable.other.constant.law')).toEqual([law]);
  });

  it.each(['06/04/15', '8/2/2001', '11-30-2016', '12-1-16', 'May 8, 2004', 'Nov 18, 2016'])(
    'marks the date: %s',
    (date) => {
      expect(textsWith(inRationale(`seen on ${date}.MTUS`), 'constant.numeric.date')).toEqual([date]);
    },
  );

  it('takes neither scores nor vertebrae for dates or doses', () => {
    const tokens = inRationale('pain 7/10 at L4-5, strength 5/5, 42 year old, phone 555-12-345678');
    expect(textsWith(tokens, 'constant.numeric')).toEqual([]);
  });

  it.each(['7.5mg', '1,000 mg', '60mg/24hrs', '0.025%', '106.32gm'])('marks the dose: %s', (dose) => {
    const tokens = inRationale(`a dose of ${dose} was`).filter((token) =>
      /dose|unit/.test(token.scopes.join()),
    );
    expect(tokens.map((token) => token.text).join('')).toBe(dose.replace(' ', ''));
  });

  it.each(['TBD', '[insert date of the report]', 'XXX', '___', '______'])(
    'marks the placeholder: %s',
    (words) => {
      expect(textsWith(inRationale(`seen on ${words} by`), 'invalid.unimplemented.placeholder')).toEqual([
        words,
      ]);
    },
  );
});
