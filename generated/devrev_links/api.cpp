// Made from devrev-links.yaml by Understudy. Do not edit.

#include "api.h"

#include "acceptors.h"
#include "json/parse.h"
#include "places.h"
#include "runtime/model/compiled.h"
#include "validators.h"

namespace devrev_links {

namespace {

runtime::Media bad_request_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_error_bad_request, {.text = accept_error_bad_request, .value = accept_error_bad_request});
  media.examples.push_back({
      .name = "documented",
      .summary = "The documented sample",
      .value = json::parse_trusted(R"json({
  "detail": "string",
  "message": "string",
  "type": "artifact_already_attached_to_a_parent",
  "existing_parent": "string",
  "is_same": true
})json"),
  });
  media.examples.push_back({
      .name = "bad_request",
      .summary = "The body is missing",
      .value = json::parse_trusted(R"json({
  "detail": "this operation needs a body",
  "message": "The request has no body",
  "type": "bad_request"
})json"),
  });
  media.examples.push_back({
      .name = "customization_validation_error",
      .summary = "A field made up by the organization is off its list",
      .value = json::parse_trusted(R"json({
  "detail": "tnt__region is not one of emea, amer, apac",
  "message": "A custom field is wrong",
  "type": "customization_validation_error",
  "subtype": "enum_out_of_range",
  "field_name": "tnt__region",
  "reason": "not one of emea, amer, apac"
})json"),
  });
  media.examples.push_back({
      .name = "group_hierarchy_circular_dependency",
      .summary = "A group inside itself",
      .value = json::parse_trusted(R"json({
  "message": "A group cannot contain itself",
  "type": "group_hierarchy_circular_dependency"
})json"),
  });
  media.examples.push_back({
      .name = "group_hierarchy_depth_exceeded",
      .summary = "Groups nested too deeply",
      .value = json::parse_trusted(R"json({
  "message": "Groups are nested too deeply",
  "type": "group_hierarchy_depth_exceeded",
  "actual_depth": 6,
  "max_depth": 5
})json"),
  });
  media.examples.push_back({
      .name = "group_hierarchy_invalid_parent",
      .summary = "A group with two parents",
      .value = json::parse_trusted(R"json({
  "message": "The group has a parent already",
  "type": "group_hierarchy_invalid_parent",
  "reason": "multiple_parents"
})json"),
  });
  media.examples.push_back({
      .name = "invalid_api_version",
      .summary = "A version that does not exist",
      .value = json::parse_trusted(R"json({
  "message": "There is no such version",
  "type": "invalid_api_version",
  "value": "2019-01-01"
})json"),
  });
  media.examples.push_back({
      .name = "invalid_content_type",
      .summary = "A body of another media type",
      .value = json::parse_trusted(R"json({
  "message": "The content type is not supported",
  "type": "invalid_content_type",
  "value": "text/plain"
})json"),
  });
  media.examples.push_back({
      .name = "invalid_enum_value",
      .summary = "A link type that does not exist",
      .value = json::parse_trusted(R"json({
  "detail": "body/link_type: must be one of the 13 allowed values",
  "message": "A value is not on its list",
  "type": "invalid_enum_value",
  "allowed_values": [
    "custom_link",
    "developed_with",
    "imports",
    "is_analyzed_by",
    "is_converted_to",
    "is_dependent_on",
    "is_duplicate_of",
    "is_follow_up_of",
    "is_merged_into",
    "is_parent_of",
    "is_part_of",
    "is_related_to",
    "serves"
  ],
  "field_name": "link_type",
  "value": "is_friend_of"
})json"),
  });
  media.examples.push_back({
      .name = "invalid_field",
      .summary = "A field that breaks a rule of its own",
      .value = json::parse_trusted(R"json({
  "message": "A field is wrong",
  "type": "invalid_field",
  "field_name": "target"
})json"),
  });
  media.examples.push_back({
      .name = "invalid_id",
      .summary = "A source that is not an identifier",
      .value = json::parse_trusted(R"json({
  "message": "Not an identifier",
  "type": "invalid_id",
  "field_name": "source"
})json"),
  });
  media.examples.push_back({
      .name = "merge_works_error",
      .summary = "Work that has been merged before",
      .value = json::parse_trusted(R"json({
  "message": "The work cannot be merged",
  "type": "merge_works_error",
  "errors": [
    {
      "details": "ISS-187 was merged into ISS-150",
      "subtype": "already_merged",
      "work": "don:core:dvrv-us-1:devo/demo:issue/187",
      "already_merged": {
        "merged_into": "don:core:dvrv-us-1:devo/demo:issue/150"
      }
    }
  ]
})json"),
  });
  media.examples.push_back({
      .name = "missing_dependency",
      .summary = "A custom link without its kind",
      .value = json::parse_trusted(R"json({
  "message": "A value needs another one",
  "type": "missing_dependency",
  "dependencies": [
    {
      "field_name": "custom_link_type",
      "field_value": "don:core:dvrv-us-1:devo/demo:custom_link_type/1"
    }
  ],
  "dependent_field_name": "link_type",
  "dependent_field_value": "custom_link"
})json"),
  });
  media.examples.push_back({
      .name = "missing_required_field",
      .summary = "A link without a target",
      .value = json::parse_trusted(R"json({
  "detail": "body/target: is required",
  "message": "A required field is missing",
  "type": "missing_required_field",
  "field_name": "target"
})json"),
  });
  media.examples.push_back({
      .name = "parse_error",
      .summary = "A body that is not JSON",
      .value = json::parse_trusted(R"json({
  "detail": "unexpected '}'; expected string literal at line 3, column 1",
  "message": "The body is not JSON",
  "type": "parse_error"
})json"),
  });
  media.examples.push_back({
      .name = "stale_schema_fragments",
      .summary = "An object whose schema has been replaced",
      .value = json::parse_trusted(R"json({
  "message": "The schema of the object has been replaced",
  "type": "stale_schema_fragments"
})json"),
  });
  media.examples.push_back({
      .name = "unexpected_id_type",
      .summary = "A source of a kind that cannot be linked",
      .value = json::parse_trusted(R"json({
  "message": "This kind of object cannot be linked",
  "type": "unexpected_id_type",
  "allowed_types": [
    "ticket",
    "issue"
  ],
  "field_name": "source",
  "value": "don:core:dvrv-us-1:devo/demo:tag/5"
})json"),
  });
  media.examples.push_back({
      .name = "unexpected_json_type",
      .summary = "A source that is a boolean",
      .value = json::parse_trusted(R"json({
  "detail": "body/source: must be a string",
  "message": "A value is of the wrong JSON type",
  "type": "unexpected_json_type",
  "actual": "bool",
  "expected": "string",
  "field_name": "source"
})json"),
  });
  media.examples.push_back({
      .name = "value_not_permitted",
      .summary = "A kind of link that these two objects cannot have",
      .value = json::parse_trusted(R"json({
  "message": "The value is not allowed here",
  "type": "value_not_permitted",
  "allowed_values": [
    "is_related_to",
    "is_duplicate_of"
  ],
  "field_name": "link_type",
  "reason": "a ticket cannot serve an issue"
})json"),
  });
  media.examples.push_back({
      .name = "workflow_component_validation_errors",
      .summary = "A step of a workflow without its input",
      .value = json::parse_trusted(R"json({
  "message": "The workflow is wrong",
  "type": "workflow_component_validation_errors",
  "errors": [
    {
      "code": "missing_input",
      "message": "The step needs a ticket",
      "location": "workflow_step",
      "workflow": {
        "id": "don:core:dvrv-us-1:devo/demo:workflow/3"
      },
      "workflow_step": {
        "id": "don:core:dvrv-us-1:devo/demo:workflow_step/11"
      },
      "field": {
        "field_path": "input.ticket",
        "parent_id": "don:core:dvrv-us-1:devo/demo:workflow_step/11"
      }
    }
  ]
})json"),
  });
  media.sample = json::parse_trusted(R"json({
  "type": "artifact_already_attached_to_a_parent",
  "detail": "text",
  "message": "text",
  "existing_parent": "text",
  "is_same": true
})json");
  media.location = "#/components/responses/bad-request/content/application~1json";
  return media;
}

runtime::ResponseSpec bad_request_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "The request is wrong; `type` says in what way";
  response.content.push_back(bad_request_response_application_json());
  response.location = "#/components/responses/bad-request";
  return response;
}

runtime::Media unauthorized_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_error_unauthorized, {.text = accept_error_unauthorized, .value = accept_error_unauthorized});
  media.examples.push_back({
      .name = "documented",
      .summary = "The documented sample",
      .value = json::parse_trusted(R"json({"detail":"string","message":"string","type":"dev_org_deactivated"})json"),
  });
  media.examples.push_back({
      .name = "unauthenticated",
      .summary = "No token",
      .value = json::parse_trusted(R"json({
  "detail": "the Authorization header is missing",
  "message": "Unauthorized",
  "type": "unauthenticated"
})json"),
  });
  media.examples.push_back({
      .name = "token_expired",
      .summary = "An old token",
      .value = json::parse_trusted(R"json({
  "detail": "The token has expired",
  "message": "Unauthorized",
  "type": "token_expired"
})json"),
  });
  media.examples.push_back({
      .name = "token_revoked",
      .summary = "A token that was taken back",
      .value = json::parse_trusted(R"json({
  "detail": "The token has been revoked",
  "message": "Unauthorized",
  "type": "token_revoked"
})json"),
  });
  media.examples.push_back({
      .name = "dev_org_deactivated",
      .summary = "An organization that was switched off",
      .value = json::parse_trusted(R"json({
  "detail": "The organization has been deactivated",
  "message": "Unauthorized",
  "type": "dev_org_deactivated"
})json"),
  });
  media.sample = json::parse_trusted(R"json({"type":"dev_org_deactivated","detail":"text","message":"text"})json");
  media.location = "#/components/responses/unauthorized/content/application~1json";
  return media;
}

