import { range } from '../../server/src/text/range.ts';
import { concludedItems, concludedOn, isPlain, removed, replaced, type Way } from './mutations-ground.ts';
import { inBoth, inRationale, planted } from './mutations-planting.ts';

/** The request said again in the conclusion with some of its words exchanged; null where `change` finds nothing to exchange. */
function otherwise(name: string, codes: readonly string[], change: (request: string) => string | null): Way {
  return {
    name,
    codes,
    damage(letter, random) {
      const fitting = concludedItems(letter).filter(
        ({ item }) => isPlain(item.request.text) && change(item.request.text) !== null,
      );
      const concluded = random.pick(fitting);
      const words = concluded && change(concluded.item.request.text);
      return concluded && words ? concludedOn(letter, concluded, words, random) : null;
    },
  };
}

const REGIONS =
  /\b(?:knee|shoulder|wrist|ankle|elbow|hip|foot|hand|lumbar spine|cervical spine|low back|neck)\b/gi;

function otherRegion(request: string): string | null {
  const named = request.match(REGIONS) ?? [];
  const [only] = named;
  if (named.length !== 1 || !only || /extremity|pelvi|thoracic|pain|[CTLS]\d/i.test(request)) return null;
  if (!/^(?:MRI|X-?rays?|Physical therapy|Acupuncture|EMG)\b/i.test(request)) return null;
  return request.replace(only, /knee|hip|ankle|foot|lumbar|back/i.test(only) ? 'elbow' : 'knee');
}

/** A letter with one of these may be on a collision. */
const OF_VEHICLES =
  /vehicle|\bcar\b|auto|traffic|\bmv[ac]\b|rear|collision|collided|crash|driv|truck|\bvan\b|\bbus\b/i;

