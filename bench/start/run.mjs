// From starting the process to the last byte of the first answer, and the memory then: Understudy, Prism and
// Mockoon on the same documents. Prints one table.
//
//   UNDERSTUDY_TEST_DATA=FOLDER node bench/start/run.mjs BUILD_FOLDER        ROUNDS=5 starts each, PATIENCE=120 seconds at most

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { documents, median, table } from "../documents.mjs";
import { resident, sample, start, stop } from "../server.mjs";

process.env.QUIET = "1"; // the warnings about large documents are many
const here = dirname(fileURLToPath(import.meta.url));
const build = process.argv[2] ?? "build/release";
const rounds = Number(process.env.ROUNDS ?? 5);
const patience = Number(process.env.PATIENCE ?? 120) * 1000;
const modules = join(here, "node_modules");

const servers = {
  Understudy: (spec) => [join(build, "understudy"), ["mock", "--quiet", "--port", "0", spec], 0],
  Prism: (spec) => [process.execPath, [join(modules, "@stoplight/prism-cli/dist/index.js"), "mock", spec, "-p", "4311", "-v", "fatal"], 4311],
  Mockoon: (spec) => [process.execPath, [join(modules, "@mockoon/cli/bin/run.js"), "start", "--data", spec, "--port", "4312", "--disable-log-to-file"], 4312],
};

const given = Symbol("given up");
const after = (time) => new Promise((resolve) => setTimeout(() => resolve(given), time).unref());

/** One start: milliseconds to the first answer, MiB then, and its status. */
async function once([command, args, port], document) {
  const starting = start(command, args, port, document);
  const server = await Promise.race([starting, after(patience)]);
  if (server === given) return undefined;
  const answer = await sample(server.port, document);
  const seen = { time: server.firstAnswer, memory: resident(server), status: answer.status };
  await stop(server);
  return seen;
}

async function cells(name, document) {
  const seen = [];
  for (let round = 0; round < rounds; round += 1) {
    const one = await once(servers[name](document.spec), document).catch((fault) => ({ fault }));
    if (!one || one.fault) {
      console.error(`${name} on ${document.name}: ${one ? one.fault.message.slice(0, 300) : "no answer in time"}`);
      return ["-", "-"];
    }
    seen.push(one);
  }
  if (name === "Understudy" && seen.some((one) => one.status !== 200)) throw new Error(`${document.name}: ${seen[0].status}`);
  return [(median(seen.map((one) => one.time)) / 1000).toFixed(3), median(seen.map((one) => one.memory)).toFixed(0)];
}

const names = Object.keys(servers);
const rows = [["document", "kB", ...names.flatMap((name) => [`${name}, s`, "MiB"])]];
for (const document of documents().filter((one) => one.name !== "Petstore")) {
  const row = [document.name, document.size];
  for (const name of names) row.push(...(await cells(name, document)));
  rows.push(row);
}
console.log(table(rows));
process.exit(0);
