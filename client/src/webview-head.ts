/**
 * The opening of a webview's document, up to its body. `nonce`: a word that only this document knows, which its script and style
 * carry. Nothing else runs, and nothing is loaded from anywhere.
 */
export function webviewHead(style: string, nonce: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'`;
  return `<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<style nonce="${nonce}">${style}</style>
</head>`;
}
