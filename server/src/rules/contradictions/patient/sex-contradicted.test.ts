import { expect, it } from 'vitest';
import { expectFindings, findingsOf, inSummary, marked } from '../../test-support.ts';
import { sexContradicted } from './sex-contradicted.ts';

it('marks a noun of the other sex', () => {
  const letter = inSummary(
    'The patient is a 48-year-old male.',
    `
    MRI of the left knee: Upheld

    Decision rationale: This 48 year old female fell.
                                         ^^^^^^
    `,
  );
  expectFindings(sexContradicted, letter);
});

it('marks a pronoun that means the patient', () => {
  const letter = inSummary(
    'The patient is a 48-year-old female.',
    `
    MRI of the left knee: Upheld

    Decision rationale: The patient fell. He had full strength.
                                          ^^
    `,
  );
  expectFindings(sexContradicted, letter);
});

it('marks the noun where all pronouns contradict it', () => {
  const letter = inSummary(
    `
    The patient is a 48-year-old male.
                                 ^^^^
    `,
    `
    MRI of the left knee: Upheld

    Decision rationale: The patient says she fell. The patient says she limps.
    `,
  );
  expectFindings(sexContradicted, letter);
});

it.each([
  'The patient saw a physician. He had full strength.',
  'The patient was seen by . He recommended an MRI.',
])('is silent on %j', (rationale) => {
  const items = `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`;
  expectFindings(sexContradicted, inSummary('The patient is a 48-year-old female.', items));
});

it('marks a pronoun that opens a sentence where nobody else is spoken of', () => {
  const letter = inSummary(
    'The patient is a 48-year-old female.',
    `
    MRI of the left knee: Upheld

    Decision rationale: Films were normal in May. He is two years out and walks well.
                                                  ^^
    `,
  );
  expectFindings(sexContradicted, letter);
});

it.each([
  'Dr. Ames saw the films. He is of the view that an MRI is needed.',
  'Films were normal in May. He recommends an MRI.',
])('is silent on a pronoun that may be of somebody else: %s', (rationale) => {
  const items = `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`;
  expectFindings(sexContradicted, inSummary('The patient is a 48-year-old female.', items));
});

const against = (summary: string, rationale = 'The request is not medically necessary.') => {
  const letter = inSummary(summary, `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}`);
  return marked(sexContradicted, letter);
};

it.each([
  ['With therapy his knee pain has eased.', 'his'],
  ['His gait improved with ten visits.', 'His'],
  ['An MRI is for a knee that locks, and he reports locking.', 'he'],
  ['The gentleman walks with a cane.', 'gentleman'],
  ['Inserts may help patients with heel pain. He walks six miles a day.', 'He'],
  ['The surgeon notes a tear. He still has knee pain and limps.', 'He'],
  ['Braces are for workers with instability. He takes naproxen twice a day.', 'He'],
])('marks what a rationale says of a patient whom it has not named: %s', (rationale, word) => {
  expect(
    against('The patient is a 48-year-old female. She fell. The patient says she limps.', rationale),
  ).toEqual([word]);
});

it.each([
  ['The patient is a 48-year-old male. She, his sister, drives him.'],
  ['The patient is a 48-year-old male. The surgeon, a woman, saw her patient on 10/02/2016.'],
  ['The patient is a 48-year-old female. A man at the counter pushed her. The man says little.'],
  ['The patient is a 48-year-old male. His wife is a nurse. The woman works at home.'],
  [
    'The patient is a 48-year-old male.',
    'Her report of 10/02/2016 lists locking, and she recommends an MRI.',
  ],
  [
    'The patient is a 48-year-old male.',
    'The surgeon saw patients with tears. She plans a repair. She has pain specialists. She takes that view and reports normal films.',
  ],
  [
    'The patient is a 48-year-old male.',
    'His wife helps with chores. She walks the dog, and she works at night.',
  ],
  ['The patient is a 48-year-old male.', 'The supervisor spoke of the duties. She works at the plant.'],
  ['The patient is a 48-year-old male.', 'In a study of women the lady reports less pain.'],
])('is silent on others: %s %s', (summary, rationale?: string) => {
  expect(against(summary, rationale)).toEqual([]);
});

