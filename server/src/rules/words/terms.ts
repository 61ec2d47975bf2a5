/**
 * Words of the field that letters use and misspell: long ones alone, since short ones are a letter away from ordinary
 * words. The names of guidelines and topics in guideline fields are checked by the rules on citations.
 */
export const TERMS: readonly string[] = [
  'acetaminophen', 'acromioclavicular', 'acupuncture', 'acupuncturist', 'administrator', 'ambulatory', 'analgesics',
  'antidepressant', 'antidepressants', 'anticonvulsant', 'anticonvulsants', 'anxiolytic', 'arthroplasty', 'arthroscopic',
  'arthroscopy', 'authorization', 'authorized', 'benzodiazepine', 'benzodiazepines', 'biofeedback', 'cardiovascular',
  'certification', 'chiropractic', 'chiropractor', 'compensation', 'comprehensive', 'conservative', 'corticosteroid',
  'corticosteroids', 'decompression', 'degenerative', 'depression', 'determination', 'diagnostic', 'disability',
  'discectomy', 'discogenic', 'documentation', 'documented', 'durable', 'dysfunction', 'electrical', 'electrodiagnostic',
  'electromyography', 'epidural', 'equipment', 'ergonomic', 'evaluation', 'exacerbation', 'examination',
  'extracorporeal', 'extremities', 'extremity', 'fibromyalgia', 'fluoroscopy', 'functional', 'gastrointestinal',
  'guideline', 'guidelines', 'hyperalgesia', 'hypertension', 'impairment', 'impingement', 'industrial', 'inflammatory',
  'injection', 'insomnia', 'interferential', 'interlaminar', 'intervertebral', 'intramuscular', 'laminectomy',
  'lumbosacral', 'maintenance', 'manipulation', 'manipulative', 'medication', 'medications', 'multidisciplinary',
  'musculoskeletal', 'myofascial', 'necessity', 'neurological', 'neuropathic', 'neuropathy', 'neurosurgical', 'nociceptive',
  'occupational', 'orthopedic', 'osteoarthritis', 'outpatient', 'paraspinal', 'paresthesia', 'percutaneous', 'physician',
  'physicians', 'physiotherapy', 'postoperative', 'postsurgical', 'preoperative', 'prescription', 'prescriptions',
  'psychiatric', 'psychological', 'psychotherapy', 'radicular', 'radiculitis', 'radiculopathy', 'radiofrequency',
  'recommendation', 'recommendations', 'recommended', 'rehabilitation', 'relaxants', 'replacement', 'restoration',
  'retrospective', 'sacroiliac', 'spondylolisthesis', 'spondylosis', 'stenosis', 'stimulation', 'stimulator',
  'subacromial', 'supraspinatus', 'surgical', 'sympathetic', 'symptoms', 'syndrome', 'tenderness', 'tendinitis',
  'therapeutic', 'therapist', 'thoracic', 'transcutaneous', 'transforaminal', 'treatment', 'treatments', 'ultrasound',
  'utilization', 'viscosupplementation',
]; // biome-ignore format: a word list reads best in rows

/** Words one letter away from a term that are words of their own: relatives, British spellings, and others. */
export const OTHER_WORDS: ReadonlySet<string> = new Set([
  'administrators', 'administratory', 'acupunctures', 'authorizations', 'authorizer', 'authorizes', 'authorised',
  'authorisation', 'certifications', 'chiropractics', 'chiropractors', 'compensations', 'conversation', 'conservatives',
  'deprecation', 'deprecated', 'depressions', 'repression', 'determinations', 'diagnostics', 'curable', 'durably',
  'duration', 'dysfunctions', 'electrically', 'elevation', 'epidurals', 'evaluations', 'elevations', 'exacerbations',
  'examinations', 'functionals', 'impairments', 'industries', 'injections', 'infection', 'infections', 'injecting',
  'interjection', 'maintenances', 'manipulations', 'manipulating', 'mediation', 'mediations', 'meditation', 'meditations',
  'dedication', 'dedications', 'necessary', 'necessitous', 'neurologic', 'neuropathies', 'orthopaedic', 'outpatients',
  'inpatient', 'paraesthesia', 'paresthesias', 'proscription', 'proscriptions', 'psychologically', 'radically',
  'recommender', 'recommends', 'rehabilitating', 'relaxant', 'replacements', 'restorations', 'replacement',
  'simulation', 'simulations', 'simulator', 'simulators', 'stipulation', 'stimulations', 'stimulators', 'stimulating',
  'surgically', 'symptom', 'syndromes', 'syndromic', 'therapists', 'theoretic', 'thoracics', 'tendonitis', 'tendinitus',
  'ultrasounds', 'ultrasonic', 'utilisation', 'utilizations', 'treatments', 'physicals', 'metallic', 'sympathetics',
  'perioperative', 'intraoperative', 'postoperatively', 'preoperatively', 'outpatience', 'analgesic', 'analgesia',
  'neuropathics', 'intramuscularly', 'polyneuropathy', 'mononeuropathy', 'tenderest', 'extremely', 'equipments',
  'stenoses', 'stenosed', 'spondyloses', 'spondylolysis', 'discectomies', 'laminectomies', 'laminotomy', 'laminotomies',
  'recommending', 'documenting', 'documenter', 'documents', 'documentations', 'insomniac', 'insomnias', 'ambulatorily',
  'examinational', 'arthroscopies', 'psychiatry', 'psychiatrist', 'psychology', 'radiculitides', 'guidelined', 'sideline',
  'sidelines', 'lifeline', 'treatments', 'entreatment', 'mistreatment', 'retreatment', 'pretreatment', 'treatment',
  'untreatment', 'thoracical', 'inflammatory', 'noninflammatory', 'degenerated', 'regenerative', 'decompressions',
]); // biome-ignore format: a word list reads best in rows
