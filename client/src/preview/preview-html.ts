import { escaped } from '../../../server/src/features/exporting/html-blocks.ts';
import { PRINT_STYLE } from '../../../server/src/features/exporting/print-style.ts';
import { webviewHead } from '../webview-head.ts';

/**
 * The document of a preview, without a word of the letter: the editor sends these when the page says that it is loaded. `script`: the
 * page's program; `nonce`: a word that only this document knows.
 */
export function previewHtml(letter: string, script: string, nonce: string): string {
  return `${webviewHead(PRINT_STYLE + STYLE, nonce)}
<body data-letter="${escaped(letter)}">
<div id="notice" role="status" hidden><span id="words"></span> <button id="open" type="button" hidden></button></div>
<div id="sheet" hidden>
<header><span id="title"></span><span id="reference"></span></header>
<main id="letter" class="letter"></main>
</div>
<script nonce="${nonce}">${script}</script>
</body>
</html>
`;
}

const STYLE = `
html { overflow-anchor: none; }
body { padding: 0 clamp(0.5em, 3vw, 1.5em); color: var(--vscode-editor-foreground); background: var(--vscode-sideBar-background, var(--vscode-editor-background)); }
#notice { position: sticky; top: 0; margin: 0 calc(-1 * clamp(0.5em, 3vw, 1.5em)); display: flex; gap: 1em; align-items: center; padding: 0.6em 1.2em; font-family: var(--vscode-font-family); color: var(--vscode-editorWidget-foreground); background: var(--vscode-editorWidget-background); border-bottom: 1px solid var(--vscode-contrastBorder, var(--vscode-editorWidget-border)); }
#notice[hidden], #sheet[hidden], [hidden] { display: none; }
button { padding: 0.3em 1em; border: 1px solid var(--vscode-button-border, transparent); border-radius: 2px; font: inherit; color: var(--vscode-button-foreground); background: var(--vscode-button-background); cursor: pointer; }
button:hover { background: var(--vscode-button-hoverBackground); }
button:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
#sheet { box-sizing: border-box; max-width: 8.5in; margin: 1.2em auto 3em; padding: clamp(1.2em, 8vw, 0.9in); border: 1px solid var(--vscode-contrastBorder, var(--vscode-editorWidget-border, #8886)); background: var(--vscode-editor-background); }
header { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 2em; margin-bottom: 1.5em; font: 9pt serif; color: var(--vscode-descriptionForeground); }
.letter > :first-child { margin-top: 0; }
.letter th, .letter td { border-color: var(--vscode-contrastBorder, var(--vscode-editorWidget-border, #8886)); }
mark { --level: var(--vscode-editorInfo-foreground); color: inherit; background: color-mix(in srgb, var(--level) 14%, transparent); text-decoration: underline 2px var(--level); text-underline-offset: 3px; text-decoration-skip-ink: none; }
mark.error { --level: var(--vscode-editorError-foreground); }
mark.warning { --level: var(--vscode-editorWarning-foreground); }
mark.hint { text-decoration-style: dotted; }
.vscode-high-contrast mark, .vscode-high-contrast-light mark { background: none; outline: 1px solid var(--vscode-contrastActiveBorder); }
@media (forced-colors: active) { mark { text-decoration-color: currentColor; } }
`;
