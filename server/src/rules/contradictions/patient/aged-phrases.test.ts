import { expect, it } from 'vitest';
import { marked } from '../../test-support.ts';
import { datedLetter } from '../test-dated-letters.ts';
import { ageContradicted } from './age-contradicted.ts';

it.each([
  'He has worked as a machinist for 45 years.',
  'Pt is a 25 yo M with shoulder pain.',
  'Pt is 25 y.o.',
  'He is a 25yo.',
  'He was 68 years of age at the date of injury.',
  'At 68, he was injured on the job.',
  'He left school at 16 and retired at 66.',
  'He retired four years ago at 64.',
  'He first had surgery at the age of 63.',
  'DOB 1985.',
  'The patient was born in the year 1985.',
  'The patient (b. 1985) is right handed.',
])('marks other words for an age: %s', (summary) => {
  expect(marked(ageContradicted, datedLetter({ summary }))).not.toEqual([]);
});

it.each([
  'In someone of seventy-eight, surgery is risky.',
  'Given an age of 78, surgery is risky.',
  'The patient’s age (78) makes surgery risky.',
  'His age, 78, makes surgery risky.',
  'He, at 78, is no candidate.',
  'Aged seventy-eight, he is no candidate.',
  'For a 78-year-old, the risk is high, and he has no reserve.',
  'As a 78 year old, he has little reserve.',
  'The 31-year-old patient has time to heal.',
  'The age of the patient, 31, speaks against a prosthesis.',
  'At his advanced age of 78 surgery is risky.',
  'He is an elderly man of 78.',
  'This octogenarian has a high risk.',
  'He will celebrate his 70th birthday in May.',
  'He turned seventy in June.',
  'He has just turned 70.',
  'He is on the verge of seventy.',
  'He is just shy of his fortieth birthday.',
  'The patient is in his early 30s.',
  'A worker in his thirties, he should recover.',
  'Patient is a male in his mid 70s.',
  'The patient is a youth of nineteen.',
])('marks other words for an age: %s', (rationale) => {
  expect(marked(ageContradicted, datedLetter({ rationale }))).not.toEqual([]);
});

it.each([
  'He has worked as a machinist for 25 years.',
  'He was 49 years of age at the date of injury.',
  'He left school at 16.',
  'His father retired four years ago at 64.',
  'He hopes that he can work until he is 67.',
  'He was born in 1964.',
  'He lives with a 25-year-old roommate.',
  'The 4-year-old plate is loose.',
])('is silent on other words: %s', (summary) => {
  expect(marked(ageContradicted, datedLetter({ summary }))).toEqual([]);
});

it.each([
  'In someone of fifty-two, surgery is safe.',
  'For a 78-year-old, the risk would be high.',
  'As a 20 year old, he had broken the arm.',
  'The trial was of 78-year-olds.',
  'His age of 52 is no bar.',
  'He will celebrate his daughter’s 30th birthday in May.',
  'His mother is 78 and in need of care.',
  'His 25-year-old daughter drives him.',
  'He turned seventy screws an hour.',
  'He is over fifty and fit.',
  'Men past seventy do worse.',
  'The work of this 30-year-old plant is heavy.',
  'He is a young 52-year-old.',
  'He is in the hands of a young physician.',
  'In this young field evidence is thin.',
  'He was a minor party to a dispute.',
  'This minor tear needs no surgery.',
  'This aged man of 52 is well.',
])('is silent on other words: %s', (rationale) => {
  expect(marked(ageContradicted, datedLetter({ rationale }))).toEqual([]);
});

it.each([
  'A 15-year-old total knee replacement has loosened. The injured worker is a 52-year-old machinist.',
  'A 20-year-old lumbar fusion is solid. The injured worker is a 52-year-old machinist.',
])('is silent on an implant that opens the summary: %s', (patient) => {
  expect(marked(ageContradicted, datedLetter({ patient }))).toEqual([]);
});

it.each([
  'He has the spine of a 75-year-old man.',
  'He is a 52-year-old man; the fracture is that of a 70-year-old man.',
  'The patient cares for a 92-year-old woman.',
  'He was struck by an 84-year-old female driver.',
])('is silent on the age of somebody else: %s', (summary) => {
  expect(marked(ageContradicted, datedLetter({ summary }))).toEqual([]);
});
