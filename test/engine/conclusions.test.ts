import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decisionFor } from '../../server/src/form/form-of.ts';
import { contradictionRules } from '../../server/src/rules/contradictions/contradiction-rules.ts';
import type { Finding } from '../../server/src/rules/finding.ts';
import { findingsIn, letterWith } from '../../server/src/rules/test-support.ts';
import { everyConclusion, plainRationale, type Rationale, soundRationale } from './conclusion-wordings.ts';
import { Random } from './mutations-ground.ts';

const SEED = 20170228;
const MANY = 1000;
/** Of the rationales that contradict their decision this share must be told. */
const FLOOR = 0.95;

/** What is found in a letter with one item. */
function findingsOf({ treatment, text }: Rationale, decision: string): Finding[] {
  const item = `${treatment.request}: ${decision}\n\nDecision rationale: ${text}\n`;
  return findingsIn(letterWith(item), contradictionRules);
}

const decisionOf = (necessary: boolean) => decisionFor(necessary).value;
const isLoud = ({ severity }: Finding) => severity === 'error' || severity === 'warning';
const shown = ({ code, severity }: Finding, { text }: Rationale) => `${severity} ${code}: ${text}`;

/** Rationales as careful physicians might write them: decision, request and rationale, a tab between them, one a line. */
function written(name: string): { decision: string; request: string; text: string }[] {
  const lines = readFileSync(join(import.meta.dirname, `../fixtures/rationales/${name}.tsv`), 'utf8').split(
    '\n',
  );
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const [decision = '', request = '', text = ''] = line.split('\t');
      return { decision, request, text };
    });
}

describe('rationales written one by one', () => {
  const sound = written('sound');
  const contradicting = written('contradicting');

  it('that are sound give no loud finding', () => {
    expect(sound.length).toBeGreaterThan(250);
    const loud = sound.flatMap(({ decision, request, text }) =>
      findingsIn(letterWith(`${request}: ${decision}\n\nDecision rationale: ${text}\n`), contradictionRules)
        .filter(isLoud)
        .map(({ code, severity }) => `${severity} ${code}: ${text}`),
    );
    expect(loud).toEqual([]);
  });

  it('that contradict their decision are told, 98 in 100', () => {
    const silent = contradicting.filter(
      ({ decision, request, text }) =>
        !findingsIn(
          letterWith(`${request}: ${decision}\n\nDecision rationale: ${text}\n`),
          contradictionRules,
        ).some(({ code }) => code === 'decision-contradicted'),
    );
    expect(silent.length).toBeLessThanOrEqual(contradicting.length / 50);
  });
});

describe('conclusions in many wordings, orders and company', () => {
  it(`${MANY} sound rationales with remarks about them give no loud finding`, () => {
    const random = new Random(SEED);
    const loud: string[] = [];
    for (let i = 0; i < MANY; i++) {
      const rationale = soundRationale(random, i % 3);
      const findings = findingsOf(rationale, decisionOf(rationale.necessary)).filter(isLoud);
      loud.push(...findings.map((finding) => shown(finding, rationale)));
    }
    expect(loud).toEqual([]);
  });

  it('each wording alone is told where the decision is the other one, and not where it agrees', () => {
    const random = new Random(SEED);
    const wrong = everyConclusion(random).filter((rationale) => {
      const isTold = (necessary: boolean) =>
        findingsOf(rationale, decisionOf(necessary)).some(({ code }) => code === 'decision-contradicted');
      return isTold(rationale.necessary) || !isTold(!rationale.necessary);
    });
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });

  it('none of them is taken for a rationale without a conclusion', () => {
    const random = new Random(SEED);
    const missed = everyConclusion(random).filter((rationale) =>
      findingsOf(rationale, decisionOf(rationale.necessary)).some(
        ({ code }) => code === 'conclusion-missing',
      ),
    );
    expect(missed.map(({ text }) => text)).toEqual([]);
  });

  it(`95 in 100 of ${MANY} that contradict their decision are told, with remarks about them, too`, () => {
    const random = new Random(SEED);
    let told = 0;
    for (let i = 0; i < MANY; i++) {
      const rationale = i % 2 === 0 ? plainRationale(random) : soundRationale(random, 1);
      const findings = findingsOf(rationale, decisionOf(!rationale.necessary));
      if (findings.some(({ code }) => code === 'decision-contradicted')) told++;
    }
    expect(told / MANY).toBeGreaterThanOrEqual(FLOOR);
  });
});
