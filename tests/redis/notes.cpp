#include "tests/redis/notes.h"

#include "json/parse.h"
#include "json/write.h"
#include "openapi/load.h"
#include "redis/sharing.h"
#include "validator/interpret.h"

namespace understudy::tests {

namespace {

const std::string document = R"(
openapi: 3.1.0
info: {title: notes, version: '1'}
paths:
  /notes:
    get:
      parameters: [{name: offset, in: query, schema: {type: integer}}]
      responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Note'}}}}}}
    post:
      requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
      responses: {'201': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}}
  /notes/{id}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get: {responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}}}
    patch:
      requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
      responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}}
    delete: {responses: {'204': {description: d}}}
  /notes/{id}/lines:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
    get: {responses: {'200': {description: d, content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Note'}}}}}}}
    post:
      requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
      responses: {'201': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}}
  /notes/{id}/lines/{line}:
    parameters: [{name: id, in: path, required: true, schema: {type: integer}}, {name: line, in: path, required: true, schema: {type: integer}}]
    get: {responses: {'200': {description: d, content: {application/json: {schema: {$ref: '#/components/schemas/Note'}}}}}}
  /tasks:
    get:
      parameters:
        - {name: limit, in: query, schema: {type: integer}}
        - {name: cursor, in: query, schema: {type: string}}
      x-understudy-behavior:
        action: list
        collection: tasks
        page: {limit: limit, cursor: cursor}
        answer: {items: '{page.items}', next: '{page.next_cursor}'}
      responses: {'200': {description: d, content: {application/json: {schema: {type: object}}}}}
    post:
      x-understudy-behavior:
        action: create
        collection: tasks
        item: {$merge: [{key: 'task-{sequence}'}, '{body}']}
      requestBody: {required: true, content: {application/json: {schema: {type: object}}}}
      responses: {'201': {description: d, content: {application/json: {schema: {type: object}}}}}
  /tasks/{key}:
    parameters: [{name: key, in: path, required: true, schema: {type: string}}]
    get:
      x-understudy-behavior: {action: read, collection: tasks, id: key}
      responses: {'200': {description: d, content: {application/json: {schema: {type: object}}}}, '404': {description: d}}
    delete:
      x-understudy-behavior: {action: delete, collection: tasks, id: key}
      responses: {'204': {description: d}, '404': {description: d}}
components:
  schemas:
    Note: {type: object, required: [id, text], properties: {id: {type: integer}, text: {type: string}}}
x-understudy-collections:
  tasks: {key: key, seed: [{items: [{key: task-1, text: seeded}]}]}
)";

}  // namespace

mock::Mock mock_of_notes(const redis::Address& address) {
  return mock_of_notes(redis::share_on(address).value());
}

mock::Mock mock_of_notes(mock::OpenSharing sharing) {
  const auto read = [](const std::string&) { return tl::expected<std::string, std::string>(document); };
  openapi::Loaded loaded = openapi::load("notes.yaml", read);
  mock::Options options;
  options.sharing = std::move(sharing);
  return mock::Mock(
      {{validator::interpret(std::make_shared<const openapi::Document>(std::move(*loaded.document)))}},
      std::move(options));
}

runtime::Response send(const mock::Mock& mock, const std::string& line, const std::string& body) {
  runtime::Request request;
  request.method = line.substr(0, line.find(' '));
  request.target = line.substr(line.find(' ') + 1);
  if (!body.empty()) request.headers.set("Content-Type", "application/json");
  request.body = body;
  return mock.answer(request);
}

json::Value body_of(const runtime::Response& response) {
  auto value = json::parse(response.body);
  return value ? *std::move(value) : json::Value();
}

std::string text_body(const std::string& text) { return json::write(json::Object{{"text", text}}); }

}  // namespace understudy::tests
