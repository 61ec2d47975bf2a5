import { expect, it } from 'vitest';
import {
  CLAIMS_ADMINISTRATOR,
  dedented,
  expectFindings,
  expectFix,
  expectOnly,
  findingsOf,
  graded,
  inSummary,
  letterWith,
  RATIONALE,
  REVIEWER,
  reportOfForm,
  SUMMARY,
} from '../test-support.ts';
import { placeholderUnfilled } from './placeholder-unfilled.ts';

it('marks placeholders anywhere in the letter', () => {
  const header = dedented(`
    Decision Date: TBD
                   ^^^
  `);
  const reviewer = dedented(`
    MAXIMUS guideline: ___
                       ^^^
  `);
  const body = letterWith('Knee brace: Upheld\n', CLAIMS_ADMINISTRATOR, reviewer, RATIONALE);
  expectOnly(placeholderUnfilled, `${header}\n${body}`);
});

it('confirms pages that completion has proposed', () => {
  const citing = (pages: string) => {
    const citation =
      'MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Biofeedback';
    return letterWith('Knee brace: Upheld\n', `${citation} Page(s):\n${pages}\n`, RATIONALE);
  };
  const letter = citing('[confirm 24-25].\n^^^^^^^^^^^^^^^');
  expectFix(placeholderUnfilled, letter, citing('24-25.'));
  const [finding] = expectFindings(placeholderUnfilled, letter);
  expect(finding?.message).toMatch(/^Pages 24-25 are not verified/);
});

it('is silent on texts that are not read', () => {
  expectFindings(placeholderUnfilled, 'Minutes, place TBD');
  expectFindings(placeholderUnfilled, SUMMARY);
});

it('leaves the place of the decision to decision-missing', () => {
  const letter = (head: string) => letterWith(`${head}\n`, CLAIMS_ADMINISTRATOR, REVIEWER, RATIONALE);
  expect(reportOfForm(letter('Knee brace: TBD'))).toEqual(['decision-missing: Knee brace: TBD']);
  expect(reportOfForm(letter('Brace [insert side]: Upheld'))).toEqual([
    'placeholder-unfilled: [insert side]',
  ]);
  expect(reportOfForm(letter('Brace, size ___'))).toEqual([
    'decision-missing: Brace, size ___',
    'placeholder-unfilled: ___',
  ]);
});

it.each([
  ['used {drug} for a year', '{drug}'],
  ['used {{ drug name }} for a year', '{{ drug name }}'],
  ['used <<drug>> for a year', '<<drug>>'],
  ['used «Drug_Name» for a year', '«Drug_Name»'],
  ['used <drug name> for a year', '<drug name>'],
  ['used { MERGEFIELD Drug \\* MERGEFORMAT } for a year', '{ MERGEFIELD Drug \\* MERGEFORMAT }'],
  ['used it for ??? months', '???'],
  ['used it. TODO: add the date', 'TODO'],
  ['used it, see Error! Reference source not found. above', 'Error! Reference source not found.'],
  ['used it, see page Error! Bookmark not defined. twice', 'Error! Bookmark not defined.'],
  ['used it on mm/dd/yyyy', 'mm/dd/yyyy'],
  ['used it. Click or tap here to enter text.', 'Click or tap here to enter text.'],
  ['used it. Lorem ipsum dolor sit amet', 'Lorem ipsum dolor sit amet'],
  ['had XX sessions of therapy', 'XX sessions'],
  ['had ?? visits of therapy', '??'],
  ['was seen TK weeks ago', 'TK'],
  ['has pain of ??/10', '??'],
  ['has pain that is rated TK', 'TK'],
  ['was given #?? tablets', '#??'],
  ['is a XX year old male', 'XX year old'],
  ['takes Norco XX mg', 'XX mg'],
  ['takes Norco #XX', '#XX'],
  ['was seen on __/__/2016 for pain', '__/__/2016'],
  ['was seen on ??/??/2016 for pain', '??/??/2016'],
  ['was seen on 03/__/2016, then', '03/__/2016'],
  ['was seen on __/__/____, then', '__/__/____'],
  ['was seen on ##/##/####, then', '##/##/####'],
  ['was seen on dd/mm/yyyy, then', 'dd/mm/yyyy'],
  ['was seen on ??-??-20??, then', '??-??-20??'],
  ['has pain of *** with the drug', '***'],
  ['could flex the knee *** degrees', '***'],
  ['has had ***** visits', '*****'],
  ['rates it ^^ of 10', '^^'],
  ['rates it N/A out of 10', 'N/A'],
  ['is a null year old cook', 'null'],
  ['was seen on undefined and had spasm', 'undefined'],
  ['is [object Object] today', '[object Object]'],
  ['takes #REF! tablets', '#REF!'],
  ['takes #N/A tablets', '#N/A'],
  ['is a @AGE@ cook', '@AGE@'],
  ['saw %PROVIDERNAME% twice', '%PROVIDERNAME%'],
  ['works at $clinic_name$ in town', '$clinic_name$'],
  ['was hurt on #DATE# at work', '#DATE#'],
  ['lifts &WEIGHT& pounds', '&WEIGHT&'],
  ['was hurt in the [[body_part]] at work', '[[body_part]]'],
  ['was hurt on &lt;date&gt; at work', '&lt;date&gt;'],
  ['was hurt on |date| at work', '|date|'],
  ['is sore on the left/right (choose one) side', 'left/right (choose one)'],
])('marks as unfilled what is in “%s”', (words, placeholder) => {
  expect(marksIn(words)).toEqual([`warning ${placeholder}`]);
});