/** Ways in which facts of the patient, the process and the request come to disagree, beside those of `itemWays` and `letterWays`. */
export const factWays: readonly Way[] = [
  {
    name: 'an age in words',
    codes: ['age-contradicted'],
    damage(letter, random) {
      const [, age] = /\b(\d\d)[- ]year[- ]old (?:\w+ )?(?:male|female|man|woman)\b/.exec(letter.text) ?? [];
      if (!age || letter.text.match(/\b\d\d[- ]year[- ]old/g)?.length !== 1) return null;
      const other = Number(age) < 50 ? 'sixty-eight' : 'twenty-four';
      return planted(letter, `This ^${other} year old^ patient was seen again.`, random);
    },
  },
  {
    name: 'an impossible age',
    codes: ['age-impossible'],
    damage: (letter, random) =>
      planted(letter, `This ^${random.between(240, 690)} year old^ patient was seen again.`, random),
  },
  otherwise(
    'another body part in the conclusion',
    ['body-part-differs', 'conclusion-of-another-item'],
    otherRegion,
  ),
  otherwise(
    'another kind of imaging in the conclusion',
    ['treatment-differs', 'conclusion-of-another-item'],
    (request) =>
      (request.match(/\bMRI\b/g) ?? []).length === 1 && !/\bCT\b|x-?ray/i.test(request)
        ? request.replace(/\bMRI\b/, 'CT scan')
        : null,
  ),
  otherwise(
    'another therapy in the conclusion',
    ['treatment-differs', 'conclusion-of-another-item'],
    (request) => {
      const isOfOne = /^(?:\d+ )?(?:acupuncture|physical therapy|chiropractic|massage)\b/i.test(request);
      return isOfOne && !/with|and/i.test(request) ? 'aquatic exercise in a pool' : null;
    },
  ),
  otherwise('refills that nobody requested', ['refills-differ'], (request) =>
    /\d ?mg\b.*# ?\d+$/.test(request) && !/refill/i.test(request) ? `${request} with 3 refills` : null,
  ),
  otherwise('micrograms for milligrams', ['strength-differs'], (request) =>
    (request.match(/\d ?mg\b/g) ?? []).length === 1 && !/\/|injection/.test(request)
      ? request.replace(/(\d ?)mg\b/, '$1mcg')
      : null,
  ),
  {
    name: 'a wrong sum of sessions',
    codes: ['sessions-differ'],
    damage(letter, random) {
      const [times, weeks] = [random.between(2, 3), random.between(4, 8)];
      return inRationale(
        letter,
        `^${times} visits a week for ${weeks} weeks come to ${times * weeks + 2} visits^ in all.`,
        random,
      );
    },
  },
  {
    name: 'a wrong sum of hours',
    codes: ['sessions-differ'],
    damage(letter, random) {
      const [hours, weeks] = [random.between(2, 8), random.between(4, 8)];
      const wrong = hours * 5 * weeks + 10;
      const words = `^${hours} hours a day, 5 days a week for ${weeks} weeks is ${wrong} hours^ in all.`;
      return inRationale(letter, words, random);
    },
  },
  {
    name: 'another cause of injury than that of the summary',
    codes: ['accident-contradicted'],
    damage: (letter, random) =>
      OF_VEHICLES.test(letter.text)
        ? null
        : inBoth(
            letter,
            [
              'The patient was injured when a ladder gave way and the patient fell to the floor.',
              'The injury occurred in a ^motor vehicle accident^.',
            ],
            random,
          ),
  },
  {
    name: 'write an item twice in another order',
    codes: ['item-duplicated'],
    damage({ text, tree }, random) {
      const item = random.pick(tree.items.filter(({ request }) => /^\w+ of the [\w ]+$/.test(request.text)));
      const end = tree.items.at(-1)?.range.end;
      if (!item || end === undefined) return null;
      const [what, where] = item.request.text.split(' of the ');
      return replaced(
        text,
        range(end, end),
        `\n\n${where} ${what}: Upheld\n\nDecision rationale: Not needed.\n`,
      );
    },
  },
  {
    name: 'a remaining portion that does not add up',
    codes: ['remaining-portion-differs'],
    damage({ text, tree }, random) {
      const item = random.pick(
        tree.items.filter(
          ({ request }) => /^\w+ \d+ ?mg # ?\d+$/.test(request.text) && isPlain(request.text),
        ),
      );
      if (!item) return null;
      const drug = item.request.text.replace(/ # ?\d+$/, '');
      const left = random.pick([30, 45, 90]) as number;
      const words = `${drug} #120 was the original request. ${drug} #60 was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, ${drug} #${left} is`;
      return replaced(text, item.requestRange, words);
    },
  },
  {
    name: 'an assistant for a surgery that is upheld',
    codes: ['items-contradict'],
    damage({ text, tree }) {
      const end = tree.items.at(-1)?.range.end;
      if (end === undefined || /surg|arthroscop|ectomy|otomy|fusion|repair|release/i.test(text)) return null;
      const words =
        'Right shoulder arthroscopy: Upheld\n\nDecision rationale: No injection was tried. The surgery is not medically necessary.\n\n' +
        'Associated surgical service: Assistant surgeon: Overturned\n\nDecision rationale: An assistant is medically necessary.\n';
      return replaced(text, range(end, end), `\n\n${words}`);
    },
  },
  {
    name: 'cut a rationale short',
    codes: ['rationale-breaks-off'],
    damage({ text, tree }, random) {
      const rationales = tree.items.flatMap(({ rationale }) => rationale ?? []);
      const long = rationales.filter(({ flow }) => flow.text.length > 200);
      const cut = random.pick(long);
      if (!cut || rationales.filter(({ flow }) => /[a-z]\.$/.test(flow.text)).length < 2) return null;
      const at = cut.flow.text.slice(0, -20).search(/(?<=.{90} [a-z]{3,12}) [a-z]/);
      if (at < 0) return null;
      const place = range(cut.flow.sourceRange(at, at + 1).start, cut.flow.range.end);
      return removed(text, place);
    },
  },
  {
    name: 'an affiliation of the reviewer',
    codes: ['fixed-text-altered'],
    damage({ text }) {
      const at = /\bhas\s+no\s+affiliation/.exec(text)?.index;
      return at === undefined
        ? null
        : replaced(text, range(at, at + text.slice(at).search(/affiliation/)), 'has ');
    },
  },
];
