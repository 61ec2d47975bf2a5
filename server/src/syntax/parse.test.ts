import { describe, expect, it } from 'vitest';
import { brokenPromises } from '../../../test/engine/tree.ts';
import { wholeTree } from '../letter/test-support.ts';
import { parse } from './parse.ts';

const HEADINGS = `HOW THE IMR FINAL DETERMINATION WAS MADE
MAXIMUS Federal Services sent the complete case file to an expert reviewer.

CLINICAL CASE SUMMARY
The injured worker has knee pain.

IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:
`;

const item = (request: string, decision = 'Upheld') => `
${request}: ${decision}

Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines.

MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines.

Decision rationale: The records show no gain. The request is not medically necessary.
`;

const read = (text: string) => {
  return wholeTree(text).items.map(({ request, decision, fields, stray }) => ({
    request: request.text,
    decision: decision?.value ?? null,
    fields: fields.map((field) => field.kind),
    stray: stray && text.slice(stray.start, stray.end),
  }));
};

const ALL = ['claimsAdministratorGuideline', 'reviewerGuideline', 'rationale'];

describe('items', () => {
  it('are read with request, decision and the three fields', () => {
    expect(read(HEADINGS + item('Ibuprofen 600mg #60') + item('Knee brace', 'Overturned'))).toEqual([
      { request: 'Ibuprofen 600mg #60', decision: 'Upheld', fields: ALL, stray: null },
      { request: 'Knee brace', decision: 'Overturned', fields: ALL, stray: null },
    ]);
  });

  it.each([
    ['colons inside', 'Associated surgical service: Cold therapy unit: 7 days'],
    [
      'several sentences',
      'Ibuprofen was the original request. Half was authorized by the Claims\nAdministrator. The remaining IMR eligible portion of the original request, Ibuprofen #30 is',
    ],
    ['a line end before the decision', 'Functional restoration program\nfor six weeks'],
  ])('keep a request with %s whole', (_what, request) => {
    expect(read(HEADINGS + item('Knee brace') + item(request))[1]?.request).toBe(
      request.replaceAll('\n', ' '),
    );
  });

  it('have no decision when the word is none of the two', () => {
    const tree = wholeTree(HEADINGS + item('Knee brace', 'Upheid'));
    expect(tree.items[0]?.decision).toMatchObject({ value: null });
    expect(tree.items[0]?.request.text).toBe('Knee brace');
  });

  it('are distinguished when the first label of the second one is missing', () => {
    const second = item('Knee brace').replace('Claims Administrator guideline: ', '');
    expect(read(HEADINGS + item('Ibuprofen') + second)[1]).toMatchObject({
      request: 'Knee brace',
      decision: 'Upheld',
      fields: ['reviewerGuideline', 'rationale'],
    });
  });

  it('leave the rationale whole when the next request is not written yet', () => {
    const second = item('X').replace('X: Upheld\n', '');
    const [first, next] = wholeTree(HEADINGS + item('Ibuprofen') + second).items;
    expect(first?.rationale?.flow.text).toMatch(/not medically necessary\.$/);
    expect(next?.request.text).toBe('');
  });

  it('take an undecided request that is being typed', () => {
    const second = item('X').replace('X: Upheld', 'Knee brace');
    expect(read(HEADINGS + item('Ibuprofen') + second)[1]).toMatchObject({
      request: 'Knee brace',
      decision: null,
    });
  });

  it('exist from their decision line on', () => {
    expect(read(`${HEADINGS}\nIbuprofen: Upheld\n`)).toEqual([
      { request: 'Ibuprofen', decision: 'Upheld', fields: [], stray: null },
    ]);
  });

  it('are read without any heading', () => {
    expect(read(item('Ibuprofen') + item('Knee brace')).map(({ request }) => request)).toEqual([
      'Ibuprofen',
      'Knee brace',
    ]);
  });

  it('keep words between decision and first label apart', () => {
    const text = HEADINGS + item('Ibuprofen').replace('Upheld\n', 'Upheld\n\nSee my note.\n');
    expect(read(text)[0]).toMatchObject({ request: 'Ibuprofen', stray: 'See my note.' });
  });
});

describe('headings and labels', () => {
  it.each([
    ['scattered blanks', 'CLINICAL CA SE SUMM ARY', 'exact'],
    ['a colon', 'CLINICAL CASE SUMMARY:', 'exact'],
    ['other case', 'Clinical Case Summary', 'exact'],
    ['a wrong letter', 'CLINICAL CASE SUMARY', 'near'],
    ['a missing word', 'CASE SUMMARY', 'near'],
  ])('are known in spite of %s', (_what, heading, spelling) => {
    const tree = parse(HEADINGS.replace('CLINICAL CASE SUMMARY', heading));
    expect(tree.sections[1]).toMatchObject({ kind: 'clinical-case-summary', heading: { spelling } });
  });

  it.each([
    ['MAXIMUS guideline :', 'exact'],
    ['MAX IMUS  guideline:', 'exact'],
    ['MAXIMUS guidelines:', 'near'],
    ['MAXIMUS guideline', 'near'],
    ['MAXMUS guideline:', 'near'],
  ])('%s is a label', (label, spelling) => {
    const tree = wholeTree(HEADINGS + item('Ibuprofen').replace('MAXIMUS guideline:', label));
    expect(tree.items[0]?.reviewerGuideline?.label.spelling).toBe(spelling);
  });

  it('are not seen in the middle of a sentence', () => {
    const text = HEADINGS + item('Ibuprofen').replace('no gain', 'no gain by the MAXIMUS guideline: none');
    expect(read(text)[0]?.fields).toEqual(ALL);
  });

  it('give a section its place by the sentence that follows a missing heading', () => {
    const tree = wholeTree(
      HEADINGS.replace('IMR ISSUES, DECISIONS AND RATIONALES\n', '') + item('Ibuprofen'),
    );
    expect(tree.sections.at(-1)).toMatchObject({ kind: 'issues-decisions-rationales', heading: null });
    expect(tree.items).toHaveLength(1);
  });
});

