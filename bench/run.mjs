// Understudy, bare cpp-httplib and Prism, one after the other, on the same requests. Prints one table.
//
//   node bench/run.mjs BUILD_FOLDER          DURATION=3 seconds of wrk, TURNS=3 times per cell; ROUNDS=5 starts for the first answer

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { cases } from "./cases.mjs";
import { resident, sample, start, stop, token } from "./server.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const build = process.argv[2] ?? "build/release";
const duration = process.env.DURATION ?? "3";
const turns = Number(process.env.TURNS ?? 3);
const rounds = Number(process.env.ROUNDS ?? 5);
const connections = [8, 64];
const prismPort = 4310;
const scratch = mkdtempSync(join(tmpdir(), "understudy-bench-"));

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Requests per second by wrk; throws where an answer is of another kind than expected. */
function load(port, request, count, seconds) {
  const body = request.body === undefined ? "" : join(scratch, "body.json");
  if (body) writeFileSync(body, JSON.stringify(request.body));
  const output = execFileSync(
    "wrk",
    ["-t2", `-c${count}`, `-d${seconds}s`, "-s", join(here, "request.lua"), `http://127.0.0.1:${port}${request.path}`],
    { encoding: "utf8", env: { ...process.env, METHOD: request.method, BODY_FILE: body, TOKEN: token } },
  );
  const all = Number(/(\d+) requests in/.exec(output)[1]);
  const refused = Number(/Non-2xx or 3xx responses: (\d+)/.exec(output)?.[1] ?? 0);
  const errors = /Socket errors: (.*)/.exec(output)?.[1];
  if (errors) throw new Error(`${request.name}: socket errors: ${errors}`);
  if (refused !== (request.status < 300 ? 0 : all)) throw new Error(`${request.name}: ${refused} refusals in ${all} answers`);
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

/** Rates of several running servers by connections, taken in turn so that the machine's moods meet all of them. */
function rates(running, request) {
  for (const server of running) load(server.port, request, 8, 1);
  return connections.map((count) => {
    const seen = running.map(() => []);
    for (let turn = 0; turn < turns; turn += 1) {
      running.forEach((server, i) => seen[i].push(load(server.port, request, count, duration)));
    }
    return seen.map(median);
  });
}

/** One case: [ours, bare, Prism] by connections, and our memory after the load. */
async function measure(request) {
  const ours = await servers.understudy(request);
  const answer = await sample(ours.port, request);
  if (answer.status !== request.status) throw new Error(`${request.name}: answered ${answer.status}`);
  const bare = await servers.bare(request, answer);
  const near = rates([ours, bare], request);
  const memory = resident(ours);
  await stop(ours);
  await stop(bare);
  const prism = await servers.prism(request);
  const far = rates([prism], request);
  await stop(prism);
  return { rates: near.map((pair, i) => [...pair, ...far[i]]), memory };
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
  const rows = [["request", "connections", "Understudy", "bare httplib", "ratio", "Prism", "ratio", "memory"]];
  for (const request of cases) {
    const measured = await measure(request);
    connections.forEach((count, i) => {
      const [a, b, c] = measured.rates[i];
      const numbers = [a.toFixed(0), b.toFixed(0), (a / b).toFixed(2), c.toFixed(0), (a / c).toFixed(1)];
      rows.push([request.name, String(count), ...numbers, `${measured.memory.toFixed(1)} MiB`]);
    });
  }
  const first = await firstAnswers("understudy", cases[0], rounds);
  const prismFirst = await firstAnswers("prism", cases[0], Math.min(rounds, 2));
  console.log(`requests per second: wrk -t2, ${duration} s, median of ${turns}; memory: resident, of Understudy, after the load\n`);
  console.log(table(rows));
  console.log(`\nfirst answer after start: ${first.toFixed(0)} ms (Prism ${prismFirst.toFixed(0)} ms)`);
}

try {
  await main();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
