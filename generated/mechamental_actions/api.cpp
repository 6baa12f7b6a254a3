// Made from mechamental-actions.yaml by Understudy. Do not edit.

#include "api.h"

#include "acceptors.h"
#include "json/parse.h"
#include "places.h"
#include "runtime/model/compiled.h"
#include "validators.h"

namespace mechamental_actions {

namespace {

json::Value action_create_sample() {
  return json::parse_trusted(R"json({
  "name": "text",
  "endpoint_id": "text",
  "namespace_id": "text",
  "description": "text",
  "thread_mode": "new_each_run",
  "thread_id": "text",
  "thread_id_template": "text",
  "payload": {},
  "action_type": "trigger",
  "schedule_type": "cron",
  "cron_expression": "text",
  "scheduled_at": "2024-05-17T09:30:00Z",
  "timezone": "UTC",
  "max_retries": 1,
  "retry_delay_seconds": 1,
  "is_enabled": true
})json");
}

json::Value documented_example() {
  return json::parse_trusted(R"json({
  "action_id": "string",
  "workspace_id": "string",
  "app_id": "string",
  "endpoint_id": "string",
  "name": "string",
  "description": "string",
  "namespace_id": "string",
  "thread_mode": "new_each_run",
  "thread_id": "string",
  "thread_id_template": "string",
  "payload": {},
  "action_type": "trigger",
  "schedule_type": "cron",
  "cron_expression": "string",
  "scheduled_at": "2019-08-24T14:15:22Z",
  "timezone": "string",
  "max_retries": 0,
  "retry_delay_seconds": 0,
  "is_enabled": true,
  "is_running": true,
  "next_run_at": "2019-08-24T14:15:22Z",
  "last_run_at": "2019-08-24T14:15:22Z",
  "last_run_status": "pending",
  "last_execution_id": "string",
  "total_runs": 0,
  "successful_runs": 0,
  "failed_runs": 0,
  "created_by": "string",
  "created_at": "2019-08-24T14:15:22Z",
  "updated_at": "2019-08-24T14:15:22Z"
})json");
}

json::Value action_sample() {
  return json::parse_trusted(R"json({
  "action_id": "text",
  "workspace_id": "text",
  "app_id": "text",
  "endpoint_id": "text",
  "name": "text",
  "description": "text",
  "namespace_id": "text",
  "thread_mode": "new_each_run",
  "thread_id": "text",
  "thread_id_template": "text",
  "payload": {},
  "action_type": "trigger",
  "schedule_type": "cron",
  "cron_expression": "text",
  "scheduled_at": "2024-05-17T09:30:00Z",
  "timezone": "UTC",
  "max_retries": 1,
  "retry_delay_seconds": 1,
  "is_enabled": true,
  "is_running": true,
  "next_run_at": "2024-05-17T09:30:00Z",
  "last_run_at": "2024-05-17T09:30:00Z",
  "last_run_status": "pending",
  "last_execution_id": "text",
  "total_runs": 1,
  "successful_runs": 1,
  "failed_runs": 1,
  "created_by": "text",
  "created_at": "2024-05-17T09:30:00Z",
  "updated_at": "2024-05-17T09:30:00Z"
})json");
}

runtime::Parameter org_id_parameter() {
  return {
      .name = "org_id",
      .in = runtime::In::path,
      .style = runtime::Style::simple,
      .explode = false,
      .required = true,
      .shape = {.string = true},
      .check = runtime::compiled(check_org_id_parameter, {.text = accept_org_id_parameter, .value = accept_org_id_parameter}),
      .location = "#/components/parameters/OrgId",
      .example = json::Value("acme"),
  };
}

runtime::Parameter workspace_id_parameter() {
  return {
      .name = "workspace_id",
      .in = runtime::In::path,
      .style = runtime::Style::simple,
      .explode = false,
      .required = true,
      .shape = {.string = true},
      .check = runtime::compiled(check_workspace_id_parameter, {.text = accept_workspace_id_parameter, .value = accept_workspace_id_parameter}),
      .location = "#/components/parameters/WorkspaceId",
      .example = json::Value("main"),
  };
}

runtime::Parameter app_id_parameter() {
  return {
      .name = "app_id",
      .in = runtime::In::path,
      .style = runtime::Style::simple,
      .explode = false,
      .required = true,
      .shape = {.string = true},
      .check = runtime::compiled(check_app_id_parameter, {.text = accept_app_id_parameter, .value = accept_app_id_parameter}),
      .location = "#/components/parameters/AppId",
      .example = json::Value("shop"),
  };
}

runtime::Parameter authorization_parameter() {
  return {
      .name = "authorization",
      .in = runtime::In::header,
      .style = runtime::Style::simple,
      .explode = false,
      .shape = {.null = true, .string = true},
      .check = runtime::compiled(check_authorization_parameter, {.text = accept_authorization_parameter, .value = accept_authorization_parameter}),
      .location = "#/components/parameters/Authorization",
      .example = json::Value("Bearer mm_tok_demo"),
  };
}

runtime::Parameter search_parameter() {
  return {
      .name = "search",
      .in = runtime::In::query,
      .style = runtime::Style::form,
      .explode = true,
      .shape = {.null = true, .string = true},
      .check = runtime::compiled(check_search_parameter, {.text = accept_search_parameter, .value = accept_search_parameter}),
      .location = "#/components/parameters/Search",
      .example = json::Value("report"),
  };
}

runtime::Parameter limit_parameter() {
  return {
      .name = "limit",
      .in = runtime::In::query,
      .style = runtime::Style::form,
      .explode = true,
      .shape = {.integer = true},
      .check = runtime::compiled(check_limit_parameter, {.text = accept_limit_parameter, .value = accept_limit_parameter}),
      .location = "#/components/parameters/Limit",
      .example = json::parse_trusted(R"json(2)json"),
  };
}

runtime::Parameter cursor_parameter() {
  return {
      .name = "cursor",
      .in = runtime::In::query,
      .style = runtime::Style::form,
      .explode = true,
      .shape = {.null = true, .string = true},
      .check = runtime::compiled(check_cursor_parameter, {.text = accept_cursor_parameter, .value = accept_cursor_parameter}),
      .location = "#/components/parameters/Cursor",
      .example = json::Value("text"),
  };
}

runtime::Parameter action_id_parameter() {
  return {
      .name = "action_id",
      .in = runtime::In::path,
      .style = runtime::Style::simple,
      .explode = false,
      .required = true,
      .shape = {.string = true},
      .check = runtime::compiled(check_action_id_parameter, {.text = accept_action_id_parameter, .value = accept_action_id_parameter}),
      .location = "#/components/parameters/ActionId",
      .example = json::Value("act_nightly_sales"),
  };
}

runtime::Parameter status_parameter() {
  return {
      .name = "status",
      .in = runtime::In::query,
      .style = runtime::Style::form,
      .explode = true,
      .shape = {.null = true, .string = true},
      .check = runtime::compiled(check_status_parameter, {.text = accept_status_parameter, .value = accept_status_parameter}),
      .location = "#/components/parameters/Status",
      .example = json::Value("failed"),
  };
}

runtime::Parameter run_id_parameter() {
  return {
      .name = "run_id",
      .in = runtime::In::path,
      .style = runtime::Style::simple,
      .explode = false,
      .required = true,
      .shape = {.string = true},
      .check = runtime::compiled(check_run_id_parameter, {.text = accept_run_id_parameter, .value = accept_run_id_parameter}),
      .location = "#/components/parameters/RunId",
      .example = json::Value("run_nightly_3"),
  };
}

runtime::Media validation_error_response_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_http_validation_error, {.text = accept_http_validation_error, .value = accept_http_validation_error});
  media.examples.push_back({
      .name = "documented",
      .summary = "As the documentation shows it",
      .value = json::parse_trusted(R"json({
  "detail": [
    {
      "loc": [
        "string"
      ],
      "msg": "string",
      "type": "string",
      "input": null,
      "ctx": {}
    }
  ]
})json"),
  });
  media.examples.push_back({
      .name = "missing_members",
      .summary = "Two members that have to be there",
      .value = json::parse_trusted(R"json({
  "detail": [
    {
      "loc": [
        "body",
        "endpoint_id"
      ],
      "msg": "Field required",
      "type": "missing",
      "input": {
        "name": "Hourly price check"
      }
    },
    {
      "loc": [
        "body",
        "namespace_id"
      ],
      "msg": "Field required",
      "type": "missing",
      "input": {
        "name": "Hourly price check"
      }
    }
  ]
})json"),
  });
  media.examples.push_back({
      .name = "wrong_types",
      .summary = "Members of the wrong type",
      .value = json::parse_trusted(R"json({
  "detail": [
    {
      "loc": [
        "body",
        "name"
      ],
      "msg": "Input should be a valid string",
      "type": "string_type",
      "input": 7
    },
    {
      "loc": [
        "body",
        "payload"
      ],
      "msg": "Input should be a valid dictionary",
      "type": "dict_type",
      "input": []
    }
  ]
})json"),
  });
  media.examples.push_back({
      .name = "limit_out_of_range",
      .summary = "A page that is too large",
      .value = json::parse_trusted(R"json({
  "detail": [
    {
      "loc": [
        "query",
        "limit"
      ],
      "msg": "Input should be less than or equal to 200",
      "type": "less_than_equal",
      "input": "201",
      "ctx": {
        "le": 200
      }
    }
  ]
})json"),
  });
  media.examples.push_back({
      .name = "limit_is_not_a_number",
      .summary = "A word where a number should be",
      .value = json::parse_trusted(R"json({
  "detail": [
    {
      "loc": [
        "query",
        "limit"
      ],
      "msg": "Input should be a valid integer, unable to parse string as an integer",
      "type": "int_parsing",
      "input": "many"
    }
  ]
})json"),
  });
  media.examples.push_back({
      .name = "broken_json",
      .summary = "A body that is not JSON",
      .value = json::parse_trusted(R"json({
  "detail": [
    {
      "loc": [
        "body",
        9
      ],
      "msg": "JSON decode error",
      "type": "json_invalid",
      "input": {},
      "ctx": {
        "error": "expected a value"
      }
    }
  ]
})json"),
  });
  media.sample = json::parse_trusted(R"json({
  "detail": [
    {
      "loc": [
        "text"
      ],
      "msg": "text",
      "type": "text",
      "input": {},
      "ctx": {}
    }
  ]
})json");
  media.location = "#/components/responses/ValidationError/content/application~1json";
  return media;
}

