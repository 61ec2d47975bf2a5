/**
 * Names of specialties with the word `and`, which a list of specialties is not split at. Source: the certificates of the member
 * boards of the American Board of Medical Specialties, and of the American Osteopathic Association.
 */
export const JOINED_SPECIALTIES: readonly string[] = [
  'Physical Medicine and Rehabilitation', 'Obstetrics and Gynecology', 'Allergy and Immunology', 'Psychiatry and Neurology',
  'Hospice and Palliative', 'Occupational and Environmental', 'Public Health and General Preventive', 'Undersea and Hyperbaric',
  'Child and Adolescent', 'Plastic and Reconstructive', 'Medicine and Reconstructive', 'Oral and Maxillofacial',
  'Hand and Upper', 'Foot and Ankle', 'Head and Neck', 'Colon and Rectal', 'Cardiovascular and Thoracic',
  'Thoracic and Cardiac', 'Thoracic and Cardiovascular', 'Anatomic and Clinical', 'Anatomic Pathology and Clinical',
  'Blood Banking and Transfusion', 'Diabetes and Metabolism', 'Vascular and Interventional', 'Nose and Throat',
  'Pulmonary and Critical', 'Radiology and Diagnostic', 'Neuromusculoskeletal Medicine and Osteopathic',
  'Acupuncture and Oriental', 'Ear and Nose', 'Otolaryngology and Head',
]; // biome-ignore format: a word list reads best in rows
