// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#include "api.h"

#include "acceptors.h"
#include "json/parse.h"
#include "places.h"
#include "runtime/model/compiled.h"
#include "validators.h"

namespace telnyx_auth_actions {

namespace {

json::Value documented_example() {
  return json::parse_trusted(R"json({
  "data": [
    {
      "id": "7e610e23-d1f2-4f90-b5b7-3ddd7b32ad7c",
      "category": "SMS",
      "description": "Send messages",
      "record_type": "action",
      "created_at": "2018-02-08T18:49:22.998023Z",
      "updated_at": "2018-02-08T18:49:22.998023Z"
    }
  ],
  "meta": {
    "total_pages": 13,
    "total_results": 13,
    "page_number": 3,
    "page_size": 1
  }
})json");
}

json::Value documented_example_2() {
  return json::parse_trusted(R"json({
  "errors": [
    {
      "code": "10001",
      "title": "error title",
      "detail": "additional detail about the error",
      "pointer": "/pointer/to/field"
    }
  ]
})json");
}

json::Value documented_example_3() {
  return json::parse_trusted(R"json({
  "data": {
    "id": "7e610e23-d1f2-4f90-b5b7-3ddd7b32ad7c",
    "category": "SMS",
    "description": "Send messages",
    "record_type": "action",
    "created_at": "2018-02-08T18:49:22.998023Z",
    "updated_at": "2018-02-08T18:49:22.998023Z"
  }
})json");
}

runtime::Parameter category_parameter() {
  return {
      .name = "category",
      .in = runtime::In::query,
      .style = runtime::Style::form,
      .explode = true,
      .shape = {.string = true},
      .check = runtime::compiled(check_category_parameter, {.text = accept_category_parameter, .value = accept_category_parameter}),
      .location = "#/components/parameters/Category",
      .example = json::Value("SMS"),
  };
}

runtime::Parameter page_number_parameter() {
  return {
      .name = "page[number]",
      .in = runtime::In::query,
      .style = runtime::Style::form,
      .explode = true,
      .shape = {.number = true},
      .check = runtime::compiled(check_page_number_parameter, {.text = accept_page_number_parameter, .value = accept_page_number_parameter}),
      .location = "#/components/parameters/PageNumber",
      .example = json::parse_trusted(R"json(3)json"),
  };
}

runtime::Parameter page_size_parameter() {
  return {
      .name = "page[size]",
      .in = runtime::In::query,
      .style = runtime::Style::form,
      .explode = true,
      .shape = {.number = true},
      .check = runtime::compiled(check_page_size_parameter, {.text = accept_page_size_parameter, .value = accept_page_size_parameter}),
      .location = "#/components/parameters/PageSize",
      .example = json::parse_trusted(R"json(1)json"),
  };
}

runtime::Parameter action_id_parameter() {
  return {
      .name = "id",
      .in = runtime::In::path,
      .style = runtime::Style::simple,
      .explode = false,
      .required = true,
      .shape = {.string = true},
      .check = runtime::compiled(check_action_id_parameter, {.text = accept_action_id_parameter, .value = accept_action_id_parameter}),
      .location = "#/components/parameters/ActionId",
      .example = json::Value("7e610e23-d1f2-4f90-b5b7-3ddd7b32ad7c"),
  };
}

runtime::Media authentication_error_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_error_list, {.text = accept_error_list, .value = accept_error_list});
  media.examples.push_back({
      .name = "documented",
      .summary = "The shape of every error",
      .value = documented_example_2(),
  });
  media.examples.push_back({
      .name = "no_credentials",
      .summary = "No credentials",
      .value = json::parse_trusted(R"json({
  "errors": [
    {
      "code": "10009",
      "title": "Authentication failed",
      "detail": "the request has no credentials"
    }
  ]
})json"),
  });
  media.sample = documented_example_2();
  media.location = "#/components/responses/AuthenticationError/content/application~1json";
  return media;
}

runtime::ResponseSpec authentication_error_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "No credentials came with the request, or they are not good";
  response.content.push_back(authentication_error_response_application_json());
  response.location = "#/components/responses/AuthenticationError";
  return response;
}