it('marks a choice that was not made over a line end', () => {
  const letter = inSummary('It is tender over the left/right (circle \none) groove.');
  const marked = findingsOf(placeholderUnfilled, letter).map(({ range }) =>
    letter.slice(range.start, range.end),
  );
  expect(marked).toEqual(['left/right (circle \none)']);
});

it.each([
  ['says that he/she takes it for his/her pain', 'he/she', 'his/her'],
  ['is a 48 year old male/female', 'male/female'],
  ['used it for [ ] months', '[ ]'],
  ['used [drug] since [date]', '[drug]', '[date]'],
  ['was seen on XX/XX/XXXX and 03/XX/2016', 'XX/XX/XXXX', '03/XX/2016'],
  [
    'was hurt on [DOI] and saw [provider name] for [number of visits]',
    '[DOI]',
    '[provider name]',
    '[number of visits]',
  ],
  [
    'was seen on (date) for the (left/right) knee (insert findings)',
    '(date)',
    '(left/right)',
    '(insert findings)',
  ],
  ['was seen on xx-xx-20xx, and in 20XX', 'xx-xx-20xx', '20XX'],
  ['is [improved/unchanged/worse] since (select one)', '[improved/unchanged/worse]', '(select one)'],
  ['has pain (delete as appropriate)', '(delete as appropriate)'],
])('doubts what is in “%s”', (words, ...placeholders) => {
  expect(marksIn(words)).toEqual(placeholders.map((one) => `information ${one}`));
});

it.each([
  'has **severe** and ***very severe*** pain; Norco*** and results marked *** differ',
  'has 50% of normal and 30%-40% more; 20% and 30% of it; costs $45 to $60; seen @UCLA, 7/10 @ rest',
  'had no operation: N/A. Allergies: N/A. An undefined area is numb; a null result; x^2',
  'chose one of two ways (select group); had left/right discrimination and either/or thinking',
  'sees that the form says “right/left (circle one)” and nothing was circled',
  'sees that the note has “***” for the score, and @NAME@ in a field of its template',
  'sees that under frequency the form has “TBD by therapist” and no more',
  'has the value |5| and A|B|C; took hydrocodone #120; used [and/or] once',
])('is silent on what a record has: “%s”', (words) => {
  expect(marksIn(words)).toEqual([]);
});

it.each([
  'said: “the [patch] helped”; he used it [sic]; see [1] and [12, 13]; [redacted] agreed',
  'has a pain of <5 and >3, p<0.05; mail <a@b.org>; see <https://example.org/x>; <b>bold</b>',
  'asked: does it help? Really?? No',
  'has the numbers xxx-xx-1234 and XXX-XX-XXXX; chapter XX, factor XX; Dr. XXX; 120XX',
  'has had 1/2/3 tablets? 10/20/2016? It was #1/2/2016',
  'said that there was an error! Reference is made to page 3; what to do today',
  'has a brace (insert) of foam; date (unknown); (dated 2014); (drug) and (side) of (the knee)',
  'has work status: [x] full [ ] modified [ ] off work',
  'has either/or, and/or, right/left, neck/back, upper/lower, her/he pain',
])('is silent on “%s”', (words) => {
  expect(marksIn(words).filter((one) => !one.includes('her/he'))).toEqual([]);
});

it.each([
  '*** verify the dose before sending ***',
  '***ask the Medical Director***',
  '** check page with QA **',
  '*** look up the page number.',
  '[check with QA]',
  '[confirm page number]',
  '[Need citation for this sentence]',
  '[please reword the rationale]',
  '>> add the ODG citation <<',
  '// double check the guideline //',
  '(ask Dr. Osei before sending)',
  'NOTE TO SELF: read the operative report again.',
  'Note to QA - the page is from the old edition.',
  '(Check w/ Lou whether the sleeve alone is meant before sending this out.)',
  '(ask Dee about the pages before it goes out)',
  '@Lou please count the visits.',
  '--- ask them if the sleeve is in dispute ---',
  '<-- fix the side.',
  'Commented [LR12]:',
  '(see my note on this)',
  'Reminder to self: the second page is missing.',
  '(reword)',
  '[need source]',
  '(wording?)',
  'Last paragraph still to be written.',
  'Reference to follow.',
  '[type your findings here]',
  'DRAFT - NOT FINAL',
  '*** DRAFT ***',
  'blah blah blah',
])('marks the note “%s”', (note) => {
  expect(marksIn(`has used it for a year. ${note} The pain is the same`)).toEqual([`warning ${note}`]);
});

