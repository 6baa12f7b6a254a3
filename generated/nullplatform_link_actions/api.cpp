// Made from nullplatform-link-actions.yaml by Understudy. Do not edit.

#include "api.h"

#include "acceptors.h"
#include "json/parse.h"
#include "places.h"
#include "runtime/model/compiled.h"
#include "validators.h"

namespace nullplatform_link_actions {

namespace {

json::Value error_sample() {
  return json::parse_trusted(R"json({
  "statusCode": 1,
  "code": "FST_ERR_CTP_EMPTY_JSON_BODY",
  "error": "text",
  "message": "text"
})json");
}

runtime::Parameter link_id_parameter() {
  return {
      .name = "linkId",
      .in = runtime::In::path,
      .style = runtime::Style::simple,
      .explode = false,
      .required = true,
      .shape = {.string = true},
      .check = runtime::compiled(check_link_id_parameter, {.text = accept_link_id_parameter, .value = accept_link_id_parameter}),
      .location = "#/components/parameters/linkId",
      .example = json::Value("5f0e6f1c-8f27-4a0b-9c39-4be1d3f6a7c2"),
  };
}

runtime::Media link_action_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_link_action, {.text = accept_link_action, .value = accept_link_action});
  media.examples.push_back({
      .name = "pending",
      .summary = "Waits for its turn",
      .value = json::parse_trusted(R"json({
  "id": "3a8f5d27-64c1-4e9b-a0d2-8c7b6e5f4a13",
  "name": "Rotate database password",
  "slug": "rotate-database-password",
  "specification_id": "0b6a1f0e-51d6-4a3e-8a43-6f4f6d6f2b11",
  "desired_specification_id": "4c9b3c5d-6b0f-4f5c-9c8e-2f1d7a9e3b60",
  "messages": [
    {
      "level": "info",
      "message": "Asked for by the weekly rotation"
    }
  ],
  "created_at": "2026-03-09",
  "updated_at": "2026-03-09",
  "status": "pending",
  "parameters": {
    "user": "checkout",
    "grace_minutes": 60
  },
  "results": {},
  "service_id": "9d1b7a52-0c64-4a8e-b7a3-1f6e2d4c8b95",
  "link_id": "5f0e6f1c-8f27-4a0b-9c39-4be1d3f6a7c2"
})json"),
  });
  media.examples.push_back({
      .name = "succeeded",
      .summary = "Ended well",
      .value = json::parse_trusted(R"json({
  "id": "c2e7a9b4-1d3f-4b68-95a0-7f6e8d2c4b31",
  "name": "Check connectivity",
  "slug": "check-connectivity",
  "specification_id": "7e2d4b80-9a17-4c55-8d0f-3b9c1e6a5f42",
  "desired_specification_id": null,
  "messages": [
    {
      "level": "debug",
      "message": "Resolved orders-db.internal to 10.20.4.17"
    },
    {
      "level": "info",
      "message": "Answered within 12 ms"
    }
  ],
  "created_at": "2026-03-08",
  "updated_at": "2026-03-09",
  "status": "success",
  "parameters": {
    "timeout_seconds": 10
  },
  "results": {
    "reachable": true,
    "round_trip_ms": 12
  },
  "link_id": "5f0e6f1c-8f27-4a0b-9c39-4be1d3f6a7c2"
})json"),
  });
  media.examples.push_back({
      .name = "failed",
      .summary = "Ended badly",
      .value = json::parse_trusted(R"json({
  "id": "81f4c6d0-2b9a-4e57-b3c8-5a0d9e7f6124",
  "name": "Resize cache",
  "slug": "resize-cache",
  "specification_id": "e5a3d9c7-48b2-4f16-a7d0-9c6b8e1f2a35",
  "messages": [
    {
      "level": "warn",
      "message": "Two of three nodes are resized"
    },
    {
      "level": "fatal",
      "message": "Node cache-3 did not come back"
    }
  ],
  "created_at": "2026-03-07",
  "updated_at": "2026-03-07",
  "status": "failed",
  "link_id": "b7d2e8f1-3c6a-4950-8e1b-0f9a7c5d4e26"
})json"),
  });
  media.sample = json::parse_trusted(R"json({
  "id": "4fb5d8c2-7d26-4b6f-9a39-0a5c3f1e8d17",
  "name": "text",
  "slug": "text",
  "specification_id": "4fb5d8c2-7d26-4b6f-9a39-0a5c3f1e8d17",
  "desired_specification_id": "4fb5d8c2-7d26-4b6f-9a39-0a5c3f1e8d17",
  "messages": [
    {
      "level": "info",
      "message": "text"
    }
  ],
  "created_at": "2024-05-17",
  "updated_at": "2024-05-17",
  "status": "pending_create",
  "parameters": {},
  "results": {},
  "service_id": "4fb5d8c2-7d26-4b6f-9a39-0a5c3f1e8d17",
  "link_id": "4fb5d8c2-7d26-4b6f-9a39-0a5c3f1e8d17"
})json");
  media.location = "#/components/responses/LinkAction/content/application~1json";
  return media;
}

