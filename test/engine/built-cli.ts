import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { type Built, buildEntry } from '../protocol/build.ts';

/** How a program ended, and what it printed. */
interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * `imr` as it is shipped, built once for the tests of a file, each of which has a folder of its own that is removed after it. `withFormats`:
 * with the program that reads and writes DOCX and PDF.
 */
export class BuiltCli {
  #built: Built | undefined;
  #folder = '';

  constructor(withFormats = false) {
    beforeAll(async () => {
      this.#built = await buildEntry('cli.ts', {}, withFormats);
    }, 120_000);
    afterAll(() => this.#built?.remove());
    beforeEach(() => {
      this.#folder = mkdtempSync(join(tmpdir(), 'imr-cli-'));
    });
    afterEach(() => rmSync(this.#folder, { recursive: true, force: true }));
  }

  /** The program's file. */
  get file(): string {
    return this.#built?.file ?? '';
  }

  /** The test's folder. */
  get folder(): string {
    return this.#folder;
  }

  /** Runs `imr` in the test's folder, or in `cwd`, with `input` on its standard input. */
  run(
    args: readonly string[],
    input: string | Buffer = '',
    { cwd = this.#folder, program = this.file, env = process.env } = {},
  ): Ended {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd,
      input,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env,
    });
    return { status, stdout, stderr };
  }

  /** The address of a file in the test's folder. */
  pathOf(name: string): string {
    return join(this.#folder, name);
  }

  /** Writes a file into the test's folder, with the folders that lead to it. */
  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.pathOf(name)), { recursive: true });
    writeFileSync(this.pathOf(name), content);
  }

  /** The bytes of a file in the test's folder. */
  bytesOf(name: string): Buffer {
    return readFileSync(this.pathOf(name));
  }
}
