// What a shipped document says may be asked and answered, as plain lists: operations, a sound request for each, responses with media types.

import { at } from "./openapi_walk.mjs";

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const escape = (name) => name.replaceAll("~", "~0").replaceAll("/", "~1");

/** Follows references; the value with the pointer where it really stands. */
function resolved(document, pointer) {
  const value = at(document, pointer);
  return value && "$ref" in value ? resolved(document, value.$ref.slice(1)) : { value, pointer };
}

/** Named examples of a parameter or media type as {name, value}. */
function examples(document, { value, pointer }) {
  return Object.keys(value.examples ?? {}).map((name) => ({
    name,
    value: resolved(document, `${pointer}/examples/${escape(name)}`).value.value,
  }));
}

function parametersOf(document, pathPointer, pointer) {
  const own = (at(document, pointer).parameters ?? []).map((_, i) => resolved(document, `${pointer}/parameters/${i}`));
  const shared = (at(document, pathPointer).parameters ?? []).map((_, i) => resolved(document, `${pathPointer}/parameters/${i}`));
  const differs = (one) => own.every((other) => other.value.name !== one.value.name || other.value.in !== one.value.in);
  return [...shared.filter(differs), ...own];
}

/** The path with an example for each parameter. */
function examplePath(document, path, parameters) {
  return path.replaceAll(/\{([^}]+)\}/g, (_, name) => {
    const parameter = parameters.find((one) => one.value.in === "path" && one.value.name === name);
    const sample = examples(document, parameter)[0]?.value ?? parameter.value.schema.examples?.[0];
    if (sample === undefined) throw new Error(`no example for {${name}} of ${path}`);
    return encodeURIComponent(sample);
  });
}

function mediaOf(document, holder) {
  return Object.keys(holder.value.content ?? {}).map((type) => {
    const media = { value: holder.value.content[type], pointer: `${holder.pointer}/content/${escape(type)}` };
    return { type, schema: `${media.pointer}/schema`, examples: examples(document, media) };
  });
}

function responsesOf(document, pointer) {
  return Object.keys(at(document, pointer).responses).map((status) => {
    const response = resolved(document, `${pointer}/responses/${status}`);
    return { status, media: mediaOf(document, response) };
  });
}

/** All operations: {id, method, path, target, bodies, responses}; `bodies` are media types with examples. */
export function operations(document) {
  const list = [];
  for (const [path, item] of Object.entries(document.paths)) {
    const pathPointer = `/paths/${escape(path)}`;
    for (const method of methods.filter((name) => name in item)) {
      const pointer = `${pathPointer}/${method}`;
      const parameters = parametersOf(document, pathPointer, pointer);
      list.push({
        id: item[method].operationId,
        method: method.toUpperCase(),
        path,
        target: examplePath(document, path, parameters),
        bodies: item[method].requestBody ? mediaOf(document, resolved(document, `${pointer}/requestBody`)) : [],
        responses: responsesOf(document, pointer),
      });
    }
  }
  return list;
}

/** Codes that stand for a documented status: its own, two of a range, one that nothing else covers. */
export function codesOf(status, all) {
  if (/^\d{3}$/.test(status)) return [Number(status)];
  const free = (code) => !all.includes(String(code));
  if (/^\dXX$/.test(status)) return [0, 9].map((step) => Number(status[0]) * 100 + step).filter(free);
  return [500, 503, 400].filter((code) => free(code) && !all.includes(`${String(code)[0]}XX`));
}
