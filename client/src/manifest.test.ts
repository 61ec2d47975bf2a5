import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { WORKSPACE_FILE } from '../../server/src/catalogue/workspace-file.ts';
import { rules } from '../../server/src/rules/registry.ts';
import { rulesSetting } from '../../server/tools/rule-settings.ts';
import { COMMANDS, LANGUAGE_ID, SERVER_STARTED_CONTEXT, SETTINGS } from './names.ts';

const root = join(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const { languages, grammars, configuration, commands, menus, jsonValidation } = manifest.contributes;

describe('the manifest', () => {
  it('is complete', () => {
    for (const field of ['name', 'displayName', 'description', 'license', 'icon', 'publisher']) {
      expect(manifest[field], field).toBeTypeOf('string');
    }
    expect(manifest.categories.length).toBeGreaterThan(0);
    expect(manifest.keywords.length).toBeGreaterThan(0);
    expect(manifest.engines.vscode).toBe('^1.91.0');
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
    expect(manifest.activationEvents).toEqual([`onLanguage:${LANGUAGE_ID}`, 'onLanguage:plaintext']);
    expect(commands.map(({ command }: { command: string }) => command).sort()).toEqual(
      Object.values(COMMANDS).sort(),
    );
    for (const name of Object.keys(configuration.properties))
      expect(name.startsWith(`${SETTINGS}.`), name).toBe(true);
  });

  it('has the editor check the catalogue of a workspace by the schema that the server reads it by', () => {
    const [{ fileMatch, url }] = jsonValidation;
    expect(`/${fileMatch}`).toBe(`/${WORKSPACE_FILE}`);
    expect(join(root, url)).toBe(join(root, 'server/src/catalogue/catalogue.schema.json'));
    expect(existsSync(join(root, url))).toBe(true);
    expect(readFileSync(join(root, '.vscodeignore'), 'utf8').split('\n')).toContain(`!${url.slice(2)}`);
  });

  it('declares the level of every rule, as `npm run generate` writes it', () => {
    expect(configuration.properties['imrDetermination.rules']).toEqual(rulesSetting(rules));
  });

  it('describes every setting and every value of it', () => {
    for (const [name, setting] of Object.entries<Record<string, unknown>>(configuration.properties)) {
      expect(setting.markdownDescription ?? setting.description, name).toBeTypeOf('string');
      expect(setting.default, name).toBeDefined();
      if (setting.enum) {
        expect((setting.markdownEnumDescriptions as string[]).length, name).toBe(
          (setting.enum as string[]).length,
        );
      }
    }
  });

  it('titles every command and shows it only where it does something', () => {
    for (const { title } of commands) expect(title).toMatch(/^IMR: \S/);
    const when = Object.fromEntries(
      menus.commandPalette.map((entry: { command: string; when: string }) => [entry.command, entry.when]),
    );
    expect(when).toEqual({
      [COMMANDS.restartServer]: SERVER_STARTED_CONTEXT,
      [COMMANDS.showLog]: SERVER_STARTED_CONTEXT,
      [COMMANDS.showOutline]: `editorLangId == ${LANGUAGE_ID}`,
      [COMMANDS.showProblems]: `editorLangId == ${LANGUAGE_ID}`,
    });
  });
});
