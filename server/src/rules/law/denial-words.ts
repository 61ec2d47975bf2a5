/** How a letter speaks of who wrote it. For patterns; no part of it captures. */
export const REVIEWER = '(?:I|this reviewer|the reviewer|the expert reviewer)';

const OF_DATE =
  '(?: (?:of|dated|from) (?:\\d{1,2}[/-]\\d{1,2}[/-]\\d{2,4}|[A-Z][a-z]{2,8} \\d{1,2}, \\d{4}))?';

/** How a letter speaks of the utilization review, with what it wrote and its day. */
export const UTILIZATION_REVIEW = `(?:the )?(?:utilization review|UR)(?:er)?(?:'s)?(?: (?:physician|doctor|determination|decision|denial|letter|report|summary))?(?:'s)?${OF_DATE}`;

/** The paper in which the utilization review says its decision. */
export const DENIAL = `(?:${UTILIZATION_REVIEW}|(?:the )?(?:denial letter|letter of denial|denial|notice of denial|(?:claims administrator|adjuster)'s letter|letter of the (?:claims administrator|adjuster))${OF_DATE})`;
