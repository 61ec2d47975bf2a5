import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builtInFiles } from '../src/catalogue/built-in.ts';
import { FORM } from '../src/form/printed-form.ts';
import { readLetter } from '../src/letter/letter.ts';
import { check } from '../src/rules/check.ts';
import type { Finding } from '../src/rules/finding.ts';
import { type DocumentedRule, documentedRules, examplesOf, lawOf } from './documented-rules.ts';
import { literalsIn } from './literals.ts';

/** A text that a user reads. */
export interface UserString {
  /** What says it: the code of a rule, else a kind such as `setting`. */
  readonly code: string;
  /** Where it is: a file with a line, or a path in a file of data; `example` for a message made from an example letter. */
  readonly place: string;
  /** White space folded. */
  readonly text: string;
}

/** Every text that users read, by what says it, each once. Paths are those from the root of the project, where it has to run. */
export async function userStrings(): Promise<UserString[]> {
  const rules = await documentedRules();
  const all = [
    ...rules.flatMap(ofRule),
    ...exampleMessages(rules),
    ...ofManifest(),
    ...SOURCES.flatMap(({ code, folder, isOurs }) => ofSources(code, folder, isOurs)),
    ...ofForm(),
    ...ofSchema(),
    ...ofCatalogue(),
    ...PAGES.flatMap(ofPage),
  ];
  const folded = all.map(({ code, place, text }) => ({
    code,
    place,
    text: text.replace(/\s+/g, ' ').trim(),
  }));
  const seen = new Set<string>();
  return folded.filter((one) => seen.size < seen.add(`${one.code} ${one.text}`).size);
}

function ofRule({ rule, docs }: DocumentedRule): UserString[] {
  const said = { title: rule.title, what: docs.what, why: docs.why, fix: docs.fix, notes: docs.notes };
  const law = lawOf(docs).map((text) => ({ code: rule.code, place: 'law', text }));
  return [
    ...Object.entries(said).flatMap(([place, text]) => (text ? { code: rule.code, place, text } : [])),
    ...law,
  ];
}

/** What the rules say of their own examples and of the samples: each text once, with the values of the letter. */
function exampleMessages(rules: readonly DocumentedRule[]): UserString[] {
  const samples = filesIn('samples').filter((file) => !file.endsWith('.md'));
  const letters = [
    ...rules.map(({ docs }) => examplesOf(docs).wrong),
    ...samples.map((file) => readFileSync(file, 'utf8')),
  ];
  const said = letters.flatMap((letter) => check(readLetter(letter)).flatMap(textsOf));
  const codes = rules.map(({ rule }) => rule.code);
  const once = new Map(said.map((one) => [`${one.code} ${one.place} ${one.text}`, one]));
  return [...once.values()].sort((a, b) => codes.indexOf(a.code) - codes.indexOf(b.code));
}

function textsOf({ code, message, fix, choices = [], related = [] }: Finding): UserString[] {
  return [
    { code, place: 'example message', text: message },
    ...related.map((place) => ({ code, place: 'example related place', text: place.message })),
    ...[...(fix ? [fix] : []), ...choices].map(({ title }) => ({ code, place: 'example fix', text: title })),
  ];
}

/** What editors show of the manifest, by its keys. */
const SHOWN_KEYS =
  /^(?:displayName|title|description|markdownDescription|deprecationMessage|label|contents|markdown|category|enumDescriptions|markdownEnumDescriptions|enumItemLabels|altText)$/;

function ofManifest(): UserString[] {
  const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
  const found: UserString[] = [];
  const walk = (value: unknown, path: string, isShown: boolean) => {
    if (typeof value === 'string' && isShown)
      found.push({ code: 'manifest', place: `package.json${path}`, text: value });
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value))
      walk(inner, `${path}/${key}`, Array.isArray(value) ? isShown : SHOWN_KEYS.test(key));
  };
  const { displayName, description, contributes } = manifest;
  walk({ displayName, description, contributes }, '#', false);
  return found;
}

/** A folder of sources; `isOurs` says of a literal that people read it. */
interface Sources {
  readonly code: string;
  readonly folder: string;
  readonly isOurs: (text: string) => boolean;
}

