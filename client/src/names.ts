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
  openSample: 'imrDetermination.openSample',
  showOutline: 'imrDetermination.showOutline',
  showProblems: 'imrDetermination.showProblems',
} as const;

/** Context key that is true from the moment the language client has been loaded. */
export const SERVER_STARTED_CONTEXT = 'imrDetermination.serverStarted';
