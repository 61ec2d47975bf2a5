import { expect, it } from 'vitest';
import { marked } from '../../test-support.ts';
import { datedLetter } from '../test-dated-letters.ts';
import { ageContradicted } from './age-contradicted.ts';

it.each([
  'As a man in his late seventies, he heals slowly.',
  'A man in his seventies who lives alone needs help, and the aide is justified.',
  'This patient is a man in his late twenties with good bone.',
  'In a worker in his late twenties, repair is the better course, and this one is no exception.',
  'He is a man in his mid-thirties.',
  'The claimant is in his early thirties.',
  'He is in his mid 70s.',
  'This man in his 70s heals slowly.',
  'The patient, a man in his late seventies, heals slowly.',
  'He is well into his seventies.',
  'Being in his seventies, he heals slowly.',
  'The worker is nearly eighty.',
  'The injured worker, a machinist in his thirties, has good bone.',
  'In this septuagenarian surgery is risky.',
])('marks another decade: %s', (rationale) => {
  expect(marked(ageContradicted, datedLetter({ rationale }))).not.toEqual([]);
});

it.each([
  'As a man in his early fifties, he heals well.',
  'A man in his seventies would heal slowly.',
  'The study was of men in their seventies.',
  'His father, a man in his late seventies, helps him.',
  'A man in his late seventies pushed the cart that struck him.',
  'His neighbor is in his seventies.',
  'Unlike a man in his seventies, he heals well.',
  'The supervisor, a man in his late thirties, saw the fall.',
  'His blood pressure is in the 70s.',
  'He is nearly eighty percent better.',
  'He smoked in his twenties.',
  'The temperature was in the seventies.',
  'He hurt the knee in his thirties.',
  'His BMI is in the thirties.',
])('is silent on the decade of others, or of another time: %s', (rationale) => {
  expect(marked(ageContradicted, datedLetter({ rationale }))).toEqual([]);
});

it.each([
  'He was 61 at the time of injury.',
  'He was 61 when injured.',
  'He was 60 at the time of the accident.',
  'He was 58 years old when he was hurt.',
  'At the time of injury he was 61.',
  'At age 61 he fell from a ladder at work.',
  'He was injured at 61.',
  'The patient was 61 when the injury happened.',
  'At the time of the injury the patient was a 63-year-old machinist.',
  'His age at injury was 61.',
  'He was 64 on the date of injury.',
  'Aged 62 at the time of injury, he has right shoulder pain.',
  'He was already 60 when the crate struck him.',
])('marks an age at the injury above that of today: %s', (summary) => {
  expect(marked(ageContradicted, datedLetter({ summary }))).not.toEqual([]);
});

it.each([
  'He was 49 at the time of injury.',
  'His coworker was 61 at the time of injury.',
  'At the time of injury he was lifting 61 pounds.',
  'He was at 61 percent of strength when injured.',
  'His father was 61 when he was hurt.',
  'He was 50 when injured.',
  'He weighed 61 kg at the time of injury.',
  'At 61 pounds the crate was heavy.',
  'He was 30 feet up at the time of injury.',
])('is silent on an age at the injury that may be so: %s', (summary) => {
  expect(marked(ageContradicted, datedLetter({ summary }))).toEqual([]);
});

it.each([
  'In this teenager surgery is a last resort.',
  'As an adolescent he should be treated without surgery.',
  'This elderly octogenarian is at risk.',
  'For this retiree well past seventy the risk is high.',
  'This young man in his twenties should heal.',
  'In this pediatric patient the dose is too high.',
  'This child should not have opioids.',
  'A pensioner well past seventy, he heals slowly.',
  'This patient, a teenager, heals fast.',
  'The patient is a teenager.',
  'The worker is barely out of his teens.',
  'This twenty-something has good bone.',
  'Nerve recovery is slow in a patient well past seventy.',
  'The dose is too high for a man past eighty.',
])('marks a time of life of another age: %s', (rationale) => {
  expect(marked(ageContradicted, datedLetter({ rationale }))).not.toEqual([]);
});

it.each([
  'As a teenager he broke the arm.',
  'Therapy for teenagers is different.',
  'His son is a teenager.',
  'The guideline speaks of adolescents and of children.',
  'He was a teenager when he had his appendix out.',
  'He is no longer a teenager.',
  'Nerve recovery is slow in patients well past seventy.',
  'The dose would be too high for a man past eighty.',
  'He cares for this child after work.',
  'He works with teenagers as a coach.',
])('is silent on a time of life that is past, or of others: %s', (rationale) => {
  expect(marked(ageContradicted, datedLetter({ rationale }))).toEqual([]);
});

it.each([
  'He worked as a machinist and took his pension at the age of 62.',
  'He retired at 65.',
  'He retired at the age of 67 and lives with his wife.',
  'At the age of 61 he stopped work.',
  'He quit smoking at age 60.',
  'He had a stroke at 63.',
  'He had his knee replaced when he was 64.',
  'At 66 he underwent a hip replacement.',
  'He was diagnosed with diabetes at the age of 58.',
  'He began to work for the firm at the age of 57.',
])('marks what was at an age to come: %s', (summary) => {
  expect(marked(ageContradicted, datedLetter({ summary }))).not.toEqual([]);
});

it.each([
  'He plans to retire at the age of 62.',
  'He would like to retire at 65.',
  'He will be pensioned at the age of 62.',
  'His father retired at 65.',
  'He quit smoking at age 40.',
  'He was told that he could retire at 62.',
  'His mother had a stroke at 63, and his father at 70.',
  'He hopes to work until the age of 65.',
  'He expected to retire at 62 but was hurt.',
  'He had a flare at 63 degrees of flexion.',
  'He was seen at 60 days.',
  'He was diagnosed with impingement at 90 degrees.',
  'Workers retire at 65.',
  'He retired at 50.',
])('is silent on what is planned, or was at an age before: %s', (summary) => {
  expect(marked(ageContradicted, datedLetter({ summary }))).toEqual([]);
});