/** Two words at least; a code, a path or a pattern has no space between letters. */
const isPhrase = (text: string) =>
  /[A-Za-z”}] [A-Za-z“{(]/.test(text) &&
  /[a-z]{2}/.test(text.replaceAll('{…}', '')) &&
  !/[\\^$|]|\w\(\?/.test(text);
/** Rules hold lists of lower-case phrases that they look for in letters. */
const isSentence = (text: string) => isPhrase(text) && /^[A-Z“{]/.test(text.trim());
/** A button or a title. */
const isTitle = (text: string) => isPhrase(text) || /^[A-Z][a-z]+$/.test(text);

const SOURCES: readonly Sources[] = [
  { code: 'rules', folder: 'server/src/rules', isOurs: isSentence },
  { code: 'features', folder: 'server/src/features', isOurs: isPhrase },
  { code: 'choices', folder: 'server/src/choices', isOurs: isPhrase },
  { code: 'server', folder: 'server/src/protocol', isOurs: isPhrase },
  { code: 'imr', folder: 'server/src/commands', isOurs: isPhrase },
  { code: 'imr', folder: 'server/src/text', isOurs: isPhrase },
  { code: 'catalogue', folder: 'server/src/catalogue', isOurs: isPhrase },
  { code: 'client', folder: 'client/src', isOurs: isTitle },
];

/** Sources whose literals are a letter's or the printed form's. */
const NOT_OURS =
  /\.test\.ts$|\/test-[^/]+$|generated|\/example-letter\.ts$|\/printed-citation\.ts$|\/(?:page-html|render)\.ts$/;

/** The literals of a folder's sources; those of a rule bear its code. What a rule's page says is listed with the rule. */
function ofSources(code: string, folder: string, isOurs: Sources['isOurs']): UserString[] {
  return filesIn(folder)
    .filter((file) => file.endsWith('.ts') && !NOT_OURS.test(file))
    .flatMap((file) => {
      const source = readFileSync(file, 'utf8').replace(/^export const docs[\s\S]*?^};$/m, (docs) =>
        docs.replace(/[^\n]/g, ''),
      );
      return literalsIn(source)
        .filter(({ text }) => isOurs(text))
        .map(({ line, text }) => ({
          code: code === 'rules' ? basename(file, '.ts') : code,
          place: `${file}:${line}`,
          text,
        }));
    });
}

/** What we say of the printed form; its own words are those of the State. */
function ofForm(): UserString[] {
  const place = 'server/src/form';
  return [
    ...FORM.decisions.map(({ meaning }) => ({ code: 'form', place, text: meaning })),
    ...FORM.olderLayouts.map(({ name }) => ({ code: 'form', place, text: name })),
  ];
}

function ofSchema(): UserString[] {
  const file = 'server/src/catalogue/catalogue.schema.json';
  return [...readFileSync(file, 'utf8').matchAll(/"description": ("(?:\\.|[^"\\])*")/g)].map(
    ({ 1: text }) => ({
      code: 'catalogue schema',
      place: file,
      text: JSON.parse(text as string),
    }),
  );
}

/** What the catalog says in words of ours. */
function ofCatalogue(): UserString[] {
  const found: UserString[] = [];
  const walk = (value: unknown, path: string) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const id =
        (inner as { id?: string; cite?: string } | null)?.id ?? (inner as { cite?: string } | null)?.cite;
      if (typeof inner === 'string' && /^(?:note|summary|requirement|what|edition)$/.test(key))
        found.push({ code: 'catalogue', place: `${path}/${key}`, text: inner });
      walk(inner, `${path}/${id ?? key}`);
    }
  };
  for (const file of builtInFiles()) walk(file, 'catalogue');
  return found;
}

const PAGES = ['README.md', 'samples/README.md', 'docs/rules/README.md'];

/** The lines of a page that are words: no code, no tables of generated pages, no rules of tables. */
function ofPage(file: string): UserString[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  let isCode = false;
  return lines.flatMap((text, i) => {
    if (text.startsWith('```')) isCode = !isCode;
    const isWords = /[A-Za-z] [A-Za-z]/.test(text) && !isCode && !/^(?: {4}|```|\| \[)/.test(text);
    return isWords ? { code: 'page', place: `${file}:${i + 1}`, text } : [];
  });
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => join(folder, path).replaceAll('\\', '/'))
    .filter((path) => statSync(path).isFile())
    .sort();
}
