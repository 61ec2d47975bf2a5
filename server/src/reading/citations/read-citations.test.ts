import { describe, expect, test } from 'vitest';
import { countedLooks } from '../../../../test/engine/counted-looks.ts';
import { readLetter } from '../../letter/letter.ts';
import { wholeLetter } from '../../letter/test-support.ts';
import type { Citation } from './citation.ts';
import { readCitations } from './read-citations.ts';

interface Letter {
  readonly header?: string;
  readonly summary?: string;
  readonly claimsAdministrator?: string;
  readonly reviewer?: string;
  readonly rationale?: string;
}

const NO_EVIDENCE = 'The Claims Administrator did not cite any medical evidence for its decision.';

/** A letter of one item around the given words. */
function letter({ header = '', summary, claimsAdministrator, reviewer, rationale }: Letter): string {
  return [
    header,
    'CLINICAL CASE SUMMARY',
    'The expert reviewer developed the following clinical case summary based on a review of the case file, including all medical records:',
    summary ?? 'The injured worker hurt the left wrist.',
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    'Wrist splint: Upheld',
    `Claims Administrator guideline: ${claimsAdministrator ?? NO_EVIDENCE}`,
    `MAXIMUS guideline: ${reviewer ?? NO_EVIDENCE}`,
    `Decision rationale: ${rationale ?? 'The request is not medically necessary.'}`,
  ].join('\n\n');
}

const HEADER_2016 =
  'Case Number: CM16-0000001\nDate Assigned: 12/01/2016\nUR Denial Date: 11/15/2016\nPriority: Standard';

function read(parts: Letter): readonly Citation[] {
  return wholeLetter(letter(parts)).citations;
}

/** One citation in a line: guideline, topics (`?` where unknown), pages, sections, then what else is to be said. */
function told(citation: Citation): string {
  return [
    citation.guideline?.id ?? citation.kind,
    ...citation.topics.map(({ topic, text }) => topic?.id ?? `?${text}`),
    ...citation.pages.map(({ pages: [first, last] }) => (first === last ? `p${first}` : `p${first}-${last}`)),
    ...citation.sections.map(({ cite }) => cite),
    ...(citation.resolution === 'named' ? [] : [citation.resolution]),
    ...(citation.cut ? ['cut'] : []),
  ].join(' | ');
}

const field = (reviewer: string, header = '') =>
  read({ reviewer, header })
    .filter(({ origin, kind }) => origin === 'field' && kind !== 'none')
    .map(told);
const prose = (rationale: string, header = '') =>
  read({ rationale, header })
    .filter(({ origin }) => origin === 'prose')
    .map(told);

const CP09 = 'mtus-chronic-pain-2009';
const CP16 = 'mtus-chronic-pain-2016';

