import { GIVEN_NAMES } from '../../rules/privacy/persons/given-names.ts';
import { COMPLETE_LETTER } from './test-support.ts';

/** So many are planted in a letter. */
export const IDENTIFIERS_A_LETTER = 100;

/** Numbers from 0 to below `size`, the same in every run. */
function numbersFrom(seed: number): (size: number) => number {
  let state = seed + 1;
  return (size) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * size);
  };
}

type Draw = ReturnType<typeof numbersFrom>;

const GIVEN = [...GIVEN_NAMES].filter((name) => name.length > 4 && !['grant', 'frank'].includes(name));
const FIRST = [
  'Ok',
  'Zab',
  'Kow',
  'Esc',
  'Vel',
  'Bran',
  'Ferr',
  'Gut',
  'Jov',
  'Qua',
  'Tsch',
  'Wijn',
  'Xan',
  'Yam',
  'Drz',
  'Ngu',
  'Öz',
  'Muñ',
];
const MIDDLE = ['af', 'ob', 'al', 'en', 'ur', 'ib', 'ov', 'ez'];
const LAST = ['or', 'ski', 'edo', 'quez', 'wicz', 'enko', 'yan', 'iver', 'moto', 'berg', 'lund', 'opoulos'];
/** Surnames that are words as well. */
const WORDS = [
  'Hill',
  'Stone',
  'Rivers',
  'Miller',
  'Brooks',
  'Parker',
  'Fox',
  'Bishop',
  'Wolf',
  'Smith',
  'Thompson',
  'Taylor',
];
const PARTICLES = ['', '', '', '', '', '', 'de la ', 'van der ', 'O’', 'Mc'];

const of = <T>(draw: Draw, all: readonly T[]): T => all[draw(all.length)] as T;
const digits = (draw: Draw, count: number): string => Array.from({ length: count }, () => draw(10)).join('');
const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Something identifying: what a letter says of it, and what must be left of none of it. */
interface Planted {
  readonly sentences: readonly string[];
  readonly words: readonly string[];
}

function surname(draw: Draw): string {
  if (draw(6) === 0) return of(draw, WORDS);
  const name = of(draw, FIRST) + of(draw, MIDDLE) + of(draw, LAST);
  const double = draw(10) === 0 ? `-${of(draw, FIRST)}${of(draw, LAST)}` : '';
  return of(draw, PARTICLES) + name + double;
}

function person(draw: Draw): Planted {
  const last = surname(draw);
  const given = capital(of(draw, GIVEN));
  const initial = String.fromCharCode(65 + draw(26));
  const full = of(draw, [`${given} ${last}`, `${given} ${initial}. ${last}`]);
  const first = of(draw, [
    `The report by Dr. ${last} describes pain.`,
    `Drs. ${last} and Okonjo were consulted.`,
    `Mrs. ${last} was seen on 10/20/2016.`,
    `${full}, M.D., was consulted.`,
    `Seen by ${full}, PA-C, on 10/20/2016.`,
    `Patient Name: ${full}.`,
    `Patient: ${last}, ${given}.`,
    `The injured worker, ${full}, has pain.`,
    `The adjuster ${full} was called.`,
    `His attorney, ${full}, Esq., wrote.`,
    `Electronically signed by ${full}.`,
    `DR. ${last.toUpperCase()} was consulted.`,
  ]);
  const isAlsoWord = WORDS.includes(last);
  const again = [
    `The plan of ${last} was reviewed.`,
    `${last}’s note was reviewed.`,
    `The chart says ${last.toUpperCase()}.`,
    ...(first.includes(given)
      ? [`Therapy helped ${full}.`, `A call from ${full.toLowerCase()} was noted.`]
      : []),
    ...(isAlsoWord ? [] : [`${last} reported pain.`, `It says ${last.toLowerCase()} and (${last}).`]),
  ];
  const sentences = [first, ...Array.from({ length: draw(4) }, () => of(draw, again))];
  return { sentences, words: [last.replace(/^(?:de la|van der) /, '')] };
}

