import type { Drug } from '../../catalogue/types.ts';
import type { Flow } from '../../text/flow.ts';
import { remembered } from '../../text/remembered.ts';
import { contentsOf } from './contents.ts';
import type { Request } from './request.ts';
import { tokensOf } from './request-tokens.ts';

/** A request as conclusions on it are compared with it. */
export interface Asked {
  readonly request: Request;
  /** In small letters. */
  readonly text: string;
  /** The words that distinguish one treatment from another, those of its drugs' classes too. */
  readonly words: ReadonlySet<string>;
  readonly numbers: readonly number[];
  readonly isSurgery: boolean;
  /** Whether it is a procedure without being surgery: an injection, a block. */
  readonly isProcedure: boolean;
}

/** What an operation is called, in small letters. */
export const SURGERY =
  /surg|operat|arthroscop|ectomy|otomy|plasty|fusion|release|repair|reconstruct|decompress|replacement|implant|fixation|graft|debride|resection/;
const BESIDE_SURGERY = /associated|assistant|post-?op|pre-?op/;
const PROCEDURE = /inject|block|ablation|rhizotomy|neurotomy|discogra|endoscop|colonoscop|needling/;

/** The request of an item with what is asked of it for each conclusion. */
export function askedIn({ text }: Flow, request: Request): Asked {
  const classes = request.drugs.flatMap(({ drugs }) => drugs.flatMap((drug) => classWords(drug)));
  const small = text.toLowerCase();
  return {
    request,
    text: small,
    words: new Set([...contentsOf(text, 0, text.length, request), ...classes]),
    numbers: numbersIn(small),
    isSurgery: SURGERY.test(small) && !BESIDE_SURGERY.test(small),
    isProcedure: PROCEDURE.test(small) && !BESIDE_SURGERY.test(small),
  };
}

const classWords = remembered(({ drugClass }: Drug): readonly string[] => [...contentsOf(drugClass ?? '')]);

/** The numbers of a text, in digits or in words. */
export function numbersIn(text: string): number[] {
  return tokensOf(text, 0, text.length).flatMap(({ value }) => value ?? []);
}