it.each([
  '[check lab work first]',
  '*** ask about the fall ***',
  '(confirm the page in ODG)',
  '(verify this with the medical director)',
  'Check the pages before sending the letter to anyone.',
  '(Ask Dee which sleeve is meant.)',
  '[QA: is the count right]',
  '(which side?)',
  '(?)',
  'I still have to look up the chapter on sleeves.',
  'Need to verify the citation.',
  'Will add the reference later.',
  'Please double-check the number of visits.',
  'Delete this sentence before sending.',
  'Have someone look at this.',
  'I am not sure about this citation.',
  'Copied from the last letter.',
  'DO NOT SEND YET',
  '(double check the chapter)',
  '[JD: is this the right one?]',
  '(I will look this up tomorrow)',
  '*verify*',
  'Paste rationale here.',
  'See attached template for language.',
])('doubts whether “%s” is a note', (note) => {
  expect(marksIn(`has used it for a year. ${note} The pain is the same`)).toEqual([`information ${note}`]);
});

it.each([
  ['is stiff period new paragraph He sleeps', 'warning period new paragraph'],
  ['is worse on the right, scratch that, on the left', 'warning , scratch that'],
  ['is sore. Strike that. He is well', 'warning . Strike that'],
  ['has swelling, correction, no swelling', 'information correction'],
  ['has pain comma numbness', 'information comma'],
  ['sleeps poorly. New paragraph He walks', 'information New paragraph'],
])('marks what was said to a program for dictation in “%s”', (words, found) => {
  expect(marksIn(words)).toEqual([found]);
});

it.each([
  ['is/is not able to lift', 'information is/is not'],
  ['has / has not had therapy', 'information has / has not'],
  ['was Upheld/Overturned', 'information Upheld/Overturned'],
  ['was [Upheld/Overturned]', 'warning [Upheld/Overturned]'],
  ['was seen by [your name]', 'warning [your name]'],
  ['has [Type here]', 'warning [Type here]'],
])('marks the choice that was not made in “%s”', (words, found) => {
  expect(marksIn(words)).toEqual([found]);
});

it.each([
  'wrote “please verify the dates” and “delete that” on the form',
  'must complete the program of therapy; he will finish the references for his job',
  'will scratch that itch, and a correction of the deformity is planned',
  'had a period of rest, a comma-shaped scar, and a new paragraph was added to the law',
  'said that this is/was worse; it is pending surgery, awaiting approval, and a draft of the report was read',
  'puts the brace here and there, (here), (see figure), (right), (left or right), (checked), (dated)',
  'has a TK brace, a TKA, an AI-assisted reading [emphasis added] and a blank line',
  'needs to complete the work conditioning program before we consider surgery',
  'said (I will see her in two weeks) and “cite ODG”; an MD to confirm the dose was found; he can use the standard brace',
  'needs, in summary, a brace; please see the letter of the surgeon, who asked for films before signing',
])('takes for no draft what is in “%s”', (words) => {
  expect(marksIn(words)).toEqual([]);
});

it.each([
  'was told to check the skin and (ask for help) before sending the child to school',
  '**reports** that the *check* was lost; the dose was checked (confirmed by CURES)',
  'has a plan: (check liver enzymes before the next visit), (add gabapentin), (verify with CURES), (check glucose before sending to the lab)',
  'was told (ask about risks before signing the consent)',
  'had “[add]itional visits” and “[confirm]ed it”',
  'has a link, https://example.org//check/page, and 5 // 10',
  'wrote a note to the employer and a note to himself',
  'will add exercise, find work, confirm the fusion with CT before sending for therapy',
  'had “[ask] the page [check]” as an answer',
])('takes for no note what is in “%s”', (words) => {
  expect(marksIn(words)).toEqual([]);
});

/** What is marked in a summary, with its severity. */
function marksIn(words: string): string[] {
  return graded(placeholderUnfilled, inSummary(`The injured worker ${words}.`));
}

it.each([
  ['was seen by <hand surgeon / date> again', 'Unfilled placeholder'],
  ['>> paste the reference from my last case <<', 'Note'],
])('marks words between angles: %s', (words, message) => {
  expect(findingsOf(placeholderUnfilled, inSummary(words))).toMatchObject([
    { severity: 'warning', message: expect.stringContaining(message) },
  ]);
});
