// Finds a Chromium to show the workbench in: the one named by CHROMIUM, one found on the machine, else the one that npm carries.
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { hostFolder } from './install.mjs';

const require = createRequire(import.meta.url);
const unpacked = join(hostFolder, 'node_modules/.chromium');

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'msedge',
];

/** Keep the browser off the network, quiet, and able to run as root and without a graphics card. */
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/** The caller ends the browser and then what stands behind it; by default playwright would end this process at once. */
const SIGNALS_ARE_THE_CALLERS = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };

/**
 * Starts a headless browser; `close()` it at the end. A browser of the machine that does not start (a wrapper
 * without a browser behind it, a sandboxed package) is passed over for the next one, with a word about it.
 */
export async function launchBrowser() {
  const { chromium } = require('playwright-core');
  for (const path of browsersOfTheMachine()) {
    try {
      return {
        browser: await chromium.launch({
          executablePath: path,
          headless: true,
          args: FLAGS,
          ...SIGNALS_ARE_THE_CALLERS,
        }),
        name: path,
      };
    } catch (error) {
      if (process.env.CHROMIUM) throw error;
      console.error(
        `${path} does not start (${String(error.message).split('\n')[0]}); trying the next browser`,
      );
    }
  }
  const { path, env } = await carriedBrowser();
  const browser = await chromium.launch({
    executablePath: path,
    headless: true,
    args: FLAGS,
    env,
    ...SIGNALS_ARE_THE_CALLERS,
  });
  return { browser, name: 'the Chromium that npm carries' };
}

function browsersOfTheMachine() {
  if (process.env.CHROMIUM) return [process.env.CHROMIUM];
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return NAMES.flatMap((name) =>
    folders
      .map((folder) => join(folder, name))
      .filter(isExecutable)
      .slice(0, 1),
  );
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The Chromium of @sparticuz/chromium, unpacked beside it once, with its libraries and font where the machine lacks them. */
async function carriedBrowser() {
  const packed = join(dirname(require.resolve('@sparticuz/chromium')), '../../bin');
  const path = join(unpacked, 'chromium');
  if (!existsSync(path)) {
    mkdirSync(unpacked, { recursive: true });
    const half = `${path}.${process.pid}`;
    await pipeline(
      createReadStream(join(packed, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(half, { mode: 0o755 }),
    );
    renameSync(half, path);
  }
  const env = { ...process.env };
  if (!starts(path, env)) {
    await unpack(join(packed, 'al2023.tar.br'), join(unpacked, 'libraries'));
    env.LD_LIBRARY_PATH = [join(unpacked, 'libraries/lib'), env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  if (!hasFonts()) {
    await unpack(join(packed, 'fonts.tar.br'), join(unpacked, 'fonts'));
    writeFileSync(join(unpacked, 'fonts.conf'), fontSettings(join(unpacked, 'fonts')));
    env.FONTCONFIG_FILE = join(unpacked, 'fonts.conf');
  }
  return { path, env };
}

function starts(path, env) {
  return spawnSync(path, ['--version', '--no-sandbox'], { env, timeout: 20_000 }).status === 0;
}

/** Without a single font the pages would be blank. */
function hasFonts() {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', join(homedir(), '.fonts')];
  if (!existsSync('/etc/fonts/fonts.conf')) return false;
  return folders
    .filter(existsSync)
    .some((folder) =>
      readdirSync(folder, { recursive: true }).some((name) => /\.(ttf|otf|ttc|pfb)$/i.test(name)),
    );
}

/** The settings that come with the carried font name another place; these name the one it was unpacked to. */
const fontSettings = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${folder}/cache</cachedir>
</fontconfig>
`;

async function unpack(archive, folder) {
  if (existsSync(folder)) return;
  const half = `${folder}.${process.pid}`;
  mkdirSync(half, { recursive: true });
  await pipeline(createReadStream(archive), createBrotliDecompress(), require('tar').extract({ cwd: half }));
  renameSync(half, folder);
}
