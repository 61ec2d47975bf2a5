import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import { readCitations } from '../../reading/citations/read-citations.ts';
import { parse } from '../../syntax/parse.ts';
import { analyse } from '../analysis.ts';
import { cardAsPlainText } from '../cards/card.ts';
import { type Completion, type Completions, complete } from './completion.ts';
import { completionCard } from './completion-card.ts';
import { MOST_ITEMS } from './completion-citations.ts';
import { isShownFor } from './completion-match.ts';

const catalogue = builtInCatalogue();
const HEADER = 'Decision Date: 12/09/2016\nUR Denial Date: 11/03/2016\n';

interface Parts {
  readonly request?: string;
  readonly rationale?: string;
  readonly header?: string;
}

/** A letter of one item. Without a header it is one of the `Page(s):` years. */
function letter(field: string, { request = 'Norflex 100mg #60', rationale = '', header = '' }: Parts = {}) {
  return [
    header,
    'CLINICAL CASE SUMMARY',
    'The injured worker hurt the lower back.',
    'IMR ISSUES, DECISIONS AND RATIONALES',
    'The Final Determination was based on decisions for the disputed items/services set forth below:',
    `${request}: Upheld`,
    'Claims Administrator guideline: The Claims Administrator did not cite any medical evidence for its decision.',
    `MAXIMUS guideline: ${field}`,
    `Decision rationale: ${rationale || 'The request is not medically necessary.'}`,
  ].join('\n\n');
}

interface At extends Completions {
  /** The text after the completion of that label was accepted. */
  accept(label: string): string;
  labels: string[];
}

/** The completions where `|` stands. */
function at(marked: string): At {
  const offset = marked.indexOf('|');
  const source = marked.slice(0, offset) + marked.slice(offset + 1);
  const found = complete(analyse(source), offset);
  const accepted = ({ range, insertText, commaAt }: Completion) => {
    const head = source.slice(0, range.start) + insertText + source.slice(range.end);
    return commaAt === null ? head : `${head.slice(0, commaAt)},${head.slice(commaAt)}`;
  };
  return {
    ...found,
    labels: found.items.map(({ label }) => label),
    accept: (label) => {
      const item = found.items.find((candidate) => candidate.label === label);
      if (!item) throw new Error(`${label} is not offered`);
      expect(item.range.start).toBeLessThanOrEqual(offset);
      expect(item.range.end).toBeGreaterThanOrEqual(offset);
      return accepted(item);
    },
  };
}

/** The reviewer guideline field after the completion was accepted. */
function field(marked: string, label: string, parts: Parts = {}): string | undefined {
  const text = at(letter(marked, parts)).accept(label);
  return parse(text).items[0]?.reviewerGuideline?.flow.text;
}

const PAGES = 'Decision based on MTUS Chronic Pain Treatment Guidelines';
const SECTIONS = 'Decision based on MTUS Chronic Pain Medical Treatment 2016';
const RELAXANTS = 'Muscle relaxants (for pain)';
const WHOLE = `${PAGES} ${RELAXANTS} Page(s): 63-66.`;
const IN_2016: Parts = { header: HEADER };

