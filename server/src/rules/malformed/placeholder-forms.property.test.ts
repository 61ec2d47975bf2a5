import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textOf } from '../../../../test/engine/generated-text.ts';
import { notesLeft } from './notes-left.ts';
import { doubtfulPlaceholders, placeholderForms } from './placeholder-forms.ts';

const PIECES = [
  '{drug}', '{{ name }}', '<<name>>', '\u00abName\u00bb', '<drug name>', '????', 'Error! Bookmark not defined.', 'TODO', 'FIXME',
  'mm/dd/yyyy', '__/__/2016', '03/__/2016', '03/04/____', '??-??-2016', '#/', '##/##/20##', 'Click here to enter text.',
  'Choose an item.', 'lorem ipsum', 'XX sessions', '?? visits', 'rated TK', '#??', '#XX', 'NN mg', 'he/she', 's/he', 'his/her', 'male/female', 'himself/herself',
  '[ ]', '[x]', 'XX/XX/XXXX', '03/xx/2016', '20XX', '[date]', '[left/right]', '[xx]', '[DOI]', '(date)', '(insert it)', 'dd/mm/yyyy', '/', '-', '12', '_', '#',
  '*** check page ***', '**', '>> add the page <<', '// ask QA //', '[verify page]', '(ask QA)', 'Note to self: read it.', '. Check it before sending the letter.',
  '@Karen please check it.', 'Commented [KL1]:', '(see my note)', 'Reminder to self: page', '[QA: which page]', '--- ask them ---', '(reword)', '(page?)',
  '. Need to look up the page.', '. Please verify the dates.', '. Check it before it goes out.', 'have someone look', 'not sure about this page', '. Paragraph to be written.',
  '(check the chapter)', '[JD: is it so?]', '(I will look this up)', '*verify*', '. Jane, can you check it?', '. Paste rationale here.', '. Cite ODG.', '. Hold for final review.',
  'goes here', '[put it here]', 'letter is pending QA', '. Copy from the last letter.', 'DRAFT ONLY', '\nDRAFT\n', 'DO NOT SEND', 'blah blah', 'as an AI', 'page TK.', '(TK)',
  'period new paragraph', ', scratch that,', ', correction,', 'open paren', 'pain comma and', 'end dictation', 'is/is not', '[Type here]', 'of *** and', '*** mg', 'N/A visits', 'on null.', 'NaN', '#REF!', '@NAME@', '%DATE%', '$name$', ' #DATE# ', ' |date| ', '[[x]]',
  '&lt;date&gt;', 'left/right (pick one)', '[better/worse]', '"', '\u201c', 'strike out what does not apply', 'Error!\n Bookmark not defined.', '[Upheld/Overturned]', 'has/has not',
]; // biome-ignore format: a word list reads best in rows

test.each([
  ['that a program left', placeholderForms],
  ['in doubt', doubtfulPlaceholders],
  ['in notes', notesLeft],
])('the placeholders %s are those of all forms, whatever marks the text has', (_, find) => {
  let some = 0;
  fc.assert(
    fc.property(textOf(PIECES), (text) => {
      const all = find(text, () => () => true);
      some += all.length;
      expect(find(text)).toEqual(all);
    }),
    { numRuns: 2000 },
  );
  expect(some).toBeGreaterThan(300);
});
