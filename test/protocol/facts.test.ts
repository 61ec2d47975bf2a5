import { expect, test } from 'vitest';
import { inSummary } from '../../server/src/rules/test-support.ts';
import { plainServer } from './server-under-test.ts';
import type { Session } from './session.ts';

const server = plainServer();
let session: Session;

const URI = 'untitled:Letter-1';
const LETTER = inSummary(
  'The report describes pain rated 6 out of 10.',
  'MRI of the left knee: Upheld\n\nDecision rationale: There is no documentation of the pain level.\n',
);

async function factsOf(uri: unknown) {
  return session.request('imr/findingsOfFact', { textDocument: { uri } });
}

test('findings of fact are a page of Markdown whose links lead to lines of the letter as it is now', async () => {
  session = await server.open({ capabilities: {} });
  session.openDocument(URI, `\n\n${LETTER}`);
  const { result } = await factsOf(URI);
  const lines = ['', '', ...LETTER.split('\n')];
  const line = (words: string) => lines.findIndex((one) => one.includes(words));
  expect(result).toContain(
    `](imr-line:${line('There is no documentation')}) | There is no documentation of the pain level |`,
  );
  expect(result).toContain(`](imr-line:${line('The report')}) | “pain rated 6 out of 10” |`);
});

test('there are none of a letter that is not open, and none are asked for of what is no document', async () => {
  session = await server.open({ capabilities: {} });
  expect((await factsOf('untitled:Other')).result).toBeNull();
  expect((await factsOf(1)).error).toMatchObject({ code: -32602 });
});

test('what cited guidelines say is a page, too', async () => {
  session = await server.open({ capabilities: {} });
  const field =
    'MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment Guidelines Page(s): 29.\n';
  session.openDocument(
    URI,
    LETTER.replace('Decision rationale', () => `${field}\nDecision rationale`),
  );
  const ask = async (uri: string) =>
    (await session.request('imr/citedGuidelines', { textDocument: { uri } })).result;
  expect(await ask(URI)).toMatch(/^# Cited guidelines\n[\s\S]*\| 29 \| Carisoprodol/);
  expect(await ask('untitled:Other')).toBeNull();
});
