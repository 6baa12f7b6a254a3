// The schemas on which verdicts are compared, with ajv's verdict and sound values to start from.

import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { operations } from "../documented.mjs";

// ajv divides to find a multiple, which fails for decimals; the precision is its own remedy (ajv.js.org/options.html).
// Schemas as they are: one of them has keywords of another draft in shapes of its own.
const options = { strict: false, logger: false, multipleOfPrecision: 9, validateSchema: false };

function ajvWithFormats() {
  const ajv = new Ajv2020(options);
  addFormats(ajv);
  return ajv;
}

/** Without the names in `required` that a message of this direction does not need (OpenAPI 3.1.1, section 4.8.24.1). */
function directed(value, keyword) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => directed(item, keyword));
  const copy = Object.fromEntries(Object.entries(value).map(([name, below]) => [name, directed(below, keyword)]));
  const isExcused = (name) => value.properties?.[name]?.[keyword] === true;
  if (Array.isArray(value.required)) copy.required = value.required.filter((name) => !isExcused(name));
  return copy;
}

function bodiesOf(path) {
  const document = parse(readFileSync(path, "utf8"));
  const api = path.replace(/^.*\//, "").replace(/\.yaml$/, "");
  const ways = { request: ajvWithFormats(), response: ajvWithFormats() };
  ways.request.addSchema(directed(document, "readOnly"), "document:", undefined, false);
  ways.response.addSchema(directed(document, "writeOnly"), "document:", undefined, false);
  const subject = (operation, message, media) => {
    const pointer = media.schema.split("/").map(encodeURIComponent).join("/");
    return {
      set: api,
      name: `${api} ${operation.id} ${message} ${media.type}`,
      validate: ways[message === "request" ? "request" : "response"].compile({ $ref: `document:#${pointer}` }),
      seeds: media.examples.map((example) => example.value).filter((value) => value !== undefined),
    };
  };
  const isJson = (media) => /[/+]json$/.test(media.type);
  return operations(document).flatMap((operation) => [
    ...operation.bodies.filter(isJson).map((media) => subject(operation, "request", media)),
    ...operation.responses.flatMap(({ status, media }) => media.filter(isJson).map((one) => subject(operation, status, one))),
  ]);
}

/** The different schemas of payload_cases.jsonl, once as those who gave the verdicts read them, once with formats. */
function payloadsOf(path) {
  const known = new Map();
  const lines = readFileSync(path, "utf8").trim().split("\n");
  lines.map((line) => JSON.parse(line)).forEach(({ schema, tests }, index) => {
    const text = JSON.stringify(schema);
    if (!known.has(text)) known.set(text, { name: `payload_${index + 1}`, schema, seeds: [] });
    known.get(text).seeds.push(...tests.map((test) => test.data));
  });
  return [...known.values()].flatMap(({ name, schema, seeds }) => [
    { set: "payload_cases", name, validate: new Ajv2020({ ...options, validateFormats: false }).compile(schema), seeds },
    { set: "payload_cases with formats", name: `${name} with formats`, validate: ajvWithFormats().compile(schema), seeds },
  ]);
}

export function subjects(specs, data) {
  const documents = readdirSync(specs).filter((name) => name.endsWith(".yaml")).sort();
  const all = documents.flatMap((name) => bodiesOf(join(specs, name)));
  all.push(...payloadsOf(join(data, "payload", "payload_cases.jsonl")));
  return all.filter((subject) => subject.seeds.length > 0);
}