runtime::ResponseSpec validation_error_response(const char* status) {
  runtime::ResponseSpec response;
  response.status = status;
  response.description = "The request was not understood";
  response.content.push_back(validation_error_response_application_json());
  response.location = "#/components/responses/ValidationError";
  return response;
}

runtime::Media list_actions_200_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_action_list, {.text = accept_action_list, .value = accept_action_list});
  media.examples.push_back({
      .name = "documented",
      .summary = "As the documentation shows it",
      .value = json::parse_trusted(R"json({
  "total": 0,
  "has_more": false,
  "next_cursor": "string",
  "actions": [
    {
      "action_id": "string",
      "workspace_id": "string",
      "app_id": "string",
      "endpoint_id": "string",
      "name": "string",
      "description": "string",
      "namespace_id": "string",
      "thread_mode": "new_each_run",
      "thread_id": "string",
      "thread_id_template": "string",
      "payload": {},
      "action_type": "trigger",
      "schedule_type": "cron",
      "cron_expression": "string",
      "scheduled_at": "2019-08-24T14:15:22Z",
      "timezone": "string",
      "max_retries": 0,
      "retry_delay_seconds": 0,
      "is_enabled": true,
      "is_running": true,
      "next_run_at": "2019-08-24T14:15:22Z",
      "last_run_at": "2019-08-24T14:15:22Z",
      "last_run_status": "pending",
      "last_execution_id": "string",
      "total_runs": 0,
      "successful_runs": 0,
      "failed_runs": 0,
      "created_by": "string",
      "created_at": "2019-08-24T14:15:22Z",
      "updated_at": "2019-08-24T14:15:22Z"
    }
  ]
})json"),
  });
  media.examples.push_back({
      .name = "first_page",
      .summary = "The first page of five actions",
      .value = json::parse_trusted(R"json({
  "total": 5,
  "has_more": true,
  "next_cursor": "bmV4dDoy",
  "actions": [
    {
      "action_id": "act_nightly_sales",
      "workspace_id": "main",
      "app_id": "shop",
      "endpoint_id": "ep_sales_report",
      "name": "Nightly sales report",
      "description": "Sums up the orders of the day and posts them to the sales channel",
      "namespace_id": "ns_reports",
      "thread_mode": "new_each_run",
      "thread_id": null,
      "thread_id_template": null,
      "payload": {
        "channel": "sales",
        "currency": "EUR"
      },
      "action_type": "trigger",
      "schedule_type": "cron",
      "cron_expression": "0 2 * * *",
      "scheduled_at": null,
      "timezone": "Europe/Berlin",
      "max_retries": 2,
      "retry_delay_seconds": 300,
      "is_enabled": true,
      "is_running": false,
      "next_run_at": "2026-03-05T01:00:00Z",
      "last_run_at": "2026-03-04T01:00:00Z",
      "last_run_status": "completed",
      "last_execution_id": "exec_7c41",
      "total_runs": 4,
      "successful_runs": 3,
      "failed_runs": 1,
      "created_by": "usr_ada",
      "created_at": "2026-02-27T09:12:44Z",
      "updated_at": "2026-03-01T16:40:02Z"
    },
    {
      "action_id": "act_restock_alerts",
      "workspace_id": "main",
      "app_id": "shop",
      "endpoint_id": "ep_stock_watch",
      "name": "Restock alerts",
      "description": "Looks for articles that are nearly sold out and tells purchasing",
      "namespace_id": "ns_stock",
      "thread_mode": "reuse",
      "thread_id": "thr_restock",
      "thread_id_template": null,
      "payload": {
        "threshold": 12
      },
      "action_type": "trigger",
      "schedule_type": "cron",
      "cron_expression": "*/15 * * * *",
      "scheduled_at": null,
      "timezone": "UTC",
      "max_retries": 1,
      "retry_delay_seconds": 30,
      "is_enabled": true,
      "is_running": true,
      "next_run_at": "2026-03-04T10:30:00Z",
      "last_run_at": "2026-03-04T10:15:00Z",
      "last_run_status": "running",
      "last_execution_id": "exec_7d09",
      "total_runs": 3,
      "successful_runs": 2,
      "failed_runs": 0,
      "created_by": "usr_grace",
      "created_at": "2026-03-03T14:05:10Z",
      "updated_at": "2026-03-03T14:05:10Z"
    }
  ]
})json"),
  });
  media.examples.push_back({
      .name = "nothing_found",
      .summary = "A search that finds nothing",
      .value = json::parse_trusted(R"json({"total":0,"has_more":false,"next_cursor":null,"actions":[]})json"),
  });
  media.sample = json::parse_trusted(R"json({
  "total": 1,
  "has_more": false,
  "next_cursor": "text",
  "actions": [
    {
      "action_id": "text",
      "workspace_id": "text",
      "app_id": "text",
      "endpoint_id": "text",
      "name": "text",
      "description": "text",
      "namespace_id": "text",
      "thread_mode": "new_each_run",
      "thread_id": "text",
      "thread_id_template": "text",
      "payload": {},
      "action_type": "trigger",
      "schedule_type": "cron",
      "cron_expression": "text",
      "scheduled_at": "2024-05-17T09:30:00Z",
      "timezone": "UTC",
      "max_retries": 1,
      "retry_delay_seconds": 1,
      "is_enabled": true,
      "is_running": true,
      "next_run_at": "2024-05-17T09:30:00Z",
      "last_run_at": "2024-05-17T09:30:00Z",
      "last_run_status": "pending",
      "last_execution_id": "text",
      "total_runs": 1,
      "successful_runs": 1,
      "failed_runs": 1,
      "created_by": "text",
      "created_at": "2024-05-17T09:30:00Z",
      "updated_at": "2024-05-17T09:30:00Z"
    }
  ]
})json");
  media.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions/get/responses/200/content/application~1json";
  return media;
}

runtime::ResponseSpec list_actions_200() {
  runtime::ResponseSpec response;
  response.status = "200";
  response.description = "One page of actions";
  response.content.push_back(list_actions_200_application_json());
  response.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions/get/responses/200";
  return response;
}

runtime::Operation list_actions_operation() {
  runtime::Operation operation;
  operation.id = "list_actions";
  operation.method = "GET";
  operation.path = "/v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions";
  operation.summary = "List Actions";
  operation.parameters.push_back(org_id_parameter());
  operation.parameters.push_back(workspace_id_parameter());
  operation.parameters.push_back(app_id_parameter());
  operation.parameters.push_back(authorization_parameter());
  operation.parameters.push_back(search_parameter());
  operation.parameters.push_back(limit_parameter());
  operation.parameters.push_back(cursor_parameter());
  operation.responses.push_back(list_actions_200());
  operation.responses.push_back(validation_error_response("422"));
  operation.security.push_back({
      {.scheme = "bearerAuth"},
  });
  operation.security.push_back({});
  operation.extensions = runtime::trusted_object(R"json({
  "x-understudy-behavior": {
    "action": "list",
    "collection": "actions",
    "search": {
      "parameter": "search",
      "members": [
        "name",
        "description"
      ]
    },
    "page": {
      "limit": "limit",
      "cursor": "cursor"
    },
    "answer": {
      "total": "{page.total}",
      "has_more": "{page.has_more}",
      "next_cursor": "{page.next_cursor}",
      "actions": "{page.items}"
    }
  }
})json");
  operation.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions/get";
  return operation;
}

runtime::Media create_action_body_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_action_create, {.text = accept_action_create, .value = accept_action_create});
  media.examples.push_back({
      .name = "documented",
      .summary = "As the documentation shows it",
      .value = json::parse_trusted(R"json({"name":"string","endpoint_id":"string","namespace_id":"string"})json"),
  });
  media.examples.push_back({
      .name = "scheduled",
      .summary = "An action on a schedule",
      .value = json::parse_trusted(R"json({
  "name": "Hourly price check",
  "endpoint_id": "ep_price_check",
  "namespace_id": "ns_pricing",
  "description": "Compares our prices with those of three competitors",
  "payload": {
    "competitors": [
      "initech",
      "hooli",
      "umbrella"
    ]
  },
  "schedule_type": "cron",
  "cron_expression": "0 * * * *",
  "timezone": "UTC",
  "max_retries": 2,
  "retry_delay_seconds": 60,
  "is_enabled": true
})json"),
  });
  media.examples.push_back({
      .name = "one_time",
      .summary = "An action that runs once",
      .value = json::parse_trusted(R"json({
  "name": "Spring launch banner",
  "endpoint_id": "ep_banner",
  "namespace_id": "ns_marketing",
  "description": "Puts the spring banner on the front page",
  "payload": {
    "banner": "spring-2027"
  },
  "schedule_type": "one_time",
  "scheduled_at": "2027-03-20T06:00:00Z",
  "timezone": "Europe/Berlin"
})json"),
  });
  media.sample = action_create_sample();
  media.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions/post/requestBody/content/application~1json";
  return media;
}