describe('completion in a guideline field of the Page(s) form', () => {
  test.each([
    ['nothing', '|'],
    ['a brand name', 'norf|'],
    ['the frame', 'Decision based on |'],
    ['the frame and a brand name', 'Decision based on norf|'],
    ['the schedule', 'Decision based on MTUS |'],
    ['the schedule and some letters', 'Decision based on MTUS mus|'],
    ['the guideline', `${PAGES} |`],
    ['the guideline and letters', `${PAGES} msclrlx|`],
    ['the guideline and words of the name', `${PAGES} muscle rel|`],
    ['the guideline and a later word', `${PAGES} relax|`],
    ['the guideline and a drug', `${PAGES} orphen|`],
    ['the guideline and a drug misspelt as seen', `${PAGES} ophenad|`],
    ['the guideline and a page of the topic', `${PAGES} 65|`],
    ['the whole topic', `${PAGES} Muscle relaxants (for pain) |`],
    ['a topic in the middle of its name', `${PAGES} Muscle rel|axants`],
  ])('after %s', (_what, typed) => expect(field(typed, RELAXANTS)).toBe(WHOLE));

  test('a page list that stands already is kept', () => {
    expect(field(`${PAGES} mus|cle relaxants Page(s): 63.`, RELAXANTS)).toBe(
      `${PAGES} ${RELAXANTS} Page(s): 63.`,
    );
    expect(field(`${PAGES} | Page(s): 63.`, RELAXANTS)).toBe(`${PAGES} ${RELAXANTS} Page(s): 63.`);
  });

  test('pages behind their label, those of the drug first', () => {
    const found = at(letter(`${PAGES} Page(s): |`));
    expect(found.items[0]).toMatchObject({
      kind: 'pages',
      label: '63-66',
      detail: RELAXANTS,
      insertText: '63-66.',
    });
    expect(field(`${PAGES} Page(s): 60, 11|`, '111-113')).toBe(`${PAGES} Page(s): 60, 111-113.`);
  });

  test('the guideline by its name', () => {
    expect(field('Decision based on MTUS acup|', 'Acupuncture Treatment Guidelines')).toBe(
      'Decision based on MTUS Acupuncture Treatment Guidelines',
    );
    expect(field('Decision based on MTUS ACOEM |', 'ACOEM Chapter 12 Low Back Complaints')).toBe(
      'Decision based on MTUS ACOEM Chapter 12 Low Back Complaints',
    );
  });

  test('chapters of the works outside the MTUS', () => {
    expect(field('Decision based on Non-MTUS Citation ODG pai|', 'Pain')).toBe(
      'Decision based on Non-MTUS Citation ODG, Pain Chapter.',
    );
    expect(field('Decision based on Non-MTUS Citation |', 'Pain')).toBe(
      'Decision based on Non-MTUS Citation Official Disability Guidelines (ODG), Pain Chapter.',
    );
  });

  test('a sentence behind a sentence', () => {
    expect(field(`${WHOLE} Dec|`, 'Decision based on Non-MTUS Citation')).toBe(
      `${WHOLE} Decision based on Non-MTUS Citation`,
    );
  });

  test('right behind a sign a blank is put before it', () => {
    expect(field(`${PAGES} Page(s):|`, '63-66')).toBe(`${PAGES} Page(s): 63-66.`);
    expect(field(`${WHOLE}|`, 'Decision based on Non-MTUS Citation')).toBe(
      `${WHOLE} Decision based on Non-MTUS Citation`,
    );
    expect(at(letter('').replace('MAXIMUS guideline: ', 'MAXIMUS guideline:|')).accept(RELAXANTS)).toContain(
      `MAXIMUS guideline: ${WHOLE}\n`,
    );
    expect(at(letter(`${PAGES}|`)).labels[0]).toBe('Chronic Pain Treatment Guidelines');
  });

  test('the last of some free words, and words with a letter wrong', () => {
    expect(field(`${PAGES} MTUS lists it under antispas|`, 'Muscle relaxants: antispasmodics')).toBe(
      `${PAGES} MTUS lists it under Muscle relaxants: antispasmodics.`,
    );
    expect(field(`${PAGES} Tpoical anal|`, 'Topical analgesics')).toContain(
      'Guidelines Topical analgesics Page(s)',
    );
  });

  test('an edition that was not in force is offered last, with its year', () => {
    const labels = at(letter('Decision based on MTUS chronic pain|')).labels;
    expect(labels[0]).toBe('Chronic Pain Treatment Guidelines');
    expect(labels.indexOf('Chronic Pain Medical Treatment 2016')).toBeGreaterThan(0);
  });
});

