// A bare 2020-12 schema in the words of the drafts that older validators read. What a draft has no words for throws.

import { rebuild } from "./walk.mjs";

const refuse = (keyword, draft) => {
  throw new Error(`${keyword} has no words in ${draft}`);
};

const nowhere = ["$id", "$anchor", "$dynamicAnchor", "$dynamicRef", "unevaluatedItems", "unevaluatedProperties"];

/** Siblings of `$ref` count for nothing before 2019-09: they go beside it into `allOf`. */
function besideReference(schema) {
  const { $ref, definitions: below, ...rest } = schema;
  if ($ref === undefined || Object.keys(rest).length === 0) return schema;
  return { allOf: [{ $ref }, rest], ...(below && { definitions: below }) };
}

function dependencies(schema) {
  const { dependentRequired = {}, dependentSchemas = {} } = schema;
  const both = { ...dependentRequired };
  for (const [name, below] of Object.entries(dependentSchemas)) {
    both[name] = dependentRequired[name] ? { allOf: [{ required: dependentRequired[name] }, below] } : below;
  }
  delete schema.dependentRequired;
  delete schema.dependentSchemas;
  if (Object.keys(both).length > 0) schema.dependencies = both;
}

function tuple(schema) {
  if (!schema.prefixItems) return;
  if (schema.items !== undefined) schema.additionalItems = schema.items;
  schema.items = schema.prefixItems;
  delete schema.prefixItems;
}

function containing(schema) {
  const { minContains = 1, maxContains } = schema;
  if (schema.contains !== undefined && (minContains !== 1 || maxContains !== undefined)) refuse("minContains", "draft 7");
  delete schema.minContains;
  delete schema.maxContains;
}

/** `$defs` has its name since 2019-09. */
function definitions(schema) {
  if (schema.$ref !== undefined) schema.$ref = schema.$ref.replace(/^#\/\$defs\//, "#/definitions/");
  if (schema.$defs) schema.definitions = schema.$defs;
  delete schema.$defs;
}

export function draft7(schema) {
  if (typeof schema === "boolean") return schema;
  for (const keyword of nowhere) if (schema[keyword] !== undefined) refuse(keyword, "draft 7");
  const result = rebuild(schema, draft7);
  dependencies(result);
  tuple(result);
  containing(result);
  definitions(result);
  return besideReference(result);
}

const flagged = new Set(["additionalProperties", "additionalItems"]);

function exclusive(schema, limit, bound, tighter) {
  if (schema[limit] === undefined) return;
  const wins = schema[bound] === undefined || !tighter(schema[bound], schema[limit]);
  if (wins) schema[bound] = schema[limit];
  schema[limit] = wins;
}

function conditional(schema) {
  const { if: condition, then, else: otherwise } = schema;
  if (condition !== undefined) {
    const branches = [];
    if (then !== undefined) branches.push({ anyOf: [{ not: condition }, then] });
    if (otherwise !== undefined) branches.push({ anyOf: [condition, otherwise] });
    schema.allOf = [...(schema.allOf ?? []), ...branches];
    if (schema.allOf.length === 0) delete schema.allOf;
  }
  for (const keyword of ["if", "then", "else"]) delete schema[keyword];
}

function holding(schema) {
  if (schema.contains === undefined) return;
  schema.allOf = [...(schema.allOf ?? []), { not: { type: "array", items: { not: schema.contains } } }];
  delete schema.contains;
}

/** From draft 7. */
export function draft4(schema) {
  if (typeof schema === "boolean") return schema ? {} : { not: {} };
  if (schema.propertyNames !== undefined) refuse("propertyNames", "draft 4");
  const result = rebuild(schema, draft4);
  if (schema.dependencies) {
    result.dependencies = Object.fromEntries(
      Object.entries(schema.dependencies).map(([name, value]) => [name, Array.isArray(value) ? value : draft4(value)]),
    );
  }
  for (const keyword of flagged) if (typeof schema[keyword] === "boolean") result[keyword] = schema[keyword];
  if ("const" in result) {
    result.allOf = [...(result.allOf ?? []), { enum: [result.const] }];
    delete result.const;
  }
  exclusive(result, "exclusiveMinimum", "minimum", (bound, limit) => bound > limit);
  exclusive(result, "exclusiveMaximum", "maximum", (bound, limit) => bound < limit);
  conditional(result);
  holding(result);
  return besideReference(result);
}