runtime::ResponseSpec unauthorized_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "The token does not prove who is calling";
  response.content.push_back(unauthorized_response_application_json());
  response.location = "#/components/responses/unauthorized";
  return response;
}

runtime::Media forbidden_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_error_forbidden, {.text = accept_error_forbidden, .value = accept_error_forbidden});
  media.examples.push_back({
      .name = "documented",
      .summary = "The documented sample",
      .value = json::parse_trusted(R"json({"detail":"string","message":"string","type":"forbidden"})json"),
  });
  media.examples.push_back({
      .name = "no_links",
      .summary = "A token without the right to create links",
      .value = json::parse_trusted(R"json({
  "detail": "The token may not create links",
  "message": "Forbidden",
  "type": "forbidden"
})json"),
  });
  media.sample = json::parse_trusted(R"json({"type":"forbidden","detail":"text","message":"text"})json");
  media.location = "#/components/responses/forbidden/content/application~1json";
  return media;
}

runtime::ResponseSpec forbidden_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "The caller may not do this";
  response.content.push_back(forbidden_response_application_json());
  response.location = "#/components/responses/forbidden";
  return response;
}

runtime::Media request_entity_too_large_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_error_request_entity_too_large, {.text = accept_error_request_entity_too_large, .value = accept_error_request_entity_too_large});
  media.examples.push_back({
      .name = "documented",
      .summary = "The documented sample",
      .value = json::parse_trusted(R"json({
  "detail": "string",
  "message": "string",
  "type": "request_entity_too_large",
  "max_bytes": 0
})json"),
  });
  media.examples.push_back({
      .name = "over_one_mebibyte",
      .summary = "A body over one mebibyte",
      .value = json::parse_trusted(R"json({
  "message": "Request Entity Too Large",
  "type": "request_entity_too_large",
  "max_bytes": 1048576
})json"),
  });
  media.sample = json::parse_trusted(R"json({
  "type": "request_entity_too_large",
  "detail": "text",
  "message": "text",
  "max_bytes": 1
})json");
  media.location = "#/components/responses/request-entity-too-large/content/application~1json";
  return media;
}

runtime::ResponseSpec request_entity_too_large_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "The body is too large";
  response.content.push_back(request_entity_too_large_response_application_json());
  response.location = "#/components/responses/request-entity-too-large";
  return response;
}

runtime::Media too_many_requests_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_error_too_many_requests, {.text = accept_error_too_many_requests, .value = accept_error_too_many_requests});
  media.examples.push_back({
      .name = "documented",
      .summary = "The documented sample",
      .value = json::parse_trusted(R"json({
  "detail": "string",
  "message": "string",
  "type": "too_many_requests",
  "retry_after": 0
})json"),
  });
  media.examples.push_back({
      .name = "wait",
      .summary = "Wait and try again",
      .value = json::parse_trusted(R"json({
  "message": "Too Many Requests",
  "type": "too_many_requests",
  "retry_after": 12
})json"),
  });
  media.sample = json::parse_trusted(R"json({
  "type": "too_many_requests",
  "retry_after": 1,
  "detail": "text",
  "message": "text"
})json");
  media.location = "#/components/responses/too-many-requests/content/application~1json";
  return media;
}

runtime::ResponseSpec too_many_requests_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "Too many requests in a short time";
  response.headers.push_back({
      .name = "Retry-After",
      .check = runtime::compiled(check_links_create_429_retry_after_header, {.text = accept_links_create_429_retry_after_header, .value = accept_links_create_429_retry_after_header}),
      .shape = {.number = true},
      .example = json::parse_trusted(R"json(12)json"),
  });
  response.content.push_back(too_many_requests_response_application_json());
  response.location = "#/components/responses/too-many-requests";
  return response;
}

runtime::Media internal_server_error_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_error_internal_server_error, {.text = accept_error_internal_server_error, .value = accept_error_internal_server_error});
  media.examples.push_back({
      .name = "documented",
      .summary = "The documented sample",
      .value = json::parse_trusted(R"json({
  "detail": "string",
  "message": "string",
  "type": "internal_error",
  "reference_id": "string"
})json"),
  });
  media.examples.push_back({
      .name = "with_reference",
      .summary = "A fault to report",
      .value = json::parse_trusted(R"json({
  "message": "Internal Server Error",
  "type": "internal_error",
  "reference_id": "d5b0f7c2-8a41-4a63-9f0e-1c7be2a96d38"
})json"),
  });
  media.sample = json::parse_trusted(R"json({
  "type": "internal_error",
  "reference_id": "text",
  "detail": "text",
  "message": "text"
})json");
  media.location = "#/components/responses/internal-server-error/content/application~1json";
  return media;
}

runtime::ResponseSpec internal_server_error_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "The server failed";
  response.content.push_back(internal_server_error_response_application_json());
  response.location = "#/components/responses/internal-server-error";
  return response;
}

runtime::Media service_unavailable_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_error_service_unavailable, {.text = accept_error_service_unavailable, .value = accept_error_service_unavailable});
  media.examples.push_back({
      .name = "documented",
      .summary = "The documented sample",
      .value = json::parse_trusted(R"json({"detail":"string","message":"string","type":"service_unavailable"})json"),
  });
  media.examples.push_back({
      .name = "maintenance",
      .summary = "The service is being updated",
      .value = json::parse_trusted(R"json({
  "detail": "back within a minute",
  "message": "Service Unavailable",
  "type": "service_unavailable"
})json"),
  });
  media.sample = json::parse_trusted(R"json({"type":"service_unavailable","detail":"text","message":"text"})json");
  media.location = "#/components/responses/service-unavailable/content/application~1json";
  return media;
}

runtime::ResponseSpec service_unavailable_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "The server cannot answer for now";
  response.content.push_back(service_unavailable_response_application_json());
  response.location = "#/components/responses/service-unavailable";
  return response;
}

runtime::Media links_create_body_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_links_create_request, {.text = accept_links_create_request, .value = accept_links_create_request});
  media.examples.push_back({
      .name = "documented",
      .summary = "The documented sample",
      .value = json::parse_trusted(R"json({"source":"string","target":"string"})json"),
  });
  media.examples.push_back({
      .name = "ticket_to_custom_object",
      .summary = "A link of a kind that the organization made up itself",
      .value = json::parse_trusted(R"json({
  "custom_link_type": "don:core:dvrv-us-1:devo/demo:custom_link_type/1",
  "link_type": "custom_link",
  "source": "don:core:dvrv-us-1:devo/demo:ticket/1",
  "target": "don:core:dvrv-us-1:devo/demo:custom_object/1"
})json"),
  });
  media.examples.push_back({
      .name = "issue_depends_on_issue",
      .summary = "An issue that waits for another",
      .value = json::parse_trusted(R"json({
  "link_type": "is_dependent_on",
  "source": "don:core:dvrv-us-1:devo/demo:issue/204",
  "target": "don:core:dvrv-us-1:devo/demo:issue/187"
})json"),
  });
  media.sample = json::parse_trusted(R"json({
  "custom_link_type": "text",
  "link_type": "custom_link",
  "source": "text",
  "target": "text"
})json");
  media.location = "#/paths/~1links.create/post/requestBody/content/application~1json";
  return media;
}

