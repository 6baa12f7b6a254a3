// The judge must find what is wrong with an answer, one thing at a time.
// Run: node --test

import assert from "node:assert/strict";
import { test } from "node:test";
import { framed } from "./grpc_web.mjs";
import { faultsOf, faultsOfGrpc, grpcWeb } from "./judge.mjs";
import { SampleValidator } from "./sample_validator.mjs";

const schema = { type: "object", required: ["id"], properties: { id: { type: "string" } } };
const document = { openapi: "3.1.0", components: { schemas: { Pet: schema, Any: {} } } };
const validator = new SampleValidator(document);

const media = { type: "application/json", schema: "/components/schemas/Pet" };
const expected = { code: 200, media, validator };
const answer = (change = {}) => ({
  status: 200,
  headers: { "content-type": "application/json; charset=utf-8" },
  body: Buffer.from('{"id":"1"}'),
  ...change,
});

test("a sound answer has no faults", () => {
  assert.deepEqual(faultsOf(answer(), expected), []);
  assert.deepEqual(faultsOf(answer(), { ...expected, example: { value: { id: "1" } } }), []);
});

test("another status, type, body or example is a fault each", () => {
  assert.equal(faultsOf(answer({ status: 201 }), expected).length, 1);
  assert.equal(faultsOf(answer({ headers: { "content-type": "text/plain" } }), expected).length, 1);
  assert.equal(faultsOf(answer({ headers: {} }), expected).length, 1);
  assert.equal(faultsOf(answer({ body: Buffer.from('{"id":1}') }), expected).length, 1);
  assert.equal(faultsOf(answer({ body: Buffer.from("{}") }), expected).length, 1);
  assert.equal(faultsOf(answer({ body: Buffer.from("{") }), expected).length, 1);
  assert.equal(faultsOf(answer(), { ...expected, example: { value: { id: "2" } } }).length, 1);
});

test("where no body is documented, none may come", () => {
  const nothing = { code: 204, validator };
  assert.deepEqual(faultsOf({ status: 204, headers: {}, body: Buffer.alloc(0) }, nothing), []);
  assert.equal(faultsOf(answer({ status: 204 }), nothing).length, 2);
});

test("protobuf has to be one frame with trailers, and a message of its type", () => {
  const binary = { code: 403, media: { type: grpcWeb, schema: "/components/schemas/Any" }, validator };
  const trailers = Buffer.from("\x80\0\0\0\x10grpc-status: 7\r\n", "latin1");
  const come = (body) => faultsOf({ status: 403, headers: { "content-type": grpcWeb }, body }, binary);
  const message = framed("Status", { code: 7, message: "no" });
  assert.deepEqual(come(Buffer.concat([message, trailers])), []);
  for (const body of [message, trailers, message.subarray(0, 4), Buffer.concat([message, trailers, Buffer.from("x")])]) {
    assert.equal(come(body).length, 1);
  }
  assert.equal(come(Buffer.concat([Buffer.from([0, 0, 0, 0, 2, 0x0a, 0x7f]), trailers])).length, 1);
});

test("gRPC is refused with words", () => {
  assert.deepEqual(faultsOfGrpc(answer({ status: 406 })), []);
  assert.equal(faultsOfGrpc(answer()).length, 1);
  assert.equal(faultsOfGrpc(answer({ status: 415, body: Buffer.alloc(0) })).length, 1);
});
