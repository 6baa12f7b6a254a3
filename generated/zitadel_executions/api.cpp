// Made from zitadel-executions.yaml by Understudy. Do not edit.

#include "api.h"

#include "acceptors.h"
#include "json/parse.h"
#include "places.h"
#include "runtime/model/compiled.h"
#include "validators.h"

namespace zitadel_executions {

namespace {

json::Value request_method_example() {
  return json::parse_trusted(R"json({
  "condition": {
    "request": {
      "method": "/zitadel.session.v2beta.SessionService/ListSessions"
    }
  },
  "targets": [
    {
      "target": "276031244985532417"
    }
  ]
})json");
}

json::Value event_group_example() {
  return json::parse_trusted(R"json({
  "condition": {
    "event": {
      "group": "user.human"
    }
  },
  "targets": [
    {
      "include": {
        "event": {
          "event": "user.human.added"
        }
      }
    }
  ]
})json");
}

json::Value v3alpha_set_execution_request_sample() {
  return json::parse_trusted(R"json({
  "condition": {
    "request": {
      "method": "/zitadel.session.v2beta.SessionService/ListSessions",
      "service": "zitadel.session.v2beta.SessionService",
      "all": true
    },
    "response": {
      "method": "/zitadel.session.v2beta.SessionService/ListSessions",
      "service": "zitadel.session.v2beta.SessionService",
      "all": true
    },
    "function": {
      "name": "text"
    },
    "event": {
      "event": "user.human.added",
      "group": "user.human",
      "all": true
    }
  },
  "targets": [
    {
      "target": "text",
      "include": {
        "request": {
          "method": "/zitadel.session.v2beta.SessionService/ListSessions",
          "service": "zitadel.session.v2beta.SessionService",
          "all": true
        },
        "response": {
          "method": "/zitadel.session.v2beta.SessionService/ListSessions",
          "service": "zitadel.session.v2beta.SessionService",
          "all": true
        },
        "function": {
          "name": "text"
        },
        "event": {
          "event": "user.human.added",
          "group": "user.human",
          "all": true
        }
      }
    }
  ]
})json");
}

json::Value documented_example() {
  return json::parse_trusted(R"json({
  "details": {
    "sequence": "2",
    "changeDate": "2024-06-25T13:35:39.391Z",
    "resourceOwner": "69629023906488334"
  }
})json");
}

json::Value later_example() {
  return json::parse_trusted(R"json({
  "details": {
    "sequence": "18446744073709551615",
    "changeDate": "2024-07-31T08:00:00.000Z",
    "resourceOwner": "69629023906488334"
  }
})json");
}

json::Value permission_denied_example() {
  return json::parse_trusted(R"json({
  "code": 7,
  "message": "the credentials do not allow this operation (AUTHZ-HKJe6)",
  "details": [
    {
      "@type": "type.googleapis.com/zitadel.v1.ErrorDetail",
      "id": "AUTHZ-HKJe6",
      "message": "the credentials do not allow this operation"
    }
  ]
})json");
}

json::Value unknown_include_example() {
  return json::parse_trusted(R"json({
  "code": 5,
  "message": "there is no execution {\"event\":{\"all\":true}} (QUERY-x4Yq2)",
  "details": [
    {
      "@type": "type.googleapis.com/zitadel.v1.ErrorDetail",
      "id": "QUERY-x4Yq2",
      "message": "SetExecutionRequest/targets/0/include: there is no execution {\"event\":{\"all\":true}}"
    }
  ]
})json");
}

json::Value invalid_argument_example() {
  return json::parse_trusted(R"json({
  "code": 3,
  "message": "invalid SetExecutionRequest/condition/request/method: must have at least 1 character, has 0 (ACTION-b8Ws1)",
  "details": [
    {
      "@type": "type.googleapis.com/zitadel.v1.ErrorDetail",
      "id": "ACTION-b8Ws1",
      "message": "SetExecutionRequest/condition/request/method: must have at least 1 character, has 0"
    }
  ]
})json");
}

json::Value unauthenticated_example() {
  return json::parse_trusted(R"json({
  "code": 16,
  "message": "the request has no credentials (AUTHN-7fs1e)",
  "details": [
    {
      "@type": "type.googleapis.com/zitadel.v1.ErrorDetail",
      "id": "AUTHN-7fs1e",
      "message": "the request has no credentials"
    }
  ]
})json");
}

