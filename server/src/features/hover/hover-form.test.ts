import { describe, expect, test } from 'vitest';
import { letter } from '../test-letters.ts';
import { hoverAt } from '../test-support.ts';

describe('hover on the form', () => {
  test('a decision word', () => {
    const upheld = hoverAt(
      letter({
        request: `
Wrist splint: Uph|eld
              ^^^^^^^`,
      }),
    );
    expect(upheld?.plain).toContain('denial is upheld');
    const overturned = hoverAt(
      letter({
        request: `
Wrist splint: Over|turned
              ^^^^^^^^^^^`,
      }),
    );
    expect(overturned?.plain).toContain('denial is overturned');
  });

  test('a section heading: what the law asks there', () => {
    const found = hoverAt(
      letter({
        heading: `
CLINICAL CASE| SUMMARY
^^^^^^^^^^^^^^^^^^^^^^`,
      }),
    );
    expect(found?.plain).toMatch(/Labor Code|8 CCR/);
  });

  test.each(['The injured wor|ker hurt the left wrist.', '|'])('nothing on plain words: %j', (text) =>
    expect(hoverAt(text)).toBeNull(),
  );
});
