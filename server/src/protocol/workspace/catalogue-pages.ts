import { RequestType } from 'vscode-languageserver';
import { titleOf } from '../../catalogue/title.ts';
import type { Drug, Guideline } from '../../catalogue/types.ts';
import { drugPage } from '../../features/cards/drug-page.ts';
import { guidelinePage } from '../../features/cards/guideline-page.ts';
import { capitalized } from '../../text/in-words.ts';
import { invalidParams } from '../dispatch.ts';
import type { ServerState } from '../state.ts';
import { isString, type Unchecked } from '../streams/unchecked.ts';

/** Asks for the text of a card by its address; null for an address of none. */
export const CARD_REQUEST = new RequestType<{ uri: string }, string | null, void>('imr/guidelineCard');

/** The scheme of the addresses; a client that shows them says so with `guidelineCards: true` when it starts us. */
const SCHEME = 'imr-guideline';

/**
 * The address of a card: its path is its title, its query the id, its fragment the workspace folder whose catalogue it is of:
 * `imr-guideline:/MTUS Chronic Pain ... (2009)?guideline=mtus-chronic-pain-2009&line=57`. A client that renders the card shows
 * the table row on `line` (counted from 0, in the text of the card); null where no row is asked for.
 */
export function cardUri(
  subject: { readonly guideline: Guideline } | { readonly drug: Drug },
  line: number | null,
  folder: string | null,
): string {
  const [name, query] =
    'guideline' in subject
      ? [titleOf(subject.guideline), `guideline=${subject.guideline.id}`]
      : [capitalized(subject.drug.generic), `drug=${subject.drug.id}`];
  // a slash in a name would make it a folder
  const path = encodeURIComponent(name.replace(/[/\\]/g, '-'));
  const fragment = folder === null ? '' : `#${encodeURIComponent(folder)}`;
  const place = line === null ? '' : `&line=${line}`;
  return `${SCHEME}:/${path}?${encodeURIComponent(query + place)}${fragment}`;
}

/** The text of the card at an address, however its parts are escaped. A card is none of the open documents. */
export function cardAt(
  { uri: address }: Unchecked<{ uri: string }>,
  { catalogues }: ServerState,
): string | null {
  if (!isString(address)) throw invalidParams('uri');
  if (!address.startsWith(`${SCHEME}:`)) return null;
  const query = unescaped(/\?([^#]*)/.exec(address)?.[1]);
  const catalogue = catalogues.ofFolder(unescaped(/#(.+)$/.exec(address)?.[1]));
  const id = /=([^&]*)/.exec(query ?? '')?.[1] ?? '';
  if (query?.startsWith('guideline=')) {
    const guideline = catalogue.guideline(id);
    return guideline && guidelinePage(guideline, catalogue).text;
  }
  if (query?.startsWith('drug=')) {
    const drug = catalogue.drug(id);
    return drug && drugPage(drug, catalogue).text;
  }
  return null;
}

function unescaped(part: string | undefined): string | null {
  if (part === undefined) return null;
  try {
    return decodeURIComponent(part);
  } catch {
    return null; // a broken escape
  }
}
