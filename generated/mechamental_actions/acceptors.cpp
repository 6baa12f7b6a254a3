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
bool accept_action_list(Source& in);

template <typename Source>
bool accept_action_update(Source& in);

template <typename Source>
bool accept_get_action_action_id_parameter(Source& in);

template <typename Source>
bool accept_get_action_run_run_id_parameter(Source& in);

template <typename Source>
bool accept_http_validation_error(Source& in);

template <typename Source>
bool accept_list_action_runs_status_parameter(Source& in);

template <typename Source>
bool accept_list_actions_app_id_parameter(Source& in);

template <typename Source>
bool accept_list_actions_authorization_parameter(Source& in);

template <typename Source>
bool accept_list_actions_cursor_parameter(Source& in);

template <typename Source>
bool accept_list_actions_limit_parameter(Source& in);

template <typename Source>
bool accept_list_actions_org_id_parameter(Source& in);

template <typename Source>
bool accept_list_actions_search_parameter(Source& in);

template <typename Source>
bool accept_list_actions_workspace_id_parameter(Source& in);

template <typename Source>
bool accept_run(Source& in);

template <typename Source>
bool accept_run_list(Source& in);

template <typename Source>
bool accept_trigger_request(Source& in);

template <typename Source>
bool accept_trigger_result(Source& in);

template <typename Source>
bool accept_validation_error(Source& in);

namespace {

constexpr accept::Names action_members({
    "action_id",
    "workspace_id",
    "app_id",
    "endpoint_id",
    "name",
    "description",
    "namespace_id",
    "thread_mode",
    "thread_id",
    "thread_id_template",
    "payload",
    "action_type",
    "schedule_type",
    "cron_expression",
    "scheduled_at",
    "timezone",
    "max_retries",
    "retry_delay_seconds",
    "is_enabled",
    "is_running",
    "next_run_at",
    "last_run_at",
    "last_run_status",
    "last_execution_id",
    "total_runs",
    "successful_runs",
    "failed_runs",
    "created_by",
    "created_at",
    "updated_at",
});

constexpr accept::Names action_create_members({
    "name",
    "endpoint_id",
    "namespace_id",
    "description",
    "thread_mode",
    "thread_id",
    "thread_id_template",
    "payload",
    "action_type",
    "schedule_type",
    "cron_expression",
    "scheduled_at",
    "timezone",
    "max_retries",
    "retry_delay_seconds",
    "is_enabled",
});

constexpr accept::Names action_list_members({"total", "has_more", "next_cursor", "actions"});

constexpr accept::Names trigger_request_members({"payload"});

constexpr accept::Names trigger_result_members({"action_id", "run_id", "execution_id", "status", "message"});

constexpr accept::Names run_members({
    "run_id",
    "action_id",
    "workspace_id",
    "execution_id",
    "status",
    "attempt",
    "trigger_type",
    "triggered_at",
    "started_at",
    "completed_at",
    "duration_seconds",
    "resolved_payload",
    "resolved_thread_id",
    "error_message",
    "error_code",
});

constexpr accept::Names run_list_members({"total", "has_more", "next_cursor", "runs"});

constexpr accept::Names validation_error_members({"loc", "msg", "type", "input", "ctx"});

constexpr accept::Names http_validation_error_members({"detail"});

template <typename Source>
bool accept_action_list_actions(Source& in);

template <typename Source>
bool accept_run_list_runs(Source& in);

template <typename Source>
bool accept_validation_error_loc_item(Source& in);

template <typename Source>
bool accept_validation_error_loc(Source& in);

template <typename Source>
bool accept_http_validation_error_detail(Source& in);

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
      case 0:  // action_id
        return in.string();
      case 1:  // workspace_id
        return in.string();
      case 2:  // app_id
        return in.string();
      case 3:  // endpoint_id
        return in.string();
      case 4:  // name
        return in.string();
      case 5:  // description
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 6:  // namespace_id
        return in.string();
      case 7:  // thread_mode
        return in.string();
      case 8:  // thread_id
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 9:  // thread_id_template
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 10:  // payload
        return in.object();
      case 11:  // action_type
        return in.string();
      case 12:  // schedule_type
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 13:  // cron_expression
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 14:  // scheduled_at
        return in.kind() == accept::Kind::null ? in.null() : in.string([](const accept::String& it) { return it.is("date-time"); });
      case 15:  // timezone
        return in.string();
      case 16:  // max_retries
        return in.integer();
      case 17:  // retry_delay_seconds
        return in.integer();
      case 18:  // is_enabled
        return in.boolean();
      case 19:  // is_running
        return in.boolean();
      case 20:  // next_run_at
        return in.kind() == accept::Kind::null ? in.null() : in.string([](const accept::String& it) { return it.is("date-time"); });
      case 21:  // last_run_at
        return in.kind() == accept::Kind::null ? in.null() : in.string([](const accept::String& it) { return it.is("date-time"); });
      case 22:  // last_run_status
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 23:  // last_execution_id
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 24:  // total_runs
        return in.integer();
      case 25:  // successful_runs
        return in.integer();
      case 26:  // failed_runs
        return in.integer();
      case 27:  // created_by
        return in.string();
      case 28:  // created_at
        return in.string([](const accept::String& it) { return it.is("date-time"); });
      case 29:  // updated_at
        return in.string([](const accept::String& it) { return it.is("date-time"); });
      default:
        return in.any();
    }
  };
  return in.object(action_members, member, {.required = {0x3000005FU}});
}

