// Made from mechamental-actions.yaml by Understudy. Do not edit.

#include "namespaces.h"
#include "runtime/accept/combine.h"

namespace mechamental_actions {

namespace accept = runtime::accept;

template <typename Source>
bool accept_action(Source& in);

template <typename Source>
bool accept_action_create(Source& in);

template <typename Source>
bool accept_action_id_parameter(Source& in);

template <typename Source>
bool accept_action_list(Source& in);

template <typename Source>
bool accept_action_update(Source& in);

template <typename Source>
bool accept_app_id_parameter(Source& in);

template <typename Source>
bool accept_authorization_parameter(Source& in);

template <typename Source>
bool accept_cursor_parameter(Source& in);

template <typename Source>
bool accept_http_validation_error(Source& in);

template <typename Source>
bool accept_limit_parameter(Source& in);

template <typename Source>
bool accept_org_id_parameter(Source& in);

template <typename Source>
bool accept_run(Source& in);

template <typename Source>
bool accept_run_id_parameter(Source& in);

template <typename Source>
bool accept_run_list(Source& in);

template <typename Source>
bool accept_search_parameter(Source& in);

template <typename Source>
bool accept_status_parameter(Source& in);

template <typename Source>
bool accept_trigger_request(Source& in);

template <typename Source>
bool accept_trigger_result(Source& in);

template <typename Source>
bool accept_validation_error(Source& in);

template <typename Source>
bool accept_workspace_id_parameter(Source& in);

// clang-format off

namespace {

constexpr accept::Names action_members({
    "action_id", "workspace_id", "app_id", "endpoint_id", "name", "description", "namespace_id",
    "thread_mode", "thread_id", "thread_id_template", "payload", "action_type", "schedule_type",
    "cron_expression", "scheduled_at", "timezone", "max_retries", "retry_delay_seconds", "is_enabled",
    "is_running", "next_run_at", "last_run_at", "last_run_status", "last_execution_id", "total_runs",
    "successful_runs", "failed_runs", "created_by", "created_at", "updated_at",
});

constexpr accept::Names action_create_members({
    "name", "endpoint_id", "namespace_id", "description", "thread_mode", "thread_id",
    "thread_id_template", "payload", "action_type", "schedule_type", "cron_expression", "scheduled_at",
    "timezone", "max_retries", "retry_delay_seconds", "is_enabled",
});

constexpr accept::Names action_list_members({"total", "has_more", "next_cursor", "actions"});

constexpr accept::Names trigger_request_members({"payload"});

constexpr accept::Names trigger_result_members({"action_id", "run_id", "execution_id", "status", "message"});

constexpr accept::Names run_members({
    "run_id", "action_id", "workspace_id", "execution_id", "status", "attempt", "trigger_type",
    "triggered_at", "started_at", "completed_at", "duration_seconds", "resolved_payload",
    "resolved_thread_id", "error_message", "error_code",
});

constexpr accept::Names run_list_members({"total", "has_more", "next_cursor", "runs"});

constexpr accept::Names validation_error_members({"loc", "msg", "type", "input", "ctx"});

constexpr accept::Names http_validation_error_members({"detail"});

template <typename Source> bool accept_action_list_actions(Source& in);
template <typename Source> bool accept_run_list_runs(Source& in);
template <typename Source> bool accept_validation_error_loc_item(Source& in);
template <typename Source> bool accept_validation_error_loc(Source& in);
template <typename Source> bool accept_http_validation_error_detail(Source& in);

// #/components/schemas/ActionList/properties/actions
template <typename Source>
bool accept_action_list_actions(Source& in) {
  const auto item = [&](std::size_t) { return accept_action(in); };
  return in.array(item);
}

// #/components/schemas/RunList/properties/runs
template <typename Source>
bool accept_run_list_runs(Source& in) {
  const auto item = [&](std::size_t) { return accept_run(in); };
  return in.array(item);
}

// #/components/schemas/ValidationError/properties/loc/items
template <typename Source>
bool accept_validation_error_loc_item(Source& in) {
  switch (in.kind()) {
    case accept::Kind::number:
      return in.integer();
    case accept::Kind::string:
      return in.string();
    default:
      return false;
  }
}

// #/components/schemas/ValidationError/properties/loc
template <typename Source>
bool accept_validation_error_loc(Source& in) {
  const auto item = [&](std::size_t) { return accept_validation_error_loc_item(in); };
  return in.array(item);
}

// #/components/schemas/HTTPValidationError/properties/detail
template <typename Source>
bool accept_http_validation_error_detail(Source& in) {
  const auto item = [&](std::size_t) { return accept_validation_error(in); };
  return in.array(item);
}

}  // namespace

// #/components/schemas/Action
template <typename Source>
bool accept_action(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 2: case 3: case 4: case 6: case 7: case 11: case 15: case 27: return in.string();
      case 5: case 8: case 9: case 12: case 13: case 22: case 23: return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 10: return in.object();  // payload
      case 14: case 20: case 21: return in.kind() == accept::Kind::null ? in.null() : in.string([](const accept::String& it) { return it.is("date-time"); });
      case 16: case 17: case 24: case 25: case 26: return in.integer();
      case 18: case 19: return in.boolean();
      case 28: case 29: return in.string([](const accept::String& it) { return it.is("date-time"); });
      default: return in.any();
    }
  };
  return in.object(action_members, member, {.required = {0x3000005FU}});
}

