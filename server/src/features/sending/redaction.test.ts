import { describe, expect, it } from 'vitest';
import { type Letter, readLetter } from '../../letter/letter.ts';
import { check } from '../../rules/check.ts';
import { privacyRules } from '../../rules/privacy/privacy-rules.ts';
import { inSummary } from '../../rules/test-support.ts';
import { bracketedKinds, identifyingDetails } from './identifying-details.ts';
import { redact } from './redaction.ts';
import { COMPLETE_LETTER } from './test-support.ts';

const reread = (text: string): Letter => readLetter(text);
const redacted = (text: string, kept: string[] = []) => redact(readLetter(text), reread, new Set(kept));

/** What becomes of the words of a case summary. */
function summaryOf(words: string): string {
  const { text } = redacted(inSummary(words));
  const [, summary = ''] = text.split('including all medical records:\n\n');
  return summary.split('\n\nIMR ISSUES')[0]?.trim() ?? '';
}

describe('a detail is replaced by a bracketed word', () => {
  it.each([
    ['Dr. Okafor saw him.', 'Dr. [name redacted] saw him.'],
    ['He was employed by Redwood Cabinet LLC.', 'He was employed by [employer redacted].'],
    ['The claimant, DOB: 04/12/1970, is 46.', 'The claimant, DOB: [date of birth redacted], is 46.'],
    ['Claim Number: WC-2016-00123 is open.', 'Claim Number: [claim number redacted] is open.'],
    ['His MRN 00412345 is old.', 'His MRN [record number redacted] is old.'],
    ['The physician (NPI 1234567893) agrees.', 'The physician (NPI [license number redacted]) agrees.'],
    ['SSN: 219-09-9999, he said.', 'SSN: [Social Security number redacted], he said.'],
    ['Call (916) 555-0123 today.', 'Call [telephone number redacted] today.'],
    ['Write to jane.roe@example.com today.', 'Write to [email address redacted] today.'],
    ['He lives at 12 North Elm Street now.', 'He lives at [address redacted] now.'],
    ['At 12 North Elm Street, Fresno, CA 93701, he fell.', 'At [address redacted], he fell.'],
  ])('%j', (words, expected) => {
    expect(summaryOf(words)).toBe(expected);
  });

  it('of every rule on privacy', () => {
    for (const { code } of privacyRules) expect(bracketedKinds.has(code), code).toBe(true);
  });

  it('in the section on the reviewer, in letters that are not read whole, and in other texts', () => {
    const named = COMPLETE_LETTER.replace('expert reviewer. ', 'expert reviewer. Jane Roe, M.D., is he. ');
    expect(redacted(named).text).toContain('expert reviewer. [name redacted], M.D., is he. ');
    expect(redacted('Dear Dr. Okafor, call (916) 555-0123.').text).toBe(
      'Dear Dr. [name redacted], call [telephone number redacted].',
    );
  });
});

describe('once a name was found, its words are replaced wherever they are', () => {
  it.each([
    ['Dr. Okafor agrees. Okafor’s plan is new.', 'Dr. [] agrees. []’s plan is new.'],
    ['Dr. Okafor agrees. Later OKAFOR and okafor disagree.', 'Dr. [] agrees. Later [] and [] disagree.'],
    ['Ms. Maria Escobedo fell. Maria hurts.', 'Ms. [] fell. [] hurts.'],
    [
      'Patient: Hale, Robert. Then R. Hale walked; robert j. hale ran.',
      'Patient: []. Then [] walked; [] ran.',
    ],
    ['Mr. José Núñez fell. Nunez hurts, NÚÑEZ said.', 'Mr. [] fell. [] hurts, [] said.'],
    ['Dr. de la Cruz agrees. De la Cruz’s note and Cruz agree.', 'Dr. [] agrees. []’s note and [] agree.'],
    ["Mr. O'Neil fell. O’NEIL hurts. ONeil said so.", 'Mr. [] fell. [] hurts. [] said so.'],
    ['Mrs. Garcia-Lopez fell. Ms Lopez and Garcia agree.', 'Mrs. [] fell. Ms [] and [] agree.'],
    ['Mrs. Escobedo fell. Garcia-Escobedo signed.', 'Mrs. [] fell. [] signed.'],
    ['Dr. Oka\u00adfor fell. Okafor and Oka-\nfor agree.', 'Dr. [] fell. [] and [] agree.'],
    ['Dr. Okafor agrees. See OkaforReport and Okafor_2016.', 'Dr. [] agrees. See []Report and []_2016.'],
    [
      'Dr. Miller and Dr. Smith agree. Miller and Smith said so. SMITH agreed.',
      'Dr. [] and Dr. [] agree. [] and [] said so. [] agreed.',
    ],
    ['Dr. Long agrees. Long reported it.', 'Dr. [] agrees. [] reported it.'],
    ['Dr. Le agrees, and Le said so.', 'Dr. [] agrees, and [] said so.'],
    [
      'Dr. Hill agrees. The plan of Hill is new. Hill’s plan, too.',
      'Dr. [] agrees. The plan of [] is new. []’s plan, too.',
    ],
    [
      'Susan Hill, M.D., agrees. She, susan hill, and Hill, Susan said so.',
      '[], M.D., agrees. She, [], and [] said so.',
    ],
  ])('%j', (words, expected) => {
    expect(summaryOf(words).replaceAll('[name redacted]', '[]')).toBe(expected);
  });

  it.each([
    'Dr. May agrees. He may return in May 2016, on May 3 or in May of 2017.',
    'Dr. Long agrees. Long pain is long. The Long Beach is far.',
    'Dr. Hill agrees. A Hill-Sachs lesion is seen. The ramp goes up the hill.',
    'Dr. Phalen agrees. The Phalen test and Phalen’s sign are positive.',
    'Dr. Brown agrees. The skin is brown.',
  ])('but not where they are other words: %j', (words) => {
    const after = words.slice(words.indexOf('agrees'));
    const untouched = after.replace('The Long Beach', 'The [name redacted] Beach');
    expect(summaryOf(words).slice(summaryOf(words).indexOf('agrees'))).toBe(untouched);
  });

  it('in guideline fields and requests, too', () => {
    const text = COMPLETE_LETTER.replace('The report of', 'The report by Dr. Okafor of')
      .replace('Knee brace:', 'Knee brace of Okafor:')
      .replace('Initial Care', 'Initial Care (OKAFOR)');
    const { text: copy, replaced } = redacted(text);
    expect(copy).not.toMatch(/okafor/i);
    expect(replaced).toBe(3);
  });
});

