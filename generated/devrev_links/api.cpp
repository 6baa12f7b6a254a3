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
      .check = runtime::compiled(check_too_many_requests_response_retry_after_header, {.text = accept_too_many_requests_response_retry_after_header, .value = accept_too_many_requests_response_retry_after_header}),
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
  static constexpr runtime::CompiledSchema all[] = {
      {.name = "links-create-request", .check = check_links_create_request, .acceptors = {.text = accept_links_create_request, .value = accept_links_create_request}},
      {.name = "links-create-response", .check = check_links_create_response, .acceptors = {.text = accept_links_create_response, .value = accept_links_create_response}},
      {.name = "link", .check = check_link, .acceptors = {.text = accept_link, .value = accept_link}},
      {.name = "link-type", .check = check_link_type, .acceptors = {.text = accept_link_type, .value = accept_link_type}},
      {.name = "custom-link-type-summary", .check = check_custom_link_type_summary, .acceptors = {.text = accept_custom_link_type_summary, .value = accept_custom_link_type_summary}},
      {.name = "link-endpoint-summary", .check = check_link_endpoint_summary, .acceptors = {.text = accept_link_endpoint_summary, .value = accept_link_endpoint_summary}},
      {.name = "link-endpoint-type", .check = check_link_endpoint_type, .acceptors = {.text = accept_link_endpoint_type, .value = accept_link_endpoint_type}},
      {.name = "atom-base", .check = check_atom_base, .acceptors = {.text = accept_atom_base, .value = accept_atom_base}},
      {.name = "atom-base-summary", .check = check_atom_base_summary, .acceptors = {.text = accept_atom_base_summary, .value = accept_atom_base_summary}},
      {.name = "enum-value-summary", .check = check_enum_value_summary, .acceptors = {.text = accept_enum_value_summary, .value = accept_enum_value_summary}},
      {.name = "stage-summary", .check = check_stage_summary, .acceptors = {.text = accept_stage_summary, .value = accept_stage_summary}},
      {.name = "custom-stage-summary", .check = check_custom_stage_summary, .acceptors = {.text = accept_custom_stage_summary, .value = accept_custom_stage_summary}},
      {.name = "user-summary", .check = check_user_summary, .acceptors = {.text = accept_user_summary, .value = accept_user_summary}},
      {.name = "user-type", .check = check_user_type, .acceptors = {.text = accept_user_type, .value = accept_user_type}},
      {.name = "user-base-summary", .check = check_user_base_summary, .acceptors = {.text = accept_user_base_summary, .value = accept_user_base_summary}},
      {.name = "user-state", .check = check_user_state, .acceptors = {.text = accept_user_state, .value = accept_user_state}},
      {.name = "dev-user-summary", .check = check_dev_user_summary, .acceptors = {.text = accept_dev_user_summary, .value = accept_dev_user_summary}},
      {.name = "rev-user-summary", .check = check_rev_user_summary, .acceptors = {.text = accept_rev_user_summary, .value = accept_rev_user_summary}},
      {.name = "service-account-summary", .check = check_service_account_summary, .acceptors = {.text = accept_service_account_summary, .value = accept_service_account_summary}},
      {.name = "sys-user-summary", .check = check_sys_user_summary, .acceptors = {.text = accept_sys_user_summary, .value = accept_sys_user_summary}},
      {.name = "artifact-summary", .check = check_artifact_summary, .acceptors = {.text = accept_artifact_summary, .value = accept_artifact_summary}},
      {.name = "artifact-file-summary", .check = check_artifact_file_summary, .acceptors = {.text = accept_artifact_file_summary, .value = accept_artifact_file_summary}},
      {.name = "org-summary", .check = check_org_summary, .acceptors = {.text = accept_org_summary, .value = accept_org_summary}},
      {.name = "org-type", .check = check_org_type, .acceptors = {.text = accept_org_type, .value = accept_org_type}},
      {.name = "org-base-summary", .check = check_org_base_summary, .acceptors = {.text = accept_org_base_summary, .value = accept_org_base_summary}},
      {.name = "account-summary", .check = check_account_summary, .acceptors = {.text = accept_account_summary, .value = accept_account_summary}},
      {.name = "dev-org-summary", .check = check_dev_org_summary, .acceptors = {.text = accept_dev_org_summary, .value = accept_dev_org_summary}},
      {.name = "rev-org-summary", .check = check_rev_org_summary, .acceptors = {.text = accept_rev_org_summary, .value = accept_rev_org_summary}},
      {.name = "work-base-summary", .check = check_work_base_summary, .acceptors = {.text = accept_work_base_summary, .value = accept_work_base_summary}},
      {.name = "legacy-stage-summary", .check = check_legacy_stage_summary, .acceptors = {.text = accept_legacy_stage_summary, .value = accept_legacy_stage_summary}},
      {.name = "issue-summary", .check = check_issue_summary, .acceptors = {.text = accept_issue_summary, .value = accept_issue_summary}},
      {.name = "issue-priority", .check = check_issue_priority, .acceptors = {.text = accept_issue_priority, .value = accept_issue_priority}},
      {.name = "vista-group-item-summary", .check = check_vista_group_item_summary, .acceptors = {.text = accept_vista_group_item_summary, .value = accept_vista_group_item_summary}},
      {.name = "vista-group-item-type", .check = check_vista_group_item_type, .acceptors = {.text = accept_vista_group_item_type, .value = accept_vista_group_item_type}},
      {.name = "vista-group-item-state", .check = check_vista_group_item_state, .acceptors = {.text = accept_vista_group_item_state, .value = accept_vista_group_item_state}},
      {.name = "opportunity-summary", .check = check_opportunity_summary, .acceptors = {.text = accept_opportunity_summary, .value = accept_opportunity_summary}},
      {.name = "task-summary", .check = check_task_summary, .acceptors = {.text = accept_task_summary, .value = accept_task_summary}},
      {.name = "ticket-summary", .check = check_ticket_summary, .acceptors = {.text = accept_ticket_summary, .value = accept_ticket_summary}},
      {.name = "ticket-severity", .check = check_ticket_severity, .acceptors = {.text = accept_ticket_severity, .value = accept_ticket_severity}},
      {.name = "incident-summary", .check = check_incident_summary, .acceptors = {.text = accept_incident_summary, .value = accept_incident_summary}},
      {.name = "part-base-summary", .check = check_part_base_summary, .acceptors = {.text = accept_part_base_summary, .value = accept_part_base_summary}},
      {.name = "capability-summary", .check = check_capability_summary, .acceptors = {.text = accept_capability_summary, .value = accept_capability_summary}},
      {.name = "enhancement-summary", .check = check_enhancement_summary, .acceptors = {.text = accept_enhancement_summary, .value = accept_enhancement_summary}},
      {.name = "feature-summary", .check = check_feature_summary, .acceptors = {.text = accept_feature_summary, .value = accept_feature_summary}},
      {.name = "linkable-summary", .check = check_linkable_summary, .acceptors = {.text = accept_linkable_summary, .value = accept_linkable_summary}},
      {.name = "product-summary", .check = check_product_summary, .acceptors = {.text = accept_product_summary, .value = accept_product_summary}},
      {.name = "runnable-summary", .check = check_runnable_summary, .acceptors = {.text = accept_runnable_summary, .value = accept_runnable_summary}},
      {.name = "article-summary", .check = check_article_summary, .acceptors = {.text = accept_article_summary, .value = accept_article_summary}},
      {.name = "article-type", .check = check_article_type, .acceptors = {.text = accept_article_type, .value = accept_article_type}},
      {.name = "resource-summary", .check = check_resource_summary, .acceptors = {.text = accept_resource_summary, .value = accept_resource_summary}},
      {.name = "code-change-summary", .check = check_code_change_summary, .acceptors = {.text = accept_code_change_summary, .value = accept_code_change_summary}},
      {.name = "conversation-summary", .check = check_conversation_summary, .acceptors = {.text = accept_conversation_summary, .value = accept_conversation_summary}},
      {.name = "custom-object-summary", .check = check_custom_object_summary, .acceptors = {.text = accept_custom_object_summary, .value = accept_custom_object_summary}},
      {.name = "meeting-summary", .check = check_meeting_summary, .acceptors = {.text = accept_meeting_summary, .value = accept_meeting_summary}},
      {.name = "widget-summary", .check = check_widget_summary, .acceptors = {.text = accept_widget_summary, .value = accept_widget_summary}},
      {.name = "sync-metadata", .check = check_sync_metadata, .acceptors = {.text = accept_sync_metadata, .value = accept_sync_metadata}},
      {.name = "sync-metadata-summary", .check = check_sync_metadata_summary, .acceptors = {.text = accept_sync_metadata_summary, .value = accept_sync_metadata_summary}},
      {.name = "sync-in", .check = check_sync_in, .acceptors = {.text = accept_sync_in, .value = accept_sync_in}},
      {.name = "sync-in-summary", .check = check_sync_in_summary, .acceptors = {.text = accept_sync_in_summary, .value = accept_sync_in_summary}},
      {.name = "sync-in-status", .check = check_sync_in_status, .acceptors = {.text = accept_sync_in_status, .value = accept_sync_in_status}},
      {.name = "sync-out", .check = check_sync_out, .acceptors = {.text = accept_sync_out, .value = accept_sync_out}},
      {.name = "sync-out-status", .check = check_sync_out_status, .acceptors = {.text = accept_sync_out_status, .value = accept_sync_out_status}},
      {.name = "sync-unit-summary", .check = check_sync_unit_summary, .acceptors = {.text = accept_sync_unit_summary, .value = accept_sync_unit_summary}},
      {.name = "sync-unit-sync-type", .check = check_sync_unit_sync_type, .acceptors = {.text = accept_sync_unit_sync_type, .value = accept_sync_unit_sync_type}},
      {.name = "external-system-type", .check = check_external_system_type, .acceptors = {.text = accept_external_system_type, .value = accept_external_system_type}},
      {.name = "sync-run-summary", .check = check_sync_run_summary, .acceptors = {.text = accept_sync_run_summary, .value = accept_sync_run_summary}},
      {.name = "sync-run-mode", .check = check_sync_run_mode, .acceptors = {.text = accept_sync_run_mode, .value = accept_sync_run_mode}},
      {.name = "sync-progress-summary", .check = check_sync_progress_summary, .acceptors = {.text = accept_sync_progress_summary, .value = accept_sync_progress_summary}},
      {.name = "sync-progress-state", .check = check_sync_progress_state, .acceptors = {.text = accept_sync_progress_state, .value = accept_sync_progress_state}},
      {.name = "error-base", .check = check_error_base, .acceptors = {.text = accept_error_base, .value = accept_error_base}},
      {.name = "error-bad-request", .check = check_error_bad_request, .acceptors = {.text = accept_error_bad_request, .value = accept_error_bad_request}},
      {.name = "error-bad-request-type", .check = check_error_bad_request_type, .acceptors = {.text = accept_error_bad_request_type, .value = accept_error_bad_request_type}},
      {.name = "error-bad-request-artifact-already-attached-to-a-parent", .check = check_error_bad_request_artifact_already_attached_to_a_parent, .acceptors = {.text = accept_error_bad_request_artifact_already_attached_to_a_parent, .value = accept_error_bad_request_artifact_already_attached_to_a_parent}},
      {.name = "error-bad-request-bad-request", .check = check_error_bad_request_bad_request, .acceptors = {.text = accept_error_bad_request_bad_request, .value = accept_error_bad_request_bad_request}},
      {.name = "error-bad-request-customization-validation-error", .check = check_error_bad_request_customization_validation_error, .acceptors = {.text = accept_error_bad_request_customization_validation_error, .value = accept_error_bad_request_customization_validation_error}},
      {.name = "error-bad-request-customization-validation-error-bad-id-type", .check = check_error_bad_request_customization_validation_error_bad_id_type, .acceptors = {.text = accept_error_bad_request_customization_validation_error_bad_id_type, .value = accept_error_bad_request_customization_validation_error_bad_id_type}},
      {.name = "error-bad-request-customization-validation-error-date-parse-error", .check = check_error_bad_request_customization_validation_error_date_parse_error, .acceptors = {.text = accept_error_bad_request_customization_validation_error_date_parse_error, .value = accept_error_bad_request_customization_validation_error_date_parse_error}},
      {.name = "error-bad-request-customization-validation-error-enum-out-of-range", .check = check_error_bad_request_customization_validation_error_enum_out_of_range, .acceptors = {.text = accept_error_bad_request_customization_validation_error_enum_out_of_range, .value = accept_error_bad_request_customization_validation_error_enum_out_of_range}},
      {.name = "error-bad-request-customization-validation-error-expression-parse-error", .check = check_error_bad_request_customization_validation_error_expression_parse_error, .acceptors = {.text = accept_error_bad_request_customization_validation_error_expression_parse_error, .value = accept_error_bad_request_customization_validation_error_expression_parse_error}},
      {.name = "error-bad-request-customization-validation-error-field-dropped", .check = check_error_bad_request_customization_validation_error_field_dropped, .acceptors = {.text = accept_error_bad_request_customization_validation_error_field_dropped, .value = accept_error_bad_request_customization_validation_error_field_dropped}},
      {.name = "error-bad-request-customization-validation-error-field-immutable", .check = check_error_bad_request_customization_validation_error_field_immutable, .acceptors = {.text = accept_error_bad_request_customization_validation_error_field_immutable, .value = accept_error_bad_request_customization_validation_error_field_immutable}},
      {.name = "error-bad-request-customization-validation-error-field-not-in-schema", .check = check_error_bad_request_customization_validation_error_field_not_in_schema, .acceptors = {.text = accept_error_bad_request_customization_validation_error_field_not_in_schema, .value = accept_error_bad_request_customization_validation_error_field_not_in_schema}},
      {.name = "error-bad-request-customization-validation-error-field-required", .check = check_error_bad_request_customization_validation_error_field_required, .acceptors = {.text = accept_error_bad_request_customization_validation_error_field_required, .value = accept_error_bad_request_customization_validation_error_field_required}},
      {.name = "error-bad-request-customization-validation-error-fragment-not-found", .check = check_error_bad_request_customization_validation_error_fragment_not_found, .acceptors = {.text = accept_error_bad_request_customization_validation_error_fragment_not_found, .value = accept_error_bad_request_customization_validation_error_fragment_not_found}},
      {.name = "error-bad-request-customization-validation-error-id-parse-error", .check = check_error_bad_request_customization_validation_error_id_parse_error, .acceptors = {.text = accept_error_bad_request_customization_validation_error_id_parse_error, .value = accept_error_bad_request_customization_validation_error_id_parse_error}},
      {.name = "error-bad-request-customization-validation-error-id-type-not-allowed", .check = check_error_bad_request_customization_validation_error_id_type_not_allowed, .acceptors = {.text = accept_error_bad_request_customization_validation_error_id_type_not_allowed, .value = accept_error_bad_request_customization_validation_error_id_type_not_allowed}},
      {.name = "error-bad-request-customization-validation-error-invalid-argument", .check = check_error_bad_request_customization_validation_error_invalid_argument, .acceptors = {.text = accept_error_bad_request_customization_validation_error_invalid_argument, .value = accept_error_bad_request_customization_validation_error_invalid_argument}},
      {.name = "error-bad-request-customization-validation-error-timestamp-parse-error", .check = check_error_bad_request_customization_validation_error_timestamp_parse_error, .acceptors = {.text = accept_error_bad_request_customization_validation_error_timestamp_parse_error, .value = accept_error_bad_request_customization_validation_error_timestamp_parse_error}},
      {.name = "error-bad-request-customization-validation-error-unknown-error", .check = check_error_bad_request_customization_validation_error_unknown_error, .acceptors = {.text = accept_error_bad_request_customization_validation_error_unknown_error, .value = accept_error_bad_request_customization_validation_error_unknown_error}},
      {.name = "error-bad-request-customization-validation-error-unsupported-type", .check = check_error_bad_request_customization_validation_error_unsupported_type, .acceptors = {.text = accept_error_bad_request_customization_validation_error_unsupported_type, .value = accept_error_bad_request_customization_validation_error_unsupported_type}},
      {.name = "error-bad-request-customization-validation-error-wrong-type", .check = check_error_bad_request_customization_validation_error_wrong_type, .acceptors = {.text = accept_error_bad_request_customization_validation_error_wrong_type, .value = accept_error_bad_request_customization_validation_error_wrong_type}},
      {.name = "error-bad-request-customization-validation-error-subtype", .check = check_error_bad_request_customization_validation_error_subtype, .acceptors = {.text = accept_error_bad_request_customization_validation_error_subtype, .value = accept_error_bad_request_customization_validation_error_subtype}},
      {.name = "error-bad-request-group-hierarchy-circular-dependency", .check = check_error_bad_request_group_hierarchy_circular_dependency, .acceptors = {.text = accept_error_bad_request_group_hierarchy_circular_dependency, .value = accept_error_bad_request_group_hierarchy_circular_dependency}},
      {.name = "error-bad-request-group-hierarchy-depth-exceeded", .check = check_error_bad_request_group_hierarchy_depth_exceeded, .acceptors = {.text = accept_error_bad_request_group_hierarchy_depth_exceeded, .value = accept_error_bad_request_group_hierarchy_depth_exceeded}},
      {.name = "error-bad-request-group-hierarchy-invalid-parent", .check = check_error_bad_request_group_hierarchy_invalid_parent, .acceptors = {.text = accept_error_bad_request_group_hierarchy_invalid_parent, .value = accept_error_bad_request_group_hierarchy_invalid_parent}},
      {.name = "error-bad-request-group-hierarchy-invalid-parent-reason", .check = check_error_bad_request_group_hierarchy_invalid_parent_reason, .acceptors = {.text = accept_error_bad_request_group_hierarchy_invalid_parent_reason, .value = accept_error_bad_request_group_hierarchy_invalid_parent_reason}},
      {.name = "error-bad-request-invalid-api-version", .check = check_error_bad_request_invalid_api_version, .acceptors = {.text = accept_error_bad_request_invalid_api_version, .value = accept_error_bad_request_invalid_api_version}},
      {.name = "error-bad-request-invalid-content-type", .check = check_error_bad_request_invalid_content_type, .acceptors = {.text = accept_error_bad_request_invalid_content_type, .value = accept_error_bad_request_invalid_content_type}},
      {.name = "error-bad-request-invalid-enum-value", .check = check_error_bad_request_invalid_enum_value, .acceptors = {.text = accept_error_bad_request_invalid_enum_value, .value = accept_error_bad_request_invalid_enum_value}},
      {.name = "error-bad-request-invalid-field", .check = check_error_bad_request_invalid_field, .acceptors = {.text = accept_error_bad_request_invalid_field, .value = accept_error_bad_request_invalid_field}},
      {.name = "error-bad-request-invalid-id", .check = check_error_bad_request_invalid_id, .acceptors = {.text = accept_error_bad_request_invalid_id, .value = accept_error_bad_request_invalid_id}},
      {.name = "error-bad-request-merge-works-error", .check = check_error_bad_request_merge_works_error, .acceptors = {.text = accept_error_bad_request_merge_works_error, .value = accept_error_bad_request_merge_works_error}},
      {.name = "error-bad-request-merge-works-error-error", .check = check_error_bad_request_merge_works_error_error, .acceptors = {.text = accept_error_bad_request_merge_works_error_error, .value = accept_error_bad_request_merge_works_error_error}},
      {.name = "error-bad-request-merge-works-error-error-already-merged", .check = check_error_bad_request_merge_works_error_error_already_merged, .acceptors = {.text = accept_error_bad_request_merge_works_error_error_already_merged, .value = accept_error_bad_request_merge_works_error_error_already_merged}},
      {.name = "error-bad-request-merge-works-error-error-closed", .check = check_error_bad_request_merge_works_error_error_closed, .acceptors = {.text = accept_error_bad_request_merge_works_error_error_closed, .value = accept_error_bad_request_merge_works_error_error_closed}},
      {.name = "error-bad-request-merge-works-error-error-different-reporters", .check = check_error_bad_request_merge_works_error_error_different_reporters, .acceptors = {.text = accept_error_bad_request_merge_works_error_error_different_reporters, .value = accept_error_bad_request_merge_works_error_error_different_reporters}},
      {.name = "error-bad-request-merge-works-error-error-different-workspace", .check = check_error_bad_request_merge_works_error_error_different_workspace, .acceptors = {.text = accept_error_bad_request_merge_works_error_error_different_workspace, .value = accept_error_bad_request_merge_works_error_error_different_workspace}},
      {.name = "error-bad-request-merge-works-error-error-invalid-stage-transition", .check = check_error_bad_request_merge_works_error_error_invalid_stage_transition, .acceptors = {.text = accept_error_bad_request_merge_works_error_error_invalid_stage_transition, .value = accept_error_bad_request_merge_works_error_error_invalid_stage_transition}},
      {.name = "error-bad-request-merge-works-error-error-locked", .check = check_error_bad_request_merge_works_error_error_locked, .acceptors = {.text = accept_error_bad_request_merge_works_error_error_locked, .value = accept_error_bad_request_merge_works_error_error_locked}},
      {.name = "error-bad-request-merge-works-error-error-stage-not-found-for-subtype", .check = check_error_bad_request_merge_works_error_error_stage_not_found_for_subtype, .acceptors = {.text = accept_error_bad_request_merge_works_error_error_stage_not_found_for_subtype, .value = accept_error_bad_request_merge_works_error_error_stage_not_found_for_subtype}},
      {.name = "error-bad-request-missing-dependency", .check = check_error_bad_request_missing_dependency, .acceptors = {.text = accept_error_bad_request_missing_dependency, .value = accept_error_bad_request_missing_dependency}},
      {.name = "error-bad-request-missing-dependency-dependency", .check = check_error_bad_request_missing_dependency_dependency, .acceptors = {.text = accept_error_bad_request_missing_dependency_dependency, .value = accept_error_bad_request_missing_dependency_dependency}},
      {.name = "error-bad-request-missing-required-field", .check = check_error_bad_request_missing_required_field, .acceptors = {.text = accept_error_bad_request_missing_required_field, .value = accept_error_bad_request_missing_required_field}},
      {.name = "error-bad-request-parse-error", .check = check_error_bad_request_parse_error, .acceptors = {.text = accept_error_bad_request_parse_error, .value = accept_error_bad_request_parse_error}},
      {.name = "error-bad-request-stale-schema-fragments", .check = check_error_bad_request_stale_schema_fragments, .acceptors = {.text = accept_error_bad_request_stale_schema_fragments, .value = accept_error_bad_request_stale_schema_fragments}},
      {.name = "error-bad-request-unexpected-id-type", .check = check_error_bad_request_unexpected_id_type, .acceptors = {.text = accept_error_bad_request_unexpected_id_type, .value = accept_error_bad_request_unexpected_id_type}},
      {.name = "error-bad-request-unexpected-json-type", .check = check_error_bad_request_unexpected_json_type, .acceptors = {.text = accept_error_bad_request_unexpected_json_type, .value = accept_error_bad_request_unexpected_json_type}},
      {.name = "error-bad-request-unexpected-json-type-type", .check = check_error_bad_request_unexpected_json_type_type_2, .acceptors = {.text = accept_error_bad_request_unexpected_json_type_type_2, .value = accept_error_bad_request_unexpected_json_type_type_2}},
      {.name = "error-bad-request-value-not-permitted", .check = check_error_bad_request_value_not_permitted, .acceptors = {.text = accept_error_bad_request_value_not_permitted, .value = accept_error_bad_request_value_not_permitted}},
      {.name = "error-bad-request-workflow-component-validation-errors", .check = check_error_bad_request_workflow_component_validation_errors, .acceptors = {.text = accept_error_bad_request_workflow_component_validation_errors, .value = accept_error_bad_request_workflow_component_validation_errors}},
      {.name = "error-bad-request-workflow-component-validation-error", .check = check_error_bad_request_workflow_component_validation_error, .acceptors = {.text = accept_error_bad_request_workflow_component_validation_error, .value = accept_error_bad_request_workflow_component_validation_error}},
      {.name = "error-bad-request-workflow-component-validation-error-field", .check = check_error_bad_request_workflow_component_validation_error_field, .acceptors = {.text = accept_error_bad_request_workflow_component_validation_error_field, .value = accept_error_bad_request_workflow_component_validation_error_field}},
      {.name = "error-bad-request-workflow-component-validation-error-workflow-component-validation-location-type", .check = check_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type, .acceptors = {.text = accept_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type, .value = accept_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type}},
      {.name = "error-bad-request-workflow-component-validation-error-operation", .check = check_error_bad_request_workflow_component_validation_error_operation, .acceptors = {.text = accept_error_bad_request_workflow_component_validation_error_operation, .value = accept_error_bad_request_workflow_component_validation_error_operation}},
      {.name = "error-bad-request-workflow-component-validation-error-workflow", .check = check_error_bad_request_workflow_component_validation_error_workflow, .acceptors = {.text = accept_error_bad_request_workflow_component_validation_error_workflow, .value = accept_error_bad_request_workflow_component_validation_error_workflow}},
      {.name = "error-bad-request-workflow-component-validation-error-workflow-step", .check = check_error_bad_request_workflow_component_validation_error_workflow_step, .acceptors = {.text = accept_error_bad_request_workflow_component_validation_error_workflow_step, .value = accept_error_bad_request_workflow_component_validation_error_workflow_step}},
      {.name = "error-unauthorized", .check = check_error_unauthorized, .acceptors = {.text = accept_error_unauthorized, .value = accept_error_unauthorized}},
      {.name = "error-unauthorized-type", .check = check_error_unauthorized_type, .acceptors = {.text = accept_error_unauthorized_type, .value = accept_error_unauthorized_type}},
      {.name = "error-unauthorized-dev-org-deactivated", .check = check_error_unauthorized_dev_org_deactivated, .acceptors = {.text = accept_error_unauthorized_dev_org_deactivated, .value = accept_error_unauthorized_dev_org_deactivated}},
      {.name = "error-unauthorized-token-expired", .check = check_error_unauthorized_token_expired, .acceptors = {.text = accept_error_unauthorized_token_expired, .value = accept_error_unauthorized_token_expired}},
      {.name = "error-unauthorized-token-revoked", .check = check_error_unauthorized_token_revoked, .acceptors = {.text = accept_error_unauthorized_token_revoked, .value = accept_error_unauthorized_token_revoked}},
      {.name = "error-unauthorized-unauthenticated", .check = check_error_unauthorized_unauthenticated, .acceptors = {.text = accept_error_unauthorized_unauthenticated, .value = accept_error_unauthorized_unauthenticated}},
      {.name = "error-forbidden", .check = check_error_forbidden, .acceptors = {.text = accept_error_forbidden, .value = accept_error_forbidden}},
      {.name = "error-forbidden-type", .check = check_error_forbidden_type, .acceptors = {.text = accept_error_forbidden_type, .value = accept_error_forbidden_type}},
      {.name = "error-forbidden-forbidden", .check = check_error_forbidden_forbidden, .acceptors = {.text = accept_error_forbidden_forbidden, .value = accept_error_forbidden_forbidden}},
      {.name = "error-request-entity-too-large", .check = check_error_request_entity_too_large, .acceptors = {.text = accept_error_request_entity_too_large, .value = accept_error_request_entity_too_large}},
      {.name = "error-request-entity-too-large-type", .check = check_error_request_entity_too_large_type, .acceptors = {.text = accept_error_request_entity_too_large_type, .value = accept_error_request_entity_too_large_type}},
      {.name = "error-request-entity-too-large-request-entity-too-large", .check = check_error_request_entity_too_large_request_entity_too_large, .acceptors = {.text = accept_error_request_entity_too_large_request_entity_too_large, .value = accept_error_request_entity_too_large_request_entity_too_large}},
      {.name = "error-too-many-requests", .check = check_error_too_many_requests, .acceptors = {.text = accept_error_too_many_requests, .value = accept_error_too_many_requests}},
      {.name = "error-too-many-requests-type", .check = check_error_too_many_requests_type, .acceptors = {.text = accept_error_too_many_requests_type, .value = accept_error_too_many_requests_type}},
      {.name = "error-too-many-requests-too-many-requests", .check = check_error_too_many_requests_too_many_requests, .acceptors = {.text = accept_error_too_many_requests_too_many_requests, .value = accept_error_too_many_requests_too_many_requests}},
      {.name = "error-internal-server-error", .check = check_error_internal_server_error, .acceptors = {.text = accept_error_internal_server_error, .value = accept_error_internal_server_error}},
      {.name = "error-internal-server-error-type", .check = check_error_internal_server_error_type, .acceptors = {.text = accept_error_internal_server_error_type, .value = accept_error_internal_server_error_type}},
      {.name = "error-internal-server-error-internal-error", .check = check_error_internal_server_error_internal_error, .acceptors = {.text = accept_error_internal_server_error_internal_error, .value = accept_error_internal_server_error_internal_error}},
      {.name = "error-service-unavailable", .check = check_error_service_unavailable, .acceptors = {.text = accept_error_service_unavailable, .value = accept_error_service_unavailable}},
      {.name = "error-service-unavailable-type", .check = check_error_service_unavailable_type, .acceptors = {.text = accept_error_service_unavailable_type, .value = accept_error_service_unavailable_type}},
      {.name = "error-service-unavailable-service-unavailable", .check = check_error_service_unavailable_service_unavailable, .acceptors = {.text = accept_error_service_unavailable_service_unavailable, .value = accept_error_service_unavailable_service_unavailable}},
  };
  return runtime::compiled(all);
}

