import schema from './catalogue.schema.json' with { type: 'json' };
import { type FactProblem, type Path, unusable } from './problem.ts';

/** The part of JSON Schema that `catalogue.schema.json` uses; a test compares the verdicts with those of a full one. */
interface Schema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: Schema | readonly Schema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
}

const ROOT = schema as unknown as Schema & { readonly definitions: Readonly<Record<string, Schema>> };

/** For the file as a whole: what the schema is about helps nobody who has forgotten the brackets. */
const NO_OBJECT =
  'a catalogue stands in curly brackets, each list behind its name: { "guidelines": [], "drugs": [] }';

/** In what a value differs from the form of a catalogue file, in words; a list has the problems of all its facts. */
export function schemaProblems(value: unknown): readonly FactProblem[] {
  return isObject(value) ? problemsOf(value, ROOT, []) : [unusable([], NO_OBJECT)];
}

function problemsOf(value: unknown, written: Schema, path: Path): readonly FactProblem[] {
  const rules = resolved(written);
  if (rules.anyOf) {
    const fits = rules.anyOf.some((choice) => problemsOf(value, choice, path).length === 0);
    return fits ? [] : [unusable(path, `this does not fit here. ${meaning(rules)}`)];
  }
  if (rules.enum && !rules.enum.includes(value))
    return [unusable(path, `only one of these can stand here: ${rules.enum.join(', ')}`)];
  if (rules.type === 'string') return ofText(value, rules, path);
  if (rules.type === 'integer') return ofNumber(value, rules, path);
  if (rules.type === 'boolean' && typeof value !== 'boolean')
    return [unusable(path, `true or false must stand here. ${meaning(rules)}`)];
  if (rules.type === 'null' && value !== null) return [unusable(path, 'null must stand here')];
  if (rules.type === 'array') return ofList(value, rules, path);
  if (rules.type === 'object') return ofObject(value, rules, path);
  return [];
}

function ofText(value: unknown, rules: Schema, path: Path): readonly FactProblem[] {
  if (typeof value !== 'string')
    return [unusable(path, `words in quotation marks must stand here. ${meaning(rules)}`)];
  if (value.length < (rules.minLength ?? 0)) return [unusable(path, `this is empty. ${meaning(rules)}`)];
  if (rules.pattern && !new RegExp(rules.pattern).test(value))
    return [unusable(path, `this does not have the right form. ${meaning(rules)}`)];
  return [];
}

function ofNumber(value: unknown, rules: Schema, path: Path): readonly FactProblem[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = rules;
  if (typeof value !== 'number' || !Number.isInteger(value))
    return [unusable(path, `a whole number must stand here. ${meaning(rules)}`)];
  if (value < minimum) return [unusable(path, `the number must be at least ${minimum}`)];
  if (value > maximum) return [unusable(path, `the number must be at most ${maximum}`)];
  return [];
}

function ofList(value: unknown, rules: Schema, path: Path): readonly FactProblem[] {
  if (!Array.isArray(value))
    return [unusable(path, `a list in square brackets must stand here. ${meaning(rules)}`)];
  const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = rules;
  if (value.length < minItems || value.length > maxItems) {
    const wanted = minItems === maxItems ? `exactly ${minItems}` : `at least ${minItems}`;
    return [unusable(path, `the list needs ${wanted}. ${meaning(rules)}`)];
  }
  const problems = value.flatMap((item, i) => {
    const itemRules = isList(items) ? items[i] : items;
    return itemRules ? problemsOf(item, itemRules, [...path, i]) : [];
  });
  if (!rules.uniqueItems) return problems;
  const seen = new Set<unknown>();
  const twice = value.findIndex((item) => seen.size === seen.add(item).size);
  return twice < 0 ? problems : [...problems, unusable([...path, twice], 'this stands in the list twice')];
}

function ofObject(value: unknown, rules: Schema, path: Path): readonly FactProblem[] {
  if (!isObject(value)) return [unusable(path, `curly brackets must stand here. ${meaning(rules)}`)];
  const properties = rules.properties ?? {};
  const missing = (rules.required ?? []).filter((name) => !Object.hasOwn(value, name));
  return [
    ...missing.map((name) =>
      unusable(path, `“${name}” is missing. ${meaning(resolved(properties[name] ?? {}))}`),
    ),
    ...Object.entries(value).flatMap(([name, inner]) => {
      const innerRules = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (innerRules) return problemsOf(inner, innerRules, [...path, name]);
      return [unusable([...path, name], `“${name}” is not known here; known are ${listed(properties)}`)];
    }),
  ];
}

/** The rules with what `$ref` and `allOf` point to; the nearest description counts. */
function resolved(rules: Schema): Schema {
  const parts = [...(rules.allOf ?? []), ...(rules.$ref ? [definition(rules.$ref)] : [])];
  return parts.length === 0 ? rules : { ...Object.assign({}, ...parts.map(resolved)), ...own(rules) };
}

function own({ $ref: _, allOf: __, ...rest }: Schema): Schema {
  return rest;
}

function definition(reference: string): Schema {
  return ROOT.definitions[reference.replace('#/definitions/', '')] ?? {};
}

function meaning({ description }: Schema): string {
  return description?.replace(/\.$/, '') ?? '';
}

function listed(properties: Readonly<Record<string, Schema>>): string {
  return Object.keys(properties).join(', ');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(items: Schema | readonly Schema[] | undefined): items is readonly Schema[] {
  return Array.isArray(items);
}
