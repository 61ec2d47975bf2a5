import { describe, expect, it } from 'vitest';
import { findingsOf, inSummary } from '../test-support.ts';
import { personNamed } from './person-named.ts';

const inText = (words: string) => findingsOf(personNamed, inSummary(words));

describe('a name in dictated text', () => {
  it.each([
    'dr hollingsworth wrote on 11/02/2016 that the leg is weak.',
    'She was referred to dr. szymanski for pain.',
    'per mr alcaraz the pain is 8/10.',
    'mrs delacruz returned on 11/02/2016 with worse pain.',
    'According to dr kapadia she failed therapy.',
    'The note of dr. benavides lists spasm.',
    'ms. tuckerman has been off work since june.',
    'dr okafor and dr brennerman both saw her.',
    'Seen by dr pradeep on 10/11/2016.',
    'The op note from dr castellano was read.',
    'Discussed with dr. nygaard.',
    'DR HOLLINGSWORTH ASKS FOR AN MRI.',
    'DR. HOLLINGSWORTH asks for an MRI.',
    'Dr Hollingsworth asks for an MRI.',
    'Ms Tuckerman has been off work since June.',
    'per dr. chakraborty she is stable.',
    'dr villareal recommends the mri.',
    'sent by mr hendriksen of the carrier.',
    'mrs. abernethy is limping.',
    'ms quintanilla has been off work.',
    "consult with dr. o'rourke on 10/03/2016.",
    'spoke to dr jankowski.',
    'note from dr. m. jankowski.',
    'the patient saw dr jankowski and dr. petrosyan.',
    'Dr.Jankowski saw her.',
    'dr. van dyke saw her.',
    'DR. JANKOWSKI SAW HER.',
  ])('is marked: %s', (words) => {
    expect(inText(words)).not.toEqual([]);
  });

  it.each([
    'She asked the dr for a refill.',
    'The dr wrote a note.',
    'She saw the dr on 11/02/2016.',
    'Diclofenac dr 75 mg was tried.',
    'Divalproex DR 500 mg was used for headache.',
    'Omeprazole dr capsules were given.',
    'She returned to the dr in pain.',
    'She saw her dr last week.',
    'mr arthrogram of the hip was normal.',
    'She has ms and low back pain.',
    'The mr images were read.',
    'dr visits occur monthly.',
    'naproxen dr twice a day was tried.',
    'Her address on willow dr was taken out.',
    'She wears dr. scholl inserts.',
    'The patient told the dr that the pain is worse.',
    '2.5 ms latency was found.',
    'sensory latency 3.4 ms onset was prolonged.',
    'dr not named in the note.',
    'per dr note the leg is weak.',
    'dr recommends an MRI.',
    'per dr, MRI is needed.',
    'aciphex dr tablets.',
    'the dr. said she is stable.',
    'her dr. ordered a study.',
    'She saw a dr. in mexico.',
    'dr. appointment on 10/03/2016.',
    'dr orders were followed.',
    'Sees dr monthly.',
    'dr office called.',
    'ms symptoms are stable.',
    'mr scan was normal.',
    'mr of the knee was normal.',
    'dr. unknown.',
    'dr. illegible saw her.',
    'voltaren dr tablets.',
  ])('is not seen in %s', (words) => {
    expect(inText(words)).toEqual([]);
  });
});

describe('the name of an interpreter', () => {
  it.each([
    'The history was taken with Pilar Escamilla translating.',
    'With Ines Quiroga interpreting, she said that the leg burns.',
    'Interpreting was provided by Pilar Escamilla.',
    'Interpreter: Pilar Escamilla.',
    'Through her interpreter, Pilar Escamilla, she described the pain.',
    'Pilar Escamilla interpreted.',
    'Pilar Escamilla, who interpreted, was present.',
    'Pilar Escamilla served as the interpreter.',
    'Spanish interpreter Pilar Escamilla was present.',
    'Her daughter Yesenia translated at the visit.',
    'Translation by Pilar Escamilla was provided.',
    'The exam was done with Pilar Escamilla assisting.',
    'A visit with Pilar Escamilla acting as interpreter took place.',
    'Her niece, Marisol, interpreted for her.',
    'Interpreted by P. Escamilla.',
    '(interpreter P. Escamilla present)',
    'The visit was interpreted via phone by Gabriel Oropeza.',
    'Teodora Banuelos interpreted for her.',
    'Certified interpreter Banuelos was present.',
    'Interpreter number 300 Teodora Banuelos was present.',
    'Her son Emilio translated.',
    'Her friend Soledad Iriarte translated.',
    'Translation was done by her cousin, Marcelo.',
    'With the aid of Mr. Banuelos, interpreter, she gave the history.',
    'Teodora Banuelos (Spanish interpreter) was present.',
    'History via Teodora Banuelos, interpreter.',
    'Teodora Banuelos, certified court interpreter, assisted.',
    'She was assisted by interpreter T. Banuelos.',
  ])('is marked: %s', (words) => {
    expect(inText(words)).not.toEqual([]);
  });

  it.each([
    'With a certified interpreter translating, she described the pain.',
    'With Spanish interpreting she described the pain.',
    'An interpreter was present; Vietnamese is her language.',
    'The visit was held with the help of a Tagalog interpreter.',
    'Her daughter translated at the visit.',
    'Language Line interpreting was used.',
    'American Sign Language interpreting was provided.',
    'With Mandarin translation she described the leg.',
    'With Virginia as her home state she has no family here.',
  ])('is not seen in %s', (words) => {
    expect(inText(words)).toEqual([]);
  });
});