runtime::Media create_action_201_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_action, {.text = accept_action, .value = accept_action});
  media.examples.push_back({
      .name = "documented",
      .summary = "As the documentation shows it",
      .value = documented_example(),
  });
  media.examples.push_back({
      .name = "created",
      .summary = "Just created",
      .value = json::parse_trusted(R"json({
  "action_id": "act_5f0e6f1c-8f27-4a0b-9c39-4be1d3f6a7c2",
  "workspace_id": "main",
  "app_id": "shop",
  "endpoint_id": "ep_price_check",
  "name": "Hourly price check",
  "description": "Compares our prices with those of three competitors",
  "namespace_id": "ns_pricing",
  "thread_mode": "new_each_run",
  "thread_id": null,
  "thread_id_template": null,
  "payload": {
    "competitors": [
      "initech",
      "hooli",
      "umbrella"
    ]
  },
  "action_type": "trigger",
  "schedule_type": "cron",
  "cron_expression": "0 * * * *",
  "scheduled_at": null,
  "timezone": "UTC",
  "max_retries": 2,
  "retry_delay_seconds": 60,
  "is_enabled": true,
  "is_running": false,
  "next_run_at": null,
  "last_run_at": null,
  "last_run_status": null,
  "last_execution_id": null,
  "total_runs": 0,
  "successful_runs": 0,
  "failed_runs": 0,
  "created_by": "usr_demo",
  "created_at": "2026-03-04T10:21:07.412Z",
  "updated_at": "2026-03-04T10:21:07.412Z"
})json"),
  });
  media.sample = action_sample();
  media.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions/post/responses/201/content/application~1json";
  return media;
}

runtime::ResponseSpec create_action_201() {
  runtime::ResponseSpec response;
  response.status = "201";
  response.description = "The new action";
  response.content.push_back(create_action_201_application_json());
  response.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions/post/responses/201";
  return response;
}

runtime::Operation create_action_operation() {
  runtime::Operation operation;
  operation.id = "create_action";
  operation.method = "POST";
  operation.path = "/v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions";
  operation.summary = "Create Action";
  operation.parameters.push_back(org_id_parameter());
  operation.parameters.push_back(workspace_id_parameter());
  operation.parameters.push_back(app_id_parameter());
  operation.parameters.push_back(authorization_parameter());
  auto& body = operation.body.emplace();
  body.required = true;
  body.content.push_back(create_action_body_application_json());
  body.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions/post/requestBody";
  operation.responses.push_back(create_action_201());
  operation.responses.push_back(validation_error_response("422"));
  operation.security.push_back({
      {.scheme = "bearerAuth"},
  });
  operation.security.push_back({});
  operation.extensions = runtime::trusted_object(R"json({
  "x-understudy-behavior": {
    "action": "create",
    "collection": "actions",
    "status": 201,
    "item": {
      "$merge": [
        {
          "action_id": "act_{uuid}",
          "workspace_id": "{path.workspace_id}",
          "app_id": "{path.app_id}",
          "endpoint_id": "{body.endpoint_id}",
          "name": "{body.name}",
          "description": null,
          "namespace_id": "{body.namespace_id}",
          "thread_mode": "new_each_run",
          "thread_id": null,
          "thread_id_template": null,
          "payload": {},
          "action_type": "trigger",
          "schedule_type": null,
          "cron_expression": null,
          "scheduled_at": null,
          "timezone": "UTC",
          "max_retries": 0,
          "retry_delay_seconds": 0,
          "is_enabled": true,
          "is_running": false,
          "next_run_at": null,
          "last_run_at": null,
          "last_run_status": null,
          "last_execution_id": null,
          "total_runs": 0,
          "successful_runs": 0,
          "failed_runs": 0,
          "created_by": "usr_demo",
          "created_at": "{now}",
          "updated_at": "{now}"
        },
        {
          "description": "{body.description}",
          "thread_mode": "{body.thread_mode}",
          "thread_id": "{body.thread_id}",
          "thread_id_template": "{body.thread_id_template}",
          "payload": "{body.payload}",
          "action_type": "{body.action_type}",
          "schedule_type": "{body.schedule_type}",
          "cron_expression": "{body.cron_expression}",
          "scheduled_at": "{body.scheduled_at}",
          "timezone": "{body.timezone}",
          "max_retries": "{body.max_retries}",
          "retry_delay_seconds": "{body.retry_delay_seconds}",
          "is_enabled": "{body.is_enabled}",
          "next_run_at": {
            "$match": {
              "$first": [
                "{body.is_enabled}",
                true
              ]
            },
            "$cases": {
              "false": null
            },
            "$else": "{body.scheduled_at}"
          }
        }
      ]
    }
  }
})json");
  operation.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions/post";
  return operation;
}

runtime::Media get_action_200_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_action, {.text = accept_action, .value = accept_action});
  media.examples.push_back({
      .name = "documented",
      .summary = "As the documentation shows it",
      .value = documented_example(),
  });
  media.examples.push_back({
      .name = "nightly_report",
      .summary = "On a schedule, with four runs behind it",
      .value = json::parse_trusted(R"json({
  "action_id": "act_nightly_sales",
  "workspace_id": "main",
  "app_id": "shop",
  "endpoint_id": "ep_sales_report",
  "name": "Nightly sales report",
  "description": "Sums up the orders of the day and posts them to the sales channel",
  "namespace_id": "ns_reports",
  "thread_mode": "new_each_run",
  "thread_id": null,
  "thread_id_template": null,
  "payload": {
    "channel": "sales",
    "currency": "EUR"
  },
  "action_type": "trigger",
  "schedule_type": "cron",
  "cron_expression": "0 2 * * *",
  "scheduled_at": null,
  "timezone": "Europe/Berlin",
  "max_retries": 2,
  "retry_delay_seconds": 300,
  "is_enabled": true,
  "is_running": false,
  "next_run_at": "2026-03-05T01:00:00Z",
  "last_run_at": "2026-03-04T01:00:00Z",
  "last_run_status": "completed",
  "last_execution_id": "exec_7c41",
  "total_runs": 4,
  "successful_runs": 3,
  "failed_runs": 1,
  "created_by": "usr_ada",
  "created_at": "2026-02-27T09:12:44Z",
  "updated_at": "2026-03-01T16:40:02Z"
})json"),
  });
  media.examples.push_back({
      .name = "one_time",
      .summary = "To be run once, never run so far",
      .value = json::parse_trusted(R"json({
  "action_id": "act_spring_launch",
  "workspace_id": "main",
  "app_id": "shop",
  "endpoint_id": "ep_banner",
  "name": "Spring launch banner",
  "description": "Puts the spring banner on the front page",
  "namespace_id": "ns_marketing",
  "thread_mode": "new_each_run",
  "thread_id": null,
  "thread_id_template": null,
  "payload": {
    "banner": "spring-2027"
  },
  "action_type": "trigger",
  "schedule_type": "one_time",
  "cron_expression": null,
  "scheduled_at": "2027-03-20T06:00:00Z",
  "timezone": "Europe/Berlin",
  "max_retries": 0,
  "retry_delay_seconds": 0,
  "is_enabled": true,
  "is_running": false,
  "next_run_at": "2027-03-20T06:00:00Z",
  "last_run_at": null,
  "last_run_status": null,
  "last_execution_id": null,
  "total_runs": 0,
  "successful_runs": 0,
  "failed_runs": 0,
  "created_by": "usr_ada",
  "created_at": "2026-03-02T10:20:30Z",
  "updated_at": "2026-03-02T10:20:30Z"
})json"),
  });
  media.sample = action_sample();
  media.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}/get/responses/200/content/application~1json";
  return media;
}

runtime::ResponseSpec get_action_200() {
  runtime::ResponseSpec response;
  response.status = "200";
  response.description = "The action";
  response.content.push_back(get_action_200_application_json());
  response.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}/get/responses/200";
  return response;
}

runtime::Operation get_action_operation() {
  runtime::Operation operation;
  operation.id = "get_action";
  operation.method = "GET";
  operation.path = "/v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}";
  operation.summary = "Get Action";
  operation.parameters.push_back(org_id_parameter());
  operation.parameters.push_back(workspace_id_parameter());
  operation.parameters.push_back(app_id_parameter());
  operation.parameters.push_back(action_id_parameter());
  operation.parameters.push_back(authorization_parameter());
  operation.responses.push_back(get_action_200());
  operation.responses.push_back(validation_error_response("422"));
  operation.security.push_back({
      {.scheme = "bearerAuth"},
  });
  operation.security.push_back({});
  operation.extensions = runtime::trusted_object(R"json({
  "x-understudy-behavior": {
    "action": "read",
    "collection": "actions",
    "id": "action_id"
  }
})json");
  operation.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}/get";
  return operation;
}

runtime::ResponseSpec delete_action_204() {
  runtime::ResponseSpec response;
  response.status = "204";
  response.description = "The action is gone";
  response.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}/delete/responses/204";
  return response;
}

