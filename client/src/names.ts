/** The names that the manifest (package.json), the client and the server share; a test compares them. */

/** The language of determinations in VS Code. */
export const LANGUAGE_ID = 'imr-determination';

/** The section of the settings, and the language client's id. */
export const SETTINGS = 'imrDetermination';

/** What users read as the source of messages, and the name of the log in the Output view. */
export const PRODUCT_NAME = 'IMR Determinations';

/** The commands; the manifest gives each its title and says when it is shown. */
export const COMMANDS = {
  restartServer: 'imrDetermination.restartServer',
  showLog: 'imrDetermination.showLog',
  openPreview: 'imrDetermination.openPreview',
  showFindingsInPreview: 'imrDetermination.showFindingsInPreview',
  hideFindingsInPreview: 'imrDetermination.hideFindingsInPreview',
  printInBrowser: 'imrDetermination.printInBrowser',
  newDetermination: 'imrDetermination.newDetermination',
  openSample: 'imrDetermination.openSample',
  openFaultySample: 'imrDetermination.openFaultySample',
  showOutline: 'imrDetermination.showOutline',
  showProblems: 'imrDetermination.showProblems',
  showFindings: 'imrDetermination.showFindings',
  showFindingsOfFact: 'imrDetermination.showFindingsOfFact',
  showCitedGuidelines: 'imrDetermination.showCitedGuidelines',
  checkBeforeSending: 'imrDetermination.checkBeforeSending',
  saveRedactedCopy: 'imrDetermination.saveRedactedCopy',
  goToNextPlace: 'imrDetermination.goToNextPlace',
  rewrapParagraph: 'imrDetermination.rewrapParagraph',
  addItem: 'imrDetermination.addItem',
  moveItemUp: 'imrDetermination.moveItemUp',
  moveItemDown: 'imrDetermination.moveItemDown',
  duplicateItem: 'imrDetermination.duplicateItem',
  deleteItem: 'imrDetermination.deleteItem',
  showIgnored: 'imrDetermination.showIgnored',
  openTexts: 'imrDetermination.openTexts',
  showRules: 'imrDetermination.showRules',
  openSettings: 'imrDetermination.openSettings',
  getStarted: 'imrDetermination.getStarted',
  exportLetter: 'imrDetermination.export',
  openAsText: 'imrDetermination.openAsText',
  readAsDetermination: 'imrDetermination.readAsDetermination',
  forgetAnswers: 'imrDetermination.forgetAnswers',
} as const;

/** The type of the panels that show previews. */
export const PREVIEW = 'imrDetermination.preview';

/** Context key that is true from the moment the language client has been loaded. */
export const SERVER_STARTED_CONTEXT = 'imrDetermination.serverStarted';

/** The walkthrough of the manifest. */
export const WALKTHROUGH = 'firstLetter';
