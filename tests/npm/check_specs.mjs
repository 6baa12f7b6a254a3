// Judges OpenAPI 3.1 files by tools that are not ours: the official schema, a public linter, and an independent validator for every sample.
//
//   node check_specs.mjs [--data DIR] [FILE...]      default: every file of specs/
//
// DIR, or the environment's UNDERSTUDY_TEST_DATA, holds oas/schema-3.1; without it the copy inside @hyperjump/json-schema is used.
// Exit code: 0 no fault, 1 a fault in a file, 2 wrong usage.

import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { parseDocument } from "yaml";
import { objects, samples } from "./openapi_walk.mjs";
import { lintFaults } from "./lint.mjs";
import { loadOfficialSchema, officialFaults } from "./official_schema.mjs";
import { SampleValidator } from "./sample_validator.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

/** The document, or the faults that keep its text from being one. */
export function read(path) {
  const yaml = parseDocument(readFileSync(path, "utf8"), { version: "1.2", strict: true, uniqueKeys: true });
  const faults = [...yaml.errors, ...yaml.warnings].map((fault) => fault.message);
  return { document: faults.length ? undefined : yaml.toJS(), faults };
}

/** Faults of the samples, of the schemas themselves, and of bodies without a named example. */
export function sampleFaults(document) {
  const validator = new SampleValidator(document);
  const faults = [];
  const counts = { operations: 0, schemas: 0, bodies: 0, samples: 0 };
  for (const { kind, value, pointer } of objects(document)) {
    if (kind === "operation") counts.operations += 1;
    if (kind === "schema") {
      counts.schemas += 1;
      faults.push(...validator.schemaFaults(pointer));
    }
    if (kind === "bodyMediaType") {
      counts.bodies += 1;
      if (!Object.keys(value.examples ?? {}).length) faults.push(`${pointer}: a body without a named example`);
    }
  }
  for (const sample of samples(document)) {
    counts.samples += 1;
    faults.push(...validator.sampleFaults(sample));
  }
  return { faults, counts };
}

async function check(path) {
  const { document, faults } = read(path);
  if (!document) return { faults, notes: [], counts: {} };
  const official = await officialFaults(document);
  const lint = lintFaults(path);
  const sampled = sampleFaults(document);
  return { faults: [...official, ...lint.errors, ...sampled.faults], notes: lint.warnings, counts: sampled.counts };
}

async function main() {
  const { values, positionals } = parseArgs({ options: { data: { type: "string" } }, allowPositionals: true });
  const specs = join(root, "specs");
  const names = readdirSync(specs).filter((name) => name.endsWith(".yaml"));
  const files = positionals.length ? positionals : names.sort().map((name) => join(specs, name));
  if (!files.length) throw new Error("no OpenAPI file to check");
  console.log(`official schema: ${loadOfficialSchema(values.data ?? process.env.UNDERSTUDY_TEST_DATA)}`);

  let total = 0;
  for (const file of files) {
    const { faults, notes, counts } = await check(file);
    const text = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
    console.log(`${relative(process.cwd(), file)}: ${[...text, `${faults.length} faults`, `${notes.length} warnings`].join(", ")}`);
    for (const fault of faults) console.log(`  fault: ${fault}`);
    for (const note of notes) console.log(`  warning: ${note}`);
    total += faults.length;
  }
  console.log(`${files.length} files, ${total} faults`);
  process.exitCode = total ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 2;
  });
}