describe('completion in a guideline field of the Section(s) form', () => {
  test.each([
    ['nothing', '|'],
    ['a brand name', 'norf|'],
    ['the schedule', 'Decision based on MTUS |'],
    ['the guideline', `${SECTIONS} |`],
    ['the guideline with a comma', `${SECTIONS}, |`],
    ['the guideline and letters', `${SECTIONS}, mus|`],
    ['the label', `${SECTIONS}, Section(s): |`],
    ['the label and a brand name', `${SECTIONS}, Section(s): norf|`],
  ])('after %s', (_what, typed) =>
    expect(field(typed, RELAXANTS, IN_2016)).toBe(`${SECTIONS}, Section(s): ${RELAXANTS}.`),
  );

  test('a list of topics, one with a comma in its name, and the next guideline', () => {
    const list = `${SECTIONS}, Section(s): Topical analgesics`;
    expect(field(`${list}, mus|`, RELAXANTS, IN_2016)).toBe(`${list}, ${RELAXANTS}.`);
    expect(
      field(`${list}, NSAIDs, specific dr|`, 'NSAIDs, specific drug list & adverse effects', IN_2016),
    ).toBe(`${list}, NSAIDs, specific drug list & adverse effects.`);
    expect(field(`${list}, and low b|`, 'Low Back Complaints 2004', IN_2016)).toBe(
      `${list}, and Low Back Complaints 2004`,
    );
    expect(at(letter(`${list}, and Low Back Complaints 2004, Section(s): |`, IN_2016)).labels).toContain(
      'Special Studies',
    );
  });

  test('an entry in the middle of the list', () => {
    const list = `${SECTIONS}, Section(s): Topical anal|gesics, Opioids.`;
    expect(field(list, 'Topical analgesics, compounded', IN_2016)).toBe(
      `${SECTIONS}, Section(s): Topical analgesics, compounded, Opioids.`,
    );
  });

  test('the sentence that no evidence was cited', () => {
    expect(
      field('The|', 'The Expert Reviewer did not cite any medical evidence for its decision.', IN_2016),
    ).toBe('The Expert Reviewer did not cite any medical evidence for its decision.');
  });
});

describe('the words that are replaced', () => {
  test('go back over a line end, with CRLF too', () => {
    for (const lineEnd of ['\n', '\r\n']) {
      const text = letter(`${SECTIONS}, Section(s): Topical\nanal|`, IN_2016).replaceAll('\n', lineEnd);
      const source = at(text).accept('Topical analgesics');
      expect(parse(source).items[0]?.reviewerGuideline?.flow.text).toBe(
        `${SECTIONS}, Section(s): Topical analgesics.`,
      );
    }
  });

  test('at the end of the file, with and without a line end behind', () => {
    const whole = letter(`${PAGES} mus|`);
    const cut = whole.slice(0, whole.indexOf('|') + 1);
    for (const end of ['', '\n', '\r\n']) expect(at(cut + end).accept(RELAXANTS)).toContain(`${WHOLE}${end}`);
  });
});

describe('completion in prose', () => {
  const prose = (rationale: string) => at(letter(`${PAGES} Topical analgesics.`, { rationale }));

  test.each([
    [
      'The MTUS norf| is quoted.',
      `The MTUS Chronic Pain Treatment Guidelines, ${RELAXANTS}, pages 63-66 is quoted.`,
    ],
    ['The MTUS |', `The MTUS Chronic Pain Treatment Guidelines, ${RELAXANTS}, pages 63-66`],
    [
      'MTUS Chronic Pain Treatment Guidelines mus|',
      `MTUS Chronic Pain Treatment Guidelines, ${RELAXANTS}, pages 63-66`,
    ],
    ['Page(s): |', 'Page(s): 63-66'],
    ['Section(s): |', `Section(s): ${RELAXANTS}`],
  ])('%s', (typed, becomes) => {
    const found = prose(typed);
    const label = found.labels.includes(RELAXANTS) ? RELAXANTS : '63-66';
    expect(found.accept(label)).toContain(becomes);
  });

  test.each([
    'The patient takes norf|',
    'The patient |',
    '|',
    'MTUS page|',
    'MTUS page |',
    'The MTUS guidelines recommend that the |',
    'per MTUS. The mus|',
    'mus|',
  ])('nothing in %s', (typed) => expect(prose(typed).labels).toEqual([]));

  test('nothing in the summary, its heading and the credentials but behind a trigger word', () => {
    const text = letter(WHOLE);
    for (const words of ['hurt the', 'CLINICAL CASE', 'The injured']) {
      expect(at(text.replace(words, `${words}|`)).labels, words).toEqual([]);
    }
    expect(at(text.replace('lower back.', 'lower back. ACOEM |')).labels).toContain(
      'ACOEM Chapter 12 Low Back Complaints',
    );
  });
});

