import abbreviations from './data/abbreviations.json' with { type: 'json' };
import acoem2004 from './data/acoem-2004.json' with { type: 'json' };
import acoem2017On from './data/acoem-2017-on.json' with { type: 'json' };
import acupuncture2007 from './data/acupuncture-2007.json' with { type: 'json' };
import checklist from './data/checklist.json' with { type: 'json' };
import chronicPain2009 from './data/chronic-pain-2009.json' with { type: 'json' };
import chronicPain2016 from './data/chronic-pain-2016.json' with { type: 'json' };
import doses from './data/doses.json' with { type: 'json' };
import drugFormulary2018 from './data/drug-formulary-2018.json' with { type: 'json' };
import drugs from './data/drugs.json' with { type: 'json' };
import law from './data/law.json' with { type: 'json' };
import nonMtus from './data/non-mtus.json' with { type: 'json' };
import opioidTreatment2016 from './data/opioid-treatment-2016.json' with { type: 'json' };
import postsurgical2009 from './data/postsurgical-2009.json' with { type: 'json' };
import timeline from './data/timeline.json' with { type: 'json' };
import witnesses from './data/witnesses.json' with { type: 'json' };

/**
 * The files of `data/`, by subject. The build puts another module here, which reads the same files from one beside the
 * program when it is first asked: a server that starts has better things to do (see `server/tools/lazy-data.mjs`).
 */
export function dataFiles(): readonly unknown[] {
  return [
    abbreviations,
    acoem2004,
    acoem2017On,
    acupuncture2007,
    checklist,
    chronicPain2009,
    chronicPain2016,
    doses,
    drugFormulary2018,
    drugs,
    law,
    nonMtus,
    opioidTreatment2016,
    postsurgical2009,
    timeline,
    witnesses,
  ];
}
