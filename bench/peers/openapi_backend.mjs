// openapi-backend on fastify, as its documentation sets it up: requests validated, answers mocked from the document.
//
//   node openapi_backend.mjs SPEC PORT

import fastify from "fastify";
import { OpenAPIBackend } from "openapi-backend";

const [spec, port] = process.argv.slice(2);

// Without `quick` it holds every document against the schema of OpenAPI 3.0, which ours of 3.1 fail.
const api = new OpenAPIBackend({ definition: spec, ajvOpts: { strict: false, logger: false }, quick: true });

function mocked(context, request, reply) {
  const { status, mock } = context.api.mockResponseForOperation(context.operation.operationId);
  return reply.code(status).send(mock);
}

api.register({
  validationFail: (context, request, reply) => reply.code(400).send({ errors: context.validation.errors }),
  unauthorizedHandler: (context, request, reply) => reply.code(401).send({ error: "unauthorized" }),
  notFound: (context, request, reply) => reply.code(404).send({ error: "not found" }),
  methodNotAllowed: (context, request, reply) => reply.code(405).send({ error: "method not allowed" }),
  notImplemented: mocked,
});

const hasToken = ({ request }) => /^(Bearer|Basic|token) /i.test(request.headers.authorization ?? "");
await api.init();
for (const name of Object.keys(api.definition.components?.securitySchemes ?? {})) api.registerSecurityHandler(name, hasToken);

const server = fastify();
server.route({
  method: ["GET", "POST", "PUT", "PATCH", "DELETE"],
  url: "/*",
  handler: (request, reply) => {
    const { method, url, body, headers } = request;
    return api.handleRequest({ method, path: url.split("?")[0], body, query: request.query, headers }, request, reply);
  },
});
await server.listen({ port: Number(port), host: "127.0.0.1" });