runtime::Operation delete_action_operation() {
  runtime::Operation operation;
  operation.id = "delete_action";
  operation.method = "DELETE";
  operation.path = "/v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}";
  operation.summary = "Delete Action";
  operation.parameters.push_back(org_id_parameter());
  operation.parameters.push_back(workspace_id_parameter());
  operation.parameters.push_back(app_id_parameter());
  operation.parameters.push_back(action_id_parameter());
  operation.parameters.push_back(authorization_parameter());
  operation.responses.push_back(delete_action_204());
  operation.responses.push_back(validation_error_response("422"));
  operation.security.push_back({
      {.scheme = "bearerAuth"},
  });
  operation.security.push_back({});
  operation.extensions = runtime::trusted_object(R"json({
  "x-understudy-behavior": {
    "action": "delete",
    "collection": "actions",
    "id": "action_id",
    "status": 204
  }
})json");
  operation.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}/delete";
  return operation;
}

runtime::Media update_action_body_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_action_update, {.text = accept_action_update, .value = accept_action_update});
  media.examples.push_back({
      .name = "documented",
      .summary = "As the documentation shows it",
      .value = json::parse_trusted(R"json({})json"),
  });
  media.examples.push_back({
      .name = "partial",
      .summary = "Two members",
      .value = json::parse_trusted(R"json({
  "description": "Sums up the orders of the day, by country",
  "max_retries": 3
})json"),
  });
  media.sample = action_create_sample();
  media.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}/put/requestBody/content/application~1json";
  return media;
}

runtime::Media update_action_200_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_action, {.text = accept_action, .value = accept_action});
  media.examples.push_back({
      .name = "documented",
      .summary = "As the documentation shows it",
      .value = documented_example(),
  });
  media.examples.push_back({
      .name = "updated",
      .summary = "With a new description and one more retry",
      .value = json::parse_trusted(R"json({
  "action_id": "act_nightly_sales",
  "workspace_id": "main",
  "app_id": "shop",
  "endpoint_id": "ep_sales_report",
  "name": "Nightly sales report",
  "description": "Sums up the orders of the day, by country",
  "namespace_id": "ns_reports",
  "thread_mode": "new_each_run",
  "thread_id": null,
  "thread_id_template": null,
  "payload": {
    "channel": "sales",
    "currency": "EUR"
  },
  "action_type": "trigger",
  "schedule_type": "cron",
  "cron_expression": "0 2 * * *",
  "scheduled_at": null,
  "timezone": "Europe/Berlin",
  "max_retries": 3,
  "retry_delay_seconds": 300,
  "is_enabled": true,
  "is_running": false,
  "next_run_at": "2026-03-05T01:00:00Z",
  "last_run_at": "2026-03-04T01:00:00Z",
  "last_run_status": "completed",
  "last_execution_id": "exec_7c41",
  "total_runs": 4,
  "successful_runs": 3,
  "failed_runs": 1,
  "created_by": "usr_ada",
  "created_at": "2026-02-27T09:12:44Z",
  "updated_at": "2026-03-04T10:23:50.008Z"
})json"),
  });
  media.sample = action_sample();
  media.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}/put/responses/200/content/application~1json";
  return media;
}

runtime::ResponseSpec update_action_200() {
  runtime::ResponseSpec response;
  response.status = "200";
  response.description = "The action as it is now";
  response.content.push_back(update_action_200_application_json());
  response.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}/put/responses/200";
  return response;
}

runtime::Operation update_action_operation() {
  runtime::Operation operation;
  operation.id = "update_action";
  operation.method = "PUT";
  operation.path = "/v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}";
  operation.summary = "Update Action";
  operation.parameters.push_back(org_id_parameter());
  operation.parameters.push_back(workspace_id_parameter());
  operation.parameters.push_back(app_id_parameter());
  operation.parameters.push_back(action_id_parameter());
  operation.parameters.push_back(authorization_parameter());
  auto& body = operation.body.emplace();
  body.required = true;
  body.content.push_back(update_action_body_application_json());
  body.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}/put/requestBody";
  operation.responses.push_back(update_action_200());
  operation.responses.push_back(validation_error_response("422"));
  operation.security.push_back({
      {.scheme = "bearerAuth"},
  });
  operation.security.push_back({});
  operation.extensions = runtime::trusted_object(R"json({
  "x-understudy-behavior": {
    "action": "update",
    "collection": "actions",
    "id": "action_id",
    "item": {
      "$merge": [
        "{item}",
        {
          "next_run_at": {
            "$when": "{body.is_enabled}",
            "$then": {
              "$first": [
                "{item.next_run_at}",
                "{item.scheduled_at}"
              ]
            }
          }
        },
        {
          "endpoint_id": "{body.endpoint_id}",
          "name": "{body.name}",
          "description": "{body.description}",
          "namespace_id": "{body.namespace_id}",
          "thread_mode": "{body.thread_mode}",
          "thread_id": "{body.thread_id}",
          "thread_id_template": "{body.thread_id_template}",
          "payload": "{body.payload}",
          "action_type": "{body.action_type}",
          "schedule_type": "{body.schedule_type}",
          "cron_expression": "{body.cron_expression}",
          "scheduled_at": "{body.scheduled_at}",
          "timezone": "{body.timezone}",
          "max_retries": "{body.max_retries}",
          "retry_delay_seconds": "{body.retry_delay_seconds}",
          "is_enabled": "{body.is_enabled}",
          "next_run_at": {
            "$match": {
              "$first": [
                "{body.is_enabled}",
                "{item.is_enabled}"
              ]
            },
            "$cases": {
              "false": null
            },
            "$else": "{body.scheduled_at}"
          },
          "updated_at": "{now}"
        }
      ]
    }
  }
})json");
  operation.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}/put";
  return operation;
}

runtime::Media trigger_action_body_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_trigger_request, {.text = accept_trigger_request, .value = accept_trigger_request});
  media.examples.push_back({
      .name = "documented",
      .summary = "As the documentation shows it",
      .value = json::parse_trusted(R"json({})json"),
  });
  media.examples.push_back({
      .name = "with_payload",
      .summary = "With something to work on",
      .value = json::parse_trusted(R"json({"payload":{"review_id":4790}})json"),
  });
  media.sample = json::parse_trusted(R"json({"payload":{}})json");
  media.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1trigger/post/requestBody/content/application~1json";
  return media;
}

runtime::Media trigger_action_202_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_trigger_result, {.text = accept_trigger_result, .value = accept_trigger_result});
  media.examples.push_back({
      .name = "documented",
      .summary = "As the documentation shows it",
      .value = json::parse_trusted(R"json({
  "action_id": "string",
  "run_id": "string",
  "execution_id": "string",
  "status": "pending",
  "message": "string"
})json"),
  });
  media.examples.push_back({
      .name = "pending",
      .summary = "A run that waits for its start",
      .value = json::parse_trusted(R"json({
  "action_id": "act_reply_reviews",
  "run_id": "run_0b7f3c58-4f4e-4f8e-9d0a-5a8f5f3b2c11",
  "execution_id": "exec_3d1c9a70-64b5-4c1d-8b8e-2f6f0f4f9a77",
  "status": "pending",
  "message": "Action triggered"
})json"),
  });
  media.sample = json::parse_trusted(R"json({
  "action_id": "text",
  "run_id": "text",
  "execution_id": "text",
  "status": "pending",
  "message": "text"
})json");
  media.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1trigger/post/responses/202/content/application~1json";
  return media;
}

runtime::ResponseSpec trigger_action_202() {
  runtime::ResponseSpec response;
  response.status = "202";
  response.description = "The run that was set off";
  response.content.push_back(trigger_action_202_application_json());
  response.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1trigger/post/responses/202";
  return response;
}

runtime::Operation trigger_action_operation() {
  runtime::Operation operation;
  operation.id = "trigger_action";
  operation.method = "POST";
  operation.path = "/v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}/trigger";
  operation.summary = "Trigger Action";
  operation.parameters.push_back(org_id_parameter());
  operation.parameters.push_back(workspace_id_parameter());
  operation.parameters.push_back(app_id_parameter());
  operation.parameters.push_back(action_id_parameter());
  operation.parameters.push_back(authorization_parameter());
  auto& body = operation.body.emplace();
  body.content.push_back(trigger_action_body_application_json());
  body.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1trigger/post/requestBody";
  operation.responses.push_back(trigger_action_202());
  operation.responses.push_back(validation_error_response("422"));
  operation.security.push_back({
      {.scheme = "bearerAuth"},
  });
  operation.security.push_back({});
  operation.extensions = runtime::trusted_object(R"json({
  "x-understudy-behavior": {
    "action": "create",
    "collection": "runs",
    "status": 202,
    "parent": {
      "collection": "actions",
      "id": "action_id",
      "item": {
        "$merge": [
          "{parent}",
          {
            "last_run_at": "{item.triggered_at}",
            "last_run_status": "{item.status}",
            "last_execution_id": "{item.execution_id}",
            "total_runs": {
              "$add": [
                "{parent.total_runs}",
                1
              ]
            }
          }
        ]
      }
    },
    "item": {
      "run_id": "run_{uuid}",
      "action_id": "{path.action_id}",
      "workspace_id": "{path.workspace_id}",
      "execution_id": "exec_{uuid}",
      "status": "pending",
      "attempt": 1,
      "trigger_type": "manual",
      "triggered_at": "{now}",
      "started_at": null,
      "completed_at": null,
      "duration_seconds": null,
      "resolved_payload": {
        "$merge": [
          "{parent.payload}",
          "{body.payload}"
        ]
      },
      "resolved_thread_id": {
        "$match": "{parent.thread_mode}",
        "$cases": {
          "new_each_run": "thr_{uuid}"
        },
        "$else": "{parent.thread_id}"
      },
      "error_message": null,
      "error_code": null
    },
    "answer": {
      "action_id": "{item.action_id}",
      "run_id": "{item.run_id}",
      "execution_id": "{item.execution_id}",
      "status": "{item.status}",
      "message": "Action triggered"
    }
  }
})json");
  operation.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1trigger/post";
  return operation;
}

