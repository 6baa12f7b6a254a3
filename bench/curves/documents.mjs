// Documents written for a curve: reports with as many lines as one likes, things to be kept, as many operations as one likes.

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { scratch } from "../scratch.mjs";

function written(paths, schemas) {
  const file = join(scratch(), "made.json");
  writeFileSync(file, JSON.stringify({ openapi: "3.1.0", info: { title: "made", version: "1" }, paths, components: { schemas } }));
  return file;
}

const json = (name) => ({ content: { "application/json": { schema: { $ref: `#/components/schemas/${name}` } } } });
const answer = (name) => ({ description: name, ...json(name) });
const inPath = (name, type) => ({ name, in: "path", required: true, schema: { type } });

const text = { type: "string", minLength: 1, maxLength: 80 };
const line = {
  type: "object",
  required: ["sku", "quantity"],
  additionalProperties: false,
  properties: { sku: { ...text, pattern: "^[A-Z]{3}-[0-9]+$" }, quantity: { type: "integer", minimum: 1 }, note: text, tags: { type: "array", items: text } },
};
const report = { type: "object", required: ["title", "lines"], properties: { title: text, lines: { type: "array", items: line } } };

/** `POST /checks` validates a report and keeps nothing; `POST /reports` keeps it and answers with it. */
export function reports() {
  const create = (id, body, response) => ({ post: { operationId: id, requestBody: { required: true, ...json(body) }, responses: { 201: answer(response) } } });
  const stored = { ...report, required: [...report.required, "id"], properties: { id: { type: "integer" }, ...report.properties } };
  const read = { parameters: [inPath("id", "integer")], get: { operationId: "read", responses: { 200: answer("Stored") } } };
  const receipt = { type: "object", required: ["fine"], properties: { fine: { type: "boolean" } } };
  const paths = { "/checks": create("check", "Report", "Receipt"), "/reports": create("keep", "Report", "Stored"), "/reports/{id}": read };
  return written(paths, { Report: report, Stored: stored, Receipt: receipt });
}

/** A report of about so many bytes. */
export function reportOf(bytes) {
  const one = (i) => ({ sku: `ABC-${i}`, quantity: i + 1, note: "Deliver to the back door, please", tags: ["fragile", "this side up"] });
  const each = JSON.stringify(one(100)).length + 1;
  const lines = Array.from({ length: Math.max(1, Math.round((bytes - 30) / each)) }, (_, i) => one(i));
  return JSON.stringify({ title: "Monthly", lines });
}

/** A collection with pages and filters: `/things` and `/things/{id}`. */
export function things() {
  const members = { name: text, kind: { type: "string" }, size: { type: "integer" } };
  const schemas = {
    NewThing: { type: "object", required: ["name", "kind"], properties: members },
    Change: { type: "object", properties: members },
    Thing: { type: "object", required: ["id", "name", "kind"], properties: { id: { type: "integer" }, ...members } },
    Things: { type: "object", required: ["data", "total"], properties: { data: { type: "array", items: { $ref: "#/components/schemas/Thing" } }, total: { type: "integer" } } },
  };
  const query = (name, schema) => ({ name, in: "query", schema });
  const parameters = [query("limit", { type: "integer", default: 20 }), query("offset", { type: "integer" }), query("kind", { type: "string" })];
  const list = { operationId: "list", parameters, responses: { 200: answer("Things") } };
  const create = { operationId: "create", requestBody: { required: true, ...json("NewThing") }, responses: { 201: answer("Thing") } };
  const patch = { operationId: "change", requestBody: { required: true, ...json("Change") }, responses: { 200: answer("Thing") } };
  const one = {
    parameters: [inPath("id", "integer")],
    get: { operationId: "read", responses: { 200: answer("Thing"), 404: { description: "none" } } },
    patch,
    delete: { operationId: "remove", responses: { 204: { description: "gone" }, 404: { description: "none" } } },
  };
  return written({ "/things": { get: list, post: create }, "/things/{id}": one }, schemas);
}

const placeOf = (i) => `/areas/${i % 20}/kind-${i}`;

/** A document of `count` operations, each with a path of its own. */
export function operations(count) {
  const get = (i) => ({ operationId: `read-${i}`, responses: { 200: answer(`Thing${i % 50}`) } });
  const paths = Array.from({ length: count }, (_, i) => [`${placeOf(i)}/{id}`, { parameters: [inPath("id", "integer")], get: get(i) }]);
  const schema = { type: "object", required: ["id", "name"], properties: { id: { type: "integer" }, name: { ...text, default: "made" } } };
  const schemas = Array.from({ length: Math.min(50, count) }, (_, i) => [`Thing${i}`, schema]);
  return written(Object.fromEntries(paths), Object.fromEntries(schemas));
}

/** Up to 64 paths that such a document answers, from its first operation to its last. */
export function pathsOf(count) {
  const taken = Math.min(64, count);
  return Array.from({ length: taken }, (_, i) => `${placeOf(Math.floor((i * (count - 1)) / Math.max(1, taken - 1)))}/7`);
}
