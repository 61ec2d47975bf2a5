import { expect, test } from 'vitest';
import { readModules } from './sources.ts';

/** A line that exports a function, a class or a type, or a constant that is a function. */
const EXPORTS =
  /^export (?:(?:default |declare |abstract |async )*(?:function|class|interface|type|enum)\b(?! \{)|const \w+[^=]* = (?:async )?(?:\(|function\b|remembered\b|\w+ =>))/;

/** The exports of a source text without a docstring that ends on the line before. */
function withoutDocstring(text: string): string[] {
  const lines = text.split('\n');
  return lines.filter((line, i) => EXPORTS.test(line) && !lines[i - 1]?.endsWith('*/'));
}

test('every exported function and type has a docstring', () => {
  const modules = readModules();
  expect(modules.length).toBeGreaterThan(350);
  expect(
    modules.flatMap(({ path, text }) => withoutDocstring(text).map((line) => `${path}: ${line}`)),
  ).toEqual([]);
});

test.each([
  'export function f() {',
  'export async function f() {',
  'export class A {',
  'export interface A {',
  'export type A = 1;',
  'export const f = (a: number) => a;',
  'export const f: F = async (a) => a;',
  'export const f = remembered((a: A) => a);',
])('%s', (line) => {
  expect(withoutDocstring(`const a = 1;\n\n${line}\n`)).toEqual([line]);
  expect(withoutDocstring(`/** What it is. */\n${line}\n`)).toEqual([]);
});