json::Value internal_example() {
  return json::parse_trusted(R"json({
  "code": 13,
  "message": "an internal error occurred (ACTION-s3Rv9)",
  "details": [
    {
      "@type": "type.googleapis.com/zitadel.v1.ErrorDetail",
      "id": "ACTION-s3Rv9",
      "message": "an internal error occurred"
    }
  ]
})json");
}

runtime::Media execution_set_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_v3alpha_set_execution_response, {.text = accept_v3alpha_set_execution_response, .value = accept_v3alpha_set_execution_response});
  media.examples.push_back({
      .name = "documented",
      .summary = "As the documentation shows it",
      .value = documented_example(),
  });
  media.examples.push_back({
      .name = "later",
      .summary = "After many changes",
      .value = later_example(),
  });
  media.sample = documented_example();
  media.location = "#/components/responses/ExecutionSet/content/application~1json";
  return media;
}

runtime::Media execution_set_response_application_grpc() {
  runtime::Media media;
  media.type = "application/grpc";
  media.check = runtime::compiled(check_v3alpha_set_execution_response, {.text = accept_v3alpha_set_execution_response, .value = accept_v3alpha_set_execution_response});
  media.shape = {.object = true, .members = {{"details", {.object = true, .members = {{"sequence", {.string = true}}, {"changeDate", {.string = true}}, {"resourceOwner", {.string = true}}}}}}};
  media.examples.push_back({
      .name = "documented",
      .summary = "As the documentation shows it",
      .value = documented_example(),
  });
  media.examples.push_back({
      .name = "later",
      .summary = "After many changes",
      .value = later_example(),
  });
  media.sample = documented_example();
  media.protobuf = 7;
  media.location = "#/components/responses/ExecutionSet/content/application~1grpc";
  return media;
}

runtime::Media execution_set_response_application_grpc_web_proto() {
  runtime::Media media;
  media.type = "application/grpc-web+proto";
  media.check = runtime::compiled(check_v3alpha_set_execution_response, {.text = accept_v3alpha_set_execution_response, .value = accept_v3alpha_set_execution_response});
  media.shape = {.object = true, .members = {{"details", {.object = true, .members = {{"sequence", {.string = true}}, {"changeDate", {.string = true}}, {"resourceOwner", {.string = true}}}}}}};
  media.examples.push_back({
      .name = "documented",
      .summary = "As the documentation shows it",
      .value = documented_example(),
  });
  media.examples.push_back({
      .name = "later",
      .summary = "After many changes",
      .value = later_example(),
  });
  media.sample = documented_example();
  media.protobuf = 7;
  media.location = "#/components/responses/ExecutionSet/content/application~1grpc-web+proto";
  return media;
}

runtime::ResponseSpec execution_set_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "The execution is stored";
  response.content.push_back(execution_set_response_application_json());
  response.content.push_back(execution_set_response_application_grpc());
  response.content.push_back(execution_set_response_application_grpc_web_proto());
  response.location = "#/components/responses/ExecutionSet";
  return response;
}

runtime::Media permission_denied_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_rpc_status, {.text = accept_rpc_status, .value = accept_rpc_status});
  media.examples.push_back({
      .name = "documented",
      .summary = "The shape of every error",
      .value = json::parse_trusted(R"json({"code":0,"message":"string","details":[{"@type":"string"}]})json"),
  });
  media.examples.push_back({
      .name = "permission_denied",
      .summary = "A token without the permission",
      .value = permission_denied_example(),
  });
  media.sample = json::parse_trusted(R"json({"code":1,"message":"text","details":[{"@type":"text"}]})json");
  media.location = "#/components/responses/PermissionDenied/content/application~1json";
  return media;
}

runtime::Media permission_denied_response_application_grpc() {
  runtime::Media media;
  media.type = "application/grpc";
  media.check = runtime::compiled(check_rpc_status, {.text = accept_rpc_status, .value = accept_rpc_status});
  media.shape = {.object = true, .members = {{"code", {.integer = true}}, {"message", {.string = true}}, {"details", {.array = true, .items = {{.object = true, .members = {{"@type", {.string = true}}}, .rest = {{}}}}}}}};
  media.examples.push_back({
      .name = "documented",
      .summary = "The shape of every error",
      .value = json::parse_trusted(R"json({"code":0,"message":"string","details":[{"@type":"string"}]})json"),
  });
  media.examples.push_back({
      .name = "permission_denied",
      .summary = "A token without the permission",
      .value = permission_denied_example(),
  });
  media.sample = json::parse_trusted(R"json({"code":1,"message":"text","details":[{"@type":"text"}]})json");
  media.protobuf = 9;
  media.location = "#/components/responses/PermissionDenied/content/application~1grpc";
  return media;
}

