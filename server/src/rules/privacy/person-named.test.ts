import { describe, expect, it } from 'vitest';
import { expectFindings, findingsOf, HEADER, inSummary, paragraphs } from '../test-support.ts';
import { personNamed } from './person-named.ts';

it('marks names after a title or a label, over a line end as well', () => {
  const letter = inSummary(`
    The report by Dr. Miller is long.
                      ^^^^^^
    The report by Dr.
    John Q. Miller is long.
    ^^^^^^^^^^^^^^
    Mrs. Garcia-Lopez has pain.
         ^^^^^^^^^^^^
    Mr. O'Neil's pain is new.
        ^^^^^^
    Patient Name: Jane Roe
                  ^^^^^^^^
  `);
  expectFindings(personNamed, letter);
});

describe('a name beyond doubt is marked', () => {
  it.each([
    ['The report by Maria Escobedo, M.D., recommends the drug.', 'Maria Escobedo'],
    ['Maria Escobedo, MD saw her.', 'Maria Escobedo'],
    ['Seen by Lisa Tran DO on 02/10/2017.', 'Lisa Tran'],
    ['Seen by Lisa M. Tran, D.O.', 'Lisa M. Tran'],
    ['PA-C J. Lin saw him on 02/10/2017.', 'J. Lin'],
    ['Amy Cole, RN, called.', 'Amy Cole'],
    ['RN Amy Cole called.', 'Amy Cole'],
    ['Testing by Henry Wu, Ph.D., was done.', 'Henry Wu'],
    ['Testing by Oluwaseun Adeyemi, Ph.D., was done.', 'Oluwaseun Adeyemi'],
    ['Therapy with K. Nakamura, DPT, helped.', 'K. Nakamura'],
    ['Drs. Okafor and Lin saw him.', 'Okafor', 'Lin'],
    ['Drs. Okafor, Lin, and Reyes saw him.', 'Okafor', 'Lin', 'Reyes'],
    ['The injured worker, Robert Hale, is 48.', 'Robert Hale'],
    ['The applicant, Ms. Hale, is 48.', 'Hale'],
    ['Patient: Hale, Robert', 'Hale, Robert'],
    ['Patient: Hill, Simon', 'Hill, Simon'],
    ['Patient: Hale, Francisco', 'Hale, Francisco'],
    ['Patient: de la Cruz, Bradley', 'de la Cruz, Bradley'],
    ['Injured Worker: Robert Hale', 'Robert Hale'],
    ['His attorney, Susan Whitfield, Esq., wrote on 02/12/2017.', 'Susan Whitfield'],
    ['Applicant attorney Susan Whitfield wrote.', 'Susan Whitfield'],
    ['The adjuster Tom Becker of Pacific Mutual denied it.', 'Tom Becker'],
    ['The claims examiner, Denise Kowalski, denied it.', 'Denise Kowalski'],
    ['Her husband Miguel Ortega drives her.', 'Miguel Ortega'],
    ['The surgeon is named Peter van der Berg.', 'Peter van der Berg'],
    ['Electronically signed by Henry Wu.', 'Henry Wu'],
    ['Electronically signed by: Henry Wu, MD', 'Henry Wu'],
    ['Dictated by H. Wu on 02/10/2017.', 'H. Wu'],
    ['José Núñez, M.D., saw him.', 'José Núñez'],
    ['Dr Okafor saw him. DR. OKAFOR saw him.', 'Okafor', 'OKAFOR'],
    ['Dr. J. P. Okafor saw him.', 'J. P. Okafor'],
    ['Dr. Smith and Dr. Hill agree.', 'Smith', 'Hill'],
    ['The physical therapist, Anna de la Cruz, agrees.', 'Anna de la Cruz'],
    ['Dr. de la Cruz and Mrs. del Rio agree. Mr. von Braun fell.', 'de la Cruz', 'del Rio', 'von Braun'],
    [
      'Drs. van Dyke, de Leon and al Amin saw him. Dr. De La Cruz did not.',
      'van Dyke',
      'de Leon',
      'al Amin',
      'De La Cruz',
    ],
    ['Patient Name: de la Cruz', 'de la Cruz'],
    ['Miss Carla Mendez fell.', 'Carla Mendez'],
    ['Attorney Susan Whitfield wrote.', 'Susan Whitfield'],
    ['Signature: /s/ Henry Wu', 'Henry Wu'],
    ['Robert Smith, M.D., and Susan Green, Esq., agree.', 'Robert Smith', 'Susan Green'],
    ['The worker, Thomas Hill, is 48.', 'Thomas Hill'],
    ['The worker was employed by Valley Foods, Inc. for a year.', 'Valley Foods, Inc.'],
    ['His employer, Redwood Cabinet LLC, agreed.', 'Redwood Cabinet LLC'],
    ['T. K. Adeyemi took over the treatment in May.', 'T. K. Adeyemi'],
    ['On 02/10/2017, R. Dwyer examined the knee.', 'R. Dwyer'],
    ['Maria Escobedo wrote that he cannot lift.', 'Maria Escobedo'],
    ['In May Robert Hale then called the clinic.', 'Robert Hale'],
    ['Lisa M. Tran has signed the form.', 'Lisa M. Tran'],
    ['She was seen by Wendell Abernathy, FNP-BC, in May.', 'Wendell Abernathy'],
    [
      'Visits with Ottoline Osei, AGACNP-BC, and Priscilla Vuong, PMHNP, went on.',
      'Ottoline Osei',
      'Priscilla Vuong',
    ],
    ['Gait training with Ludmila Petrenko, PTA, helped.', 'Ludmila Petrenko'],
    ['Everett Zielinski, MD, FACS, operated.', 'Everett Zielinski'],
    ['The report bears the signature of Gregory P. Lindqvist.', 'Gregory P. Lindqvist'],
    ['It was countersigned by Vivian Okafor, supervising physician.', 'Vivian Okafor'],
    ['The sheet ends: cc Constance Tubbs, field nurse.', 'Constance Tubbs'],
    ['The fax is marked Attn Delphine Marchetti in bill review.', 'Delphine Marchetti'],
    ['It was mailed c/o Raymond Stubblefield.', 'Raymond Stubblefield'],
    ['Rosamund Pike, the nurse case manager, came along.', 'Rosamund Pike'],
    ['Theodore Banks, her attorney, sent a letter.', 'Theodore Banks'],
    ['The office spoke with Brenda Kettering twice.', 'Brenda Kettering'],
  ])('in %j', (summary, ...names) => {
    expect(found(summary, 'warning')).toEqual(names);
  });
});