runtime::Media authorization_error_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_error_list, {.text = accept_error_list, .value = accept_error_list});
  media.examples.push_back({
      .name = "documented",
      .summary = "The shape of every error",
      .value = documented_example_2(),
  });
  media.examples.push_back({
      .name = "not_allowed",
      .summary = "Credentials without the right",
      .value = json::parse_trusted(R"json({
  "errors": [
    {
      "code": "10010",
      "title": "Authorization failed",
      "detail": "the credentials do not allow this operation"
    }
  ]
})json"),
  });
  media.sample = documented_example_2();
  media.location = "#/components/responses/AuthorizationError/content/application~1json";
  return media;
}

runtime::ResponseSpec authorization_error_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "The credentials are good, but do not allow this";
  response.content.push_back(authorization_error_response_application_json());
  response.location = "#/components/responses/AuthorizationError";
  return response;
}

runtime::Media invalid_parameters_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_error_list, {.text = accept_error_list, .value = accept_error_list});
  media.examples.push_back({
      .name = "documented",
      .summary = "The shape of every error",
      .value = documented_example_2(),
  });
  media.examples.push_back({
      .name = "page_is_not_a_number",
      .summary = "A word where a number should be",
      .value = json::parse_trusted(R"json({
  "errors": [
    {
      "code": "10015",
      "title": "Bad Request",
      "detail": "must be a number, is a string",
      "pointer": "/page[number]"
    }
  ]
})json"),
  });
  media.sample = documented_example_2();
  media.location = "#/components/responses/InvalidParameters/content/application~1json";
  return media;
}

runtime::ResponseSpec invalid_parameters_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "A parameter is not valid; the body says which one and why";
  response.content.push_back(invalid_parameters_response_application_json());
  response.location = "#/components/responses/InvalidParameters";
  return response;
}

runtime::Media not_found_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_error_list, {.text = accept_error_list, .value = accept_error_list});
  media.examples.push_back({
      .name = "documented",
      .summary = "The shape of every error",
      .value = documented_example_2(),
  });
  media.examples.push_back({
      .name = "unknown_id",
      .summary = "An id that nothing has",
      .value = json::parse_trusted(R"json({
  "errors": [
    {
      "code": "10005",
      "title": "Resource not found",
      "detail": "there is no action 00000000-0000-0000-0000-000000000000",
      "pointer": "/id"
    }
  ]
})json"),
  });
  media.sample = documented_example_2();
  media.location = "#/components/responses/NotFound/content/application~1json";
  return media;
}

runtime::ResponseSpec not_found_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "There is no action of this id";
  response.content.push_back(not_found_response_application_json());
  response.location = "#/components/responses/NotFound";
  return response;
}

runtime::Media actions_get_200_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_action_list, {.text = accept_action_list, .value = accept_action_list});
  media.examples.push_back({
      .name = "documented",
      .summary = "The third of thirteen pages with one action each",
      .value = documented_example(),
  });
  media.examples.push_back({
      .name = "voice",
      .summary = "The actions of one category",
      .value = json::parse_trusted(R"json({
  "data": [
    {
      "id": "c2b8a6f5-3f0e-4b58-9a35-0f6f8a5d1c11",
      "category": "Voice",
      "description": "Place outbound calls",
      "record_type": "action",
      "created_at": "2018-02-08T18:49:23.004518Z",
      "updated_at": "2019-05-14T08:02:11.450397Z"
    },
    {
      "id": "0d9c64a1-7a3b-4a0f-8a0d-5bb0f2f4a1d2",
      "category": "Voice",
      "description": "Record calls",
      "record_type": "action",
      "created_at": "2018-02-08T18:49:23.007790Z",
      "updated_at": "2018-02-08T18:49:23.007790Z"
    }
  ],
  "meta": {
    "total_pages": 1,
    "total_results": 2,
    "page_number": 1,
    "page_size": 20
  }
})json"),
  });
  media.examples.push_back({
      .name = "empty",
      .summary = "A category without actions",
      .value = json::parse_trusted(R"json({
  "data": [],
  "meta": {
    "total_pages": 0,
    "total_results": 0,
    "page_number": 1,
    "page_size": 20
  }
})json"),
  });
  media.sample = documented_example();
  media.location = "#/paths/~1auth~1actions/get/responses/200/content/application~1json";
  return media;
}