runtime::ResponseSpec link_action_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "The action as it is stored";
  response.content.push_back(link_action_response_application_json());
  response.location = "#/components/responses/LinkAction";
  return response;
}

runtime::Media client_error_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_error, {.text = accept_error, .value = accept_error});
  media.examples.push_back({
      .name = "missing_property",
      .summary = "A required property is not there",
      .value = json::parse_trusted(R"json({
  "statusCode": 400,
  "code": "FST_ERR_VALIDATION",
  "error": "Bad Request",
  "message": "body must have required property 'specification_id'"
})json"),
  });
  media.examples.push_back({
      .name = "not_an_allowed_value",
      .summary = "A value outside of its list",
      .value = json::parse_trusted(R"json({
  "statusCode": 400,
  "code": "FST_ERR_VALIDATION",
  "error": "Bad Request",
  "message": "body/status must be equal to one of the allowed values"
})json"),
  });
  media.examples.push_back({
      .name = "empty_body",
      .summary = "No body at all",
      .value = json::parse_trusted(R"json({
  "statusCode": 400,
  "code": "FST_ERR_CTP_EMPTY_JSON_BODY",
  "error": "Bad Request",
  "message": "Body cannot be empty when content-type is set to 'application/json'"
})json"),
  });
  media.examples.push_back({
      .name = "malformed_body",
      .summary = "A body that is not JSON",
      .value = json::parse_trusted(R"json({
  "statusCode": 400,
  "code": "FST_ERR_CTP_INVALID_JSON_BODY",
  "error": "Bad Request",
  "message": "Body is not valid JSON but content-type is set to 'application/json': unexpected '}'; expected string literal at line 3, column 1"
})json"),
  });
  media.examples.push_back({
      .name = "unauthorized",
      .summary = "No access token",
      .value = json::parse_trusted(R"json({
  "statusCode": 401,
  "code": "FST_JWT_NO_AUTHORIZATION_IN_HEADER",
  "error": "Unauthorized",
  "message": "No Authorization was found in request.headers"
})json"),
  });
  media.examples.push_back({
      .name = "forbidden",
      .summary = "An access token without the right to act on this link",
      .value = json::parse_trusted(R"json({
  "statusCode": 403,
  "error": "Forbidden",
  "message": "This token may not create actions on this link"
})json"),
  });
  media.examples.push_back({
      .name = "body_too_large",
      .summary = "A body over the limit",
      .value = json::parse_trusted(R"json({
  "statusCode": 413,
  "code": "FST_ERR_CTP_BODY_TOO_LARGE",
  "error": "Payload Too Large",
  "message": "Request body is too large"
})json"),
  });
  media.examples.push_back({
      .name = "unsupported_media_type",
      .summary = "A body of another media type",
      .value = json::parse_trusted(R"json({
  "statusCode": 415,
  "code": "FST_ERR_CTP_INVALID_MEDIA_TYPE",
  "error": "Unsupported Media Type",
  "message": "Unsupported Media Type: text/plain"
})json"),
  });
  media.examples.push_back({
      .name = "too_many_requests",
      .summary = "Too many requests in a short time",
      .value = json::parse_trusted(R"json({
  "statusCode": 429,
  "error": "Too Many Requests",
  "message": "Rate limit exceeded, retry in 30 seconds"
})json"),
  });
  media.sample = error_sample();
  media.location = "#/components/responses/ClientError/content/application~1json";
  return media;
}

