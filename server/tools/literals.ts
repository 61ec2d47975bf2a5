/** A text in quotation marks or backticks in a source file. */
export interface Literal {
  /** Counts from 1. */
  readonly line: number;
  /** What is put in at run time is shown as `{…}`; pieces joined by `+` are one text. */
  readonly text: string;
}

/**
 * The texts of a TypeScript source, in order, without those of comments, imports and regular expressions. Good enough for our
 * own sources, which a formatter has been over.
 */
export function literalsIn(source: string): Literal[] {
  const found: { line: number; text: string; start: number; end: number }[] = [];
  for (let at = 0; at < source.length; ) {
    const end = literalEnd(source, at);
    if (end === null) {
      at = skipped(source, at);
      continue;
    }
    const last = found.at(-1);
    const text = textOf(source.slice(at, end));
    if (last && /^\s*\+\s*$/.test(source.slice(last.end, at))) {
      last.text += text;
      last.end = end;
    } else if (!/(?:\bfrom|\bimport\(?)\s*$/.test(source.slice(Math.max(0, at - 12), at))) {
      found.push({ line: lineAt(source, at), text, start: at, end });
    }
    at = end;
  }
  return found.map(({ line, text }) => ({ line, text }));
}

/** Where the literal that begins at an offset ends; null where none begins. */
function literalEnd(source: string, start: number): number | null {
  const quote = source[start];
  if (quote !== "'" && quote !== '"' && quote !== '`') return null;
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++;
    else if (quote === '`' && source.startsWith('${', at)) at = closingBracket(source, at + 2);
    else if (source[at] === quote) return at + 1;
  }
  return source.length;
}

/** The bracket that closes an expression in a template, which may hold literals itself. */
function closingBracket(source: string, from: number): number {
  let depth = 1;
  for (let at = from; at < source.length; ) {
    const end = literalEnd(source, at);
    if (end !== null) {
      at = end;
      continue;
    }
    if (source[at] === '{') depth++;
    if (source[at] === '}' && --depth === 0) return at;
    at++;
  }
  return source.length;
}

/** The next offset at which a literal may begin: behind a comment or a regular expression as a whole. */
function skipped(source: string, at: number): number {
  if (source.startsWith('//', at)) return endOr(source, source.indexOf('\n', at));
  if (source.startsWith('/*', at)) return endOr(source, source.indexOf('*/', at) + 2);
  if (source[at] === '/' && /(?:[=(,:[!&|?{};]|\breturn)\s*$/.test(source.slice(Math.max(0, at - 12), at))) {
    const expression = /\/(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n])+\//y;
    expression.lastIndex = at;
    if (expression.test(source)) return expression.lastIndex;
  }
  return at + 1;
}

function endOr(source: string, found: number): number {
  return found < 2 ? source.length : found;
}

function textOf(literal: string): string {
  let text = '';
  for (let at = 1; at < literal.length - 1; at++) {
    if (literal.startsWith('${', at) && literal[0] === '`') {
      text += '{…}';
      at = closingBracket(literal, at + 2);
    } else if (literal[at] === '\\') {
      at++;
      text += literal[at] === 'n' ? '\n' : (literal[at] ?? '');
    } else text += literal[at];
  }
  return text;
}

function lineAt(source: string, offset: number): number {
  return source.slice(0, offset).split('\n').length;
}
