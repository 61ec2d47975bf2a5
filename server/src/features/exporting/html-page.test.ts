import { describe, expect, test } from 'vitest';
import { readSamples } from '../../../../test/engine/samples.ts';
import { LETTER } from '../../../../test/protocol/letter.ts';
import { readLetter } from '../../letter/letter.ts';
import { exportLetter } from './export-letter.ts';
import { htmlPage } from './html-page.ts';
import { print } from './print.ts';

const page = (text: string) => htmlPage(print(readLetter(text)));

describe('a page for the browser', () => {
  test('holds the words of every sample, which was read back', async () => {
    for (const { name, text } of readSamples()) {
      const { bytes, words } = await exportLetter(readLetter(text), 'html', null);
      expect(bytes.length, name).toBeGreaterThan(text.length);
      expect(words, name).toBeGreaterThan(100);
    }
  });

  test('has no script, no address, and a policy that lets nothing be loaded or run', () => {
    const html = page(LETTER.replace('a wet floor', '<script src="https://example.org/x.js"></script>'));
    expect(html).toContain(`content="default-src 'none'; style-src 'unsafe-inline';`);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|<form|\son\w+=|\burl\(|@import/);
    expect(html).toContain('&lt;script src=&quot;https://example.org/x.js&quot;&gt;');
  });

  test('names the case at the head of its pages, and no words of it end the style', () => {
    const reference = 'Case Number: CM16"}</style><script>';
    const html = htmlPage({ ...print(readLetter(LETTER)), reference });
    expect(html).toContain(
      '@top-right { content: "Case Number\\3a  CM16\\22 \\7d \\3c \\2f style\\3e \\3c script\\3e "',
    );
    expect(html.match(/<\/style>/g)).toHaveLength(1);
    expect(html).toContain('content: "Page " counter(page) " of " counter(pages)');
  });

  test('is the same for the same letter', () => expect(page(LETTER)).toBe(page(LETTER)));

  test('is not made of an empty letter', async () => {
    await expect(exportLetter(readLetter(' \n'), 'html', null)).rejects.toThrow('the letter is empty');
  });

  test('other formats are refused where there is nothing that writes them', async () => {
    await expect(exportLetter(readLetter(LETTER), 'pdf', null)).rejects.toThrow('not written or read here');
  });
});