describe('once a number, a date or an address was found, it is replaced wherever it is', () => {
  it.each([
    ['SSN: 219-09-9999. The number 219 09 9999 or 219099999.', /219|9999/],
    ['Claim Number: WC-2016-00123. File wc 2016 00123.pdf', /00123/],
    ['Phone (916) 555-0123; 916.555.0123 or 9165550123.', /555/],
    ['Born on 04/12/1970. On April 12, 1970, and 4-12-70.', /1970|4-12/],
    ['Mail Jane.Roe@example.com or jane.roe@EXAMPLE.com', /roe/i],
    ['He lives at 12 North Elm Street. 12 NORTH ELM STREET is far.', /elm/i],
    ['Employed by Redwood Cabinet LLC. At Redwood Cabinet he fell.', /redwood/i],
  ])('%j', (words, left) => {
    expect(summaryOf(words)).not.toMatch(left);
  });

  it('but not what is too short to be it', () => {
    expect(summaryOf('SSN ending in 6789. Page 6789 of 04/12/2016.')).toContain('Page 6789 of 04/12/2016.');
  });
});

describe('a redacted copy', () => {
  const PLANTED = inSummary(`
    Dr. Okafor saw the claimant, Robert Hale, DOB: 04/12/1970, on 05/06/2016. Hale's pain is $1 or $& worse.
    Call (916) 555-0123.
  `);

  it('keeps everything else as it is, in whatever arrangement', () => {
    for (const text of [PLANTED, PLANTED.replaceAll('\n', '\r\n'), PLANTED.replaceAll('\n\n', '\n\f\n')]) {
      const { text: copy, left, replaced } = redacted(text);
      expect(left).toEqual([]);
      expect(replaced).toBe(5);
      expect(copy).toBe(
        text
          .replaceAll('Robert Hale', '[name redacted]')
          .replaceAll(/Okafor|Hale/g, '[name redacted]')
          .replace('04/12/1970', '[date of birth redacted]')
          .replace('(916) 555-0123', '[telephone number redacted]'),
      );
    }
  });

  it('of a letter without details, or of no text, is the same', () => {
    for (const text of ['', ' \r\n', COMPLETE_LETTER, 'CLINICAL CASE SUM', 'Dr. ', '[name redacted]'])
      expect(redacted(text)).toMatchObject({ text, replaced: 0, left: [] });
  });

  it('redacted again is the same, and its brackets are no placeholders', () => {
    const { text } = redacted(PLANTED);
    expect(redacted(text)).toMatchObject({ text, replaced: 0 });
    const before = check(readLetter(PLANTED)).map(({ code }) => code);
    const added = check(readLetter(text)).filter(({ code }) => !before.includes(code));
    expect(added.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
  });

  it('leaves what is to stay, and says so', () => {
    const details = identifyingDetails(readLetter(PLANTED));
    expect(details.map(({ kind, words, places }) => [kind, words, places.length])).toEqual([
      ['name', 'Okafor', 1],
      ['name', 'Robert Hale', 1],
      ['date of birth', '04/12/1970', 1],
      ['name', 'Hale', 1],
      ['telephone number', '(916) 555-0123', 1],
    ]);
    const okafor = details[0]?.key as string;
    const { text, left } = redacted(PLANTED, [okafor]);
    expect(left.map(({ words }) => words)).toEqual(['Okafor']);
    expect(text).toContain('Dr. Okafor saw the claimant, [name redacted], DOB');
    const all = details.map(({ key }) => key);
    expect(redacted(PLANTED, all)).toMatchObject({ text: PLANTED, replaced: 0, left: details });
  });

  it('gives a name of a file without the names that it hides', () => {
    const { inFileName } = redacted(PLANTED);
    expect(inFileName('Hale_Robert-2016')).toBe('redacted_redacted-2016');
    expect(inFileName('okafor letter 17')).toBe('redacted letter 17');
    expect(inFileName('letter-17')).toBe('letter-17');
  });
});