runtime::Media permission_denied_response_application_grpc_web_proto() {
  runtime::Media media;
  media.type = "application/grpc-web+proto";
  media.check = runtime::compiled(check_rpc_status, {.text = accept_rpc_status, .value = accept_rpc_status});
  media.shape = {.object = true, .members = {{"code", {.integer = true}}, {"message", {.string = true}}, {"details", {.array = true, .items = {{.object = true, .members = {{"@type", {.string = true}}}, .rest = {{}}}}}}}};
  media.examples.push_back({
      .name = "documented",
      .summary = "The shape of every error",
      .value = json::parse_trusted(R"json({"code":0,"message":"string","details":[{"@type":"string"}]})json"),
  });
  media.examples.push_back({
      .name = "permission_denied",
      .summary = "A token without the permission",
      .value = permission_denied_example(),
  });
  media.sample = json::parse_trusted(R"json({"code":1,"message":"text","details":[{"@type":"text"}]})json");
  media.protobuf = 9;
  media.location = "#/components/responses/PermissionDenied/content/application~1grpc-web+proto";
  return media;
}

runtime::ResponseSpec permission_denied_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "The caller has no permission to do this";
  response.content.push_back(permission_denied_response_application_json());
  response.content.push_back(permission_denied_response_application_grpc());
  response.content.push_back(permission_denied_response_application_grpc_web_proto());
  response.location = "#/components/responses/PermissionDenied";
  return response;
}

runtime::Media not_found_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_rpc_status, {.text = accept_rpc_status, .value = accept_rpc_status});
  media.examples.push_back({
      .name = "documented",
      .summary = "The shape of every error",
      .value = json::parse_trusted(R"json({"code":0,"message":"string","details":[{"@type":"string"}]})json"),
  });
  media.examples.push_back({
      .name = "unknown_include",
      .summary = "An include of an execution that nobody has set",
      .value = unknown_include_example(),
  });
  media.sample = json::parse_trusted(R"json({"code":1,"message":"text","details":[{"@type":"text"}]})json");
  media.location = "#/components/responses/NotFound/content/application~1json";
  return media;
}

runtime::Media not_found_response_application_grpc() {
  runtime::Media media;
  media.type = "application/grpc";
  media.check = runtime::compiled(check_rpc_status, {.text = accept_rpc_status, .value = accept_rpc_status});
  media.shape = {.object = true, .members = {{"code", {.integer = true}}, {"message", {.string = true}}, {"details", {.array = true, .items = {{.object = true, .members = {{"@type", {.string = true}}}, .rest = {{}}}}}}}};
  media.examples.push_back({
      .name = "documented",
      .summary = "The shape of every error",
      .value = json::parse_trusted(R"json({"code":0,"message":"string","details":[{"@type":"string"}]})json"),
  });
  media.examples.push_back({
      .name = "unknown_include",
      .summary = "An include of an execution that nobody has set",
      .value = unknown_include_example(),
  });
  media.sample = json::parse_trusted(R"json({"code":1,"message":"text","details":[{"@type":"text"}]})json");
  media.protobuf = 9;
  media.location = "#/components/responses/NotFound/content/application~1grpc";
  return media;
}

runtime::Media not_found_response_application_grpc_web_proto() {
  runtime::Media media;
  media.type = "application/grpc-web+proto";
  media.check = runtime::compiled(check_rpc_status, {.text = accept_rpc_status, .value = accept_rpc_status});
  media.shape = {.object = true, .members = {{"code", {.integer = true}}, {"message", {.string = true}}, {"details", {.array = true, .items = {{.object = true, .members = {{"@type", {.string = true}}}, .rest = {{}}}}}}}};
  media.examples.push_back({
      .name = "documented",
      .summary = "The shape of every error",
      .value = json::parse_trusted(R"json({"code":0,"message":"string","details":[{"@type":"string"}]})json"),
  });
  media.examples.push_back({
      .name = "unknown_include",
      .summary = "An include of an execution that nobody has set",
      .value = unknown_include_example(),
  });
  media.sample = json::parse_trusted(R"json({"code":1,"message":"text","details":[{"@type":"text"}]})json");
  media.protobuf = 9;
  media.location = "#/components/responses/NotFound/content/application~1grpc-web+proto";
  return media;
}

