import { describe, expect, test } from 'vitest';
import { LONGEST_READ } from '../../server/src/protocol/limits.ts';
import { LETTER } from './letter.ts';
import { plainServer } from './server-under-test.ts';
import type { Session } from './session.ts';

const server = plainServer();
let session: Session;

const URI = 'untitled:Letter-1';
const FAULTY = LETTER.replace('Norflex 100mg #60', 'Norflexx 100mg #60');

async function opened(text: string): Promise<void> {
  session = await server.open({ capabilities: {} });
  session.openDocument(URI, text);
}

async function ask(findings: unknown = false, uri: unknown = URI) {
  return session.request('imr/preview', { textDocument: { uri }, findings });
}

describe('the preview', () => {
  test('has the printed blocks of the letter as it is now, with their places in it', async () => {
    await opened(`\r\n${LETTER.replaceAll('\n', '\r\n')}`);
    const { result } = await ask();
    expect(result).toMatchObject({ version: 1, language: 'en-US', reference: null, isRecognized: true });
    expect(result.blocks[0]).toBe('<h1>HOW THE IMR FINAL DETERMINATION WAS MADE</h1>');
    expect(result.places).toHaveLength(2 * result.blocks.length);
    expect(result.places[0]).toBe(1);
    expect(result.places[1]).toBeCloseTo(1 + 40 / 42, 2);
    expect(result.places).toEqual(result.places.toSorted((a: number, b: number) => a - b));
    session.changeDocument(URI, 2, { text: 'Norco <b>: Upheld' });
    const edited = (await ask()).result;
    expect(edited.version).toBe(2);
    expect(edited.blocks).toEqual(['<p class="text">Norco &lt;b&gt;: Upheld</p>']);
    expect(edited.places).toEqual([0, 1]);
  });

  test('marks findings where they are wanted, but for those that are turned off', async () => {
    await opened(FAULTY);
    expect((await ask(false)).result.blocks.join('')).not.toContain('<mark');
    const marked = (await ask(true)).result.blocks.join('');
    expect(marked).toMatch(/<mark class="\w+" title="[^"]*Norflexx[^"]*">Norflexx<\/mark>/);
    const settings = { rules: { 'drug-misspelled': 'off', 'drug-differs': 'off' } };
    session.notify('workspace/didChangeConfiguration', { settings: { imrDetermination: settings } });
    await session.settled();
    expect((await ask(true)).result.blocks.join('')).not.toMatch(/>Norflexx<\/mark>/);
  });

  test('says of another text that it is none, and has nothing of an empty one', async () => {
    await opened('A note of another kind.\n');
    expect((await ask()).result).toMatchObject({ isRecognized: false, places: [0, expect.any(Number)] });
    session.changeDocument(URI, 2, { text: ' \f\r\n' });
    expect((await ask(true)).result).toMatchObject({ blocks: [], places: [] });
  });

  test('there is none of a letter that is not open, is too long, or of what is no document', async () => {
    await opened('a '.repeat(LONGEST_READ / 2 + 1));
    expect((await ask()).result).toBeNull();
    expect((await ask(false, 'untitled:Other')).result).toBeNull();
    expect((await ask(false, 1)).error).toMatchObject({ code: -32602 });
  });
});
