// Generated from server/src/form by npm run generate.
import type { Mark } from '../../../server/src/form/recognizer.ts';

/**
 * What determinations print. The headings of the layouts of 2013 are here too: the server says that it does not read
 * those yet, which helps more than silence.
 */
export const MARKS: readonly Mark[] = [
  {
    letters: 'howtheimrfinaldeterminationwasmade',
    place: 'alone on its line',
    telling: true,
  },
  {
    letters: 'maximusfederalservicessentthecompletecasefileto',
    place: 'opens a line',
    telling: true,
  },
  {
    letters: 'clinicalcasesummary',
    place: 'alone on its line',
    telling: false,
  },
  {
    letters: 'theexpertreviewerdevelopedthefollowingclinicalcasesummary',
    place: 'opens a line',
    telling: true,
  },
  {
    letters: 'imrissues,decisionsandrationales',
    place: 'alone on its line',
    telling: true,
  },
  {
    letters: 'thefinaldeterminationwasbasedondecisionsforthedisputed',
    place: 'opens a line',
    telling: true,
  },
  {
    letters: 'claimsadministratorguideline',
    place: 'before a colon',
    telling: true,
  },
  {
    letters: 'maximusguideline',
    place: 'before a colon',
    telling: true,
  },
  {
    letters: 'decisionrationale',
    place: 'before a colon',
    telling: false,
  },
  {
    letters: 'imrdecision(s)andrationale(s)',
    place: 'alone on its line',
    telling: true,
  },
  {
    letters: 'independentmedicalreviewdecisionandrationale',
    place: 'alone on its line',
    telling: true,
  },
  {
    letters: 'noticeofindependentmedicalreviewdetermination',
    place: 'opens a line',
    telling: false,
  },
  {
    letters: 'medicalqualificationsoftheexpertreviewer',
    place: 'before a colon',
    telling: false,
  },
  {
    letters: 'documentsreviewedfordetermination',
    place: 'before a colon',
    telling: false,
  },
  {
    letters: 'issueatdispute',
    place: 'before a colon',
    telling: false,
  },
  {
    letters: 'medicaltreatmentguideline(s)relieduponbyprofessionalreviewerandwhy',
    place: 'before a colon',
    telling: true,
  },
];
