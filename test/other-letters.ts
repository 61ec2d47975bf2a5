/**
 * Other letters of the trade, which stand in the same folders as determinations and are none: all invented. They too have dates
 * of injury, decision dates, case numbers, summaries and rationales.
 */
export const OTHER_LETTERS: Readonly<Record<string, string>> = {
  'a utilization review decision': `
UTILIZATION REVIEW DETERMINATION

Date: 02/20/2017
Claims Administrator: Pacific Example Insurance
Case Number: 2017-555-0001
Claim Number: 99-000-0001
Patient: Jane Roe
Date of Injury: 04/12/2015
Decision Date: 02/20/2017
Priority: Standard
Requesting Physician: John Doe, M.D.

RE: MRI of the left knee

Dear Dr. Doe:

We received the request for authorization on 02/13/2017. Our physician reviewer made the following decision.

DECISION: Not certified

CLINICAL CASE SUMMARY
The patient is a 48 year old female who fell from a ladder. She has knee pain rated 6 out of 10.

Guideline: MTUS Knee Complaints 2004, page 341.

Decision rationale: There is no documentation of red flags. The request is not medically necessary.

Original determination: Upheld

You may appeal this decision by an application for Independent Medical Review within 30 days.

Sincerely,
Utilization Review Department, 555 Example Street, Oakland, CA 94607. Telephone (510) 555-0100.
`,
  'a reply to a request for information with its list of records': `
RESPONSE TO NOTICE OF ASSIGNMENT AND REQUEST FOR INFORMATION

IMR Case Number: CM17-0101010
Date of Injury: 04/12/2015
UR Denial Date: 02/20/2017
Application Received: 03/01/2017
Priority: Standard

To: MAXIMUS Federal Services, Inc., Independent Medical Review
From: Pacific Example Insurance

The following records are enclosed:
1. Utilization review determination of 02/20/2017
2. Application for Independent Medical Review
3. Progress reports of 11/02/2016, 12/07/2016 and 02/10/2017 by John Doe, M.D.
4. MRI of the lumbar spine of 06/14/2015
5. Request for authorization of 02/10/2017

Decision: the claims administrator stands by its decision.
`,
  'an application for Independent Medical Review': `
State of California
APPLICATION FOR INDEPENDENT MEDICAL REVIEW
DWC Form IMR

Employee Name: Jane Roe    Date of Birth: 05/06/1969
Date of Injury (MM/DD/YYYY): 04/12/2015
Claim Number: 99-000-0001    WCIS Jurisdictional Claim Number:
Employer Name: Example Roofing
Claims Administrator: Pacific Example Insurance
Primary Diagnosis: M54.5
Date of Utilization Review Determination Letter: 02/20/2017
Is the Claims Administrator disputing liability for the requested treatment? No
List each specific requested treatment in dispute:
1. Flexeril 10mg #60
2. MRI of the lumbar spine
I request an Independent Medical Review of the above disputed medical treatment.
Employee Signature:            Date:
`,
  'a fax cover': `
FAX TRANSMITTAL

To: MAXIMUS Federal Services, Inc.    Fax: (916) 555-0101
From: Pacific Example Insurance       Fax: (510) 555-0102
Pages: 45                             Date: 03/12/2017
Re: IMR Case Number CM17-0101010, Jane Roe
Date of Injury: 04/12/2015
Priority: Urgent

CONFIDENTIAL: This fax holds protected health information. Call (510) 555-0100 if it reached you in error.
`,
  'a request for authorization with its progress report': `
REQUEST FOR AUTHORIZATION (DWC Form RFA)

Date of Injury: 04/12/2015
Requesting Physician: John Doe, M.D.
Requested Treatment: Flexeril 10mg #60

PRIMARY TREATING PHYSICIAN'S PROGRESS REPORT (PR-2)
CASE SUMMARY
The patient reports low back pain.
Treatment plan: physical therapy 2 times a week for 6 weeks.
Rationale: spasm of the paraspinal muscles.
`,
  'a notice of assignment': `
Notice of Assignment and Request for Information

Case Number: CM17-0101010
Date Assigned: 03/10/2017
Date of Injury: 04/12/2015
Application Received: 03/01/2017

MAXIMUS Federal Services has been assigned an Independent Medical Review of the dispute named above. Within 15 calendar days
send all medical records of the last six months, and the utilization review decision with all documents that it lists.
A final determination will be sent to all parties.
`,
  'a petition that appeals a determination': `
WORKERS' COMPENSATION APPEALS BOARD
PETITION APPEALING ADMINISTRATIVE DIRECTOR'S INDEPENDENT MEDICAL REVIEW DETERMINATION

Case Number: ADJ0000001
Date of Injury: 04/12/2015
Decision Date: 03/30/2017

The determination rests on a plainly erroneous finding of fact. It says: "Flexeril 10mg #60: Upheld". Under its MAXIMUS guideline:
it cites the MTUS, and its Decision rationale: says that no gain in function is documented, although the report of 02/10/2017
documents it.
`,
};
