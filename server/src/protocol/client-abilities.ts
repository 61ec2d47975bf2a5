import {
  CodeLensRefreshRequest,
  DiagnosticRefreshRequest,
  InlayHintRefreshRequest,
  SemanticTokensRefreshRequest,
} from 'vscode-languageserver';
import { at, isString } from './streams/unchecked.ts';

/** What the client can show and find, as far as an answer depends on it. */
export type ClientAbilities = Readonly<ReturnType<typeof readAbilities>>;

/**
 * Reads `capabilities` and `initializationOptions` of an initialize request; what is missing or of the wrong shape
 * counts as not there.
 */
export function readAbilities(capabilities: unknown, rulePages: string | null, options?: unknown) {
  const of = (...path: string[]) => at(capabilities, 'textDocument', ...path);
  const limit = of('foldingRange', 'rangeLimit');
  const has = (list: unknown, value: string) => Array.isArray(list) && list.includes(value);
  const tags =
    of('diagnostic', 'tagSupport', 'valueSet') ?? of('publishDiagnostics', 'tagSupport', 'valueSet');
  const versionedEdits = at(capabilities, 'workspace', 'workspaceEdit', 'documentChanges') === true;
  return {
    /** Whether document symbols may have children. */
    symbolTree: of('documentSymbol', 'hierarchicalDocumentSymbolSupport') === true,
    /** The first format of hovers that the client names and we know. */
    hoverFormat: firstFormat(of('hover', 'contentFormat')),
    /** The format of the documentation of completions. */
    documentationFormat: firstFormat(of('completion', 'completionItem', 'documentationFormat')),
    /** Whether completions may have words at the right edge of the list. */
    labelDetails: of('completion', 'completionItem', 'labelDetailsSupport') === true,
    /** Whether completions may have tab stops. */
    snippets: of('completion', 'completionItem', 'snippetSupport') === true,
    /** Whether a list of completions may say once what most of its items replace (protocol 3.17). */
    defaultEditRange: has(of('completion', 'completionList', 'itemDefaults'), 'editRange'),
    /** Whether it can be asked for the settings of a document. */
    asksSettings: at(capabilities, 'workspace', 'configuration') === true,
    /** Whether it reports changes of settings only on request. */
    registersSettings:
      at(capabilities, 'workspace', 'didChangeConfiguration', 'dynamicRegistration') === true,
    /** Whether it asks for diagnostics itself; else they are sent to it. */
    pullsDiagnostics: typeof of('diagnostic') === 'object' && of('diagnostic') !== null,
    /** Whether diagnostics may point to other places. */
    relatedInformation:
      of('publishDiagnostics', 'relatedInformation') === true ||
      of('diagnostic', 'relatedInformation') === true,
    foldsWholeLines: of('foldingRange', 'lineFoldingOnly') === true,
    /** The most folding ranges it wants; null without a limit. */
    foldingLimit: typeof limit === 'number' && limit >= 0 ? limit : null,
    /** Where the pages of the rules are, as an address without a final slash; null where they are not shipped. */
    rulePages,
    /** Whether it shows the pages of the rules itself (`rulePages` in its initialization options). */
    showsRulePages: at(options, 'rulePages') === true,
    /** Whether code actions may be more than commands. */
    codeActions: typeof of('codeAction', 'codeActionLiteralSupport') === 'object',
    /** Whether it shows actions that change a letter without a finding. */
    refactors: has(of('codeAction', 'codeActionLiteralSupport', 'codeActionKind', 'valueSet'), 'refactor'),
    /** Whether edits may say which version of a document they are for. */
    versionedEdits,
    /** Whether it asks what can be renamed before it asks for the new words. */
    preparesRename: of('rename', 'prepareSupport') === true,
    /** Whether it asks which edits of a rename are wanted where they say that they are in doubt. */
    confirmsEdits:
      versionedEdits &&
      of('rename', 'honorsChangeAnnotations') === true &&
      typeof at(capabilities, 'workspace', 'workspaceEdit', 'changeAnnotationSupport') === 'object',
    /** Whether it has the command that keeps a choice about a finding (`keepsChoices` in its initialization options). */
    keepsChoices: at(options, 'keepsChoices') === true,
    /** Whether it has the command that asks for what is known of a new letter (`newDeterminations` in its initialization options). */
    newDeterminations: at(options, 'newDeterminations') === true,
    /** Whether it has the commands that move, double and delete an item (`changesItems` in its initialization options). */
    changesItems: at(options, 'changesItems') === true,
    /** Whether it has the commands of code lenses (`codeLenses` in its initialization options). */
    lensCommands: at(options, 'codeLenses') === true,
    /** The numbers of the diagnostic tags it shows. */
    diagnosticTags: Array.isArray(tags) ? tags.filter((tag): tag is number => typeof tag === 'number') : [],
    /** Whether it can show the cards of the catalogue (`guidelineCards` in its initialization options). */
    guidelineCards: at(options, 'guidelineCards') === true,
    /** Whether a definition may say which words it is about. */
    definitionLinks: of('definition', 'linkSupport') === true,
    /** The requests by which it can be asked to ask again for what it shows. */
    refreshes: Object.entries({
      codeLens: CodeLensRefreshRequest.method,
      diagnostics: DiagnosticRefreshRequest.method,
      inlayHint: InlayHintRefreshRequest.method,
      semanticTokens: SemanticTokensRefreshRequest.method,
    }).flatMap(([kind, method]): string[] =>
      at(capabilities, 'workspace', kind, 'refreshSupport') === true ? [method] : [],
    ),
    linkTooltips: of('documentLink', 'tooltipSupport') === true,
  };
}

function firstFormat(formats: unknown): 'markdown' | 'plaintext' {
  const named = Array.isArray(formats) ? formats.filter(isString) : [];
  return named.find((format) => format === 'markdown' || format === 'plaintext') ?? 'plaintext';
}