describe('labels, headings and decisions', () => {
  const OPENING =
    'IMR ISSUES, DECISIONS AND RATIONALES\nThe Final Determination was based on decisions for the disputed items/services set forth below:\n\n';

  test('an empty file: headings, then the labels of the header', () => {
    const { labels } = at('|');
    expect(labels.slice(0, 4)).toEqual([
      'HOW THE IMR FINAL DETERMINATION WAS MADE',
      'CLINICAL CASE SUMMARY',
      'IMR ISSUES, DECISIONS AND RATIONALES',
      'Case Number:',
    ]);
  });

  test('the headings that are still missing', () => {
    expect(at('CLINICAL CASE SUMMARY\nHe fell.\n\n|').labels).toEqual([
      'IMR ISSUES, DECISIONS AND RATIONALES',
    ]);
    expect(
      at('CLINICAL CASE SUMMARY\nHe fell.\n\nimr iss|').accept('IMR ISSUES, DECISIONS AND RATIONALES'),
    ).toMatch(/\n\nIMR ISSUES, DECISIONS AND RATIONALES$/);
  });

  test('the labels that the item lacks, in printed order', () => {
    const item = `${OPENING}Norflex 100mg #60: Upheld\n\n`;
    expect(at(`${item}|`).labels).toEqual([
      'Claims Administrator guideline:',
      'MAXIMUS guideline:',
      'Decision rationale:',
    ]);
    const second = `${item}Claims Administrator guideline: None cited.\n\n`;
    expect(at(`${second}|`).labels).toEqual(['MAXIMUS guideline:', 'Decision rationale:']);
    expect(at(`${second}decision r|`).accept('Decision rationale:')).toMatch(/\n\nDecision rationale: $/);
  });

  test.each([
    ['right behind the colon', 'Norflex 100mg #60:|', 'Norflex 100mg #60: Overturned'],
    ['behind the blank', 'Norflex 100mg #60: |', 'Norflex 100mg #60: Overturned'],
    ['begun', 'Norflex 100mg #60: ov|', 'Norflex 100mg #60: Overturned'],
    ['with a colon inside', 'Labs to include: EKG: |', 'Labs to include: EKG: Overturned'],
  ])('the decision %s', (_where, typed, becomes) => {
    for (const behind of ['', '\n\nClaims Administrator guideline: None cited.']) {
      const found = at(`${OPENING}${typed}${behind}`);
      expect(found.labels).toEqual(['Upheld', 'Overturned']);
      expect(found.accept('Overturned')).toBe(`${OPENING}${becomes}${behind}`);
    }
  });

  test('a decision that stands is replaced', () => {
    expect(at(letter(WHOLE).replace(': Upheld', ': Up|held')).accept('Overturned')).toContain(
      '#60: Overturned\n',
    );
  });

  test('no decision behind a label, in a rationale, or behind Section(s):', () => {
    for (const typed of ['Decision rationale: |', 'Decision rationale: The criteria are these: |'])
      expect(at(`${OPENING}Norflex: Upheld\n\n${typed}`).labels, typed).toEqual([]);
    expect(at(letter(`${SECTIONS}, Section(s): |`, IN_2016)).labels).not.toContain('Upheld');
  });
});

describe('the documentation', () => {
  const told = (guideline: string, topic: string | null) => {
    const card = completionCard({ guideline, topic }, catalogue);
    return card && cardAsPlainText(card);
  };

  test('of a topic: pages, advice, drugs, guideline', () => {
    const text = told('mtus-chronic-pain-2009', 'muscle-relaxants-for-pain');
    expect(text?.split('\n').slice(0, 2)).toEqual([RELAXANTS, 'Pages 63 to 66.']);
    expect(text).toContain('orphenadrine');
    expect(text).toContain('8 CCR 9792.24.2, in force July 18, 2009 to July 27, 2016.');
  });

  test('says that pages are not verified', () => {
    const low = catalogue
      .guideline('mtus-chronic-pain-2009')
      ?.topics.find(({ pagesConfidence }) => pagesConfidence === 'low');
    expect(told('mtus-chronic-pain-2009', low?.id ?? '')).toContain('\nLook the pages up before');
  });

  test('of a guideline, and of what the catalogue does not have', () => {
    expect(told('mtus-acupuncture-2007', null)).toMatch(/^MTUS Acupuncture/);
    expect(told('nowhere', null)).toBeNull();
    expect(told('mtus-acupuncture-2007', 'nothing')).toBeNull();
  });

  test('is there for every offer of a guideline, topic or page', () => {
    const { items } = at(letter('|'));
    expect(items.filter(({ kind, fact }) => kind !== 'phrase' && fact === null)).toEqual([]);
  });
});

