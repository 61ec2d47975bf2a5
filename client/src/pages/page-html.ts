import { webviewHead } from '../webview-head.ts';
import { renderPage } from './render.ts';

/**
 * The whole document that a page is shown as: in the theme's colors, without network. Its one script shows the row that was
 * asked for, else the place where the page was before its text changed, and sends links that are no web addresses to the editor as `{ open: address }`.
 * `nonce`: a word that only this document knows; the page's own script and style carry it.
 */
export function pageHtml(markdown: string, target: number | null, nonce: string): string {
  return `${webviewHead(STYLE, nonce)}
<body>
<main>
${renderPage(markdown, target)}</main>
<script nonce="${nonce}">${SCRIPT}</script>
</body>
</html>
`;
}

const STYLE = `
body { padding: 0 2em 3em; line-height: 1.5; }
main { max-width: 62em; }
h1 { font-size: 1.6em; font-weight: 600; margin: 1em 0 0.5em; }
h2 { font-size: 1.2em; font-weight: 600; margin: 1.6em 0 0.4em; }
table { border-collapse: collapse; width: 100%; margin: 0.6em 0; }
th, td { text-align: left; vertical-align: top; padding: 0.35em 0.8em; border-bottom: 1px solid var(--vscode-editorWidget-border, #8888); }
th { position: sticky; top: 0; font-weight: 600; background: var(--vscode-editor-background); }
td:first-child { white-space: nowrap; }
#target { background: var(--vscode-list-inactiveSelectionBackground); outline: 2px solid var(--vscode-focusBorder); outline-offset: -1px; }
pre { padding: 0.8em 1em; overflow-x: auto; white-space: pre-wrap; background: var(--vscode-textCodeBlock-background); }
code, pre { font-family: var(--vscode-editor-font-family); font-size: 0.95em; }
a { color: var(--vscode-textLink-foreground); overflow-wrap: anywhere; }
li { margin: 0.2em 0; }
`;

const SCRIPT = `
const editor = acquireVsCodeApi();
const target = document.getElementById('target');
if (target) target.scrollIntoView({ block: 'center' });
else scrollTo(0, editor.getState()?.top ?? 0);
addEventListener('scroll', () => editor.setState({ top: scrollY }));
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element && event.target.closest('a');
  if (!link || link.href.startsWith('http')) return;
  event.preventDefault();
  event.stopPropagation();
  editor.postMessage({ open: link.getAttribute('href') });
}, true);
`;