runtime::Media links_create_201_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_links_create_response, {.text = accept_links_create_response, .value = accept_links_create_response});
  media.examples.push_back({
      .name = "documented",
      .summary = "The documented sample",
      .value = json::parse_trusted(R"json({
  "link": {
    "created_by": {
      "type": "dev_user",
      "display_id": "string",
      "id": "string",
      "display_name": "string",
      "display_picture": {
        "display_id": "string",
        "id": "string",
        "file": {
          "type": "string",
          "name": "string",
          "size": 0
        }
      },
      "email": "string",
      "full_name": "string",
      "state": "active"
    },
    "created_date": "2023-01-01T12:00:00.000Z",
    "display_id": "string",
    "id": "string",
    "modified_by": {
      "type": "dev_user",
      "display_id": "string",
      "id": "string",
      "display_name": "string",
      "display_picture": {
        "display_id": "string",
        "id": "string",
        "file": {
          "type": "string",
          "name": "string",
          "size": 0
        }
      },
      "email": "string",
      "full_name": "string",
      "state": "active"
    },
    "modified_date": "2023-01-01T12:00:00.000Z",
    "object_version": 0,
    "custom_link_type": {
      "display_id": "string",
      "id": "string",
      "sync_metadata": {
        "external_reference": "string",
        "last_sync_in": {
          "status": "failed",
          "sync_unit": {
            "display_id": "string",
            "id": "string",
            "external_sync_unit_name": "string",
            "external_system_id": "string",
            "external_system_name": "string",
            "external_system_type": "adaas",
            "is_archived": true,
            "name": "string",
            "sync_run": {
              "mode": "initial",
              "progress": {
                "state": "completed"
              },
              "reserved_rate_limit_percentage": 0
            },
            "sync_type": "manual"
          }
        },
        "origin_system": "string"
      }
    },
    "link_type": "custom_link",
    "source": {
      "type": "account",
      "display_id": "string",
      "id": "string",
      "display_name": "string"
    },
    "sync_metadata": {
      "external_record_id": "string",
      "external_record_type": "string",
      "external_reference": "string",
      "last_sync_in": {
        "status": "failed",
        "sync_date": "2023-01-01T12:00:00.000Z",
        "sync_unit": {
          "display_id": "string",
          "id": "string",
          "external_sync_unit_name": "string",
          "external_system_id": "string",
          "external_system_name": "string",
          "external_system_type": "adaas",
          "is_archived": true,
          "name": "string",
          "sync_run": {
            "mode": "initial",
            "progress": {
              "state": "completed"
            },
            "reserved_rate_limit_percentage": 0
          },
          "sync_type": "manual"
        }
      },
      "last_sync_out": {
        "status": "failed",
        "sync_date": "2023-01-01T12:00:00.000Z",
        "sync_unit": {
          "display_id": "string",
          "id": "string",
          "external_sync_unit_name": "string",
          "external_system_id": "string",
          "external_system_name": "string",
          "external_system_type": "adaas",
          "is_archived": true,
          "name": "string",
          "sync_run": {
            "mode": "initial",
            "progress": {
              "state": "completed"
            },
            "reserved_rate_limit_percentage": 0
          },
          "sync_type": "manual"
        }
      },
      "origin_system": "string"
    },
    "target": {
      "type": "account",
      "display_id": "string",
      "id": "string",
      "display_name": "string"
    }
  }
})json"),
  });
  media.examples.push_back({
      .name = "ticket_to_custom_object",
      .summary = "A link of a kind that the organization made up itself",
      .value = json::parse_trusted(R"json({
  "link": {
    "created_by": {
      "type": "dev_user",
      "display_id": "DEVU-1",
      "id": "don:identity:dvrv-us-1:devo/demo:devu/1",
      "display_name": "ada",
      "email": "ada@demo.dev",
      "full_name": "Ada Okafor",
      "state": "active"
    },
    "created_date": "2026-03-09T08:15:30.120Z",
    "display_id": "LINK-1",
    "id": "don:core:dvrv-us-1:devo/demo:link/1",
    "modified_by": {
      "type": "dev_user",
      "display_id": "DEVU-1",
      "id": "don:identity:dvrv-us-1:devo/demo:devu/1",
      "display_name": "ada",
      "email": "ada@demo.dev",
      "full_name": "Ada Okafor",
      "state": "active"
    },
    "modified_date": "2026-03-09T08:15:30.120Z",
    "object_version": 1,
    "custom_link_type": {
      "display_id": "CLT-1",
      "id": "don:core:dvrv-us-1:devo/demo:custom_link_type/1"
    },
    "link_type": "custom_link",
    "source": {
      "type": "ticket",
      "display_id": "TKT-1",
      "id": "don:core:dvrv-us-1:devo/demo:ticket/1",
      "title": "Invoices show the wrong currency",
      "owned_by": [
        {
          "type": "dev_user",
          "display_id": "DEVU-4",
          "id": "don:identity:dvrv-us-1:devo/demo:devu/4",
          "display_name": "ben",
          "email": "ben@demo.dev",
          "full_name": "Ben Salas",
          "state": "active"
        }
      ],
      "stage": {
        "name": "queued"
      },
      "severity": "high",
      "account": {
        "type": "account",
        "display_id": "ACC-12",
        "id": "don:identity:dvrv-us-1:devo/demo:account/12",
        "display_name": "Northwind Bakery"
      },
      "rev_org": {
        "type": "rev_org",
        "display_id": "REV-30",
        "id": "don:identity:dvrv-us-1:devo/demo:revo/30",
        "display_name": "Northwind Bakery, Lyon"
      }
    },
    "target": {
      "type": "custom_object",
      "display_id": "CAMPAIGN-1",
      "id": "don:core:dvrv-us-1:devo/demo:custom_object/1",
      "leaf_type": "campaign",
      "title": "Spring campaign"
    }
  }
})json"),
  });
  media.examples.push_back({
      .name = "issue_depends_on_issue",
      .summary = "An issue that waits for another, one of them kept in step with Jira",
      .value = json::parse_trusted(R"json({
  "link": {
    "created_by": {
      "type": "service_account",
      "display_id": "SVCACC-2",
      "id": "don:identity:dvrv-us-1:devo/demo:svcacc/2",
      "display_name": "triage",
      "state": "active"
    },
    "created_date": "2026-03-09T09:41:02.007Z",
    "display_id": "LINK-2",
    "id": "don:core:dvrv-us-1:devo/demo:link/2",
    "object_version": 1,
    "link_type": "is_dependent_on",
    "source": {
      "type": "issue",
      "display_id": "ISS-204",
      "id": "don:core:dvrv-us-1:devo/demo:issue/204",
      "title": "Round amounts by currency",
      "owned_by": [
        {
          "type": "dev_user",
          "display_id": "DEVU-1",
          "id": "don:identity:dvrv-us-1:devo/demo:devu/1",
          "display_name": "ada",
          "email": "ada@demo.dev",
          "full_name": "Ada Okafor",
          "state": "active"
        }
      ],
      "priority": "p1",
      "priority_v2": {
        "id": 2,
        "label": "P1",
        "ordinal": 2
      },
      "stage": {
        "name": "in_development"
      },
      "state_display_name": "In progress",
      "sprint": {
        "type": "curated",
        "id": "don:core:dvrv-us-1:devo/demo:vista_group_item/9",
        "name": "Sprint 9",
        "start_date": "2026-03-02T00:00:00.000Z",
        "end_date": "2026-03-16T00:00:00.000Z",
        "state": "active"
      }
    },
    "target": {
      "type": "issue",
      "display_id": "ISS-187",
      "id": "don:core:dvrv-us-1:devo/demo:issue/187",
      "title": "Store the currency beside each amount",
      "owned_by": [
        {
          "type": "dev_user",
          "display_id": "DEVU-4",
          "id": "don:identity:dvrv-us-1:devo/demo:devu/4",
          "display_name": "ben",
          "email": "ben@demo.dev",
          "full_name": "Ben Salas",
          "state": "active"
        }
      ],
      "sync_metadata": {
        "external_reference": "https://acme.atlassian.net/browse/OPS-51",
        "last_sync_in": {
          "status": "succeeded",
          "sync_unit": {
            "display_id": "SYNC-3",
            "id": "don:integration:dvrv-us-1:devo/demo:sync_unit/3",
            "external_sync_unit_name": "OPS",
            "external_system_id": "acme.atlassian.net",
            "external_system_name": "Acme Jira",
            "external_system_type": "jira",
            "is_archived": false,
            "name": "Operations",
            "sync_run": {
              "mode": "sync_to_devrev",
              "progress": {
                "state": "completed"
              },
              "reserved_rate_limit_percentage": 20
            },
            "sync_type": "periodic"
          }
        },
        "origin_system": "jira"
      }
    }
  }
})json"),
  });
  media.sample = json::parse_trusted(R"json({
  "link": {
    "custom_link_type": {
      "sync_metadata": {
        "external_reference": "text",
        "last_sync_in": {
          "status": "failed"
        },
        "origin_system": "text"
      },
      "display_id": "text",
      "id": "text"
    },
    "link_type": "custom_link",
    "source": {
      "type": "account",
      "display_name": "text",
      "display_id": "text",
      "id": "text"
    },
    "sync_metadata": {
      "external_record_id": "text",
      "external_record_type": "text",
      "external_reference": "text",
      "last_sync_in": {
        "status": "failed",
        "sync_date": "2023-01-01T12:00:00.000Z",
        "sync_unit": {
          "external_sync_unit_name": "text",
          "external_system_id": "text",
          "external_system_name": "text",
          "external_system_type": "adaas",
          "is_archived": true,
          "name": "text",
          "sync_run": {
            "mode": "initial",
            "progress": {
              "state": "completed"
            },
            "reserved_rate_limit_percentage": 1
          },
          "sync_type": "manual",
          "display_id": "text",
          "id": "text"
        }
      },
      "last_sync_out": {
        "status": "failed",
        "sync_date": "2023-01-01T12:00:00.000Z",
        "sync_unit": {
          "external_sync_unit_name": "text",
          "external_system_id": "text",
          "external_system_name": "text",
          "external_system_type": "adaas",
          "is_archived": true,
          "name": "text",
          "sync_run": {
            "mode": "initial",
            "progress": {
              "state": "completed"
            },
            "reserved_rate_limit_percentage": 1
          },
          "sync_type": "manual",
          "display_id": "text",
          "id": "text"
        }
      },
      "origin_system": "text"
    },
    "target": {
      "type": "account",
      "display_name": "text",
      "display_id": "text",
      "id": "text"
    },
    "created_by": {
      "type": "dev_user",
      "display_name": "text",
      "email": "text",
      "full_name": "text",
      "state": "active",
      "display_id": "text",
      "id": "text"
    },
    "created_date": "2023-01-01T12:00:00.000Z",
    "display_id": "text",
    "id": "text",
    "modified_by": {
      "type": "dev_user",
      "display_name": "text",
      "email": "text",
      "full_name": "text",
      "state": "active",
      "display_id": "text",
      "id": "text"
    },
    "modified_date": "2023-01-01T12:00:00.000Z",
    "object_version": 1
  }
})json");
  media.location = "#/paths/~1links.create/post/responses/201/content/application~1json";
  return media;
}

