// JSON Schema as the peers get it: keywords that assert or apply, and nothing else, so that all do the same work.

const one = new Set([
  "items", "additionalItems", "additionalProperties", "propertyNames", "contains", "not", "if", "then", "else",
  "unevaluatedItems", "unevaluatedProperties",
]);
const list = new Set(["allOf", "anyOf", "oneOf", "prefixItems"]);
const named = new Set(["properties", "patternProperties", "dependentSchemas", "$defs", "definitions"]);
const plain = new Set([
  "$ref", "$dynamicRef", "$anchor", "$dynamicAnchor", "$id", "type", "enum", "const", "multipleOf", "maximum",
  "exclusiveMaximum", "minimum", "exclusiveMinimum", "maxLength", "minLength", "pattern", "format", "maxItems", "minItems",
  "uniqueItems", "maxContains", "minContains", "maxProperties", "minProperties", "required", "dependentRequired",
]);

const entries = (object, change) => Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));

/** A schema with `change` applied to each schema right below it. Keywords that nobody checks are left out. */
export function rebuild(schema, change) {
  const result = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (one.has(keyword)) result[keyword] = Array.isArray(value) ? value.map(change) : change(value);
    else if (list.has(keyword)) result[keyword] = value.map(change);
    else if (named.has(keyword)) result[keyword] = entries(value, change);
    else if (plain.has(keyword)) result[keyword] = value;
  }
  return result;
}

/** The same schema without annotations and without the keywords named; `rename` maps each `$ref`. */
export function bare(schema, { without = [], rename = (target) => target } = {}) {
  if (typeof schema === "boolean") return schema;
  const result = rebuild(schema, (below) => bare(below, { without, rename }));
  for (const keyword of without) delete result[keyword];
  if (result.$ref !== undefined) result.$ref = rename(result.$ref);
  return result;
}

/** Every `$ref` in a schema, at any depth. */
export function references(schema, found = new Set()) {
  if (typeof schema === "boolean") return found;
  if (schema.$ref !== undefined) found.add(schema.$ref);
  rebuild(schema, (below) => {
    references(below, found);
    return below;
  });
  return found;
}
