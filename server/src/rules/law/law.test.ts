import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../text/text-edits.ts';
import {
  findingsIn,
  findingsOf,
  HEADER,
  HOW,
  ISSUES,
  letterWith,
  marked,
  paragraphs,
  SOUND_LETTER,
  SUMMARY,
} from '../test-support.ts';
import { abbreviationNotExplained } from './abbreviation-not-explained.ts';
import { beforeReviewApplied } from './before-review-applied.ts';
import { conditionNotTold } from './condition-not-told.ts';
import { lawRules } from './law-rules.ts';
import { outsideMedicalNecessity } from './outside-medical-necessity.ts';
import { qualificationsMissing } from './qualifications-missing.ts';
import { rationaleWithoutPatient } from './rationale-without-patient.ts';
import { recordsNotNamed } from './records-not-named.ts';
import { restsOnUtilizationReview } from './rests-on-utilization-review.ts';
import { reviewerNamed } from './reviewer-named.ts';
import { visitCap } from './visit-cap.ts';

const HOW_HEADING = 'HOW THE IMR FINAL DETERMINATION WAS MADE\n';
const SUMMARY_OPENING = SUMMARY.slice(0, SUMMARY.indexOf('The injured worker is'));

function item(request: string, rationale: string): string {
  return paragraphs(
    `${request}: Upheld\n`,
    'Claims Administrator guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016.\n',
    'MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016.\n',
    `Decision rationale: ${rationale}\n`,
  );
}

/** A letter with one rationale. */
function argued(rationale: string): string {
  return letterWith(item('MRI of the left knee', rationale));
}

it('the rules on law find nothing in a sound letter, nor in a text that is none', () => {
  expect(findingsIn(SOUND_LETTER, lawRules)).toEqual([]);
  expect(findingsIn('', lawRules)).toEqual([]);
  expect(findingsIn('A shopping list.\n', lawRules)).toEqual([]);
});

describe('qualifications-missing', () => {
  const how = (words: string) => paragraphs(`${HOW_HEADING}${words}\n`, SUMMARY, ISSUES);

  it('marks a first section that says nothing of licence and specialty', () => {
    const text = how('MAXIMUS Federal Services sent the file to an expert reviewer with experience.');
    expect(findingsOf(qualificationsMissing, text)).toHaveLength(1);
  });

  it('marks the block of credentials when nothing stands behind its labels', () => {
    const text = how('The file was sent.\n\nState(s) of Licensure:\nCertification(s)/Specialty:');
    expect(marked(qualificationsMissing, text)).toEqual(['State(s) of Licensure:']);
  });

  it.each([
    'The expert reviewer is Board Certified in Family Medicine and is licensed to practice in Nevada.',
    'State(s) of Licensure: California\nCertification(s)/Specialty: Family Practice',
    'The reviewer has practised family medicine for twelve years.',
    '',
  ])('is silent on %j', (words) => {
    expect(findingsOf(qualificationsMissing, how(words))).toEqual([]);
  });
});

describe('reviewer-named', () => {
  const how = (words: string) => paragraphs(`${HOW_HEADING}${words}\n`, SUMMARY, ISSUES);

  it.each([
    ['The reviewer, Jane Q. Roe, M.D., is licensed to practice in Nevada.', ['Jane Q. Roe']],
    ['The reviewer, Dr. Roe, is licensed to practice in Nevada.', ['Roe']],
    ['The reviewer, Dr. Jane Roe, M.D., is licensed to practice in Nevada.', ['Jane Roe']],
  ])('marks the name in %j', (words, expected) => {
    expect(marked(reviewerNamed, how(words))).toEqual(expected);
  });

  it('is silent without a name, and on names in other sections', () => {
    const text = paragraphs(HOW, `${SUMMARY}Dr. Roe saw him.\n`, ISSUES);
    expect(marked(reviewerNamed, text)).toEqual([]);
    expect(
      marked(reviewerNamed, how('The reviewer is an M.D. and is licensed to practice in Nevada.')),
    ).toEqual([]);
  });
});

