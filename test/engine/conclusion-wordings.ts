import { capitalized } from '../../server/src/text/in-words.ts';
import type { Random } from './mutations-ground.ts';

/** A request with the words by which a rationale speaks of it. */
export interface Treatment {
  readonly request: string;
  /** `the MRI of the lumbar spine`; at the beginning of a sentence with a capital. */
  readonly name: string;
  readonly verb: 'is' | 'are';
  /** Something else that is not requested: `a CT scan`. */
  readonly other: string;
}

export const TREATMENTS: readonly Treatment[] = [
  { request: 'MRI of the lumbar spine without contrast', name: 'the MRI of the lumbar spine', verb: 'is', other: 'a CT myelogram' },
  { request: 'Norco 10/325mg #90', name: 'Norco', verb: 'is', other: 'a brief course of physical therapy' },
  { request: 'Physical therapy 2 times a week for 4 weeks, right shoulder', name: 'physical therapy for the right shoulder', verb: 'is', other: 'an injection' },
  { request: 'Right knee arthroscopy with partial meniscectomy', name: 'the arthroscopy', verb: 'is', other: 'a knee brace' },
  { request: 'Acupuncture x 6', name: 'the acupuncture', verb: 'is', other: 'massage' },
  { request: 'Lidoderm 5% patch #30', name: 'the Lidoderm patch', verb: 'is', other: 'an antidepressant' },
  { request: 'Bilateral L4-5 facet medial branch blocks', name: 'the medial branch blocks', verb: 'are', other: 'epidural injections' },
  { request: 'Functional capacity evaluation', name: 'the functional capacity evaluation', verb: 'is', other: 'a psychological consultation' },
  { request: 'Home health care 4 hours a day for 6 weeks', name: 'home health care', verb: 'is', other: 'a walker' },
  { request: 'TENS unit, 30 day rental', name: 'the TENS unit', verb: 'is', other: 'an interferential stimulator' },
  { request: 'Custom orthotics, 1 pair', name: 'the custom orthotics', verb: 'are', other: 'an ankle brace' },
  { request: 'Cyclobenzaprine 7.5mg #60', name: 'cyclobenzaprine', verb: 'is', other: 'a home exercise program' },
]; // biome-ignore format: one treatment a row

/** `#` is the treatment, `@` its verb, `%` the other treatment; `^` makes the word behind it begin with a capital. */
const FOR: readonly string[] = [
  'The request is medically necessary.', 'Therefore, the request is medically necessary.', 'As such, the request is considered medically necessary.', '^# @ medically necessary.', 'The request for # is medically necessary and appropriate.',
  'Medical necessity has been established.', 'The medical necessity of # has been demonstrated.', 'I find # medically necessary.', 'I find that # @ medically necessary.', 'It is my opinion that # @ medically necessary for this worker.',
  'The request meets the standard of medical necessity.', '^# @ reasonable and medically necessary.', '^# @, in my judgment, medically necessary.', 'In conclusion, # @ medically necessary.', 'For these reasons # should be authorized.',
  'The request is approved.', 'Accordingly, the request is granted.', 'The denial is overturned.', 'I would overturn the denial.', 'The utilization review decision is reversed.', 'The denial was not justified, and # @ medically necessary.', 'I disagree with the denial. ^# @ medically necessary.',
  '^# should be approved.', 'It cannot be said that # @ not medically necessary.', 'There is no evidence that # @ not medically necessary.', 'It cannot be denied that # @ medically necessary.', 'There is no doubt that # @ medically necessary.', '^# @ not only helpful but medically necessary.', 'Contrary to utilization review, # @ medically necessary.',
  '^# @ certainly medically necessary in this case.', 'This reviewer finds # to be medically necessary.', 'The reviewer for the claims administrator saw it otherwise, but # @ medically necessary.', 'On this record # @ medically necessary.', '^# @ a medical necessity for this worker.', 'The records support the medical necessity of #.', 'The request satisfies the requirements of medical necessity.',
  'Under these circumstances the request is deemed medically necessary.', 'The request is certified as medically necessary.', 'The requested treatment is medically necessary at this time.', 'I recommend approval of the request.', '^# ought to be provided, and the denial should not stand.', 'Thus, medical necessity is met.', 'The denial cannot be sustained.', 'All of this makes the case: # @ medically necessary.',
  'It follows that the request is medically necessary.', 'Having weighed the record, I conclude that # @ medically necessary.', 'The request is supported and is found to be medically necessary.', 'Nothing in the record suggests that # @ not medically necessary.', '^# @ without question medically necessary.', 'The denial was in error.',
]; // biome-ignore format: a list of sentences reads best in rows

