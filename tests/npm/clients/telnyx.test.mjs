// Telnyx's own SDK against the mock; it has no typed call for these two operations, so its generic one is used.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import Telnyx from "telnyx";
import { startMock } from "../running_mock.mjs";

let mock;
before(async () => (mock = await startMock()));
after(async () => assert.equal(await mock.stop(), 0));

const documented = "7e610e23-d1f2-4f90-b5b7-3ddd7b32ad7c";
const sdk = (apiKey = "demo") => new Telnyx({ apiKey, baseURL: mock.url, maxRetries: 0 });

test("the documented action is read", async () => {
  const { data } = await sdk().get(`/auth/actions/${documented}`);
  assert.equal(data.id, documented);
  assert.equal(data.record_type, "action");
});

test("pages are cut as asked and counted truly", async () => {
  const page = await sdk().get("/auth/actions", { query: { page: { number: 3, size: 1 } } });
  assert.equal(page.data.length, 1);
  assert.equal(page.data[0].id, documented);
  assert.deepEqual(page.meta, { total_pages: 13, total_results: 13, page_number: 3, page_size: 1 });
});

test("a category keeps its own actions only", async () => {
  const page = await sdk().get("/auth/actions", { query: { category: "SMS" } });
  assert.ok(page.data.length > 0 && page.data.length < 13);
  assert.ok(page.data.every((action) => action.category === "SMS"));
  assert.equal(page.meta.total_results, page.data.length);
});

test("an unknown id is a 404 in Telnyx's shape", async () => {
  await assert.rejects(sdk().get("/auth/actions/no-such-action"), (error) => {
    assert.ok(error instanceof Telnyx.NotFoundError);
    assert.equal(error.error.errors[0].title, "Resource not found");
    return true;
  });
});

test("a page that is no number is a 422 that points at it", async () => {
  await assert.rejects(sdk().get("/auth/actions", { query: { page: { number: "three" } } }), (error) => {
    assert.ok(error instanceof Telnyx.UnprocessableEntityError);
    assert.match(error.error.errors[0].pointer, /page\[number\]/);
    return true;
  });
});

test("a call without a key is a 401", async () => {
  await assert.rejects(sdk().get("/auth/actions", { headers: { Authorization: null } }), (error) => {
    assert.ok(error instanceof Telnyx.AuthenticationError);
    assert.equal(error.error.errors[0].title, "Authentication failed");
    return true;
  });
});