runtime::ResponseSpec client_error_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "The request cannot be served as it is";
  response.content.push_back(client_error_response_application_json());
  response.location = "#/components/responses/ClientError";
  return response;
}

runtime::Media server_error_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_error, {.text = accept_error, .value = accept_error});
  media.examples.push_back({
      .name = "internal",
      .summary = "A fault of the server",
      .value = json::parse_trusted(R"json({
  "statusCode": 500,
  "error": "Internal Server Error",
  "message": "The action could not be stored"
})json"),
  });
  media.examples.push_back({
      .name = "unavailable",
      .summary = "The server is not ready",
      .value = json::parse_trusted(R"json({
  "statusCode": 503,
  "error": "Service Unavailable",
  "message": "The service is being updated, try again in a minute"
})json"),
  });
  media.sample = error_sample();
  media.location = "#/components/responses/ServerError/content/application~1json";
  return media;
}

runtime::ResponseSpec server_error_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "The server failed";
  response.content.push_back(server_error_response_application_json());
  response.location = "#/components/responses/ServerError";
  return response;
}

runtime::Media create_link_action_body_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_link_action_request, {.text = accept_link_action_request, .value = accept_link_action_request});
  media.examples.push_back({
      .name = "minimal",
      .summary = "Only what is required",
      .value = json::parse_trusted(R"json({"specification_id":"0b6a1f0e-51d6-4a3e-8a43-6f4f6d6f2b11"})json"),
  });
  media.examples.push_back({
      .name = "complete",
      .summary = "Every member",
      .value = json::parse_trusted(R"json({
  "name": "Rotate database password",
  "specification_id": "0b6a1f0e-51d6-4a3e-8a43-6f4f6d6f2b11",
  "desired_specification_id": "4c9b3c5d-6b0f-4f5c-9c8e-2f1d7a9e3b60",
  "messages": [
    {
      "level": "info",
      "message": "Asked for by the weekly rotation"
    },
    {
      "message": "The old password stays valid for one hour"
    }
  ],
  "parameters": {
    "user": "checkout",
    "grace_minutes": 60
  },
  "results": {},
  "status": "pending_create",
  "service_id": "9d1b7a52-0c64-4a8e-b7a3-1f6e2d4c8b95",
  "link_id": "5f0e6f1c-8f27-4a0b-9c39-4be1d3f6a7c2"
})json"),
  });
  media.examples.push_back({
      .name = "no_desired_specification",
      .summary = "A null where no specification is desired",
      .value = json::parse_trusted(R"json({
  "name": "Check connectivity",
  "specification_id": "7e2d4b80-9a17-4c55-8d0f-3b9c1e6a5f42",
  "desired_specification_id": null,
  "parameters": {
    "timeout_seconds": 10
  }
})json"),
  });
  media.sample = json::parse_trusted(R"json({
  "name": "text",
  "specification_id": "4fb5d8c2-7d26-4b6f-9a39-0a5c3f1e8d17",
  "desired_specification_id": "4fb5d8c2-7d26-4b6f-9a39-0a5c3f1e8d17",
  "messages": [
    {
      "level": "info",
      "message": "text"
    }
  ],
  "parameters": {},
  "results": {},
  "status": "pending_create",
  "service_id": "4fb5d8c2-7d26-4b6f-9a39-0a5c3f1e8d17",
  "link_id": "4fb5d8c2-7d26-4b6f-9a39-0a5c3f1e8d17"
})json");
  media.location = "#/components/requestBodies/LinkAction/content/application~1json";
  return media;
}