// #/components/schemas/ActionCreate
template <typename Source>
bool accept_action_create(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0:  // name
        return in.string();
      case 1:  // endpoint_id
        return in.string();
      case 2:  // namespace_id
        return in.string();
      case 3:  // description
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 4:  // thread_mode
        return in.string();
      case 5:  // thread_id
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 6:  // thread_id_template
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 7:  // payload
        return in.object();
      case 8:  // action_type
        return in.string();
      case 9:  // schedule_type
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 10:  // cron_expression
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 11:  // scheduled_at
        return in.kind() == accept::Kind::null ? in.null() : in.string([](const accept::String& it) { return it.is("date-time"); });
      case 12:  // timezone
        return in.string();
      case 13:  // max_retries
        return in.integer();
      case 14:  // retry_delay_seconds
        return in.integer();
      case 15:  // is_enabled
        return in.boolean();
      default:
        return in.any();
    }
  };
  return in.object(action_create_members, member, {.required = {0x7U}});
}

// #/components/schemas/ActionUpdate
template <typename Source>
bool accept_action_update(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0:  // name
        return in.string();
      case 1:  // endpoint_id
        return in.string();
      case 2:  // namespace_id
        return in.string();
      case 3:  // description
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 4:  // thread_mode
        return in.string();
      case 5:  // thread_id
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 6:  // thread_id_template
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 7:  // payload
        return in.object();
      case 8:  // action_type
        return in.string();
      case 9:  // schedule_type
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 10:  // cron_expression
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 11:  // scheduled_at
        return in.kind() == accept::Kind::null ? in.null() : in.string([](const accept::String& it) { return it.is("date-time"); });
      case 12:  // timezone
        return in.string();
      case 13:  // max_retries
        return in.integer();
      case 14:  // retry_delay_seconds
        return in.integer();
      case 15:  // is_enabled
        return in.boolean();
      default:
        return in.any();
    }
  };
  return in.object(action_create_members, member);
}

// #/components/schemas/ActionList
template <typename Source>
bool accept_action_list(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0:  // total
        return in.integer();
      case 1:  // has_more
        return in.boolean();
      case 2:  // next_cursor
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 3:  // actions
        return accept_action_list_actions(in);
      default:
        return in.any();
    }
  };
  return in.object(action_list_members, member);
}

// #/components/schemas/TriggerRequest
template <typename Source>
bool accept_trigger_request(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0:  // payload
        return in.object();
      default:
        return in.any();
    }
  };
  return in.object(trigger_request_members, member);
}

// #/components/schemas/TriggerResult
template <typename Source>
bool accept_trigger_result(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0:  // action_id
        return in.string();
      case 1:  // run_id
        return in.string();
      case 2:  // execution_id
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 3:  // status
        return in.string();
      case 4:  // message
        return in.string();
      default:
        return in.any();
    }
  };
  return in.object(trigger_result_members, member, {.required = {0x3U}});
}