describe('fields of the Page(s) form', () => {
  const MTUS = 'Decision based on MTUS Chronic Pain Treatment Guidelines';
  test.each([
    [`${MTUS} Muscle relaxants Page(s): 63.`, [`${CP09} | muscle-relaxants-for-pain | p63`]],
    [`${MTUS} Gabapentin (Neurontin).`, [`${CP09} | gabapentin-neurontin`]],
    [
      `${MTUS}\n\nOpioids, on-\ngoing   management Page(s): 78.`,
      [`${CP09} | opioids-on-going-management | p78`],
    ],
    [
      `${MTUS} Medications for chronic pain, criteria for use of opioids Page(s): 60, 76-78, 88,89.`,
      [`${CP09} | medications-for-chronic-pain | opioids-criteria-for-use | p60 | p76-78 | p88 | p89`],
    ],
    [
      `${MTUS} MTUS page 66 lists it under Antispasmodics Page(s): 66.`,
      [`${CP09} | muscle-relaxants-antispasmodics | p66`],
    ],
    [`${MTUS}.`, [CP09]],
    [`${MTUS} page 63.`, [`${CP09} | p63`]],
    [`${MTUS} Musle relaxants Page(s): 63.`, [`${CP09} | muscle-relaxants-for-pain | p63`]],
    [`${MTUS} Dry needling Page(s): 200.`, [`${CP09} | ?Dry needling | p200`]],
    ['Decision based on MTUS Acupuncture Treatment Guidelines.', ['mtus-acupuncture-2007']],
    [
      'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints Page(s): 303-305.',
      ['mtus-low-back-complaints-2004 | p303-305'],
    ],
    [
      'The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation ODG.',
      ['odg | general'],
    ],
    [
      'The Physician Reviewer based his/her decision on the Chronic Pain Medical Treatment Guidelines, pages 63-66, which agree.',
      [`${CP09} | p63-66`],
    ],
    ['Decision based on MTUS ACOEM.', ['acoem-2004 | general']],
    [
      'Decision based on MTUS Postsurgical Treatment Guidelines, and Chronic Pain Treatment Guidelines Page(s): 98-99.',
      ['mtus-postsurgical-2009', `${CP09} | p98-99`],
    ],
    [
      `${MTUS} NSAIDs Page(s): 67. Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Pain (Chronic) Chapter, Naproxen.`,
      [`${CP09} | nsaids-non-steroidal-anti-inflammatory-drugs | p67`, 'odg | pain | ?Naproxen'],
    ],
  ])('%s', (text, expected) => expect(field(text)).toEqual(expected));

  test('a field that was cut at a fixed width is marked so', () => {
    const words =
      'Chronic Pain Medical Treatment Guidelines: 8 C.C.R. 9792.20 - 9792.26 Effective on the 18th of J';
    expect(words.length).toBe(96);
    expect(field(`${MTUS} ${words}.`)).toEqual([
      `${CP09} | cut`,
      'regulation | 8 CCR 9792.20 | 8 CCR 9792.26 | cut',
    ]);
    expect(field(`${MTUS} ${words.slice(0, 70)}.`).join()).not.toContain('cut');
  });
});

describe('fields of the Section(s) form', () => {
  test.each([
    [
      'MTUS Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain).',
      [`${CP16} | muscle-relaxants-for-pain`],
    ],
    [
      'Based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Muscle relaxants (for pain).',
      [`${CP16} | muscle-relaxants-for-pain`],
    ],
    [
      'Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, Section(s): Special Studies, Initial Care.',
      ['mtus-forearm-wrist-and-hand-complaints-2004 | special-studies | initial-care'],
    ],
    [
      'Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): NSAIDs, GI symptoms & cardiovascular risk, Proton Pump Inhibitors (PPIs).',
      [`${CP16} | nsaids-gi-symptoms-and-cardiovascular-risk | proton-pump-inhibitors-ppis`],
    ],
    [
      'Decision based on MTUS Knee Complaints 2004, Section(s): Summary, and Shoulder Complaints 2004, and Chronic Pain Medical Treatment 2016 Guidelines, Section(s): Biofeedback.',
      ['mtus-knee-complaints-2004 | summary', 'mtus-shoulder-complaints-2004', `${CP16} | biofeedback`],
    ],
    [
      'Decision based on MTUS Elbow Complaints 2007, Section(s): 326, Recommendations.',
      ['mtus-elbow-complaints-2007 | recommendations | p326'],
    ],
    [
      'Decision based on MTUS Low Back Complaints 2004, Section(s): Inital Care, Hot stone massage, for backs.',
      ['mtus-low-back-complaints-2004 | initial-care | ?Hot stone massage | ?for backs'],
    ],
    [
      'Decision based on MTUS Opioid Treatment 2016, Section(s): 9.9 A heading, with a comma, 4.1 Tapering Opioids: Indications for Tapering Opioids.',
      ['mtus-opioid-treatment-2016 | ?9.9 A heading, with a comma | 4-1-tapering-opioids-indications'],
    ],
    ['Decision based on MTUS Acup uncture Treat ment 200 7.', ['mtus-acupuncture-2007']],
    ['Decision based on MTUS Low Back Complaints 1999.', ['mtus | unknown']],
    [
      'Decision based on Non- MTUS Citation Official Disability Guidelines (ODG), Neck & Upper Back Chapter/ Pillow and Other Medical Treatment Guidelines www.example.org/a-b.',
      ['odg | neck-and-upper-back | ?Pillow', 'non-mtus | ?www.example.org/a-b | unknown'],
    ],
    [
      'The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation ACOEM guidelines and the Official Disability Guidelines.',
      ['acoem-2004 | general', 'odg | general'],
    ],
    [
      'Decision based on Non-MTUS Citation ACOEM Occupational Medicine Practice Guidelines, 3rd ed., Low Back Disorders, pg. 607.',
      ['acoem-3rd-edition | low-back-disorders | p607'],
    ],
  ])('%s', (text, expected) => expect(field(text, HEADER_2016)).toEqual(expected));

  test('the sentence that no evidence was cited', () => {
    const all = read({});
    expect(all.map(({ kind, text }) => [kind, text])).toEqual([
      ['none', NO_EVIDENCE.slice(0, -1)],
      ['none', NO_EVIDENCE.slice(0, -1)],
    ]);
  });

  test.each([
    ['', []],
    ['Decision based on', []],
    ['Decision based on MTUS', ['mtus | unknown']],
    ['Decision based on MTUS .', ['mtus | unknown']],
    ['Decision based on Non-MTUS Citation', ['non-mtus | unknown']],
  ])('a field half typed: %s', (text, expected) => expect(field(text)).toEqual(expected));
});

