// Walks every documented response of every operation over a real socket: status, content type, and a body that ajv finds valid under the
// document's own schema. Named examples are asked for by name and have to come back as they are written.
//
//   node walk.mjs [-v]        the program is $UNDERSTUDY, or build/release/understudy

import { readFileSync, readdirSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { parse } from "yaml";
import { codesOf, operations } from "./documented.mjs";
import { framed } from "./grpc_web.mjs";
import { faultsOf, faultsOfGrpc, grpc, grpcWeb } from "./judge.mjs";
import { specs, startMock } from "./running_mock.mjs";
import { SampleValidator } from "./sample_validator.mjs";

const verbose = process.argv.includes("-v");

/** One exchange; the body as bytes. */
function send(url, { method, target, headers, body }) {
  return new Promise((resolve, reject) => {
    const outgoing = request(new URL(target, url), { method, headers }, (incoming) => {
      const chunks = [];
      incoming.on("data", (chunk) => chunks.push(chunk));
      incoming.on("end", () => resolve({ status: incoming.statusCode, headers: incoming.headers, body: Buffer.concat(chunks) }));
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}

/** A sound request for an operation, with what is asked of the answer. */
function soundRequest(operation, { accept, prefer }) {
  const headers = { authorization: "Bearer walk" };
  if (accept) headers.accept = accept;
  if (prefer) headers.prefer = prefer;
  const media = operation.bodies.find((body) => body.type === accept && accept === grpcWeb) ?? operation.bodies[0];
  if (!media) return { method: operation.method, target: operation.target, headers };
  headers["content-type"] = media.type;
  const value = media.examples[0].value;
  const body = media.type === grpcWeb ? framed("SetExecutionRequest", value) : JSON.stringify(value);
  headers["content-length"] = Buffer.byteLength(body);
  return { method: operation.method, target: operation.target, headers, body };
}

/** Every single thing to ask of an operation: what is sent, what has to come back. */
function* visits(operation, validator) {
  const statuses = operation.responses.map((response) => response.status);
  for (const { status, media } of operation.responses) {
    for (const code of codesOf(status, statuses)) {
      const prefer = `code=${code}`;
      if (!media.length) yield { name: `${status} as ${code}`, ask: { prefer }, expected: { code, validator } };
      for (const one of media) {
        const name = `${status} as ${code} ${one.type}`;
        yield { name, ask: { accept: one.type, prefer }, expected: { code, media: one, validator } };
        for (const example of one.examples) {
          const named = { accept: one.type, prefer: `code=${code}, example=${example.name}` };
          yield { name: `${name} example ${example.name}`, ask: named, expected: { code, media: one, example, validator } };
        }
      }
    }
  }
}

const totals = { operations: 0, responses: 0, bodies: 0, passed: 0, failed: 0 };

function note(operation, name, faults) {
  totals[faults.length ? "failed" : "passed"] += 1;
  if (verbose || faults.length) console.log(`${faults.length ? "FAILED" : "ok"} ${operation.method} ${operation.path} ${name}`);
  for (const fault of faults) console.log(`    ${fault}`);
}

/** Without any wish: the documented success. */
async function walkNaturally(url, operation, validator) {
  const success = operation.responses.find((response) => response.status.startsWith("2"));
  const code = success.status === "2XX" ? 200 : Number(success.status);
  const response = await send(url, soundRequest(operation, {}));
  note(operation, "unasked", faultsOf(response, { code, media: success.media[0], validator }));
}

async function walkOperation(url, operation, validator) {
  totals.operations += 1;
  totals.responses += operation.responses.length;
  totals.bodies += operation.responses.reduce((sum, { media }) => sum + media.length, 0);
  for (const { name, ask, expected } of visits(operation, validator)) {
    const response = await send(url, soundRequest(operation, ask));
    note(operation, name, ask.accept === grpc ? faultsOfGrpc(response) : faultsOf(response, expected));
  }
}

async function walk(url, file) {
  const document = parse(readFileSync(join(specs, file), "utf8"));
  const validator = new SampleValidator(document);
  const list = operations(document);
  const before = { ...totals };
  for (const operation of list) await walkOperation(url, operation, validator);
  // The removing ones come last, so that the others find what the document seeds.
  const order = [...list].sort((a, b) => (a.method === "DELETE") - (b.method === "DELETE"));
  for (const operation of order) await walkNaturally(url, operation, validator);
  const since = (name) => totals[name] - before[name];
  console.log(
    `${file}: ${since("operations")} operations, ${since("responses")} responses, ${since("bodies")} bodies; ` +
      `${since("passed")} passed, ${since("failed")} failed`,
  );
}

const mock = await startMock();
try {
  for (const file of readdirSync(specs).filter((name) => name.endsWith(".yaml")).sort()) await walk(mock.url, file);
} finally {
  await mock.stop();
}
console.log(`${totals.operations} operations, ${totals.responses} documented responses, ${totals.bodies} bodies, none left out`);
console.log(`walk: ${totals.passed} passed, ${totals.failed} failed`);
process.exitCode = totals.failed || !totals.passed ? 1 : 0;
