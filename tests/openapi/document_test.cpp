#include <catch2/catch.hpp>

#include "in_memory.h"

namespace understudy::openapi {
namespace {

TEST_CASE("parameters of a path item hold for its operations unless they say it anew") {
  const Loaded loaded = load_3_1(R"(
paths:
  /a/{x}:
    parameters:
      - {name: x, in: path, required: true, schema: {type: string}}
      - {name: q, in: query, schema: {type: string}}
    get:
      parameters:
        - {name: q, in: query, required: true, content: {application/json: {schema: {type: object}}}}
        - {name: x, in: header, schema: {type: integer}}
)");
  REQUIRE(messages(loaded).empty());
  const Operation& operation = loaded.document->operations.at(0);
  REQUIRE(operation.parameters.size() == 3);
  CHECK(operation.parameters[0].in == In::path);
  CHECK(operation.parameters[0].style == Style::simple);
  CHECK_FALSE(operation.parameters[0].explode);
  CHECK(operation.parameters[1].required);
  CHECK(operation.parameters[1].content->type == "application/json");
  CHECK(operation.parameters[1].explode);
  CHECK(operation.id == "get /a/{x}");
  CHECK_FALSE(operation.has_id);
}

TEST_CASE("an operation's security and servers stand before those of the document") {
  const Loaded loaded = load_3_1(R"(
servers: [{url: 'https://{region}.example.com', variables: {region: {default: eu}}}]
security: [{key: []}]
paths:
  /a:
    get: {}
    put: {security: [{}, {key: [], flow: [read]}], servers: [{url: /own}]}
    post: {security: []}
  /b:
    servers: [{url: /item}]
    get: {}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
    flow: {type: oauth2, flows: {clientCredentials: {tokenUrl: /t, scopes: {read: Reads}}}}
)");
  REQUIRE(messages(loaded).empty());
  const auto& operations = loaded.document->operations;
  CHECK(operations[0].servers == std::vector<std::string>{"https://eu.example.com"});
  REQUIRE(operations[0].security.size() == 1);
  CHECK(operations[0].security[0][0].scheme == "key");
  CHECK(operations[1].servers == std::vector<std::string>{"/own"});
  REQUIRE(operations[1].security.size() == 2);
  CHECK(operations[1].security[0].empty());
  CHECK(operations[1].security[1][1].scopes == std::vector<std::string>{"read"});
  CHECK(operations[2].security.empty());
  CHECK(operations[3].servers == std::vector<std::string>{"/item"});
  CHECK(loaded.document->security_schemes[0].parameter == "X-Key");
  CHECK(loaded.document->security_schemes[1].kind == SecurityScheme::Kind::oauth2);
}

TEST_CASE("responses, headers and examples keep the order of the text") {
  const Loaded loaded = load_3_1(R"(
paths:
  /a:
    post:
      requestBody: {required: true, content: {multipart/form-data: {encoding: {file: {contentType: image/png}}}}}
      responses:
        default: {description: Rest}
        '200':
          $ref: '#/components/responses/Fine'
          description: Better
components:
  responses:
    Fine:
      description: Fine
      headers:
        X-B: {required: true, schema: {type: integer}}
        X-A: {content: {text/plain: {schema: {type: string}}}}
      content:
        application/json:
          examples:
            second: {summary: Two, value: {b: 1, a: 2}}
            first: {$ref: '#/components/examples/One'}
  examples: {One: {value: 1.0}}
)");
  REQUIRE(messages(loaded).empty());
  const Operation& operation = loaded.document->operations.at(0);
  CHECK(operation.request_body->content[0].encoding[0].content_type == "image/png");
  REQUIRE(operation.responses.size() == 2);
  CHECK(operation.responses[0].status == "default");
  const Response& fine = operation.responses[1];
  CHECK(fine.description == "Better");
  CHECK(fine.location == "#/components/responses/Fine");
  CHECK(fine.headers[0].name == "X-B");
  CHECK(fine.headers[1].schema.has_value());
  CHECK(fine.content[0].examples[0].name == "second");
  CHECK(fine.content[0].examples[1].location == "#/components/examples/One/value");
}

TEST_CASE("extensions are kept on documents, operations, schemes and schemas") {
  const Loaded loaded = load_3_1(R"(
x-a: 1
paths: {/a: {get: {x-b: [2]}}}
webhooks: {ping: {post: {operationId: pinged}}}
components:
  securitySchemes: {s: {type: http, scheme: Bearer, x-c: {d: 3}}}
  schemas: {S: {x-e: null}}
)");
  REQUIRE(messages(loaded).empty());
  const Document& document = *loaded.document;
  CHECK(*document.extensions.find("x-a") == json::Value(1));
  CHECK(document.operations[0].extensions.find("x-b")->is_array());
  CHECK(document.security_schemes[0].extensions.find("x-c")->is_object());
  CHECK(document.security_schemes[0].kind == SecurityScheme::Kind::bearer);
  CHECK(component(document, "S").extensions.find("x-e")->is_null());
  CHECK(document.webhooks[0].id == "pinged");
  CHECK(document.webhooks[0].path == "ping");
}

TEST_CASE("a discriminator knows its written names and those of the other branches") {
  const Loaded loaded = load_3_1(R"(
components:
  schemas:
    Pet:
      oneOf: [{$ref: '#/components/schemas/Cat'}, {$ref: '#/components/schemas/Dog'}, {$ref: '#/components/schemas/Fish'}]
      discriminator: {propertyName: kind, mapping: {hound: Dog, kitty: '#/components/schemas/Cat'}}
    Cat: {type: object}
    Dog: {type: object}
    Fish: {type: object}
)");
  REQUIRE(messages(loaded).empty());
  const Document& document = *loaded.document;
  const Discriminator& discriminator = *component(document, "Pet").discriminator;
  CHECK(discriminator.property == "kind");
  REQUIRE(discriminator.mapping.size() == 3);
  CHECK(discriminator.mapping[0].first == "hound");
  CHECK(document.schema(discriminator.mapping[0].second).name == "Dog");
  CHECK(document.schema(discriminator.mapping[1].second).name == "Cat");
  CHECK(discriminator.mapping[2].first == "Fish");
}

}  // namespace
}  // namespace understudy::openapi