// #/components/schemas/Run
template <typename Source>
bool accept_run(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0:  // run_id
        return in.string();
      case 1:  // action_id
        return in.string();
      case 2:  // workspace_id
        return in.string();
      case 3:  // execution_id
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 4:  // status
        return in.string();
      case 5:  // attempt
        return in.integer();
      case 6:  // trigger_type
        return in.string();
      case 7:  // triggered_at
        return in.string([](const accept::String& it) { return it.is("date-time"); });
      case 8:  // started_at
        return in.kind() == accept::Kind::null ? in.null() : in.string([](const accept::String& it) { return it.is("date-time"); });
      case 9:  // completed_at
        return in.kind() == accept::Kind::null ? in.null() : in.string([](const accept::String& it) { return it.is("date-time"); });
      case 10:  // duration_seconds
        return in.kind() == accept::Kind::null ? in.null() : in.number();
      case 11:  // resolved_payload
        return in.object();
      case 12:  // resolved_thread_id
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 13:  // error_message
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 14:  // error_code
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      default:
        return in.any();
    }
  };
  return in.object(run_members, member, {.required = {0x3U}});
}

// #/components/schemas/RunList
template <typename Source>
bool accept_run_list(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0:  // total
        return in.integer();
      case 1:  // has_more
        return in.boolean();
      case 2:  // next_cursor
        return in.kind() == accept::Kind::null ? in.null() : in.string();
      case 3:  // runs
        return accept_run_list_runs(in);
      default:
        return in.any();
    }
  };
  return in.object(run_list_members, member);
}

// #/components/schemas/ValidationError
template <typename Source>
bool accept_validation_error(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0:  // loc
        return accept_validation_error_loc(in);
      case 1:  // msg
        return in.string();
      case 2:  // type
        return in.string();
      case 3:  // input
        return in.any();
      case 4:  // ctx
        return in.object();
      default:
        return in.any();
    }
  };
  return in.object(validation_error_members, member, {.required = {0x7U}});
}

// #/components/schemas/HTTPValidationError
template <typename Source>
bool accept_http_validation_error(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0:  // detail
        return accept_http_validation_error_detail(in);
      default:
        return in.any();
    }
  };
  return in.object(http_validation_error_members, member);
}

// #/components/parameters/OrgId/schema
template <typename Source>
bool accept_list_actions_org_id_parameter(Source& in) {
  return in.string();
}

// #/components/parameters/WorkspaceId/schema
template <typename Source>
bool accept_list_actions_workspace_id_parameter(Source& in) {
  return in.string();
}

// #/components/parameters/AppId/schema
template <typename Source>
bool accept_list_actions_app_id_parameter(Source& in) {
  return in.string();
}

// #/components/parameters/Authorization/schema
template <typename Source>
bool accept_list_actions_authorization_parameter(Source& in) {
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
bool accept_list_actions_search_parameter(Source& in) {
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
bool accept_list_actions_limit_parameter(Source& in) {
  return in.number([](const accept::Number& it) { return it.is_integer() && it.at_least(1) && it.at_most(200); });
}

// #/components/parameters/Cursor/schema
template <typename Source>
bool accept_list_actions_cursor_parameter(Source& in) {
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
bool accept_get_action_action_id_parameter(Source& in) {
  return in.string();
}

// #/components/parameters/Status/schema
template <typename Source>
bool accept_list_action_runs_status_parameter(Source& in) {
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
bool accept_get_action_run_run_id_parameter(Source& in) {
  return in.string();
}

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

template bool accept_list_actions_org_id_parameter(accept::Text& in);
template bool accept_list_actions_org_id_parameter(accept::Tree& in);

template bool accept_list_actions_workspace_id_parameter(accept::Text& in);
template bool accept_list_actions_workspace_id_parameter(accept::Tree& in);

template bool accept_list_actions_app_id_parameter(accept::Text& in);
template bool accept_list_actions_app_id_parameter(accept::Tree& in);

template bool accept_list_actions_authorization_parameter(accept::Text& in);
template bool accept_list_actions_authorization_parameter(accept::Tree& in);

template bool accept_list_actions_search_parameter(accept::Text& in);
template bool accept_list_actions_search_parameter(accept::Tree& in);

template bool accept_list_actions_limit_parameter(accept::Text& in);
template bool accept_list_actions_limit_parameter(accept::Tree& in);

template bool accept_list_actions_cursor_parameter(accept::Text& in);
template bool accept_list_actions_cursor_parameter(accept::Tree& in);

template bool accept_get_action_action_id_parameter(accept::Text& in);
template bool accept_get_action_action_id_parameter(accept::Tree& in);

template bool accept_list_action_runs_status_parameter(accept::Text& in);
template bool accept_list_action_runs_status_parameter(accept::Tree& in);

template bool accept_get_action_run_run_id_parameter(accept::Text& in);
template bool accept_get_action_run_run_id_parameter(accept::Tree& in);

}  // namespace mechamental_actions
