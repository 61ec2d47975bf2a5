import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORKSPACE_FILE } from '../../server/src/catalogue/workspace-file.ts';
import { IGNORE_FILE } from '../../server/src/choices/ignore-list.ts';
import { TEXTS_FILE } from '../../server/src/features/texts/own-texts.ts';
import { LEGEND } from '../../server/src/protocol/answers/semantic-tokens.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { documentedRules } from '../../server/tools/documented-rules.ts';
import { ruleSettings } from '../../server/tools/rule-settings.ts';
import { COMMANDS, LANGUAGE_ID, PREVIEW, SERVER_STARTED_CONTEXT, SETTINGS, WALKTHROUGH } from './names.ts';
import {
  CARD_SCHEME,
  CITED_SCHEME,
  FACTS_SCHEME,
  PAGE_EDITOR,
  READY_SCHEME,
  RULE_SCHEME,
} from './pages/addresses.ts';

/** The menu of a disputed item, in the context menu of the editor. */
const ITEM_MENU = `${SETTINGS}.item`;

/** Where the focus is in a preview; the setting that its eye turns on and off. */
const IN_PREVIEW = `activeWebviewPanelId == '${PREVIEW}'`;
/** Where the focus is on a page about a letter; in the letter, on such a page or in its preview. */
const ON_PAGE = `activeCustomEditorId == '${PAGE_EDITOR}' && resourceScheme =~ /^imr-(facts|cited|ready)$/`;
const ABOUT_LETTER = `editorLangId == ${LANGUAGE_ID} || ${ON_PAGE} || ${IN_PREVIEW}`;
const MARKS_FINDINGS = `${SETTINGS}.preview.findings`;

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { languages, grammars, commands, menus, jsonValidation, walkthroughs, customEditors } =
  manifest.contributes;
const categories: readonly { title: string; properties: Record<string, Record<string, unknown>> }[] =
  manifest.contributes.configuration;
const settings = Object.assign({}, ...categories.map(({ properties }) => properties));