describe('a name in two forms is that of an employer', () => {
  it.each([
    'He was employed by Robert Hale Motors, Inc. as a driver.',
    'She was employed by Escobedo Medical Corp, M.D. offices.',
    'He is employed by Maria Whitfield DDS Corp as a clerk.',
    'She was employed by Okafor Nursing Corp, RN staff.',
  ])('in %j', (summary) => {
    const messages = findingsOf(personNamed, inSummary(summary)).map(({ message }) => message);
    expect(messages).toEqual([expect.stringMatching(/^Name of an employer/)]);
  });

  it.each(['She works for Susan Whitfield, Esq. as a clerk.', 'He was employed by Robert Hale, M.D.'])(
    'but that of a person in %j',
    (summary) => {
      const messages = findingsOf(personNamed, inSummary(summary)).map(({ message }) => message);
      expect(messages).toEqual([expect.stringMatching(/^Name of a person/)]);
    },
  );
});

describe('a name in doubt is information', () => {
  it.each([
    ['Per Escobedo’s note of 02/10/2017, the drug helped.', 'Escobedo'],
    ["Okafor's report describes it.", 'Okafor'],
    ["Dwyer's office called.", 'Dwyer'],
    ['His wife Oluwaseun helps him.', 'Oluwaseun'],
    ['She works for Kestrel Ridge Vineyards.', 'Kestrel Ridge Vineyards'],
    ['He was employed by Sierra Crest Logistics as a driver.', 'Sierra Crest Logistics'],
    ['The report of Escobedo, M.D., is long.', 'Escobedo'],
    ['Marisol says that the pain is worse.', 'Marisol'],
    ['He wrote through attorney Torquil Penhaligon in May.', 'Torquil Penhaligon'],
    ['The physician assistant Torquil Penhaligon saw her.', 'Torquil Penhaligon'],
    ['Robert Hale is 48 and has knee pain.', 'Robert Hale'],
    ['Maria Escobedo recommends the drug.', 'Maria Escobedo'],
    ['In May, when R. Dwyer saw him, he was well.', 'R. Dwyer'],
    ['Brenda Hale reports pain.', 'Brenda Hale'],
    ['The vendor’s representative, Kirsten, set it up.', 'Kirsten'],
    ['The office spoke with Brenda in May.', 'Brenda'],
    ['A voicemail was left for Denise in authorizations.', 'Denise'],
    ['A copy went out, cc Torquil Penhaligon, nurse case manager.', 'Torquil Penhaligon'],
    ['Harold Nakagawa, the treating physiatrist agreed.', 'Harold Nakagawa'],
  ])('in %j', (summary, ...names) => {
    expect(found(summary, 'information')).toEqual(names);
    expect(found(summary, 'warning')).toEqual([]);
  });
});

