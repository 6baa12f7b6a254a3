// ajv over the schemas of one OpenAPI document, each addressed by its JSON pointer.

import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const identifier = "document:";
const annotations = ["discriminator", "example", "externalDocs", "xml"];

// ajv takes the whole document for a schema; these are the members of its root that are not keywords.
const rootMembers = ["openapi", "jsonSchemaDialect", "info", "servers", "paths", "webhooks", "components", "security", "tags"];

// Formats of the OpenAPI registry and of single vendors that promise no rule a validator could check.
const proseFormats = ["id", "text", "uint32", "uint64", "binary", "password"];

export class SampleValidator {
  constructor(document) {
    this.ajv = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, logger: false });
    addFormats(this.ajv);
    for (const format of proseFormats) this.ajv.addFormat(format, true);
    for (const keyword of [...annotations, ...rootMembers, ...extensions(document)]) this.ajv.addKeyword(keyword);
    this.ajv.addSchema(document, identifier, undefined, false);
  }

  /** A schema that ajv cannot compile, or that has a keyword nobody knows. */
  schemaFaults(pointer) {
    try {
      this.#compiled(pointer);
      return [];
    } catch (error) {
      return [`${pointer}: ${error.message}`];
    }
  }

  /** The rules that a sample breaks. */
  sampleFaults({ pointer, value, schema }) {
    if (value === undefined) return [`${pointer}: an example without a value`];
    let valid;
    try {
      valid = this.#compiled(schema);
    } catch {
      return [`${pointer}: its schema does not compile`];
    }
    if (valid(value)) return [];
    return valid.errors.map((error) => `${pointer}: ${error.instancePath || "/"} ${error.message} (${error.schemaPath})`);
  }

  #compiled(pointer) {
    const fragment = pointer.split("/").map(encodeURIComponent).join("/");
    return this.ajv.getSchema(`${identifier}#${fragment}`) ?? this.ajv.compile({ $ref: `${identifier}#${fragment}` });
  }
}

function extensions(value, found = new Set()) {
  if (typeof value !== "object" || value === null) return found;
  for (const [key, member] of Object.entries(value)) {
    if (key.startsWith("x-")) found.add(key);
    extensions(member, found);
  }
  return found;
}
