import { expect, test } from 'vitest';
import { previewHtml } from './preview-html.ts';

const html = previewHtml('file:///a"><script>b</script>&.imr', 'run();', 'N0NCE');

test('one script and one style may run, which carry the nonce, and nothing is loaded', () => {
  expect(html).toContain(
    `content="default-src 'none'; style-src 'nonce-N0NCE'; script-src 'nonce-N0NCE'; base-uri 'none'; form-action 'none'"`,
  );
  expect(html.match(/<script[^>]*>/g)).toEqual(['<script nonce="N0NCE">']);
  expect(html.match(/<style[^>]*>/g)).toEqual(['<style nonce="N0NCE">']);
  expect(html).not.toMatch(/https?:|\ssrc=|\son\w+=|\sstyle=|url\(|@import/);
});

test('the address of the letter is an attribute, whatever is in it', () => {
  expect(html).toContain('data-letter="file:///a&quot;&gt;&lt;script&gt;b&lt;/script&gt;&amp;.imr"');
});

test('colors are those of the theme', () => {
  const colors = html.match(/(?:color|background):\s*#\w+/g);
  expect(colors).toBeNull();
});
