import { describe, expect, test } from 'vitest';
import { newLetter } from '../../server/src/features/drafting/new-letter.ts';
import { asText } from '../../server/src/features/drafting/pieces.ts';
import { FORM } from '../../server/src/form/printed-form.ts';
import { findingsIn } from '../../server/src/rules/test-support.ts';
import { isoDate } from '../../server/src/text/days.ts';
import { onOneLine, paragraphs, stagesOf, wordsOf } from './filled-letters.ts';
import { readSamples, type Sample } from './samples.ts';

/** Days of the decisions of samples without a header. */
const DECIDED: Readonly<Record<string, string>> = {
  'acupuncture-overturned.determination': '2014-05-09',
  'as-extracted-from-pdf.imr.txt': '2014-04-21',
  'deliberate-faults.imr': '2015-04-02',
  'opioid-and-muscle-relaxant.imr': '2015-07-20',
};

/** The new letter on a sample's requests, and the words that its gaps are filled in with. */
function begun({ name, text }: Sample) {
  const words = wordsOf(text);
  const [month, day, year] = (words.decided ?? '').split('/').map(Number);
  const date = DECIDED[name] ?? (year ? isoDate(year, month ?? 0, day ?? 0) : null);
  const isSentence = date !== null && date < '2015';
  const credentials = isSentence ? [] : [blockValue(text, 'licensure'), blockValue(text, 'specialty')];
  const letter = asText(
    newLetter({
      requests: words.requests,
      date,
      licenses: isSentence ? words.states : [],
      specialties: isSentence ? words.specialties : [],
    }),
  );
  const ofHeader = letter.startsWith(FORM.header[0]?.label ?? '') ? words.header : [];
  if (date === null) ofHeader.splice(3, 0, words.decided ?? '');
  return { letter, words: [...ofHeader, ...credentials, words.summary, ...words.items.flat()] };
}

function blockValue(text: string, which: 'licensure' | 'specialty'): string {
  return new RegExp(`${FORM.credentials[which].replace(/[()]/g, '\\$&')} (.*)`).exec(text)?.[1] ?? '';
}

/**
 * A sample a line a paragraph, and a line each label of its header: how the page was wrapped and set in columns is all that a
 * letter that is being written does not have.
 */
function unwrapped({ text }: Sample): string {
  const words = wordsOf(text);
  const begins = text.indexOf(FORM.sections[0]?.heading ?? '');
  const values = [...words.header.slice(0, 3), words.decided ?? '', ...words.header.slice(3)];
  const header =
    begins === 0 ? '' : `${FORM.header.map(({ label }, i) => `${label} ${values[i]}\n`).join('')}\n`;
  const own = [...FORM.sections.map(({ heading }) => heading), FORM.credentials.leadIn];
  const body = text
    .slice(begins)
    .trim()
    .split(/\n\n/)
    .map((paragraph) => {
      const lines = paragraph.split('\n');
      const [first = '', ...others] = lines;
      if (first === FORM.credentials.leadIn) return lines.join('\n');
      return own.includes(first) ? [first, others.join(' ')].join('\n') : lines.join(' ');
    });
  return `${header}${body.join('\n\n')}\n`;
}

const samples = readSamples();
const plain = samples.filter(({ name }) => !/extracted|faults/.test(name));

describe('a new letter on the requests of a sample', () => {
  test.each(samples)('$name: nothing is found but that it is unfinished', (sample) => {
    expect(findingsIn(begun(sample).letter).map(({ code }) => code)).toEqual(['letter-unfinished']);
  });

  test.each(plain)('$name: filled in with the words of the sample it is the sample', (sample) => {
    const { letter, words } = begun(sample);
    // what the draft has not written leaves a space after its label
    const filled = (stagesOf(letter, words).at(-1) ?? '').replaceAll(/ +$/gm, '');
    expect(filled).toBe(unwrapped(sample));
  });

  test('the letter that was copied out of a PDF is the same word for word', () => {
    const sample = samples.find(({ name }) => name.startsWith('as-extracted'));
    if (!sample) throw new Error('the sample is not there');
    const { letter, words } = begun(sample);
    expect(onOneLine(stagesOf(letter, words).at(-1) ?? '')).toBe(onOneLine(sample.text));
  });

  test.each(plain.filter(({ text }) => text.length < 12_000))(
    '$name: at most two findings while it is filled in',
    (sample) => {
      const { letter, words } = begun(sample);
      const own = findingsIn(sample.text).length;
      for (const [i, stage] of stagesOf(letter, words).entries()) {
        const codes = findingsIn(stage).map(({ code }) => code);
        expect(codes.length, `${i}: ${codes.join(', ')}`).toBeLessThanOrEqual(Math.max(2, own));
      }
    },
  );
});

test('one item: at most two findings after each word that is typed', () => {
  const summary =
    'The injured worker is a 29 year old male with a right wrist sprain in the report of 11/08/2016. Treatment to date has ' +
    'included six visits of physical therapy. On 11/22/2016, utilization review non-certified the request.';
  const rationale =
    'The report of 11/08/2016 documents one fall and no instability of the wrist. A brace is recommended for instability. ' +
    'Therefore, the request for a wrist brace is not medically necessary.';
  const citation = 'Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004.';
  const typed = ['CM16-0990001', '12/19/2016', '02/02/2016', '11/22/2016', 'Standard', '12/05/2016'];
  typed.push('California', 'Hand Surgery', summary, 'Upheld', citation, citation, rationale);
  const letter = asText(
    newLetter({ requests: ['Wrist brace'], date: '2017-01-03', licenses: [], specialties: [] }),
  );
  for (const [k, words] of typed.entries()) {
    for (const { index } of [...words.matchAll(/ |$/g)]) {
      const stage = stagesOf(letter, typed.with(k, words.slice(0, index)))[k] ?? '';
      const codes = findingsIn(stage).map(({ code }) => code);
      expect(codes.length, `${words.slice(0, index)}: ${codes.join(', ')}`).toBeLessThanOrEqual(2);
    }
  }
}, 60_000);

test('paragraphs are distinguished', () => expect(paragraphs(' a\nb \n\n c')).toBe('a b\n\nc'));
