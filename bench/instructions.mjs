// How many instructions an answer takes, counted by valgrind's callgrind: the same on a quiet machine and a busy one. Prints one table.
//
//   node bench/instructions.mjs BUILD_FOLDER          FEW=500 and MANY=2500 requests on one connection; their difference is counted, so that
//                                                     starting, first answers and stopping cancel out. TOP=20 prints the dearest functions too.

import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createConnection } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cases } from "./cases.mjs";
import { token } from "./server.mjs";

const build = process.argv[2] ?? "build/release";
const few = Number(process.env.FEW ?? 500);
const many = Number(process.env.MANY ?? 2500);
const top = Number(process.env.TOP ?? 0);
const scratch = mkdtempSync(join(tmpdir(), "understudy-instructions-"));

function text(request, port) {
  const body = request.body === undefined ? "" : JSON.stringify(request.body);
  const fields = [`Host: 127.0.0.1:${port}`, `Authorization: Bearer ${token}`];
  if (body) fields.push("Content-Type: application/json", `Content-Length: ${Buffer.byteLength(body)}`);
  return `${request.method} ${request.path} HTTP/1.1\r\n${fields.join("\r\n")}\r\n\r\n${body}`;
}

/** Sends a request again and again on one connection, the next one when the last one is answered. */
function ask(port, request, count) {
  const bytes = text(request, port);
  const socket = createConnection(port, "127.0.0.1");
  let left = count;
  let seen = "";
  return new Promise((resolve, reject) => {
    socket.on("connect", () => socket.write(bytes));
    socket.on("error", reject);
    socket.on("data", (chunk) => {
      seen += chunk.toString("latin1");
      const end = seen.indexOf("\r\n\r\n");
      const length = Number(/\r\ncontent-length: (\d+)/i.exec(seen)?.[1] ?? 0);
      if (end < 0 || seen.length < end + 4 + length) return;
      if (Number(seen.slice(9, 12)) !== request.status) reject(new Error(`${request.name}: ${seen}`));
      seen = "";
      left -= 1;
      if (left > 0) socket.write(bytes);
      else socket.end(resolve);
    });
  });
}

/** Instructions of a whole run that answers so many requests; its file stays for `callgrind_annotate`. */
async function instructions(request, count) {
  const file = join(scratch, `${request.name.replaceAll(" ", "_")}.${count}`);
  const command = ["--tool=callgrind", `--callgrind-out-file=${file}`, join(build, "understudy"), "mock", "--quiet", "--port", "0"];
  const child = spawn("valgrind", command, { stdio: ["ignore", "pipe", "ignore"] });
  let output = "";
  const port = await new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error("the server did not start")));
    child.stdout.on("data", (chunk) => {
      output += chunk;
      const found = /listening on http:\/\/127\.0\.0\.1:(\d+)\n/.exec(output);
      if (found) resolve(Number(found[1]));
    });
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  await ask(port, request, count);
  child.kill("SIGTERM");
  await gone;
  return { total: Number(/^(?:summary|totals): (\d+)/m.exec(readFileSync(file, "utf8"))[1]), file };
}

try {
  console.log(`instructions of the program for one answer (callgrind, ${many} requests less ${few}, one connection)\n`);
  for (const request of cases) {
    const short = await instructions(request, few);
    const long = await instructions(request, many);
    console.log(`${request.name.padEnd(22)} ${((long.total - short.total) / (many - few)).toFixed(0).padStart(8)}`);
    if (top === 0) continue;
    const list = execFileSync("callgrind_annotate", ["--threshold=100", "--show-percs=yes", long.file], { encoding: "utf8", maxBuffer: 1e9 });
    const lines = list.split("\n").filter((line) => /^\s*[\d,]+ \(/.test(line) && !line.includes("PROGRAM TOTALS"));
    console.log(lines.slice(0, top).map((line) => line.replace(/\s*\[[^\]]*\]$/, "").slice(0, 160)).join("\n"), "\n");
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
