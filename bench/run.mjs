// Understudy, bare cpp-httplib and Prism, one after the other, on the same requests. Prints one table.
//
//   node bench/run.mjs BUILD_FOLDER          DURATION=5 seconds of wrk per cell, ROUNDS=5 starts for the first answer

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cases } from "./cases.mjs";
import { resident, sample, start, stop, token } from "./server.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const build = process.argv[2] ?? "build/release";
const duration = process.env.DURATION ?? "5";
const rounds = Number(process.env.ROUNDS ?? 5);
const connections = [8, 64];
const prismPort = 4310;
const scratch = mkdtempSync(join(tmpdir(), "understudy-bench-"));

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Requests per second by wrk. */
function load(port, request, count, seconds) {
  const body = request.body === undefined ? "" : join(scratch, "body.json");
  if (body) writeFileSync(body, JSON.stringify(request.body));
  const output = execFileSync(
    "wrk",
    ["-t2", `-c${count}`, `-d${seconds}s`, "-s", join(here, "request.lua"), `http://127.0.0.1:${port}${request.path}`],
    { encoding: "utf8", env: { ...process.env, METHOD: request.method, BODY_FILE: body, TOKEN: token } },
  );
  const errors = /Socket errors: (.*)/.exec(output);
  if (errors) console.error(`  wrk: ${errors[0]}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(output)[1]);
}

const servers = {
  understudy: (request) => start(join(build, "understudy"), ["mock", "--quiet", "--port", "0"], 0, request),
  bare: (request, answer) => {
    const file = join(scratch, "answer");
    writeFileSync(file, answer.body);
    const route = [request.method, request.path, String(answer.status), answer.type, file];
    return start(join(build, "bare_httplib"), route, 0, request);
  },
  prism: (request) => {
    const prism = join(here, "node_modules/@stoplight/prism-cli/dist/index.js");
    return start(process.execPath, [prism, "mock", request.spec, "-p", String(prismPort), "-v", "fatal"], prismPort, request);
  },
};

/** All of one server on one case. */
async function measure(name, request, answer) {
  const server = await servers[name](request, answer);
  try {
    const got = await sample(server.port, request);
    load(server.port, request, 8, 1);
    const rates = connections.map((count) => load(server.port, request, count, duration));
    return { got, rates, firstAnswer: server.firstAnswer, memory: resident(server) };
  } finally {
    await stop(server);
  }
}

async function firstAnswers(name, request, count) {
  const times = [];
  for (let round = 0; round < count; round += 1) {
    const server = await servers[name](request);
    times.push(server.firstAnswer);
    await stop(server);
  }
  return median(times);
}

const row = (cells, widths) => cells.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join("  ");

function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((cells) => cells[i].length)));
  return rows.map((cells) => row(cells, widths)).join("\n");
}

async function main() {
  const rows = [["request", "connections", "Understudy", "bare httplib", "ratio", "Prism", "ratio"]];
  let memory = 0;
  for (const request of cases) {
    const ours = await measure("understudy", request);
    if (ours.got.status !== request.status) throw new Error(`${request.name}: answered ${ours.got.status}`);
    const bare = await measure("bare", request, ours.got);
    const prism = await measure("prism", request);
    if (Math.floor(prism.got.status / 100) !== Math.floor(request.status / 100)) {
      console.error(`  Prism answers ${request.name} with ${prism.got.status}`);
    }
    memory = Math.max(memory, ours.memory);
    connections.forEach((count, i) => {
      const [a, b, c] = [ours.rates[i], bare.rates[i], prism.rates[i]];
      rows.push([request.name, String(count), a.toFixed(0), b.toFixed(0), (a / b).toFixed(2), c.toFixed(0), (a / c).toFixed(1)]);
    });
  }
  const first = await firstAnswers("understudy", cases[0], rounds);
  const prismFirst = await firstAnswers("prism", cases[0], Math.min(rounds, 2));
  console.log(`requests per second, wrk -t2 -d${duration}s\n`);
  console.log(table(rows));
  console.log(`\nfirst answer after start: ${first.toFixed(0)} ms (Prism ${prismFirst.toFixed(0)} ms)`);
  console.log(`resident memory after the load: ${memory.toFixed(1)} MiB`);
}

try {
  await main();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