describe('the manifest', () => {
  it('is complete', () => {
    for (const field of ['name', 'displayName', 'description', 'license', 'icon', 'publisher']) {
      expect(manifest[field], field).toBeTypeOf('string');
    }
    expect(manifest.categories.length).toBeGreaterThan(0);
    expect(manifest.keywords.length).toBeGreaterThan(0);
    expect(manifest.engines.vscode).toBe('^1.97.0');
    expect(manifest.capabilities).toEqual({
      untrustedWorkspaces: { supported: true },
      virtualWorkspaces: true,
    });
  });

  it('names files that exist', () => {
    const [language] = languages;
    const files = [
      manifest.icon,
      language.configuration,
      language.icon.light,
      language.icon.dark,
      grammars[0].path,
    ];
    for (const file of files) expect(existsSync(join(root, file)), file).toBe(true);
  });

  it('and the client use the same names', () => {
    expect(languages[0].id).toBe(LANGUAGE_ID);
    expect(grammars[0].language).toBe(LANGUAGE_ID);
    expect(manifest.activationEvents).toEqual([
      `onLanguage:${LANGUAGE_ID}`,
      'onLanguage:plaintext',
      `onWebviewPanel:${PREVIEW}`,
    ]);
    expect(commands.map(({ command }: { command: string }) => command).sort()).toEqual(
      Object.values(COMMANDS).sort(),
    );
    for (const name of Object.keys(settings)) expect(name.startsWith(`${SETTINGS}.`), name).toBe(true);
  });

  it('has the editor check what people write in a workspace by the schemas that the server reads it by', () => {
    const [catalogue, texts] = jsonValidation;
    expect(catalogue).toEqual({
      fileMatch: WORKSPACE_FILE,
      url: './server/src/catalogue/catalogue.schema.json',
    });
    expect(texts).toEqual({ fileMatch: TEXTS_FILE, url: './server/src/features/texts/texts.schema.json' });
    const shipped = readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n');
    for (const { url } of jsonValidation) {
      expect(existsSync(join(root, url))).toBe(true);
      expect(shipped).toContain(`!${url.slice(2)}`);
    }
    // comments are no mistake in them
    expect(languages[1]).toEqual({
      id: 'jsonc',
      filenamePatterns: [WORKSPACE_FILE, IGNORE_FILE, TEXTS_FILE].map((file) => `**/${file}`),
    });
  });

  it('has a setting for every rule under its title, as `npm run generate` writes it', async () => {
    expect(categories.slice(1)).toEqual(ruleSettings(await documentedRules()));
    for (const { code, title } of rules)
      expect(settings[`${SETTINGS}.rules.${code}`], code).toMatchObject({
        description: `${title}.`,
        default: 'default',
      });
    // what is declared later lies over what was declared before
    const names = Object.keys(settings);
    expect(names.indexOf(`${SETTINGS}.rules`)).toBeLessThan(
      names.indexOf(`${SETTINGS}.rules.${rules[0]?.code}`),
    );
  });

  it('sets for determinations what docs/editor-settings.md gives a reason for, and nothing else', () => {
    const page = readFileSync(join(root, 'docs/editor-settings.md'), 'utf8');
    const rows = [...page.matchAll(/^\| `([\w.]+)` \| `(.+)` \| \S.*\.? \|$/gm)];
    const reasoned = Object.fromEntries(rows.map(([, name = '', value = '']) => [name, JSON.parse(value)]));
    expect(manifest.contributes.configurationDefaults).toEqual({ [`[${LANGUAGE_ID}]`]: reasoned });
  });

  it('describes every setting and every value of it', () => {
    for (const [name, setting] of Object.entries<Record<string, unknown>>(settings)) {
      expect(setting.markdownDescription ?? setting.description, name).toBeTypeOf('string');
      expect(setting.default, name).toBeDefined();
      if (setting.enum) {
        expect(
          ((setting.markdownEnumDescriptions ?? setting.enumDescriptions) as string[]).length,
          name,
        ).toBe((setting.enum as string[]).length);
      }
    }
  });

  it('walks through four steps, whose pictures and commands are there', () => {
    const [{ id, steps }] = walkthroughs;
    expect(id).toBe(WALKTHROUGH);
    expect(steps).toHaveLength(4);
    const known: string[] = [...Object.values(COMMANDS), 'workbench.action.files.openFile'];
    for (const { description, media } of steps) {
      for (const [, command = ''] of description.matchAll(/command:([\w.]+)/g))
        expect(known).toContain(command);
      for (const file of Object.values<string>(media.image))
        expect(existsSync(join(root, file)), file).toBe(true);
    }
  });

  it('opens the pages of its schemes in their editor, whatever else is installed', () => {
    expect(customEditors).toMatchObject([{ viewType: PAGE_EDITOR, priority: 'default' }]);
    const patterns = customEditors[0].selector.map((one: { filenamePattern: string }) => one.filenamePattern);
    expect(patterns).toEqual([
      `${CARD_SCHEME}:/**`,
      `${RULE_SCHEME}:/**`,
      `${FACTS_SCHEME}:/**`,
      `${CITED_SCHEME}:/**`,
      `${READY_SCHEME}:/**`,
    ]);
  });

  it('names the tokens of the server, and colors each of them', () => {
    const { semanticTokenTypes, semanticTokenModifiers, semanticTokenScopes } = manifest.contributes;
    const ids = (declared: readonly { id: string }[]) => declared.map(({ id }) => id);
    expect(ids(semanticTokenTypes)).toEqual(LEGEND.tokenTypes);
    // editors know the other one
    expect([...ids(semanticTokenModifiers), 'deprecated'].sort()).toEqual(LEGEND.tokenModifiers.toSorted());
    const [{ language, scopes }] = semanticTokenScopes;
    expect(language).toBe(LANGUAGE_ID);
    const colored = Object.keys(scopes).map((selector) => selector.split('.'));
    expect(new Set(colored.map(([type]) => type))).toEqual(new Set(LEGEND.tokenTypes));
    expect(new Set(colored.flatMap(([, ...modifiers]) => modifiers))).toEqual(new Set(LEGEND.tokenModifiers));
  });

  it('has buttons for the preview in the title of the letter and in its own', () => {
    expect(settings[MARKS_FINDINGS]).toMatchObject({ type: 'boolean', default: false });
    const shown = menus['editor/title'].map(({ command, when }: { command: string; when: string }) => ({
      when,
      icon: commands.find((one: { command: string }) => one.command === command).icon,
    }));
    expect(shown).toEqual([
      { when: `editorLangId == ${LANGUAGE_ID}`, icon: '$(open-preview)' },
      { when: `${IN_PREVIEW} && !config.${MARKS_FINDINGS}`, icon: '$(eye)' },
      { when: `${IN_PREVIEW} && config.${MARKS_FINDINGS}`, icon: '$(eye-closed)' },
      { when: IN_PREVIEW, icon: '$(browser)' },
    ]);
  });

  it('titles every command and shows it only where it does something', () => {
    for (const { category, title } of commands)
      expect(category ? `${category}: ${title}` : title).toMatch(/^IMR: [^:]+$/);
    // menus show titles without their category
    for (const { command } of menus[ITEM_MENU])
      expect(commands.find((one: { command: string }) => one.command === command).category).toBe('IMR');
    const when = Object.fromEntries(
      menus.commandPalette.map((entry: { command: string; when: string }) => [entry.command, entry.when]),
    );
    expect(when).toEqual({
      [COMMANDS.restartServer]: SERVER_STARTED_CONTEXT,
      [COMMANDS.showLog]: SERVER_STARTED_CONTEXT,
      [COMMANDS.openPreview]: `editorLangId == ${LANGUAGE_ID} || ${ON_PAGE}`,
      [COMMANDS.showFindingsInPreview]: `${IN_PREVIEW} && !config.${MARKS_FINDINGS}`,
      [COMMANDS.hideFindingsInPreview]: `${IN_PREVIEW} && config.${MARKS_FINDINGS}`,
      [COMMANDS.printInBrowser]: ABOUT_LETTER,
      [COMMANDS.showOutline]: `editorLangId == ${LANGUAGE_ID}`,
      [COMMANDS.showProblems]: `editorLangId == ${LANGUAGE_ID}`,
      [COMMANDS.showFindings]: `editorLangId == ${LANGUAGE_ID}`,
      [COMMANDS.showFindingsOfFact]: `editorLangId == ${LANGUAGE_ID}`,
      [COMMANDS.showCitedGuidelines]: `editorLangId == ${LANGUAGE_ID}`,
      [COMMANDS.checkBeforeSending]: `editorLangId == ${LANGUAGE_ID}`,
      [COMMANDS.saveRedactedCopy]: ABOUT_LETTER,
      [COMMANDS.goToNextPlace]: `editorLangId == ${LANGUAGE_ID}`,
      [COMMANDS.rewrapParagraph]: `editorLangId == ${LANGUAGE_ID} && !editorReadonly`,
      [COMMANDS.exportLetter]: ABOUT_LETTER,
      [COMMANDS.addItem]: `editorLangId == ${LANGUAGE_ID}`,
      [COMMANDS.moveItemUp]: `editorLangId == ${LANGUAGE_ID}`,
      [COMMANDS.moveItemDown]: `editorLangId == ${LANGUAGE_ID}`,
      [COMMANDS.duplicateItem]: `editorLangId == ${LANGUAGE_ID}`,
      [COMMANDS.deleteItem]: `editorLangId == ${LANGUAGE_ID}`,
      [COMMANDS.showIgnored]: SERVER_STARTED_CONTEXT,
      [COMMANDS.openTexts]: 'workspaceFolderCount > 0',
      [COMMANDS.readAsDetermination]: `editorLangId && editorLangId != ${LANGUAGE_ID}`,
    });
    expect(menus['explorer/context']).toEqual([
      { command: COMMANDS.openAsText, when: 'resourceExtname =~ /^\\.(docx|pdf)$/i', group: 'navigation@20' },
    ]);
  });

  it('lets the list of proposals open in all that the grammar calls a string or comment', () => {
    const [{ path, tokenTypes }] = grammars;
    const grammar = readFileSync(join(root, path), 'utf8');
    const scopes = [...grammar.matchAll(/(?<=["\s])(?:string|comment)\.[\w.-]+/g)].map(([scope]) => scope);
    expect(scopes).not.toEqual([]);
    for (const scope of scopes) {
      const types = Object.entries(tokenTypes).filter(([of]) => `${scope}.`.startsWith(`${of}.`));
      expect(types, scope).toEqual([[expect.anything(), 'other']]);
    }
  });
});
