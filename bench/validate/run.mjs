// All validators on all cases, in turns, in one run. Prints what a payload costs each of them, and the ratios.
//
//   node bench/validate/run.mjs BUILD_FOLDER     ROUNDS=7 samples of SAMPLE_MS=4 each; EACH=1 for a table of every schema

import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Runner } from "./runner.mjs";
import { allocations, eachSchema, footnotes, ratios, times } from "./table.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const build = process.argv[2] ?? "build/release";
const work = join(build, "validate");
const rounds = Number(process.env.ROUNDS ?? 7);
const sampleNanoseconds = Number(process.env.SAMPLE_MS ?? 4) * 1e6;
const measures = ["value", "bytes"];

const cases = readFileSync(join(work, "cases.tsv"), "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split("\t"))
  .map(([set, name, , , , , verdicts]) => ({ set, name, verdicts }));

function runners() {
  const documents = readdirSync("specs").filter((name) => name.endsWith(".yaml")).map((name) => join("specs", name));
  const large = join(work, "payload_large.json");
  if (existsSync(large)) documents.push(large);
  const all = [
    new Runner(join(build, "bench_validate"), [work, ...documents]),
    new Runner(process.execPath, [join(here, "peer_ajv.mjs"), work]),
  ];
  const blaze = join(work, "blaze", "bench_validate_blaze");
  if (existsSync(blaze)) all.push(new Runner(blaze, [work]));
  return { all, hasBlaze: existsSync(blaze) };
}

/** Whether a validator judges all of a case as on record: one that takes everything would be right on what is valid. */
const right = (subject, index) => {
  const { refused, value, bytes } = subject.answers[index];
  const { verdicts } = cases[index];
  return refused === undefined && value === verdicts && bytes === verdicts;
};

/** The valid and the invalid payloads of a case apart, with who judges the case rightly. */
function groupsOf({ set, name, verdicts }, index, subjects) {
  const able = subjects.filter((subject) => right(subject, index));
  return ["valid", "invalid"].flatMap((kind) => {
    const payloads = [...verdicts].flatMap((verdict, i) => ((verdict === "1") === (kind === "valid") ? [i] : []));
    if (payloads.length === 0) return [];
    return [{ set, name, kind, index, payloads, able, samples: {} }];
  });
}

const valid = (group) => (group.kind === "valid" ? group.payloads.length : 0);

/** One load; its verdicts have to be those that the validator gave before. */
async function sample(group, subject, what, repeats) {
  const result = await subject.measure(group.index, what, repeats, group.payloads);
  if (result.valid !== valid(group) * repeats) throw new Error(`${subject.name} changed its mind on ${group.name}`);
  return result;
}

/** How many repeats fill a sample, found by doubling; warms up on the way. */
async function calibrate(group, subject, what) {
  let repeats = 1;
  for (;;) {
    const { nanoseconds } = await sample(group, subject, what, repeats);
    if (nanoseconds >= sampleNanoseconds / 2) return Math.max(1, Math.round((repeats * sampleNanoseconds) / nanoseconds));
    repeats *= 2;
  }
}

async function measureGroup(group) {
  const turns = group.able.flatMap((subject) => measures.map((what) => ({ subject, what, perPayload: [] })));
  for (const turn of turns) turn.repeats = await calibrate(group, turn.subject, turn.what);
  for (let round = 0; round < rounds; ++round) {
    for (const turn of turns) {
      const { nanoseconds, allocations: count } = await sample(group, turn.subject, turn.what, turn.repeats);
      const judged = turn.repeats * group.payloads.length;
      turn.perPayload.push(nanoseconds / judged);
      turn.allocations = count / judged;
    }
  }
  for (const { subject, what, perPayload, allocations: count } of turns) {
    const median = perPayload.sort((a, b) => a - b)[Math.floor(perPayload.length / 2)];
    group.samples[`${subject.name} ${what}`] = { nanoseconds: median, allocations: count };
  }
}

const { all, hasBlaze } = runners();
try {
  const subjects = (await Promise.all(all.map((runner) => runner.subjects()))).flat();
  const groups = cases.flatMap((one, index) => groupsOf(one, index, subjects));
  for (const [number, group] of groups.entries()) {
    process.stderr.write(`\r${number + 1} of ${groups.length}: ${group.name}`.padEnd(78));
    await measureGroup(group);
  }
  process.stderr.write("\n");
  const names = subjects.map((subject) => subject.name);
  const tables = [times(groups, names, measures)];
  for (const ours of ["generated", "interpreter"]) if (names.includes(ours)) tables.push(ratios(groups, names, measures, ours));
  if (process.env.EACH) tables.push(eachSchema(groups, names, measures));
  tables.push(allocations(groups, names, measures), footnotes(cases, subjects, hasBlaze));
  console.log(tables.join("\n\n"));
  const plain = groups.map(({ set, name, kind, payloads, samples }) => ({ set, name, kind, payloads: payloads.length, samples }));
  writeFileSync(join(work, "results.json"), JSON.stringify(plain, null, 1));
} finally {
  for (const runner of all) runner.end();
}
