// The OpenAPI Initiative's own JSON Schema of 3.1. It rests on $dynamicRef with unevaluatedProperties, which ajv gets wrong.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { registerSchema, validate } from "@hyperjump/json-schema/openapi-3-1";
import { parse } from "yaml";

const shipped = "https://spec.openapis.org/oas/3.1/schema-base";
const draft = "https://json-schema.org/draft/2020-12/schema";
let identifier = shipped;

/** Takes the schema of DIR/oas/schema-3.1 where it is there; says which one is in use. */
export function loadOfficialSchema(directory) {
  const folder = directory && join(directory, "oas", "schema-3.1");
  if (!folder || !existsSync(join(folder, "schema-base.yaml"))) {
    return "the copy inside @hyperjump/json-schema (no test data given)";
  }
  for (const name of ["meta", "dialect", "schema", "schema-base"]) {
    const schema = parse(readFileSync(join(folder, `${name}.yaml`), "utf8"));
    registerSchema(schema, schema.$id, draft);
    identifier = schema.$id;
  }
  return join(folder, "schema-base.yaml");
}

/** Each place of the document that the official schema refuses. */
export async function officialFaults(document) {
  const output = await validate(identifier, document, "BASIC");
  if (output.valid) return [];
  const faults = output.errors.map((error) => {
    const place = decodeURIComponent(error.instanceLocation.replace(/^.*#/, ""));
    return `${place || "/"}: refused by ${error.absoluteKeywordLocation ?? error.keyword}`;
  });
  return faults.length ? faults : ["refused by the official schema"];
}