runtime::ResponseSpec actions_get_200() {
  runtime::ResponseSpec response;
  response.status = "200";
  response.description = "One page of actions";
  response.content.push_back(actions_get_200_application_json());
  response.location = "#/paths/~1auth~1actions/get/responses/200";
  return response;
}

runtime::Operation actions_get_operation() {
  runtime::Operation operation;
  operation.id = "actions-get";
  operation.method = "GET";
  operation.path = "/auth/actions";
  operation.summary = "List all actions";
  operation.parameters.push_back(category_parameter());
  operation.parameters.push_back(page_number_parameter());
  operation.parameters.push_back(page_size_parameter());
  operation.responses.push_back(actions_get_200());
  operation.responses.push_back(authentication_error_response("401"));
  operation.responses.push_back(authorization_error_response("403"));
  operation.responses.push_back(invalid_parameters_response("422"));
  operation.security.push_back({
      {.scheme = "basicAuth"},
  });
  operation.security.push_back({
      {.scheme = "bearerAuth"},
  });
  operation.extensions = runtime::trusted_object(R"json({
  "x-understudy-behavior": {
    "action": "list",
    "collection": "actions",
    "filters": {
      "category": "category"
    },
    "page": {
      "number": "page[number]",
      "size": "page[size]",
      "default_size": 20
    },
    "answer": {
      "data": "{page.items}",
      "meta": {
        "total_pages": "{page.pages}",
        "total_results": "{page.total}",
        "page_number": "{page.number}",
        "page_size": "{page.size}"
      }
    }
  }
})json");
  operation.location = "#/paths/~1auth~1actions/get";
  return operation;
}

runtime::Media actions_id_get_200_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_action_envelope, {.text = accept_action_envelope, .value = accept_action_envelope});
  media.examples.push_back({
      .name = "documented",
      .summary = "Sending messages",
      .value = documented_example_3(),
  });
  media.examples.push_back({
      .name = "buy_numbers",
      .summary = "Ordering numbers",
      .value = json::parse_trusted(R"json({
  "data": {
    "id": "f4a7d3e9-52c1-4f6e-b1a8-9c0d7e3b2a46",
    "category": "Numbers",
    "description": "Order phone numbers",
    "record_type": "action",
    "created_at": "2018-02-08T18:49:23.011256Z",
    "updated_at": "2020-01-22T15:30:45.120004Z"
  }
})json"),
  });
  media.sample = documented_example_3();
  media.location = "#/paths/~1auth~1actions~1{id}/get/responses/200/content/application~1json";
  return media;
}

runtime::ResponseSpec actions_id_get_200() {
  runtime::ResponseSpec response;
  response.status = "200";
  response.description = "The action";
  response.content.push_back(actions_id_get_200_application_json());
  response.location = "#/paths/~1auth~1actions~1{id}/get/responses/200";
  return response;
}

runtime::Operation actions_id_get_operation() {
  runtime::Operation operation;
  operation.id = "actions-id-get";
  operation.method = "GET";
  operation.path = "/auth/actions/{id}";
  operation.summary = "Retrieve an action";
  operation.parameters.push_back(action_id_parameter());
  operation.responses.push_back(actions_id_get_200());
  operation.responses.push_back(authentication_error_response("401"));
  operation.responses.push_back(authorization_error_response("403"));
  operation.responses.push_back(not_found_response("404"));
  operation.responses.push_back(invalid_parameters_response("422"));
  operation.security.push_back({
      {.scheme = "basicAuth"},
  });
  operation.security.push_back({
      {.scheme = "bearerAuth"},
  });
  operation.extensions = runtime::trusted_object(R"json({
  "x-understudy-behavior": {
    "action": "read",
    "collection": "actions",
    "id": "id",
    "answer": {
      "data": "{item}"
    }
  }
})json");
  operation.location = "#/paths/~1auth~1actions~1{id}/get";
  return operation;
}

