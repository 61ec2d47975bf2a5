import { DiagnosticRefreshRequest, InlayHintRefreshRequest } from 'vscode-languageserver';
import { at, isString } from './streams/unchecked.ts';

/** What the client can show and find, as far as an answer depends on it. */
export interface ClientAbilities {
  /** Whether document symbols may have children. */
  readonly symbolTree: boolean;
  /** The first format of hovers that the client names and we know. */
  readonly hoverFormat: 'markdown' | 'plaintext';
  /** Whether it asks for diagnostics itself; else they are sent to it. */
  readonly pullsDiagnostics: boolean;
  /** Whether diagnostics may point to other places. */
  readonly relatedInformation: boolean;
  readonly foldsWholeLines: boolean;
  /** The most folding ranges it wants; null without a limit. */
  readonly foldingLimit: number | null;
  /** Where the pages of the rules are, as an address without a final slash; null where they are not shipped. */
  readonly rulePages: string | null;
  /** Whether it can show the cards of the catalogue (`guidelineCards` in its initialization options). */
  readonly guidelineCards: boolean;
  /** Whether a definition may say which words it is about. */
  readonly definitionLinks: boolean;
  readonly linkTooltips: boolean;
  /** The format of the documentation of completions. */
  readonly documentationFormat: 'markdown' | 'plaintext';
  /** Whether completions may have words at the right edge of the list. */
  readonly labelDetails: boolean;
  /** Whether a list of completions may say once what most of its items replace (protocol 3.17). */
  readonly defaultEditRange: boolean;
  /** Whether it can be asked for the settings of a document. */
  readonly asksSettings: boolean;
  /** Whether it tells changes of settings only when asked to. */
  readonly registersSettings: boolean;
  /** Whether code actions may be more than commands. */
  readonly codeActions: boolean;
  /** Whether it asks for the edits of a code action when one is chosen. */
  readonly resolvesEdits: boolean;
  /** Whether edits may say which version of a document they are for. */
  readonly versionedEdits: boolean;
  /** Whether edits may make new files. */
  readonly createsFiles: boolean;
  /**
   * Whether it gives the text of files of a workspace when asked (`imr/workspaceFile`) and has the command that saves
   * one after an edit (`keepsChoices` in its initialization options).
   */
  readonly keepsChoices: boolean;
  /** The numbers of the diagnostic tags it shows. */
  readonly diagnosticTags: readonly number[];
  /** The requests by which it can be asked to ask again for what it shows. */
  readonly refreshes: readonly string[];
}

/**
 * Reads `capabilities` and `initializationOptions` of an initialize request; what is missing or of the wrong shape
 * counts as not there.
 */
export function readAbilities(
  capabilities: unknown,
  rulePages: string | null,
  options?: unknown,
): ClientAbilities {
  const of = (...path: string[]) => at(capabilities, 'textDocument', ...path);
  const limit = of('foldingRange', 'rangeLimit');
  const edits = (...path: string[]) => at(capabilities, 'workspace', 'workspaceEdit', ...path);
  const has = (list: unknown, value: string) => Array.isArray(list) && list.includes(value);
  const tags =
    of('diagnostic', 'tagSupport', 'valueSet') ?? of('publishDiagnostics', 'tagSupport', 'valueSet');
  return {
    symbolTree: of('documentSymbol', 'hierarchicalDocumentSymbolSupport') === true,
    hoverFormat: firstFormat(of('hover', 'contentFormat')),
    documentationFormat: firstFormat(of('completion', 'completionItem', 'documentationFormat')),
    labelDetails: of('completion', 'completionItem', 'labelDetailsSupport') === true,
    defaultEditRange: has(of('completion', 'completionList', 'itemDefaults'), 'editRange'),
    asksSettings: at(capabilities, 'workspace', 'configuration') === true,
    registersSettings:
      at(capabilities, 'workspace', 'didChangeConfiguration', 'dynamicRegistration') === true,
    pullsDiagnostics: typeof of('diagnostic') === 'object' && of('diagnostic') !== null,
    relatedInformation:
      of('publishDiagnostics', 'relatedInformation') === true ||
      of('diagnostic', 'relatedInformation') === true,
    foldsWholeLines: of('foldingRange', 'lineFoldingOnly') === true,
    foldingLimit: typeof limit === 'number' && limit >= 0 ? limit : null,
    rulePages,
    codeActions: typeof of('codeAction', 'codeActionLiteralSupport') === 'object',
    resolvesEdits: has(of('codeAction', 'resolveSupport', 'properties'), 'edit'),
    versionedEdits: edits('documentChanges') === true,
    createsFiles: has(edits('resourceOperations'), 'create'),
    keepsChoices: at(options, 'keepsChoices') === true,
    diagnosticTags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === 'number') : [],
    guidelineCards: at(options, 'guidelineCards') === true,
    definitionLinks: of('definition', 'linkSupport') === true,
    refreshes: [
      { kind: 'diagnostics', method: DiagnosticRefreshRequest.method },
      { kind: 'inlayHint', method: InlayHintRefreshRequest.method },
    ].flatMap(({ kind, method }) =>
      at(capabilities, 'workspace', kind, 'refreshSupport') === true ? [method] : [],
    ),
    linkTooltips: of('documentLink', 'tooltipSupport') === true,
  };
}

function firstFormat(formats: unknown): 'markdown' | 'plaintext' {
  const named = Array.isArray(formats) ? formats.filter(isString) : [];
  return named.find((format) => format === 'markdown' || format === 'plaintext') ?? 'plaintext';
}
