// DevRev's own SDK against the mock.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { client } from "@devrev/typescript-sdk";
import { startMock } from "../running_mock.mjs";

let mock;
before(async () => (mock = await startMock()));
after(async () => assert.equal(await mock.stop(), 0));

const link = {
  link_type: "is_dependent_on",
  source: "don:core:dvrv-us-1:devo/demo:issue/7",
  target: "don:core:dvrv-us-1:devo/demo:ticket/8",
};

const sdk = (token = "Bearer demo") => client.setupBeta({ endpoint: mock.url, token });

/** What the SDK throws for an answer that is no success. */
async function refusal(promise) {
  const error = await promise.then(
    () => assert.fail("the call succeeded"),
    (thrown) => thrown,
  );
  return error.response;
}

test("a link is created with what was sent", async () => {
  const response = await sdk().linksCreate(link);
  assert.equal(response.status, 201);
  const created = response.data.link;
  assert.equal(created.link_type, link.link_type);
  assert.equal(created.source.id, link.source);
  assert.equal(created.source.type, "issue");
  assert.equal(created.target.id, link.target);
  assert.equal(created.target.type, "ticket");
  assert.match(created.id, /^don:core:.*:link\/\d+$/);
});

test("the public client creates links too", async () => {
  const response = await client.setup({ endpoint: mock.url, token: "Bearer demo" }).linksCreate(link);
  assert.equal(response.status, 201);
});

test("a missing member is refused by its name", async () => {
  const { status, data } = await refusal(sdk().linksCreate({ link_type: link.link_type, target: link.target }));
  assert.equal(status, 400);
  assert.equal(data.type, "missing_required_field");
  assert.equal(data.field_name, "source");
});

test("an unknown link type is refused with the allowed ones", async () => {
  const { status, data } = await refusal(sdk().linksCreate({ ...link, link_type: "is_fond_of" }));
  assert.equal(status, 400);
  assert.equal(data.type, "invalid_enum_value");
  assert.equal(data.field_name, "link_type");
  assert.equal(data.value, "is_fond_of");
  assert.ok(data.allowed_values.includes("is_dependent_on"));
});

test("a value of another JSON type is refused with both types", async () => {
  const { status, data } = await refusal(sdk().linksCreate({ ...link, source: 7 }));
  assert.equal(status, 400);
  assert.equal(data.type, "unexpected_json_type");
  assert.equal(data.field_name, "source");
  assert.equal(data.expected, "string");
  assert.equal(data.actual, "number");
});

test("a token without its scheme is no credential", async () => {
  const { status, data } = await refusal(sdk("demo").linksCreate(link));
  assert.equal(status, 401);
  assert.equal(data.type, "unauthenticated");
});

test("an expired token is told apart", async () => {
  const { status, data } = await refusal(sdk("Bearer expired").linksCreate(link));
  assert.equal(status, 401);
  assert.equal(data.type, "token_expired");
});
