// Clients of real APIs, as their vendors or users wrote them, before the vendors' documents with nothing declared: what they create they find again.

import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import dots from "dots-wrapper";
import Stripe from "stripe";
import { startMock } from "../running_mock.mjs";

const data = process.env.UNDERSTUDY_TEST_DATA ?? join(import.meta.dirname, "..", "..", "..", "..", "shared", "data");
const document = (name) => join(data, "real", name);
const skip = existsSync(document("museum-3.1.yaml")) ? false : `THE DOCUMENTS ARE NOT THERE: name their folder with UNDERSTUDY_TEST_DATA (looked in ${data})`;
if (skip) console.log(skip);

/** Runs a story before the mock of one document. */
async function withMock(name, story) {
  const mock = await startMock([document(name)], { stderr: "ignore" });
  try {
    await story(mock.url);
  } finally {
    assert.equal(await mock.stop(), 0);
  }
}

/** What a call is refused with. */
const refusal = (promise) =>
  promise.then(
    () => assert.fail("the call succeeded"),
    (error) => error,
  );

test("Museum: special events", { skip }, () =>
  withMock("museum-3.1.yaml", async (url) => {
    const call = async (method, path, body) => {
      const headers = { authorization: `Basic ${btoa("me:secret")}`, ...(body && { "content-type": "application/json" }) };
      const response = await fetch(url + path, { method, headers, body: body && JSON.stringify(body) });
      const text = await response.text();
      return { status: response.status, location: response.headers.get("location"), value: text && JSON.parse(text) };
    };
    const event = { name: "Night", location: "Hall", eventDescription: "Lamps", dates: ["2026-12-01"], price: 7 };
    const made = await call("POST", "/special-events", event);
    assert.equal(made.status, 201);
    const { eventId, ...said } = made.value;
    assert.deepEqual(said, event);
    assert.equal(made.location, `/special-events/${eventId}`);
    assert.deepEqual((await call("GET", made.location)).value, made.value);
    assert.equal((await call("PATCH", made.location, { price: 9 })).value.price, 9);
    const all = [];
    for (let page = 1, size = 1; size > 0; page += 1) {
      const { value } = await call("GET", `/special-events?page=${page}&limit=3`);
      size = value.length;
      all.push(...value);
    }
    assert.deepEqual(all.at(-1), { ...made.value, price: 9 });
    assert.equal(new Set(all.map((one) => one.eventId)).size, all.length);
    assert.equal((await call("DELETE", made.location)).status, 204);
    assert.equal((await call("GET", made.location)).status, 404);
  }));

test("DigitalOcean: droplets, domains and records, by dots-wrapper", { skip }, () =>
  withMock("digitalocean-multifile/DigitalOcean-public.v2.yaml", async (url) => {
    const api = dots.createApiClient({ token: "t", endpoint: `${url}/v2` });
    const droplet = (await api.droplet.createDroplet({ name: "web-1", region: "nyc3", size: "s-1vcpu-1gb", image: "ubuntu-20-04-x64" })).data.droplet;
    assert.equal(droplet.name, "web-1");
    assert.equal((await api.droplet.getDroplet({ droplet_id: droplet.id })).data.droplet.name, "web-1");
    const list = (await api.droplet.listDroplets({ per_page: 50 })).data;
    assert.ok(list.droplets.some((one) => one.id === droplet.id));
    assert.equal(list.meta.total, list.droplets.length);
    assert.equal((await api.droplet.deleteDroplet({ droplet_id: droplet.id })).status, 204);
    assert.equal((await refusal(api.droplet.getDroplet({ droplet_id: droplet.id }))).response.status, 404);

    assert.equal((await api.domain.createDomain({ name: "mine.example" })).data.domain.name, "mine.example");
    assert.equal((await api.domain.getDomain({ name: "mine.example" })).data.domain.name, "mine.example");
    const record = (await api.domain.createDomainRecord({ domain_name: "mine.example", type: "A", name: "www", data: "192.0.2.1" })).data.domain_record;
    const key = { domain_name: "mine.example", domain_record_id: record.id };
    assert.equal((await api.domain.getDomainRecord(key)).data.domain_record.name, "www");
    assert.equal((await api.domain.updateDomainRecord({ ...key, type: "A", name: "blog" })).data.domain_record.name, "blog");
    assert.ok((await api.domain.listDomainRecords({ domain_name: "mine.example" })).data.domain_records.some((one) => one.name === "blog"));
    assert.equal((await api.domain.deleteDomainRecord(key)).status, 204);
    assert.equal((await api.domain.deleteDomain({ name: "mine.example" })).status, 204);
    assert.equal((await refusal(api.domain.getDomain({ name: "mine.example" }))).response.status, 404);
  }));

test("Stripe: customers, by its own SDK", { skip }, () =>
  withMock("stripe-2023-09-12.yaml", async (url) => {
    const { hostname, port } = new URL(url);
    const stripe = new Stripe("sk_test_1", { host: hostname, port, protocol: "http", telemetry: false, maxNetworkRetries: 0 });
    const made = await stripe.customers.create({ email: "ada@example.com", name: "Ada", metadata: { team: "blue" } });
    assert.equal(made.email, "ada@example.com");
    assert.equal((await stripe.customers.retrieve(made.id)).name, "Ada");
    assert.equal((await stripe.customers.update(made.id, { name: "Bea" })).name, "Bea");
    assert.equal((await stripe.customers.retrieve(made.id)).name, "Bea");
    const ids = [];
    for await (const one of stripe.customers.list({ limit: 1 })) ids.push(one.id);
    assert.ok(ids.includes(made.id));
    assert.equal((await stripe.customers.del(made.id)).id, made.id);
    assert.equal((await refusal(stripe.customers.retrieve(made.id))).statusCode, 404);
  }));
