import { detectorMarks } from './detector-marks.ts';
import { documentedRules } from './documented-rules.ts';
import { grammarFile } from './grammar/grammar.ts';
import { roomsPicture } from './rooms-picture.ts';
import { ruleIndex, rulePage } from './rule-pages.ts';
import { withRuleSettings } from './rule-settings.ts';

/** A file of the repository that is made from the sources, not by hand. */
export interface GeneratedFile {
  /** Its path from the root of the repository. */
  readonly file: string;
  /** What it should hold, given what it holds now (empty where it does not exist yet). */
  make(current: string): string;
}

const documented = await documentedRules();

/** All generated files. One generator is one file of this folder and one line here. */
export const GENERATED_FILES: readonly GeneratedFile[] = [
  { file: 'client/src/recognition/marks.generated.ts', make: detectorMarks },
  { file: 'syntaxes/imr-determination.tmLanguage.json', make: grammarFile },
  { file: 'docs/images/rooms.svg', make: roomsPicture },
  { file: 'package.json', make: (current) => withRuleSettings(current, documented) },
  { file: 'docs/rules/README.md', make: (current) => ruleIndex(current, documented) },
  ...documented.map((one) => ({ file: `docs/rules/${one.rule.code}.md`, make: () => rulePage(one) })),
];
