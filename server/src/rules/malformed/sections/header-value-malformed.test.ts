import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../text/text-edits.ts';
import { findingsOf, HEADER, HOW, marked, paragraphs, SOUND_LETTER } from '../../test-support.ts';
import { headerValueMalformed } from './header-value-malformed.ts';

const letter = (from: string, to: string) =>
  paragraphs(
    HEADER.replace(from, () => to),
    HOW,
  );

describe('header-value-malformed', () => {
  it.each([
    ['CM16-0999001', 'CM16-99901'],
    ['CM16-0999001', 'CM160999001'],
    ['CM16-0999001', '16-0999001'],
    ['CM16-0999001', 'CM16-O999001'],
    ['11/09/2016', 'pending'],
    ['11/09/2016', '11/09'],
    ['11/09/2016', '13/45/16'],
    ['12/09/2016', 'Standard'],
    ['10/13/2015', 'unknown'],
    ['Standard', 'Standrad'],
    ['Standard', 'Routine'],
    ['Standard', '11/04/2016'],
  ])('marks what takes the place of %s: %s', (from, to) => {
    expect(marked(headerValueMalformed, letter(from, to))).toEqual([to]);
  });

  it('corrects a misspelled priority', () => {
    const [finding] = findingsOf(headerValueMalformed, letter('Standard', 'Expidited'));
    expect(applyEdits(letter('Standard', 'Expidited'), finding?.fix?.edits ?? [])).toBe(
      letter('Standard', 'Expedited'),
    );
    expect(findingsOf(headerValueMalformed, letter('Standard', 'Routine'))[0]?.fix).toBeUndefined();
  });

  it.each([
    ['10/13/2015', '10/13/15'],
    ['10/13/2015', '10-13-2015'],
    ['10/13/2015', '2015-10-13'],
    ['10/13/2015', 'October 13, 2015'],
    ['10/13/2015', 'Oct. 13, 2015'],
    ['10/13/2015', '13-Oct-2015'],
    ['10/13/2015', 'CT 10/13/2014 - 10/13/2015'],
    ['10/13/2015', 'CT: 10/13/14-10/13/15'],
    ['10/13/2015', '10/13/2014; 10/13/2015'],
    ['10/13/2015', '10/13/2014 and 10/13/2015'],
    ['10/13/2015', ''],
    ['10/13/2015', '**10/13/2015**'],
    ['Standard', 'EXPEDITED'],
    ['CM16-0999001', 'CM16 -0999001'],
  ])('is silent where %s is written as %s', (from, to) => {
    expect(marked(headerValueMalformed, letter(from, to))).toEqual([]);
  });

  it('is silent on a sound letter', () => expect(marked(headerValueMalformed, SOUND_LETTER)).toEqual([]));
});