describe('nobody is named', () => {
  it.each([
    'The injection had 3 cc Kenalog and 5 cc Marcaine. Marked cc file. Sent c/o the employer. cc: Injured Worker, Applicant Attorney.',
    'The signature of the treating physician; the signature of Orthopedic Surgery Associates; the signature of Guillain-Barre syndrome.',
    'Attn Utilization Review. Attn: Medical Records. Attention Deficit Disorder. Care of Diabetes Mellitus, physician directed.',
    'The adjuster spoke with Utilization Review. A message was left for Pain Management. Calls from Work Comp. A message from Medtronic.',
    'In St. Helena, the surgeon operated. He moved to Virginia, the physician notes. Stanford, the physician states, agreed.',
    'Kaiser Permanente, physician notes; Thera Cane, therapist advised; Complex Regional Pain Syndrome, physician diagnosed.',
    'Physical Therapy, DPT evaluation; Hand Therapy, CHT; Home Health Aide, RN visits; Boston, MA, and Portland, OR; FNP-C and PA-C alike; Nautilus Machine, ATC supervised.',
    'The attorney General; the assistant Program Director; the practitioner Data Bank.',
    'The Dr. states; by Dr. The patient; MR arthrogram; Ms. Contin; Dr. XXX; Nurse Practitioner.',
    'Seen by the doctor. Examination is normal. Mr. and Mrs. alike. McMurray and Faber tests.',
    'He has Dr. prescribed drugs. Per Dr., he may work. Ms was ruled out.',
    "St. John’s wort and Dr. Scholl’s inserts did not help. Dr. Scholl's insoles neither.",
    "Dr. Bronner's soap; Dr. Comfort shoes; Dr. Hoy’s Natural Pain Relief gel; Dr. Teal's salts.",
    "Spurling’s, Tinel's, Phalen's and Hawkins' signs; Waddell's findings; de Quervain's; Baker's cyst; Finkelstein's test.",
    "Dr. Spurling's test and the study by Dr. Deyo et al. (2009) were positive; Dr. Chou and colleagues agree.",
    'The guideline of Chou R, MD, et al. and Roger Chou, M.D. (2007) was read.',
    'The patient’s Beck Depression Inventory, Roland Morris score, Oswestry Disability Index and Epworth Sleepiness Scale.',
    'The patient Flexeril was never given; the worker Norco; the patient, Percocet Tablets; employee Lidoderm Patch.',
    'The injured worker, Physical Therapy, 12 visits. The provider, Pain Management, MD. Internal Medicine, M.D.',
    "Physician's report, Doctor's First Report, Patient's claim, the Internist's report, QME's opinion, the Psychologist's note.",
    'She lives in Baltimore, MD 21201 and Pittsburgh, PA. RN case manager, NP visit, PT and OT, PA certified, DO NOT RESUSCITATE.',
    'Physical therapy, PT, was done. Home PT. Aquatic PT and Hand OT. Seen by Orthopedic Surgeon, M.D. and Primary Treating Physician, MD.',
    'Performed by Watson Jones approach; seen by Pain Management; requested by Primary Treating Physician; treated by Norco.',
    'The treating physician, Orthopedic Surgery, asked. The patient, Hispanic, is 48. His mother, Diabetes Mellitus; father, Parkinson’s disease.',
    'He is sad since the quarrel with his wife, PHQ-9 of 14, and anxious, GAD-7 of 11.',
    'His brother Tuesday; her wife In January moved. The surgeon, However, agreed. The employer, United States.',
    'Kaiser Permanente; Kirschner wires; Jackson table; Harrington rods; Smith & Nephew; Johnson and Johnson; Kemp’s test.',
    'Campbell’s Operative Orthopaedics; Physicians’ Desk Reference; Goodman and Gilman’s; Harrison’s Principles; Green’s Operative Hand Surgery.',
    'Qualified Medical Evaluator, M.D.; Panel QME; AME report; Agreed Medical Examiner, MD.',
    'HE IS ABLE TO DO. WE DO. THE PATIENT, ABLE TO WALK, MD. WHAT TO DO.',
    'The claims examiner, Utilization Review, denied it. Signed by the physician. Electronically signed by Provider.',
    'He was employed by a school. He works for the county as a clerk, worked at home, and is employed as a Nurse Aide.',
    'While employed by . The employer: None. He worked at Full Duty, with Modified Duty, for Eight hours.',
    'Seen by the Dr. de novo; per Dr. van. The scan; Dr. la; Dr. de Quervain’s disease; Mr. al. Pain; Dr. le XXX.',
    'Santa Rosa is near. He was seen at San Jose, which is far. St. Thomas treated him. St. John’s wort was tried. Virginia reports fewer claims.',
    'Finkelstein was positive; Spurling is negative; Oswestry was 42; Phalen had no result; Patrick is positive; Thomas was negative.',
    'He has hepatitis C. Norco was stopped. In part A. Blood was drawn. Vitamin D. Ketoprofen has failed. Dr. Scholl’s said no.',
    'E. Coli was grown. John Deere tractors. Robert Chou wrote the study of back pain. In the trial R. Deyo reported relief.',
    'Lidoderm was denied. Norco has helped. Duexis is a compound. Baclofen took effect. Mark says are pages. Frank reports of abuse.',
    'Henry Mayo Hospital is closed. Kaiser San Diego treated him. Johns Hopkins is far. Scripps Mercy performed it. Cedars Sinai has records.',
    'Aetna denied it. Prozac works. The ODG states. MTUS notes. Page A. Table was moved. Bell palsy is rare. Smith fracture was seen.',
    'Reported by the spouse. By Report. Per Medical Records. Per ODG. Per Tinel.',
  ])('in %j', (summary) => {
    expect(found(summary)).toEqual([]);
  });
});