runtime::ResponseSpec links_create_201() {
  runtime::ResponseSpec response;
  response.status = "201";
  response.description = "The new link";
  response.content.push_back(links_create_201_application_json());
  response.location = "#/paths/~1links.create/post/responses/201";
  return response;
}

runtime::Operation links_create_operation() {
  runtime::Operation operation;
  operation.id = "links-create";
  operation.method = "POST";
  operation.path = "/links.create";
  operation.summary = "Create Link";
  auto& body = operation.body.emplace();
  body.required = true;
  body.content.push_back(links_create_body_application_json());
  body.location = "#/paths/~1links.create/post/requestBody";
  operation.responses.push_back(links_create_201());
  operation.responses.push_back(bad_request_response("400"));
  operation.responses.push_back(unauthorized_response("401"));
  operation.responses.push_back(forbidden_response("403"));
  operation.responses.push_back(request_entity_too_large_response("413"));
  operation.responses.push_back(too_many_requests_response("429"));
  operation.responses.push_back(internal_server_error_response("500"));
  operation.responses.push_back(service_unavailable_response("503"));
  operation.security.push_back({
      {.scheme = "auth-token"},
  });
  operation.extensions = runtime::trusted_object(R"json({
  "x-understudy-behavior": {
    "action": "answer",
    "answer": {
      "link": {
        "created_by": {
          "type": "dev_user",
          "display_id": "DEVU-1",
          "id": "don:identity:dvrv-us-1:devo/demo:devu/1",
          "display_name": "ada",
          "email": "ada@demo.dev",
          "full_name": "Ada Okafor",
          "state": "active"
        },
        "created_date": "{now}",
        "display_id": "LINK-{sequence}",
        "id": "don:core:dvrv-us-1:devo/demo:link/{sequence}",
        "modified_by": {
          "type": "dev_user",
          "display_id": "DEVU-1",
          "id": "don:identity:dvrv-us-1:devo/demo:devu/1",
          "display_name": "ada",
          "email": "ada@demo.dev",
          "full_name": "Ada Okafor",
          "state": "active"
        },
        "modified_date": "{now}",
        "object_version": 1,
        "custom_link_type": {
          "$when": "{body.custom_link_type}",
          "$then": {
            "display_id": "CLT-{body.custom_link_type|tail}",
            "id": "{body.custom_link_type}"
          }
        },
        "link_type": {
          "$first": [
            "{body.link_type}",
            {
              "$when": "{body.custom_link_type}",
              "$then": "custom_link"
            },
            "is_related_to"
          ]
        },
        "source": {
          "$merge": [
            {
              "id": "{body.source}"
            },
            {
              "$match": "{body.source}",
              "$cases": {
                ":account/": {
                  "type": "account",
                  "display_id": "ACC-{body.source|tail}",
                  "display_name": "Account {body.source|tail}"
                },
                ":article/": {
                  "type": "article",
                  "display_id": "ART-{body.source|tail}",
                  "title": "Article {body.source|tail}"
                },
                ":capability/": {
                  "type": "capability",
                  "display_id": "CAPL-{body.source|tail}",
                  "name": "Capability {body.source|tail}",
                  "owned_by": []
                },
                ":code_change/": {
                  "type": "code_change",
                  "display_id": "CODE-{body.source|tail}"
                },
                ":conversation/": {
                  "type": "conversation",
                  "display_id": "CONV-{body.source|tail}",
                  "title": "Conversation {body.source|tail}"
                },
                ":custom_object/": {
                  "type": "custom_object",
                  "display_id": "CUSTOM-{body.source|tail}",
                  "title": "Custom object {body.source|tail}"
                },
                ":dev_user/": {
                  "type": "dev_user",
                  "display_id": "DEVU-{body.source|tail}",
                  "display_name": "Dev user {body.source|tail}"
                },
                ":devu/": {
                  "type": "dev_user",
                  "display_id": "DEVU-{body.source|tail}",
                  "display_name": "Dev user {body.source|tail}"
                },
                ":enhancement/": {
                  "type": "enhancement",
                  "display_id": "ENH-{body.source|tail}",
                  "name": "Enhancement {body.source|tail}",
                  "owned_by": []
                },
                ":feature/": {
                  "type": "feature",
                  "display_id": "FEAT-{body.source|tail}",
                  "name": "Feature {body.source|tail}",
                  "owned_by": []
                },
                ":incident/": {
                  "type": "incident",
                  "display_id": "INC-{body.source|tail}",
                  "title": "Incident {body.source|tail}"
                },
                ":issue/": {
                  "type": "issue",
                  "display_id": "ISS-{body.source|tail}",
                  "title": "Issue {body.source|tail}",
                  "owned_by": []
                },
                ":linkable/": {
                  "type": "linkable",
                  "display_id": "LNK-{body.source|tail}",
                  "name": "Linkable {body.source|tail}",
                  "owned_by": []
                },
                ":meeting/": {
                  "type": "meeting",
                  "display_id": "MTG-{body.source|tail}",
                  "title": "Meeting {body.source|tail}"
                },
                ":opportunity/": {
                  "type": "opportunity",
                  "display_id": "OPP-{body.source|tail}",
                  "title": "Opportunity {body.source|tail}",
                  "owned_by": []
                },
                ":product/": {
                  "type": "product",
                  "display_id": "PROD-{body.source|tail}",
                  "name": "Product {body.source|tail}",
                  "owned_by": []
                },
                ":rev_org/": {
                  "type": "rev_org",
                  "display_id": "REV-{body.source|tail}",
                  "display_name": "Rev org {body.source|tail}"
                },
                ":revo/": {
                  "type": "rev_org",
                  "display_id": "REV-{body.source|tail}",
                  "display_name": "Rev org {body.source|tail}"
                },
                ":rev_user/": {
                  "type": "rev_user",
                  "display_id": "REVU-{body.source|tail}",
                  "display_name": "Rev user {body.source|tail}"
                },
                ":revu/": {
                  "type": "rev_user",
                  "display_id": "REVU-{body.source|tail}",
                  "display_name": "Rev user {body.source|tail}"
                },
                ":runnable/": {
                  "type": "runnable",
                  "display_id": "RUN-{body.source|tail}",
                  "name": "Runnable {body.source|tail}",
                  "owned_by": []
                },
                ":task/": {
                  "type": "task",
                  "display_id": "TASK-{body.source|tail}",
                  "title": "Task {body.source|tail}",
                  "owned_by": []
                },
                ":ticket/": {
                  "type": "ticket",
                  "display_id": "TKT-{body.source|tail}",
                  "title": "Ticket {body.source|tail}",
                  "owned_by": []
                },
                ":widget/": {
                  "type": "widget",
                  "display_id": "WID-{body.source|tail}",
                  "title": "Widget {body.source|tail}"
                }
              },
              "$else": {
                "type": "linkable",
                "name": "{body.source}",
                "owned_by": []
              }
            }
          ]
        },
        "target": {
          "$merge": [
            {
              "id": "{body.target}"
            },
            {
              "$match": "{body.target}",
              "$cases": {
                ":account/": {
                  "type": "account",
                  "display_id": "ACC-{body.target|tail}",
                  "display_name": "Account {body.target|tail}"
                },
                ":article/": {
                  "type": "article",
                  "display_id": "ART-{body.target|tail}",
                  "title": "Article {body.target|tail}"
                },
                ":capability/": {
                  "type": "capability",
                  "display_id": "CAPL-{body.target|tail}",
                  "name": "Capability {body.target|tail}",
                  "owned_by": []
                },
                ":code_change/": {
                  "type": "code_change",
                  "display_id": "CODE-{body.target|tail}"
                },
                ":conversation/": {
                  "type": "conversation",
                  "display_id": "CONV-{body.target|tail}",
                  "title": "Conversation {body.target|tail}"
                },
                ":custom_object/": {
                  "type": "custom_object",
                  "display_id": "CUSTOM-{body.target|tail}",
                  "title": "Custom object {body.target|tail}"
                },
                ":dev_user/": {
                  "type": "dev_user",
                  "display_id": "DEVU-{body.target|tail}",
                  "display_name": "Dev user {body.target|tail}"
                },
                ":devu/": {
                  "type": "dev_user",
                  "display_id": "DEVU-{body.target|tail}",
                  "display_name": "Dev user {body.target|tail}"
                },
                ":enhancement/": {
                  "type": "enhancement",
                  "display_id": "ENH-{body.target|tail}",
                  "name": "Enhancement {body.target|tail}",
                  "owned_by": []
                },
                ":feature/": {
                  "type": "feature",
                  "display_id": "FEAT-{body.target|tail}",
                  "name": "Feature {body.target|tail}",
                  "owned_by": []
                },
                ":incident/": {
                  "type": "incident",
                  "display_id": "INC-{body.target|tail}",
                  "title": "Incident {body.target|tail}"
                },
                ":issue/": {
                  "type": "issue",
                  "display_id": "ISS-{body.target|tail}",
                  "title": "Issue {body.target|tail}",
                  "owned_by": []
                },
                ":linkable/": {
                  "type": "linkable",
                  "display_id": "LNK-{body.target|tail}",
                  "name": "Linkable {body.target|tail}",
                  "owned_by": []
                },
                ":meeting/": {
                  "type": "meeting",
                  "display_id": "MTG-{body.target|tail}",
                  "title": "Meeting {body.target|tail}"
                },
                ":opportunity/": {
                  "type": "opportunity",
                  "display_id": "OPP-{body.target|tail}",
                  "title": "Opportunity {body.target|tail}",
                  "owned_by": []
                },
                ":product/": {
                  "type": "product",
                  "display_id": "PROD-{body.target|tail}",
                  "name": "Product {body.target|tail}",
                  "owned_by": []
                },
                ":rev_org/": {
                  "type": "rev_org",
                  "display_id": "REV-{body.target|tail}",
                  "display_name": "Rev org {body.target|tail}"
                },
                ":revo/": {
                  "type": "rev_org",
                  "display_id": "REV-{body.target|tail}",
                  "display_name": "Rev org {body.target|tail}"
                },
                ":rev_user/": {
                  "type": "rev_user",
                  "display_id": "REVU-{body.target|tail}",
                  "display_name": "Rev user {body.target|tail}"
                },
                ":revu/": {
                  "type": "rev_user",
                  "display_id": "REVU-{body.target|tail}",
                  "display_name": "Rev user {body.target|tail}"
                },
                ":runnable/": {
                  "type": "runnable",
                  "display_id": "RUN-{body.target|tail}",
                  "name": "Runnable {body.target|tail}",
                  "owned_by": []
                },
                ":task/": {
                  "type": "task",
                  "display_id": "TASK-{body.target|tail}",
                  "title": "Task {body.target|tail}",
                  "owned_by": []
                },
                ":ticket/": {
                  "type": "ticket",
                  "display_id": "TKT-{body.target|tail}",
                  "title": "Ticket {body.target|tail}",
                  "owned_by": []
                },
                ":widget/": {
                  "type": "widget",
                  "display_id": "WID-{body.target|tail}",
                  "title": "Widget {body.target|tail}"
                }
              },
              "$else": {
                "type": "linkable",
                "name": "{body.target}",
                "owned_by": []
              }
            }
          ]
        }
      }
    }
  }
})json");
  operation.location = "#/paths/~1links.create/post";
  return operation;
}

