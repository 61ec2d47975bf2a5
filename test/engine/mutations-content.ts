import { printedDay } from '../../server/src/text/days.ts';
import { range } from '../../server/src/text/range.ts';
import {
  concludedItems,
  headerDay,
  type Random,
  replaced,
  type SoundLetter,
  type Way,
} from './mutations-ground.ts';
import { inRationale, inSummary, summaryRange } from './mutations-planting.ts';

function yearsOn(day: string, years: number): string {
  return printedDay(`${Number(day.slice(0, 4)) + years}${day.slice(4)}`);
}

/** The rationale of an item written anew, its conclusion as it was; `^` before the words that are wrong. */
function rewritten(letter: SoundLetter, words: readonly string[], random: Random) {
  const concluded = random.pick(concludedItems(letter).filter(({ item }) => item.rationale));
  if (!concluded?.item.rationale) return null;
  const verdict = concluded.necessary ? 'is medically necessary' : 'is not medically necessary';
  const text = `${random.pick(words)} The request ${verdict}.`;
  const damage = replaced(letter.text, concluded.item.rationale.flow.range, text);
  return { ...damage, places: [concluded.item.rationale.label.range] };
}

/** Ways in which a letter lacks what the law wants of it, or says what it has no part in. */
export const contentWays: readonly Way[] = [
  {
    name: 'a decision long after the assignment',
    codes: ['decision-late'],
    damage(letter, random) {
      const assigned = headerDay(letter, 'dateAssigned');
      const decision = headerDay(letter, 'decisionDate');
      if (!assigned || !decision) return null;
      return replaced(letter.text, decision, yearsOn(assigned.day, random.between(1, 2)));
    },
  },
  {
    name: 'a dispute from before the reviews',
    codes: ['before-review-applied'],
    damage(letter, random) {
      const denial = headerDay(letter, 'utilizationReviewDenialDate');
      const injury = headerDay(letter, 'dateOfInjury');
      if (!denial || !injury) return null;
      const day = printedDay(`2012-0${random.between(1, 9)}-1${random.between(0, 9)}`);
      const { text } = replaced(letter.text, injury, printedDay(`2011-0${random.between(1, 9)}-10`));
      return replaced(text, denial, day);
    },
  },
  {
    name: 'a summary without a condition',
    codes: ['condition-not-stated'],
    damage(letter, random) {
      const place = summaryRange(letter);
      if (!place) return null;
      const age = random.between(24, 71);
      const words = random.pick([
        `The injured worker is a ${age} year old. The treatment was requested in a report and was then denied.`,
        `This ${age} year old worker was seen at the clinic. The request was made on that day, and the claims administrator denied it.`,
        `The file has ${age} pages. The treating physician asked for the services that are decided below.`,
      ]);
      const damage = replaced(letter.text, place, `\n\n${words}\n\n`);
      return { ...damage, places: [range(place.start - 200, place.start + 200)] };
    },
  },
  {
    name: 'no record named',
    codes: ['records-not-named'],
    damage(letter, random) {
      const place = summaryRange(letter);
      const [item, ...others] = letter.tree.items;
      if (
        !place ||
        !item?.rationale ||
        (others.length > 0 && letter.tree.items.some(({ rationale }) => !rationale))
      )
        return null;
      let { text } = letter;
      for (const { rationale } of [...letter.tree.items].reverse()) {
        if (!rationale) return null;
        text = replaced(
          text,
          rationale.flow.range,
          'The patient has improved with rest. The request is not medically necessary.',
        ).text;
      }
      const words = `The injured worker is a ${random.between(24, 71)} year old with pain of the knee and swelling since the fall.`;
      const damage = replaced(text, place, `\n\n${words}\n\n`);
      return { ...damage, places: [range(place.start - 200, place.start + 200)] };
    },
  },
  {
    name: 'a summary taken from the utilization review',
    codes: ['rests-on-utilization-review'],
    damage: (letter, random) =>
      inSummary(
        letter,
        random.pick([
          'The following is ^taken from the utilization review^ determination.',
          'This summary was ^copied verbatim from the utilization review^ of the claims administrator.',
          'The history below is ^drawn entirely from utilization review^.',
          '^According to the utilization review^ the worker sustained a strain.',
          '^Per the utilization review^, the patient was injured while lifting.',
        ]) as string,
        random,
      ),
  },
  {
    name: 'more visits than the law allows',
    codes: ['visit-cap'],
    damage({ text, tree }, random) {
      const end = tree.items.at(-1)?.range.end;
      if (end === undefined) return null;
      const count = random.between(25, 60);
      const [before, amount, after] = random.pick([
        ['', `${count} sessions`, ' of physical therapy for the left knee'],
        ['Occupational therapy, ', `${count} visits`, ', right hand'],
        ['Chiropractic treatment x ', `${count} visits`, ''],
        ['Physical therapy ', '3 times a week for 10 weeks', ', lumbar spine'],
      ] as const) as readonly [string, string, string];
      const opening = `\n\n${before}`;
      const words = `${opening}${amount}${after}: Upheld\n\nDecision rationale: The patient has improved with rest. The request is not medically necessary.\n`;
      const start = end + opening.length;
      return { ...replaced(text, range(end, end), words), places: [range(start, start + amount.length)] };
    },
  },
  {
    name: 'a question of causation or liability',
    codes: ['outside-medical-necessity'],
    damage: (letter, random) =>
      inRationale(
        letter,
        random.pick([
          'The pain of this patient is ^not industrially related^.',
          'The complaints are ^not causally related^ to the work.',
          'The shoulder is ^not an accepted body part^ in this claim.',
          'There is a question of ^apportionment^ here.',
          'It follows that ^the carrier is not liable^ for the treatment.',
          'The ^compensability^ of this condition is doubtful.',
        ]) as string,
        random,
      ),
  },
  {
    name: 'an approval on a condition',
    codes: ['decision-conditional'],
    damage: (letter, random) => {
      const approved = random.pick(concludedItems(letter).filter(({ necessary }) => necessary));
      if (!approved) return null;
      const words = random.pick([
        'The request is medically necessary provided that the patient is first cleared by a cardiologist.',
        'The request is medically necessary, on condition that she stops smoking.',
        'Contingent on a normal test of the blood, the request is medically necessary.',
      ]);
      return replaced(letter.text, approved.sentence, words ?? '');
    },
  },
  {
    name: 'a section of law that there is not',
    codes: ['law-unknown'],
    damage: (letter, random) =>
      inRationale(
        letter,
        random.pick([
          `^Labor Code 4610.${random.between(9, 30)}^ asks for evidence.`,
          `Under ^8 CCR 9792.${random.between(28, 70)}^ the request is considered.`,
          `The schedule (^8 C.C.R. 9792.${random.between(28, 70)}^) was applied.`,
          `^Labor Code section 4610.${random.between(9, 30)}^ was considered.`,
        ]) as string,
        random,
      ),
  },
  {
    name: 'a rationale of general rules',
    codes: ['rationale-without-patient'],
    damage: (letter, random) =>
      rewritten(
        letter,
        [
          'The guideline recommends this for red flags only.',
          'Such treatment is recommended as an option in selected cases, with functional goals.',
          'Evidence for this is limited, and the guideline advises against routine use.',
          'This is a first-line option in the acute phase, and the guideline limits it to short courses.',
        ],
        random,
      ),
  },
  {
    name: 'an abbreviation that is not explained',
    codes: ['abbreviation-not-explained'],
    damage(letter, random) {
      const known = ['CRPS', 'ESWT', 'HELP', 'SCS', 'OA'].filter((one) => !letter.text.includes(one));
      const word = random.pick(known.filter((one) => one !== 'HELP' && one !== 'OA'));
      return word
        ? inRationale(letter, `The patient was considered for treatment of ^${word}^ before.`, random)
        : null;
    },
  },
  {
    name: 'the other party in a guideline field',
    codes: ['field-wrong'],
    damage({ text, tree }, random) {
      const { claimsAdministratorGuideline, reviewerGuideline } = random.pick(tree.items) ?? {};
      const isOfReviewer = random.below(2) === 0;
      const field = isOfReviewer ? reviewerGuideline : claimsAdministratorGuideline;
      if (!field?.flow.text) return null;
      const party = isOfReviewer ? 'Claims Administrator' : 'Expert Reviewer';
      return replaced(
        text,
        field.flow.range,
        `The ${party} did not cite any medical evidence for its decision.`,
      );
    },
  },
  {
    name: 'a citation in place of the reasons',
    codes: ['field-wrong'],
    damage({ text, tree }, random) {
      const { reviewerGuideline, rationale } = random.pick(tree.items) ?? {};
      if (
        !rationale?.flow.text ||
        !/^Decision based on (?:MTUS|Non-MTUS)/.test(reviewerGuideline?.flow.text ?? '')
      )
        return null;
      return replaced(text, rationale.flow.range, reviewerGuideline?.flow.text ?? '');
    },
  },
  {
    name: 'places of the form left open',
    codes: ['letter-unfinished'],
    damage(letter, random) {
      const rationales = letter.tree.items.flatMap(({ rationale }) => rationale?.flow.range ?? []);
      const summary = summaryRange(letter);
      const last = random.pick(rationales);
      if (!summary || !last) return null;
      const { text } = replaced(letter.text, last, '[insert decision rationale]');
      return replaced(text, summary, '\n\n[insert clinical case summary]\n\n');
    },
  },
];
