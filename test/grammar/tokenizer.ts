import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
const grammarFile = new URL('../../syntaxes/imr-determination.tmLanguage.json', import.meta.url);

/** A piece of one line with the names of its scopes, outermost first, the language's own suffix cut off. */
export interface Token {
  readonly line: number;
  readonly text: string;
  readonly scopes: readonly string[];
}

/** The tokenizer that VS Code uses, with its regular expression engine, on the grammar as it ships. */
export async function createRegistry(): Promise<textmate.Registry> {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await oniguruma.loadWASM(wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength));
  return new textmate.Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new oniguruma.OnigScanner(patterns),
      createOnigString: (text) => new oniguruma.OnigString(text),
    }),
    loadGrammar: async () => textmate.parseRawGrammar(readFileSync(grammarFile, 'utf8'), 'grammar.json'),
  });
}

/** The grammar of determinations. Throws where it does not load. */
export async function loadGrammar(registry?: textmate.Registry): Promise<textmate.IGrammar> {
  const grammar = await (registry ?? (await createRegistry())).loadGrammar('text.imr-determination');
  if (!grammar) throw new Error('The grammar does not load.');
  return grammar;
}

/** Lines as an editor model has them: any line end, none of it in the line. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);

/** All tokens of a text; `line` counts from 0. */
export function tokenize(grammar: textmate.IGrammar, text: string): Token[] {
  let state = textmate.INITIAL;
  return linesOf(text).flatMap((content, line) => {
    const result = grammar.tokenizeLine(content, state);
    state = result.ruleStack;
    return result.tokens.map((token) => ({
      line,
      text: content.slice(token.startIndex, token.endIndex),
      scopes: token.scopes.slice(1).map((scope) => scope.replace('.imr-determination', '')),
    }));
  });
}

/** The text that carries a scope (or one below it), one entry for each token, blanks at the ends cut off. */
export function textsWith(tokens: readonly Token[], scope: string): string[] {
  return tokens
    .filter((token) => token.scopes.some((name) => name === scope || name.startsWith(`${scope}.`)))
    .map((token) => token.text.trim())
    .filter((text) => text !== '');
}

/** The innermost scope of the first token that holds exactly these words; `null` where there is none. */
export function scopeOf(tokens: readonly Token[], words: string): string | null {
  const token = tokens.find((candidate) => candidate.text.trim() === words);
  return token ? (token.scopes.at(-1) ?? '') : null;
}

/** A string without any white space: how scattered headings and labels are compared. */
export const letters = (text: string): string => text.replace(/\s+/g, '');
