import { describe, expect, it, test } from 'vitest';
import { wholeTree } from '../../letter/test-support.ts';

const OPENING = `IMR ISSUES, DECISIONS AND RATIONALES
The Final Determination was based on decisions for the disputed items/services set forth below:`;
const CONCLUDED = 'The records show no gain. The request is not medically necessary.';
const FIELDS = [
  'Claims Administrator guideline: None was cited.',
  'MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Special\nStudies.',
];

const MODIFIED = `Hand therapy of the left wrist 2 times a week for 5 weeks was the original request. Hand
therapy of the left wrist for 3 weeks was authorized by the Claims Administrator.
The remaining IMR eligible portion of the original request, Hand therapy of the left wrist
2 times a week for 2 weeks is`;
const LEAVING = `The Claims Administrator authorized 6 visits of physical therapy for the lumbar
spine, leaving the original request IMR eligible. The original request, Physical therapy 12
visits for the lumbar spine is`;

const REQUESTS: readonly string[] = [
  'Norco 10/325mg #60',
  'physical therapy 12 visits',
  'Physical therapy 2 times a week for 6 weeks for the lumbar spine.\nHome exercise instruction included.\nQuantity 12',
  'Functional restoration program, 20 days,\nwith two weeks of aftercare and a\nfinal report',
  'Associated surgical service: Cold therapy unit: 7 days',
  'Labs to include: EKG:\nCBC; CMP',
  'Medial branch block at L4-5. Left side only. With sedation',
  'MRI of the lumbar spine without contrast. CPT 72148. Date of service 11/14/2016',
  MODIFIED,
  LEAVING,
];
const MARKS = ['', '1. ', '2) ', '(3) ', 'a) ', '• ', '- ', '**', 'Request 2: ', 'Item #2 - '];
const RATIONALES = [
  CONCLUDED,
  'There was no gain.\n\nTherefore, the drug is not needed now.',
  'A gain in function was not shown by the records that were sent with the case file, and so it\nis what it is and the request is not medically necessary.',
];

/** A letter with this request between two others, its paragraphs set apart by these white spaces. */
function letterOf(request: string, mark: string, rationale: string, gap: string): string {
  const closing = mark === '**' ? '**' : '';
  const item = (head: string, reasons: string) => [head, ...FIELDS, `Decision rationale: ${reasons}`];
  return [
    OPENING,
    ...item('Knee brace: Upheld', rationale),
    ...item(`${mark}${request}: Upheld${closing}`, CONCLUDED),
    ...item(`${mark}Arm sling: Overturned${closing}`, rationale),
  ].join(gap);
}

const requestsOf = (text: string) => wholeTree(text).items.map(({ request }) => request.text);

describe.each([
  ['a blank line', '\n\n'],
  ['a blank line with a space in it', '\n \n'],
  ['two blank lines', '\n\n\n'],
  ['no blank line', '\n'],
])('requests between paragraphs with %s', (_, gap) => {
  test.each(REQUESTS)('%s', (request) => {
    for (const mark of MARKS) {
      for (const rationale of RATIONALES) {
        const text = letterOf(request, mark, rationale, gap);
        const expected = ['Knee brace', request.replaceAll('\n', ' '), 'Arm sling'];
        expect(requestsOf(text), text).toEqual(expected);
        expect(requestsOf(text.replaceAll('\n', '\r\n'))).toEqual(expected);
        expect(requestsOf(text.replaceAll('\n', '\n\n'))).toEqual(expected);
      }
    }
  });
});

describe('a modified request', () => {
  const expected = ['Knee brace', MODIFIED.replaceAll('\n', ' '), 'Arm sling'];

  it.each([
    [
      'with blank lines between its sentences',
      MODIFIED.replace('request. Hand\n', 'request.\n\nHand ').replace('\nThe', '\n\nThe'),
    ],
    ['over the end of a page', MODIFIED.replace('\nThe', '\n\fThe')],
    ['over the end of a page with blank lines', MODIFIED.replace('\nThe', '\n\n\n\fThe')],
    ['behind a rationale without a blank line', MODIFIED],
  ])('is whole %s', (_, request) => {
    const text = letterOf(request, '', CONCLUDED, '\n\n');
    expect(requestsOf(text)).toEqual(expected);
    expect(requestsOf(text.replace('necessary.\n\nHand', 'necessary.\nHand'))).toEqual(expected);
  });

  it('is whole where extraction scatters blanks', () => {
    const text = letterOf(MODIFIED, '', CONCLUDED, '\n\n')
      .replace('The remaining', 'The re maining')
      .replace('original request. Hand', 'orig inal req uest. Hand');
    expect(requestsOf(text)[1]?.replaceAll(' ', '')).toBe(expected[1]?.replaceAll(' ', ''));
  });
});

