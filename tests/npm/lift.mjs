// An OpenAPI document with its schemas in JSON Schema 2020-12: what 3.0 says in its own words (nullable, exclusiveMinimum as a boolean) is said in
// those. What is no schema stays, so that pointers still lead to the same places.

import { at } from "./openapi_walk.mjs";

const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

const single = ["items", "contains", "additionalProperties", "propertyNames", "not", "if", "then", "else", "unevaluatedItems", "unevaluatedProperties"];
const lists = ["allOf", "anyOf", "oneOf", "prefixItems"];
const maps = ["properties", "patternProperties", "$defs", "dependentSchemas"];

function bound(schema, name, exclusive) {
  if (schema[exclusive] === true) {
    schema[exclusive] = schema[name];
    delete schema[name];
  } else if (schema[exclusive] === false) delete schema[exclusive];
}

/** A schema of 3.0; a reference stands alone there. By the letter (3.0.4, section 4.7.24.2) `nullable` means nothing without `type`, and branches
 * have to let null through as well; documents mean it all the same, and Understudy lets null through (rule nullable-branches). */
function liftedSchema(given) {
  if (!isObject(given)) return given;
  if (typeof given.$ref === "string") return { $ref: inDocument(given.$ref) };
  const schema = { ...given };
  for (const name of single) if (isObject(schema[name])) schema[name] = liftedSchema(schema[name]);
  for (const name of lists) if (Array.isArray(schema[name])) schema[name] = schema[name].map(liftedSchema);
  for (const name of maps) if (isObject(schema[name])) schema[name] = mapped(schema[name], liftedSchema);
  bound(schema, "minimum", "exclusiveMinimum");
  bound(schema, "maximum", "exclusiveMaximum");
  for (const name of ["id", "$id", "$schema", "example", "examples", "discriminator", "required"]) {
    if (name !== "required" || !Array.isArray(schema.required)) delete schema[name];
  }
  if (schema.nullable === true && typeof schema.type === "string") schema.type = [schema.type, "null"];
  if (schema.nullable === true && Array.isArray(schema.enum) && !schema.enum.includes(null)) schema.enum = [...schema.enum, null];
  const hasBranches = ["allOf", "anyOf", "oneOf"].some((name) => schema[name] !== undefined);
  const isMeant = schema.nullable === true && (hasBranches || (schema.type === undefined && schema.enum === undefined));
  delete schema.nullable;
  return isMeant ? { anyOf: [schema, { type: "null" }] } : schema;
}

const inDocument = (reference) => (reference.startsWith("#") ? `document:${reference}` : reference);
const mapped = (object, change) => Object.fromEntries(Object.entries(object).map(([name, value]) => [name, change(value)]));

/** A value without `$id`, which ajv would take for the name of a schema wherever it stands. */
function anonymous(value) {
  if (Array.isArray(value)) return value.map(anonymous);
  if (!isObject(value)) return value;
  const { $id, ...rest } = value;
  return mapped(rest, anonymous);
}

/** Everything that is no schema, with the schemas in it lifted; names like `schema` in examples are values and stay. */
function walked(value, lift, key) {
  if (Array.isArray(value)) return value.map((item) => walked(item, lift));
  if (!isObject(value)) return value;
  if (key === "example" || key === "examples") return anonymous(value);
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => {
      if (name === "schema") return [name, lift(member)];
      if (name === "schemas" && key === "components") return [name, mapped(member, lift)];
      return [name, walked(member, lift, name)];
    }),
  );
}

/** 3.1 is 2020-12 already, but for references, which have to say whose they are. */
function rebased(value, key) {
  if (Array.isArray(value)) return value.map((item) => rebased(item));
  if (!isObject(value)) return value;
  const keep = ["example", "examples", "default", "const", "enum"].includes(key);
  if (keep) return value;
  const { nullable, ...rest } = value;
  const members = typeof nullable === "boolean" ? rest : value;
  return Object.fromEntries(Object.entries(members).map(([name, member]) => [name, rebased(member, name)]));
}

/** What a response never has need not be there: the names of writeOnly members leave `required`. */
function withoutWriteOnly(value, document) {
  if (Array.isArray(value)) return value.map((item) => withoutWriteOnly(item, document));
  if (!isObject(value)) return value;
  const result = Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutWriteOnly(member, document)]));
  if (Array.isArray(value.required) && isObject(value.properties)) {
    const isHidden = (name) => target(value.properties[name], document)?.writeOnly === true;
    result.required = value.required.filter((name) => !isHidden(name));
  }
  return result;
}

function target(schema, document) {
  const pointer = schema?.$ref?.match(/^#(.*)$/)?.[1];
  return pointer === undefined ? schema : at(document, decodeURIComponent(pointer));
}

/** The document for a validator of 2020-12 that judges responses. */
export function lifted(document) {
  const shown = withoutWriteOnly(document, document);
  return String(document.openapi).startsWith("3.0") ? walked(shown, liftedSchema) : rebased(shown);
}
