// Letters whose outline hangs on odd places: what tells where a heading, a label, a decision or an item is stands far from
// what it tells of. The parser's own versions and those of whole letters are tested on the same ones.

/** A disputed item with a rationale of three lines. */
export const ITEM = `Knee brace: Upheld

Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004.

MAXIMUS guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care.

Decision rationale: The joint is stable on examination, so that a brace has no purpose in this
case, and the records tell of no fall. The patient walks without a cane and climbs stairs with
ease. Nothing more is expected of a brace. The requested knee brace is not medically necessary.
`;

/** Words of the item that odd ones are put in the place of. */
export const RATIONALE = 'Decision rationale: The';
export const INSIDE = 'case, and the';

/** A rationale that has come to its end, and the next request: before that a decision line would be part of the rationale. */
const CONCLUDED = 'case. It is not medically necessary.\nArm sling: ';

/** What is typed counts although it stands in a line that says nothing by itself: `words` take the place of `where` in the item,
 * and the edit puts `to` in the place of `from`. */
export const OUTLINE_EDITS = [{ what: 'a label that begins in the line', where: RATIONALE, words: 'Decision\nrationale: The', from: 'ision\n', to: 'isixon\n' },
  { what: 'a label in the middle of the line', where: INSIDE, words: 'case.\nIt is so. MAXIMUS guideline: No', from: 'so. MAX', to: 'so. MAXX' },
  { what: 'a label behind another colon', where: INSIDE, words: 'case.\nIt is: so. The', from: 'is: so. The', to: 'is: so. MAXIMUS guideline: The' },
  { what: 'a label that loses its colon, behind another', where: RATIONALE, words: 'Care\nis: so. Decision rationale: The', from: 'rationale: The', to: 'rationale The' },
  { what: 'a label whose letters are far apart', where: INSIDE, words: 'x Cxl\na   i   m   s   A   d   m   i   n   i   s   t   r   a   t   o   r\nguideline: The', from: 'Cxl', to: 'Cl' },
  { what: 'a decision that begins in the line', where: INSIDE, words: `${CONCLUDED}Upxe\nld\nAnd the`, from: 'Upxe', to: 'Uphe' },
  { what: 'a decision above the line', where: INSIDE, words: `${CONCLUDED}Upheld\nand the`, from: 'and the', to: 'And the' },
  { what: 'the colon of a decision on the next line', where: INSIDE, words: `${CONCLUDED}x*\nUpheld\nAnd the`, from: 'x*', to: '*' },
  { what: 'a heading that begins above', where: INSIDE, words: 'x\nCLINICAL CASE\nSUMXMARY\nand the', from: 'SUMX', to: 'SUM' },
]; // biome-ignore format: one case a row

const REVIEWER = 'Knee brace: Upheld\n\nMAXIMUS guideline: none.\n\n';
const SENTENCE = 'The expert reviewer developed the following clinical case summary\nbased on a ';

/** Two texts each, of which the second differs in signs or words around a broken heading, sentence or decision. */
export const BROKEN_PAIRS = (
  [
    [
      'a word put in behind a broken heading',
      'CLINICAL CASE\nSUMMARY of it',
      'CLINICAL CASE\nSUMMARY x of it',
    ],
    ['a sign behind a broken heading', 'CLINICAL CASE\nSUMMARY of it', 'CLINICAL CASE\nSUMMARY" of it'],
    ['a blank behind a broken heading', 'CLINICAL CASE\nSUMMARY  of it', 'CLINICAL CASE\nSUMMARY x of it'],
    ['the first word behind a broken heading', 'CLINICAL CASE\nSUMMARY', 'CLINICAL CASE\nSUMMARY x'],
    [
      'signs in a fixed sentence that ends where it did',
      `CLINICAL CASE SUMMARY\n${SENTENCE}review of pain`,
      `CLINICAL CASE SUMMARY\n${SENTENCE}***review xf pain`,
    ],
    [
      'a decision broken over lines',
      'Uphe\nU\nphel\nD  MAXIMUS guideline:',
      'Uphe\nU,\nphel\nD  MAXIMUS guideline:',
    ],
    [
      'a decision that ends on the line of a label',
      'Up\nhel\nD  MAXIMUS guideline:',
      'U,p\nhel\nD  MAXIMUS guideline:',
    ],
    [
      'a word before such a decision',
      'Brace: xU\nph\nEld  MAXIMUS guideline: none.',
      'Brace: U\nph\nEld  MAXIMUS guideline: none.',
    ],
  ] as const
).map(([what, one, other]) => ({ what, one: REVIEWER + one, other: REVIEWER + other }));