runtime::ResponseSpec not_found_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "Something that the request names does not exist";
  response.content.push_back(not_found_response_application_json());
  response.content.push_back(not_found_response_application_grpc());
  response.content.push_back(not_found_response_application_grpc_web_proto());
  response.location = "#/components/responses/NotFound";
  return response;
}

runtime::Media unexpected_error_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_rpc_status, {.text = accept_rpc_status, .value = accept_rpc_status});
  media.examples.push_back({
      .name = "documented",
      .summary = "The shape of every error",
      .value = json::parse_trusted(R"json({"code":0,"message":"string","details":[{"@type":"string"}]})json"),
  });
  media.examples.push_back({
      .name = "invalid_argument",
      .summary = "A method name that is empty",
      .value = invalid_argument_example(),
  });
  media.examples.push_back({
      .name = "unauthenticated",
      .summary = "No token",
      .value = unauthenticated_example(),
  });
  media.examples.push_back({
      .name = "internal",
      .summary = "A fault of the server",
      .value = internal_example(),
  });
  media.sample = json::parse_trusted(R"json({"code":1,"message":"text","details":[{"@type":"text"}]})json");
  media.location = "#/components/responses/UnexpectedError/content/application~1json";
  return media;
}

runtime::Media unexpected_error_response_application_grpc() {
  runtime::Media media;
  media.type = "application/grpc";
  media.check = runtime::compiled(check_rpc_status, {.text = accept_rpc_status, .value = accept_rpc_status});
  media.shape = {.object = true, .members = {{"code", {.integer = true}}, {"message", {.string = true}}, {"details", {.array = true, .items = {{.object = true, .members = {{"@type", {.string = true}}}, .rest = {{}}}}}}}};
  media.examples.push_back({
      .name = "documented",
      .summary = "The shape of every error",
      .value = json::parse_trusted(R"json({"code":0,"message":"string","details":[{"@type":"string"}]})json"),
  });
  media.examples.push_back({
      .name = "internal",
      .summary = "A fault of the server",
      .value = internal_example(),
  });
  media.sample = json::parse_trusted(R"json({"code":1,"message":"text","details":[{"@type":"text"}]})json");
  media.protobuf = 9;
  media.location = "#/components/responses/UnexpectedError/content/application~1grpc";
  return media;
}

runtime::Media unexpected_error_response_application_grpc_web_proto() {
  runtime::Media media;
  media.type = "application/grpc-web+proto";
  media.check = runtime::compiled(check_rpc_status, {.text = accept_rpc_status, .value = accept_rpc_status});
  media.shape = {.object = true, .members = {{"code", {.integer = true}}, {"message", {.string = true}}, {"details", {.array = true, .items = {{.object = true, .members = {{"@type", {.string = true}}}, .rest = {{}}}}}}}};
  media.examples.push_back({
      .name = "documented",
      .summary = "The shape of every error",
      .value = json::parse_trusted(R"json({"code":0,"message":"string","details":[{"@type":"string"}]})json"),
  });
  media.examples.push_back({
      .name = "invalid_argument",
      .summary = "A method name that is empty",
      .value = invalid_argument_example(),
  });
  media.examples.push_back({
      .name = "unauthenticated",
      .summary = "No token",
      .value = unauthenticated_example(),
  });
  media.examples.push_back({
      .name = "internal",
      .summary = "A fault of the server",
      .value = internal_example(),
  });
  media.sample = json::parse_trusted(R"json({"code":1,"message":"text","details":[{"@type":"text"}]})json");
  media.protobuf = 9;
  media.location = "#/components/responses/UnexpectedError/content/application~1grpc-web+proto";
  return media;
}

runtime::ResponseSpec unexpected_error_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "Every other error, such as a body that is not valid, a token that is missing, or a fault of the server";
  response.content.push_back(unexpected_error_response_application_json());
  response.content.push_back(unexpected_error_response_application_grpc());
  response.content.push_back(unexpected_error_response_application_grpc_web_proto());
  response.location = "#/components/responses/UnexpectedError";
  return response;
}

