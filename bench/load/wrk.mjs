// One run of wrk against a server, as figures: how many answers, how fast, and what they cost the server.

import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { scratch } from "../scratch.mjs";
import { hasEnded, token } from "../server.mjs";
import { cpuSeconds } from "./process.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const milliseconds = { us: 0.001, ms: 1, s: 1000, m: 60_000 };

/** The latency in milliseconds below which so many percent of the answers lie. */
function percentile(output, percent) {
  const found = new RegExp(`^ +${percent}% +([\\d.]+)(us|ms|s|m)\\s*$`, "m").exec(output);
  if (!found) throw new Error(`wrk names no ${percent} % latency`);
  return Number(found[1]) * milliseconds[found[2]];
}

/** What makes a run worthless, in words; nothing where every answer was of the expected kind. */
function faultOf(output, request, all) {
  const errors = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output);
  const kinds = ["not connected", "read errors", "write errors", "answers later than 2 s"];
  const named = (errors?.slice(1) ?? []).map((count, i) => (Number(count) ? `${count} ${kinds[i]}` : "")).filter(Boolean);
  if (named.length) return named.join(", ");
  if (!all) return "no answers";
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0);
  const expected = request.status < 300 ? 0 : all;
  return refused === expected ? undefined : `${refused} of ${all} answers were refusals`;
}

async function run(port, request, count, seconds) {
  const folder = scratch();
  const body = request.body === undefined ? "" : join(folder, "body.json");
  if (body) writeFileSync(body, typeof request.body === "string" ? request.body : JSON.stringify(request.body));
  const paths = request.paths ? join(folder, "paths") : "";
  if (paths) writeFileSync(paths, request.paths.join("\n"));
  const url = `http://127.0.0.1:${port}${request.path ?? request.paths[0]}`;
  const options = [`-t${Math.min(2, count)}`, `-c${count}`, `-d${seconds}s`, "--latency", "-s", join(here, "request.lua"), url];
  const env = { ...process.env, METHOD: request.method, BODY_FILE: body, PATHS_FILE: paths, TOKEN: token };
  return (await promisify(execFile)("wrk", options, { env })).stdout;
}

async function measured(server, request, count, seconds) {
  const before = cpuSeconds(server.child.pid);
  const output = await run(server.port, request, count, seconds);
  const cpu = cpuSeconds(server.child.pid) - before;
  const all = Number(/(\d+) requests in/.exec(output)[1]);
  const fault = faultOf(output, request, all);
  if (fault) return { fault };
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(output)[1]),
    p50: percentile(output, 50),
    p99: percentile(output, 99),
    cpu: (cpu / all) * 1e6,
    requests: all,
  };
}

/**
 * `seconds` of wrk on `count` connections: requests a second, p50 and p99 in milliseconds, and CPU microseconds (user and
 * system, of the server and all its children) a request; or `{ fault }`, in words, where answers were missing or of another
 * kind, or the server ended.
 */
export async function load(server, request, count, seconds) {
  try {
    return await measured(server, request, count, seconds);
  } catch (error) {
    return { fault: hasEnded(server) ? "the server ended" : error.message.split("\n")[0] };
  }
}