const AGAINST: readonly string[] = [
  'The request is not medically necessary.', 'Therefore, the request is not medically necessary.', 'As such, the request is not considered medically necessary.', '^# @ not medically necessary.', 'The request for # is not medically necessary and appropriate.',
  'Medical necessity has not been established.', 'The medical necessity of # has not been demonstrated.', 'I do not find # medically necessary.', 'I find that # @ not medically necessary.', 'It is my opinion that # @ not medically necessary for this worker.',
  'The request does not meet the standard of medical necessity.', '^# @ neither recommended nor medically necessary.', '^# @ not, in my judgment, medically necessary.', 'In conclusion, # @ medically unnecessary.', 'For these reasons # should not be authorized.',
  'The request is denied.', 'Accordingly, the request cannot be approved.', 'The denial is upheld.', 'I would uphold the denial.', 'The utilization review decision is affirmed.', 'The denial was justified, and # @ not medically necessary.', 'I agree with the denial. ^# @ not medically necessary.',
  '^# cannot be considered medically necessary.', 'It cannot be said that # @ medically necessary.', 'There is insufficient evidence that # @ medically necessary.', 'I am unable to find that # @ medically necessary.', 'There is no medical necessity for #.', 'No medical necessity is shown for #.', 'The record does not show that # @ medically necessary.',
  '^# @ far from medically necessary.', 'This reviewer does not find # to be medically necessary.', 'The provider sees it otherwise, but # @ not medically necessary.', 'On this record # @ not medically necessary.', '^# @ no medical necessity for this worker.', 'The records do not support the medical necessity of #.', 'The request fails to meet the requirements of medical necessity.',
  'Under these circumstances the request is deemed not medically necessary.', 'The request is not certified as medically necessary.', 'The requested treatment is not medically necessary at this time.', 'I cannot recommend approval of the request.', '^# should not be provided, and the denial should stand.', 'Thus, medical necessity is lacking.', 'The denial must be sustained.', 'All of this leaves one answer: # @ not medically necessary.',
  'It follows that the request is not medically necessary.', 'Having weighed the record, I conclude that # @ not medically necessary.', 'The request is not supported and is found not to be medically necessary.', 'Nothing in the record suggests that # @ medically necessary.', '^# @ no longer medically necessary.', 'The denial was correct.',
]; // biome-ignore format: a list of sentences reads best in rows

/** Remarks that say nothing of what is decided, though they speak of medical necessity: for it. */
const ASIDE_FOR: readonly string[] = [
  'The treating physician writes that # @ medically necessary.', 'The provider appealed, saying that "# @ medically necessary."', 'In the surgeon\'s opinion # @ medically necessary.', 'The letter of appeal calls it "medically necessary."', 'If there were a new deficit, # might be medically necessary.',
  'Should a flare occur, # may become medically necessary.', '^% would be medically necessary, but was not requested.', 'While % may be medically necessary, it is not what was requested.', 'Had conservative care failed, # would have been medically necessary.', 'It is not disputed that % is medically necessary.',
  'The guideline states that such treatment is medically necessary in patients with a documented deficit.', 'Whether # could be medically necessary later need not be decided.', 'The psychologist believes that # @ medically necessary.', 'It is said that # @ medically necessary for the worker\'s brother, who had a similar injury.', 'A taper is medically necessary and should be provided.',
  'Although # @ medically necessary in many patients, this worker is not among them.', 'The worker is convinced that # @ medically necessary.', 'A shorter course would be medically necessary, had one been asked for.', 'According to the treating physician, # @ medically necessary.', 'The argument that # @ medically necessary because the worker is anxious is understood.',
  'It is possible that # will be medically necessary at some time.', 'The vendor describes the product as medically necessary.', 'Is # medically necessary merely because it was prescribed?', 'The surgeon maintains that it is medically necessary all the same.', 'It remains to be seen whether # @ medically necessary.',
]; // biome-ignore format: a list of sentences reads best in rows