runtime::Media action_service_set_execution_body_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_v3alpha_set_execution_request, {.text = accept_v3alpha_set_execution_request, .value = accept_v3alpha_set_execution_request});
  media.examples.push_back({
      .name = "request_method",
      .summary = "Call one target whenever sessions are listed",
      .value = request_method_example(),
  });
  media.examples.push_back({
      .name = "response_service",
      .summary = "Call a target, then those of another execution, on each answer of a service",
      .value = json::parse_trusted(R"json({
  "condition": {
    "response": {
      "service": "zitadel.session.v2beta.SessionService"
    }
  },
  "targets": [
    {
      "target": "276031244985532417"
    },
    {
      "include": {
        "request": {
          "all": true
        }
      }
    }
  ]
})json"),
  });
  media.examples.push_back({
      .name = "function",
      .summary = "Call two targets when a function runs",
      .value = json::parse_trusted(R"json({
  "condition": {
    "function": {
      "name": "Action.Flow.Type.ExternalAuthentication.Action.TriggerType.PostAuthentication"
    }
  },
  "targets": [
    {
      "target": "276031244985532417"
    },
    {
      "target": "276031250119360001"
    }
  ]
})json"),
  });
  media.examples.push_back({
      .name = "event_group",
      .summary = "Call the targets of another execution on each event of a group",
      .value = event_group_example(),
  });
  media.sample = v3alpha_set_execution_request_sample();
  media.location = "#/components/requestBodies/SetExecution/content/application~1json";
  return media;
}

runtime::Media action_service_set_execution_body_application_grpc() {
  runtime::Media media;
  media.type = "application/grpc";
  media.check = runtime::compiled(check_v3alpha_set_execution_request, {.text = accept_v3alpha_set_execution_request, .value = accept_v3alpha_set_execution_request});
  media.shape = {.object = true, .members = {{"condition", {.object = true, .members = {{"request", {.object = true, .members = {{"method", {.string = true}}, {"service", {.string = true}}, {"all", {.boolean = true}}}}}, {"response", {.object = true, .members = {{"method", {.string = true}}, {"service", {.string = true}}, {"all", {.boolean = true}}}}}, {"function", {.object = true, .members = {{"name", {.string = true}}}}}, {"event", {.object = true, .members = {{"event", {.string = true}}, {"group", {.string = true}}, {"all", {.boolean = true}}}}}}}}, {"targets", {.array = true, .items = {{.object = true, .members = {{"target", {.string = true}}, {"include", {.object = true, .members = {{"request", {.object = true, .members = {{"method", {.string = true}}, {"service", {.string = true}}, {"all", {.boolean = true}}}}}, {"response", {.object = true, .members = {{"method", {.string = true}}, {"service", {.string = true}}, {"all", {.boolean = true}}}}}, {"function", {.object = true, .members = {{"name", {.string = true}}}}}, {"event", {.object = true, .members = {{"event", {.string = true}}, {"group", {.string = true}}, {"all", {.boolean = true}}}}}}}}}}}}}}};
  media.examples.push_back({
      .name = "request_method",
      .summary = "Call one target whenever sessions are listed",
      .value = request_method_example(),
  });
  media.sample = v3alpha_set_execution_request_sample();
  media.protobuf = 0;
  media.location = "#/components/requestBodies/SetExecution/content/application~1grpc";
  return media;
}

runtime::Media action_service_set_execution_body_application_grpc_web_proto() {
  runtime::Media media;
  media.type = "application/grpc-web+proto";
  media.check = runtime::compiled(check_v3alpha_set_execution_request, {.text = accept_v3alpha_set_execution_request, .value = accept_v3alpha_set_execution_request});
  media.shape = {.object = true, .members = {{"condition", {.object = true, .members = {{"request", {.object = true, .members = {{"method", {.string = true}}, {"service", {.string = true}}, {"all", {.boolean = true}}}}}, {"response", {.object = true, .members = {{"method", {.string = true}}, {"service", {.string = true}}, {"all", {.boolean = true}}}}}, {"function", {.object = true, .members = {{"name", {.string = true}}}}}, {"event", {.object = true, .members = {{"event", {.string = true}}, {"group", {.string = true}}, {"all", {.boolean = true}}}}}}}}, {"targets", {.array = true, .items = {{.object = true, .members = {{"target", {.string = true}}, {"include", {.object = true, .members = {{"request", {.object = true, .members = {{"method", {.string = true}}, {"service", {.string = true}}, {"all", {.boolean = true}}}}}, {"response", {.object = true, .members = {{"method", {.string = true}}, {"service", {.string = true}}, {"all", {.boolean = true}}}}}, {"function", {.object = true, .members = {{"name", {.string = true}}}}}, {"event", {.object = true, .members = {{"event", {.string = true}}, {"group", {.string = true}}, {"all", {.boolean = true}}}}}}}}}}}}}}};
  media.examples.push_back({
      .name = "request_method",
      .summary = "Call one target whenever sessions are listed",
      .value = request_method_example(),
  });
  media.examples.push_back({
      .name = "event_group",
      .summary = "Call the targets of another execution on each event of a group",
      .value = event_group_example(),
  });
  media.sample = v3alpha_set_execution_request_sample();
  media.protobuf = 0;
  media.location = "#/components/requestBodies/SetExecution/content/application~1grpc-web+proto";
  return media;
}

