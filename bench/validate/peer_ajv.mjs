// ajv with standalone code, under the command of run.mjs; speaks as serve.cpp does.
//
//   node bench/validate/peer_ajv.mjs WORK_FOLDER

import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);
const Ajv = require("ajv/dist/2020").default;
const standalone = require("ajv/dist/standalone").default;
const addFormats = require("ajv-formats").default;

/** The validator of a schema, as the text that ajv writes for a build. */
function compile(schema) {
  const ajv = new Ajv({ strict: false, logger: false, code: { source: true, optimize: true } });
  addFormats(ajv);
  const module = { exports: undefined };
  new Function("module", "exports", "require", standalone(ajv, ajv.compile(schema)))(module, module, require);
  return module.exports;
}

/** Each case has a loop of its own, so that the compiler can see what it calls. */
function loop(verdict, validate, values) {
  return new Function("validate", "values", `return (payloads, repeats) => {
    let valid = 0;
    for (let round = 0; round < repeats; ++round) {
      for (const i of payloads) if (${verdict}) ++valid;
    }
    return valid;
  }`)(validate, values);
}

function take(folder, verdicts) {
  const path = join(folder, "2020-12.json");
  if (!existsSync(path)) throw new Error(readFileSync(join(folder, "2020-12.reason"), "utf8"));
  const validate = compile(JSON.parse(readFileSync(path, "utf8")));
  const texts = [...verdicts].map((_, index) => readFileSync(join(folder, `payload_${index}.json`), "utf8"));
  const values = texts.map((text) => JSON.parse(text));
  return { value: loop("validate(values[i])", validate, values), bytes: loop("validate(JSON.parse(values[i]))", validate, texts), count: texts.length };
}

const say = (...cells) => process.stdout.write(`${cells.join("\t")}\n`);
const verdictsOf = (run, count) => Array.from({ length: count }, (_, index) => run([index], 1)).join("");

const [work] = process.argv.slice(2);
const lines = readFileSync(join(work, "cases.tsv"), "utf8").trim().split("\n");
say("subject", "ajv");
const answers = lines.map((line, index) => {
  try {
    const taken = take(join(work, "cases", String(index)), line.split("\t")[6]);
    say("taken", verdictsOf(taken.value, taken.count), verdictsOf(taken.bytes, taken.count));
    return taken;
  } catch (error) {
    say("refused", error.message.replace(/\s+/g, " "));
    return undefined;
  }
});
say("ready");

/** Nanoseconds by the clock or of CPU, whichever are fewer: CPU counts the collector's threads too. */
function measure(run, payloads, repeats) {
  const cpu = process.cpuUsage();
  const start = process.hrtime.bigint();
  const valid = run(payloads, repeats);
  const elapsed = Number(process.hrtime.bigint() - start);
  const { user, system } = process.cpuUsage(cpu);
  return [Math.min(elapsed, (user + system) * 1000), valid];
}

for await (const line of createInterface({ input: process.stdin })) {
  const [, index, what, repeats, ...payloads] = line.split(" ");
  const [nanoseconds, valid] = measure(answers[Number(index)][what], payloads.map(Number), Number(repeats));
  say(nanoseconds, valid, 0);
}
