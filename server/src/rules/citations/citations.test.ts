import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../text/text-edits.ts';
import type { Finding } from '../finding.ts';
import { findingsIn, HEADER, paragraphs, SOUND_LETTER } from '../test-support.ts';
import { citationRules } from './citation-rules.ts';

const NOTHING_CITED = 'The Claims Administrator did not cite any medical evidence for its decision.';
const IN_2009 = 'Decision based on MTUS Chronic Pain Treatment Guidelines';
const IN_2016 = 'Decision based on MTUS Chronic Pain Medical Treatment 2016';
const KNEE = 'Decision based on MTUS Knee Complaints 2004, Section(s):';

interface Parts {
  readonly request?: string;
  readonly claimsAdministrator?: string;
  readonly reviewer: string;
  readonly rationale?: string;
  readonly header?: string;
}

function letter({ request, claimsAdministrator, reviewer, rationale, header }: Parts): string {
  return paragraphs(
    header ?? '',
    'IMR ISSUES, DECISIONS AND RATIONALES\nThe Final Determination was based on decisions for the disputed items/services set forth below:\n',
    `${request ?? 'Orphenadrine 100mg #60'}: Upheld\n`,
    `Claims Administrator guideline: ${claimsAdministrator ?? NOTHING_CITED}\n`,
    `MAXIMUS guideline: ${reviewer}\n`,
    `Decision rationale: ${rationale ?? 'No flare-up is described. The request is not medically necessary.'}\n`,
  );
}

const found = (text: string): Finding[] => findingsIn(text, citationRules);
const told = (text: string): string[] =>
  found(text).map(
    ({ code, severity, range }) => `${code} ${severity}: ${text.slice(range.start, range.end)}`,
  );

/** The text once every fix was applied, one after the other; each must remove its finding and add none. */
function mended(text: string): string {
  const findings = found(text);
  const next = findings.find(({ fix }) => fix);
  if (!next?.fix) return text;
  const after = applyEdits(text, next.fix.edits);
  expect(found(after).length).toBeLessThan(findings.length);
  return mended(after);
}

