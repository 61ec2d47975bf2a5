import { describe, expect, test } from 'vitest';
import { COMPLETE_LETTER } from '../../server/src/features/sending/test-support.ts';
import { plainServer } from './server-under-test.ts';
import type { Session } from './session.ts';

const server = plainServer();
let session: Session;

const URI = 'untitled:Letter-1';
const NAMED = COMPLETE_LETTER.replace('The report of', 'The report by Dr. Okafor of').replace(
  'pain and swelling',
  'pain and swelling; OKAFOR wrote (916) 555-0123',
);

async function opened(text: string): Promise<void> {
  session = await server.open({ capabilities: {} });
  session.openDocument(URI, text);
}

async function ask(method: string, params: object = {}, uri: unknown = URI) {
  return session.request(method, { textDocument: { uri }, ...params });
}

describe('the check before sending', () => {
  test('is a page of Markdown whose links lead to lines of the letter as it is now', async () => {
    await opened(`\r\n\r\n${NAMED}`);
    const line = NAMED.split('\n').findIndex((one) => one.includes('Okafor')) + 2;
    const { result } = await ask('imr/readiness');
    expect(result).toMatch(/^# Check before sending\n\nNot ready to be sent: \d places/);
    expect(result).toContain(`| [${line + 1}](imr-line:${line}) | Warning | Name of a person`);
    session.changeDocument(URI, 2, { text: COMPLETE_LETTER });
    expect((await ask('imr/readiness')).result).toContain('Ready to be sent.');
  });

  test('counts what rules that are turned off find as accepted', async () => {
    await opened(COMPLETE_LETTER.replace('swelling', 'swelling swelling'));
    expect((await ask('imr/readiness')).result).toContain('| Wording | 1 to look at |');
    const settings = { rules: { 'word-doubled': 'off' } };
    session.notify('workspace/didChangeConfiguration', { settings: { imrDetermination: settings } });
    await session.settled();
    expect((await ask('imr/readiness')).result).toContain('| Wording | OK, 1 accepted |');
  });

  test('there is none of a letter that is not open, or of what is no document', async () => {
    await opened(NAMED);
    for (const method of ['imr/readiness', 'imr/identifyingDetails', 'imr/redactedCopy']) {
      expect((await ask(method, {}, 'untitled:Other')).result).toBeNull();
      expect((await ask(method, {}, 1)).error).toMatchObject({ code: -32602 });
    }
  });
});

describe('the redacted copy', () => {
  test('is without the details that are listed, and the letter stays as it is', async () => {
    await opened(NAMED);
    const { result: details } = await ask('imr/identifyingDetails');
    const line = (words: string) => NAMED.split('\n').findIndex((one) => one.includes(words));
    expect(details).toEqual([
      {
        key: 'name okafor',
        kind: 'name',
        words: 'Okafor',
        lines: [line('Okafor'), line('OKAFOR')],
        isDoubtful: false,
      },
      {
        key: 'telephone number 9165550123',
        kind: 'telephone number',
        words: '(916) 555-0123',
        lines: [line('555')],
        isDoubtful: false,
      },
    ]);
    const { result } = await ask('imr/redactedCopy', { kept: [], name: 'okafor-17' });
    expect(result).toEqual({
      text: NAMED.replace(/Okafor/gi, '[name redacted]').replace(
        '(916) 555-0123',
        '[telephone number redacted]',
      ),
      name: 'redacted-17',
      replaced: 3,
      left: [],
    });
    expect((await ask('imr/identifyingDetails')).result).toEqual(details);
  });

  test('says what is left of what was to stay', async () => {
    await opened(NAMED);
    const { result } = await ask('imr/redactedCopy', { kept: ['telephone number 9165550123'], name: 'a' });
    expect(result.text).toContain('(916) 555-0123');
    expect(result.left).toEqual([
      { kind: 'telephone number', line: NAMED.split('\n').findIndex((one) => one.includes('555')) },
    ]);
  });

  test('is not made of params of another shape', async () => {
    await opened(NAMED);
    for (const params of [{}, { kept: 'a', name: 'a' }, { kept: [1], name: 'a' }, { kept: [] }])
      expect((await ask('imr/redactedCopy', params)).error).toMatchObject({ code: -32602 });
  });

  test('of an empty letter is empty', async () => {
    await opened('');
    expect((await ask('imr/identifyingDetails')).result).toEqual([]);
    expect((await ask('imr/redactedCopy', { kept: [], name: 'a' })).result).toMatchObject({
      text: '',
      replaced: 0,
    });
  });
});
