import type { WordLists } from '../assertions/word-patterns.ts';
import { TOPIC_LISTS } from './fact-topics.ts';
import type { ResultFamily, TwoWayValue } from './two-way-topic.ts';

/** Lists of words that the patterns of topics and results name. */
export const TWO_WAY_LISTS = {
  test: ['test', 'tests', 'testing', 'sign', 'signs', 'maneuver', 'maneuvers'],
  emg: ['emg', 'emgs', 'electromyography', 'electromyogram'],
  lesion: [
    'tear', 'tears', 'torn', 'rupture', 'herniation', 'protrusion', 'extrusion', 'bulge', 'bulges', 'stenosis', 'fracture', 'fractures',
    'compression', 'impingement', 'tendinosis', 'tendinopathy', 'osteoarthritis', 'arthritis', 'degeneration', 'necrosis', 'nonunion',
    'spondylolisthesis', 'edema', 'chondromalacia',
  ],
  nerve_lesion: [
    'radiculopathy', 'neuropathy', 'denervation', 'entrapment', 'tunnel', 'slowing', 'mononeuropathy', 'polyneuropathy', 'fibrillations',
    'abnormal', 'abnormalities',
  ],
  illicit: [
    'methamphetamine', 'amphetamine', 'amphetamines', 'cocaine', 'alcohol', 'marijuana', 'cannabis', 'cannabinoids', 'thc', 'heroin',
    'inconsistent', 'aberrant',
  ],
  less: ['decreased', 'weaker', 'diminished', 'reduced', 'impaired', 'weak', 'absent', 'lost', 'altered', 'hypoactive', 'depressed', 'trace'],
  whole: ['normal', 'intact', 'full', 'symmetric', 'symmetrical'],
  obese_bmi: Array.from({ length: 16 }, (_, i) => String(35 + i)),
  clean: ['normal', 'unremarkable', 'negative'],
  bone: ['fracture', 'fractures', 'bone', 'scaphoid', 'fusion', 'metatarsal', 'radius', 'ulna', 'tibia', 'fibula', 'clavicle', 'humerus', 'femur', 'arthrodesis', 'osteotomy', 'fifth', 'navicular', 'talus', 'humeral', 'tibial'],
  good: ['significant', 'good', 'marked', 'excellent', 'substantial', 'great', 'considerable', 'dramatic', 'pronounced', 'complete', 'striking'],
  relief: ['relief', 'benefit', 'improvement', 'improvements', 'response', 'help', 'reduction', 'progress', 'gains', 'effect', 'analgesia'],
  half: ['50', '55', '60', '65', '70', '75', '80', '85', '90', '95', '100', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'],
  high: ['6', '7', '8', '9', '10', 'six', 'seven', 'eight', 'nine', 'ten'],
  low: ['0', '1', '2', '3', '4', 'one', 'two', 'three', 'four'],
  several: ['2', '3', '4', '5', '6', '7', '8', '9', '10', '12', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'twelve', 'several', 'many'],
  few_hours: ['1', '2', '3', '4', 'one', 'two', 'three', 'four'],
  many_hours: ['7', '8', '9', 'seven', 'eight', 'nine'],
  operation: [...TOPIC_LISTS.operation, 'acdf', 'hemilaminectomy'],
  year: TOPIC_LISTS.year,
  lowers: ['reduces', 'reduced', 'lowers', 'lowered', 'lessens', 'lessened', 'eases', 'eased', 'relieves', 'cuts', 'decreases'],
} satisfies WordLists; // biome-ignore format: word lists read best in rows

/** How a test of each family comes out. */
export const RESULTS: readonly {
  readonly family: ResultFamily;
  readonly value: TwoWayValue;
  readonly words: readonly string[];
}[] = [
  { family: 'sign', value: 'has', words: ['positive', 'positively', 'reproduces', 'reproduced'] },
  { family: 'sign', value: 'lacks', words: ['negative', 'not ..1 positive|reproduce|reproduced'] },
  { family: 'strength', value: 'has', words: ['{less}', 'weakness', '0|1|2|3|4 5', '0|1|2|3|4 out? of 5'] },
  { family: 'strength', value: 'lacks', words: ['{whole}', '5 5', '5 out? of 5', 'equal on|in both', 'equal bilaterally'] },
  { family: 'sensation', value: 'has', words: ['{less}'] },
  { family: 'sensation', value: 'lacks', words: ['normal', 'intact', 'preserved'] },
  { family: 'reflexes', value: 'has', words: ['{less}', 'gone'] },
  { family: 'reflexes', value: 'lacks', words: ['normal', 'intact', 'symmetric', 'symmetrical'] },
  { family: 'motion', value: 'has', words: ['{less}', 'limited', 'restricted', 'painful'] },
  { family: 'motion', value: 'lacks', words: ['full', 'normal', 'unrestricted', 'unlimited'] },
  { family: 'image', value: 'has', words: ['{lesion}'] },
  { family: 'image', value: 'lacks', words: ['{clean}', 'no abnormality|abnormalities|pathology', 'without abnormality'] },
  { family: 'nerves', value: 'has', words: ['{nerve_lesion}'] },
  { family: 'nerves', value: 'lacks', words: ['{clean}', 'no abnormality|abnormalities', 'without abnormality|abnormalities'] },
  { family: 'radiculopathy', value: 'has', words: ['radiculopathy', 'radiculopathies', 'denervation'] },
  { family: 'radiculopathy', value: 'lacks', words: ['{clean}', 'no abnormality|abnormalities', 'without abnormality|abnormalities', 'no|without radiculopathy|denervation', 'no|without evidence|signs|sign of ..3 radiculopathy|denervation', 'no|without active|acute|cervical|lumbar|lumbosacral|any ..1 radiculopathy|denervation', 'no|without ..2 or|nor ..2 radiculopathy', 'not ..3 radiculopathy|denervation', 'negative for ..3 radiculopathy', 'fail|fails|failed to ..3 radiculopathy', 'rule|rules|ruled out ..2 radiculopathy'] },
  { family: 'carpal tunnel', value: 'has', words: ['carpal tunnel', 'median neuropathy|mononeuropathy|slowing', 'slowing of ..2 median'] },
  { family: 'carpal tunnel', value: 'lacks', words: ['{clean}', 'no abnormality|abnormalities', 'without abnormality|abnormalities', 'no|without carpal tunnel', 'no|without evidence|signs|sign of ..2 carpal tunnel', 'no|without left|right|bilateral|any carpal tunnel', 'no|without ..3 or|nor ..1 carpal tunnel', 'no|without ..2 median neuropathy', 'not ..3 carpal tunnel', 'negative for ..3 carpal tunnel', 'fail|fails|failed to ..3 carpal tunnel', 'rule|rules|ruled out ..2 carpal tunnel'] },
  { family: 'drug test', value: 'has', words: ['{illicit}', 'not consistent', 'not ..2 consistent'] },
  { family: 'drug test', value: 'lacks', words: ['consistent'] },
  { family: 'help', value: 'has', words: ['{good} ..2 {relief}', '{half} percent? ..2 relief|improvement|reduction|better|benefit|decrease', 'helped', 'helpful', 'helps', 'effective', 'beneficial', 'relieved ..1 pain|burning|symptoms|knee|shoulder|back', 'relief for|lasting ..2 {several} weeks|months', 'relief lasted|of ..2 {several} weeks|months', 'relieved ..4 for ..2 {several} weeks|months', 'great|real|much|good help', '{lowers} ..1 pain|burning|symptoms', 'from {high} ..5 to ..2 {low}', 'from {high} 10 ..2 to ..2 {low}', 'improved', 'made ..2 progress', 'by half', 'in half', 'cut ..3 half', 'went|dropped|fell|drops|falls ..1 from {high} ..5 to ..2 {low}', 'controls|controlled ..1 pain', 'abolished', 'took ..2 pain away'] },
  { family: 'help', value: 'lacks', words: ['no {relief}', 'no pain relief', 'without {relief}', 'not help|helped|helpful|effective|relieve|relieved|improve|respond|responded|work|worked|beneficial', 'ineffective', 'unhelpful', 'unsuccessful', 'no significant|appreciable|meaningful|real|noticeable relief|benefit|response', 'nothing for', 'did|done|does nothing', 'of no|little help|benefit|use|avail|value', 'failed to help|relieve|provide|give|bring|reduce|improve', 'no more than|a ..2 day|days|hour|hours', 'only ..3 day|days|hour|hours', 'not change|changed|touch|touched|affect|lessen|lessened|reduce|reduced|lower|lowered|ease|eased', 'no change', 'made ..3 worse', 'worse', 'worsened', 'no relief at all', 'never helped'] },
  { family: 'tolerance', value: 'has', words: ['well tolerated', 'tolerated', 'tolerates', 'without side|adverse effects|effect', 'no side|adverse effects|effect'] },
  { family: 'tolerance', value: 'lacks', words: ['not ..1 tolerate|tolerated', 'unable to tolerate', 'intolerant', 'intolerance', 'intolerable', 'poorly tolerated', 'stopped|discontinued ..1 because|due of|to ..1 nausea|drowsiness|sedation|dizziness|side|vomiting|rash|constipation', 'stopped|discontinued for nausea|drowsiness|sedation|dizziness|side|vomiting|rash', 'caused|causes|made ..3 nausea|drowsiness|sedation|dizziness|vomiting|rash|hives|sick|dizzy|sleepy|drowsy'] },
  { family: 'sleep', value: 'has', words: ['apnea', 'apneas'] },
  { family: 'sleep', value: 'lacks', words: ['{clean}', 'no ..2 apnea', 'not ..3 apnea'] },
]; // biome-ignore format: patterns read best in rows