describe('a surname is marked wherever else the letter has it', () => {
  const letter = (rationale: string) =>
    paragraphs(
      HEADER,
      inSummary(
        'Mrs. Okonkwo fell. Dr. Berglund and Henry Garcia-Lopez, M.D., saw her.',
        `Knee brace: Upheld\n\nDecision rationale: ${rationale}`,
      ),
    );
  const marked = (rationale: string) => {
    const text = letter(rationale);
    const from = text.indexOf('Decision rationale:');
    return findingsOf(personNamed, text)
      .filter(({ range }) => range.start > from)
      .map(({ severity, range }) => `${severity} ${text.slice(range.start, range.end)}`);
  };

  it.each([
    ['Okonkwo’s records show no fall.', 'warning Okonkwo'],
    ['Okonkwo was seen, and OKONKWO agreed.', 'information Okonkwo', 'information OKONKWO'],
    ['The patient, Okonkwo, is well.', 'warning Okonkwo'],
    ['Brenda Okonkwo fell; B. Okonkwo rose.', 'warning Brenda Okonkwo', 'warning B. Okonkwo'],
    ['By Berglund and Garcia-Lopez the knee is stable.', 'information Berglund', 'information Garcia-Lopez'],
    ['Dr. Berglund’s report is clear.', 'warning Berglund'],
  ])('in %j', (rationale, ...names) => {
    expect(marked(rationale)).toEqual(names);
  });

  it.each([
    'The okonkwo is no name in small letters. Lopez is another name than that.',
    'Okonkwo et al. found otherwise; Berglund’s sign is negative. She was at Berglund Clinic on Okonkwo Street.',
  ])('and not in %j', (rationale) => {
    expect(marked(rationale)).toEqual([]);
  });

  it('but for surnames that are words, tests or drugs as well', () => {
    const text = inSummary(
      'Dr. Walker, Dr. Smith and Mr. Price saw her.',
      'Walker: Upheld\n\nDecision rationale: Walker and cane are needed. Smith fractures heal. Price is no reason.',
    );
    expect(findingsOf(personNamed, text)).toHaveLength(3);
  });
});

/** The names marked in a summary, of one level or of any. */
function found(summary: string, level?: string): string[] {
  const letter = inSummary(summary);
  return findingsOf(personNamed, letter)
    .filter(({ severity }) => !level || severity === level)
    .map(({ range }) => letter.slice(range.start, range.end));
}