/** The same, against it. */
const ASIDE_AGAINST: readonly string[] = [
  'Utilization review held that # @ not medically necessary.', 'The reviewer of the claims administrator wrote that "# @ not medically necessary."', 'In the opinion of the claims administrator the request was not medically necessary.', 'The denial calls it "not medically necessary."', 'If there were no deficit, # would not be medically necessary.',
  'Refills would not be medically necessary, but none are asked for.', '^% would not be medically necessary, but was not requested.', 'While % may not be medically necessary, it is not what was requested.', 'Had conservative care not failed, # would not have been medically necessary.', 'It is not disputed that % is not medically necessary.',
  'The guideline states that such treatment is not medically necessary in patients without a documented deficit.', 'Use beyond the period requested would not be medically necessary.', 'The claims administrator\'s physician believes that # @ not medically necessary.', 'A second course would not be medically necessary.', 'The statement that # @ not medically necessary rests on an old report.',
  'Although # @ not medically necessary in most patients, this worker is an exception.', 'The adjuster was convinced that # @ not medically necessary.', 'A longer course would not be medically necessary, had one been asked for.', 'According to the denial, # @ not medically necessary.', 'The argument that # @ not medically necessary because the worker is obese is not sound.',
  'It is possible that # will no longer be medically necessary next year.', 'The prior determination stated that it was not medically necessary.', 'Is # not medically necessary merely because the form was incomplete?', 'The utilization reviewer maintains that it is not medically necessary all the same.', 'More after these would not be medically necessary.',
]; // biome-ignore format: a list of sentences reads best in rows

const REASONS: readonly string[] = [
  'The worker was examined twice this year, and the findings are consistent.', 'There is pain of six on a scale of ten with activity.', 'The notes of the last three visits were reviewed.', 'This worker has been on modified duty since March.', 'The guideline has been considered together with the particular circumstances of this worker.', 'Range of motion has been measured at each visit.',
  'The imaging of last year was described in detail.', 'Conservative care has been given for four months.',
]; // biome-ignore format: a list of sentences reads best in rows

/** A rationale and the decision it leads to. */
export interface Rationale {
  readonly treatment: Treatment;
  readonly text: string;
  readonly necessary: boolean;
}

function filled(sentence: string, { name, verb, other }: Treatment): string {
  return sentence
    .replace(/\^#/g, capitalized(name))
    .replace(/\^%/g, capitalized(other))
    .replaceAll('#', name)
    .replaceAll('%', other)
    .replaceAll('@', verb);
}

/** A rationale with one conclusion, and remarks about it that say the opposite of somebody or something else, in any order. */
export function soundRationale(random: Random, remarks: number): Rationale {
  const treatment = random.pick(TREATMENTS) as Treatment;
  const necessary = random.between(0, 1) === 1;
  const conclusion = random.pick(necessary ? FOR : AGAINST) as string;
  const sentences = [random.pick(REASONS) as string];
  for (let i = 0; i < remarks; i++)
    sentences.push(random.pick(necessary ? ASIDE_AGAINST : ASIDE_FOR) as string);
  sentences.splice(random.between(1, sentences.length), 0, conclusion);
  return { treatment, necessary, text: sentences.map((sentence) => filled(sentence, treatment)).join(' ') };
}

/** A rationale that concludes once, and says nothing else of necessity. */
export function plainRationale(random: Random): Rationale {
  return soundRationale(random, 0);
}

/** All conclusions, each as a rationale of its own. */
export function everyConclusion(random: Random): Rationale[] {
  return [true, false].flatMap((necessary) =>
    (necessary ? FOR : AGAINST).map((conclusion) => {
      const treatment = random.pick(TREATMENTS) as Treatment;
      return { treatment, necessary, text: filled(`${random.pick(REASONS)} ${conclusion}`, treatment) };
    }),
  );
}
