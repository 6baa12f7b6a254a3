// The checker must find what is broken: a sound document, then the same one with one thing spoilt at a time.
// Run: node --test

import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { stringify } from "yaml";
import { lintFaults } from "./lint.mjs";
import { loadOfficialSchema, officialFaults } from "./official_schema.mjs";
import { read, sampleFaults } from "./check_specs.mjs";

loadOfficialSchema(process.env.UNDERSTUDY_TEST_DATA);

const sound = () => ({
  openapi: "3.1.0",
  info: { title: "Lamps", version: "1", license: { name: "MIT", identifier: "MIT" } },
  servers: [{ url: "https://lamps.acme.dev" }],
  security: [],
  paths: {
    "/lamps/{id}": {
      get: {
        operationId: "readLamp",
        summary: "Read a lamp",
        parameters: [
          { name: "id", in: "path", required: true, schema: { type: "string" }, examples: { desk: { value: "l1" } } },
        ],
        responses: {
          200: {
            description: "The lamp",
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/lamp" }, examples: { desk: { value: { watts: 9 } } } },
            },
          },
          "4XX": { description: "No such lamp" },
        },
      },
    },
  },
  components: { schemas: { lamp: { type: "object", properties: { watts: { type: "integer", default: 7 } } } } },
});

const operation = (document) => document.paths["/lamps/{id}"].get;
const body = (document) => operation(document).responses[200].content["application/json"];
const watts = (document) => document.components.schemas.lamp.properties.watts;

function spoilt(spoil) {
  const document = sound();
  spoil(document);
  return document;
}

function lint(document) {
  const folder = mkdtempSync(join(tmpdir(), "understudy-lint-"));
  const path = join(folder, "lamps.yaml");
  try {
    writeFileSync(path, stringify(document));
    assert.deepEqual(read(path).faults, []);
    return lintFaults(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("a sound document has no fault", async () => {
  assert.deepEqual(await officialFaults(sound()), []);
  assert.deepEqual(lint(sound()), { errors: [], warnings: [] });
  const { faults, counts } = sampleFaults(sound());
  assert.deepEqual(faults, []);
  assert.deepEqual(counts, { operations: 1, schemas: 4, bodies: 1, samples: 3 });
});

test("a member that OpenAPI does not have is refused by the official schema", async () => {
  const faults = await officialFaults(spoilt((document) => (operation(document).metod = "get")));
  assert.match(faults.join(), /get/);
});

test("a keyword of the wrong type in a schema is refused by the official schema", async () => {
  assert.notDeepEqual(await officialFaults(spoilt((document) => (watts(document).minimum = "3"))), []);
});

test("an undeclared path parameter is an error of the linter", () => {
  assert.match(lint(spoilt((document) => (operation(document).parameters = []))).errors.join(), /path-parameters-defined/);
});

const breaks = {
  "an example of a body": (document) => (body(document).examples.desk.value.watts = "nine"),
  "an example without a value": (document) => (body(document).examples.desk = {}),
  "an example of a parameter": (document) => (operation(document).parameters[0].examples.desk.value = 1),
  "an example of a schema": (document) => (watts(document).examples = [1, 2.5]),
  "a default": (document) => (watts(document).default = null),
  "a body without examples": (document) => delete body(document).examples,
  "an unknown keyword": (document) => (watts(document).maximun = 3),
  "an unknown format": (document) => (watts(document).format = "watt"),
  "a reference to nothing": (document) => (body(document).schema.$ref = "#/components/schemas/lump"),
};

for (const [name, spoil] of Object.entries(breaks)) {
  test(`one fault at least: ${name}`, () => assert.notDeepEqual(sampleFaults(spoilt(spoil)).faults, []));
}
