import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of invented letters beside the project, from where they are run; the tests that need it are skipped, loudly, without it. */
const DRAFTS = '../shared/drafts';

export const draftsAreThere = existsSync(DRAFTS);

if (!draftsAreThere) {
  console.warn('SKIPPED: the tests on invented letters need the folder ../shared/drafts, which is not here.');
}

/** What is right about a short letter. */
export interface Expected {
  readonly id: string;
  /** What was done with it when the letters were written. */
  readonly cls: 'right' | 'false' | 'silent' | 'misread';
  readonly kind: string;
  readonly title: string;
  readonly expect: {
    /** Whether a fault is to be told. */
    readonly finding: boolean;
    /** The codes of findings that would do; other names may be chosen. */
    readonly codes?: readonly string[];
    readonly extract?: Readonly<Record<string, unknown>>;
  };
  /** Codes of the findings it had when the letters were written. */
  readonly now: readonly string[];
}

/** A place in a long letter, in UTF-16 units. */
export interface FaultPlace {
  readonly where: string;
  readonly offset: number;
}

/** A fault planted in a long letter. */
export interface Fault extends FaultPlace {
  readonly what: string;
  readonly also?: readonly FaultPlace[];
  readonly codes: readonly string[];
  readonly level: 'loud' | string;
  readonly kind: string;
}

/** What is right about a long letter. */
export interface ExpectedLong {
  readonly id: string;
  readonly cls: 'sound' | 'fault';
  readonly faults: readonly Fault[];
  readonly extract: { readonly n: number; readonly req: readonly string[]; readonly dec: readonly string[] };
}

/** The short letters, in the order of the list. */
export function readExpected(): Expected[] {
  return JSON.parse(readFileSync(join(DRAFTS, 'expect.json'), 'utf8'));
}

/** The long letters, in the order of the list. */
export function readExpectedLong(): ExpectedLong[] {
  return JSON.parse(readFileSync(join(DRAFTS, 'expect-long.json'), 'utf8'));
}

/** The bytes of a letter. */
export function readDraft(id: string, folder: 'letters' | 'long' = 'letters'): Uint8Array {
  return readFileSync(join(DRAFTS, folder, `${id}.imr`));
}
