/** A subject of topics and chapters. */
export interface NarrowSubject {
  /** Words of the names of its topics and chapters. */
  readonly named: RegExp;
  /** Words without any of which a text is not about it. */
  readonly meant: RegExp;
}

const row = (named: string, meant: string): NarrowSubject => ({
  named: new RegExp(`\\b(?:${named})\\b`, 'i'),
  meant: new RegExp(`\\b(?:${meant})`, 'i'),
});

/** Words of the mind and its treatment. */
const MIND =
  '(?:neuro)?psych|antidepress|antipsych|anxiolyt|cbt\\b|stress|depress|anxi|mental|mood|ptsd|trauma|panic|cogniti|behavio|emotion|cope|coping|counsel|insomni|sleep|slept|sedat|hypnot|suicid|phobi|biofeed|relax|mindful|hypnosis|fear|motivat|distress|affective|grief|nightmare|attention|substance|addict|alcohol';
/** Words for an operation. */
const OPERATED =
  'surg|post-?\\s?op|operat|arthroscop|arthroplast|\\w{2,14}(?:ectomy|otomy|plasty|desis)\\b|repair|releas|fusion|replace|reconstruct|decompress|graft|amputat|fixation|hardware|implant|incision|debride|excis';

/** Subjects that are narrow: whoever decides by a topic or chapter on one speaks of it in the request or the rationale. */
export const NARROW_SUBJECTS: readonly NarrowSubject[] = [
  row('insomnia', 'insomni|sleep|slept|hypnotic|sedat|night|awake|wak|beds?\\b|mattress|pillow|cpap|apnea|restoril|ambien|melatonin|tricyclic'),
  row('low-level laser', 'laser|lllt|light|photo|infrared|phototherap|modalit|shock ?wave|led\\b'),
  row('thermography', 'thermogra|infrared|temperature|crps|rsd|regional pain|sympathetic'),
  row('autonomic test', 'autonom|sweat|sudomotor|crps|rsd|regional pain|sympathetic|heart rate'),
  row('testosterone', 'testoster|hypogonad|hormon|endocrin|libido|androgen|sexual|erectile'),
  row('constipation', 'constipat|bowel|stool|laxat|colon|opioid|narcotic|gastro|abdom'),
  row('glucosamine|boswellia|curcumin|green tea|herbal', 'glucosamine|chondroitin|boswellia|curcumin|turmeric|tea\\b|herb|supplement|nutri|vitamin|diet|arthrit|medical food'),
  row('yoga', 'yoga|stretch|mind|posture|breath|exercis|gym|tai chi|pilates|class|meditat|relax'),
  row('diabetic neuropathy', 'diabet|neuropath|sugar|glucose|a1c'),
  row('nausea', 'nausea|vomit|emesis|emetic|stomach'),
  row('rapid detox|detoxification', 'detox|wean|taper|addict|dependen|withdraw|opioid|narcotic|substance|inpatient|program'),
  row('cannabinoids', 'cannab|marijuana|thc\\b|cbd\\b|dronabinol'),
  row('ketamine', 'ketamine|infusion|crps|regional pain|topical|compound|cream'),
  row('topical analgesics|topicals|lidoderm', 'topical|cream|gels?\\b|patch|ointment|lotion|transdermal|compound|skin|salve|roll-?on|spray|lidocaine|lido|capsaicin|menthol|appl(?:y|ied|ication)|flector|voltaren|pennsaid|medrox|terocin|dendracin'),
  row('barbiturate-containing', 'barbitur|butalbital|fioricet|fiorinal|esgic|headache|migrain'),
  row('biofeedback|psychological (?:treatment|evaluations)|behavioral interventions', `${MIND}|stimulator|pump|opioid|program|pain management`),
  row('home health', 'home|nurs|aides?\\b|bath|housekeep|caregiver|attendant|dressing|wound|infusion|chores|daily living|adls?\\b'),
  row('drug testing', 'urin|tests?\\b|testing|screen|uds\\b|udt\\b|toxicol|drugs?\\b|monitor|opioid|narcotic|aberran|complian|metabolite|confirmat|buprenorphine|methadone'),
  row('spinal cord stimulators', 'stimulat|scs\\b|neuromodulat|electrode|leads?\\b|implant|crps|failed back|psych'),
  row('implantable drug-delivery', 'pump|intrathecal|implant|deliver|ziconotide|prialt'),
  row('epidural steroid injections?', 'epidural|\\w{0,4}esis?\\b|inject|radicul|blocks?\\b|steroid|roots?\\b|sciatic|transforaminal|interlaminar|caudal|medial branch|facet|dexameth|cortico|anesthes|fluorosc'),
  row('crps|sympathetic (?:block|and|nerve)|stellate ganglion', 'scans?\\b|scintigra|thermogr|sweat|qsart|autonom|allodyn|stimulat|mirror|imagery|bisphos|medication|physical|occupational|crps|rsd\\b|regional pain|sympathetic|blocks?\\b|causalg|dystroph|stellate|inject|neuropath'),
  row('trigger point', 'trigger|inject|myofas|needl|twitch|tpis?\\b|spasm|anesthes|lidocaine'),
  row('botulinum', '(?:ona|inco|abo)?botul|botox|toxin|dystoni|spastic|migrain|headache|inject|myobloc|piriformis'),
  row('work conditioning', 'therap|rehab|return|restor|program|work|job|conditioning|hardening|occupation|duty|employ|function|fce\\b|capacity|exercis'),
  row('manual therapy', 'manual|manipul|chiro|massage|osteopath|adjustment|mobiliz|therap|visits?\\b|sessions?\\b|myofas'),
  row('massage', 'massage|manual|myofas|soft tissue|chiro|therap|visits?\\b|sessions?\\b|relax'),
  row('acupuncture', 'acupunct|needl|electro|acupress|cupping|tens\\b|visits?\\b|sessions?\\b'),
  row('aquatic', 'aqua|pool|water|swim|hydro|gym|therap|weight|exercis'),
  row('h-wave|interferential|microcurrent|galvanic|tens\\b|neuromuscular electrical', 'h-? ?wave|interferen|tens\\b|stimul|electr|nmes|current|devices?\\b|units?\\b|modalit|muscle|conductive|supplies|garment|pads?\\b|acupunct|therap'),
  row('opioids?(?!-induced)', 'opioid|narcotic|opiate|analges|constipat|laxat|stool|bowel|uds\\b|udt\\b|urin|test|screen|nalox|naltrex|wean|taper|withdraw|detox|addict|depend|misuse|abuse|aberran|morphin|\\w{0,8}(?:codone|codeine|morphone|fentanil|fentanyl)\\b|tramadol|norco|percocet|methadone|buprenorph|pump|program|psych'),
  row('muscle relax[ae]nts|cyclobenzaprine|carisoprodol', 'relax|spas|muscle|carisoprodol|soma\\b|cyclobenz|flexeril|tizanid|zanaflex|baclofen|methocarb|robaxin|metaxal|orphenad|topical|compound|cream|myofas|cramp'),
  row('benzodiazepines', 'benzo|anxi|sedat|hypnot|sleep|insomn|panic|nerv|relax|\\w{2,8}(?:zepam|zolam)\\b|valium|xanax|klonopin|psych'),
  row('antidepressants|tricyclics|ss?n?ris?', 'antidepress|depress|mood|anxi|psych|neuropath|serotonin|ss?n?ris?\\b|tricyc|sleep|insomn|fibromyalg|headache|migrain|mental|stress'),
  row('anti-?epilep\\w*|anti-?convuls\\w*|aeds|gabapentin|pregabalin', 'epilep|convuls|seizure|neuropath|nerve|neural|radic|gabapentin|neurontin|pregabalin|lyrica|topira|topamax|fibromyalg|burning|tingl|numb|topical|compound|cream'),
  row('nsaids|non-steroidal|anti-inflammatory', 'nsaid|inflam|cox-?2|gastr|gi\\b|ulcer|stomach|dyspep|reflux|heartburn|proton|renal|kidney|liver|hepat|blood|labs?\\b|panel|chem|cardi|hypertens|analges|\\w{2,8}(?:profen|proxen|fenac|oxicam|metone)\\b|celecox|topical|cream|gel\\b|arthrit'),
  row('weaning', 'wean|taper|discontin|withdraw|stop|reduc|cease|opioid|narcotic|benzo|barbit|relax|carisoprodol|hypnot|antidepress|convuls|depend|detox|program|inpatient|addict|long-term'),
  row('functional restoration programs?|chronic pain programs?', 'frps?\\b|program|restor|multidis|interdis|function|rehab|psych|detox|chronic pain'),
  row('stress-related|mental illness|stress', MIND),
  row('eye', 'eyes?\\b|ocul|ophthal|optom|vision|visual|retin|cornea|catarac|glauco|lens|lacrim|conjunctiv|sight|diplop|glasses'),
  row('hernia', 'hernia|inguinal|groin|umbilic|mesh|abdom|ventral|testic|scrot'),
  row('pulmonary', 'pulmon|lungs?\\b|breath|asthma|copd|respir|apnea|sleep|cough|smok|oxygen|inhal|spiromet|cpap|chest|albuterol|dyspn|nebul|bronch'),
  row('diabetes', 'diabet|gluc|sugar|insulin|metformin|a1c|hypertens|blood pressure|obes|weight|bmi\\b|nutrition|diet|neuropath|lipid|cholest'),
  row('burns', 'burn|scar|graft|scald|skin|wound|keloid|dressing|office visit|compression'),
  row('carpal tunnel syndrome', 'carpal|wrist|hands?\\b|median|finger|thumb|ctr\\b|upper extrem|arms?\\b|forearm|elbow|cubital|ulnar|numb|tingl|nerve|ncs\\b|ncv\\b|emg\\b'),
  row('infectious diseases?', 'infect|antibiot|cellulit|fever|hiv\\b|hepatit|wound|abscess|antivir|antifung|sepsis|osteomyel|mrsa|c(?:ef|eph)\\w|cillin|bacter|virus|viral|covid|tetan|prophyla|surg|post-?op'),
  row('postsurgical', `${OPERATED}|therap|visits?\\b|sessions?\\b`),
]; // biome-ignore format: a word list reads best in rows
