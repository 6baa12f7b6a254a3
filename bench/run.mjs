// All that `make bench` measures, one part after the other, kept in bench/results.json as it goes; then the tables and plots.
//
//   node bench/run.mjs BUILD_FOLDER          bench/README.md names the knobs

import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, release, totalmem } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const build = process.argv[2] ?? "build/release";
process.env.BENCH_BUILD = build;
process.env.QUIET ??= "1"; // the peers' own warnings are many

const { settings } = await import("./settings.mjs");
const { progress } = await import("./progress.mjs");
const { documents } = await import("./documents.mjs");

const file = join(dirname(fileURLToPath(import.meta.url)), "results.json");
const parts = {
  requests: async (chosen) => (await import("./requests/measure.mjs")).measureRequests(chosen),
  starts: async (chosen) => (await import("./starts/measure.mjs")).measureStarts(chosen),
  curves: async (chosen) => (await import("./curves/measure.mjs")).measureCurves(chosen),
  slow: async (chosen) => (await import("./slow_senders.mjs")).measureSlowSenders(chosen),
  memory: async (chosen) => (await import("./memory.mjs")).measureMemory(chosen),
};

const git = (...args) => execFileSync("git", args, { encoding: "utf8" }).trim();

/** Where and when, so that a figure can be held against another machine's. */
function circumstances(chosen) {
  return {
    date: new Date().toISOString().slice(0, 16),
    commit: git("rev-parse", "--short", "HEAD") + (git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!bench/results.json", ":!bench/plots", ":!bench/README.md") ? " with changes" : ""),
    machine: `${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB, Linux ${release()}, node ${process.version}`,
    settings: chosen,
  };
}

const chosen = settings();
if (chosen.parts.includes("starts")) documents(); // it says here, and not after minutes, that they are missing
const results = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {};
for (const part of chosen.parts) {
  progress(`== ${part}`);
  results[part] = { ...circumstances(chosen), ...(await parts[part](chosen)) };
  writeFileSync(file, `${JSON.stringify(results, null, 1)}\n`);
}
const { report } = await import("./report.mjs");
await report(results, chosen.parts);
process.exit(0);