describe('prose', () => {
  test.each([
    ['Under MTUS page 63 it is second-line.', [`${CP09} | p63 | understood`]],
    ['On 06/04/15.MTUS Guidelines pages 88 and 89 ask for more.', [`${CP09} | p88 | p89 | understood`]],
    [
      'MTUS p77 says so, MTUS p80, 81 too.',
      [`${CP09} | p77 | understood`, `${CP09} | p80 | p81 | understood`],
    ],
    [
      'MTUS pg 69, NSAIDs, GI symptoms & cardiovascular risk Section says so.',
      [`${CP09} | nsaids-gi-symptoms-and-cardiovascular-risk | p69 | understood`],
    ],
    [
      'For patches, MTUS Topical Analgesics  section, pg 111-113 holds.',
      [`${CP09} | topical-analgesics | p111-113 | understood`],
    ],
    ['Page 78 of the MTUS Guidelines lists them.', [`${CP09} | p78 | understood`]],
    ['MTUS page 68, NSAIDs are an option.', [`${CP09} | p68 | understood`]],
    ['Per the MTUS, 12 visits over 8 weeks are enough.', ['mtus | general']],
    ['According to ACOEM page 309 it is not.', ['mtus-low-back-complaints-2004 | p309 | understood']],
    [
      'See the MTUS Guideline in ACOEM Chapter 9, Table 9-6, page 214, on this.',
      ['mtus-shoulder-complaints-2004 | table-9-6 | p214'],
    ],
    ['ACOEM Guidelines, 2nd Edition, (2004), Chapter 12 says so.', ['mtus-low-back-complaints-2004']],
    ['The MTUS/ACOEM Guidelines are silent.', ['acoem-2004 | general']],
    ['The MTUS neck and upper back chapter is silent.', ['mtus-neck-and-upper-back-complaints-2004']],
    ['The ODG-TWC, Pain (Chronic) Chapter adds this.', ['odg | pain']],
    ['ODG recommends pain control.', ['odg | general']],
    [
      'As 8 CCR 9792.24.2 and Labor Code 4610.5(c)(2) say.',
      ['regulation | 8 CCR 9792.24.2', 'statute | Labor Code 4610.5'],
    ],
    ['As MTUS 9792.20(e) defines it.', ['regulation | 8 CCR 9792.20']],
    ['There are chronic ongoing low back complaints, 10/325mg, since 8/2/01, for 16 weeks.', []],
    ['Non-MTUS guidelines were used, with non MTUS sources.', []],
    ['She saw page 63 of the chart.', []],
  ])('%s', (text, expected) => expect(prose(text)).toEqual(expected));

  test.each([
    ['California MTUS 2016 Chronic Pain Guidelines agree.', [CP16]],
    ['The 2016 MTUS Chronic Pain Guidelines agree.', [CP16]],
    ['MTUS Chronic Pain Guidelines agree.', [CP16]],
    ['MTUS page 63 agrees.', [`${CP16} | p63 | understood`]],
    [
      'MTUS 2016, Chronic Pain Medical Treatment Guidelines, pages 89-90 under Home health care services Section agree.',
      [`${CP16} | home-health-services | p89-90`],
    ],
  ])('by the date of the letter: %s', (text, expected) => expect(prose(text, HEADER_2016)).toEqual(expected));

  test('the case summary is read too', () => {
    const [first] = read({ summary: 'A denial of May 2 named MTUS page 63.' });
    expect(first && told(first)).toBe(`${CP09} | p63 | understood`);
  });
});

