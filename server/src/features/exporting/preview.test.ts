import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSamples } from '../../../../test/engine/samples.ts';
import { LETTER } from '../../../../test/protocol/letter.ts';
import { readLetter } from '../../letter/letter.ts';
import type { Finding } from '../../rules/finding.ts';
import { textOfHtmlPage } from './html-page.ts';
import { preview } from './preview.ts';
import { print } from './print.ts';
import { textOfBlock } from './printed-letter.ts';

const blocks = (text: string, findings: readonly Finding[] = []) =>
  preview(readLetter(text), findings).blocks.map(({ html }) => html);

/** A finding on the first of these words in a text. */
function on(
  text: string,
  words: string,
  severity: Finding['severity'] = 'warning',
  message = words,
): Finding {
  const start = text.indexOf(words);
  return {
    code: 'decision-late',
    category: 'law',
    severity,
    message,
    range: { start, end: start + words.length },
  };
}

/** Everything between tags; entities as they are. */
const wordsOf = (html: readonly string[]) => html.join('').replace(/<[^<>]*>/g, '');

describe('the preview', () => {
  test('has an element for each block, in the order of the letter, with its place there', () => {
    const shown = preview(readLetter(LETTER), []);
    expect(shown.blocks[0]?.html).toBe('<h1>HOW THE IMR FINAL DETERMINATION WAS MADE</h1>');
    expect(shown.blocks.find(({ html }) => html.startsWith('<h2'))?.html).toBe(
      '<h2>Norflex 100mg #60: Upheld</h2>',
    );
    expect(shown.blocks.find(({ html }) => html.includes('class="field"'))?.html).toBe(
      '<p class="field"><b>Claims Administrator guideline: </b>Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63.</p>',
    );
    for (const [k, { source }] of shown.blocks.entries())
      expect(source.start).toBeGreaterThanOrEqual(shown.blocks[k - 1]?.source.end ?? 0);
    expect(LETTER.slice(shown.blocks[0]?.source.start, shown.blocks[0]?.source.end)).toBe(
      'HOW THE IMR FINAL DETERMINATION WAS MADE',
    );
  });

  test('a block that was not edited is the same, wherever it has moved', () => {
    const before = blocks(LETTER);
    const after = blocks(LETTER.replace('Diagnosis:', 'She lifts pots.\n\nDiagnosis:'));
    expect(before.filter((html) => !after.includes(html))).toHaveLength(1);
  });

  test.each([
    ['<script>alert(1)</script>', '&lt;script&gt;alert(1)&lt;/script&gt;'],
    ['<img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)&gt;'],
    ['a &amp; b &#60; c', 'a &amp;amp; b &amp;#60; c'],
    [`"double" and 'single'`, '&quot;double&quot; and &#39;single&#39;'],
    ['</p></main></body> --> ]]>', '&lt;/p&gt;&lt;/main&gt;&lt;/body&gt; --&gt; ]]&gt;'],
    ['$& $1 \\ `y`', '$&amp; $1 \\ `y`'],
  ])('no words of a letter are read as HTML: %s', (words, html) => {
    const text = LETTER.replace('a wet floor', () => words);
    expect(blocks(text).join('\n')).toContain(`slipped on ${html} on`);
    // in the header, in a heading, in a request, in a mark and in its message
    const odd = `Case Number: ${words}\n\n${LETTER.replace('Norflex', () => words)}`;
    const shown = blocks(odd, [on(odd, words, 'error', words)]).join('\n');
    expect(shown).toContain(html);
    expect(shown).not.toContain(words === html ? '\0' : words);
    expect(new Set(shown.match(/<\/?\w+/g))).toEqual(
      new Set(shown.match(/<\/?(?:h[12]|p|b|mark|table|tr|th|td)(?=[ >])/g)),
    );
  });

  test('words of findings are marked with the worst severity and all messages', () => {
    const findings = [
      on(LETTER, 'slipped on', 'hint', 'Say <how>.'),
      on(LETTER, 'on a wet floor', 'error', '"B"'),
    ];
    expect(blocks(LETTER, findings).find((html) => html.includes('slipped'))).toContain(
      'cook who <mark class="hint" title="Say &lt;how&gt;.">slipped </mark>' +
        '<mark class="error" title="Say &lt;how&gt;.\n&quot;B&quot;">on</mark>' +
        '<mark class="error" title="&quot;B&quot;"> a wet floor</mark> on 03/02/2014.',
    );
  });

  test('where something is missing, the word before is marked; a mark on white space alone is none', () => {
    const end = LETTER.indexOf(' who slipped');
    const missing = { ...on(LETTER, 'cook', 'warning', 'Missing.'), range: { start: end, end } };
    expect(blocks(LETTER, [missing]).join('\n')).toContain(
      '<mark class="warning" title="Missing.">cook</mark> who',
    );
  });

  test('a label and the words on both sides of a line end are marked', () => {
    const range = { start: LETTER.indexOf('rationale:'), end: LETTER.indexOf('allows') };
    const html = blocks(LETTER, [{ ...on(LETTER, 'MTUS', 'information', 'A.'), range }]).join('\n');
    expect(html).toContain(
      '<p class="field"><b>Decision </b><b><mark class="information" title="A.">rationale:</mark></b><b> </b><mark ',
    );
  });

  test('marks change no word, wherever they are', () => {
    const texts = [...readSamples().map(({ text }) => text), `Work\u00adload **bold** \ufb01t ${LETTER}`];
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(7000), fc.nat(120)), { maxLength: 12 }),
        (text, places) => {
          const findings = places.map(([start, length]) => ({
            ...on(text, '', 'warning', 'm'),
            range: { start: Math.min(start, text.length), end: Math.min(start + length, text.length) },
          }));
          expect(wordsOf(blocks(text, findings))).toBe(wordsOf(blocks(text)));
        },
      ),
      { numRuns: 60 },
    );
  });

  test.each(['', ' \n', 'Claims', ': Upheld', 'A note.\f\r\n\r\nTwo lines.', '\0 \ud800'])(
    'is made of anything: %j',
    (text) => {
      const words = print(readLetter(text)).blocks.map(textOfBlock).join(' ').replaceAll('\0', '\ufffd');
      const html = `<main class="letter">${blocks(text).join('\n')}</main>`;
      expect(textOfHtmlPage(html).split(/\s+/).join(' ').trim()).toBe(words);
    },
  );
});
