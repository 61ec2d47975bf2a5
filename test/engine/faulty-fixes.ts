import type { Finding } from '../../server/src/rules/finding.ts';
import { findingsIn } from '../../server/src/rules/test-support.ts';
import { applyEdits } from '../../server/src/text/text-edits.ts';

/** A fix changes the words that other findings mark and name, so these are known by their rules. */
const known = ({ code }: Finding) => code;

/** What is found of a skeleton until it is filled in. */
const TO_FILL_IN = ['field-empty', 'section-empty', 'no-disputed-item'];

/** What is wrong with the fixes offered in a text, without words of the text. */
export function faultyFixes(text: string): string[] {
  const findings = findingsIn(text);
  return findings.flatMap((finding) => {
    const { fix, code, range } = finding;
    if (!fix) return [];
    const name = `${code} at ${range.start}`;
    const mended = applyEdits(text, fix.edits);
    if (mended === text) return `${name}: changes nothing`;
    const before = findings.filter((other) => other !== finding).map(known);
    return findingsIn(mended).flatMap((left) => {
      if (fix.skeleton && TO_FILL_IN.includes(left.code)) return [];
      const place = before.indexOf(known(left));
      if (place >= 0) before.splice(place, 1);
      return place >= 0 ? [] : `${name}: leaves or adds ${left.code}`;
    });
  });
}
