import type { Rule, RuleDocs } from '../finding.ts';

/** What decoders put in place of a character that they cannot read. */
const REPLACEMENT = '\ufffd';

/** What its page says. @public */
export const docs: RuleDocs = {
  what:
    'The character `�`, which replaces one that was lost, often a quotation mark or a dash: the file was opened in ' +
    'an encoding other than the one it was saved in. The first one is marked.',
  why: 'Saving the file as it is open now makes the loss permanent.',
  notes:
    'Word saves plain text as Windows 1252. In the editor choose *Reopen with Encoding* in the status bar; files named ' +
    '`.imr` and `.determination` are opened correctly without that.',
  wrong: { summary: 'The worker\ufffds left knee is swollen.' },
  right: { summary: 'The worker’s left knee is swollen.' },
};

/** Characters that were lost when the file was opened. */
export const charactersLost: Rule = {
  code: 'characters-lost',
  title: 'Characters lost when the file was opened',
  category: 'words',
  severity: 'information',
  scope: 'letter',
  check({ source }) {
    const start = source.indexOf(REPLACEMENT);
    if (start < 0) return [];
    return [
      {
        message:
          'Characters were lost when this file was opened. Reopen it with its encoding, often Western (Windows 1252), before you save it.',
        range: { start, end: start + 1 },
      },
    ];
  },
};
