#!/usr/bin/env node
// Stands in for the desktop `code` executable: takes the command line that @vscode/test-electron gives to VS Code,
// starts the embedded server, opens its workbench in a headless browser, runs the suite named by --extensionTestsPath
// inside the real extension host, and ends with the suite's exit code.
//   EDITOR_TIMEOUT=seconds  EDITOR_VERBOSE=1
//   EDITOR_WINDOW=restricted   the folder is not trusted
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { format } from 'node:util';
import { launchBrowser } from './browser.mjs';
import { startServer } from './server.mjs';
import { writeQuietSettings } from './settings.mjs';

/** Trust is asked for only when it is needed, so the folder stays as it is: not trusted. */
const UNTRUSTED = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
  'security.workspace.trust.banner': 'never',
};

const options = readCommandLine(process.argv.slice(2));
const verbose = Boolean(process.env.EDITOR_VERBOSE);
const limit = Number(process.env.EDITOR_TIMEOUT ?? 480);
const dataFolder = mkdtempSync(join(tmpdir(), 'embedded-editor-'));
const userDataFolder = resolve(options['user-data-dir'] ?? join(dataFolder, 'user-data'));
const extensionsFolder = resolve(options['extensions-dir'] ?? join(dataFolder, 'extensions'));

let server;
let launched;
let finishing = false;
const timer = setTimeout(() => finish(124, `no result after ${limit} s`), limit * 1000);
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => finish(130, `ended by ${signal}`));

try {
  const asksForTrust = process.env.EDITOR_WINDOW === 'restricted';
  writeQuietSettings(userDataFolder, asksForTrust ? UNTRUSTED : {});
  server = await startServer(dataFolder, {
    userDataFolder,
    extensionsFolder,
    verbose,
    developmentMode: true,
    asksForTrust,
  });
  void server.ended.then((code) => finish(1, `the VS Code server ended with ${code}`));
  launched = await launchBrowser();
  launched.browser.on('disconnected', () => finish(1, 'the browser ended'));
  console.log(`(browser: ${launched.name}, ${launched.browser.version()})`);
  await openWorkbench();
} catch (error) {
  await finish(1, error.stack ?? String(error));
}

async function openWorkbench() {
  const page = await launched.browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('crash', () => finish(1, 'the page crashed'));
  if (verbose) page.on('console', (message) => console.error('[page]', message.text().slice(0, 500)));
  // the two functions that VS Code's own tests in a browser report through
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const text = format(...args);
    if (!verbose && isWorkbenchNoise(text)) return;
    (type === 'error' || type === 'warn' ? process.stderr : process.stdout).write(`${text}\n`);
  });
  await page.exposeFunction('codeAutomationExit', (code) => finish(code));
  await page.goto(
    server.addressFor({
      folder: options['folder-uri'] ?? options.positional[0],
      developmentPath: options.extensionDevelopmentPath,
      testsPath: options.extensionTestsPath,
      disableExtensions: options['disable-extensions'] !== undefined,
    }),
  );
}

async function finish(code, reason) {
  if (finishing) return;
  finishing = true;
  if (reason) console.error(`embedded editor: ${reason}`);
  clearTimeout(timer);
  await Promise.race([
    launched?.browser.close().catch(() => {}),
    new Promise((done) => setTimeout(done, 5000)),
  ]);
  await server?.stop();
  rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5 });
  process.exit(code);
}

/** `--name=value` and `--name` become properties, the rest `positional`. */
function readCommandLine(args) {
  const read = { positional: [] };
  for (const arg of args) {
    const match = /^--([\w-]+)(?:=(.*))?$/s.exec(arg);
    if (match) read[match[1]] = match[2] ?? '';
    else read.positional.push(resolve(arg));
  }
  return read;
}

/** The log holds the extension host's console and the workbench's own lines; these say nothing about the suite. */
function isWorkbenchNoise(text) {
  return (
    /^\[(AgentHost|AccountPolicyGate|ChatModel|DefaultAccount|reconnection|Service Worker|McpGateway)/.test(
      text,
    ) ||
    /^\[Extension Host\] (Error: )?Could not locate|additional builtin extensions/.test(text) ||
    /^(Creating a socket|Resolv(ing|ed) connection token)|@vscode\/spdlog|vscode\.git|fs-copyfile/.test(
      text,
    ) ||
    /^Canceled: Canceled|native-watchdog/.test(text)
  );
}