runtime::Operation action_service_set_execution_operation() {
  runtime::Operation operation;
  operation.id = "ActionService_SetExecution";
  operation.method = "PUT";
  operation.path = "/v3alpha/executions";
  operation.summary = "Set an execution";
  auto& body = operation.body.emplace();
  body.required = true;
  body.content.push_back(action_service_set_execution_body_application_json());
  body.content.push_back(action_service_set_execution_body_application_grpc());
  body.content.push_back(action_service_set_execution_body_application_grpc_web_proto());
  body.location = "#/components/requestBodies/SetExecution";
  operation.responses.push_back(execution_set_response("200"));
  operation.responses.push_back(permission_denied_response("403"));
  operation.responses.push_back(not_found_response("404"));
  operation.responses.push_back(unexpected_error_response("default"));
  operation.security.push_back({
      {.scheme = "OAuth2", .scopes = {"openid", "urn:zitadel:iam:org:project:id:zitadel:aud"}},
  });
  operation.extensions = runtime::trusted_object(R"json({
  "x-understudy-behavior": {
    "action": "put",
    "collection": "executions",
    "item": {
      "condition": "{body.condition}",
      "targets": "{body.targets}",
      "details": {
        "sequence": "{sequence|text}",
        "changeDate": "{now}",
        "resourceOwner": "69629023906488334"
      }
    },
    "references": [
      {
        "path": "/targets/*/include",
        "collection": "executions"
      }
    ],
    "answer": {
      "details": "{item.details}"
    }
  }
})json");
  operation.location = "#/paths/~1v3alpha~1executions/put";
  return operation;
}

std::vector<runtime::SecurityScheme> security_schemes() {
  std::vector<runtime::SecurityScheme> schemes;
  schemes.push_back({
      .name = "OAuth2",
      .kind = runtime::SecurityScheme::Kind::oauth2,
      .http_scheme = "",
      .in = runtime::In::header,
      .parameter = "",
      .extensions = runtime::trusted_object(R"json({
  "x-understudy-credentials": {
    "invalid": {
      "cause": "unauthorized"
    },
    "expired": {
      "cause": "unauthorized"
    },
    "forbidden": {
      "cause": "forbidden"
    }
  }
})json"),
  });
  return schemes;
}

std::vector<std::pair<std::string, runtime::Check>> schemas() {
  static constexpr runtime::CompiledSchema all[] = {
      {.name = "v3alphaSetExecutionRequest", .check = check_v3alpha_set_execution_request, .acceptors = {.text = accept_v3alpha_set_execution_request, .value = accept_v3alpha_set_execution_request}},
      {.name = "v3alphaCondition", .check = check_v3alpha_condition, .acceptors = {.text = accept_v3alpha_condition, .value = accept_v3alpha_condition}},
      {.name = "v3alphaRequestExecution", .check = check_v3alpha_request_execution, .acceptors = {.text = accept_v3alpha_request_execution, .value = accept_v3alpha_request_execution}},
      {.name = "v3alphaResponseExecution", .check = check_v3alpha_response_execution, .acceptors = {.text = accept_v3alpha_response_execution, .value = accept_v3alpha_response_execution}},
      {.name = "v3alphaFunctionExecution", .check = check_v3alpha_function_execution, .acceptors = {.text = accept_v3alpha_function_execution, .value = accept_v3alpha_function_execution}},
      {.name = "v3alphaEventExecution", .check = check_v3alpha_event_execution, .acceptors = {.text = accept_v3alpha_event_execution, .value = accept_v3alpha_event_execution}},
      {.name = "v3alphaExecutionTargetType", .check = check_v3alpha_execution_target_type, .acceptors = {.text = accept_v3alpha_execution_target_type, .value = accept_v3alpha_execution_target_type}},
      {.name = "v3alphaSetExecutionResponse", .check = check_v3alpha_set_execution_response, .acceptors = {.text = accept_v3alpha_set_execution_response, .value = accept_v3alpha_set_execution_response}},
      {.name = "v2betaDetails", .check = check_v2beta_details, .acceptors = {.text = accept_v2beta_details, .value = accept_v2beta_details}},
      {.name = "rpcStatus", .check = check_rpc_status, .acceptors = {.text = accept_rpc_status, .value = accept_rpc_status}},
      {.name = "protobufAny", .check = check_protobuf_any, .acceptors = {.text = accept_protobuf_any, .value = accept_protobuf_any}},
  };
  return runtime::compiled(all);
}