runtime::Operation create_link_action_operation() {
  runtime::Operation operation;
  operation.id = "createLinkAction";
  operation.method = "POST";
  operation.path = "/link/{linkId}/action";
  operation.summary = "Create a link action";
  operation.parameters.push_back(link_id_parameter());
  auto& body = operation.body.emplace();
  body.required = true;
  body.content.push_back(create_link_action_body_application_json());
  body.location = "#/components/requestBodies/LinkAction";
  operation.responses.push_back(link_action_response("2XX"));
  operation.responses.push_back(client_error_response("4XX"));
  operation.responses.push_back(server_error_response("5XX"));
  operation.security.push_back({
      {.scheme = "bearerAuth"},
  });
  operation.extensions = runtime::trusted_object(R"json({
  "x-understudy-behavior": {
    "action": "answer",
    "answer": {
      "id": "{uuid}",
      "name": "{body.name}",
      "slug": "{body.name|slug}",
      "specification_id": "{body.specification_id}",
      "desired_specification_id": "{body.desired_specification_id}",
      "messages": {
        "$each": "{body.messages}",
        "$item": {
          "$merge": [
            {
              "level": "info"
            },
            "{each}"
          ]
        }
      },
      "created_at": "{today}",
      "updated_at": "{today}",
      "status": {
        "$first": [
          "{body.status}",
          "pending"
        ]
      },
      "parameters": "{body.parameters}",
      "results": "{body.results}",
      "service_id": "{body.service_id}",
      "link_id": {
        "$first": [
          "{path.linkId|uuid}",
          "{body.link_id}"
        ]
      }
    }
  }
})json");
  operation.location = "#/paths/~1link~1{linkId}~1action/post";
  return operation;
}

std::vector<runtime::SecurityScheme> security_schemes() {
  std::vector<runtime::SecurityScheme> schemes;
  schemes.push_back({
      .name = "bearerAuth",
      .kind = runtime::SecurityScheme::Kind::bearer,
      .http_scheme = "bearer",
      .in = runtime::In::header,
      .parameter = "",
      .extensions = runtime::trusted_object(R"json({
  "x-understudy-credentials": {
    "expired": {
      "cause": "unauthorized",
      "token_code": "FST_JWT_AUTHORIZATION_TOKEN_EXPIRED",
      "token_text": "Authorization token expired"
    },
    "untrusted": {
      "cause": "unauthorized",
      "token_code": "FST_JWT_AUTHORIZATION_TOKEN_UNTRUSTED",
      "token_text": "Untrusted authorization token"
    },
    "forbidden": {
      "cause": "forbidden",
      "token_text": "This token may not create actions on this link"
    }
  }
})json"),
  });
  return schemes;
}

std::vector<std::pair<std::string, runtime::Check>> schemas() {
  static constexpr runtime::CompiledSchema all[] = {
      {.name = "LinkActionRequest", .check = check_link_action_request, .acceptors = {.text = accept_link_action_request, .value = accept_link_action_request}},
      {.name = "LinkAction", .check = check_link_action, .acceptors = {.text = accept_link_action, .value = accept_link_action}},
      {.name = "ActionMessage", .check = check_action_message, .acceptors = {.text = accept_action_message, .value = accept_action_message}},
      {.name = "MessageLevel", .check = check_message_level, .acceptors = {.text = accept_message_level, .value = accept_message_level}},
      {.name = "ActionStatus", .check = check_action_status, .acceptors = {.text = accept_action_status, .value = accept_action_status}},
      {.name = "Error", .check = check_error, .acceptors = {.text = accept_error, .value = accept_error}},
  };
  return runtime::compiled(all);
}

std::vector<runtime::UnionPlace> unions() {
  return {
      {.location = "#/components/schemas/LinkActionRequest/properties/desired_specification_id/anyOf", .branches = {"anyOf/0", "anyOf/1"}},
      {.location = "#/components/schemas/LinkAction/properties/desired_specification_id/anyOf", .branches = {"anyOf/0", "anyOf/1"}},
  };
}

}  // namespace