describe('places', () => {
  test('every part is where its words are, across hard wraps', () => {
    const source = letter({
      reviewer:
        'Decision based on MTUS Chronic Pain Treatment\n\nGuidelines Muscle \n\nrelaxants Page(s): 63,\n\n64-66.',
    });
    const citation = wholeLetter(source).citations.find(({ guideline }) => guideline);
    const words = (range?: { start: number; end: number } | null) =>
      range && source.slice(range.start, range.end).replace(/\s+/g, ' ');
    expect(words(citation?.range)).toBe(
      'MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63, 64-66',
    );
    expect(citation?.text).toBe(words(citation?.range));
    expect(words(citation?.guidelineRange)).toBe('Chronic Pain Treatment Guidelines');
    expect(citation?.topics.map(({ range }) => words(range))).toEqual(['Muscle relaxants']);
    expect(citation?.pages.map(({ range }) => words(range))).toEqual(['63', '64-66']);
  });
});

describe('hostile text', () => {
  /** How often a unit of a text is looked at while the citations of a letter are read. */
  function steps(parts: Letter): number {
    const read = readLetter(letter(parts)).parts;
    return countedLooks(() => read.map(({ part }) => readCitations(part)));
  }

  const MTUS = 'Decision based on MTUS ';
  test.each([
    ['pages', MTUS, 'Page(s): 1, 2-3, '],
    ['commas', `${MTUS}Low Back Complaints 2004, Section(s): `, ','],
    ['commas and words', `${MTUS}Low Back Complaints 2004, Section(s): `, 'a, '],
    ['commas before words', MTUS, ', , , a '],
    ['digits', MTUS, '1'],
    ['numbers', MTUS, '1.1, '],
    ['brackets', `${MTUS}Low Back Complaints 2004, Section(s): `, '('],
    ['and', MTUS, 'and '],
    ['guidelines', MTUS, 'Low Back Complaints 2004, and '],
    ['names begun', MTUS, 'Chronic Pain Medical Treatment '],
    ['decisions', '', 'Decision based on MTUS '],
    ['tails', '', 'Decision based on Non-MTUS Citation ODG and '],
    ['works', 'Decision based on Non-MTUS Citation ', 'ODG, and '],
    ['mentions', '', 'MTUS page 1, '],
    ['chapters', '', 'ACOEM Chapter '],
    ['sections', '', 'section 9792.20, '],
  ])('ten times the %s cost ten times the steps', (_, head, unit) => {
    for (const place of ['reviewer', 'rationale'] as const) {
      const small = steps({ [place]: head + unit.repeat(300) });
      const large = steps({ [place]: head + unit.repeat(3000) });
      expect(large, place).toBeLessThan(small * 12 + 10_000);
    }
  });
});

