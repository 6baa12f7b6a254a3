// The twenty largest schemas of payload_cases.jsonl, each with its instances, and one OpenAPI document that holds them.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bare } from "./walk.mjs";

const count = 20;
// The verdicts on record were given without asserting formats.
const without = ["format"];

/** Different schemas by size, each with the instances of all lines that have it. */
function largest(lines) {
  const schemas = new Map();
  for (const line of lines) {
    const text = JSON.stringify(line.schema);
    const known = schemas.get(text) ?? { ...line, tests: [] };
    const seen = new Set(known.tests.map((test) => JSON.stringify(test.data)));
    known.tests.push(...line.tests.filter((test) => !seen.has(JSON.stringify(test.data))));
    schemas.set(text, known);
  }
  return [...schemas.entries()]
    .sort(([left], [right]) => right.length - left.length)
    .slice(0, count)
    .map(([, line]) => line);
}

/** The schema as components `name`, `name_d0`, …; a document's components share one set of names. */
function components(name, schema) {
  const { $defs = {}, ...root } = schema;
  const rename = (target) => target.replace(/^#\/\$defs\//, `#/components/schemas/${name}_`);
  const all = { [name]: bare(root, { without, rename }) };
  for (const [below, text] of Object.entries($defs)) all[`${name}_${below}`] = bare(text, { without, rename });
  return all;
}

export function largestSchemas(data) {
  const path = data && join(data, "payload", "payload_cases.jsonl");
  if (!path || !existsSync(path)) return undefined;
  const lines = largest(readFileSync(path, "utf8").trim().split("\n").map((line) => JSON.parse(line)));
  const schemas = {};
  const cases = lines.map((line, index) => {
    const name = `${line.doc}_${String(index + 1).padStart(2, "0")}`.replace(/\W/g, "_");
    Object.assign(schemas, components(name, line.schema));
    return {
      set: "twenty largest",
      name,
      spot: { api: "payload_large", message: "schema", name, media: "-" },
      schema: bare(line.schema, { without }),
      payloads: line.tests.map(({ data: value, valid }) => ({ value, valid })),
    };
  });
  const info = { title: "The largest schemas", version: "1" };
  return { cases, document: { openapi: "3.1.0", info, paths: {}, components: { schemas } } };
}
