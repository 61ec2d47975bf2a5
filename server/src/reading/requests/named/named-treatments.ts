import type { Read, Token } from '../request-tokens.ts';

/** Words for treatments and tests, each of which is another than all others. Abbreviations are of letters that mean nothing else. */
const WORDS = {
  MRI: ['mri', 'mris', 'mra', 'magnetic resonance', 'mr arthrogram'],
  CT: ['ct', 'cat scan', 'computed tomography', 'computerized tomography', 'computed axial'],
  'X-ray': ['x-ray', 'x-rays', 'xray', 'xrays', 'x ray', 'x rays', 'radiograph', 'radiographs', 'radiography'],
  'electrodiagnostic study': [
    'emg', 'ncs', 'ncv', 'electromyography', 'electromyogram', 'nerve conduction', 'electrodiagnostic', 'electrodiagnostics',
  ],
  'bone scan': ['bone scan'],
  'physical therapy': ['physical therapy', 'physiotherapy', 'physical medicine', 'pt'],
  'occupational therapy': ['occupational therapy', 'hand therapy'],
  'aquatic therapy': ['aquatic', 'aqua', 'pool', 'hydrotherapy'],
  acupuncture: ['acupuncture', 'electroacupuncture', 'acupuncturist'],
  'chiropractic care': ['chiropractic', 'chiropractor', 'chiro'],
  'massage therapy': ['massage', 'myofascial'],
  psychotherapy: ['psychotherapy', 'cognitive', 'counseling', 'psychological', 'psychiatric', 'biofeedback'],
  'epidural injection': ['epidural', 'epidurals', 'esi', 'esis', 'lesi', 'tfesi', 'transforaminal', 'interlaminar', 'caudal'],
  'facet injection': ['facet', 'medial branch', 'mbb', 'rhizotomy', 'radiofrequency', 'neurotomy'],
  'trigger point injection': ['trigger point', 'tpi', 'tpis'],
  'sympathetic block': [
    'sympathetic block', 'sympathetic blocks', 'sympathetic nerve', 'sympathetic plexus', 'sympathetic and', 'regional sympathetic',
    'lumbar sympathetic', 'thoracic sympathetic', 'cervical sympathetic', 'stellate ganglion', 'stellate block', 'ganglion block',
    'ganglion blocks', 'bier block', 'bier blocks',
  ],
  'botulinum toxin injection': ['botulinum', 'botox', 'onabotulinumtoxina'],
  'spinal cord stimulator': ['cord stimulator', 'cord stimulators', 'cord stimulation', 'scs'],
  'TENS unit': ['tens', 'transcutaneous'],
  'interferential unit': ['interferential'],
  'H-wave device': ['h-wave', 'h wave', 'hwave'],
  'functional restoration program': ['functional restoration'],
  'functional capacity evaluation': ['capacity evaluation', 'capacity evaluations', 'capacity assessment', 'capacity examination', 'fce'],
  'work hardening': ['work hardening', 'work conditioning'],
  'urine drug test': ['urine drug', 'urine toxicology', 'uds'],
  'sleep study': ['sleep study', 'polysomnography', 'polysomnogram'],
}; // biome-ignore format: a word list reads best in rows

/** A treatment or test, as messages name it. */
export type Treatment = keyof typeof WORDS;

const BY_WORDS: ReadonlyMap<string, Treatment> = new Map(
  (Object.entries(WORDS) as [Treatment, readonly string[]][]).flatMap(([treatment, all]) =>
    all.map((words): [string, Treatment] => [words, treatment]),
  ),
);

/** The treatments that words name, each at its first place. */
export function treatmentsIn(tokens: readonly Token[]): Read<Treatment>[] {
  const found = new Map<Treatment, Read<Treatment>>();
  tokens.forEach((token, i) => {
    const [second, third] = [tokens[i + 1], tokens[i + 2]];
    // `x-ray` and `h-wave` are three tokens
    const joined = second?.word === '-' && third ? `${token.word}-${third.word}` : '';
    const two = second ? `${token.word} ${second.word}` : '';
    const treatment = BY_WORDS.get(joined) ?? BY_WORDS.get(two) ?? BY_WORDS.get(token.word);
    if (!treatment || found.has(treatment)) return;
    const last = BY_WORDS.has(joined) ? third : BY_WORDS.has(two) ? second : token;
    found.set(treatment, { value: treatment, start: token.start, end: (last as Token).end });
  });
  return [...found.values()];
}
