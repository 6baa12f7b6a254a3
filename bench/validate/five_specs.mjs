// The documented bodies of the shipped APIs, each with its schema as plain JSON Schema.

import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { spoilt } from "./spoil.mjs";
import { bare, references } from "./walk.mjs";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const prefix = "#/components/schemas/";
const rename = (target) => target.replace(prefix, "#/$defs/");

const at = (document, pointer) =>
  pointer.slice(2).split("/").reduce((value, step) => value[decodeURIComponent(step).replace(/~1/g, "/").replace(/~0/g, "~")], document);

const resolve = (document, value) => (value.$ref === undefined ? value : resolve(document, at(document, value.$ref)));

/** The schema with every component that it reaches under `$defs`. */
function bundled(document, schema) {
  const $defs = {};
  const open = [...references(schema)];
  while (open.length > 0) {
    const target = open.pop();
    const name = target.slice(prefix.length);
    if (!target.startsWith(prefix) || name.includes("/")) throw new Error(`${target} is no component`);
    if (name in $defs) continue;
    $defs[name] = bare(at(document, target), { rename });
    open.push(...references(at(document, target)));
  }
  return { ...bare(schema, { rename }), ...(Object.keys($defs).length > 0 && { $defs }) };
}

function examples(document, media) {
  if (media.example !== undefined) return [media.example];
  return Object.values(media.examples ?? {}).map((example) => resolve(document, example).value);
}

function* bodies(document) {
  for (const item of Object.values(document.paths)) {
    for (const method of methods.filter((name) => item[name])) {
      const operation = item[method];
      if (operation.requestBody) yield { operation, message: "request", body: resolve(document, operation.requestBody) };
      for (const [status, response] of Object.entries(operation.responses ?? {})) {
        yield { operation, message: status, body: resolve(document, response) };
      }
    }
  }
}

function* casesOf(path) {
  const document = parse(readFileSync(path, "utf8"));
  const api = basename(path, ".yaml");
  const seen = new Set(); // operations share their refusals
  for (const { operation, message, body } of bodies(document)) {
    for (const [media, content] of Object.entries(body.content ?? {})) {
      const values = examples(document, content).filter((value) => value !== undefined);
      if (!/[/+]json$/.test(media) || !content.schema || values.length === 0) continue;
      const key = JSON.stringify([content.schema, values]);
      if (seen.has(key)) continue;
      seen.add(key);
      const schema = bundled(document, content.schema);
      yield {
        set: api,
        name: `${operation.operationId} ${message}`,
        spot: { api, message, name: operation.operationId, media },
        schema,
        payloads: [
          ...values.map((value) => ({ value, valid: true })),
          ...spoilt(schema, values).map((value) => ({ value, valid: false })),
        ],
      };
    }
  }
}

export const fiveSpecs = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => [...casesOf(join(folder, name))]);
