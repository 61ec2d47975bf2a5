import { DiagnosticRefreshRequest, InlayHintRefreshRequest } from 'vscode-languageserver';
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
  const edits = (...path: string[]) => at(capabilities, 'workspace', 'workspaceEdit', ...path);
  const has = (list: unknown, value: string) => Array.isArray(list) && list.includes(value);
  const tags =
    of('diagnostic', 'tagSupport', 'valueSet') ?? of('publishDiagnostics', 'tagSupport', 'valueSet');
  return {
    /** Whether document symbols may have children. */
    symbolTree: of('documentSymbol', 'hierarchicalDocumentSymbolSupport') === true,
    /** The first format of hovers that the client names and we know. */
    hoverFormat: firstFormat(of('hover', 'contentFormat')),
    /** The format of the documentation of completions. */
    documentationFormat: firstFormat(of('completion', 'completionItem', 'documentationFormat')),
    /** Whether completions may have words at the right edge of the list. */
    labelDetails: of('completion', 'completionItem', 'labelDetailsSupport') === true,
    /** Whether a list of completions may say once what most of its items replace (protocol 3.17). */
    defaultEditRange: has(of('completion', 'completionList', 'itemDefaults'), 'editRange'),
    /** Whether it can be asked for the settings of a document. */
    asksSettings: at(capabilities, 'workspace', 'configuration') === true,
    /** Whether it tells changes of settings only when asked to. */
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
    /** Whether code actions may be more than commands. */
    codeActions: typeof of('codeAction', 'codeActionLiteralSupport') === 'object',
    /** Whether it asks for the edits of a code action when one is chosen. */
    resolvesEdits: has(of('codeAction', 'resolveSupport', 'properties'), 'edit'),
    /** Whether edits may say which version of a document they are for. */
    versionedEdits: edits('documentChanges') === true,
    /** Whether edits may make new files. */
    createsFiles: has(edits('resourceOperations'), 'create'),
    /**
     * Whether it gives the text of files of a workspace when asked (`imr/workspaceFile`) and has the command that saves
     * one after an edit (`keepsChoices` in its initialization options).
     */
    keepsChoices: at(options, 'keepsChoices') === true,
    /** The numbers of the diagnostic tags it shows. */
    diagnosticTags: Array.isArray(tags) ? tags.filter((tag): tag is number => typeof tag === 'number') : [],
    /** Whether it can show the cards of the catalogue (`guidelineCards` in its initialization options). */
    guidelineCards: at(options, 'guidelineCards') === true,
    /** Whether a definition may say which words it is about. */
    definitionLinks: of('definition', 'linkSupport') === true,
    /** The requests by which it can be asked to ask again for what it shows. */
    refreshes: Object.entries({
      diagnostics: DiagnosticRefreshRequest.method,
      inlayHint: InlayHintRefreshRequest.method,
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