runtime::Media list_action_runs_200_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_run_list, {.text = accept_run_list, .value = accept_run_list});
  media.examples.push_back({
      .name = "documented",
      .summary = "As the documentation shows it",
      .value = json::parse_trusted(R"json({
  "total": 0,
  "has_more": false,
  "next_cursor": "string",
  "runs": [
    {
      "run_id": "string",
      "action_id": "string",
      "workspace_id": "string",
      "execution_id": "string",
      "status": "pending",
      "attempt": 0,
      "trigger_type": "manual",
      "triggered_at": "2019-08-24T14:15:22Z",
      "started_at": "2019-08-24T14:15:22Z",
      "completed_at": "2019-08-24T14:15:22Z",
      "duration_seconds": 0,
      "resolved_payload": {},
      "resolved_thread_id": "string",
      "error_message": "string",
      "error_code": "string"
    }
  ]
})json"),
  });
  media.examples.push_back({
      .name = "failed",
      .summary = "The runs that failed",
      .value = json::parse_trusted(R"json({
  "total": 1,
  "has_more": false,
  "next_cursor": null,
  "runs": [
    {
      "run_id": "run_nightly_3",
      "action_id": "act_nightly_sales",
      "workspace_id": "main",
      "execution_id": "exec_75ab",
      "status": "failed",
      "attempt": 3,
      "trigger_type": "schedule",
      "triggered_at": "2026-03-03T01:00:00Z",
      "started_at": "2026-03-03T01:00:02Z",
      "completed_at": "2026-03-03T01:10:07Z",
      "duration_seconds": 4.8,
      "resolved_payload": {
        "channel": "sales",
        "currency": "EUR"
      },
      "resolved_thread_id": "thr_75ab",
      "error_message": "The sales channel did not answer in time",
      "error_code": "UPSTREAM_TIMEOUT"
    }
  ]
})json"),
  });
  media.sample = json::parse_trusted(R"json({
  "total": 1,
  "has_more": false,
  "next_cursor": "text",
  "runs": [
    {
      "run_id": "text",
      "action_id": "text",
      "workspace_id": "text",
      "execution_id": "text",
      "status": "pending",
      "attempt": 1,
      "trigger_type": "manual",
      "triggered_at": "2024-05-17T09:30:00Z",
      "started_at": "2024-05-17T09:30:00Z",
      "completed_at": "2024-05-17T09:30:00Z",
      "duration_seconds": 1,
      "resolved_payload": {},
      "resolved_thread_id": "text",
      "error_message": "text",
      "error_code": "text"
    }
  ]
})json");
  media.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1runs/get/responses/200/content/application~1json";
  return media;
}

runtime::ResponseSpec list_action_runs_200() {
  runtime::ResponseSpec response;
  response.status = "200";
  response.description = "One page of runs";
  response.content.push_back(list_action_runs_200_application_json());
  response.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1runs/get/responses/200";
  return response;
}

runtime::Operation list_action_runs_operation() {
  runtime::Operation operation;
  operation.id = "list_action_runs";
  operation.method = "GET";
  operation.path = "/v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}/runs";
  operation.summary = "List Action Runs";
  operation.parameters.push_back(org_id_parameter());
  operation.parameters.push_back(workspace_id_parameter());
  operation.parameters.push_back(app_id_parameter());
  operation.parameters.push_back(action_id_parameter());
  operation.parameters.push_back(authorization_parameter());
  operation.parameters.push_back(status_parameter());
  operation.parameters.push_back(limit_parameter());
  operation.parameters.push_back(cursor_parameter());
  operation.responses.push_back(list_action_runs_200());
  operation.responses.push_back(validation_error_response("422"));
  operation.security.push_back({
      {.scheme = "bearerAuth"},
  });
  operation.security.push_back({});
  operation.extensions = runtime::trusted_object(R"json({
  "x-understudy-behavior": {
    "action": "list",
    "collection": "runs",
    "parent": {
      "collection": "actions",
      "id": "action_id"
    },
    "filters": {
      "status": "status"
    },
    "page": {
      "limit": "limit",
      "cursor": "cursor"
    },
    "answer": {
      "total": "{page.total}",
      "has_more": "{page.has_more}",
      "next_cursor": "{page.next_cursor}",
      "runs": "{page.items}"
    }
  }
})json");
  operation.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1runs/get";
  return operation;
}

runtime::Media get_action_run_200_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_run, {.text = accept_run, .value = accept_run});
  media.examples.push_back({
      .name = "documented",
      .summary = "As the documentation shows it",
      .value = json::parse_trusted(R"json({
  "run_id": "string",
  "action_id": "string",
  "workspace_id": "string",
  "execution_id": "string",
  "status": "pending",
  "attempt": 0,
  "trigger_type": "manual",
  "triggered_at": "2019-08-24T14:15:22Z",
  "started_at": "2019-08-24T14:15:22Z",
  "completed_at": "2019-08-24T14:15:22Z",
  "duration_seconds": 0,
  "resolved_payload": {},
  "resolved_thread_id": "string",
  "error_message": "string",
  "error_code": "string"
})json"),
  });
  media.examples.push_back({
      .name = "pending",
      .summary = "Triggered, not started yet",
      .value = json::parse_trusted(R"json({
  "run_id": "run_0b7f3c58-4f4e-4f8e-9d0a-5a8f5f3b2c11",
  "action_id": "act_reply_reviews",
  "workspace_id": "main",
  "execution_id": "exec_3d1c9a70-64b5-4c1d-8b8e-2f6f0f4f9a77",
  "status": "pending",
  "attempt": 1,
  "trigger_type": "manual",
  "triggered_at": "2026-03-04T10:28:02.655Z",
  "started_at": null,
  "completed_at": null,
  "duration_seconds": null,
  "resolved_payload": {
    "tone": "friendly",
    "languages": [
      "de",
      "en"
    ],
    "review_id": 4790
  },
  "resolved_thread_id": "thr_8c6f0a35-1d7e-4b59-a2c3-9e4d7b6f5a10",
  "error_message": null,
  "error_code": null
})json"),
  });
  media.examples.push_back({
      .name = "completed",
      .summary = "Went well",
      .value = json::parse_trusted(R"json({
  "run_id": "run_nightly_4",
  "action_id": "act_nightly_sales",
  "workspace_id": "main",
  "execution_id": "exec_7c41",
  "status": "completed",
  "attempt": 1,
  "trigger_type": "schedule",
  "triggered_at": "2026-03-04T01:00:00Z",
  "started_at": "2026-03-04T01:00:02Z",
  "completed_at": "2026-03-04T01:00:43Z",
  "duration_seconds": 41.5,
  "resolved_payload": {
    "channel": "sales",
    "currency": "EUR"
  },
  "resolved_thread_id": "thr_7c41",
  "error_message": null,
  "error_code": null
})json"),
  });
  media.examples.push_back({
      .name = "failed",
      .summary = "Failed at the third attempt",
      .value = json::parse_trusted(R"json({
  "run_id": "run_nightly_3",
  "action_id": "act_nightly_sales",
  "workspace_id": "main",
  "execution_id": "exec_75ab",
  "status": "failed",
  "attempt": 3,
  "trigger_type": "schedule",
  "triggered_at": "2026-03-03T01:00:00Z",
  "started_at": "2026-03-03T01:00:02Z",
  "completed_at": "2026-03-03T01:10:07Z",
  "duration_seconds": 4.8,
  "resolved_payload": {
    "channel": "sales",
    "currency": "EUR"
  },
  "resolved_thread_id": "thr_75ab",
  "error_message": "The sales channel did not answer in time",
  "error_code": "UPSTREAM_TIMEOUT"
})json"),
  });
  media.sample = json::parse_trusted(R"json({
  "run_id": "text",
  "action_id": "text",
  "workspace_id": "text",
  "execution_id": "text",
  "status": "pending",
  "attempt": 1,
  "trigger_type": "manual",
  "triggered_at": "2024-05-17T09:30:00Z",
  "started_at": "2024-05-17T09:30:00Z",
  "completed_at": "2024-05-17T09:30:00Z",
  "duration_seconds": 1,
  "resolved_payload": {},
  "resolved_thread_id": "text",
  "error_message": "text",
  "error_code": "text"
})json");
  media.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1runs~1{run_id}/get/responses/200/content/application~1json";
  return media;
}

runtime::ResponseSpec get_action_run_200() {
  runtime::ResponseSpec response;
  response.status = "200";
  response.description = "The run";
  response.content.push_back(get_action_run_200_application_json());
  response.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1runs~1{run_id}/get/responses/200";
  return response;
}