std::vector<runtime::SecurityScheme> security_schemes() {
  std::vector<runtime::SecurityScheme> schemes;
  schemes.push_back({
      .name = "auth-token",
      .kind = runtime::SecurityScheme::Kind::bearer,
      .http_scheme = "bearer",
      .in = runtime::In::header,
      .parameter = "",
      .extensions = runtime::trusted_object(R"json({
  "x-understudy-credentials": {
    "expired": {
      "cause": "unauthorized",
      "type": "token_expired",
      "text": "The token has expired"
    },
    "revoked": {
      "cause": "unauthorized",
      "type": "token_revoked",
      "text": "The token has been revoked"
    },
    "deactivated": {
      "cause": "unauthorized",
      "type": "dev_org_deactivated",
      "text": "The organization has been deactivated"
    },
    "forbidden": {
      "cause": "forbidden",
      "text": "The token may not create links"
    }
  }
})json"),
  });
  return schemes;
}

std::vector<std::pair<std::string, runtime::Check>> schemas() {
  return {
      std::pair("links-create-request", runtime::compiled(check_links_create_request, {.text = accept_links_create_request, .value = accept_links_create_request})),
      std::pair("links-create-response", runtime::compiled(check_links_create_response, {.text = accept_links_create_response, .value = accept_links_create_response})),
      std::pair("link", runtime::compiled(check_link, {.text = accept_link, .value = accept_link})),
      std::pair("link-type", runtime::compiled(check_link_type, {.text = accept_link_type, .value = accept_link_type})),
      std::pair("custom-link-type-summary", runtime::compiled(check_custom_link_type_summary, {.text = accept_custom_link_type_summary, .value = accept_custom_link_type_summary})),
      std::pair("link-endpoint-summary", runtime::compiled(check_link_endpoint_summary, {.text = accept_link_endpoint_summary, .value = accept_link_endpoint_summary})),
      std::pair("link-endpoint-type", runtime::compiled(check_link_endpoint_type, {.text = accept_link_endpoint_type, .value = accept_link_endpoint_type})),
      std::pair("atom-base", runtime::compiled(check_atom_base, {.text = accept_atom_base, .value = accept_atom_base})),
      std::pair("atom-base-summary", runtime::compiled(check_atom_base_summary, {.text = accept_atom_base_summary, .value = accept_atom_base_summary})),
      std::pair("enum-value-summary", runtime::compiled(check_enum_value_summary, {.text = accept_enum_value_summary, .value = accept_enum_value_summary})),
      std::pair("stage-summary", runtime::compiled(check_stage_summary, {.text = accept_stage_summary, .value = accept_stage_summary})),
      std::pair("custom-stage-summary", runtime::compiled(check_custom_stage_summary, {.text = accept_custom_stage_summary, .value = accept_custom_stage_summary})),
      std::pair("user-summary", runtime::compiled(check_user_summary, {.text = accept_user_summary, .value = accept_user_summary})),
      std::pair("user-type", runtime::compiled(check_user_type, {.text = accept_user_type, .value = accept_user_type})),
      std::pair("user-base-summary", runtime::compiled(check_user_base_summary, {.text = accept_user_base_summary, .value = accept_user_base_summary})),
      std::pair("user-state", runtime::compiled(check_user_state, {.text = accept_user_state, .value = accept_user_state})),
      std::pair("dev-user-summary", runtime::compiled(check_dev_user_summary, {.text = accept_dev_user_summary, .value = accept_dev_user_summary})),
      std::pair("rev-user-summary", runtime::compiled(check_rev_user_summary, {.text = accept_rev_user_summary, .value = accept_rev_user_summary})),
      std::pair("service-account-summary", runtime::compiled(check_service_account_summary, {.text = accept_service_account_summary, .value = accept_service_account_summary})),
      std::pair("sys-user-summary", runtime::compiled(check_sys_user_summary, {.text = accept_sys_user_summary, .value = accept_sys_user_summary})),
      std::pair("artifact-summary", runtime::compiled(check_artifact_summary, {.text = accept_artifact_summary, .value = accept_artifact_summary})),
      std::pair("artifact-file-summary", runtime::compiled(check_artifact_file_summary, {.text = accept_artifact_file_summary, .value = accept_artifact_file_summary})),
      std::pair("org-summary", runtime::compiled(check_org_summary, {.text = accept_org_summary, .value = accept_org_summary})),
      std::pair("org-type", runtime::compiled(check_org_type, {.text = accept_org_type, .value = accept_org_type})),
      std::pair("org-base-summary", runtime::compiled(check_org_base_summary, {.text = accept_org_base_summary, .value = accept_org_base_summary})),
      std::pair("account-summary", runtime::compiled(check_account_summary, {.text = accept_account_summary, .value = accept_account_summary})),
      std::pair("dev-org-summary", runtime::compiled(check_dev_org_summary, {.text = accept_dev_org_summary, .value = accept_dev_org_summary})),
      std::pair("rev-org-summary", runtime::compiled(check_rev_org_summary, {.text = accept_rev_org_summary, .value = accept_rev_org_summary})),
      std::pair("work-base-summary", runtime::compiled(check_work_base_summary, {.text = accept_work_base_summary, .value = accept_work_base_summary})),
      std::pair("legacy-stage-summary", runtime::compiled(check_legacy_stage_summary, {.text = accept_legacy_stage_summary, .value = accept_legacy_stage_summary})),
      std::pair("issue-summary", runtime::compiled(check_issue_summary, {.text = accept_issue_summary, .value = accept_issue_summary})),
      std::pair("issue-priority", runtime::compiled(check_issue_priority, {.text = accept_issue_priority, .value = accept_issue_priority})),
      std::pair("vista-group-item-summary", runtime::compiled(check_vista_group_item_summary, {.text = accept_vista_group_item_summary, .value = accept_vista_group_item_summary})),
      std::pair("vista-group-item-type", runtime::compiled(check_vista_group_item_type, {.text = accept_vista_group_item_type, .value = accept_vista_group_item_type})),
      std::pair("vista-group-item-state", runtime::compiled(check_vista_group_item_state, {.text = accept_vista_group_item_state, .value = accept_vista_group_item_state})),
      std::pair("opportunity-summary", runtime::compiled(check_opportunity_summary, {.text = accept_opportunity_summary, .value = accept_opportunity_summary})),
      std::pair("task-summary", runtime::compiled(check_task_summary, {.text = accept_task_summary, .value = accept_task_summary})),
      std::pair("ticket-summary", runtime::compiled(check_ticket_summary, {.text = accept_ticket_summary, .value = accept_ticket_summary})),
      std::pair("ticket-severity", runtime::compiled(check_ticket_severity, {.text = accept_ticket_severity, .value = accept_ticket_severity})),
      std::pair("incident-summary", runtime::compiled(check_incident_summary, {.text = accept_incident_summary, .value = accept_incident_summary})),
      std::pair("part-base-summary", runtime::compiled(check_part_base_summary, {.text = accept_part_base_summary, .value = accept_part_base_summary})),
      std::pair("capability-summary", runtime::compiled(check_capability_summary, {.text = accept_capability_summary, .value = accept_capability_summary})),
      std::pair("enhancement-summary", runtime::compiled(check_enhancement_summary, {.text = accept_enhancement_summary, .value = accept_enhancement_summary})),
      std::pair("feature-summary", runtime::compiled(check_feature_summary, {.text = accept_feature_summary, .value = accept_feature_summary})),
      std::pair("linkable-summary", runtime::compiled(check_linkable_summary, {.text = accept_linkable_summary, .value = accept_linkable_summary})),
      std::pair("product-summary", runtime::compiled(check_product_summary, {.text = accept_product_summary, .value = accept_product_summary})),
      std::pair("runnable-summary", runtime::compiled(check_runnable_summary, {.text = accept_runnable_summary, .value = accept_runnable_summary})),
      std::pair("article-summary", runtime::compiled(check_article_summary, {.text = accept_article_summary, .value = accept_article_summary})),
      std::pair("article-type", runtime::compiled(check_article_type, {.text = accept_article_type, .value = accept_article_type})),
      std::pair("resource-summary", runtime::compiled(check_resource_summary, {.text = accept_resource_summary, .value = accept_resource_summary})),
      std::pair("code-change-summary", runtime::compiled(check_code_change_summary, {.text = accept_code_change_summary, .value = accept_code_change_summary})),
      std::pair("conversation-summary", runtime::compiled(check_conversation_summary, {.text = accept_conversation_summary, .value = accept_conversation_summary})),
      std::pair("custom-object-summary", runtime::compiled(check_custom_object_summary, {.text = accept_custom_object_summary, .value = accept_custom_object_summary})),
      std::pair("meeting-summary", runtime::compiled(check_meeting_summary, {.text = accept_meeting_summary, .value = accept_meeting_summary})),
      std::pair("widget-summary", runtime::compiled(check_widget_summary, {.text = accept_widget_summary, .value = accept_widget_summary})),
      std::pair("sync-metadata", runtime::compiled(check_sync_metadata, {.text = accept_sync_metadata, .value = accept_sync_metadata})),
      std::pair("sync-metadata-summary", runtime::compiled(check_sync_metadata_summary, {.text = accept_sync_metadata_summary, .value = accept_sync_metadata_summary})),
      std::pair("sync-in", runtime::compiled(check_sync_in, {.text = accept_sync_in, .value = accept_sync_in})),
      std::pair("sync-in-summary", runtime::compiled(check_sync_in_summary, {.text = accept_sync_in_summary, .value = accept_sync_in_summary})),
      std::pair("sync-in-status", runtime::compiled(check_sync_in_status, {.text = accept_sync_in_status, .value = accept_sync_in_status})),
      std::pair("sync-out", runtime::compiled(check_sync_out, {.text = accept_sync_out, .value = accept_sync_out})),
      std::pair("sync-out-status", runtime::compiled(check_sync_out_status, {.text = accept_sync_out_status, .value = accept_sync_out_status})),
      std::pair("sync-unit-summary", runtime::compiled(check_sync_unit_summary, {.text = accept_sync_unit_summary, .value = accept_sync_unit_summary})),
      std::pair("sync-unit-sync-type", runtime::compiled(check_sync_unit_sync_type, {.text = accept_sync_unit_sync_type, .value = accept_sync_unit_sync_type})),
      std::pair("external-system-type", runtime::compiled(check_external_system_type, {.text = accept_external_system_type, .value = accept_external_system_type})),
      std::pair("sync-run-summary", runtime::compiled(check_sync_run_summary, {.text = accept_sync_run_summary, .value = accept_sync_run_summary})),
      std::pair("sync-run-mode", runtime::compiled(check_sync_run_mode, {.text = accept_sync_run_mode, .value = accept_sync_run_mode})),
      std::pair("sync-progress-summary", runtime::compiled(check_sync_progress_summary, {.text = accept_sync_progress_summary, .value = accept_sync_progress_summary})),
      std::pair("sync-progress-state", runtime::compiled(check_sync_progress_state, {.text = accept_sync_progress_state, .value = accept_sync_progress_state})),
      std::pair("error-base", runtime::compiled(check_error_base, {.text = accept_error_base, .value = accept_error_base})),
      std::pair("error-bad-request", runtime::compiled(check_error_bad_request, {.text = accept_error_bad_request, .value = accept_error_bad_request})),
      std::pair("error-bad-request-type", runtime::compiled(check_error_bad_request_type, {.text = accept_error_bad_request_type, .value = accept_error_bad_request_type})),
      std::pair("error-bad-request-artifact-already-attached-to-a-parent", runtime::compiled(check_error_bad_request_artifact_already_attached_to_a_parent, {.text = accept_error_bad_request_artifact_already_attached_to_a_parent, .value = accept_error_bad_request_artifact_already_attached_to_a_parent})),
      std::pair("error-bad-request-bad-request", runtime::compiled(check_error_bad_request_bad_request, {.text = accept_error_bad_request_bad_request, .value = accept_error_bad_request_bad_request})),
      std::pair("error-bad-request-customization-validation-error", runtime::compiled(check_error_bad_request_customization_validation_error, {.text = accept_error_bad_request_customization_validation_error, .value = accept_error_bad_request_customization_validation_error})),
      std::pair("error-bad-request-customization-validation-error-bad-id-type", runtime::compiled(check_error_bad_request_customization_validation_error_bad_id_type, {.text = accept_error_bad_request_customization_validation_error_bad_id_type, .value = accept_error_bad_request_customization_validation_error_bad_id_type})),
      std::pair("error-bad-request-customization-validation-error-date-parse-error", runtime::compiled(check_error_bad_request_customization_validation_error_date_parse_error, {.text = accept_error_bad_request_customization_validation_error_date_parse_error, .value = accept_error_bad_request_customization_validation_error_date_parse_error})),
      std::pair("error-bad-request-customization-validation-error-enum-out-of-range", runtime::compiled(check_error_bad_request_customization_validation_error_enum_out_of_range, {.text = accept_error_bad_request_customization_validation_error_enum_out_of_range, .value = accept_error_bad_request_customization_validation_error_enum_out_of_range})),
      std::pair("error-bad-request-customization-validation-error-expression-parse-error", runtime::compiled(check_error_bad_request_customization_validation_error_expression_parse_error, {.text = accept_error_bad_request_customization_validation_error_expression_parse_error, .value = accept_error_bad_request_customization_validation_error_expression_parse_error})),
      std::pair("error-bad-request-customization-validation-error-field-dropped", runtime::compiled(check_error_bad_request_customization_validation_error_field_dropped, {.text = accept_error_bad_request_customization_validation_error_field_dropped, .value = accept_error_bad_request_customization_validation_error_field_dropped})),
      std::pair("error-bad-request-customization-validation-error-field-immutable", runtime::compiled(check_error_bad_request_customization_validation_error_field_immutable, {.text = accept_error_bad_request_customization_validation_error_field_immutable, .value = accept_error_bad_request_customization_validation_error_field_immutable})),
      std::pair("error-bad-request-customization-validation-error-field-not-in-schema", runtime::compiled(check_error_bad_request_customization_validation_error_field_not_in_schema, {.text = accept_error_bad_request_customization_validation_error_field_not_in_schema, .value = accept_error_bad_request_customization_validation_error_field_not_in_schema})),
      std::pair("error-bad-request-customization-validation-error-field-required", runtime::compiled(check_error_bad_request_customization_validation_error_field_required, {.text = accept_error_bad_request_customization_validation_error_field_required, .value = accept_error_bad_request_customization_validation_error_field_required})),
      std::pair("error-bad-request-customization-validation-error-fragment-not-found", runtime::compiled(check_error_bad_request_customization_validation_error_fragment_not_found, {.text = accept_error_bad_request_customization_validation_error_fragment_not_found, .value = accept_error_bad_request_customization_validation_error_fragment_not_found})),
      std::pair("error-bad-request-customization-validation-error-id-parse-error", runtime::compiled(check_error_bad_request_customization_validation_error_id_parse_error, {.text = accept_error_bad_request_customization_validation_error_id_parse_error, .value = accept_error_bad_request_customization_validation_error_id_parse_error})),
      std::pair("error-bad-request-customization-validation-error-id-type-not-allowed", runtime::compiled(check_error_bad_request_customization_validation_error_id_type_not_allowed, {.text = accept_error_bad_request_customization_validation_error_id_type_not_allowed, .value = accept_error_bad_request_customization_validation_error_id_type_not_allowed})),
      std::pair("error-bad-request-customization-validation-error-invalid-argument", runtime::compiled(check_error_bad_request_customization_validation_error_invalid_argument, {.text = accept_error_bad_request_customization_validation_error_invalid_argument, .value = accept_error_bad_request_customization_validation_error_invalid_argument})),
      std::pair("error-bad-request-customization-validation-error-timestamp-parse-error", runtime::compiled(check_error_bad_request_customization_validation_error_timestamp_parse_error, {.text = accept_error_bad_request_customization_validation_error_timestamp_parse_error, .value = accept_error_bad_request_customization_validation_error_timestamp_parse_error})),
      std::pair("error-bad-request-customization-validation-error-unknown-error", runtime::compiled(check_error_bad_request_customization_validation_error_unknown_error, {.text = accept_error_bad_request_customization_validation_error_unknown_error, .value = accept_error_bad_request_customization_validation_error_unknown_error})),
      std::pair("error-bad-request-customization-validation-error-unsupported-type", runtime::compiled(check_error_bad_request_customization_validation_error_unsupported_type, {.text = accept_error_bad_request_customization_validation_error_unsupported_type, .value = accept_error_bad_request_customization_validation_error_unsupported_type})),
      std::pair("error-bad-request-customization-validation-error-wrong-type", runtime::compiled(check_error_bad_request_customization_validation_error_wrong_type, {.text = accept_error_bad_request_customization_validation_error_wrong_type, .value = accept_error_bad_request_customization_validation_error_wrong_type})),
      std::pair("error-bad-request-customization-validation-error-subtype", runtime::compiled(check_error_bad_request_customization_validation_error_subtype, {.text = accept_error_bad_request_customization_validation_error_subtype, .value = accept_error_bad_request_customization_validation_error_subtype})),
      std::pair("error-bad-request-group-hierarchy-circular-dependency", runtime::compiled(check_error_bad_request_group_hierarchy_circular_dependency, {.text = accept_error_bad_request_group_hierarchy_circular_dependency, .value = accept_error_bad_request_group_hierarchy_circular_dependency})),
      std::pair("error-bad-request-group-hierarchy-depth-exceeded", runtime::compiled(check_error_bad_request_group_hierarchy_depth_exceeded, {.text = accept_error_bad_request_group_hierarchy_depth_exceeded, .value = accept_error_bad_request_group_hierarchy_depth_exceeded})),
      std::pair("error-bad-request-group-hierarchy-invalid-parent", runtime::compiled(check_error_bad_request_group_hierarchy_invalid_parent, {.text = accept_error_bad_request_group_hierarchy_invalid_parent, .value = accept_error_bad_request_group_hierarchy_invalid_parent})),
      std::pair("error-bad-request-group-hierarchy-invalid-parent-reason", runtime::compiled(check_error_bad_request_group_hierarchy_invalid_parent_reason, {.text = accept_error_bad_request_group_hierarchy_invalid_parent_reason, .value = accept_error_bad_request_group_hierarchy_invalid_parent_reason})),
      std::pair("error-bad-request-invalid-api-version", runtime::compiled(check_error_bad_request_invalid_api_version, {.text = accept_error_bad_request_invalid_api_version, .value = accept_error_bad_request_invalid_api_version})),
      std::pair("error-bad-request-invalid-content-type", runtime::compiled(check_error_bad_request_invalid_content_type, {.text = accept_error_bad_request_invalid_content_type, .value = accept_error_bad_request_invalid_content_type})),
      std::pair("error-bad-request-invalid-enum-value", runtime::compiled(check_error_bad_request_invalid_enum_value, {.text = accept_error_bad_request_invalid_enum_value, .value = accept_error_bad_request_invalid_enum_value})),
      std::pair("error-bad-request-invalid-field", runtime::compiled(check_error_bad_request_invalid_field, {.text = accept_error_bad_request_invalid_field, .value = accept_error_bad_request_invalid_field})),
      std::pair("error-bad-request-invalid-id", runtime::compiled(check_error_bad_request_invalid_id, {.text = accept_error_bad_request_invalid_id, .value = accept_error_bad_request_invalid_id})),
      std::pair("error-bad-request-merge-works-error", runtime::compiled(check_error_bad_request_merge_works_error, {.text = accept_error_bad_request_merge_works_error, .value = accept_error_bad_request_merge_works_error})),
      std::pair("error-bad-request-merge-works-error-error", runtime::compiled(check_error_bad_request_merge_works_error_error, {.text = accept_error_bad_request_merge_works_error_error, .value = accept_error_bad_request_merge_works_error_error})),
      std::pair("error-bad-request-merge-works-error-error-already-merged", runtime::compiled(check_error_bad_request_merge_works_error_error_already_merged, {.text = accept_error_bad_request_merge_works_error_error_already_merged, .value = accept_error_bad_request_merge_works_error_error_already_merged})),
      std::pair("error-bad-request-merge-works-error-error-closed", runtime::compiled(check_error_bad_request_merge_works_error_error_closed, {.text = accept_error_bad_request_merge_works_error_error_closed, .value = accept_error_bad_request_merge_works_error_error_closed})),
      std::pair("error-bad-request-merge-works-error-error-different-reporters", runtime::compiled(check_error_bad_request_merge_works_error_error_different_reporters, {.text = accept_error_bad_request_merge_works_error_error_different_reporters, .value = accept_error_bad_request_merge_works_error_error_different_reporters})),
      std::pair("error-bad-request-merge-works-error-error-different-workspace", runtime::compiled(check_error_bad_request_merge_works_error_error_different_workspace, {.text = accept_error_bad_request_merge_works_error_error_different_workspace, .value = accept_error_bad_request_merge_works_error_error_different_workspace})),
      std::pair("error-bad-request-merge-works-error-error-invalid-stage-transition", runtime::compiled(check_error_bad_request_merge_works_error_error_invalid_stage_transition, {.text = accept_error_bad_request_merge_works_error_error_invalid_stage_transition, .value = accept_error_bad_request_merge_works_error_error_invalid_stage_transition})),
      std::pair("error-bad-request-merge-works-error-error-locked", runtime::compiled(check_error_bad_request_merge_works_error_error_locked, {.text = accept_error_bad_request_merge_works_error_error_locked, .value = accept_error_bad_request_merge_works_error_error_locked})),
      std::pair("error-bad-request-merge-works-error-error-stage-not-found-for-subtype", runtime::compiled(check_error_bad_request_merge_works_error_error_stage_not_found_for_subtype, {.text = accept_error_bad_request_merge_works_error_error_stage_not_found_for_subtype, .value = accept_error_bad_request_merge_works_error_error_stage_not_found_for_subtype})),
      std::pair("error-bad-request-missing-dependency", runtime::compiled(check_error_bad_request_missing_dependency, {.text = accept_error_bad_request_missing_dependency, .value = accept_error_bad_request_missing_dependency})),
      std::pair("error-bad-request-missing-dependency-dependency", runtime::compiled(check_error_bad_request_missing_dependency_dependency, {.text = accept_error_bad_request_missing_dependency_dependency, .value = accept_error_bad_request_missing_dependency_dependency})),
      std::pair("error-bad-request-missing-required-field", runtime::compiled(check_error_bad_request_missing_required_field, {.text = accept_error_bad_request_missing_required_field, .value = accept_error_bad_request_missing_required_field})),
      std::pair("error-bad-request-parse-error", runtime::compiled(check_error_bad_request_parse_error, {.text = accept_error_bad_request_parse_error, .value = accept_error_bad_request_parse_error})),
      std::pair("error-bad-request-stale-schema-fragments", runtime::compiled(check_error_bad_request_stale_schema_fragments, {.text = accept_error_bad_request_stale_schema_fragments, .value = accept_error_bad_request_stale_schema_fragments})),
      std::pair("error-bad-request-unexpected-id-type", runtime::compiled(check_error_bad_request_unexpected_id_type, {.text = accept_error_bad_request_unexpected_id_type, .value = accept_error_bad_request_unexpected_id_type})),
      std::pair("error-bad-request-unexpected-json-type", runtime::compiled(check_error_bad_request_unexpected_json_type, {.text = accept_error_bad_request_unexpected_json_type, .value = accept_error_bad_request_unexpected_json_type})),
      std::pair("error-bad-request-unexpected-json-type-type", runtime::compiled(check_error_bad_request_unexpected_json_type_type_2, {.text = accept_error_bad_request_unexpected_json_type_type_2, .value = accept_error_bad_request_unexpected_json_type_type_2})),
      std::pair("error-bad-request-value-not-permitted", runtime::compiled(check_error_bad_request_value_not_permitted, {.text = accept_error_bad_request_value_not_permitted, .value = accept_error_bad_request_value_not_permitted})),
      std::pair("error-bad-request-workflow-component-validation-errors", runtime::compiled(check_error_bad_request_workflow_component_validation_errors, {.text = accept_error_bad_request_workflow_component_validation_errors, .value = accept_error_bad_request_workflow_component_validation_errors})),
      std::pair("error-bad-request-workflow-component-validation-error", runtime::compiled(check_error_bad_request_workflow_component_validation_error, {.text = accept_error_bad_request_workflow_component_validation_error, .value = accept_error_bad_request_workflow_component_validation_error})),
      std::pair("error-bad-request-workflow-component-validation-error-field", runtime::compiled(check_error_bad_request_workflow_component_validation_error_field, {.text = accept_error_bad_request_workflow_component_validation_error_field, .value = accept_error_bad_request_workflow_component_validation_error_field})),
      std::pair("error-bad-request-workflow-component-validation-error-workflow-component-validation-location-type", runtime::compiled(check_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type, {.text = accept_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type, .value = accept_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type})),
      std::pair("error-bad-request-workflow-component-validation-error-operation", runtime::compiled(check_error_bad_request_workflow_component_validation_error_operation, {.text = accept_error_bad_request_workflow_component_validation_error_operation, .value = accept_error_bad_request_workflow_component_validation_error_operation})),
      std::pair("error-bad-request-workflow-component-validation-error-workflow", runtime::compiled(check_error_bad_request_workflow_component_validation_error_workflow, {.text = accept_error_bad_request_workflow_component_validation_error_workflow, .value = accept_error_bad_request_workflow_component_validation_error_workflow})),
      std::pair("error-bad-request-workflow-component-validation-error-workflow-step", runtime::compiled(check_error_bad_request_workflow_component_validation_error_workflow_step, {.text = accept_error_bad_request_workflow_component_validation_error_workflow_step, .value = accept_error_bad_request_workflow_component_validation_error_workflow_step})),
      std::pair("error-unauthorized", runtime::compiled(check_error_unauthorized, {.text = accept_error_unauthorized, .value = accept_error_unauthorized})),
      std::pair("error-unauthorized-type", runtime::compiled(check_error_unauthorized_type, {.text = accept_error_unauthorized_type, .value = accept_error_unauthorized_type})),
      std::pair("error-unauthorized-dev-org-deactivated", runtime::compiled(check_error_unauthorized_dev_org_deactivated, {.text = accept_error_unauthorized_dev_org_deactivated, .value = accept_error_unauthorized_dev_org_deactivated})),
      std::pair("error-unauthorized-token-expired", runtime::compiled(check_error_unauthorized_token_expired, {.text = accept_error_unauthorized_token_expired, .value = accept_error_unauthorized_token_expired})),
      std::pair("error-unauthorized-token-revoked", runtime::compiled(check_error_unauthorized_token_revoked, {.text = accept_error_unauthorized_token_revoked, .value = accept_error_unauthorized_token_revoked})),
      std::pair("error-unauthorized-unauthenticated", runtime::compiled(check_error_unauthorized_unauthenticated, {.text = accept_error_unauthorized_unauthenticated, .value = accept_error_unauthorized_unauthenticated})),
      std::pair("error-forbidden", runtime::compiled(check_error_forbidden, {.text = accept_error_forbidden, .value = accept_error_forbidden})),
      std::pair("error-forbidden-type", runtime::compiled(check_error_forbidden_type, {.text = accept_error_forbidden_type, .value = accept_error_forbidden_type})),
      std::pair("error-forbidden-forbidden", runtime::compiled(check_error_forbidden_forbidden, {.text = accept_error_forbidden_forbidden, .value = accept_error_forbidden_forbidden})),
      std::pair("error-request-entity-too-large", runtime::compiled(check_error_request_entity_too_large, {.text = accept_error_request_entity_too_large, .value = accept_error_request_entity_too_large})),
      std::pair("error-request-entity-too-large-type", runtime::compiled(check_error_request_entity_too_large_type, {.text = accept_error_request_entity_too_large_type, .value = accept_error_request_entity_too_large_type})),
      std::pair("error-request-entity-too-large-request-entity-too-large", runtime::compiled(check_error_request_entity_too_large_request_entity_too_large, {.text = accept_error_request_entity_too_large_request_entity_too_large, .value = accept_error_request_entity_too_large_request_entity_too_large})),
      std::pair("error-too-many-requests", runtime::compiled(check_error_too_many_requests, {.text = accept_error_too_many_requests, .value = accept_error_too_many_requests})),
      std::pair("error-too-many-requests-type", runtime::compiled(check_error_too_many_requests_type, {.text = accept_error_too_many_requests_type, .value = accept_error_too_many_requests_type})),
      std::pair("error-too-many-requests-too-many-requests", runtime::compiled(check_error_too_many_requests_too_many_requests, {.text = accept_error_too_many_requests_too_many_requests, .value = accept_error_too_many_requests_too_many_requests})),
      std::pair("error-internal-server-error", runtime::compiled(check_error_internal_server_error, {.text = accept_error_internal_server_error, .value = accept_error_internal_server_error})),
      std::pair("error-internal-server-error-type", runtime::compiled(check_error_internal_server_error_type, {.text = accept_error_internal_server_error_type, .value = accept_error_internal_server_error_type})),
      std::pair("error-internal-server-error-internal-error", runtime::compiled(check_error_internal_server_error_internal_error, {.text = accept_error_internal_server_error_internal_error, .value = accept_error_internal_server_error_internal_error})),
      std::pair("error-service-unavailable", runtime::compiled(check_error_service_unavailable, {.text = accept_error_service_unavailable, .value = accept_error_service_unavailable})),
      std::pair("error-service-unavailable-type", runtime::compiled(check_error_service_unavailable_type, {.text = accept_error_service_unavailable_type, .value = accept_error_service_unavailable_type})),
      std::pair("error-service-unavailable-service-unavailable", runtime::compiled(check_error_service_unavailable_service_unavailable, {.text = accept_error_service_unavailable_service_unavailable, .value = accept_error_service_unavailable_service_unavailable})),
  };
}

}  // namespace

