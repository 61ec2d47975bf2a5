import type { Letter } from '../../../letter/letter.ts';
import type { LetterPart } from '../../../letter/letter-part.ts';
import { readSymptoms, type StatedSymptom } from '../../../reading/facts/symptoms.ts';
import { summaryFlows } from '../../../reading/narrative.ts';
import { placedRange } from '../../../text/placed.ts';
import { remembered } from '../../../text/remembered.ts';
import type { Observation, Rule, RuleDocs } from '../../finding.ts';
import { WHY_RECORD } from '../../rule-docs.ts';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The case summary says that the patient denies a symptom, and a rationale says that the patient has it; or the other way. The ' +
    'words of the rationale are marked, and those of the summary are linked.',
  why: WHY_RECORD,
  law: ['appeal-grounds'],
  notes:
    'Only symptoms without a place in the body are compared (heartburn, nausea, dizziness, insomnia, ...), and only where the summary ' +
    'does not name them otherwise. A symptom may have come or gone between two visits: whether the two exclude each other is ' +
    'for the reviewer to say.',
  wrong: {
    summary: 'The knee locks. The patient denies nausea and dizziness.',
    request: 'MRI of the left knee: Upheld',
    rationale: 'The patient has nausea. The request is not medically necessary.',
  },
  right: {
    rationale: 'The patient denies nausea. The request is not medically necessary.',
  },
};

/** `denies heartburn` in the summary, `suffers from heartburn` in a rationale. */
export const symptomContradicted: Rule = {
  code: 'symptom-contradicted',
  title: 'Symptom both denied and stated',
  category: 'contradiction',
  severity: 'information',
  scope: 'letter',
  check: (letter) => {
    const summary = inSummary(letter);
    if (summary.size === 0) return [];
    return letter.items.flatMap(({ start, part }) =>
      inRationale(part).flatMap(({ symptom, has, range }): Observation[] => {
        const told = summary.get(symptom);
        if (!told || told.has === has) return [];
        const says = (one: boolean) => (one ? `has ${symptom}` : `denies ${symptom}`);
        return [
          {
            message: `Rationale says that the patient ${says(has)}, but in the case summary the patient ${says(told.has)}.`,
            range: placedRange(range, start),
            related: [{ range: told.range, message: `Case summary: ${says(told.has)}.` }],
          },
        ];
      }),
    );
  },
};

/** What the case summary says of each symptom, where it says one thing of it and no more. */
function inSummary({ parts }: Letter): ReadonlyMap<string, StatedSymptom> {
  const told = new Map<string, StatedSymptom | null>();
  for (const { start, part } of parts) {
    for (const { stated, mentioned } of ofSummary(part)) {
      for (const one of stated) {
        const known = told.get(one.symptom);
        const isSame = known === undefined || known?.has === one.has;
        const isPlain = one.has || !mentioned.has(one.symptom);
        told.set(one.symptom, isSame && isPlain ? { ...one, range: placedRange(one.range, start) } : null);
      }
    }
  }
  return new Map([...told].flatMap(([symptom, one]) => (one ? [[symptom, one]] : [])));
}

const ofSummary = remembered(({ determination }: LetterPart) =>
  summaryFlows(determination).map((flow) => readSymptoms(flow)),
);

/** What the rationale of a part says of each symptom, once. */
const inRationale = remembered(({ determination: { items } }: LetterPart): readonly StatedSymptom[] => {
  const flow = items[0]?.rationale?.flow;
  if (!flow) return [];
  const { stated } = readSymptoms(flow);
  return stated.filter(
    (one, i) =>
      stated.findIndex(({ symptom }) => symptom === one.symptom) === i &&
      stated.every(({ symptom, has }) => symptom !== one.symptom || has === one.has),
  );
});