// #/components/schemas/ActionCreate
template <typename Source>
bool accept_action_create(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 2: case 4: case 8: case 12: return in.string();
      case 3: case 5: case 6: case 9: case 10: return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 7: return in.object();  // payload
      case 11: return in.kind() == accept::Kind::null ? in.null() : in.string([](const accept::String& it) { return it.is("date-time"); });  // scheduled_at
      case 13: case 14: return in.integer();
      case 15: return in.boolean();  // is_enabled
      default: return in.any();
    }
  };
  return in.object(action_create_members, member, {.required = {0x7U}});
}

// #/components/schemas/ActionUpdate
template <typename Source>
bool accept_action_update(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 2: case 4: case 8: case 12: return in.string();
      case 3: case 5: case 6: case 9: case 10: return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 7: return in.object();  // payload
      case 11: return in.kind() == accept::Kind::null ? in.null() : in.string([](const accept::String& it) { return it.is("date-time"); });  // scheduled_at
      case 13: case 14: return in.integer();
      case 15: return in.boolean();  // is_enabled
      default: return in.any();
    }
  };
  return in.object(action_create_members, member);
}

// #/components/schemas/ActionList
template <typename Source>
bool accept_action_list(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.integer();  // total
      case 1: return in.boolean();  // has_more
      case 2: return in.kind() == accept::Kind::null ? in.null() : in.string();  // next_cursor
      case 3: return accept_action_list_actions(in);  // actions
      default: return in.any();
    }
  };
  return in.object(action_list_members, member);
}

// #/components/schemas/TriggerRequest
template <typename Source>
bool accept_trigger_request(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.object();  // payload
      default: return in.any();
    }
  };
  return in.object(trigger_request_members, member);
}

// #/components/schemas/TriggerResult
template <typename Source>
bool accept_trigger_result(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 3: case 4: return in.string();
      case 2: return in.kind() == accept::Kind::null ? in.null() : in.string();  // execution_id
      default: return in.any();
    }
  };
  return in.object(trigger_result_members, member, {.required = {0x3U}});
}

// #/components/schemas/Run
template <typename Source>
bool accept_run(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 2: case 4: case 6: return in.string();
      case 3: case 12: case 13: case 14: return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 5: return in.integer();  // attempt
      case 7: return in.string([](const accept::String& it) { return it.is("date-time"); });  // triggered_at
      case 8: case 9: return in.kind() == accept::Kind::null ? in.null() : in.string([](const accept::String& it) { return it.is("date-time"); });
      case 10: return in.kind() == accept::Kind::null ? in.null() : in.number();  // duration_seconds
      case 11: return in.object();  // resolved_payload
      default: return in.any();
    }
  };
  return in.object(run_members, member, {.required = {0x3U}});
}

// #/components/schemas/RunList
template <typename Source>
bool accept_run_list(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.integer();  // total
      case 1: return in.boolean();  // has_more
      case 2: return in.kind() == accept::Kind::null ? in.null() : in.string();  // next_cursor
      case 3: return accept_run_list_runs(in);  // runs
      default: return in.any();
    }
  };
  return in.object(run_list_members, member);
}

// #/components/schemas/ValidationError
template <typename Source>
bool accept_validation_error(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return accept_validation_error_loc(in);  // loc
      case 1: case 2: return in.string();
      case 4: return in.object();  // ctx
      default: return in.any();
    }
  };
  return in.object(validation_error_members, member, {.required = {0x7U}});
}