function number(draw: Draw): Planted {
  const [area, exchange, line] = [
    `${2 + draw(5)}${1 + draw(4)}${digits(draw, 1)}`,
    `${2 + draw(8)}${digits(draw, 2)}`,
    digits(draw, 4),
  ];
  const ssn = [`${1 + draw(5)}${digits(draw, 2)}`, digits(draw, 2), digits(draw, 4)];
  const claim = `${2000 + draw(20)}-${digits(draw, 6)}`;
  const [npi, dea] = [`1${digits(draw, 9)}`, `F${of(draw, ['A', 'B', 'H'])}${digits(draw, 7)}`];
  const mail = `${of(draw, GIVEN)}.${of(draw, GIVEN)}${digits(draw, 2)}@${of(draw, ['example.com', 'mail.example.org'])}`;
  const [month, day, year] = [1 + draw(12), 1 + draw(28), 1940 + draw(60)];
  const long = `${of(draw, ['January', 'March', 'October'])} ${day}, ${year}`;
  const license = `${of(draw, ['A', 'G', 'PT'])}${1 + draw(9)}${digits(draw, 4)}`;
  const adj = `ADJ${1 + draw(8)}${digits(draw, 6)}`;
  return of(draw, [
    {
      sentences: [
        `Telephone (${area}) ${exchange}-${line}.`,
        `The line ${area}.${exchange}.${line} was busy.`,
      ],
      words: [`${exchange}-${line}`, `${exchange}.${line}`],
    },
    { sentences: [`Fax: ${area}-${exchange}-${line}.`], words: [`${exchange}-${line}`] },
    {
      sentences: [`SSN: ${ssn.join('-')}.`, `The card has ${ssn.join(' ')}.`],
      words: [ssn.join('-'), ssn.join(' ')],
    },
    { sentences: [`Social Security Number ${ssn.join('')} is on file.`], words: [ssn.join('')] },
    { sentences: [`Claim Number: ${claim}.`, `The file ${claim} was reviewed.`], words: [claim] },
    { sentences: [`The case ${adj} is pending.`, `See ${adj.toLowerCase()}.`], words: [adj] },
    { sentences: [`The physician (NPI ${npi}) was called.`, `The number ${npi} was given.`], words: [npi] },
    { sentences: [`DEA # ${dea} is on the bottle.`], words: [dea] },
    { sentences: [`License No. ${license} is current.`, `The form has ${license}.`], words: [license] },
    { sentences: [`MRN ${npi.slice(2)} is on the chart.`], words: [npi.slice(2)] },
    { sentences: [`Mail goes to ${mail}.`, `The address ${mail.toUpperCase()} was noted.`], words: [mail] },
    {
      sentences: [`Date of birth: ${month}/${day}/${year}.`, `The form has ${month}/${day}/${year}.`],
      words: [`${month}/${day}/${year}`],
    },
    { sentences: [`DOB ${month}-${day}-${year}.`], words: [`${month}-${day}-${year}`] },
    { sentences: [`He was born on ${long}.`, `The card says ${long}.`], words: [long] },
  ]);
}

/** Breaks lines at spaces, as typed or pasted letters have them. */
function wrapped(words: string, width: number, lineEnd: string): string {
  let line = 0;
  return words
    .split(' ')
    .map((word) => {
      const breaks = line > 0 && line + word.length > width;
      line = breaks ? word.length : line + word.length + 1;
      return breaks ? `${lineEnd}${word}` : ` ${word}`;
    })
    .join('')
    .trim();
}

function shuffled<T>(draw: Draw, all: readonly T[]): T[] {
  const mixed = [...all];
  for (let i = mixed.length - 1; i > 0; i--) {
    const k = draw(i + 1);
    [mixed[i], mixed[k]] = [mixed[k] as T, mixed[i] as T];
  }
  return mixed;
}

/** A letter with persons and numbers planted in it, the same for the same seed, and the words that must not be left of them. */
export function plantedLetter(seed: number): { readonly text: string; readonly words: ReadonlySet<string> } {
  const draw = numbersFrom(seed);
  const all = Array.from({ length: IDENTIFIERS_A_LETTER }, () => (draw(2) ? person(draw) : number(draw)));
  const lineEnd = of(draw, ['\n', '\n', '\r\n']);
  // what first names somebody may be after what names him again
  const told = shuffled(draw, all).map(({ sentences }) => shuffled(draw, sentences).join(' '));
  const half = Math.floor(told.length / 2);
  const width = 60 + draw(60);
  const text = COMPLETE_LETTER.replace(
    'The report of',
    () => `${wrapped(told.slice(0, half).join(' '), width, lineEnd)} The report of`,
  ).replace('In this case,', () => `${wrapped(told.slice(half).join(' '), width, lineEnd)} In this case,`);
  return { text, words: new Set(all.flatMap(({ words }) => words)) };
}
