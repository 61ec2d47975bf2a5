import { describe, expect, test } from 'vitest';
import disputed from './disputed.json' with { type: 'json' };
import { judge, judgeLong } from './judge.ts';
import notYet from './not-yet.json' with { type: 'json' };
import { draftsAreThere, readExpected, readExpectedLong } from './support.ts';

/** Letters that are judged otherwise than the lists say, and why we hold that to be right. */
const DISPUTED: Readonly<Record<string, string>> = disputed;
/** Letters that are still judged wrongly, by id; `npm run drafts -- --write` takes off what is right by now. */
const NOT_YET: readonly string[] = notYet;

const isOpen = (id: string) => id in DISPUTED || NOT_YET.includes(id);

describe.skipIf(!draftsAreThere)('invented letters are judged as their lists say', () => {
  const short = draftsAreThere ? readExpected() : [];
  const long = draftsAreThere ? readExpectedLong() : [];

  test.each(short.filter(({ id }) => !isOpen(id)).map((expected) => [expected.id, expected] as const))(
    '%s',
    (_, expected) => expect(judge(expected)).toEqual([]),
  );

  test.each(long.filter(({ id }) => !isOpen(id)).map((expected) => [expected.id, expected] as const))(
    '%s, a long letter',
    (_, expected) => expect(judgeLong(expected)).toEqual([]),
  );

  test('none that is judged rightly is listed as open', () => {
    const right = [
      ...short.filter((expected) => judge(expected).length === 0),
      ...long.filter((expected) => judgeLong(expected).length === 0),
    ];
    expect(right.map(({ id }) => id).filter(isOpen)).toEqual([]);
  });
});