runtime::Api api() {
  runtime::Api api;
  api.name = "nullplatform-link-actions";
  api.title = "nullplatform link actions";
  api.version = "1.0.0";
  api.base_paths = {};
  api.operations.push_back(create_link_action_operation());
  api.security_schemes = security_schemes();
  api.schemas = schemas();
  api.unions = unions();
  api.extensions = runtime::trusted_object(R"json({
  "x-understudy-limits": {
    "body_bytes": 1048576
  },
  "x-understudy-errors": {
    "words": {
      "*": {
        "text": "{message}"
      },
      "body": {
        "code": "FST_ERR_VALIDATION",
        "text": "body{pointer} {message}"
      },
      "parameter": {
        "code": "FST_ERR_VALIDATION",
        "text": "params{pointer} {message}"
      },
      "missing_body": {
        "code": "FST_ERR_CTP_EMPTY_JSON_BODY",
        "text": "Body cannot be empty when content-type is set to 'application/json'"
      },
      "malformed_body": {
        "code": "FST_ERR_CTP_INVALID_JSON_BODY",
        "text": "Body is not valid JSON but content-type is set to 'application/json': {message}"
      },
      "unauthorized": {
        "code": {
          "$first": [
            {
              "$when": "{header.authorization}",
              "$then": "FST_JWT_AUTHORIZATION_TOKEN_INVALID"
            },
            "FST_JWT_NO_AUTHORIZATION_IN_HEADER"
          ]
        },
        "text": {
          "$first": [
            {
              "$when": "{header.authorization}",
              "$then": "Authorization token is invalid: {message}"
            },
            "No Authorization was found in request.headers"
          ]
        }
      },
      "media_type": {
        "code": "FST_ERR_CTP_INVALID_MEDIA_TYPE",
        "text": "Unsupported Media Type: {header.content-type}"
      },
      "too_large": {
        "code": "FST_ERR_CTP_BODY_TOO_LARGE",
        "error": "Payload Too Large",
        "text": "Request body is too large"
      },
      "rate_limited": {
        "text": "Rate limit exceeded, retry in {retry_after} seconds"
      },
      "body/required": {
        "text": "body{holder} must have required property '{expected}'"
      },
      "body/type": {
        "text": "body{pointer} must be {expected}"
      },
      "body/enum": {
        "text": "body{pointer} must be equal to one of the allowed values"
      },
      "body/minLength": {
        "text": "body{pointer} must NOT have fewer than {expected} characters"
      },
      "body/format": {
        "text": "body{pointer} must match format \"{expected}\""
      },
      "body/anyOf": {
        "text": "body{pointer} must match a schema in anyOf"
      }
    },
    "rules": [
      {
        "on": [
          "unauthorized"
        ],
        "status": 401,
        "body": {
          "statusCode": "{status}",
          "code": {
            "$first": [
              "{token_code}",
              "{code}"
            ]
          },
          "error": "{reason}",
          "message": {
            "$first": [
              "{token_text}",
              "{text}"
            ]
          }
        }
      },
      {
        "on": [
          "forbidden"
        ],
        "status": 403,
        "body": {
          "statusCode": "{status}",
          "error": "{reason}",
          "message": {
            "$first": [
              "{token_text}",
              "{text}"
            ]
          }
        }
      },
      {
        "on": [
          "body",
          "parameter",
          "missing_body",
          "malformed_body"
        ],
        "status": 400,
        "body": {
          "statusCode": "{status}",
          "code": "{code}",
          "error": "{reason}",
          "message": "{text}"
        }
      },
      {
        "on": [
          "not_acceptable",
          "too_large",
          "media_type",
          "rate_limited",
          "internal"
        ],
        "body": {
          "statusCode": "{status}",
          "code": "{code}",
          "error": {
            "$first": [
              "{error}",
              "{reason}"
            ]
          },
          "message": "{text}"
        }
      }
    ]
  }
})json");
  api.place_of = place_of;
  return api;
}

}  // namespace nullplatform_link_actions
