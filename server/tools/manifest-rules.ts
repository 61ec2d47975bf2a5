// Writes the setting of the rules into the manifest: npm run manifest:rules. A test says when it is due.
import { readFileSync, writeFileSync } from 'node:fs';
import { rules } from '../src/rules/registry.ts';
import { rulesSetting } from './rule-settings.ts';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
manifest.contributes.configuration.properties['imrDetermination.rules'] = rulesSetting(rules);
writeFileSync('package.json', `${JSON.stringify(manifest, null, 2)}\n`);