runtime::Api api() {
  runtime::Api api;
  api.name = "devrev-links";
  api.title = "DevRev links";
  api.version = "2024-01-24";
  api.base_paths = {};
  api.operations.push_back(links_create_operation());
  api.security_schemes = security_schemes();
  api.schemas = schemas();
  api.extensions = runtime::trusted_object(R"json({
  "x-understudy-limits": {
    "body_bytes": 1048576,
    "retry_after": 1
  },
  "x-understudy-errors": {
    "words": {
      "missing_body": {
        "summary": "The request has no body"
      },
      "malformed_body": {
        "summary": "The body is not JSON"
      },
      "media_type": {
        "summary": "The content type is not supported"
      },
      "required": {
        "summary": "A required field is missing"
      },
      "enum": {
        "summary": "A value is not on its list"
      },
      "type": {
        "summary": "A value is of the wrong JSON type",
        "wanted": "{expected}"
      },
      "type:boolean": {
        "wanted": "bool"
      },
      "type:integer": {
        "wanted": "number"
      },
      "*": {
        "summary": "The request cannot be served",
        "wanted": "{expected}"
      }
    },
    "rules": [
      {
        "on": "unauthorized",
        "status": 401,
        "body": {
          "detail": {
            "$first": [
              "{text}",
              "{message}"
            ]
          },
          "message": "Unauthorized",
          "type": {
            "$first": [
              "{type}",
              "unauthenticated"
            ]
          }
        }
      },
      {
        "on": "forbidden",
        "status": 403,
        "body": {
          "detail": {
            "$first": [
              "{text}",
              "{message}"
            ]
          },
          "message": "Forbidden",
          "type": "forbidden"
        }
      },
      {
        "on": [
          "body",
          "parameter"
        ],
        "keyword": "required",
        "status": 400,
        "body": {
          "detail": "{in}{pointer}: is required",
          "message": "{summary}",
          "type": "missing_required_field",
          "field_name": "{field}"
        }
      },
      {
        "on": [
          "body",
          "parameter"
        ],
        "keyword": "enum",
        "status": 400,
        "body": {
          "detail": "{in}{pointer}: {message}",
          "message": "{summary}",
          "type": "invalid_enum_value",
          "allowed_values": "{expected}",
          "field_name": "{field}",
          "value": "{found_text}"
        }
      },
      {
        "on": [
          "body",
          "parameter"
        ],
        "keyword": "type",
        "status": 400,
        "body": {
          "detail": "{in}{pointer}: {message}",
          "message": "{summary}",
          "type": "unexpected_json_type",
          "actual": {
            "$match": "{found_type}",
            "$cases": {
              "boolean": "bool"
            },
            "$else": "{found_type}"
          },
          "expected": "{wanted}",
          "field_name": "{field}"
        }
      },
      {
        "on": [
          "body",
          "parameter"
        ],
        "status": 400,
        "body": {
          "detail": "{in}{pointer}: {message}",
          "message": "{summary}",
          "type": "invalid_field",
          "field_name": "{field}"
        }
      },
      {
        "on": "malformed_body",
        "status": 400,
        "body": {
          "detail": "{message}",
          "message": "{summary}",
          "type": "parse_error"
        }
      },
      {
        "on": "missing_body",
        "status": 400,
        "body": {
          "detail": "{message}",
          "message": "{summary}",
          "type": "bad_request"
        }
      },
      {
        "on": "media_type",
        "status": 400,
        "body": {
          "detail": "{message}",
          "message": "{summary}",
          "type": "invalid_content_type",
          "value": {
            "$first": [
              "{header.content-type}",
              ""
            ]
          }
        }
      },
      {
        "on": "too_large",
        "status": 413,
        "body": {
          "detail": "{message}",
          "message": "Request Entity Too Large",
          "type": "request_entity_too_large",
          "max_bytes": "{max_bytes}"
        }
      },
      {
        "on": "rate_limited",
        "status": 429,
        "headers": {
          "Retry-After": "{retry_after}"
        },
        "body": {
          "detail": "{message}",
          "message": "Too Many Requests",
          "type": "too_many_requests",
          "retry_after": "{retry_after}"
        }
      },
      {
        "on": "internal",
        "status": 500,
        "body": {
          "detail": "{message}",
          "message": "Internal Server Error",
          "type": "internal_error",
          "reference_id": "{uuid}"
        }
      }
    ]
  }
})json");
  api.place_of = place_of;
  return api;
}

}  // namespace devrev_links
