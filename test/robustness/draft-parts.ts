/**
 * What drafts in these tests are put together from: parts of letters written for this project, short, so that drafts of
 * several items can be read many thousand times, and such that rules that compare parts have something to compare.
 */

/** Headings with the sentence that opens their section, and words of their own. */
export const SECTIONS: readonly string[] = [
  'HOW THE IMR FINAL DETERMINATION WAS MADE\nThe reviewer has been in active practice for more than five years.',
  'The Expert Reviewer has the following credentials:\nState(s) of Licensure: California\nCertification(s)/Specialty: Family Practice',
  'CLINICAL CASE SUMMARY\nThe injured worker is a 48 year old female cook who was hurt on 03/02/2014. She takes Norco.',
  'CLINICAL CASE SUMMARY\nThis 51 year old man was injured on 04/05/2013. A report of 06/01/2015 tells of knee pain.',
  'IMR ISSUES, DECISIONS AND RATIONALES\nThe Final Determination was based on decisions for the disputed items/services set forth below:',
  'IMR ISSUES, DECISIONS AND RATIONALES',
  'CLINICAL CASE SUMARY',
];

/** The dates above the first section: by them the editions of guidelines are chosen. */
export const HEADERS: readonly string[] = [
  'Case Number: CM15-0000001\nDate Assigned: 03/09/2015\nDate of Injury: 03/02/2014\nDecision Date: 04/20/2015\nUR Denial Date: 02/12/2015\nPriority: Standard',
  'Case Number: CM16-0000002\nDate of Injury: 04/05/2013\nUR Denial Date: 08/12/2016\nApplication Received: 09/01/2016',
  'UR Denial Date: 13/45/2015',
];

export const REQUESTS: readonly string[] = [
  'Norflex 100mg #60: Upheld',
  'Norco 10/325mg #90 with 2 refills: Overturned',
  'Acupuncture, 6 sessions for the left knee: Upheld',
  'Physical therapy 2 times a week for 3 weeks: Overturned',
  'Zanaflex 4mg #60: Overturned',
  'MRI of the right shoulder without contrast: Upheid',
  'Knee brace',
  '1 prescription of tramadol 50mg #120\nand one of Soma 350mg #60: Upheld',
  'Gabapentin 300mg #30 between 1/5/2015 and 2/30/2015: is Upheld',
];

export const FIELDS: readonly string[] = [
  'Claims Administrator guideline: Decision based on MTUS ACOEM.',
  'Claims Administrator guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants Page(s): 63.',
  'MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Muscle relaxants (for pain) Page(s): 63-66.',
  'MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use Page(s): 76, 78,77.',
  'MAXIMUS guideline: Decision based on Non-MTUS Official Disability Guidelines (ODG), Knee, Brace.',
  'MAXIMUS guideline: Decision based on MTUS Chronic Pain Medical Treatment 2016, Section(s): Opioids, dosing.',
  // cited as a whole: what is said of it depends on the form of the other fields
  'MAXIMUS guideline: Decision based on MTUS Chronic Pain Treatment Guidelines.',
  'Claims Administrator guideline: Decision based on MTUS Knee Complaints 2015, Section(s): Activity Modification.',
  'MAXIMUS guidline:',
  'Decision rationale: MTUS page 63 allows these drugs for short periods only. The request for Norflex 100mg #60 is not medically necessary.',
  'Decision rationale: She asks for 6 sessions for the right knee, as per the MTUS guidelines cited above. The request is medically necessary.',
  'Decision rationale: The request is for Norco 10/325mg #60. Dr. Marlow wrote on 05/01/2016 that he walks better.',
  'Decision rational: No words of a guideline. ODG allows it.',
  'Decision rationale: She has had Gabapentim and Zanaflax for months, and they help.',
  'Decision rationale:',
];

/** Words that come in anywhere: names, amounts, days, faults. */
export const WORDS: readonly string[] = [
  'Norco ',
  'tramadol ',
  // right and wrong: what is said of a wrong one depends on whether the right one stands elsewhere
  'gabapentin ',
  'gabapentim ',
  'cyclobenzaprine ',
  'cyclobemzaprene ',
  'Zanaflex ',
  'Zanaflax ',
  'Soma 350mg #60 ',
  'left ',
  'right ',
  'He ',
  'She ',
  'a 48 year old female ',
  'a 62 year old male ',
  'on 03/02/2014 ',
  'on 9/31/2016 ',
  'not ',
  'XXX ',
  'ODG ',
  'H-wave ',
  'MTUS page 78 ',
  'Page(s): 12 ',
  'Section(s): Opioids ',
  'is medically necessary. ',
  'is not medically necessary. ',
  'Upheld',
  'Overturned',
  ': Upheld',
  'Decision rationale: ',
  'MAXIMUS guideline: ',
  'Claims Administrator guideline: ',
  '415-555-0100 ',
  'a word that goes on and on until the line is longer than any other line of this whole short draft is ',
];

/** One sign, as a typist makes it. */
export const SIGNS: readonly string[] = [
  'a',
  'e',
  's',
  'U',
  '3',
  ' ',
  ':',
  '.',
  ',',
  '#',
  '-',
  '(',
  '\n',
  '\r\n',
  '\f',
  '\u00e9',
  '\ufeff',
  '\u2028',
  '\ud83d\ude00',
  '\ud83d',
];