std::vector<runtime::ProtobufMessage> protobuf() {
  return {
      {
          {.member = "condition", .number = 1, .type = "message", .message = 1},
          {.member = "targets", .number = 2, .type = "message", .repeated = true, .message = 6},
      },
      {
          {.member = "request", .number = 1, .type = "message", .message = 2},
          {.member = "response", .number = 2, .type = "message", .message = 3},
          {.member = "function", .number = 3, .type = "message", .message = 4},
          {.member = "event", .number = 4, .type = "message", .message = 5},
      },
      {
          {.member = "method", .number = 1, .type = "string"},
          {.member = "service", .number = 2, .type = "string"},
          {.member = "all", .number = 3, .type = "bool"},
      },
      {
          {.member = "method", .number = 1, .type = "string"},
          {.member = "service", .number = 2, .type = "string"},
          {.member = "all", .number = 3, .type = "bool"},
      },
      {
          {.member = "name", .number = 1, .type = "string"},
      },
      {
          {.member = "event", .number = 1, .type = "string"},
          {.member = "group", .number = 2, .type = "string"},
          {.member = "all", .number = 3, .type = "bool"},
      },
      {
          {.member = "target", .number = 1, .type = "string"},
          {.member = "include", .number = 2, .type = "message", .message = 1},
      },
      {
          {.member = "details", .number = 2, .type = "message", .message = 8},
      },
      {
          {.member = "sequence", .number = 1, .type = "uint64"},
          {.member = "changeDate", .number = 2, .type = "timestamp"},
          {.member = "resourceOwner", .number = 3, .type = "string"},
      },
      {
          {.member = "code", .number = 1, .type = "int32"},
          {.member = "message", .number = 2, .type = "string"},
          {.member = "details", .number = 3, .type = "any", .repeated = true, .packed = {{"type.googleapis.com/zitadel.v1.ErrorDetail", 10}}},
      },
      {
          {.member = "id", .number = 1, .type = "string"},
          {.member = "message", .number = 2, .type = "string"},
      },
  };
}

}  // namespace

