// The recommended rules of Redocly's linter, run as its own program.

import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, "node_modules", "@redocly", "cli", "bin", "cli.js");
const quiet = { REDOCLY_TELEMETRY: "off", REDOCLY_SUPPRESS_UPDATE_NOTICE: "true" };

/** What the linter says of a file, as {errors, warnings}; throws where it cannot be run. */
export function lintFaults(path) {
  const words = [program, "lint", "--config", join(here, "redocly.yaml"), "--format", "json", "--max-problems", "10000", path];
  const run = spawnSync(process.execPath, words, {
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { ...process.env, ...quiet },
  });
  const start = run.stdout?.indexOf("{") ?? -1;
  if (start < 0) throw new Error(`the linter did not answer: ${run.error?.message ?? run.stderr}`);
  const { problems } = JSON.parse(run.stdout.slice(start));
  const say = (problem) => `${problem.location?.[0]?.pointer ?? ""} ${problem.ruleId}: ${problem.message}`;
  const of = (severity) => problems.filter((problem) => problem.severity === severity).map(say);
  return { errors: of("error"), warnings: of("warn") };
}