std::vector<runtime::UnionPlace> unions() {
  return {
      {.location = "#/components/schemas/link-endpoint-summary/oneOf", .branches = {"account-summary", "article-summary", "capability-summary", "code-change-summary", "conversation-summary", "custom-object-summary", "dev-user-summary", "enhancement-summary", "feature-summary", "incident-summary", "issue-summary", "linkable-summary", "meeting-summary", "opportunity-summary", "product-summary", "rev-org-summary", "rev-user-summary", "runnable-summary", "task-summary", "ticket-summary", "widget-summary"}},
      {.location = "#/components/schemas/user-summary/oneOf", .branches = {"dev-user-summary", "rev-user-summary", "service-account-summary", "sys-user-summary"}},
      {.location = "#/components/schemas/org-summary/oneOf", .branches = {"account-summary", "dev-org-summary", "rev-org-summary"}},
      {.location = "#/components/schemas/error-bad-request/oneOf", .branches = {"error-bad-request-artifact-already-attached-to-a-parent", "error-bad-request-bad-request", "error-bad-request-customization-validation-error", "error-bad-request-group-hierarchy-circular-dependency", "error-bad-request-group-hierarchy-depth-exceeded", "error-bad-request-group-hierarchy-invalid-parent", "error-bad-request-invalid-api-version", "error-bad-request-invalid-content-type", "error-bad-request-invalid-enum-value", "error-bad-request-invalid-field", "error-bad-request-invalid-id", "error-bad-request-merge-works-error", "error-bad-request-missing-dependency", "error-bad-request-missing-required-field", "error-bad-request-parse-error", "error-bad-request-stale-schema-fragments", "error-bad-request-unexpected-id-type", "error-bad-request-unexpected-json-type", "error-bad-request-value-not-permitted", "error-bad-request-workflow-component-validation-errors"}},
      {.location = "#/components/schemas/error-bad-request-customization-validation-error/oneOf", .branches = {"error-bad-request-customization-validation-error-bad-id-type", "error-bad-request-customization-validation-error-date-parse-error", "error-bad-request-customization-validation-error-enum-out-of-range", "error-bad-request-customization-validation-error-expression-parse-error", "error-bad-request-customization-validation-error-field-dropped", "error-bad-request-customization-validation-error-field-immutable", "error-bad-request-customization-validation-error-field-not-in-schema", "error-bad-request-customization-validation-error-field-required", "error-bad-request-customization-validation-error-fragment-not-found", "error-bad-request-customization-validation-error-id-parse-error", "error-bad-request-customization-validation-error-id-type-not-allowed", "error-bad-request-customization-validation-error-invalid-argument", "error-bad-request-customization-validation-error-timestamp-parse-error", "error-bad-request-customization-validation-error-unknown-error", "error-bad-request-customization-validation-error-unsupported-type", "error-bad-request-customization-validation-error-wrong-type"}},
      {.location = "#/components/schemas/error-unauthorized/oneOf", .branches = {"error-unauthorized-dev-org-deactivated", "error-unauthorized-token-expired", "error-unauthorized-token-revoked", "error-unauthorized-unauthenticated"}},
      {.location = "#/components/schemas/error-forbidden/oneOf", .branches = {"error-forbidden-forbidden"}},
      {.location = "#/components/schemas/error-request-entity-too-large/oneOf", .branches = {"error-request-entity-too-large-request-entity-too-large"}},
      {.location = "#/components/schemas/error-too-many-requests/oneOf", .branches = {"error-too-many-requests-too-many-requests"}},
      {.location = "#/components/schemas/error-internal-server-error/oneOf", .branches = {"error-internal-server-error-internal-error"}},
      {.location = "#/components/schemas/error-service-unavailable/oneOf", .branches = {"error-service-unavailable-service-unavailable"}},
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
  api.unions = unions();
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
