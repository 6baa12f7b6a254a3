// gRPC-Web over HTTP/1.1 for ZITADEL's messages, by protobufjs: frames and protobuf's JSON mapping.

import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import protobuf from "protobufjs";

const here = dirname(fileURLToPath(import.meta.url));
const root = new protobuf.Root().loadSync(join(here, "zitadel.proto"), { keepCase: true });
const anyTypes = { "type.googleapis.com/zitadel.v1.ErrorDetail": "ErrorDetail" };

/** The frames of a body as {trailer, bytes}; throws where they do not fit exactly. */
export function frames(body) {
  const list = [];
  for (let at = 0; at < body.length; ) {
    if (body.length < at + 5) throw new Error("a frame is cut off");
    const end = at + 5 + body.readUInt32BE(at + 1);
    if (body.length < end) throw new Error("a frame is longer than the body");
    list.push({ trailer: body[at] === 0x80, bytes: body.subarray(at + 5, end) });
    at = end;
  }
  return list;
}

/** One message in its frame. */
export function framed(typeName, value) {
  const type = root.lookupType(typeName);
  const bytes = Buffer.from(type.encode(type.fromObject(value)).finish());
  const head = Buffer.alloc(5);
  head.writeUInt32BE(bytes.length, 1);
  return Buffer.concat([head, bytes]);
}

function timestamp({ seconds = "0", nanos = 0 }) {
  const text = new Date(Number(seconds) * 1000).toISOString().slice(0, 19);
  return `${text}.${String(nanos).padStart(9, "0").replace(/(000){1,2}$/, "")}Z`;
}

function any({ type_url = "", value }) {
  const name = anyTypes[type_url];
  const fields = name && value ? plain(name, Buffer.from(value)) : {};
  if (!name && value?.length) throw new Error(`nobody knows what is in ${type_url}`);
  return { "@type": type_url, ...fields };
}

function plain(typeName, bytes) {
  const type = root.lookupType(typeName);
  return type.toObject(type.decode(bytes), { longs: String });
}

/** A message as JSON has it; throws on bytes that are none. */
export function decoded(typeName, bytes) {
  const value = plain(typeName, bytes);
  if (typeName === "Status") return { ...value, details: (value.details ?? []).map(any) };
  if (!value.details) return value;
  const { sequence, change_date, resource_owner } = value.details;
  return { details: { sequence, changeDate: change_date && timestamp(change_date), resourceOwner: resource_owner } };
}

/** A value without what protobuf does not send: zeros, empty texts and lists. */
export function withoutZeros(value) {
  if (Array.isArray(value)) return value.map(withoutZeros);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, withoutZeros(member)]);
  const travels = (member) => member !== 0 && member !== "" && member !== false && member?.length !== 0;
  return Object.fromEntries(members.filter(([, member]) => travels(member)));
}