describe('all that is offered', () => {
  test.each([
    ['Page(s)', {}],
    ['Section(s)', IN_2016],
  ])('in the %s form is read back as what it is, and is plain text', (_form, parts) => {
    const wrong: string[] = [];
    for (const guideline of catalogue.guidelines.filter(({ mtus }) => mtus)) {
      const name = guideline.aliases[0] ?? guideline.name;
      const found = at(letter(`Decision based on MTUS ${name}|`, parts));
      for (const { fact, insertText } of found.items) {
        if (!fact || fact.guideline !== guideline.id) continue;
        const read = parse(letter(`Decision based on MTUS ${insertText}`, parts));
        const [citation] = readCitations(read, catalogue).filter(
          ({ origin, kind }) => origin === 'field' && kind !== 'none',
        );
        const topic = citation?.topics[0]?.topic?.id ?? null;
        const same = topic === fact.topic || fact.topic === null;
        if (citation?.guideline?.id !== guideline.id || !same || /[$\n]/.test(insertText))
          wrong.push(insertText);
      }
    }
    expect(wrong).toEqual([]);
  });

  test('is at most a hundred, at any place, in any text', () => {
    for (const text of [
      '',
      letter(''),
      letter('MTUS '),
      letter(PAGES, IN_2016),
      '\n\n: \u2028 MTUS \ud800',
    ]) {
      for (let i = 0; i <= text.length; i++) {
        expect(at(`${text.slice(0, i)}|${text.slice(i)}`).items.length).toBeLessThanOrEqual(MOST_ITEMS);
      }
    }
  });

  test('takes time in proportion to the text at worst', () => {
    for (const unit of ['a', ', ', 'MTUS ', '1,', '. ', 'Section(s): ', 'and ', '(', ': ']) {
      const text = letter(`${unit.repeat(100_000 / unit.length)}|`);
      expect(at(text).items.length).toBeLessThanOrEqual(MOST_ITEMS);
    }
  });
});

describe('what is offered can be used as it is', () => {
  const offered = (marked: string, parts?: Parts) => at(letter(marked, parts));

  test('behind a comma nothing is offered twice, and nothing that the list has comes first', () => {
    const { items, labels } = offered(`${SECTIONS}, Section(s): NSAIDs, |`, IN_2016);
    const told = items.map(({ label, detail }) => `${label}, ${detail}`);
    expect(new Set(told).size).toBe(told.length);
    expect(labels.filter((label) => label.startsWith('NSAIDs, GI'))).toHaveLength(1);
    const listed = offered(`${SECTIONS}, Section(s): Topical analgesics, |`, IN_2016).labels;
    expect(listed.slice(0, 5)).not.toContain('Topical analgesics');
  });

  test('behind a second page label the pages of the topic before it come first', () => {
    const typed = `${PAGES} ${RELAXANTS} Page(s): 63-66, Topical analgesics Page(s): |`;
    expect(offered(typed).labels[0]).toBe('111-113');
  });

  test('pages that stand behind the cursor are not put in again', () => {
    const typed = `${PAGES} Topical anal| pages 111-113.`;
    expect(field(typed, 'Topical analgesics')).toBe(`${PAGES} Topical analgesics pages 111-113.`);
  });

  test.each(['Muscle-relax', 'NSAIDs: GI', 'relaxants muscle'])(
    'the editor shows all that is offered for “%s”',
    (typed) => {
      const { items, isIncomplete } = offered(`${PAGES} ${typed}|`);
      expect(items.length).toBeGreaterThan(0);
      expect(items.every(({ filterText }) => isShownFor(typed, filterText))).toBe(true);
      expect(isIncomplete).toBe(true);
    },
  );

  test('no work outside the MTUS is a topic of one of its editions', () => {
    for (const parts of [{}, IN_2016])
      for (const typed of ['norf', 'tramad', 'work hard'])
        expect(
          offered(`Decision based on Non-MTUS Citation ${typed}|`, parts).items.map(({ kind }) => kind),
        ).not.toContain('topic');
  });

  test('one blank stands before words, and between words', () => {
    expect(field('|Decision based on MTUS Topical analgesics.', RELAXANTS)).toBe(
      `${PAGES} ${RELAXANTS} Page(s): 63-66 Decision based on MTUS Topical analgesics.`,
    );
    expect(at(letter('Decision based on | Chronic Pain')).accept('MTUS')).toContain(
      'based on MTUS Chronic Pain',
    );
    expect(at(letter('Decision based on |')).accept('MTUS')).toContain('based on MTUS \n');
  });
});
