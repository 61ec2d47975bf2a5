import { isNoName } from './name-at.ts';
import type { PersonForm } from './person-form.ts';

/** Words with a capital, `of`, `and` and `&` between them; and what shows that they name a company. */
const COMPANY =
  /^(?:(?:the|a company called)\s+)?([A-Z][\w'\u2019&-]*(?:\s+(?:(?:of|and|&|the)\s+)?[A-Z][\w'\u2019&-]*){0,5})(?:,\s+(?:Inc|LLC|Corp|Co|Ltd|LP)\b\.?)?/;
const COMPANY_FORM = /(?:Inc|LLC|Corp|Corporation|Company|Co|Ltd|LP)\.?$/;
const EMPLOYMENT = new RegExp(
  '(?:\\b(?:employed|hired|rehired|laid off|let go|fired|terminated) (?:(?:as an? |in )(?:[\\w-]{1,20} ){1,3})?(?:by|at|with|from)' +
    '|\\b(?:works|worked|working|work) (?:as an? (?:[\\w-]{1,20} ){1,3})?(?:for|at)|\\b(?:job|position|employment|shift|duties|on the job) (?:at|with|for)' +
    '|\\ban? (?:[\\w-]{1,20} ){0,2}(?:driver|teller|stocker|barista|dishwasher|gardener|landscaper|bookkeeper|accountant|secretary|receptionist|dispatcher|firefighter|deputy|carrier|machinist|roofer|caregiver|salesperson|salesman|butcher|chef|bartender|maid|loader|clerk|cashier|cook|nurse|aide|guard|teacher|worker|mechanic|janitor|technician|laborer|manager|waiter|server|baker|welder|painter|packer|picker|custodian|housekeeper|carpenter|electrician|plumber|foreman|officer|assistant|operator) (?:for|at|with)' +
    '|\\bbeen with|\\bemployee of|\\bdrives an? [a-z]{1,20} for|\\b(?:job|position) (?:is|was) (?:at|with)|\\bemployer(?: of record)?(?:,| is| was|:))\\s{1,4}$',
  'i',
);

/** `employed by Redwood Cabinet Works`, `his employer, Valley Foods, Inc.`: sure where the form of a company is named. */
export const employer: PersonForm = ({ source, area, end, word }) => {
  if (!EMPLOYING.has(word)) return [];
  const at = /^[,:]?\s+(?:(?:is|was)\s+)?/.exec(source.slice(end, end + 12));
  if (!at || !EMPLOYMENT.test(source.slice(Math.max(area.start, end - LONGEST_LEAD), end + at[0].length)))
    return [];
  const start = end + at[0].length;
  const [whole = '', name = ''] = COMPANY.exec(source.slice(start, Math.min(area.end, start + 90))) ?? [];
  const words = name.split(/\s+/);
  const isSure = words.length > 1 && COMPANY_FORM.test(whole);
  const isName = isSure || (words.length > 1 && !words.every((one) => isNoName(one.toLowerCase())));
  if (name === '' || !isName) return [];
  const from = start + whole.indexOf(name);
  return [{ range: { start: from, end: start + whole.length }, isSure, isEmployer: true }];
};

const LONGEST_LEAD = 80;

/** Only those that the form of a company makes sure: `employed by Robert Hale Motors, Inc.` names no person. */
export const company: PersonForm = (opening) => employer(opening).filter(({ isSure }) => isSure);

/** The last words before the name of an employer, in lower case. */
export const EMPLOYING: ReadonlySet<string> = new Set([
  'of', 'by', 'at', 'with', 'for', 'from', 'employer', 'record',
]); // biome-ignore format: a word list reads best in rows
