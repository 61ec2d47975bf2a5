import { type Catalogue, createCatalogue } from './catalogue.ts';
import abbreviations from './data/abbreviations.json' with { type: 'json' };
import acoem2004 from './data/acoem-2004.json' with { type: 'json' };
import acoem2017On from './data/acoem-2017-on.json' with { type: 'json' };
import acupuncture2007 from './data/acupuncture-2007.json' with { type: 'json' };
import checklist from './data/checklist.json' with { type: 'json' };
import chronicPain2009 from './data/chronic-pain-2009.json' with { type: 'json' };
import chronicPain2016 from './data/chronic-pain-2016.json' with { type: 'json' };
import drugs from './data/drugs.json' with { type: 'json' };
import law from './data/law.json' with { type: 'json' };
import nonMtus from './data/non-mtus.json' with { type: 'json' };
import opioidTreatment2016 from './data/opioid-treatment-2016.json' with { type: 'json' };
import postsurgical2009 from './data/postsurgical-2009.json' with { type: 'json' };
import timeline from './data/timeline.json' with { type: 'json' };
import witnesses from './data/witnesses.json' with { type: 'json' };
import type { CatalogueFile } from './file.ts';

/** The files of `data/`, by subject; a test checks each against the schema. */
export function builtInFiles(): readonly CatalogueFile[] {
  const files: readonly unknown[] = [
    chronicPain2009,
    chronicPain2016,
    opioidTreatment2016,
    acoem2004,
    acupuncture2007,
    postsurgical2009,
    acoem2017On,
    nonMtus,
    drugs,
    abbreviations,
    law,
    timeline,
    checklist,
    witnesses,
  ];
  return files as readonly CatalogueFile[];
}

let catalogue: Catalogue | null = null;

/** The catalogue that is part of the program; made once, when first asked for. */
export function builtInCatalogue(): Catalogue {
  catalogue ??= createCatalogue(builtInFiles());
  return catalogue;
}