describe('the heading of a group of requests', () => {
  it.each([
    'Retrospective requests:',
    'The following medications:',
    'DURABLE MEDICAL EQUIPMENT',
    '**Disputed services:**',
  ])('“%s” is no part of the first one or of another', (heading) => {
    const text = letterOf(`Norco #60`, '', CONCLUDED, '\n\n')
      .replace('Knee brace', `${heading}\n\nKnee brace`)
      .replace('Arm sling', `${heading}\n\nArm sling`);
    expect(requestsOf(text)).toEqual(['Knee brace', 'Norco #60', 'Arm sling']);
    expect(wholeTree(text).items[1]?.rationale?.flow.text).toBe(CONCLUDED);
  });

  it('is distinguished from a request that goes on after a colon', () => {
    const request = 'Compound cream:\n\nFlurbiprofen 20%, Baclofen 5%';
    expect(requestsOf(letterOf(request, '', CONCLUDED, '\n\n'))[1]).toBe(request.replace('\n\n', ' '));
  });
});

describe('the foot of a page before a request', () => {
  it.each([
    '3',
    '- 3 -',
    'Page 3 of 4',
    'Final Determination Letter for IMR Case Number CM17-0101010 Page 3 of 4',
  ])('“%s” is no part of it', (foot) => {
    for (const gap of ['\n', '\n\n']) {
      const text = letterOf('Norco #60', '', CONCLUDED, gap).replace('Norco', `${foot}${gap}Norco`);
      expect(requestsOf(text)).toEqual(['Knee brace', 'Norco #60', 'Arm sling']);
    }
  });
});

describe('a line of a rationale that ends in a decision', () => {
  const letter = (rationale: string) =>
    letterOf('Norco #60', '', CONCLUDED, '\n\n').replace(CONCLUDED, () => rationale);

  it.each([
    'He used it for a year. Earlier reviews decided as follows.\n\nMRI of the lumbar spine: Upheld\n\nThat is no matter here. The request is not medically necessary.',
    'He used it for a year. The utilization review decision is: Upheld',
    'He used it for a year. It is not medically necessary.\n\nDecision: Upheld',
    'He used it for a year. It is not medically necessary.\n\nThe decision of the claims administrator is: Upheld.',
    'In 2015 three reviews were done:\n- Norco: Upheld\n- Soma: Overturned\n- MRI: Upheld\nNone of them matters. The request is not medically necessary.',
    'In 2015 two reviews were done:\n\nNorco: Upheld\n\nSoma: Overturned\n\nNone of them matters. The request is not medically necessary.',
    'In an earlier review it was decided: Upheld. Nothing has changed. The request is not medically necessary.',
    'He used it for a year. It is not medically necessary: Upheld',
  ])('makes no item: %s', (rationale) => {
    const text = letter(rationale);
    expect(requestsOf(text)).toEqual(['Knee brace', 'Norco #60', 'Arm sling']);
    expect(wholeTree(text).items[0]?.rationale?.flow.text).toBe(rationale.replaceAll(/\s+/g, ' '));
    const last = `${text.slice(0, text.lastIndexOf('Decision rationale:'))}Decision rationale: ${rationale}`;
    expect(requestsOf(last)).toHaveLength(3);
  });

  it.each([
    `${CONCLUDED}\n\nWrist splint: Upheld`,
    `${CONCLUDED}\n\nWrist splint: Upheld\n\nClaims Admin`,
    `${CONCLUDED}\n\nWrist splint: Upheld\n\nDecision based on MTUS Knee Complaints 2004.`,
    `${CONCLUDED}\n\nWrist splint: Upheld\n\nplease write this later`,
    'Weaning is advised.\n\nWrist splint: Upheld',
  ])('begins an item that is being written: %s', (rationale) => {
    expect(requestsOf(letter(rationale))).toEqual(['Knee brace', 'Wrist splint', 'Norco #60', 'Arm sling']);
  });
});