describe('condition-not-told and records-not-named', () => {
  const letter = (summary: string, rationale: string) =>
    paragraphs(HOW, `${SUMMARY_OPENING}${summary}\n`, ISSUES, item('MRI of the left knee', rationale));

  it('mark the heading of the summary', () => {
    const text = letter(
      'The injured worker is a 41 year old male.',
      'The patient is well. It is not medically necessary.',
    );
    expect(marked(conditionNotTold, text)).toEqual(['CLINICAL CASE SUMMARY']);
    expect(marked(recordsNotNamed, text)).toEqual(['CLINICAL CASE SUMMARY']);
  });

  it.each(['There is left knee pain, as the notes say.', 'A sprain since 03/02/2014.'])(
    'are silent on %j',
    (summary) => {
      const text = letter(summary, 'The patient is well. It is not medically necessary.');
      expect([...marked(conditionNotTold, text), ...marked(recordsNotNamed, text)]).toEqual([]);
    },
  );
});

describe('rests-on-utilization-review', () => {
  it('marks the words, over a line end', () => {
    const text = paragraphs(
      HOW,
      `${SUMMARY}This was taken directly\nfrom the utilization review denial.\n`,
      ISSUES,
    );
    expect(marked(restsOnUtilizationReview, text)).toEqual(['taken directly\nfrom the utilization review']);
    const sound = paragraphs(HOW, `${SUMMARY}The utilization review denied it.\n`, ISSUES);
    expect(marked(restsOnUtilizationReview, sound)).toEqual([]);
  });
});

describe('visit-cap', () => {
  const WORDS = 'The patient is well. It is not medically necessary.';

  it('marks more than 24 visits, as a hint', () => {
    const [finding] = findingsOf(
      visitCap,
      letterWith(item('36 sessions of physical therapy for the knee', WORDS)),
    );
    expect(finding?.severity).toBe('hint');
  });

  it.each(['24 sessions of physical therapy for the knee', '36 sessions of acupuncture', 'Physical therapy'])(
    'is silent on %j',
    (request) => {
      expect(findingsOf(visitCap, letterWith(item(request, WORDS)))).toEqual([]);
    },
  );
});

describe('outside-medical-necessity', () => {
  it('marks the words in a rationale alone', () => {
    expect(marked(outsideMedicalNecessity, argued('The knee is not industrially\nrelated.'))).toEqual([
      'not industrially\nrelated',
    ]);
    expect(marked(outsideMedicalNecessity, argued('The injury is work related.'))).toEqual([]);
  });
});

describe('rationale-without-patient', () => {
  it('marks the label of a rationale that quotes guidelines alone', () => {
    expect(marked(rationaleWithoutPatient, argued('Imaging is recommended for red flags only.'))).toEqual([
      'Decision rationale:',
    ]);
    expect(marked(rationaleWithoutPatient, argued('The records show no red flags.'))).toEqual([]);
    expect(marked(rationaleWithoutPatient, argued(''))).toEqual([]);
  });
});

describe('before-review-applied', () => {
  const dated = (injury: string, denial: string) =>
    paragraphs(HEADER.replace('10/13/2015', injury).replace('11/03/2016', denial), HOW, SUMMARY, ISSUES);

  it('marks the denial and links the injury', () => {
    const text = dated('10/13/2011', '06/03/2013');
    const [finding] = findingsOf(beforeReviewApplied, text);
    expect(text.slice(finding?.range.start, finding?.range.end)).toBe('06/03/2013');
    expect(finding?.related).toHaveLength(1);
  });

  it.each([
    ['10/13/2013', '06/03/2013'],
    ['10/13/2011', '07/01/2013'],
    ['not known', '06/03/2013'],
  ])('is silent on an injury of %s and a denial of %s', (injury, denial) => {
    expect(findingsOf(beforeReviewApplied, dated(injury, denial))).toEqual([]);
  });
});

describe('abbreviation-not-explained', () => {
  it('marks the first of each abbreviation that is nowhere written out', () => {
    const text = argued('The patient has CRPS. In CRPS a TENS unit may help.');
    expect(marked(abbreviationNotExplained, text)).toEqual(['CRPS', 'TENS']);
  });

  it('has a fix that removes the finding', () => {
    const text = argued('The patient has CRPS.');
    const [finding] = findingsOf(abbreviationNotExplained, text);
    const mended = applyEdits(text, finding?.fix?.edits ?? []);
    expect(mended).toContain('CRPS (complex regional pain syndrome)');
    expect(findingsOf(abbreviationNotExplained, mended)).toEqual([]);
  });

  it.each([
    'The patient has complex regional pain syndrome. In CRPS rest helps.',
    'Nerve conduction studies (NCS) of the patient are normal, and NCS are repeated.',
    'MTUS, ACOEM and ODG ask for an MRI of the patient.',
    'The patient takes BXQZ.',
  ])('is silent on %j', (words) => {
    expect(marked(abbreviationNotExplained, argued(words))).toEqual([]);
  });
});