describe('a text that is not of the family', () => {
  it('says so for an older letter and reads no item', () => {
    const tree = wholeTree(
      'MEDICAL PROFESSIONAL REVIEW\n\nISSUE AT DISPUTE:\nKnee brace\n\nCASE SUMMARY:\nPain.\n',
    );
    expect(tree).toMatchObject({ layout: 'professional-review-2013', items: [] });
    expect(tree.problems).toEqual([{ kind: 'layout-not-read', range: { start: 0, end: 27 } }]);
    expect(tree.sections.map((section) => section.heading?.expected)).toContain('ISSUE AT DISPUTE:');
  });

  it.each([['a letter to a friend'], [''], [' \n ']])('says so for %j', (text) => {
    const tree = wholeTree(text);
    expect(tree).toMatchObject({ layout: null, items: [], sections: [] });
    expect(tree.problems.map((problem) => problem.kind)).toEqual(['layout-not-known']);
  });
});

describe('header values', () => {
  const header = (text: string) => {
    const source = `${text}\n${HEADINGS}`;
    const fields = parse(source).header?.fields ?? [];
    return Object.fromEntries(
      fields.map(({ key, value }) => [key, value && source.slice(value.start, value.end)]),
    );
  };

  it('are read beside their labels', () => {
    expect(header('Case Number: CM15-0000001\nDate Assigned: 1/2/2015 Date of Injury: 03/04/2013')).toEqual({
      caseNumber: 'CM15-0000001',
      dateAssigned: '1/2/2015',
      dateOfInjury: '03/04/2013',
    });
  });

  it('are read around a label that a narrow column breaks', () => {
    expect(header('Priority: Standard   Application   01/03/2017\n                    Received:')).toEqual({
      priority: 'Standard',
      applicationReceived: '01/03/2017',
    });
  });

  it('are read out of a column that follows as many labels', () => {
    expect(header('Date of Injury:\nUR Denial Date:\n\n10/16/2016\n10/20/2016')).toEqual({
      dateOfInjury: '10/16/2016',
      utilizationReviewDenialDate: '10/20/2016',
    });
  });

  it('are left open where the order does not say whose they are', () => {
    expect(header('Date of Injury:\nUR Denial Date: 10/20/2016\n11/15/2016')).toEqual({
      dateOfInjury: null,
      utilizationReviewDenialDate: '10/20/2016',
    });
    expect(header('Decision Date: pending')).toEqual({ decisionDate: null });
  });
});

describe('a fixed sentence', () => {
  it('belongs to no section that has ended before it', () => {
    const [how = '', sentence = ''] = HEADINGS.split('\n');
    const issues = HEADINGS.slice(HEADINGS.indexOf('The Final Determination'));
    const late = item('Knee brace').replace('no gain.', `no gain.\n${sentence}\n`);
    const tree = parse(`${how}\n\n${issues}${item('Ibuprofen 600mg #60')}${late}`);
    expect(tree.sections.map(({ kind, leadIn }) => [kind, leadIn !== null])).toEqual([
      ['how-determination-was-made', false],
      ['issues-decisions-rationales', true],
    ]);
    expect(brokenPromises(tree)).toEqual([]);
  });
});

describe('header values in other forms', () => {
  const source = (value: string) =>
    `Date Assigned: 03/10/2017 Date of Injury: ${value}\nDecision Date: 03/30/2017 Priority: Standard\n${HEADINGS}`;

  it.each([
    '4/12/15', '04-12-2015', '2015-04-12', '4.12.2015', 'April 12, 2015', 'Apr. 12, 2015', 'April 12th, 2015', '12 April 2015', '12-Apr-2015',
    'CT 04/12/2014 - 04/12/2015', 'CT: 4/12/14-4/12/15', 'cumulative trauma 04/12/2014 to 04/12/2015', '04/12/2014; 05/06/2015',
    '04/12/2014 and 05/06/2015', '04/12/2014, 05/06/2015', 'CT from 04/12/2014 through 04/12/2015', 'April 12, 2014 - April 12, 2015',
  ])('are read whole: %s', (value) => {
    const text = source(value);
    const fields = parse(text).header?.fields ?? [];
    const values = fields.map((field) => field.value && text.slice(field.value.start, field.value.end));
    expect(values).toEqual(['03/10/2017', value, '03/30/2017', 'Standard']);
    expect(fields.map(({ unread }) => unread)).toEqual([null, null, null, null]);
  }); // biome-ignore format: a list reads best in rows

  it.each(['pending', '04/2015', '123-45-6789', 'N/A', '04/12/20155'])('are none, and noted: %s', (value) => {
    const text = source(value);
    const field = parse(text).header?.fields[1];
    expect(field?.value).toBe(null);
    expect(field?.unread && text.slice(field.unread.start, field.unread.end)).toBe(value);
  });
});
