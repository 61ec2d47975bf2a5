import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import textmate from 'vscode-textmate';
import { createRegistry, linesOf, loadGrammar } from './tokenizer.ts';

// The themes come with the editor that the editor tests install; the grammar itself does not need them.
const themes = new URL(
  '../editor/host/node_modules/code-server/lib/vscode/extensions/theme-defaults/themes/',
  import.meta.url,
);
const themesAreThere = existsSync(themes);
if (!themesAreThere) {
  console.warn(
    "SKIPPED: the colours in VS Code's default themes; the embedded editor is not installed (npm test).",
  );
}

interface Theme {
  colors: Record<string, string>;
  tokenColors: textmate.IRawTheme['settings'];
}

/** A theme file with what it includes; the files have comments and trailing commas. */
function readTheme(file: string): Theme {
  const text = readFileSync(new URL(file, themes), 'utf8')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/,\s*\/\/[^"\n]*$/gm, ',')
    .replace(/,(\s*[\]}])/g, '$1');
  const theme = JSON.parse(text);
  const base = theme.include ? readTheme(theme.include) : { colors: {}, tokenColors: [] };
  return {
    colors: { ...base.colors, ...theme.colors },
    tokenColors: [...base.tokenColors, ...(theme.tokenColors ?? [])],
  };
}

const LETTER = `CLINICAL CASE SUMMARY
plain
Priority: Standard
Knee brace: Upheld
Claims Administrator guideline: Decision based on MTUS Knee Complaints 2004, Section(s): Summary.
Decision rationale: TBD
Elbow brace: Overturned`;

/** The colour of each word of the letter, by the word. */
async function coloursIn(theme: Theme): Promise<Record<string, string>> {
  const registry = await createRegistry();
  const foreground = theme.colors['editor.foreground'] ?? '#123456';
  registry.setTheme({
    settings: [{ settings: { foreground, background: '#000000' } }, ...theme.tokenColors],
  });
  const grammar = await loadGrammar(registry);
  const colours: Record<string, string> = {};
  let state = textmate.INITIAL;
  for (const line of linesOf(LETTER)) {
    const { tokens, ruleStack } = grammar.tokenizeLine2(line, state);
    state = ruleStack;
    for (let index = 0; index < tokens.length; index += 2) {
      const words = line.slice(tokens[index], tokens[index + 2] ?? line.length).trim();
      // Bits 15 to 23 of a token's metadata are the number of its foreground colour.
      colours[words] = registry.getColorMap()[((tokens[index + 1] ?? 0) >>> 15) & 0x1ff] ?? '';
    }
  }
  return colours;
}

describe.runIf(themesAreThere)("VS Code's default themes", () => {
  it.each([
    'dark_modern.json',
    'light_modern.json',
    'dark_plus.json',
    'light_plus.json',
    'hc_black.json',
    'hc_light.json',
  ])('%s tells the parts of a letter apart', async (file) => {
    const colours = await coloursIn(readTheme(file));
    const plain = colours.plain;
    expect(plain).toBeTruthy();
    for (const words of [
      'CLINICAL CASE SUMMARY',
      'Priority:',
      'Standard',
      'Knee brace',
      'Upheld',
      'Overturned',
      'Claims Administrator guideline:',
      'MTUS Knee Complaints',
      '2004',
      'Section(s):',
      'Summary.',
      'TBD',
    ]) {
      expect(colours[words], words).toBeTruthy();
      expect(colours[words], `${words} stands out from prose`).not.toBe(plain);
    }
    expect(colours.Upheld, 'the decisions differ').not.toBe(colours.Overturned);
    expect(colours.Upheld, 'the decision differs from its request').not.toBe(colours['Knee brace']);
    expect(colours.Overturned).not.toBe(colours['Elbow brace']);
    expect(colours['MTUS Knee Complaints'], 'guideline and topic differ').not.toBe(colours['Summary.']);
    expect(colours.TBD, 'a placeholder alarms').not.toBe(colours['Decision rationale:']);
  });
});
