// Compares our verdicts on mutated payloads with ajv's. Every difference has to have its reason in differences.json.
//
//   node tests/npm/agreement/agree.mjs JUDGE [INSTANCES [SEED]]     UNDERSTUDY_TEST_DATA names the folder of test data

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { mutated, poolOf } from "./mutate.mjs";
import { Random } from "./random.mjs";
import { subjects } from "./subjects.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const [judge, wanted = "100000", seed = "1"] = process.argv.slice(2);
const perRun = 10000;
const longest = 200000;

/** Different instances of all subjects in turns, until there are enough. */
function* instances(all, count, random) {
  const rows = all.flatMap((subject) => {
    const row = { subject, pool: poolOf(subject.seeds), seen: new Set() };
    return subject.set.startsWith("payload") ? [row] : [row, row, row]; // there are fewer of them
  });
  for (let made = 0, turn = 0; made < count && turn < count * 10; ++turn) {
    const { subject, pool, seen } = rows[turn % rows.length];
    const text = JSON.stringify(mutated(random.one(subject.seeds), random, pool));
    if (seen.has(text) || text.length > longest) continue;
    seen.add(text);
    ++made;
    yield { subject, text };
  }
}

/** The keyword that refuses, with the format's name. */
const named = (keyword, format) => (keyword === "format" ? `format ${format}` : keyword);

/** Who alone refuses an instance, and why; undefined where both say the same. */
function difference({ subject, text }, answer) {
  const [verdicts, keyword, expected] = answer.split("\t");
  if (verdicts[1] !== "-" && verdicts[1] !== verdicts[0]) return "generated code and interpreter differ";
  const ours = verdicts[0] === "1";
  if (ours === subject.validate(JSON.parse(text))) return undefined;
  if (!ours) return `only we refuse: ${named(keyword, keyword === "format" && JSON.parse(expected))}`;
  const [error] = subject.validate.errors;
  return `only ajv refuses: ${named(error.keyword, error.params.format)}`;
}

function judged(batch) {
  const input = batch.map(({ subject, text }) => `${subject.name}\t${text}\n`).join("");
  const { stdout, stderr, status, error } = spawnSync(judge, { input, maxBuffer: 1 << 30, encoding: "utf8" });
  if (error) throw error;
  if (status !== 0) throw new Error(`the judge ended with ${status}: ${stderr}`);
  const answers = stdout.trimEnd().split("\n");
  const lost = answers.findIndex((answer) => !/^[01]/.test(answer));
  if (lost >= 0 || answers.length !== batch.length) throw new Error(`no verdict on ${batch[Math.max(lost, 0)].subject.name}`);
  return answers;
}

const counts = {};
const groups = new Map();

function note(one, answer) {
  const count = (counts[one.subject.set] ??= { instances: 0, valid: 0, compiled: 0, differences: 0 });
  ++count.instances;
  if (answer[0] === "1") ++count.valid;
  if (answer[1] !== "-") ++count.compiled;
  const group = difference(one, answer);
  if (group === undefined) return;
  ++count.differences;
  if (!groups.has(group)) groups.set(group, []);
  const { errors } = one.subject.validate;
  const ajv = errors?.length ? `${errors[0].instancePath} ${errors[0].message}` : "valid";
  groups.get(group).push({ name: one.subject.name, text: one.text.slice(0, 300), answer, ajv });
}

function compare(batch) {
  judged(batch).forEach((answer, index) => note(batch[index], answer));
}

function tell(group, examples, reason) {
  console.log(`${examples.length} × ${group}\n    ${reason ?? "NO REASON IS GIVEN"}`);
  const shown = Number(process.env.EXAMPLES ?? (reason === undefined ? 3 : 0));
  for (const { name, text, answer, ajv } of examples.slice(0, shown)) {
    console.log(`    ${name}: ${text}\n      ours: ${answer}\n      ajv: ${ajv}`);
  }
}

const data = process.env.UNDERSTUDY_TEST_DATA;
let batch = [];
for (const instance of instances(subjects("specs", data), Number(wanted), new Random(Number(seed)))) {
  batch.push(instance);
  if (batch.length < perRun) continue;
  compare(batch);
  batch = [];
}
if (batch.length > 0) compare(batch);

const reasons = JSON.parse(readFileSync(join(here, "differences.json"), "utf8"));
console.table(counts);
for (const [group, examples] of [...groups].sort()) tell(group, examples, reasons[group]);
const total = Object.values(counts).reduce((sum, count) => sum + count.instances, 0);
const differing = [...groups.values()].reduce((sum, examples) => sum + examples.length, 0);
console.log(`${total} instances: ${total - differing} verdicts equal, ${differing} different for ${groups.size} reasons`);
const unexplained = [...groups.keys()].some((group) => reasons[group] === undefined);
if (total < Number(wanted) || unexplained) process.exitCode = 1;
