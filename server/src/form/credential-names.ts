/** The names of the states, the District of Columbia and territories: common knowledge, proposed and never judged by. */
export const STATES: readonly string[] = [
  'Alabama', 'Alaska', 'Arizona', 'Arkansas', 'California', 'Colorado', 'Connecticut', 'Delaware', 'District of Columbia',
  'Florida', 'Georgia', 'Guam', 'Hawaii', 'Idaho', 'Illinois', 'Indiana', 'Iowa', 'Kansas', 'Kentucky', 'Louisiana', 'Maine',
  'Maryland', 'Massachusetts', 'Michigan', 'Minnesota', 'Mississippi', 'Missouri', 'Montana', 'Nebraska', 'Nevada',
  'New Hampshire', 'New Jersey', 'New Mexico', 'New York', 'North Carolina', 'North Dakota', 'Ohio', 'Oklahoma', 'Oregon',
  'Pennsylvania', 'Puerto Rico', 'Rhode Island', 'South Carolina', 'South Dakota', 'Tennessee', 'Texas', 'Utah', 'Vermont',
  'Virginia', 'Virgin Islands', 'Washington', 'West Virginia', 'Wisconsin', 'Wyoming',
]; // biome-ignore format: a word list reads best in rows

/** Specialties as the form prints them. Source: 97 determinations of December 2016 on, published by the Division. */
export const SPECIALTIES: readonly string[] = [
  'Anesthesiology', 'Chiropractor', 'Emergency Medicine', 'Family Practice', 'Hand Surgery', 'Hospice & Palliative Medicine',
  'Internal Medicine', 'Medical Toxicology', 'Neurology', 'Neuromuscular Medicine', 'Occupational Medicine',
  'Orthopedic Surgery', 'Pain Management', 'Physical Medicine & Rehabilitation', 'Preventive Medicine', 'Psychiatry',
  'Public Health & General Preventive Medicine', 'Rheumatology', 'Sports Medicine', 'Surgery', 'Surgical Critical Care',
]; // biome-ignore format: a word list reads best in rows
