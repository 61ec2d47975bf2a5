import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SERVER_ARGUMENTS, SERVER_TRANSPORT } from '../../client/src/server/serverArguments.ts';
import type { Transport } from '../protocol/channel.ts';
import { type Answering, Client } from './client.ts';

/** A server under test, and the shape in which it understands a letter. */
export interface Contestant {
  readonly name: string;
  /** Node's own options and the server's file. */
  readonly command: readonly string[];
  readonly transport: Transport;
  readonly languageId: string;
  readonly extension: string;
  readonly initializationOptions?: object;
  readonly settings?: object;
  readonly answering?: Answering;
  /** The same words in a form the server reads. */
  shaped(letter: string): string;
  /** An editor's address of a document. */
  uri(name: string): string;
}

/** The texts of the documents that are open, for servers that ask the client to parse them. */
export const openTexts = new Map<string, string>();

/** Where the benchmark stands, where its own server was bundled to, and how another build of ours is started, if any. */
export interface Places {
  readonly folder: string;
  readonly built: string;
  /** Node's own options and the file of the other build. */
  readonly before: readonly string[];
}

/** Ours, the floor, and another build of ours where one is named. */
export function mainContestants(
  { folder, built, before }: Places,
  transport: Transport = SERVER_TRANSPORT,
): Contestant[] {
  const server = [...SERVER_ARGUMENTS, join(folder, '../../dist/server/node.js')];
  const letter = (name: string, command: readonly string[]) =>
    contestant(name, command, 'imr-determination', '.imr', { transport });
  return [
    letter('ours', server),
    ...(before.length > 0 ? [letter('before', before)] : []),
    // with Node's own settings: what ours gain and lose by other ones is theirs
    contestant('protocol floor', [join(built, 'floor.cjs')], 'plaintext', '.txt', { transport }),
  ];
}

/** The servers of others, over the standard streams. */
export function otherContestants({ folder }: Places): Contestant[] {
  const bin = (name: string, ...path: string[]) => join(folder, 'node_modules', name, ...path);
  const extracted = (name: string) =>
    bin('vscode-langservers-extracted', 'bin', `vscode-${name}-language-server`);
  return [
    contestant('markdown', [extracted('markdown')], 'markdown', '.md', {
      initializationOptions: { markdownFileExtensions: ['md'] },
      settings: MARKDOWN_SETTINGS,
      answering: markdownAnswers(folder),
      shaped: asMarkdown,
    }),
    contestant('json', [extracted('json')], 'json', '.json', {
      initializationOptions: { provideFormatter: true },
      settings: { validate: { enable: true } },
      shaped: asJson,
    }),
    contestant('yaml', [bin('yaml-language-server', 'bin', 'yaml-language-server')], 'yaml', '.yaml', {
      settings: { validate: true, schemaStore: { enable: false } },
      shaped: asYaml,
    }),
  ];
}

/** Starts a contestant's server; `initialize` is not sent yet. */
export function startClient({ command, transport, answering, settings }: Contestant): Client {
  return new Client(command, transport, (method, params) => {
    if (method === 'workspace/configuration') return params.items.map(() => settings ?? null);
    return answering?.(method, params) ?? null;
  });
}

function contestant(
  name: string,
  command: readonly string[],
  languageId: string,
  extension: string,
  more: Partial<Contestant>,
): Contestant {
  const uri = (document: string) => `file:///bench/${document}${extension}`;
  return {
    name,
    command,
    transport: 'stdio',
    languageId,
    extension,
    shaped: (letter) => letter,
    uri,
    ...more,
  };
}

const MARKDOWN_SETTINGS = {
  validate: {
    enabled: true,
    referenceLinks: { enabled: 'warning' },
    fragmentLinks: { enabled: 'warning' },
    fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
    unusedLinkDefinitions: { enabled: 'hint' },
    duplicateLinkDefinitions: { enabled: 'warning' },
    ignoredLinks: [],
  },
  suggest: { paths: { enabled: true } },
};

/** The markdown server has its client parse: we do it with the parser that the editor's own extension has. */
function markdownAnswers(folder: string): Answering {
  const require = createRequire(pathToFileURL(join(folder, 'package.json')));
  const parser = require('markdown-it')({ html: true });
  return (method, params) => {
    if (method === 'markdown/parse') return parser.parse(openTexts.get(params.uri) ?? params.text ?? '', {});
    if (method === 'markdown/findMarkdownFilesInWorkspace' || method === 'markdown/fs/readDirectory')
      return [];
    return null;
  };
}

/** Headings become headings, requests links to the letter's own headings: there is something to check in it. */
function asMarkdown(letter: string): string {
  let items = 0;
  return letter
    .replaceAll('\f', '')
    .replace(/^[A-Z ,]{12,}$/gm, '# $&')
    .replace(
      /^(.+: (?:Upheld|Overturned))$/gm,
      (request) => `## Item ${++items}\n\n[${request}](#item-${items})`,
    );
}

/** An array of the paragraphs. */
function asJson(letter: string): string {
  return JSON.stringify(letter.split(/\n\s*\n/), null, 2);
}

/** A list of the paragraphs, each a literal block. */
function asYaml(letter: string): string {
  const paragraphs = letter.replaceAll(/[\f\r]/g, '').split(/\n\s*\n/);
  return paragraphs.map((words) => `- text: |\n    ${words.split('\n').join('\n    ')}\n`).join('');
}
