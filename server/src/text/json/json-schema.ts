import { type Path, unusable, type ValueProblem } from './value-problem.ts';

/** The part of JSON Schema that our schemas use; a test compares the verdicts with those of a full one. */
export interface JsonSchema {
  readonly $ref?: string;
  readonly description?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly pattern?: string;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly items?: JsonSchema | readonly JsonSchema[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
}

/** The definitions that `$ref` points to. */
type Definitions = Readonly<Record<string, JsonSchema>>;

/**
 * In what a value differs from a schema, in words; a list has the problems of all its values. `noObject` is said of a file without
 * curly brackets: what the schema is about helps nobody who has forgotten them.
 */
export function schemaProblems(
  value: unknown,
  schema: JsonSchema,
  noObject: string,
): readonly ValueProblem[] {
  return isObject(value) ? problemsOf(value, schema, [], schema.definitions ?? {}) : [unusable([], noObject)];
}

function problemsOf(
  value: unknown,
  written: JsonSchema,
  path: Path,
  known: Definitions,
): readonly ValueProblem[] {
  const rules = resolved(written, known);
  if (rules.anyOf) {
    const fits = rules.anyOf.some((choice) => problemsOf(value, choice, path, known).length === 0);
    return fits ? [] : [unusable(path, `this does not fit here. ${meaning(rules)}`)];
  }
  if (rules.enum && !rules.enum.includes(value))
    return [unusable(path, `this must be one of ${rules.enum.join(', ')}`)];
  if (rules.type === 'string') return ofText(value, rules, path);
  if (rules.type === 'integer' || rules.type === 'number') return ofNumber(value, rules, path);
  if (rules.type === 'boolean' && typeof value !== 'boolean')
    return [unusable(path, `this must be true or false. ${meaning(rules)}`)];
  if (rules.type === 'null' && value !== null) return [unusable(path, 'this must be null')];
  if (rules.type === 'array') return ofList(value, rules, path, known);
  if (rules.type === 'object') return ofObject(value, rules, path, known);
  return [];
}

function ofText(value: unknown, rules: JsonSchema, path: Path): readonly ValueProblem[] {
  if (typeof value !== 'string')
    return [unusable(path, `this must be words in quotation marks. ${meaning(rules)}`)];
  if (value.length < (rules.minLength ?? 0)) return [unusable(path, `this is empty. ${meaning(rules)}`)];
  if (rules.pattern && !new RegExp(rules.pattern).test(value))
    return [unusable(path, `this does not have the right form. ${meaning(rules)}`)];
  return [];
}

function ofNumber(value: unknown, rules: JsonSchema, path: Path): readonly ValueProblem[] {
  const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY } = rules;
  const whole = rules.type === 'integer';
  if (typeof value !== 'number' || (whole && !Number.isInteger(value)))
    return [unusable(path, `this must be a ${whole ? 'whole ' : ''}number. ${meaning(rules)}`)];
  if (value < minimum) return [unusable(path, `the number must be at least ${minimum}`)];
  if (value > maximum) return [unusable(path, `the number must be at most ${maximum}`)];
  return [];
}

function ofList(value: unknown, rules: JsonSchema, path: Path, known: Definitions): readonly ValueProblem[] {
  if (!Array.isArray(value))
    return [unusable(path, `this must be a list in square brackets. ${meaning(rules)}`)];
  const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = rules;
  if (value.length < minItems || value.length > maxItems) {
    const wanted = minItems === maxItems ? `exactly ${minItems}` : `at least ${minItems}`;
    return [unusable(path, `the list needs ${wanted}. ${meaning(rules)}`)];
  }
  const problems = value.flatMap((item, i) => {
    const itemRules = isList(items) ? items[i] : items;
    return itemRules ? problemsOf(item, itemRules, [...path, i], known) : [];
  });
  if (!rules.uniqueItems) return problems;
  const seen = new Set<unknown>();
  const twice = value.findIndex((item) => seen.size === seen.add(item).size);
  return twice < 0 ? problems : [...problems, unusable([...path, twice], 'this is in the list twice')];
}

function ofObject(
  value: unknown,
  rules: JsonSchema,
  path: Path,
  known: Definitions,
): readonly ValueProblem[] {
  if (!isObject(value)) return [unusable(path, `this must be in curly brackets. ${meaning(rules)}`)];
  const properties = rules.properties ?? {};
  const missing = (rules.required ?? []).filter((name) => !Object.hasOwn(value, name));
  return [
    ...missing.map((name) =>
      unusable(path, `“${name}” is missing. ${meaning(resolved(properties[name] ?? {}, known))}`),
    ),
    ...Object.entries(value).flatMap(([name, inner]) => {
      const innerRules = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (innerRules) return problemsOf(inner, innerRules, [...path, name], known);
      return [unusable([...path, name], `“${name}” is not known here; known are ${listed(properties)}`)];
    }),
  ];
}

/** The rules with what `$ref` and `allOf` point to; the nearest description counts. */
function resolved(rules: JsonSchema, known: Definitions): JsonSchema {
  const parts = [...(rules.allOf ?? []), ...(rules.$ref ? [definition(rules.$ref, known)] : [])];
  return parts.length === 0
    ? rules
    : { ...Object.assign({}, ...parts.map((part) => resolved(part, known))), ...own(rules) };
}

function own({ $ref: _, allOf: __, ...rest }: JsonSchema): JsonSchema {
  return rest;
}

function definition(reference: string, known: Definitions): JsonSchema {
  return known[reference.replace('#/definitions/', '')] ?? {};
}

function meaning({ description }: JsonSchema): string {
  return description?.replace(/\.$/, '') ?? '';
}

function listed(properties: Readonly<Record<string, JsonSchema>>): string {
  return Object.keys(properties).join(', ');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(items: JsonSchema | readonly JsonSchema[] | undefined): items is readonly JsonSchema[] {
  return Array.isArray(items);
}