test('a citation glued to the heading above it is read whole', () => {
  const citations = (gap: string) =>
    wholeLetter(`CLINICAL CASE SUMMARY${gap}2009 Chronic Pain Guidelines are old.`).citations;
  expect(citations('').map(({ text }) => text)).toEqual(citations('\n').map(({ text }) => text));
  expect(citations('')[0]?.text).toBe('2009 Chronic Pain Guidelines');
});

const HEADER_2022 =
  'Case Number: CM22-0000001\nDate Assigned: 02/10/2022\nUR Denial Date: 01/20/2022\nPriority: Standard';
const HEADER_2015 =
  'Case Number: CM15-0000001\nDate Assigned: 03/10/2015\nUR Denial Date: 02/20/2015\nPriority: Standard';

describe('an edition known by its date', () => {
  test.each([
    ['MTUS ACOEM Low Back Disorders Guideline (2/13/2020).', 'mtus-low-back-disorders-2020'],
    ['MTUS Low Back Disorders (ACOEM February 13, 2020).', 'mtus-low-back-disorders-2020'],
    ['MTUS Low Back Disorders, ACOEM February 13, 2020.', 'mtus-low-back-disorders-2020'],
    ['MTUS ACOEM Low Back Disorders, dated 03/07/2019.', 'mtus-low-back-disorders-2019'],
    ['MTUS Low Back Disorders (Feb. 24, 2016).', 'mtus-low-back-disorders-2016'],
    ['MTUS Knee Disorders (October 2015).', 'mtus-knee-disorders-2015'],
    ['MTUS Knee Disorders (updated 12/3/19).', 'mtus-knee-disorders-2019'],
    ['MTUS Elbow Disorders Guideline, version of August 23, 2018.', 'mtus-elbow-disorders-2018'],
    ['MTUS Low Back Disorders (effective 11/23/2021).', 'mtus-low-back-disorders-2020'],
    ['MTUS Low Back Disorders, effective August 11, 2019.', 'mtus-low-back-disorders-2019'],
    ['MTUS Hip and Groin Disorders (4-24-2019).', 'mtus-hip-and-groin-disorders-2019'],
  ])('%s', (words, id) => {
    expect(field(`Decision based on ${words}`, HEADER_2022)).toEqual([id]);
  });

  test('leaves a date that is none of an edition to the sentence', () => {
    expect(prose('Per the Low Back Disorders Guideline, 02/13/2020 was too early.', HEADER_2022)).toEqual([
      'mtus-low-back-disorders-2020',
    ]);
    expect(prose('The ODG, March 3, 2015 notes aside, is silent.', HEADER_2015)).toEqual(['odg | general']);
  });
});

describe('the third edition of the ACOEM book', () => {
  test.each([
    [
      'The Third Edition ACOEM Guidelines Low Back Disorders Chapter, page 607, says so.',
      'acoem-3rd-edition | low-back-disorders | p607',
    ],
    ['ACOEM 3rd ed., Low Back Disorders, p. 607.', 'acoem-3rd-edition | low-back-disorders | p607'],
    [
      'ACOEM Guidelines, Low Back Disorders, 3rd Edition, page 607.',
      'acoem-3rd-edition | low-back-disorders | p607',
    ],
    ['ACOEM Practice Guidelines, Third Edition, Hip and Groin Chapter.', 'acoem-3rd-edition | hip-and-groin'],
    ['ACOEM V.3, Low Back Disorders.', 'acoem-3rd-edition | low-back-disorders'],
    ['The 3rd Edition of the ACOEM Guidelines, Hip and Groin.', 'acoem-3rd-edition | hip-and-groin'],
  ])('%s', (words, expected) => {
    expect(prose(words, HEADER_2015)).toEqual([expected]);
  });

  test('is not the second', () => {
    expect(prose('ACOEM Guidelines, 2nd Edition, Low Back Complaints, page 300.', HEADER_2015)).toEqual([
      'mtus-low-back-complaints-2004 | p300',
    ]);
  });
});

