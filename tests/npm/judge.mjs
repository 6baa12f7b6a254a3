// Judges one answer of the mock by the document alone.

import { isDeepStrictEqual } from "node:util";
import { decoded, frames, withoutZeros } from "./grpc_web.mjs";

export const grpcWeb = "application/grpc-web+proto";
export const grpc = "application/grpc";

/** The value in a response body; throws where there is none. */
function valueOf(response, type) {
  if (type !== grpcWeb) return JSON.parse(response.body.toString("utf8"));
  const [message, trailer, ...more] = frames(response.body);
  if (!trailer?.trailer || message.trailer || more.length) throw new Error("not one message frame and one trailer frame");
  if (!/^grpc-status: ?\d+/im.test(trailer.bytes.toString())) throw new Error("no grpc-status in the trailers");
  return decoded(response.status < 300 ? "SetExecutionResponse" : "Status", message.bytes);
}

/** Where gRPC needs HTTP/2: the mock says that it cannot. */
export function faultsOfGrpc(response) {
  const faults = [];
  if (![406, 415].includes(response.status)) faults.push(`status ${response.status}, expected 406 or 415`);
  if (!response.body.length) faults.push("no explanation in the body");
  return faults;
}

/** What is wrong with an answer: status, content type, body under its schema, and the example where one was asked for. */
export function faultsOf(response, { code, media, example, validator }) {
  const faults = [];
  if (response.status !== code) faults.push(`status ${response.status}, expected ${code}`);
  if (!media) {
    if (response.body.length) faults.push("a body where none is documented");
    if (response.headers["content-type"]) faults.push("a content type without a body");
    return faults;
  }
  const type = response.headers["content-type"]?.split(";")[0];
  if (type !== media.type) faults.push(`content type ${type}, expected ${media.type}`);
  try {
    const value = valueOf(response, media.type);
    faults.push(...validator.sampleFaults({ pointer: "body", value, schema: media.schema }));
    const seen = media.type === grpcWeb ? withoutZeros : (one) => one;
    if (example && !isDeepStrictEqual(seen(value), seen(example.value))) faults.push(`not the example: ${JSON.stringify(value)}`);
  } catch (error) {
    faults.push(`unreadable: ${error.message}: ${response.body.toString("latin1").slice(0, 200)}`);
  }
  return faults;
}
