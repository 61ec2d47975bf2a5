import { blockHtml, escaped, unescaped } from './html-blocks.ts';
import { keepsOf } from './keeping.ts';
import { PRINT_STYLE } from './print-style.ts';
import type { PrintedLetter } from './printed-letter.ts';

/** Nothing is loaded and nothing runs; the style in the page is all there is. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** A letter as a page that a browser prints: one file, without scripts, and without anything from elsewhere. */
export function htmlPage(letter: PrintedLetter): string {
  const keeps = keepsOf(letter);
  const blocks = letter.blocks.map((block, k) => {
    const { whole, withNext } = keeps[k] ?? { whole: false, withNext: false };
    return blockHtml(block, [...(whole ? ['whole'] : []), ...(withNext ? ['next'] : [])]);
  });
  return `<!DOCTYPE html>
<html lang="${escaped(letter.language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width">
<meta name="referrer" content="no-referrer">
<title>${escaped(letter.title)}</title>
<style>${STYLE}${pageStyle(letter)}</style>
</head>
<body>
<main class="letter">
${blocks.join('\n')}
</main>
</body>
</html>
`;
}

const STYLE = `${PRINT_STYLE}
body { margin: 0; color: #000; background: #fff; }
.letter { max-width: 6.5in; margin: 0 auto; padding: 1in 0.5in; }
.letter .whole { break-inside: avoid; }
.letter .next { break-after: avoid; }
@media print { .letter { max-width: none; padding: 0; } .letter > :first-child { margin-top: 0; } }
`;

/** Head and foot of the printed pages, in browsers that print them. */
function pageStyle({ title, reference, pageNumber }: PrintedLetter): string {
  const number = pageNumber
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) => (/^\{pages?\}$/.test(part) ? `counter(${part.slice(1, -1)})` : cssString(part)));
  return `
@page {
  size: letter; margin: 1in;
  @top-left { content: ${cssString(title)}; font: 9pt serif; }
  @top-right { content: ${cssString(reference ?? '')}; font: 9pt serif; }
  @bottom-right { content: ${number.join(' ')}; font: 9pt serif; }
}
`;
}

/** Words as a string of CSS. All but letters, digits and spaces are written as numbers, so that nothing ends the string or the style. */
function cssString(words: string): string {
  const safe = words.replace(
    /[^A-Za-z0-9 ]/gu,
    (character) => `\\${character.codePointAt(0)?.toString(16)} `,
  );
  return `"${safe}"`;
}

/** The words that a page of ours shows, read back out of it. */
export function textOfHtmlPage(html: string): string {
  const main = html.slice(html.indexOf('<main class="letter">'), html.lastIndexOf('</main>'));
  return unescaped(main.replace(/<\/?(?:b|mark)\b[^<>]*>/g, '').replace(/<[^<>]*>/g, ' '));
}
