// swagger-client makes a client out of each shipped document, as nullplatform's own tools do, and calls the mock with it.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import SwaggerClient from "swagger-client";
import { parse } from "yaml";
import { specs, startMock } from "../running_mock.mjs";

let mock;
before(async () => (mock = await startMock()));
after(async () => assert.equal(await mock.stop(), 0));

/** A client for one document that calls the mock with a bearer token, or with none. */
async function clientFor(name, token = "demo") {
  const spec = parse(readFileSync(join(specs, name), "utf8"));
  spec.servers = [{ url: mock.url }];
  const requestInterceptor = (request) => {
    if (token) request.headers.Authorization = `Bearer ${token}`;
    return request;
  };
  return new SwaggerClient({ spec, requestInterceptor });
}

/** The response that a refused call carries. */
async function refusal(promise) {
  const error = await promise.then(
    () => assert.fail("the call succeeded"),
    (thrown) => thrown,
  );
  assert.ok(error.response, error.message);
  return error.response;
}

const app = { org_id: "client", workspace_id: "main", app_id: "shop" };

test("nullplatform: a link action is created, and refused without its specification", async () => {
  const client = await clientFor("nullplatform-link-actions.yaml");
  const call = (body) => client.apis["Link Action"].createLinkAction({ linkId: "a b" }, { requestBody: body });
  const specification_id = "2f0e6f1c-8f27-4a0b-9c39-4be1d3f6a7c2";
  const created = await call({ specification_id, name: "Rotate the keys" });
  assert.equal(created.status, 200);
  assert.equal(created.body.specification_id, specification_id);
  assert.equal(created.body.slug, "rotate-the-keys");
  const refused = await refusal(call({ name: "x" }));
  assert.equal(refused.status, 400);
  assert.equal(refused.body.statusCode, 400);
  assert.match(refused.body.message, /specification_id/);
});

test("nullplatform: without a token the answer is a 4XX of its own shape", async () => {
  const client = await clientFor("nullplatform-link-actions.yaml", "");
  const body = { specification_id: "2f0e6f1c-8f27-4a0b-9c39-4be1d3f6a7c2" };
  const refused = await refusal(client.apis["Link Action"].createLinkAction({ linkId: "1" }, { requestBody: body }));
  assert.equal(refused.status, 401);
  assert.equal(refused.body.error, "Unauthorized");
});

test("MechaMental: an action lives from its creation to its end", async () => {
  const { Actions } = (await clientFor("mechamental-actions.yaml")).apis;
  const body = { name: "Nightly report", endpoint_id: "ep_1", namespace_id: "ns_1" };
  const created = await Actions.create_action(app, { requestBody: body });
  assert.equal(created.status, 201);
  const one = { ...app, action_id: created.body.action_id };
  const listed = await Actions.list_actions({ ...app, search: "NIGHTLY" });
  assert.deepEqual(listed.body.actions.map((action) => action.action_id), [one.action_id]);
  const updated = await Actions.update_action(one, { requestBody: { name: "Weekly report" } });
  assert.equal(updated.body.name, "Weekly report");
  assert.equal((await Actions.disable_action(one)).body.is_enabled, false);
  assert.equal((await Actions.enable_action(one)).body.is_enabled, true);
  const triggered = await Actions.trigger_action(one, { requestBody: {} });
  assert.equal(triggered.status, 202);
  const runs = await Actions.list_action_runs(one);
  assert.deepEqual(runs.body.runs.map((run) => run.run_id), [triggered.body.run_id]);
  const run = await Actions.get_action_run({ ...one, run_id: triggered.body.run_id });
  assert.equal(run.body.action_id, one.action_id);
  assert.equal((await Actions.delete_action(one)).status, 204);
  assert.equal((await refusal(Actions.get_action(one))).status, 404);
});

test("MechaMental: what is wrong with a body is told in FastAPI's words", async () => {
  const { Actions } = (await clientFor("mechamental-actions.yaml")).apis;
  const refused = await refusal(Actions.create_action(app, { requestBody: { name: 5, endpoint_id: "ep_1" } }));
  assert.equal(refused.status, 422);
  const locations = refused.body.detail.map((fault) => fault.loc.join("."));
  assert.deepEqual(locations.sort(), ["body.name", "body.namespace_id"]);
});

test("DevRev: a link is created, and refused without its target", async () => {
  const { links } = (await clientFor("devrev-links.yaml")).apis;
  const body = { source: "don:core:dvrv-us-1:devo/demo:issue/7", target: "don:core:dvrv-us-1:devo/demo:ticket/8" };
  assert.equal((await links.links_create({}, { requestBody: body })).status, 201);
  const refused = await refusal(links.links_create({}, { requestBody: { source: body.source } }));
  assert.equal(refused.body.field_name, "target");
});

test("Telnyx: actions are listed by page and read by id", async () => {
  const api = (await clientFor("telnyx-auth-actions.yaml")).apis["Actions V1"];
  const page = await api.actions_get({ "page[number]": 2, "page[size]": 5 });
  assert.equal(page.body.data.length, 5);
  assert.equal(page.body.meta.total_pages, 3);
  const read = await api.actions_id_get({ id: page.body.data[0].id });
  assert.deepEqual(read.body.data, page.body.data[0]);
  assert.equal((await refusal(api.actions_id_get({ id: "none" }))).status, 404);
});

test("ZITADEL: an execution is set, an unknown include is refused with code 5", async () => {
  const { ActionService } = (await clientFor("zitadel-executions.yaml")).apis;
  const set = (requestBody) => ActionService.ActionService_SetExecution({}, { requestBody });
  const condition = { request: { method: "/zitadel.session.v2beta.SessionService/ListSessions" } };
  const stored = await set({ condition, targets: [{ target: "1" }] });
  assert.equal(stored.status, 200);
  assert.ok(stored.body.details.sequence);
  const refused = await refusal(set({ condition, targets: [{ include: { event: { event: "never.set" } } }] }));
  assert.equal(refused.status, 404);
  assert.equal(refused.body.code, 5);
});