runtime::Api api() {
  runtime::Api api;
  api.name = "zitadel-executions";
  api.title = "Action Service";
  api.version = "3.0-preview";
  api.base_paths = {};
  api.operations.push_back(action_service_set_execution_operation());
  api.security_schemes = security_schemes();
  api.schemas = schemas();
  api.protobuf = protobuf();
  api.extensions = runtime::trusted_object(R"json({
  "x-understudy-errors": {
    "words": {
      "*": {
        "said": "{message}"
      },
      "required": {
        "said": "is required"
      }
    },
    "rules": [
      {
        "on": "unauthorized",
        "status": 401,
        "headers": {
          "WWW-Authenticate": "Bearer"
        },
        "body": {
          "code": 16,
          "message": "{message} (AUTHN-7fs1e)",
          "details": [
            {
              "@type": "type.googleapis.com/zitadel.v1.ErrorDetail",
              "id": "AUTHN-7fs1e",
              "message": "{message}"
            }
          ]
        }
      },
      {
        "on": "forbidden",
        "status": 403,
        "body": {
          "code": 7,
          "message": "{message} (AUTHZ-HKJe6)",
          "details": [
            {
              "@type": "type.googleapis.com/zitadel.v1.ErrorDetail",
              "id": "AUTHZ-HKJe6",
              "message": "{message}"
            }
          ]
        }
      },
      {
        "on": "not_found",
        "status": 404,
        "body": {
          "code": 5,
          "message": "{message} (QUERY-x4Yq2)",
          "details": [
            {
              "@type": "type.googleapis.com/zitadel.v1.ErrorDetail",
              "id": "QUERY-x4Yq2",
              "message": "SetExecutionRequest{pointer}: {message}"
            }
          ]
        }
      },
      {
        "on": [
          "malformed_body",
          "missing_body"
        ],
        "status": 400,
        "body": {
          "code": 3,
          "message": "{message} (ACTION-p0Lx5)",
          "details": [
            {
              "@type": "type.googleapis.com/zitadel.v1.ErrorDetail",
              "id": "ACTION-p0Lx5",
              "message": "{message}"
            }
          ]
        }
      },
      {
        "on": [
          "body",
          "parameter"
        ],
        "status": 400,
        "body": {
          "code": 3,
          "message": "invalid SetExecutionRequest{pointer}: {said} (ACTION-b8Ws1)",
          "details": {
            "$each": "{violations}",
            "$item": {
              "@type": "type.googleapis.com/zitadel.v1.ErrorDetail",
              "id": "ACTION-b8Ws1",
              "message": "SetExecutionRequest{pointer}: {said}"
            }
          }
        }
      },
      {
        "on": "media_type",
        "status": 415,
        "body": {
          "code": 3,
          "message": "{message} (ACTION-m5Td8)",
          "details": [
            {
              "@type": "type.googleapis.com/zitadel.v1.ErrorDetail",
              "id": "ACTION-m5Td8",
              "message": "{message}"
            }
          ]
        }
      },
      {
        "on": "not_acceptable",
        "status": 406,
        "body": {
          "code": 12,
          "message": "{message} (ACTION-a6Nc3)",
          "details": [
            {
              "@type": "type.googleapis.com/zitadel.v1.ErrorDetail",
              "id": "ACTION-a6Nc3",
              "message": "{message}"
            }
          ]
        }
      },
      {
        "on": "too_large",
        "status": 413,
        "body": {
          "code": 8,
          "message": "{message} (ACTION-z9Gk4)",
          "details": [
            {
              "@type": "type.googleapis.com/zitadel.v1.ErrorDetail",
              "id": "ACTION-z9Gk4",
              "message": "{message}"
            }
          ]
        }
      },
      {
        "on": "rate_limited",
        "status": 429,
        "headers": {
          "Retry-After": "{retry_after}"
        },
        "body": {
          "code": 8,
          "message": "{message} (ACTION-r2Hf7)",
          "details": [
            {
              "@type": "type.googleapis.com/zitadel.v1.ErrorDetail",
              "id": "ACTION-r2Hf7",
              "message": "{message}"
            }
          ]
        }
      },
      {
        "on": "internal",
        "status": 500,
        "body": {
          "code": 13,
          "message": "{message} (ACTION-s3Rv9)",
          "details": [
            {
              "@type": "type.googleapis.com/zitadel.v1.ErrorDetail",
              "id": "ACTION-s3Rv9",
              "message": "{message}"
            }
          ]
        }
      }
    ]
  },
  "x-understudy-collections": {
    "executions": {
      "key": "condition",
      "seed": [
        {
          "items": [
            {
              "condition": {
                "request": {
                  "all": true
                }
              },
              "targets": [
                {
                  "target": "276031244985532417"
                }
              ],
              "details": {
                "sequence": "1",
                "changeDate": "2024-06-25T13:35:38.120Z",
                "resourceOwner": "69629023906488334"
              }
            },
            {
              "condition": {
                "request": {
                  "method": "/zitadel.session.v2beta.SessionService/ListSessions"
                }
              },
              "targets": [
                {
                  "target": "276031250119360001"
                }
              ],
              "details": {
                "sequence": "2",
                "changeDate": "2024-06-25T13:35:39.391Z",
                "resourceOwner": "69629023906488334"
              }
            },
            {
              "condition": {
                "event": {
                  "event": "user.human.added"
                }
              },
              "targets": [
                {
                  "target": "276031244985532417"
                }
              ],
              "details": {
                "sequence": "3",
                "changeDate": "2024-06-25T13:35:40.004Z",
                "resourceOwner": "69629023906488334"
              }
            }
          ]
        }
      ]
    }
  }
})json");
  api.place_of = place_of;
  return api;
}

}  // namespace zitadel_executions
