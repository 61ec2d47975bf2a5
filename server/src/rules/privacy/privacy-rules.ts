import type { Rule } from '../finding.ts';
import { claimNumber } from './claim-number.ts';
import { dateOfBirth } from './date-of-birth.ts';
import { emailAddress } from './email-address.ts';
import { licenseNumber } from './license-number.ts';
import { medicalRecordNumber } from './medical-record-number.ts';
import { personNamed } from './person-named.ts';
import { socialSecurityNumber } from './social-security-number.ts';
import { streetAddress } from './street-address.ts';
import { telephoneNumber } from './telephone-number.ts';

/** Rules on what must not leave the house in a published determination. */
export const privacyRules: readonly Rule[] = [
  socialSecurityNumber,
  medicalRecordNumber,
  claimNumber,
  licenseNumber,
  dateOfBirth,
  telephoneNumber,
  emailAddress,
  streetAddress,
  personNamed,
];
