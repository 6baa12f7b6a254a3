// Whole-process generation: `understudy generate` and openapi-generator's C++ server on the same documents. The time of
// the wall clock and the most memory. Prints one table.
//
//   UNDERSTUDY_TEST_DATA=FOLDER node bench/generate/run.mjs BUILD_FOLDER        ROUNDS=5 runs of ours, TURNS=3 of theirs

import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { documents, median, table } from "../documents.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const build = process.argv[2] ?? "build/release";
const jar = join(here, "node_modules/@openapitools/openapi-generator-cli/bin/openapi-generator.jar");
const generator = process.env.GENERATOR ?? "cpp-pistache-server";

const tools = {
  Understudy: { rounds: Number(process.env.ROUNDS ?? 5), command: (spec, out) => [join(build, "understudy"), ["generate", spec, "--out", out]] },
  "openapi-generator": {
    rounds: Number(process.env.TURNS ?? 3),
    command: (spec, out) => ["java", ["-jar", jar, "generate", "-i", spec, "-g", generator, "-o", out, "--skip-validate-spec"]],
  },
};

/** Runs to the end; its seconds, and the most MiB it held. */
function run(command, args) {
  return new Promise((resolve, reject) => {
    const started = process.hrtime.bigint();
    const child = spawn(command, args, { stdio: ["ignore", "ignore", "pipe"] });
    let peak = 0;
    let faults = "";
    const look = () => {
      try {
        peak = Math.max(peak, Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1] ?? 0));
      } catch {} // it has just ended
    };
    const timer = setInterval(look, 5);
    child.stderr.on("data", (text) => (faults += text));
    child.on("exit", (code) => {
      clearInterval(timer);
      const time = Number(process.hrtime.bigint() - started) / 1e9;
      if (code === 0) resolve({ time, peak: peak / 1024 });
      else reject(new Error(`${command} ended with ${code}: ${faults.slice(-300)}`));
    });
  });
}

const files = (folder) => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile()).length;

async function measure(name, spec) {
  const seen = [];
  let written = 0;
  for (let round = 0; round < tools[name].rounds; round += 1) {
    const out = mkdtempSync(join(tmpdir(), "understudy-bench-"));
    try {
      seen.push(await run(...tools[name].command(spec, out)));
      written = files(out);
    } finally {
      rmSync(out, { recursive: true });
    }
  }
  return { time: median(seen.map((one) => one.time)), peak: median(seen.map((one) => one.peak)), written };
}

const rows = [["document", "kB", "Understudy, s", "MiB", "files", "openapi-generator, s", "MiB", "files", "times as fast"]];
// That version reads no OpenAPI 3.1.
for (const { name, spec, size } of documents().filter((one) => !one.is31)) {
  const ours = await measure("Understudy", spec);
  const theirs = await measure("openapi-generator", spec).catch((fault) => console.error(`${name}: ${fault.message}`));
  const cells = ({ time, peak, written }) => [time.toFixed(3), peak.toFixed(0), written];
  rows.push([name, size, ...cells(ours), ...(theirs ? cells(theirs) : ["-", "-", "-"]), theirs ? (theirs.time / ours.time).toFixed(0) : "-"]);
}
console.log(table(rows));