runtime::Operation get_action_run_operation() {
  runtime::Operation operation;
  operation.id = "get_action_run";
  operation.method = "GET";
  operation.path = "/v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}/runs/{run_id}";
  operation.summary = "Get Action Run";
  operation.parameters.push_back(org_id_parameter());
  operation.parameters.push_back(workspace_id_parameter());
  operation.parameters.push_back(app_id_parameter());
  operation.parameters.push_back(action_id_parameter());
  operation.parameters.push_back(run_id_parameter());
  operation.parameters.push_back(authorization_parameter());
  operation.responses.push_back(get_action_run_200());
  operation.responses.push_back(validation_error_response("422"));
  operation.security.push_back({
      {.scheme = "bearerAuth"},
  });
  operation.security.push_back({});
  operation.extensions = runtime::trusted_object(R"json({
  "x-understudy-behavior": {
    "action": "read",
    "collection": "runs",
    "id": "run_id"
  }
})json");
  operation.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1runs~1{run_id}/get";
  return operation;
}

runtime::Media enable_action_200_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_action, {.text = accept_action, .value = accept_action});
  media.examples.push_back({
      .name = "documented",
      .summary = "As the documentation shows it",
      .value = documented_example(),
  });
  media.examples.push_back({
      .name = "enabled",
      .summary = "Switched on again",
      .value = json::parse_trusted(R"json({
  "action_id": "act_weekly_digest",
  "workspace_id": "main",
  "app_id": "shop",
  "endpoint_id": "ep_newsletter",
  "name": "Weekly customer digest",
  "description": null,
  "namespace_id": "ns_marketing",
  "thread_mode": "new_each_run",
  "thread_id": null,
  "thread_id_template": null,
  "payload": {
    "segment": "loyal"
  },
  "action_type": "trigger",
  "schedule_type": "cron",
  "cron_expression": "0 8 * * 1",
  "scheduled_at": null,
  "timezone": "UTC",
  "max_retries": 3,
  "retry_delay_seconds": 60,
  "is_enabled": true,
  "is_running": false,
  "next_run_at": null,
  "last_run_at": "2026-02-23T08:00:00Z",
  "last_run_status": "completed",
  "last_execution_id": "exec_71f0",
  "total_runs": 1,
  "successful_runs": 1,
  "failed_runs": 0,
  "created_by": "usr_ada",
  "created_at": "2026-02-18T13:45:00Z",
  "updated_at": "2026-03-04T10:25:00.101Z"
})json"),
  });
  media.sample = action_sample();
  media.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1enable/post/responses/200/content/application~1json";
  return media;
}

runtime::ResponseSpec enable_action_200() {
  runtime::ResponseSpec response;
  response.status = "200";
  response.description = "The action as it is now";
  response.content.push_back(enable_action_200_application_json());
  response.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1enable/post/responses/200";
  return response;
}

runtime::Operation enable_action_operation() {
  runtime::Operation operation;
  operation.id = "enable_action";
  operation.method = "POST";
  operation.path = "/v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}/enable";
  operation.summary = "Enable Action";
  operation.parameters.push_back(org_id_parameter());
  operation.parameters.push_back(workspace_id_parameter());
  operation.parameters.push_back(app_id_parameter());
  operation.parameters.push_back(action_id_parameter());
  operation.parameters.push_back(authorization_parameter());
  operation.responses.push_back(enable_action_200());
  operation.responses.push_back(validation_error_response("422"));
  operation.security.push_back({
      {.scheme = "bearerAuth"},
  });
  operation.security.push_back({});
  operation.extensions = runtime::trusted_object(R"json({
  "x-understudy-behavior": {
    "action": "update",
    "collection": "actions",
    "id": "action_id",
    "item": {
      "$merge": [
        "{item}",
        {
          "is_enabled": true,
          "next_run_at": {
            "$first": [
              "{item.next_run_at}",
              "{item.scheduled_at}"
            ]
          },
          "updated_at": "{now}"
        }
      ]
    }
  }
})json");
  operation.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1enable/post";
  return operation;
}

runtime::Media disable_action_200_application_json() {
  runtime::Media media;
  media.type = "application/json";
  media.check = runtime::compiled(check_action, {.text = accept_action, .value = accept_action});
  media.examples.push_back({
      .name = "documented",
      .summary = "As the documentation shows it",
      .value = documented_example(),
  });
  media.examples.push_back({
      .name = "disabled",
      .summary = "Switched off, so without a next run",
      .value = json::parse_trusted(R"json({
  "action_id": "act_spring_launch",
  "workspace_id": "main",
  "app_id": "shop",
  "endpoint_id": "ep_banner",
  "name": "Spring launch banner",
  "description": "Puts the spring banner on the front page",
  "namespace_id": "ns_marketing",
  "thread_mode": "new_each_run",
  "thread_id": null,
  "thread_id_template": null,
  "payload": {
    "banner": "spring-2027"
  },
  "action_type": "trigger",
  "schedule_type": "one_time",
  "cron_expression": null,
  "scheduled_at": "2027-03-20T06:00:00Z",
  "timezone": "Europe/Berlin",
  "max_retries": 0,
  "retry_delay_seconds": 0,
  "is_enabled": false,
  "is_running": false,
  "next_run_at": null,
  "last_run_at": null,
  "last_run_status": null,
  "last_execution_id": null,
  "total_runs": 0,
  "successful_runs": 0,
  "failed_runs": 0,
  "created_by": "usr_ada",
  "created_at": "2026-03-02T10:20:30Z",
  "updated_at": "2026-03-04T10:26:31.940Z"
})json"),
  });
  media.sample = action_sample();
  media.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1disable/post/responses/200/content/application~1json";
  return media;
}

runtime::ResponseSpec disable_action_200() {
  runtime::ResponseSpec response;
  response.status = "200";
  response.description = "The action as it is now";
  response.content.push_back(disable_action_200_application_json());
  response.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1disable/post/responses/200";
  return response;
}

runtime::Operation disable_action_operation() {
  runtime::Operation operation;
  operation.id = "disable_action";
  operation.method = "POST";
  operation.path = "/v1/orgs/{org_id}/workspaces/{workspace_id}/apps/{app_id}/actions/{action_id}/disable";
  operation.summary = "Disable Action";
  operation.parameters.push_back(org_id_parameter());
  operation.parameters.push_back(workspace_id_parameter());
  operation.parameters.push_back(app_id_parameter());
  operation.parameters.push_back(action_id_parameter());
  operation.parameters.push_back(authorization_parameter());
  operation.responses.push_back(disable_action_200());
  operation.responses.push_back(validation_error_response("422"));
  operation.security.push_back({
      {.scheme = "bearerAuth"},
  });
  operation.security.push_back({});
  operation.extensions = runtime::trusted_object(R"json({
  "x-understudy-behavior": {
    "action": "update",
    "collection": "actions",
    "id": "action_id",
    "item": {
      "$merge": [
        "{item}",
        {
          "is_enabled": false,
          "next_run_at": null,
          "updated_at": "{now}"
        }
      ]
    }
  }
})json");
  operation.location = "#/paths/~1v1~1orgs~1{org_id}~1workspaces~1{workspace_id}~1apps~1{app_id}~1actions~1{action_id}~1disable/post";
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
  });
  return schemes;
}

std::vector<std::pair<std::string, runtime::Check>> schemas() {
  static constexpr runtime::CompiledSchema all[] = {
      {.name = "Action", .check = check_action, .acceptors = {.text = accept_action, .value = accept_action}},
      {.name = "ActionCreate", .check = check_action_create, .acceptors = {.text = accept_action_create, .value = accept_action_create}},
      {.name = "ActionUpdate", .check = check_action_update, .acceptors = {.text = accept_action_update, .value = accept_action_update}},
      {.name = "ActionList", .check = check_action_list, .acceptors = {.text = accept_action_list, .value = accept_action_list}},
      {.name = "TriggerRequest", .check = check_trigger_request, .acceptors = {.text = accept_trigger_request, .value = accept_trigger_request}},
      {.name = "TriggerResult", .check = check_trigger_result, .acceptors = {.text = accept_trigger_result, .value = accept_trigger_result}},
      {.name = "Run", .check = check_run, .acceptors = {.text = accept_run, .value = accept_run}},
      {.name = "RunList", .check = check_run_list, .acceptors = {.text = accept_run_list, .value = accept_run_list}},
      {.name = "HTTPValidationError", .check = check_http_validation_error, .acceptors = {.text = accept_http_validation_error, .value = accept_http_validation_error}},
      {.name = "ValidationError", .check = check_validation_error, .acceptors = {.text = accept_validation_error, .value = accept_validation_error}},
  };
  return runtime::compiled(all);
}

std::vector<runtime::UnionPlace> unions() {
  return {
      {.location = "#/components/parameters/Authorization/schema/anyOf", .branches = {"anyOf/0", "anyOf/1"}},
      {.location = "#/components/parameters/Search/schema/anyOf", .branches = {"anyOf/0", "anyOf/1"}},
      {.location = "#/components/parameters/Cursor/schema/anyOf", .branches = {"anyOf/0", "anyOf/1"}},
      {.location = "#/components/parameters/Status/schema/anyOf", .branches = {"anyOf/0", "anyOf/1"}},
      {.location = "#/components/schemas/ValidationError/properties/loc/items/anyOf", .branches = {"anyOf/0", "anyOf/1"}},
  };
}

}  // namespace