// #/components/schemas/HTTPValidationError
template <typename Source>
bool accept_http_validation_error(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return accept_http_validation_error_detail(in);  // detail
      default: return in.any();
    }
  };
  return in.object(http_validation_error_members, member);
}

// #/components/parameters/OrgId/schema
template <typename Source>
bool accept_org_id_parameter(Source& in) { return in.string(); }

// #/components/parameters/WorkspaceId/schema
template <typename Source>
bool accept_workspace_id_parameter(Source& in) { return in.string(); }

// #/components/parameters/AppId/schema
template <typename Source>
bool accept_app_id_parameter(Source& in) { return in.string(); }

// #/components/parameters/Authorization/schema
template <typename Source>
bool accept_authorization_parameter(Source& in) {
  switch (in.kind()) {
    case accept::Kind::null:
      return in.null();
    case accept::Kind::string:
      return in.string();
    default:
      return false;
  }
}

// #/components/parameters/Search/schema
template <typename Source>
bool accept_search_parameter(Source& in) {
  switch (in.kind()) {
    case accept::Kind::null:
      return in.null();
    case accept::Kind::string:
      return in.string();
    default:
      return false;
  }
}

// #/components/parameters/Limit/schema
template <typename Source>
bool accept_limit_parameter(Source& in) { return in.number([](const accept::Number& it) { return it.is_integer() && it.at_least(1) && it.at_most(200); }); }

// #/components/parameters/Cursor/schema
template <typename Source>
bool accept_cursor_parameter(Source& in) {
  switch (in.kind()) {
    case accept::Kind::null:
      return in.null();
    case accept::Kind::string:
      return in.string();
    default:
      return false;
  }
}

// #/components/parameters/ActionId/schema
template <typename Source>
bool accept_action_id_parameter(Source& in) { return in.string(); }

// #/components/parameters/Status/schema
template <typename Source>
bool accept_status_parameter(Source& in) {
  switch (in.kind()) {
    case accept::Kind::null:
      return in.null();
    case accept::Kind::string:
      return in.string();
    default:
      return false;
  }
}

// #/components/parameters/RunId/schema
template <typename Source>
bool accept_run_id_parameter(Source& in) { return in.string(); }

template bool accept_action(accept::Text& in);
template bool accept_action(accept::Tree& in);

template bool accept_action_create(accept::Text& in);
template bool accept_action_create(accept::Tree& in);

template bool accept_action_update(accept::Text& in);
template bool accept_action_update(accept::Tree& in);

template bool accept_action_list(accept::Text& in);
template bool accept_action_list(accept::Tree& in);

template bool accept_trigger_request(accept::Text& in);
template bool accept_trigger_request(accept::Tree& in);

template bool accept_trigger_result(accept::Text& in);
template bool accept_trigger_result(accept::Tree& in);

template bool accept_run(accept::Text& in);
template bool accept_run(accept::Tree& in);

template bool accept_run_list(accept::Text& in);
template bool accept_run_list(accept::Tree& in);

template bool accept_validation_error(accept::Text& in);
template bool accept_validation_error(accept::Tree& in);

template bool accept_http_validation_error(accept::Text& in);
template bool accept_http_validation_error(accept::Tree& in);

template bool accept_org_id_parameter(accept::Text& in);
template bool accept_org_id_parameter(accept::Tree& in);

template bool accept_workspace_id_parameter(accept::Text& in);
template bool accept_workspace_id_parameter(accept::Tree& in);

template bool accept_app_id_parameter(accept::Text& in);
template bool accept_app_id_parameter(accept::Tree& in);

template bool accept_authorization_parameter(accept::Text& in);
template bool accept_authorization_parameter(accept::Tree& in);

template bool accept_search_parameter(accept::Text& in);
template bool accept_search_parameter(accept::Tree& in);

template bool accept_limit_parameter(accept::Text& in);
template bool accept_limit_parameter(accept::Tree& in);

template bool accept_cursor_parameter(accept::Text& in);
template bool accept_cursor_parameter(accept::Tree& in);

template bool accept_action_id_parameter(accept::Text& in);
template bool accept_action_id_parameter(accept::Tree& in);

template bool accept_status_parameter(accept::Text& in);
template bool accept_status_parameter(accept::Tree& in);

template bool accept_run_id_parameter(accept::Text& in);
template bool accept_run_id_parameter(accept::Tree& in);

}  // namespace mechamental_actions
