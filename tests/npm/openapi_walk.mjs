// Where schemas and sample values are in an OpenAPI 3.1 document (4.8 of the specification): one table of what holds what.

const one = (kind) => ({ kind, children: (value) => [["", value]] });
const list = (kind) => ({ kind, children: (value) => value.map((item, index) => [`/${index}`, item]) });
const map = (kind) => ({ kind, children: (value) => Object.entries(value).map(([key, item]) => [`/${escape(key)}`, item]) });

const methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const asEach = (names, holder) => Object.fromEntries(names.map((name) => [name, holder]));

const holds = {
  document: { paths: map("pathItem"), webhooks: map("pathItem"), components: one("components") },
  components: {
    schemas: map("schema"),
    responses: map("response"),
    parameters: map("parameter"),
    requestBodies: map("requestBody"),
    headers: map("parameter"),
    callbacks: map("callback"),
    pathItems: map("pathItem"),
  },
  pathItem: { parameters: list("parameter"), ...asEach(methods, one("operation")) },
  operation: {
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: map("response"),
    callbacks: map("callback"),
  },
  requestBody: { content: map("bodyMediaType") },
  response: { content: map("bodyMediaType"), headers: map("parameter") },
  parameter: { schema: one("schema"), content: map("mediaType") },
  bodyMediaType: { schema: one("schema"), encoding: map("encoding") },
  mediaType: { schema: one("schema"), encoding: map("encoding") },
  encoding: { headers: map("parameter") },
  schema: {
    ...asEach(["properties", "patternProperties", "$defs", "dependentSchemas"], map("schema")),
    ...asEach(["allOf", "anyOf", "oneOf", "prefixItems"], list("schema")),
    ...asEach(["items", "contains", "additionalProperties", "propertyNames", "not", "if", "then", "else"], one("schema")),
    ...asEach(["unevaluatedItems", "unevaluatedProperties"], one("schema")),
  },
};

const escape = (name) => name.replaceAll("~", "~0").replaceAll("/", "~1");
const unescape = (token) => token.replaceAll("~1", "/").replaceAll("~0", "~");
const isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

/** The value at a JSON pointer, undefined where there is none. */
export function at(document, pointer) {
  return pointer.split("/").slice(1).reduce((value, token) => value?.[unescape(token)], document);
}

/** Every object of the document as {kind, value, pointer}; references are not followed, their targets are visited in place. */
export function* objects(value, kind = "document", pointer = "") {
  if (!isObject(value)) return;
  if ("$ref" in value && kind !== "schema") return;
  yield { kind, value, pointer };
  if (kind === "callback") {
    for (const [step, child] of map("pathItem").children(value)) yield* objects(child, "pathItem", pointer + step);
    return;
  }
  for (const [member, holder] of Object.entries(holds[kind])) {
    if (value[member] === undefined || value[member] === null) continue;
    for (const [step, child] of holder.children(value[member])) {
      yield* objects(child, holder.kind, `${pointer}/${escape(member)}${step}`);
    }
  }
}

/** Every sample value as {pointer, value, schema}, where schema is the pointer of the schema that it must obey. */
export function* samples(document) {
  for (const { kind, value, pointer } of objects(document)) {
    if (kind === "schema") yield* samplesOfSchema(value, pointer);
    else if (value.schema !== undefined) yield* samplesBesideSchema(document, value, pointer);
  }
}

function* samplesOfSchema(value, pointer) {
  for (const member of ["default", "example"]) {
    if (member in value) yield { pointer: `${pointer}/${member}`, value: value[member], schema: pointer };
  }
  for (const [index, item] of (value.examples ?? []).entries()) {
    yield { pointer: `${pointer}/examples/${index}`, value: item, schema: pointer };
  }
}

function* samplesBesideSchema(document, value, pointer) {
  const schema = `${pointer}/schema`;
  if ("example" in value) yield { pointer: `${pointer}/example`, value: value.example, schema };
  for (const [name, entry] of Object.entries(value.examples ?? {})) {
    const example = entry.$ref ? at(document, entry.$ref.slice(1)) : entry;
    yield { pointer: `${pointer}/examples/${escape(name)}`, value: example?.value, schema };
  }
}