describe('short names', () => {
  test.each([
    ['CPMTG p. 63 says so.', 'mtus-chronic-pain-2009 | p63'],
    ['Per the CPMTG, pages 63-66, no.', 'mtus-chronic-pain-2009 | p63-66'],
    ['The MTUS CPMTG, page 78, asks for more.', 'mtus-chronic-pain-2009 | p78'],
  ])('%s', (words, expected) => {
    expect(prose(words, HEADER_2015)).toEqual([expected]);
  });

  test.each([
    ['MTUS Drug Formulary, 8 CCR 9792.27.1 et seq.', ['mtus-drug-formulary', 'regulation | 8 CCR 9792.27.1']],
    ['MTUS Drug List.', ['mtus-drug-formulary']],
    [
      'MTUS Workplace Mental Health PTSD 2018.',
      ['mtus-workplace-mental-health-posttraumatic-stress-disorder-and-acute-stress-disorder-2018'],
    ],
    ['MTUS Anxiety Disorders 2021.', ['mtus-workplace-mental-health-anxiety-disorders-2021']],
  ])('%s', (words, expected) => {
    expect(field(`Decision based on ${words}`, HEADER_2022)).toEqual(expected);
  });
});

describe('citations in other usual forms', () => {
  test.each([
    ['MTUS Low Back Disorders (2020).', 'mtus-low-back-disorders-2020'],
    ['MTUS Low Back Disorders (ACOEM 2020).', 'mtus-low-back-disorders-2020'],
    ['MTUS: Low Back Disorders - 2020.', 'mtus-low-back-disorders-2020'],
    ['MTUS-ACOEM Low Back Disorders 2020.', 'mtus-low-back-disorders-2020'],
    ['MTUS ACOEM Guidelines, Low Back Disorders, 2020.', 'mtus-low-back-disorders-2020'],
    [
      'MTUS (ACOEM) Cervical and Thoracic Spine Disorders, October 17, 2018.',
      'mtus-cervical-and-thoracic-spine-disorders-2018',
    ],
    ['MTUS Chronic Pain Guideline (ACOEM May 15, 2017).', 'mtus-chronic-pain-2017'],
    ['MTUS Hip & Groin Disorders 2019.', 'mtus-hip-and-groin-disorders-2019'],
  ])('in a field: %s', (words, expected) => {
    expect(field(`Decision based on ${words}`, HEADER_2022)).toEqual([expected]);
  });

  test.each([
    ['ODG (updated 11/23/16) says so.', 'odg | general'],
    ['ODG Low Back Chapter (11/23/2016) says so.', 'odg | low-back'],
    ['ODG Pain, Low Back and Neck chapters say so.', 'odg | pain | low-back | neck-and-upper-back'],
    ['MTUS at page 63 says so.', 'mtus-chronic-pain-2009 | p63 | understood'],
    ['Per the MTUS-CPMTG (p. 78) no.', 'mtus-chronic-pain-2009 | p78'],
    ['ACOEM (2nd ed.), Chap 12, pgs 303-305 say so.', 'mtus-low-back-complaints-2004 | p303-305'],
    [
      'ACOEM, 3rd Ed. (2011), Low Back Disorders, p. 607 says so.',
      'acoem-3rd-edition | low-back-disorders | p607',
    ],
    ['The ACOEM 2nd Edition, Low Back Complaints, p. 303 says so.', 'mtus-low-back-complaints-2004 | p303'],
  ])('in prose: %s', (words, expected) => {
    expect(prose(words, HEADER_2015)).toEqual([expected]);
  });
});