describe('the name of an employer', () => {
  it.each([
    'She works as a cashier at Merriwether Hardware.',
    'She was hired by Castlegate Foods in 2012.',
    'Her employer, the Bellweather Hotel, has no light duty.',
    'She was on the job for Tri-Valley Roofing when she fell.',
    'She has been with Harlan Freight since 2009.',
    'The employer of record is Dunmore Vineyards.',
    'Her job at Saint Brendan Hospital was kept open.',
    'She is a driver for Pinecrest Dairy.',
    'Employer: Castlegate Foods LLC.',
    'She is employed as a baker with Corvina Bakeries, LLC.',
    'He drives a truck for Bannerman Logistics.',
    'She was a teller at Fairhaven Credit Union.',
    'The employer, Fairhaven Credit Union, has no light duty.',
    'He is an employee of Bannerman Logistics.',
    'He was hurt while working for Bannerman Logistics, Inc.',
    'Employed at Bannerman Logistics since 2009.',
    'The job is with Bannerman Logistics.',
    'Employer is Bannerman Logistics.',
  ])('is marked: %s', (words) => {
    expect(inText(words)).not.toEqual([]);
  });

  it.each([
    'She works as a cashier at a hardware store.',
    'She has been with Kaiser for care since 2009.',
    'She works for the State of California.',
    'She was treated at Harborview Medical Center.',
    'She worked on Monday.',
    'She is a driver for a dairy.',
    'She returned to Physical Therapy on 10/03/2016.',
    'She worked at Maximum Medical Improvement restrictions.',
    'She has worked with Theraband exercises.',
    'She was seen at Concentra on the day of injury.',
    'She works with Excel all day.',
    'She works for an employer with an MPN.',
    'She works at Level Four heights.',
    'He is an employee of the State.',
    'She worked at Modified Duty.',
    'He drives a Freightliner Cascadia.',
    'She was seen at Fairhaven Medical Center.',
    'She worked with Dragon Naturally Speaking.',
    'He works for the City of Fresno.',
    'He returned to Work Conditioning.',
    'She was taken to Mercy General Hospital.',
    'Her job at the hospital was kept.',
    'She was treated with Tylenol Extra Strength.',
    'The employer is self-insured.',
  ])('is not seen in %s', (words) => {
    expect(inText(words)).toEqual([]);
  });
});

describe('the name of the patient', () => {
  it.each([
    'Rosamund has been off work since June.',
    'Mr. Tuckerman lifts boxes.',
    'Mrs. Tuckerman is limping.',
    'The patient (Tuckerman) is limping.',
    'Ms. T. Tuckerman is limping.',
    'The patient, Odalys, is limping.',
    'Odalys Tuckerman is a 44 year old clerk.',
    'The injured worker Tuckerman is limping.',
    'Claimant Tuckerman is limping.',
    "Odalys's pain is worse.",
    "Ms. Tuckerman's pain is worse.",
    'Denise walks with a cane.',
    'Since then Denise cannot sit.',
    'Denise would like to avoid surgery.',
    "Denise's leg is weak.",
    'Beatriz is unable to lift.',
    'Beatriz’s pain is worse at night.',
    'Mr Hollis lifts boxes.',
    'Hollis reports pain. Mr. Hollis lifts boxes.',
    'The claimant, Hollis, lifts boxes.',
    'Claimant Hollis lifts boxes.',
    'Beatriz Hollis lifts boxes.',
    'Patient name: Beatriz Hollis.',
    'RE: Beatriz Hollis.',
    'Beatriz has failed therapy.',
    'I agree that Beatriz needs it.',
  ])('is marked: %s', (words) => {
    expect(inText(words)).not.toEqual([]);
  });

  it.each([
    'Mr. lumbar was read.',
    'The patient, African American, is limping.',
    'The claimant Waddell score was 2.',
    'The patient (Spanish speaking) is limping.',
    'Norma score was 2.',
    'Jordan frame was used.',
    'The Victoria brace was worn.',
    'Denise brace was worn.',
    'The Denis Browne splint was used.',
    'Patient: Female, 44.',
    'Charlotte is her home town.',
    'She lives in San Jose with her mother.',
    'A St. Mark hospital report was read.',
  ])('is not seen in %s', (words) => {
    expect(inText(words)).toEqual([]);
  });
});

describe('the name of a clinic or of a class of drugs', () => {
  it.each([
    'The records from Beth Israel Medical Center were reviewed.',
    'The records from Virginia Mason Clinic show a tear.',
    'A message from Jordan Valley Imaging arrived.',
    'She was referred to Francis Marion Memorial Hospital.',
    'The films were read by Grant Regional Imaging.',
    'The screen tested for PCP Barbiturates.',
  ])('is none of a person: %s', (words) => {
    expect(inText(words)).toEqual([]);
  });
});
