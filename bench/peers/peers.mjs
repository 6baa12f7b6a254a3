// The servers that are measured: how each is started for one request. All answer on localhost, none logs requests where it can be told not to.

import { execFileSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { scratch } from "../scratch.mjs";
import { freePort, start } from "../server.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const modules = join(here, "../node_modules");
const jar = join(here, "specmatic/node_modules/specmatic/specmatic.jar");

/** A file with the body that Understudy answered with, for those that send fixed bytes. */
function fixed(answer) {
  const file = join(scratch(), "answer");
  writeFileSync(file, answer.body);
  return [String(answer.status), answer.type, file];
}

async function node(script, args, request, options) {
  const port = await freePort();
  return start(process.execPath, [join(modules, script), ...args(request.spec, String(port))], port, request, options);
}

async function specmatic(request, options) {
  const port = await freePort();
  const args = ["-jar", jar, "mock", resolve(request.spec), "--host", "127.0.0.1", "--port", String(port), "--noConsoleLog"];
  return start("java", args, port, request, { ...options, folder: scratch() }); // it writes reports into its folder
}

const build = () => process.env.BENCH_BUILD ?? "build/release";
const prism = (spec, port) => ["mock", spec, "-p", port, "-v", "fatal"];
const mockoon = (spec, port) => ["start", "--data", spec, "--port", port, "--disable-log-to-file"];
const backend = (spec, port) => [spec, port];

/**
 * By name: `start(request, answer, options)`, where `answer` is what Understudy says and only those use that send fixed bytes.
 * `slow` ones get one short turn a cell; `warm` is how many seconds of load come before the first figure.
 */
const all = {
  // What a user starts: the five compiled APIs, or a document.
  understudy: {
    label: "Understudy",
    start: (request, _, options) => {
      const documents = request.interpreted ? [request.spec] : [];
      return start(join(build(), "understudy"), ["mock", "--quiet", "--port", "0", ...documents], 0, request, options);
    },
  },
  epoll: { label: "raw epoll", fixed: true, start: (request, answer) => start(join(build(), "raw_epoll"), fixed(answer), 0, request) },
  httplib: {
    label: "bare httplib",
    fixed: true,
    start: (request, answer) => start(join(build(), "bare_httplib"), [request.method, request.path, ...fixed(answer)], 0, request),
  },
  backend: { label: "openapi-backend", slow: true, start: (request, _, options) => node("../peers/openapi_backend.mjs", backend, request, options) },
  prism: { label: "Prism", slow: true, start: (request, _, options) => node("@stoplight/prism-cli/dist/index.js", prism, request, options) },
  mockoon: { label: "Mockoon", slow: true, start: (request, _, options) => node("@mockoon/cli/bin/run.js", mockoon, request, options) },
  specmatic: { label: "Specmatic", slow: true, warm: 8, start: (request, _, options) => specmatic(request, options) },
};

function isThere(program, args) {
  try {
    execFileSync(program, args, { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}

/** Why a peer cannot be measured here; nothing where it can. */
function missing(name) {
  if (name !== "specmatic") return undefined;
  if (!existsSync(jar)) return "its npm package is not installed in bench/peers/specmatic";
  return isThere("java", ["-version"]) ? undefined : "there is no java (Debian: default-jre-headless)";
}

/** The peers of the setting PEERS that can be had, Understudy first; what is left out is said on stderr. */
export function chosenPeers(names) {
  const unknown = names.filter((name) => !all[name]);
  if (unknown.length) throw new Error(`no such peer: ${unknown.join(", ")}; there are ${Object.keys(all).join(", ")}`);
  const there = Object.keys(all).filter((name) => name === "understudy" || names.includes(name));
  return there.flatMap((name) => {
    const why = missing(name);
    if (why) console.error(`WARNING: ${all[name].label} is left out: ${why}`);
    return why ? [] : [{ name, ...all[name] }];
  });
}

export const peerNames = Object.keys(all);
export const labelsByName = Object.fromEntries(peerNames.map((name) => [name, all[name].label]));