runtime::Api api() {
  runtime::Api api;
  api.name = "mechamental-actions";
  api.title = "MechaMental, Actions";
  api.version = "v1";
  api.base_paths = {};
  api.operations.push_back(list_actions_operation());
  api.operations.push_back(create_action_operation());
  api.operations.push_back(get_action_operation());
  api.operations.push_back(delete_action_operation());
  api.operations.push_back(update_action_operation());
  api.operations.push_back(trigger_action_operation());
  api.operations.push_back(list_action_runs_operation());
  api.operations.push_back(get_action_run_operation());
  api.operations.push_back(enable_action_operation());
  api.operations.push_back(disable_action_operation());
  api.security_schemes = security_schemes();
  api.schemas = schemas();
  api.unions = unions();
  api.extensions = runtime::trusted_object(R"json({
  "x-understudy-errors": {
    "words": {
      "*": {
        "type": "value_error",
        "msg": "Value error, {message}"
      },
      "body": {
        "input": "{found}"
      },
      "parameter": {
        "input": "{found_text}"
      },
      "required": {
        "type": "missing",
        "msg": "Field required"
      },
      "type": {
        "type": {
          "$match": "{expected|text}",
          "$cases": {
            "string": {
              "$match": "{pointer}",
              "$cases": {
                "scheduled_at": "datetime_type"
              },
              "$else": "string_type"
            },
            "integer": {
              "$match": "{found_type}",
              "$cases": {
                "string": "int_parsing",
                "number": "int_from_float"
              },
              "$else": "int_type"
            },
            "boolean": {
              "$match": "{found_type}",
              "$cases": {
                "string": "bool_parsing",
                "number": "bool_parsing"
              },
              "$else": "bool_type"
            },
            "object": {
              "$match": "{pointer}",
              "$cases": {
                "/": "dict_type"
              },
              "$else": "model_attributes_type"
            },
            "array": "list_type"
          }
        },
        "msg": {
          "$match": "{expected|text}",
          "$cases": {
            "string": {
              "$match": "{pointer}",
              "$cases": {
                "scheduled_at": "Input should be a valid datetime"
              },
              "$else": "Input should be a valid string"
            },
            "integer": {
              "$match": "{found_type}",
              "$cases": {
                "string": "Input should be a valid integer, unable to parse string as an integer",
                "number": "Input should be a valid integer, got a number with a fractional part"
              },
              "$else": "Input should be a valid integer"
            },
            "boolean": {
              "$match": "{found_type}",
              "$cases": {
                "string": "Input should be a valid boolean, unable to interpret input",
                "number": "Input should be a valid boolean, unable to interpret input"
              },
              "$else": "Input should be a valid boolean"
            },
            "object": {
              "$match": "{pointer}",
              "$cases": {
                "/": "Input should be a valid dictionary"
              },
              "$else": "Input should be a valid dictionary or object to extract fields from"
            },
            "array": "Input should be a valid list"
          }
        }
      },
      "parameter/type": {
        "type": "int_parsing",
        "msg": "Input should be a valid integer, unable to parse string as an integer"
      },
      "minimum": {
        "type": "greater_than_equal",
        "msg": "Input should be greater than or equal to {expected}",
        "ctx": {
          "ge": "{expected}"
        }
      },
      "maximum": {
        "type": "less_than_equal",
        "msg": "Input should be less than or equal to {expected}",
        "ctx": {
          "le": "{expected}"
        }
      },
      "format:date-time": {
        "type": "datetime_from_date_parsing",
        "msg": "Input should be a valid datetime or date, input is not a date-time of RFC 3339",
        "ctx": {
          "error": "input is not a date-time of RFC 3339"
        }
      },
      "cursor": {
        "type": "value_error",
        "msg": "Value error, the cursor is not from a list of this kind",
        "ctx": {
          "error": {}
        }
      }
    },
    "rules": [
      {
        "on": "malformed_body",
        "status": 422,
        "body": {
          "detail": [
            {
              "loc": [
                "body",
                "{offset}"
              ],
              "msg": "JSON decode error",
              "type": "json_invalid",
              "input": {},
              "ctx": {
                "error": "{message}"
              }
            }
          ]
        }
      },
      {
        "on": "missing_body",
        "status": 422,
        "body": {
          "detail": [
            {
              "loc": [
                "body"
              ],
              "msg": "Field required",
              "type": "missing",
              "input": null
            }
          ]
        }
      },
      {
        "on": [
          "body",
          "parameter"
        ],
        "status": 422,
        "body": {
          "detail": {
            "$each": "{violations}",
            "$item": {
              "loc": "{loc}",
              "msg": "{msg}",
              "type": "{type}",
              "input": "{input}",
              "ctx": "{ctx}"
            }
          }
        }
      }
    ]
  },
  "x-understudy-collections": {
    "actions": {
      "key": "action_id",
      "within": [
        "org_id",
        "workspace_id",
        "app_id"
      ],
      "seed": [
        {
          "within": {
            "org_id": "acme",
            "workspace_id": "main",
            "app_id": "shop"
          },
          "items": [
            {
              "action_id": "act_nightly_sales",
              "workspace_id": "main",
              "app_id": "shop",
              "endpoint_id": "ep_sales_report",
              "name": "Nightly sales report",
              "description": "Sums up the orders of the day and posts them to the sales channel",
              "namespace_id": "ns_reports",
              "thread_mode": "new_each_run",
              "thread_id": null,
              "thread_id_template": null,
              "payload": {
                "channel": "sales",
                "currency": "EUR"
              },
              "action_type": "trigger",
              "schedule_type": "cron",
              "cron_expression": "0 2 * * *",
              "scheduled_at": null,
              "timezone": "Europe/Berlin",
              "max_retries": 2,
              "retry_delay_seconds": 300,
              "is_enabled": true,
              "is_running": false,
              "next_run_at": "2026-03-05T01:00:00Z",
              "last_run_at": "2026-03-04T01:00:00Z",
              "last_run_status": "completed",
              "last_execution_id": "exec_7c41",
              "total_runs": 4,
              "successful_runs": 3,
              "failed_runs": 1,
              "created_by": "usr_ada",
              "created_at": "2026-02-27T09:12:44Z",
              "updated_at": "2026-03-01T16:40:02Z"
            },
            {
              "action_id": "act_restock_alerts",
              "workspace_id": "main",
              "app_id": "shop",
              "endpoint_id": "ep_stock_watch",
              "name": "Restock alerts",
              "description": "Looks for articles that are nearly sold out and tells purchasing",
              "namespace_id": "ns_stock",
              "thread_mode": "reuse",
              "thread_id": "thr_restock",
              "thread_id_template": null,
              "payload": {
                "threshold": 12
              },
              "action_type": "trigger",
              "schedule_type": "cron",
              "cron_expression": "*/15 * * * *",
              "scheduled_at": null,
              "timezone": "UTC",
              "max_retries": 1,
              "retry_delay_seconds": 30,
              "is_enabled": true,
              "is_running": true,
              "next_run_at": "2026-03-04T10:30:00Z",
              "last_run_at": "2026-03-04T10:15:00Z",
              "last_run_status": "running",
              "last_execution_id": "exec_7d09",
              "total_runs": 3,
              "successful_runs": 2,
              "failed_runs": 0,
              "created_by": "usr_grace",
              "created_at": "2026-03-03T14:05:10Z",
              "updated_at": "2026-03-03T14:05:10Z"
            },
            {
              "action_id": "act_reply_reviews",
              "workspace_id": "main",
              "app_id": "shop",
              "endpoint_id": "ep_review_writer",
              "name": "Reply to reviews",
              "description": "Drafts an answer to a review that somebody left",
              "namespace_id": "ns_support",
              "thread_mode": "new_each_run",
              "thread_id": null,
              "thread_id_template": "review-$review_id",
              "payload": {
                "tone": "friendly",
                "languages": [
                  "de",
                  "en"
                ]
              },
              "action_type": "trigger",
              "schedule_type": "manual",
              "cron_expression": null,
              "scheduled_at": null,
              "timezone": "UTC",
              "max_retries": 1,
              "retry_delay_seconds": 10,
              "is_enabled": true,
              "is_running": false,
              "next_run_at": null,
              "last_run_at": "2026-03-03T17:22:31Z",
              "last_run_status": "failed",
              "last_execution_id": "exec_7b88",
              "total_runs": 2,
              "successful_runs": 1,
              "failed_runs": 1,
              "created_by": "usr_grace",
              "created_at": "2026-02-11T08:00:00Z",
              "updated_at": "2026-02-20T11:31:57Z"
            },
            {
              "action_id": "act_spring_launch",
              "workspace_id": "main",
              "app_id": "shop",
              "endpoint_id": "ep_banner",
              "name": "Spring launch banner",
              "description": "Puts the spring banner on the front page",
              "namespace_id": "ns_marketing",
              "thread_mode": "new_each_run",
              "thread_id": null,
              "thread_id_template": null,
              "payload": {
                "banner": "spring-2027"
              },
              "action_type": "trigger",
              "schedule_type": "one_time",
              "cron_expression": null,
              "scheduled_at": "2027-03-20T06:00:00Z",
              "timezone": "Europe/Berlin",
              "max_retries": 0,
              "retry_delay_seconds": 0,
              "is_enabled": true,
              "is_running": false,
              "next_run_at": "2027-03-20T06:00:00Z",
              "last_run_at": null,
              "last_run_status": null,
              "last_execution_id": null,
              "total_runs": 0,
              "successful_runs": 0,
              "failed_runs": 0,
              "created_by": "usr_ada",
              "created_at": "2026-03-02T10:20:30Z",
              "updated_at": "2026-03-02T10:20:30Z"
            },
            {
              "action_id": "act_weekly_digest",
              "workspace_id": "main",
              "app_id": "shop",
              "endpoint_id": "ep_newsletter",
              "name": "Weekly customer digest",
              "description": null,
              "namespace_id": "ns_marketing",
              "thread_mode": "new_each_run",
              "thread_id": null,
              "thread_id_template": null,
              "payload": {
                "segment": "loyal"
              },
              "action_type": "trigger",
              "schedule_type": "cron",
              "cron_expression": "0 8 * * 1",
              "scheduled_at": null,
              "timezone": "UTC",
              "max_retries": 3,
              "retry_delay_seconds": 60,
              "is_enabled": false,
              "is_running": false,
              "next_run_at": null,
              "last_run_at": "2026-02-23T08:00:00Z",
              "last_run_status": "completed",
              "last_execution_id": "exec_71f0",
              "total_runs": 1,
              "successful_runs": 1,
              "failed_runs": 0,
              "created_by": "usr_ada",
              "created_at": "2026-02-18T13:45:00Z",
              "updated_at": "2026-02-24T09:00:12Z"
            }
          ]
        },
        {
          "within": {
            "org_id": "globex",
            "workspace_id": "support",
            "app_id": "helpdesk"
          },
          "items": [
            {
              "action_id": "act_ticket_triage",
              "workspace_id": "support",
              "app_id": "helpdesk",
              "endpoint_id": "ep_triage",
              "name": "Ticket triage",
              "description": "Sorts new tickets by urgency and language",
              "namespace_id": "ns_tickets",
              "thread_mode": "new_each_run",
              "thread_id": null,
              "thread_id_template": null,
              "payload": {
                "queue": "inbox"
              },
              "action_type": "trigger",
              "schedule_type": "cron",
              "cron_expression": "*/5 * * * *",
              "scheduled_at": null,
              "timezone": "UTC",
              "max_retries": 2,
              "retry_delay_seconds": 15,
              "is_enabled": true,
              "is_running": false,
              "next_run_at": "2026-03-04T10:20:00Z",
              "last_run_at": null,
              "last_run_status": null,
              "last_execution_id": null,
              "total_runs": 0,
              "successful_runs": 0,
              "failed_runs": 0,
              "created_by": "usr_linus",
              "created_at": "2026-03-04T10:14:00Z",
              "updated_at": "2026-03-04T10:14:00Z"
            }
          ]
        }
      ]
    },
    "runs": {
      "key": "run_id",
      "within": [
        "org_id",
        "workspace_id",
        "app_id",
        "action_id"
      ],
      "seed": [
        {
          "within": {
            "org_id": "acme",
            "workspace_id": "main",
            "app_id": "shop",
            "action_id": "act_nightly_sales"
          },
          "items": [
            {
              "run_id": "run_nightly_1",
              "action_id": "act_nightly_sales",
              "workspace_id": "main",
              "execution_id": "exec_6e10",
              "status": "completed",
              "attempt": 1,
              "trigger_type": "schedule",
              "triggered_at": "2026-03-01T01:00:00Z",
              "started_at": "2026-03-01T01:00:02Z",
              "completed_at": "2026-03-01T01:00:41Z",
              "duration_seconds": 39.2,
              "resolved_payload": {
                "channel": "sales",
                "currency": "EUR"
              },
              "resolved_thread_id": "thr_6e10",
              "error_message": null,
              "error_code": null
            },
            {
              "run_id": "run_nightly_2",
              "action_id": "act_nightly_sales",
              "workspace_id": "main",
              "execution_id": "exec_7002",
              "status": "completed",
              "attempt": 1,
              "trigger_type": "schedule",
              "triggered_at": "2026-03-02T01:00:00Z",
              "started_at": "2026-03-02T01:00:02Z",
              "completed_at": "2026-03-02T01:00:40Z",
              "duration_seconds": 37.9,
              "resolved_payload": {
                "channel": "sales",
                "currency": "EUR"
              },
              "resolved_thread_id": "thr_7002",
              "error_message": null,
              "error_code": null
            },
            {
              "run_id": "run_nightly_3",
              "action_id": "act_nightly_sales",
              "workspace_id": "main",
              "execution_id": "exec_75ab",
              "status": "failed",
              "attempt": 3,
              "trigger_type": "schedule",
              "triggered_at": "2026-03-03T01:00:00Z",
              "started_at": "2026-03-03T01:00:02Z",
              "completed_at": "2026-03-03T01:10:07Z",
              "duration_seconds": 4.8,
              "resolved_payload": {
                "channel": "sales",
                "currency": "EUR"
              },
              "resolved_thread_id": "thr_75ab",
              "error_message": "The sales channel did not answer in time",
              "error_code": "UPSTREAM_TIMEOUT"
            },
            {
              "run_id": "run_nightly_4",
              "action_id": "act_nightly_sales",
              "workspace_id": "main",
              "execution_id": "exec_7c41",
              "status": "completed",
              "attempt": 1,
              "trigger_type": "schedule",
              "triggered_at": "2026-03-04T01:00:00Z",
              "started_at": "2026-03-04T01:00:02Z",
              "completed_at": "2026-03-04T01:00:43Z",
              "duration_seconds": 41.5,
              "resolved_payload": {
                "channel": "sales",
                "currency": "EUR"
              },
              "resolved_thread_id": "thr_7c41",
              "error_message": null,
              "error_code": null
            }
          ]
        },
        {
          "within": {
            "org_id": "acme",
            "workspace_id": "main",
            "app_id": "shop",
            "action_id": "act_restock_alerts"
          },
          "items": [
            {
              "run_id": "run_restock_1",
              "action_id": "act_restock_alerts",
              "workspace_id": "main",
              "execution_id": "exec_7cf1",
              "status": "completed",
              "attempt": 1,
              "trigger_type": "schedule",
              "triggered_at": "2026-03-04T09:45:00Z",
              "started_at": "2026-03-04T09:45:01Z",
              "completed_at": "2026-03-04T09:45:09Z",
              "duration_seconds": 8.4,
              "resolved_payload": {
                "threshold": 12
              },
              "resolved_thread_id": "thr_restock",
              "error_message": null,
              "error_code": null
            },
            {
              "run_id": "run_restock_2",
              "action_id": "act_restock_alerts",
              "workspace_id": "main",
              "execution_id": "exec_7cfd",
              "status": "completed",
              "attempt": 1,
              "trigger_type": "schedule",
              "triggered_at": "2026-03-04T10:00:00Z",
              "started_at": "2026-03-04T10:00:01Z",
              "completed_at": "2026-03-04T10:00:08Z",
              "duration_seconds": 7.1,
              "resolved_payload": {
                "threshold": 12
              },
              "resolved_thread_id": "thr_restock",
              "error_message": null,
              "error_code": null
            },
            {
              "run_id": "run_restock_3",
              "action_id": "act_restock_alerts",
              "workspace_id": "main",
              "execution_id": "exec_7d09",
              "status": "running",
              "attempt": 1,
              "trigger_type": "schedule",
              "triggered_at": "2026-03-04T10:15:00Z",
              "started_at": "2026-03-04T10:15:01Z",
              "completed_at": null,
              "duration_seconds": null,
              "resolved_payload": {
                "threshold": 12
              },
              "resolved_thread_id": "thr_restock",
              "error_message": null,
              "error_code": null
            }
          ]
        },
        {
          "within": {
            "org_id": "acme",
            "workspace_id": "main",
            "app_id": "shop",
            "action_id": "act_reply_reviews"
          },
          "items": [
            {
              "run_id": "run_reviews_1",
              "action_id": "act_reply_reviews",
              "workspace_id": "main",
              "execution_id": "exec_7550",
              "status": "completed",
              "attempt": 1,
              "trigger_type": "manual",
              "triggered_at": "2026-03-02T12:01:15Z",
              "started_at": "2026-03-02T12:01:15Z",
              "completed_at": "2026-03-02T12:01:27Z",
              "duration_seconds": 12.3,
              "resolved_payload": {
                "tone": "friendly",
                "languages": [
                  "de",
                  "en"
                ],
                "review_id": 4711
              },
              "resolved_thread_id": "review-4711",
              "error_message": null,
              "error_code": null
            },
            {
              "run_id": "run_reviews_2",
              "action_id": "act_reply_reviews",
              "workspace_id": "main",
              "execution_id": "exec_7b88",
              "status": "failed",
              "attempt": 2,
              "trigger_type": "manual",
              "triggered_at": "2026-03-03T17:22:31Z",
              "started_at": "2026-03-03T17:22:32Z",
              "completed_at": "2026-03-03T17:22:46Z",
              "duration_seconds": 3.6,
              "resolved_payload": {
                "tone": "friendly",
                "languages": [
                  "de",
                  "en"
                ],
                "review_id": 4733
              },
              "resolved_thread_id": "review-4733",
              "error_message": "The answer was longer than the shop allows",
              "error_code": "OUTPUT_TOO_LONG"
            }
          ]
        },
        {
          "within": {
            "org_id": "acme",
            "workspace_id": "main",
            "app_id": "shop",
            "action_id": "act_weekly_digest"
          },
          "items": [
            {
              "run_id": "run_digest_1",
              "action_id": "act_weekly_digest",
              "workspace_id": "main",
              "execution_id": "exec_71f0",
              "status": "completed",
              "attempt": 1,
              "trigger_type": "schedule",
              "triggered_at": "2026-02-23T08:00:00Z",
              "started_at": "2026-02-23T08:00:01Z",
              "completed_at": "2026-02-23T08:02:19Z",
              "duration_seconds": 138,
              "resolved_payload": {
                "segment": "loyal"
              },
              "resolved_thread_id": "thr_71f0",
              "error_message": null,
              "error_code": null
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

}  // namespace mechamental_actions
