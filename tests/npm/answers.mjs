// ajv over every body that the mock answered with: `dump_answers` wrote the documents and the bodies.
//
//   node answers.mjs FOLDER [-v]

import { createReadStream, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { lifted } from "./lift.mjs";
import { at } from "./openapi_walk.mjs";

const folder = process.argv[2];
const verbose = process.argv.includes("-v");

/** Patterns are read with the flag `u`, and without it where one is none with it. */
function validatorOf(document, unicodeRegExp) {
  const ajv = new Ajv2020({ allErrors: false, strict: false, logger: false, unicodeRegExp });
  addFormats(ajv);
  ajv.addSchema(document, "document:", false, false);
  return ajv;
}

/** Both; none where ajv cannot even take the document, whose bodies count as not compiled then. */
function validatorsOf(document) {
  const shown = lifted(document);
  try {
    return [validatorOf(shown, true), validatorOf(shown, false)];
  } catch (error) {
    console.log(`ajv cannot take ${document.info.title}: ${error.message}`);
    return [];
  }
}

const totals = { documents: 0, bodies: 0, refused: 0, uncompiled: 0, own: 0, free: 0 };

/** A compiled schema; the reason where there is none. */
function compile(ajvs, pointer) {
  const fragment = pointer.slice(1).split("/").map(encodeURIComponent).join("/");
  let reason = "ajv cannot take the document";
  for (const ajv of ajvs) {
    try {
      return ajv.compile({ $ref: `document:#${fragment}` });
    } catch (error) {
      reason = error.message;
    }
  }
  return reason;
}

function compiled({ document, ajvs, cache }, pointer) {
  if (!cache.has(pointer)) cache.set(pointer, at(document, pointer) === undefined ? () => (totals.free += 1) : compile(ajvs, pointer));
  return cache.get(pointer);
}

function judge(name, line, validate) {
  totals.bodies += 1;
  if (typeof validate === "string") {
    totals.uncompiled += 1;
    if (verbose) console.log(`${name} ${line.schema}: ajv cannot compile: ${validate}`);
    return;
  }
  if (validate(line.value)) return;
  // The document's own example breaks its schema, and the client asked for nothing else: it is sent and marked.
  if (line.sl) totals.own += 1;
  else {
    totals.refused += 1;
    const error = validate.errors[0];
    console.log(`${name} ${line.schema} (${line.prefer}): ${error.instancePath} ${error.message} ${JSON.stringify(line.value).slice(0, 200)}`);
  }
}

for (let number = 1; existsSync(join(folder, `${number}.json`)); number += 1) {
  totals.documents += 1;
  const document = JSON.parse(readFileSync(join(folder, `${number}.json`), "utf8"));
  const subject = { document, ajvs: validatorsOf(document), cache: new Map() };
  let name = "";
  for await (const text of createInterface({ input: createReadStream(join(folder, `${number}.jsonl`)) })) {
    const line = JSON.parse(text);
    if (line.document) name = line.document;
    else judge(name, line, compiled(subject, line.schema));
  }
}

console.log(
  `${totals.documents} documents, ${totals.bodies} bodies: ajv refuses ${totals.refused}, ${totals.own} are examples that break their own schema (marked so), ` +
    `${totals.free} have no schema, ${totals.uncompiled} have a schema that ajv cannot compile`,
);
process.exit(totals.refused || !totals.bodies ? 1 : 0);