it.each([
  ['male', 'The patient had a hysterectomy in 2010.', 'hysterectomy'],
  ['male', 'At the visit he said that she reached menopause after her hysterectomy.', 'menopause'],
  ['male', 'The worker is currently pregnant.', 'pregnant'],
  ['male', 'Past surgical history: two C-sections and a hernia repair.', 'C-sections'],
  ['male', 'He is post-menopausal with osteoporosis.', 'post-menopausal'],
  ['female', 'The patient has a history of prostatectomy.', 'prostatectomy'],
  ['female', 'She has erectile dysfunction since the injury.', 'erectile dysfunction'],
  ['female', 'The patient is status post vasectomy.', 'vasectomy'],
  ['female', "Given this patient's enlarged prostate, the drug is risky.", 'prostate'],
  ['female', 'The prostate of this worker is enlarged, so the drug is risky.', 'prostate'],
  ['female', 'With her enlarged prostate an anticholinergic is a poor choice.', 'prostate'],
  ['female', "The claimant's prostatic hypertrophy makes retention likely.", 'prostatic hypertrophy'],
  ['female', 'Because of the patient’s BPH the drug is not a good one.', 'BPH'],
  ['female', 'She takes tamsulosin for BPH.', 'BPH'],
  ['female', 'Because of an enlarged prostate in this patient the drug is unwise.', 'prostate'],
  ['male', "The worker's menopause explains the sleep.", 'menopause'],
  ['male', "Given the patient's hysterectomy of 2012, the finding is no surprise.", 'hysterectomy'],
  ['male', "This claimant's last menstrual period was in May.", 'menstrual period'],
])('marks what a %s patient cannot have: %s', (sex, words, marked) => {
  const letter = inSummary(
    `The patient is a 48-year-old ${sex}.`,
    `MRI: Upheld\n\nDecision rationale: ${words}`,
  );
  const found = findingsOf(sexContradicted, letter);
  expect(found.map(({ range }) => letter.slice(range.start, range.end))).toContain(marked);
  expect(found.every(({ severity }) => severity === 'information')).toBe(true);
});

it.each([
  ['female', 'The patient had a hysterectomy in 2010. She is post-menopausal.'],
  ['male', 'The patient had a prostatectomy. His wife had a hysterectomy, and she is pregnant.'],
  ['male', 'He takes a drug that is contraindicated in pregnancy, and he has no history of it.'],
  ['male', 'He is not pregnant. The patient denies pregnancy. Testing for pregnancy is routine in women.'],
  ['female', 'Her husband has prostate cancer. Her father had a prostatectomy. He had TURP as well.'],
  ['female', 'She has a fracture. Gabapentin is indicated for erectile dysfunction in no guideline.'],
  ['female', 'The husband of this patient has an enlarged prostate. So has the patient’s father.'],
  ['female', "Given this patient's lack of a prostate, the warning does not apply."],
  ['female', "This patient's records were mixed with those of a man with an enlarged prostate."],
  ['female', "The patient's list of drugs names one for the prostate."],
  ['female', 'The request cites the prostate of another patient.'],
  ['male', "The patient's pregnancy test was an error of the laboratory."],
  ['male', "The patient's daughter had a miscarriage. Given this patient's sex, menopause plays no role."],
  ['male', 'The patient has a uterine-shaped scar no more. Screening for BPH is for men.'],
])('is silent on what a %s patient may have, or others have: %s', (sex, words) => {
  expect(
    against(`The patient is a 48-year-old ${sex}.`, words).filter((word) => !/^s?he$/i.test(word)),
  ).toEqual([]);
});

const pronouns = (rationale: string) =>
  marked(
    sexContradicted,
    inSummary(
      'The patient is a 48-year-old female cook.',
      `MRI of the left knee: Upheld\n\nDecision rationale: ${rationale}\n`,
    ),
  );

it.each([
  'The MRI is not medically necessary for him.',
  'All of it was tried, and the drug is not indicated for him.',
  'The brace is appropriate for him.',
  'The scan is not warranted in him at present.',
  'A program of ten days is reasonable for him.',
  'Ten sessions are justified in him.',
  'The guideline asks for a trial, and none is needed for him.',
  'Such a mattress is not recommended for him.',
])('marks a pronoun for whom something is necessary: %s', (rationale) => {
  expect(pronouns(rationale)).toHaveLength(1);
});

it.each([
  'The MRI is not medically necessary for her.',
  'Her son interprets, and an interpreter is not needed for him.',
  'The reviewer found that what is necessary for him to decide is missing.',
  'The surgeon asks for an assistant; one is necessary for him.',
  'Her husband drives her; transportation is not necessary for him.',
  'The physician holds that a chaperone is appropriate for him.',
  'The driver has his own claim, and this is recommended for him.',
])('is silent where it may be for somebody else: %s', (rationale) => {
  expect(pronouns(rationale)).toEqual([]);
});
