// Documented bodies with one fault each, so that a validator that takes everything is found out. ajv is the judge.

import Ajv from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const perSchema = 4;

/** The value with each member or item, at any depth, gone or of another type. */
function* spoils(value) {
  if (typeof value !== "object" || value === null) return;
  for (const [name, below] of Object.entries(value)) {
    const changed = (member) => (Array.isArray(value) ? Object.assign([...value], { [name]: member }) : { ...value, [name]: member });
    if (!Array.isArray(value)) {
      const { [name]: gone, ...rest } = value;
      yield rest;
    }
    yield changed(typeof below === "string" ? 7 : "spoilt");
    for (const spoil of spoils(below)) yield changed(spoil);
  }
}

/** A few of those that break the schema, from all over the values. */
export function spoilt(schema, values) {
  const ajv = new Ajv({ strict: false, logger: false });
  addFormats(ajv);
  const validate = ajv.compile(schema);
  const faulty = values.flatMap((value) => [...spoils(value)]).filter((value) => !validate(value));
  const step = Math.max(1, faulty.length / perSchema);
  return faulty.filter((_, index) => index === Math.floor(Math.round(index / step) * step)).slice(0, perSchema);
}
