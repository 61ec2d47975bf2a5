import { type CodeAction, type CodeActionParams, CodeActionTriggerKind } from 'vscode-languageserver';
import type { Covers } from '../../choices/ignore-list.ts';
import { surroundingsOf, wordsOf } from '../../choices/surroundings.ts';
import { type FindingAction, findingActions } from '../../features/actions/code-actions.ts';
import { safeMends } from '../../features/actions/mend.ts';
import { analyse } from '../../features/analysis.ts';
import { ruleOf } from '../../rules/registry.ts';
import type { Range } from '../../text/range.ts';
import { FIX_ALL } from '../capabilities.ts';
import type { ClientAbilities } from '../client-abilities.ts';
import type { OpenDocument } from '../documents.ts';
import type { Judgements } from '../judgements.ts';
import type { ServerState } from '../state.ts';
import { at, type Unchecked } from '../streams/unchecked.ts';
import { itemActions } from './changed-item.ts';
import { toDiagnostic } from './convert.ts';
import { newLetterActions } from './drafting.ts';
import { letterEdit } from './letter-edit.ts';

/**
 * The client's command that keeps a choice about a finding: it writes the ignore list or the settings of the letter's folder,
 * says so, and can undo it. Its argument is a `Choice`.
 */
const KEEP_COMMAND = 'imrDetermination.keepChoice';

/** What a reviewer chose to do about a finding besides mending it. */
export interface Choice {
  readonly does: 'ignore' | 'turn-off';
  /** The address of the letter. */
  readonly document: string;
  readonly rule: string;
  /** The title of the rule. */
  readonly title: string;
  /** What is ignored; missing where the rule is turned off. */
  readonly covers?: Covers;
  /** Identifies the words that are ignored, see `IgnoredFinding`. */
  readonly words?: string;
}

/** What can be done about the findings in a part of the text. */
export function codeActionsIn(
  document: OpenDocument,
  { client, judgements, folders }: ServerState,
  area: Range,
  { context }: Unchecked<CodeActionParams>,
): CodeAction[] {
  if (!client.codeActions) return [];
  const only = at(context, 'only');
  const isWanted = (kind: string) =>
    !Array.isArray(only) || only.some((asked) => kind === asked || kind.startsWith(`${asked}.`));
  const actions: CodeAction[] = [];
  if (isWanted('quickfix')) {
    actions.push(...newLetterActions(document, client));
    const canKeep = folders.hold(document.uri) && client.keepsChoices;
    const findings = judgements.findingsOf(document);
    for (const action of findingActions(document.text.getText(), findings, area, canKeep)) {
      actions.push(toCodeAction(document, client, action));
    }
  }
  // fixing all reads the letter once more, and every place of an item can be moved: too much for the light bulb that follows the cursor
  const isAutomatic = at(context, 'triggerKind') === CodeActionTriggerKind.Automatic && !Array.isArray(only);
  if (isAutomatic) return actions;
  if (client.refactors) actions.push(...itemActions(document, client, area, isWanted));
  if (isWanted(FIX_ALL)) actions.push(...fixAll(document, client, judgements));
  return actions;
}

function toCodeAction(document: OpenDocument, client: ClientAbilities, action: FindingAction): CodeAction {
  const { finding, title } = action;
  const base = { title, kind: 'quickfix', diagnostics: [toDiagnostic(document.text, finding, client)] };
  if (action.does === 'mend') {
    const edit = letterEdit(document, client, action.edits);
    return { ...base, edit, ...(action.preferred ? { isPreferred: true } : {}) };
  }
  return { ...base, command: { title, command: KEEP_COMMAND, arguments: [choiceOf(document, action)] } };
}

function choiceOf({ uri, text }: OpenDocument, action: Exclude<FindingAction, { does: 'mend' }>): Choice {
  const { does, finding } = action;
  const base = {
    does,
    document: uri,
    rule: finding.code,
    title: ruleOf(finding.code)?.title ?? finding.code,
  };
  if (does === 'turn-off') return base;
  const hash = action.covers === 'folder' ? wordsOf : surroundingsOf;
  return { ...base, covers: action.covers, words: hash(text.getText(), finding.range) };
}

function fixAll(document: OpenDocument, client: ClientAbilities, judgements: Judgements): CodeAction[] {
  const source = document.text.getText();
  const { analysis } = document;
  const edits = safeMends(source, (text) => {
    const { findings } =
      text === source ? analysis : analyse(text, undefined, () => analysis.letter.catalogue);
    return judgements.chosenIn(document, text, findings);
  });
  if (edits.length === 0) return [];
  return [{ title: 'Apply all safe fixes', kind: FIX_ALL, edit: letterEdit(document, client, edits) }];
}
