import { type JsonSchema, schemaProblems } from '../text/json/json-schema.ts';
import type { ValueProblem } from '../text/json/value-problem.ts';
import schema from './catalogue.schema.json' with { type: 'json' };

const NO_OBJECT =
  'a catalog is written in curly brackets, each list after its name: { "guidelines": [], "drugs": [] }';

/** In what a value differs from the form of a catalogue file, in words; a list has the problems of all its facts. */
export function formalProblems(value: unknown): readonly ValueProblem[] {
  return schemaProblems(value, schema as unknown as JsonSchema, NO_OBJECT);
}
