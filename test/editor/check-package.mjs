// Looks into the packaged extension: it holds what runs and nothing else.
import { readFileSync, statSync } from 'node:fs';

const LIMIT = 4_000_000;

/** What may stand in the package, all of it needed at run time or by the extensions view. */
const ALLOWED = [
  /^\[Content_Types\]\.xml$/,
  /^extension\.vsixmanifest$/,
  /^extension\/package\.json$/,
  /^extension\/(readme\.md|changelog\.md|license(\.txt)?)$/i,
  /^extension\/dist\/(client\/node|client\/languageClient|client\/preview-page|server\/node|cli)\.js$/,
  /^extension\/dist\/(server\/)?(catalogue|spelling)\.json$/,
  /^extension\/dist\/formats\/(program|(docx|pdf)-(reader|writer))\.js$/,
  /^extension\/dist\/formats\/((docx|pdf)-(reader|writer)-licenses|tinos-license)\.txt$/,
  /^extension\/dist\/formats\/tinos-(regular|bold)\.ttf$/,
  /^extension\/server\/src\/(catalogue\/catalogue|features\/texts\/texts)\.schema\.json$/,
  /^extension\/syntaxes\/[\w.-]+\.json$/,
  /^extension\/samples\/[\w.-]+\.(imr|imr\.txt|determination|determination\.txt|md)$/,
  /^extension\/docs\/rules\/[\w-]+\.md$/,
  /^extension\/docs\/images\/(icon\.png|file-(light|dark)\.svg|(overview|hover|problems|settings)-(light|dark)\.png)$/,
];

const NEEDED = [
  'extension/package.json',
  'extension/dist/client/node.js',
  'extension/dist/client/languageClient.js',
  'extension/dist/client/preview-page.js',
  'extension/dist/server/node.js',
  'extension/dist/server/catalogue.json',
  'extension/dist/server/spelling.json',
  'extension/dist/cli.js',
  'extension/dist/formats/program.js',
  'extension/dist/formats/pdf-writer.js',
  'extension/dist/formats/tinos-bold.ttf',
  'extension/dist/formats/tinos-license.txt',
  'extension/dist/catalogue.json',
  'extension/dist/spelling.json',
  'extension/server/src/catalogue/catalogue.schema.json',
  'extension/server/src/features/texts/texts.schema.json',
  'extension/syntaxes/imr-determination.tmLanguage.json',
  'extension/syntaxes/language-configuration.json',
  'extension/samples/opioid-and-muscle-relaxant.imr',
  'extension/docs/images/icon.png',
  'extension/docs/images/overview-light.png',
  'extension/docs/rules/label-misspelled.md',
];

/** The complaints about the package at `path`; none when all is well. */
export function complaintsAbout(path) {
  const names = namesInZip(readFileSync(path));
  const size = statSync(path).size;
  const lower = names.map((name) => name.toLowerCase());
  return [
    ...names
      .filter((name) => !ALLOWED.some((pattern) => pattern.test(name)))
      .map((name) => `${name} must not be in it`),
    ...NEEDED.filter((name) => !lower.includes(name.toLowerCase())).map((name) => `${name} is not in it`),
    ...(size > LIMIT ? [`it has ${size} bytes, more than ${LIMIT}`] : []),
  ];
}

/** The file names of a zip archive, read from its central directory. */
function namesInZip(zip) {
  const end = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0) throw new Error('the package is not a zip archive');
  const names = [];
  let at = zip.readUInt32LE(end + 16);
  for (let count = zip.readUInt16LE(end + 10); count > 0; count--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset));
    names.push(zip.toString('utf8', at + 46, at + 46 + name));
    at += 46 + name + extra + comment;
  }
  return names;
}
