import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Drug, Guideline } from '../catalogue/types.ts';
import { drugCard } from '../features/drug-card.ts';
import { capitalised, titleOf } from '../features/facts.ts';
import { guidelineCard } from '../features/guideline-card.ts';

/** The request for the text of a card by its address: params `{ uri }`, answer a string, or null for another address. */
export const CARD_METHOD = 'imr/guidelineCard';

/** The scheme of the addresses; a client that shows them says so with `guidelineCards: true` when it starts us. */
const SCHEME = 'imr-guideline';

/**
 * The address of a guideline's card. Its path is for the eye, with the name an editor shows on the tab; its query, the
 * id, says which card it is: `imr-guideline:/MTUS Chronic Pain ... (2009).md?guideline=mtus-chronic-pain-2009`.
 */
export function guidelineUri(guideline: Guideline): string {
  return uri(titleOf(guideline), `guideline=${guideline.id}`);
}

/** The address of a drug's card. */
export function drugUri(drug: Drug): string {
  return uri(capitalised(drug.generic), `drug=${drug.id}`);
}

/** The text of the card at an address, however its parts are escaped; null for an address of none. */
export function cardAt(address: string, catalogue: Catalogue): string | null {
  const query = queryOf(address);
  const id = query?.slice(query.indexOf('=') + 1) ?? '';
  if (query?.startsWith('guideline=')) {
    const guideline = catalogue.guideline(id);
    return guideline && guidelineCard(guideline, catalogue).text;
  }
  if (query?.startsWith('drug=')) {
    const drug = catalogue.drug(id);
    return drug && drugCard(drug, catalogue).text;
  }
  return null;
}

/** A slash in a name would make it a folder. */
function uri(name: string, query: string): string {
  return `${SCHEME}:/${encodeURIComponent(name.replace(/[/\\]/g, '-'))}.md?${encodeURIComponent(query)}`;
}

function queryOf(address: string): string | null {
  const query = address.startsWith(`${SCHEME}:`) ? /\?([^#]*)/.exec(address)?.[1] : undefined;
  if (query === undefined) return null;
  try {
    return decodeURIComponent(query);
  } catch {
    return null; // a broken escape
  }
}
