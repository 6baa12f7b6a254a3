// The real program, answering on a free port of this machine.

import { spawn } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");

export const specs = join(root, "specs");

/** Starts `understudy mock` (the program is $UNDERSTUDY, or build/release/understudy) and waits until it listens; `stderr` is what becomes of its warnings. */
export async function startMock(args = [], { stderr = "inherit" } = {}) {
  const program = process.env.UNDERSTUDY ?? join(root, "build", "release", "understudy");
  const child = spawn(program, ["mock", "--port", "0", "--quiet", ...args], { stdio: ["ignore", "pipe", stderr] });
  const url = await new Promise((resolve, reject) => {
    let output = "";
    child.stdout.setEncoding("utf8");
    child.stdout.on("data", (text) => {
      output += text;
      const line = /listening on (http:\S+)/.exec(output);
      if (line) resolve(line[1]);
    });
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`${program} ended with ${code}: ${output}`)));
  });
  return {
    url,
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", (code) => resolve(code)));
      child.kill("SIGTERM");
      return ended;
    },
  };
}