std::vector<runtime::SecurityScheme> security_schemes() {
  std::vector<runtime::SecurityScheme> schemes;
  schemes.push_back({
      .name = "basicAuth",
      .kind = runtime::SecurityScheme::Kind::basic,
      .http_scheme = "basic",
      .in = runtime::In::header,
      .parameter = "",
      .extensions = runtime::trusted_object(R"json({
  "x-understudy-credentials": {
    "disabled@example.com": {
      "cause": "unauthorized"
    },
    "readonly@example.com": {
      "cause": "forbidden"
    }
  }
})json"),
  });
  schemes.push_back({
      .name = "bearerAuth",
      .kind = runtime::SecurityScheme::Kind::bearer,
      .http_scheme = "bearer",
      .in = runtime::In::header,
      .parameter = "",
      .extensions = runtime::trusted_object(R"json({
  "x-understudy-credentials": {
    "revoked": {
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
      {.name = "Action", .check = check_action, .acceptors = {.text = accept_action, .value = accept_action}},
      {.name = "Metadata", .check = check_metadata, .acceptors = {.text = accept_metadata, .value = accept_metadata}},
      {.name = "ActionList", .check = check_action_list, .acceptors = {.text = accept_action_list, .value = accept_action_list}},
      {.name = "ActionEnvelope", .check = check_action_envelope, .acceptors = {.text = accept_action_envelope, .value = accept_action_envelope}},
      {.name = "ErrorBase", .check = check_error_base, .acceptors = {.text = accept_error_base, .value = accept_error_base}},
      {.name = "ErrorList", .check = check_error_list, .acceptors = {.text = accept_error_list, .value = accept_error_list}},
  };
  return runtime::compiled(all);
}

}  // namespace

runtime::Api api() {
  runtime::Api api;
  api.name = "telnyx-auth-actions";
  api.title = "Telnyx Mission Control, Actions V1";
  api.version = "v1";
  api.base_paths = {};
  api.operations.push_back(actions_get_operation());
  api.operations.push_back(actions_id_get_operation());
  api.security_schemes = security_schemes();
  api.schemas = schemas();
  api.extensions = runtime::trusted_object(R"json({
  "x-understudy-errors": {
    "rules": [
      {
        "on": "unauthorized",
        "status": 401,
        "headers": {
          "WWW-Authenticate": "Bearer, Basic realm=\"telnyx\""
        },
        "body": {
          "errors": [
            {
              "code": "10009",
              "title": "Authentication failed",
              "detail": "{message}"
            }
          ]
        }
      },
      {
        "on": "forbidden",
        "status": 403,
        "body": {
          "errors": [
            {
              "code": "10010",
              "title": "Authorization failed",
              "detail": "{message}"
            }
          ]
        }
      },
      {
        "on": "not_found",
        "status": 404,
        "body": {
          "errors": [
            {
              "code": "10005",
              "title": "Resource not found",
              "detail": "{message}",
              "pointer": "/id"
            }
          ]
        }
      },
      {
        "on": "parameter",
        "status": 422,
        "body": {
          "errors": {
            "$each": "{violations}",
            "$item": {
              "code": "10015",
              "title": "Bad Request",
              "detail": "{message}",
              "pointer": "{pointer}"
            }
          }
        }
      }
    ]
  },
  "x-understudy-collections": {
    "actions": {
      "key": "id",
      "seed": [
        {
          "items": [
            {
              "id": "c2b8a6f5-3f0e-4b58-9a35-0f6f8a5d1c11",
              "category": "Voice",
              "description": "Place outbound calls",
              "record_type": "action",
              "created_at": "2018-02-08T18:49:23.004518Z",
              "updated_at": "2019-05-14T08:02:11.450397Z"
            },
            {
              "id": "0d9c64a1-7a3b-4a0f-8a0d-5bb0f2f4a1d2",
              "category": "Voice",
              "description": "Record calls",
              "record_type": "action",
              "created_at": "2018-02-08T18:49:23.007790Z",
              "updated_at": "2018-02-08T18:49:23.007790Z"
            },
            {
              "id": "7e610e23-d1f2-4f90-b5b7-3ddd7b32ad7c",
              "category": "SMS",
              "description": "Send messages",
              "record_type": "action",
              "created_at": "2018-02-08T18:49:22.998023Z",
              "updated_at": "2018-02-08T18:49:22.998023Z"
            },
            {
              "id": "5a1e9b70-6d44-4d0b-9d4f-2f1d8c7b6a53",
              "category": "SMS",
              "description": "Read message history",
              "record_type": "action",
              "created_at": "2018-02-08T18:49:23.009102Z",
              "updated_at": "2018-02-08T18:49:23.009102Z"
            },
            {
              "id": "e6f0c3d2-18b7-4c9a-a2e5-7d3b4f5a6c84",
              "category": "SMS",
              "description": "Manage messaging profiles",
              "record_type": "action",
              "created_at": "2018-02-08T18:49:23.010077Z",
              "updated_at": "2018-11-30T10:17:05.882310Z"
            },
            {
              "id": "f4a7d3e9-52c1-4f6e-b1a8-9c0d7e3b2a46",
              "category": "Numbers",
              "description": "Order phone numbers",
              "record_type": "action",
              "created_at": "2018-02-08T18:49:23.011256Z",
              "updated_at": "2020-01-22T15:30:45.120004Z"
            },
            {
              "id": "2b7d5e18-9f3c-4e6a-8b1d-6c4a3f2e1d95",
              "category": "Numbers",
              "description": "Release phone numbers",
              "record_type": "action",
              "created_at": "2018-02-08T18:49:23.012483Z",
              "updated_at": "2018-02-08T18:49:23.012483Z"
            },
            {
              "id": "9c3f8a64-0e2d-4b7f-9a6c-1d5e4b3c2f06",
              "category": "Numbers",
              "description": "Port phone numbers in",
              "record_type": "action",
              "created_at": "2018-02-08T18:49:23.013640Z",
              "updated_at": "2018-02-08T18:49:23.013640Z"
            },
            {
              "id": "81d4b2c7-a5f6-4d3e-b9c8-0f7a6e5d4c17",
              "category": "Connections",
              "description": "Create and edit connections",
              "record_type": "action",
              "created_at": "2018-02-08T18:49:23.014911Z",
              "updated_at": "2018-02-08T18:49:23.014911Z"
            },
            {
              "id": "4e6a1f95-7b8c-4a2d-8e3f-5c9b0d1a2e28",
              "category": "Connections",
              "description": "Delete connections",
              "record_type": "action",
              "created_at": "2018-02-08T18:49:23.016034Z",
              "updated_at": "2018-02-08T18:49:23.016034Z"
            },
            {
              "id": "d5c9e7b3-2a1f-4f8d-a7b6-3e2d1c0f9b39",
              "category": "Billing",
              "description": "View invoices",
              "record_type": "action",
              "created_at": "2018-02-08T18:49:23.017205Z",
              "updated_at": "2018-02-08T18:49:23.017205Z"
            },
            {
              "id": "36b8d0f2-4c5e-4b9a-9f1d-8a7c6b5e4d4a",
              "category": "Billing",
              "description": "Add funds to the account",
              "record_type": "action",
              "created_at": "2018-02-08T18:49:23.018377Z",
              "updated_at": "2019-09-03T12:44:59.003118Z"
            },
            {
              "id": "a0f5c6e8-d3b2-4e1c-8d9a-7b6f5e4d3c5b",
              "category": "Users",
              "description": "Invite users to the account",
              "record_type": "action",
              "created_at": "2018-02-08T18:49:23.019558Z",
              "updated_at": "2018-02-08T18:49:23.019558Z"
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

}  // namespace telnyx_auth_actions
