// The same requests to Understudy with --compat=prism and to Prism, side by side; docs/PRISM.md says what is followed.
//
//   node bench/prism/compare.mjs BUILD_FOLDER

import { createConnection } from "node:net";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { start, stop } from "../server.mjs";
import { requests } from "./requests.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const build = process.argv[2] ?? "build/release";
const document = join(here, "document.yaml");
const prismPort = 4311;
const patience = 3000; // milliseconds until a server counts as silent
const probe = { method: "GET", path: "/users/1" };

const starts = {
  understudy: () => start(join(build, "understudy"), ["mock", "--quiet", "--compat=prism", "--port", "0", document], 0, probe),
  prism: () => {
    const program = join(here, "../node_modules/@stoplight/prism-cli/dist/index.js");
    return start(process.execPath, [program, "mock", document, "-p", String(prismPort), "-v", "fatal"], prismPort, probe);
  },
};

/** The bytes of an answer; nothing from a server that is silent or that ends. */
function ask(port, { method, target, headers, body }) {
  const fields = { Host: "127.0.0.1", Connection: "close", ...headers };
  if (body) fields["Content-Length"] = Buffer.byteLength(body);
  const head = Object.entries(fields).map(([name, value]) => `${name}: ${value}\r\n`);
  return new Promise((resolve) => {
    let text = "";
    const socket = createConnection(port, "127.0.0.1");
    const finish = () => {
      socket.destroy();
      resolve(text);
    };
    socket.setTimeout(patience, finish);
    socket.on("connect", () => socket.write(`${method} ${target} HTTP/1.1\r\n${head.join("")}\r\n${body}`));
    socket.on("data", (chunk) => (text += chunk));
    socket.on("error", finish);
    socket.on("close", finish);
  });
}

/** What clients look at: status, media type, challenge, body. */
function told(text) {
  if (!text) return "no answer";
  const end = text.indexOf("\r\n\r\n");
  const field = (name) => new RegExp(`\r\n${name}: ([^\r]*)`, "i").exec(text.slice(0, end + 2))?.[1] ?? "";
  const type = field("content-type").split(";")[0];
  const violations = field("sl-violations") ? "with sl-violations" : "";
  const body = text.slice(end + 4).replace(/^[0-9a-f]+\r\n|\r\n0\r\n\r\n$/g, "");
  return [text.slice(9, 12), type, field("www-authenticate"), violations, body].filter(Boolean).join(" ");
}

/** Whether a server that did not answer is gone, or only silent. */
function isGone({ child }) {
  if (child.exitCode !== null || child.signalCode !== null) return true;
  return new Promise((resolve) => {
    const wait = setTimeout(() => resolve(false), 1000);
    child.once("exit", () => {
      clearTimeout(wait);
      resolve(true);
    });
  });
}

const servers = {};
for (const name of Object.keys(starts)) servers[name] = await starts[name]();
let same = 0;
let surprises = 0;
for (const request of requests) {
  const answers = {};
  for (const name of Object.keys(servers)) {
    answers[name] = told(await ask(servers[name].port, request));
    if (answers[name] === "no answer" && (await isGone(servers[name]))) {
      answers[name] = "ends";
      servers[name] = await starts[name]();
    }
  }
  const isSame = answers.understudy === answers.prism;
  same += isSame ? 1 : 0;
  if (isSame && !request.differs) continue;
  const isSurprise = isSame || !request.differs;
  surprises += isSurprise ? 1 : 0;
  console.log(`${isSurprise ? "UNEXPECTED " : ""}${request.name}: ${isSame ? `the same, and listed as: ${request.differs}` : (request.differs ?? "")}`);
  if (!isSame) console.log(`  understudy: ${answers.understudy.slice(0, 700)}\n  prism:      ${answers.prism.slice(0, 700)}`);
}
for (const server of Object.values(servers)) await stop(server);
console.log(`the same: ${same} of ${requests.length}; unexpected: ${surprises}`);
process.exitCode = surprises ? 1 : 0;