describe('a sound letter', () => {
  it.each([
    ['the one of all rules', SOUND_LETTER],
    ['pages in the family of the topic', letter({ reviewer: `${IN_2009} Muscle relaxants Page(s): 63-66.` })],
    [
      'neighbours of a topic',
      letter({
        request: 'Norco 10/325mg #120',
        reviewer: `${IN_2009} Opioids, criteria for use Page(s): 76-85, 88-89.`,
      }),
    ],
    ['a place to fill in', letter({ reviewer: 'Decision based on MTUS [insert chapter and year].' })],
    ['an empty text', ''],
    ['a draft', 'MAXIMUS guideline: Decision based on MTUS'],
  ])('%s', (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe('pages', () => {
  it('outside the document', () => {
    const text = letter({ reviewer: `${IN_2009} Muscle relaxants Page(s): 63, 128.` });
    expect(told(text)).toEqual(['page-outside-document error: 128']);
    expect(found(text)[0]?.message).toContain('pages 63 to 66');
  });

  it('outside the document of a guideline that goes without saying', () => {
    const rationale = 'MTUS page 309 wants trials first. The request is not medically necessary.';
    expect(told(letter({ reviewer: `${IN_2009} Muscle relaxants Page(s): 63.`, rationale }))).toEqual([
      'page-outside-document information: 309',
    ]);
  });

  it('outside a chapter, whose pages nobody has seen', () => {
    const text = letter({
      request: 'MRI of the knee',
      reviewer: 'Decision based on MTUS Knee Complaints 2004, Section(s): Special Studies, 512.',
    });
    expect(told(text)).toEqual(['page-outside-document hint: 512']);
    expect(found(text)[0]?.message).toContain('Not verified');
  });

  it('outside the topic, as sure as its pages are', () => {
    const of = (words: string) => told(letter({ reviewer: `${IN_2009} ${words}.` }));
    expect(of('Muscle relaxants (for pain) Page(s): 111')).toEqual(['page-outside-topic warning: 111']);
    expect(of('Muscle relaxants (for pain) Page(s): 63, 124')).toEqual(['page-outside-topic warning: 124']);
  });

  it.each([
    ['88, 89, 76-78', '76-78, 88, 89'],
    ['78, 78, 76', '76, 78'],
    ['89-88, 78', '78, 88-89'],
    ['76-80, 78', '76-80'],
    ['80, 76 and 78', '76, 78, 80'],
  ])('untidy: %s', (written, tidy) => {
    const reviewer = `${IN_2009} Opioids, criteria for use Page(s): ${written}.`;
    const text = letter({ request: 'Norco 10/325mg', reviewer });
    expect(told(text)).toEqual([`page-list-untidy information: ${written}`]);
    expect(found(text)[0]?.fix).toMatchObject({ safe: true, preferred: true });
    expect(mended(text)).toBe(text.replace(written, tidy));
  });

  it('a shortened range is offered, never written unasked', () => {
    const text = letter({
      request: 'Norco',
      reviewer: `${IN_2009} Opioids, criteria for use Page(s): 76-8.`,
    });
    expect(found(text)[0]?.fix?.safe).toBeUndefined();
    expect(mended(text)).toContain('Page(s): 76-78.');
  });

  it.each(['60, 61, 76-78, 88,89', '76-78', '63'])('tidy: %s', (written) => {
    const reviewer = `${IN_2009} Medications for chronic pain, criteria for use of opioids Page(s): ${written}.`;
    expect(told(letter({ request: 'Norco', reviewer }))).not.toContain(
      `page-list-untidy information: ${written}`,
    );
  });

  it('argued but not listed; the fix lists it in its place', () => {
    const rationale = 'MTUS page 63 wants short courses. The request is not medically necessary.';
    const text = letter({ reviewer: `${IN_2009} Muscle relaxants Page(s): 65, 64.`, rationale });
    expect(told(text)).toEqual(['page-list-untidy information: 65, 64', 'page-not-listed information: 63']);
    expect(mended(text)).toBe(text.replace('65, 64', '63, 64, 65'));
    const [untidy, unlisted] = found(text);
    const listed = applyEdits(text, unlisted?.fix?.edits ?? []);
    expect(mended(applyEdits(text, untidy?.fix?.edits ?? []))).toBe(listed);
  });

  it('argued where the reviewer guideline lists none', () => {
    const rationale = 'MTUS page 63 wants short courses. The request is not medically necessary.';
    expect(told(letter({ reviewer: `${IN_2009} Muscle relaxants.`, rationale }))).toEqual([]);
  });
});

describe('names', () => {
  it('of a topic misspelt', () => {
    const text = letter({ request: 'MRI', reviewer: `${KNEE} Inital Care, Special Studies.` });
    expect(told(text)).toEqual(['topic-misspelt warning: Inital Care']);
    expect(mended(text)).toBe(text.replace('Inital', 'Initial'));
  });

  it('of a topic unknown, with the one that is alike', () => {
    const text = letter({ request: 'MRI', reviewer: `${KNEE} Specific Studies.` });
    expect(told(text)).toEqual(['topic-unknown information: Specific Studies']);
    expect(mended(text)).toBe(text.replace('Specific', 'Special'));
    expect(told(letter({ request: 'MRI', reviewer: `${KNEE} Frogs and newts.` }))).toEqual([
      'topic-unknown hint: Frogs and newts',
    ]);
  });

  it('numbers of tables are not misspelt into each other', () => {
    const [finding] = found(letter({ request: 'MRI', reviewer: `${KNEE} Table 13-9.` }));
    expect(finding?.fix).toBeUndefined();
  });

  it.each([
    [
      `Decision based on MTUS Knee Complants 2004, Section(s): Special Studies.`,
      'Knee Complants',
      'Knee Complaints',
    ],
    [
      'Decision based on MTUS Chronc Pain Medical Treatment 2016, Section(s): Topical analgesics.',
      'Chronc Pain Medical Treatment',
      'Chronic Pain Medical Treatment',
    ],
    [
      `${KNEE} Special Studies, and Shouldr Complaints 2004, Section(s): Special Studies.`,
      'Shouldr Complaints',
      'Shoulder Complaints',
    ],
    [
      'Decision based on Non-MTUS Citation Offical Disability Guidelines, Pain Chapter.',
      'Offical Disability Guidelines',
      'Official Disability Guidelines',
    ],
    [
      'Decision based on MTUS Shoulder Compliants 2004, Section(s): Special Studies, and Low Back Complaints 2004, Section(s): Special Studies.',
      'Shoulder Compliants',
      'Shoulder Complaints',
    ],
    [
      'Decision based on MTUS Chronic Pain Medcal Treatment 2016, Section(s): Physical medicine treatment.',
      'Chronic Pain Medcal Treatment',
      'Chronic Pain Medical Treatment',
    ],
  ])('of a guideline misspelt: %s', (reviewer, wrong, right) => {
    const text = letter({ request: 'MRI', reviewer });
    expect(told(text)).toEqual([`guideline-misspelt warning: ${wrong}`]);
    expect(mended(text)).toBe(text.replace(wrong, right));
  });

  it('of a guideline unknown, or none', () => {
    const of = (reviewer: string) => told(letter({ request: 'MRI', reviewer }));
    expect(of('Decision based on MTUS Sleep and Dreams 2012, Section(s): Insomnia.')).toEqual([
      'guideline-unknown information: Sleep and Dreams 2012',
    ]);
    expect(of('Decision based on MTUS.')).toEqual(['guideline-unknown information: MTUS']);
    expect(of('Decision based on Non-MTUS Citation UpToDate, accessed online.')).toEqual([]);
  });

  it('cut off', () => {
    const words =
      'title 8, sections 9792.20 to 9792.26, as adopted for all claims and as amended since by the Adm';
    const [only, ...others] = found(letter({ reviewer: `${IN_2009} ${words}.` }));
    expect(only?.code).toBe('citation-cut');
    expect(others).toEqual([]);
  });
});

describe('editions', () => {
  const of = (reviewer: string, header = HEADER) => letter({ request: 'MRI', reviewer, header });

  it('that there are not', () => {
    const text = of(
      'Decision based on MTUS Chronic Pain Medical Treatment 2015, Section(s): Topical analgesics.',
    );
    expect(told(text)).toEqual(['guideline-unknown warning: Chronic Pain Medical Treatment 2015']);
    expect(mended(text)).toBe(text.replace('Treatment 2015', 'Treatment 2016'));
  });

  it('that no longer, or not yet, governed', () => {
    const late = of(
      'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Topical analgesics.',
    );
    expect(told(late)).toEqual(['edition-not-in-force warning: Chronic Pain Medical Treatment 2009']);
    expect(mended(late)).toBe(late.replace('Treatment 2009', 'Treatment 2016'));
    const early = of('Decision based on MTUS Knee Disorders 2015.');
    expect(told(early)).toEqual(['edition-not-in-force warning: Knee Disorders 2015']);
  });

  it('are not judged without a date, nor within a month of the change', () => {
    const cited =
      'Decision based on MTUS Chronic Pain Medical Treatment 2009, Section(s): Topical analgesics.';
    expect(told(of(cited, ''))).toEqual([]);
    expect(told(of(cited, HEADER.replace('11/03/2016', '08/20/2016')))).toEqual([]);
    expect(told(of(cited, HEADER.replace('11/03/2016', '09/20/2016')))).toHaveLength(1);
  });
});

describe('what the decision rests on', () => {
  it('a topic of other drugs or of surgery', () => {
    const of = (reviewer: string, rationale?: string, request = 'Gabapentin 600mg #120') =>
      told(letter({ request, reviewer, ...(rationale ? { rationale } : {}) }));
    expect(of(`${IN_2009} Topical Analgesics Page(s): 111-113.`)).toEqual([
      'topic-not-for-request warning: Topical Analgesics',
    ]);
    expect(of(`${IN_2009} Topical Analgesics Page(s): 111-113.`, undefined, 'Gabapentin 6% cream')).toEqual(
      [],
    );
    expect(
      of('Decision based on MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations.'),
    ).toEqual(['topic-not-for-request warning: Surgical Considerations']);
    expect(
      of(
        'Decision based on MTUS Shoulder Complaints 2004, Section(s): Surgical Considerations.',
        'It is for the days after surgery. The request is not medically necessary.',
      ),
    ).toEqual([]);
    expect(of(`${IN_2009} Gabapentin (Neurontin) Page(s): 49.`)).toEqual([]);
    expect(of(`${IN_2009} Medications for chronic pain Page(s): 60.`)).toEqual([]);
  });

  it('acupuncture under another request', () => {
    const reviewer = 'Decision based on MTUS Acupuncture Treatment 2007.';
    expect(told(letter({ request: 'MRI of the knee', reviewer }))).toEqual([
      'topic-not-for-request warning: MTUS Acupuncture Treatment 2007',
    ]);
    expect(told(letter({ request: 'Acupuncture, 6 sessions', reviewer }))).toEqual([]);
  });

  const outside = 'Decision based on Non-MTUS Citation Official Disability Guidelines, Pain Chapter.';

  it('a lower standard, although the MTUS has a topic', () => {
    const of = (request: string, rationale?: string) =>
      told(letter({ request, reviewer: outside, header: HEADER, ...(rationale ? { rationale } : {}) }));
    const marked = 'Non-MTUS Citation Official Disability Guidelines, Pain Chapter';
    expect(of('Cyclobenzaprine 7.5mg #60')).toEqual([`mtus-passed-over warning: ${marked}`]);
    expect(of('Diazepam 5mg #10')).toEqual([`mtus-passed-over information: ${marked}`]);
    expect(of('Viagra 50mg')).toEqual([]);
    expect(of('MRI of the knee')).toEqual([]);
    expect(
      of(
        'Cyclobenzaprine 7.5mg #60',
        'The MTUS is for chronic pain, this is not. It is not medically necessary.',
      ),
    ).toEqual([]);
  });

  it('a whole guideline', () => {
    const text = letter({
      request: 'MRI',
      claimsAdministrator: `${KNEE} Initial Care.`,
      reviewer: KNEE.slice(0, -13),
    });
    expect(told(text)).toEqual(['section-not-named information: MTUS Knee Complaints 2004']);
    expect(told(letter({ request: 'MRI', reviewer: `${IN_2016}.` }))).toEqual([]);
  });

  const NONE = 'The Expert Reviewer did not cite any medical evidence for its decision';

  it('nothing', () => {
    expect(told(letter({ request: 'MRI', reviewer: `${NONE}.` }))).toEqual([
      `evidence-not-cited warning: ${NONE}`,
    ]);
  });

  it('nothing, for a service that falls with its surgery', () => {
    const first = letter({ request: 'Knee arthroscopy', reviewer: `${KNEE} Surgical Considerations.` });
    const second = [
      '\nPost-operative brace: Upheld\n',
      `Claims Administrator guideline: ${NOTHING_CITED}\n`,
      `MAXIMUS guideline: ${NONE}.\n`,
      'Decision rationale: The surgery is not necessary, so the brace is not medically necessary.\n',
    ].join('\n');
    expect(told(first + second)).toEqual([]);
  });
});
