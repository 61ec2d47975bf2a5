import { describe, expect, test } from 'vitest';
import { builtInCatalogue } from '../../catalogue/built-in.ts';
import { findDrugs } from './drug-names.ts';

const find = (text: string) =>
  findDrugs(text, 0, text.length, builtInCatalogue()).map(
    ({ drugs, misspelling, start, end }) =>
      `${text.slice(start, end)} = ${drugs.map(({ id }) => id).join('+')}${misspelling ? ` (${misspelling})` : ''}`,
  );

describe('the names of drugs', () => {
  test.each([
    ['hydrocodone/APAP 10/325', ['hydrocodone/APAP = hydrocodone-acetaminophen']],
    ['Voltaren 75mg', ['Voltaren = diclofenac-oral']],
    ['Voltaren topical gel', ['Voltaren = diclofenac-gel-1']],
    ['Voltaren 1% gel', ['Voltaren = diclofenac-gel-1']],
    ['lidocaine 5% patch', ['lidocaine = lidocaine-patch']],
    ['Soma 350mg', ['Soma = carisoprodol']],
    ['Flector patches', ['Flector = diclofenac-epolamine-patch']],
    ['ms-contin', ['ms-contin = morphine-er']],
    ['Fentanyl', ['Fentanyl = fentanyl-transdermal+fentanyl-transmucosal']],
    ['Omepraxole', ['Omepraxole = omeprazole (seen)']],
    ['omeprazol 20mg', ['omeprazol = omeprazole (likely)']],
    ['omeprazol e 20mg', ['omeprazol e = omeprazole']],
  ])('%s', (text, expected) => expect(find(text)).toEqual(expected));

  test.each([
    'a NSAID was tried',
    'a sonata in the soma of the nerve',
    'Bayer employs the worker; the DSS and Centra wrote',
    'no alcohol and little caffeine',
    'Sonatas and Norcos Incorporated',
    'nor co-operation',
    '',
  ])('nothing in: %s', (text) => expect(find(text)).toEqual([]));
});
