// Writes the cases as files that every validator can read.
//
//   node bench/validate/prepare.mjs WORK_FOLDER [TEST_DATA]

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { draft4, draft7 } from "./dialects.mjs";
import { fiveSpecs } from "./five_specs.mjs";
import { largestSchemas } from "./largest.mjs";

const [work, data] = process.argv.slice(2);

const dialects = {
  "2020-12": (schema) => ({ $schema: "https://json-schema.org/draft/2020-12/schema", ...schema }),
  draft7: (schema) => ({ $schema: "http://json-schema.org/draft-07/schema#", ...draft7(schema) }),
  draft4: (schema) => ({ $schema: "http://json-schema.org/draft-04/schema#", ...draft4(draft7(schema)) }),
};

/** The schema in one dialect, or a file that says why it has none there. */
function writeSchema(folder, dialect, schema) {
  try {
    writeFileSync(join(folder, `${dialect}.json`), JSON.stringify(dialects[dialect](schema)));
  } catch (error) {
    writeFileSync(join(folder, `${dialect}.reason`), error.message);
  }
}

function writeCase({ set, name, spot, schema, payloads }, index) {
  const folder = join(work, "cases", String(index));
  mkdirSync(folder, { recursive: true });
  for (const dialect of Object.keys(dialects)) writeSchema(folder, dialect, schema);
  payloads.forEach(({ value }, number) => writeFileSync(join(folder, `payload_${number}.json`), JSON.stringify(value)));
  const verdicts = payloads.map(({ valid }) => (valid ? "1" : "0")).join("");
  return [set, name, spot.api, spot.message, spot.name, spot.media, verdicts].join("\t");
}

rmSync(join(work, "cases"), { recursive: true, force: true });
rmSync(join(work, "payload_large.json"), { force: true });
mkdirSync(work, { recursive: true });
const cases = fiveSpecs("specs");
const large = largestSchemas(data);
if (large) {
  cases.push(...large.cases);
  writeFileSync(join(work, "payload_large.json"), JSON.stringify(large.document, null, 1));
} else {
  console.error("WARNING: no payload/payload_cases.jsonl in UNDERSTUDY_TEST_DATA; the twenty largest schemas are left out");
}
writeFileSync(join(work, "cases.tsv"), cases.map(writeCase).map((line) => `${line}\n`).join(""));
const payloads = cases.reduce((sum, one) => sum + one.payloads.length, 0);
console.log(`${cases.length} schemas with ${payloads} payloads in ${work}`);
