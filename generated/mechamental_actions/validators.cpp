// Made from mechamental-actions.yaml by Understudy. Do not edit.

#include "json/parse.h"
#include "namespaces.h"
#include "runtime/check/array.h"
#include "runtime/check/combine.h"
#include "runtime/check/direction.h"
#include "runtime/check/entered.h"
#include "runtime/check/enumeration.h"
#include "runtime/check/evaluation.h"
#include "runtime/check/format.h"
#include "runtime/check/number.h"
#include "runtime/check/object.h"
#include "runtime/check/pattern.h"
#include "runtime/check/string.h"
#include "runtime/check/type.h"
#include "runtime/check_function.h"

namespace mechamental_actions {

runtime::CheckFunction check_action;
runtime::CheckFunction check_action_create;
runtime::CheckFunction check_action_id_parameter;
runtime::CheckFunction check_action_list;
runtime::CheckFunction check_action_update;
runtime::CheckFunction check_app_id_parameter;
runtime::CheckFunction check_authorization_parameter;
runtime::CheckFunction check_cursor_parameter;
runtime::CheckFunction check_http_validation_error;
runtime::CheckFunction check_limit_parameter;
runtime::CheckFunction check_org_id_parameter;
runtime::CheckFunction check_run;
runtime::CheckFunction check_run_id_parameter;
runtime::CheckFunction check_run_list;
runtime::CheckFunction check_search_parameter;
runtime::CheckFunction check_status_parameter;
runtime::CheckFunction check_trigger_request;
runtime::CheckFunction check_trigger_result;
runtime::CheckFunction check_validation_error;
runtime::CheckFunction check_workspace_id_parameter;

namespace {

// #/components/schemas/Action/properties/action_id
void check_action_action_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/action_id/type"}, report);
}

// #/components/schemas/Action/properties/workspace_id
void check_action_workspace_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/workspace_id/type"}, report);
}

// #/components/schemas/Action/properties/app_id
void check_action_app_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/app_id/type"}, report);
}

// #/components/schemas/Action/properties/endpoint_id
void check_action_endpoint_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/endpoint_id/type"}, report);
}

// #/components/schemas/Action/properties/name
void check_action_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/name/type"}, report);
}

// #/components/schemas/Action/properties/description
void check_action_description(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/Action/properties/description/type"}, report);
}

// #/components/schemas/Action/properties/namespace_id
void check_action_namespace_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/namespace_id/type"}, report);
}

// #/components/schemas/Action/properties/thread_mode
void check_action_thread_mode(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/thread_mode/type"}, report);
}

// #/components/schemas/Action/properties/thread_id
void check_action_thread_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/Action/properties/thread_id/type"}, report);
}

// #/components/schemas/Action/properties/thread_id_template
void check_action_thread_id_template(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/Action/properties/thread_id_template/type"}, report);
}

// #/components/schemas/Action/properties/payload
void check_action_payload(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/Action/properties/payload/type"}, report);
}

// #/components/schemas/Action/properties/action_type
void check_action_action_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/action_type/type"}, report);
}

// #/components/schemas/Action/properties/schedule_type
void check_action_schedule_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/Action/properties/schedule_type/type"}, report);
}

// #/components/schemas/Action/properties/cron_expression
void check_action_cron_expression(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/Action/properties/cron_expression/type"}, report);
}

// #/components/schemas/Action/properties/scheduled_at
void check_action_scheduled_at(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/Action/properties/scheduled_at/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/Action/properties/scheduled_at/format"}, report);
}

// #/components/schemas/Action/properties/timezone
void check_action_timezone(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/timezone/type"}, report);
}

// #/components/schemas/Action/properties/max_retries
void check_action_max_retries(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/Action/properties/max_retries/type"}, report);
}

// #/components/schemas/Action/properties/retry_delay_seconds
void check_action_retry_delay_seconds(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/Action/properties/retry_delay_seconds/type"}, report);
}

// #/components/schemas/Action/properties/is_enabled
void check_action_is_enabled(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.boolean = true}, {at, "#/components/schemas/Action/properties/is_enabled/type"}, report);
}

// #/components/schemas/Action/properties/is_running
void check_action_is_running(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.boolean = true}, {at, "#/components/schemas/Action/properties/is_running/type"}, report);
}

// #/components/schemas/Action/properties/next_run_at
void check_action_next_run_at(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/Action/properties/next_run_at/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/Action/properties/next_run_at/format"}, report);
}

// #/components/schemas/Action/properties/last_run_at
void check_action_last_run_at(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/Action/properties/last_run_at/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/Action/properties/last_run_at/format"}, report);
}

// #/components/schemas/Action/properties/last_run_status
void check_action_last_run_status(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/Action/properties/last_run_status/type"}, report);
}

// #/components/schemas/Action/properties/last_execution_id
void check_action_last_execution_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/Action/properties/last_execution_id/type"}, report);
}

// #/components/schemas/Action/properties/total_runs
void check_action_total_runs(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/Action/properties/total_runs/type"}, report);
}

// #/components/schemas/Action/properties/successful_runs
void check_action_successful_runs(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/Action/properties/successful_runs/type"}, report);
}

// #/components/schemas/Action/properties/failed_runs
void check_action_failed_runs(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/Action/properties/failed_runs/type"}, report);
}

// #/components/schemas/Action/properties/created_by
void check_action_created_by(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/created_by/type"}, report);
}

// #/components/schemas/Action/properties/created_at
void check_action_created_at(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/created_at/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/Action/properties/created_at/format"}, report);
}

// #/components/schemas/Action/properties/updated_at
void check_action_updated_at(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Action/properties/updated_at/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/Action/properties/updated_at/format"}, report);
}

// #/components/schemas/ActionCreate/properties/name
void check_action_create_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ActionCreate/properties/name/type"}, report);
}

// #/components/schemas/ActionCreate/properties/endpoint_id
void check_action_create_endpoint_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ActionCreate/properties/endpoint_id/type"}, report);
}

// #/components/schemas/ActionCreate/properties/namespace_id
void check_action_create_namespace_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ActionCreate/properties/namespace_id/type"}, report);
}

// #/components/schemas/ActionCreate/properties/description
void check_action_create_description(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/ActionCreate/properties/description/type"}, report);
}

// #/components/schemas/ActionCreate/properties/thread_mode
void check_action_create_thread_mode(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ActionCreate/properties/thread_mode/type"}, report);
}

// #/components/schemas/ActionCreate/properties/thread_id
void check_action_create_thread_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/ActionCreate/properties/thread_id/type"}, report);
}

// #/components/schemas/ActionCreate/properties/thread_id_template
void check_action_create_thread_id_template(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/ActionCreate/properties/thread_id_template/type"}, report);
}

// #/components/schemas/ActionCreate/properties/payload
void check_action_create_payload(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/ActionCreate/properties/payload/type"}, report);
}

// #/components/schemas/ActionCreate/properties/action_type
void check_action_create_action_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ActionCreate/properties/action_type/type"}, report);
}

// #/components/schemas/ActionCreate/properties/schedule_type
void check_action_create_schedule_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/ActionCreate/properties/schedule_type/type"}, report);
}

// #/components/schemas/ActionCreate/properties/cron_expression
void check_action_create_cron_expression(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/ActionCreate/properties/cron_expression/type"}, report);
}

// #/components/schemas/ActionCreate/properties/scheduled_at
void check_action_create_scheduled_at(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/ActionCreate/properties/scheduled_at/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/ActionCreate/properties/scheduled_at/format"}, report);
}

// #/components/schemas/ActionCreate/properties/timezone
void check_action_create_timezone(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ActionCreate/properties/timezone/type"}, report);
}

// #/components/schemas/ActionCreate/properties/max_retries
void check_action_create_max_retries(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/ActionCreate/properties/max_retries/type"}, report);
}

// #/components/schemas/ActionCreate/properties/retry_delay_seconds
void check_action_create_retry_delay_seconds(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/ActionCreate/properties/retry_delay_seconds/type"}, report);
}

// #/components/schemas/ActionCreate/properties/is_enabled
void check_action_create_is_enabled(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.boolean = true}, {at, "#/components/schemas/ActionCreate/properties/is_enabled/type"}, report);
}

// #/components/schemas/ActionUpdate/properties/name
void check_action_update_name(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ActionUpdate/properties/name/type"}, report);
}

// #/components/schemas/ActionUpdate/properties/endpoint_id
void check_action_update_endpoint_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ActionUpdate/properties/endpoint_id/type"}, report);
}

// #/components/schemas/ActionUpdate/properties/namespace_id
void check_action_update_namespace_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ActionUpdate/properties/namespace_id/type"}, report);
}

// #/components/schemas/ActionUpdate/properties/description
void check_action_update_description(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/ActionUpdate/properties/description/type"}, report);
}

// #/components/schemas/ActionUpdate/properties/thread_mode
void check_action_update_thread_mode(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ActionUpdate/properties/thread_mode/type"}, report);
}

// #/components/schemas/ActionUpdate/properties/thread_id
void check_action_update_thread_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/ActionUpdate/properties/thread_id/type"}, report);
}

// #/components/schemas/ActionUpdate/properties/thread_id_template
void check_action_update_thread_id_template(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/ActionUpdate/properties/thread_id_template/type"}, report);
}

// #/components/schemas/ActionUpdate/properties/payload
void check_action_update_payload(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/ActionUpdate/properties/payload/type"}, report);
}

// #/components/schemas/ActionUpdate/properties/action_type
void check_action_update_action_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ActionUpdate/properties/action_type/type"}, report);
}

// #/components/schemas/ActionUpdate/properties/schedule_type
void check_action_update_schedule_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/ActionUpdate/properties/schedule_type/type"}, report);
}

// #/components/schemas/ActionUpdate/properties/cron_expression
void check_action_update_cron_expression(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/ActionUpdate/properties/cron_expression/type"}, report);
}

// #/components/schemas/ActionUpdate/properties/scheduled_at
void check_action_update_scheduled_at(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/ActionUpdate/properties/scheduled_at/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/ActionUpdate/properties/scheduled_at/format"}, report);
}

// #/components/schemas/ActionUpdate/properties/timezone
void check_action_update_timezone(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ActionUpdate/properties/timezone/type"}, report);
}

// #/components/schemas/ActionUpdate/properties/max_retries
void check_action_update_max_retries(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/ActionUpdate/properties/max_retries/type"}, report);
}

// #/components/schemas/ActionUpdate/properties/retry_delay_seconds
void check_action_update_retry_delay_seconds(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/ActionUpdate/properties/retry_delay_seconds/type"}, report);
}

// #/components/schemas/ActionUpdate/properties/is_enabled
void check_action_update_is_enabled(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.boolean = true}, {at, "#/components/schemas/ActionUpdate/properties/is_enabled/type"}, report);
}

// #/components/schemas/ActionList/properties/total
void check_action_list_total(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/ActionList/properties/total/type"}, report);
}

// #/components/schemas/ActionList/properties/has_more
void check_action_list_has_more(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.boolean = true}, {at, "#/components/schemas/ActionList/properties/has_more/type"}, report);
}

// #/components/schemas/ActionList/properties/next_cursor
void check_action_list_next_cursor(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/ActionList/properties/next_cursor/type"}, report);
}

// #/components/schemas/ActionList/properties/actions
void check_action_list_actions(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/ActionList/properties/actions/type"}, report);
  runtime::items(value, 0, check_action, at, report);
}

// #/components/schemas/TriggerRequest/properties/payload
void check_trigger_request_payload(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/TriggerRequest/properties/payload/type"}, report);
}

// #/components/schemas/TriggerResult/properties/action_id
void check_trigger_result_action_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/TriggerResult/properties/action_id/type"}, report);
}

// #/components/schemas/TriggerResult/properties/run_id
void check_trigger_result_run_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/TriggerResult/properties/run_id/type"}, report);
}

// #/components/schemas/TriggerResult/properties/execution_id
void check_trigger_result_execution_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/TriggerResult/properties/execution_id/type"}, report);
}

// #/components/schemas/TriggerResult/properties/status
void check_trigger_result_status(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/TriggerResult/properties/status/type"}, report);
}

// #/components/schemas/TriggerResult/properties/message
void check_trigger_result_message(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/TriggerResult/properties/message/type"}, report);
}

// #/components/schemas/Run/properties/run_id
void check_run_run_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Run/properties/run_id/type"}, report);
}

// #/components/schemas/Run/properties/action_id
void check_run_action_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Run/properties/action_id/type"}, report);
}

// #/components/schemas/Run/properties/workspace_id
void check_run_workspace_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Run/properties/workspace_id/type"}, report);
}

// #/components/schemas/Run/properties/execution_id
void check_run_execution_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/Run/properties/execution_id/type"}, report);
}

// #/components/schemas/Run/properties/status
void check_run_status(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Run/properties/status/type"}, report);
}

// #/components/schemas/Run/properties/attempt
void check_run_attempt(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/Run/properties/attempt/type"}, report);
}

// #/components/schemas/Run/properties/trigger_type
void check_run_trigger_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Run/properties/trigger_type/type"}, report);
}

// #/components/schemas/Run/properties/triggered_at
void check_run_triggered_at(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Run/properties/triggered_at/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/Run/properties/triggered_at/format"}, report);
}

// #/components/schemas/Run/properties/started_at
void check_run_started_at(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/Run/properties/started_at/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/Run/properties/started_at/format"}, report);
}

// #/components/schemas/Run/properties/completed_at
void check_run_completed_at(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/Run/properties/completed_at/type"}, report);
  runtime::format(value, "date-time", {at, "#/components/schemas/Run/properties/completed_at/format"}, report);
}

// #/components/schemas/Run/properties/duration_seconds
void check_run_duration_seconds(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .number = true}, {at, "#/components/schemas/Run/properties/duration_seconds/type"}, report);
}

// #/components/schemas/Run/properties/resolved_payload
void check_run_resolved_payload(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/Run/properties/resolved_payload/type"}, report);
}

// #/components/schemas/Run/properties/resolved_thread_id
void check_run_resolved_thread_id(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/Run/properties/resolved_thread_id/type"}, report);
}

// #/components/schemas/Run/properties/error_message
void check_run_error_message(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/Run/properties/error_message/type"}, report);
}

// #/components/schemas/Run/properties/error_code
void check_run_error_code(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/Run/properties/error_code/type"}, report);
}

// #/components/schemas/RunList/properties/total
void check_run_list_total(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/RunList/properties/total/type"}, report);
}

// #/components/schemas/RunList/properties/has_more
void check_run_list_has_more(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.boolean = true}, {at, "#/components/schemas/RunList/properties/has_more/type"}, report);
}

// #/components/schemas/RunList/properties/next_cursor
void check_run_list_next_cursor(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true, .string = true}, {at, "#/components/schemas/RunList/properties/next_cursor/type"}, report);
}

// #/components/schemas/RunList/properties/runs
void check_run_list_runs(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/RunList/properties/runs/type"}, report);
  runtime::items(value, 0, check_run, at, report);
}

// #/components/schemas/HTTPValidationError/properties/detail
void check_http_validation_error_detail(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/HTTPValidationError/properties/detail/type"}, report);
  runtime::items(value, 0, check_validation_error, at, report);
}

// #/components/schemas/ValidationError/properties/loc/items/anyOf/0
void check_validation_error_loc_item_any_of_1(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ValidationError/properties/loc/items/anyOf/0/type"}, report);
}

// #/components/schemas/ValidationError/properties/loc/items/anyOf/1
void check_validation_error_loc_item_any_of_2(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/ValidationError/properties/loc/items/anyOf/1/type"}, report);
}

// #/components/schemas/ValidationError/properties/loc/items
void check_validation_error_loc_item(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  static constexpr runtime::Branch any_of_branches[] = {
      {.check = check_validation_error_loc_item_any_of_1, .label = "#/components/schemas/ValidationError/properties/loc/items/anyOf/0", .plain = true},
      {.check = check_validation_error_loc_item_any_of_2, .label = "#/components/schemas/ValidationError/properties/loc/items/anyOf/1", .plain = true},
  };
  runtime::any_of(value, {.branches = any_of_branches}, {at, "#/components/schemas/ValidationError/properties/loc/items/anyOf"}, report);
}

// #/components/schemas/ValidationError/properties/loc
void check_validation_error_loc(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/ValidationError/properties/loc/type"}, report);
  runtime::items(value, 0, check_validation_error_loc_item, at, report);
}

// #/components/schemas/ValidationError/properties/msg
void check_validation_error_msg(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ValidationError/properties/msg/type"}, report);
}

// #/components/schemas/ValidationError/properties/type
void check_validation_error_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/ValidationError/properties/type/type"}, report);
}

// #/components/schemas/ValidationError/properties/input
void check_validation_error_input(const json::Value&, const runtime::Path&, runtime::Report&) {}

// #/components/schemas/ValidationError/properties/ctx
void check_validation_error_ctx(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/ValidationError/properties/ctx/type"}, report);
}

// #/components/parameters/Authorization/schema/anyOf/0
void check_authorization_parameter_any_of_1(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/parameters/Authorization/schema/anyOf/0/type"}, report);
}

// #/components/parameters/Authorization/schema/anyOf/1
void check_authorization_parameter_any_of_2(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true}, {at, "#/components/parameters/Authorization/schema/anyOf/1/type"}, report);
}

// #/components/parameters/Search/schema/anyOf/0
void check_search_parameter_any_of_1(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/parameters/Search/schema/anyOf/0/type"}, report);
}

// #/components/parameters/Search/schema/anyOf/1
void check_search_parameter_any_of_2(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true}, {at, "#/components/parameters/Search/schema/anyOf/1/type"}, report);
}

// #/components/parameters/Cursor/schema/anyOf/0
void check_cursor_parameter_any_of_1(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/parameters/Cursor/schema/anyOf/0/type"}, report);
}

// #/components/parameters/Cursor/schema/anyOf/1
void check_cursor_parameter_any_of_2(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true}, {at, "#/components/parameters/Cursor/schema/anyOf/1/type"}, report);
}

// #/components/parameters/Status/schema/anyOf/0
void check_status_parameter_any_of_1(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/parameters/Status/schema/anyOf/0/type"}, report);
}

// #/components/parameters/Status/schema/anyOf/1
void check_status_parameter_any_of_2(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true}, {at, "#/components/parameters/Status/schema/anyOf/1/type"}, report);
}

}  // namespace

// #/components/schemas/Action
void check_action(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/Action/type"}, report);
  runtime::required(value, "action_id", {at, "#/components/schemas/Action/required"}, report);
  runtime::required(value, "workspace_id", {at, "#/components/schemas/Action/required"}, report);
  runtime::required(value, "app_id", {at, "#/components/schemas/Action/required"}, report);
  runtime::required(value, "endpoint_id", {at, "#/components/schemas/Action/required"}, report);
  runtime::required(value, "name", {at, "#/components/schemas/Action/required"}, report);
  runtime::required(value, "namespace_id", {at, "#/components/schemas/Action/required"}, report);
  runtime::required(value, "created_at", {at, "#/components/schemas/Action/required"}, report);
  runtime::required(value, "updated_at", {at, "#/components/schemas/Action/required"}, report);
  runtime::plain_property(value, "action_id", check_action_action_id, at, report);
  runtime::plain_property(value, "workspace_id", check_action_workspace_id, at, report);
  runtime::plain_property(value, "app_id", check_action_app_id, at, report);
  runtime::plain_property(value, "endpoint_id", check_action_endpoint_id, at, report);
  runtime::plain_property(value, "name", check_action_name, at, report);
  runtime::plain_property(value, "description", check_action_description, at, report);
  runtime::plain_property(value, "namespace_id", check_action_namespace_id, at, report);
  runtime::plain_property(value, "thread_mode", check_action_thread_mode, at, report);
  runtime::plain_property(value, "thread_id", check_action_thread_id, at, report);
  runtime::plain_property(value, "thread_id_template", check_action_thread_id_template, at, report);
  runtime::plain_property(value, "payload", check_action_payload, at, report);
  runtime::plain_property(value, "action_type", check_action_action_type, at, report);
  runtime::plain_property(value, "schedule_type", check_action_schedule_type, at, report);
  runtime::plain_property(value, "cron_expression", check_action_cron_expression, at, report);
  runtime::plain_property(value, "scheduled_at", check_action_scheduled_at, at, report);
  runtime::plain_property(value, "timezone", check_action_timezone, at, report);
  runtime::plain_property(value, "max_retries", check_action_max_retries, at, report);
  runtime::plain_property(value, "retry_delay_seconds", check_action_retry_delay_seconds, at, report);
  runtime::plain_property(value, "is_enabled", check_action_is_enabled, at, report);
  runtime::plain_property(value, "is_running", check_action_is_running, at, report);
  runtime::plain_property(value, "next_run_at", check_action_next_run_at, at, report);
  runtime::plain_property(value, "last_run_at", check_action_last_run_at, at, report);
  runtime::plain_property(value, "last_run_status", check_action_last_run_status, at, report);
  runtime::plain_property(value, "last_execution_id", check_action_last_execution_id, at, report);
  runtime::plain_property(value, "total_runs", check_action_total_runs, at, report);
  runtime::plain_property(value, "successful_runs", check_action_successful_runs, at, report);
  runtime::plain_property(value, "failed_runs", check_action_failed_runs, at, report);
  runtime::plain_property(value, "created_by", check_action_created_by, at, report);
  runtime::plain_property(value, "created_at", check_action_created_at, at, report);
  runtime::plain_property(value, "updated_at", check_action_updated_at, at, report);
}

// #/components/schemas/ActionCreate
void check_action_create(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/ActionCreate/type"}, report);
  runtime::required(value, "name", {at, "#/components/schemas/ActionCreate/required"}, report);
  runtime::required(value, "endpoint_id", {at, "#/components/schemas/ActionCreate/required"}, report);
  runtime::required(value, "namespace_id", {at, "#/components/schemas/ActionCreate/required"}, report);
  runtime::plain_property(value, "name", check_action_create_name, at, report);
  runtime::plain_property(value, "endpoint_id", check_action_create_endpoint_id, at, report);
  runtime::plain_property(value, "namespace_id", check_action_create_namespace_id, at, report);
  runtime::plain_property(value, "description", check_action_create_description, at, report);
  runtime::plain_property(value, "thread_mode", check_action_create_thread_mode, at, report);
  runtime::plain_property(value, "thread_id", check_action_create_thread_id, at, report);
  runtime::plain_property(value, "thread_id_template", check_action_create_thread_id_template, at, report);
  runtime::plain_property(value, "payload", check_action_create_payload, at, report);
  runtime::plain_property(value, "action_type", check_action_create_action_type, at, report);
  runtime::plain_property(value, "schedule_type", check_action_create_schedule_type, at, report);
  runtime::plain_property(value, "cron_expression", check_action_create_cron_expression, at, report);
  runtime::plain_property(value, "scheduled_at", check_action_create_scheduled_at, at, report);
  runtime::plain_property(value, "timezone", check_action_create_timezone, at, report);
  runtime::plain_property(value, "max_retries", check_action_create_max_retries, at, report);
  runtime::plain_property(value, "retry_delay_seconds", check_action_create_retry_delay_seconds, at, report);
  runtime::plain_property(value, "is_enabled", check_action_create_is_enabled, at, report);
}

// #/components/schemas/ActionUpdate
void check_action_update(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/ActionUpdate/type"}, report);
  runtime::plain_property(value, "name", check_action_update_name, at, report);
  runtime::plain_property(value, "endpoint_id", check_action_update_endpoint_id, at, report);
  runtime::plain_property(value, "namespace_id", check_action_update_namespace_id, at, report);
  runtime::plain_property(value, "description", check_action_update_description, at, report);
  runtime::plain_property(value, "thread_mode", check_action_update_thread_mode, at, report);
  runtime::plain_property(value, "thread_id", check_action_update_thread_id, at, report);
  runtime::plain_property(value, "thread_id_template", check_action_update_thread_id_template, at, report);
  runtime::plain_property(value, "payload", check_action_update_payload, at, report);
  runtime::plain_property(value, "action_type", check_action_update_action_type, at, report);
  runtime::plain_property(value, "schedule_type", check_action_update_schedule_type, at, report);
  runtime::plain_property(value, "cron_expression", check_action_update_cron_expression, at, report);
  runtime::plain_property(value, "scheduled_at", check_action_update_scheduled_at, at, report);
  runtime::plain_property(value, "timezone", check_action_update_timezone, at, report);
  runtime::plain_property(value, "max_retries", check_action_update_max_retries, at, report);
  runtime::plain_property(value, "retry_delay_seconds", check_action_update_retry_delay_seconds, at, report);
  runtime::plain_property(value, "is_enabled", check_action_update_is_enabled, at, report);
}

// #/components/schemas/ActionList
void check_action_list(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/ActionList/type"}, report);
  runtime::plain_property(value, "total", check_action_list_total, at, report);
  runtime::plain_property(value, "has_more", check_action_list_has_more, at, report);
  runtime::plain_property(value, "next_cursor", check_action_list_next_cursor, at, report);
  runtime::plain_property(value, "actions", check_action_list_actions, at, report);
}

// #/components/schemas/TriggerRequest
void check_trigger_request(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/TriggerRequest/type"}, report);
  runtime::plain_property(value, "payload", check_trigger_request_payload, at, report);
}

// #/components/schemas/TriggerResult
void check_trigger_result(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/TriggerResult/type"}, report);
  runtime::required(value, "action_id", {at, "#/components/schemas/TriggerResult/required"}, report);
  runtime::required(value, "run_id", {at, "#/components/schemas/TriggerResult/required"}, report);
  runtime::plain_property(value, "action_id", check_trigger_result_action_id, at, report);
  runtime::plain_property(value, "run_id", check_trigger_result_run_id, at, report);
  runtime::plain_property(value, "execution_id", check_trigger_result_execution_id, at, report);
  runtime::plain_property(value, "status", check_trigger_result_status, at, report);
  runtime::plain_property(value, "message", check_trigger_result_message, at, report);
}

// #/components/schemas/Run
void check_run(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/Run/type"}, report);
  runtime::required(value, "run_id", {at, "#/components/schemas/Run/required"}, report);
  runtime::required(value, "action_id", {at, "#/components/schemas/Run/required"}, report);
  runtime::plain_property(value, "run_id", check_run_run_id, at, report);
  runtime::plain_property(value, "action_id", check_run_action_id, at, report);
  runtime::plain_property(value, "workspace_id", check_run_workspace_id, at, report);
  runtime::plain_property(value, "execution_id", check_run_execution_id, at, report);
  runtime::plain_property(value, "status", check_run_status, at, report);
  runtime::plain_property(value, "attempt", check_run_attempt, at, report);
  runtime::plain_property(value, "trigger_type", check_run_trigger_type, at, report);
  runtime::plain_property(value, "triggered_at", check_run_triggered_at, at, report);
  runtime::plain_property(value, "started_at", check_run_started_at, at, report);
  runtime::plain_property(value, "completed_at", check_run_completed_at, at, report);
  runtime::plain_property(value, "duration_seconds", check_run_duration_seconds, at, report);
  runtime::plain_property(value, "resolved_payload", check_run_resolved_payload, at, report);
  runtime::plain_property(value, "resolved_thread_id", check_run_resolved_thread_id, at, report);
  runtime::plain_property(value, "error_message", check_run_error_message, at, report);
  runtime::plain_property(value, "error_code", check_run_error_code, at, report);
}

// #/components/schemas/RunList
void check_run_list(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/RunList/type"}, report);
  runtime::plain_property(value, "total", check_run_list_total, at, report);
  runtime::plain_property(value, "has_more", check_run_list_has_more, at, report);
  runtime::plain_property(value, "next_cursor", check_run_list_next_cursor, at, report);
  runtime::plain_property(value, "runs", check_run_list_runs, at, report);
}

// #/components/schemas/HTTPValidationError
void check_http_validation_error(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/HTTPValidationError/type"}, report);
  runtime::property(value, "detail", check_http_validation_error_detail, at, report);
}

// #/components/schemas/ValidationError
void check_validation_error(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/ValidationError/type"}, report);
  runtime::required(value, "loc", {at, "#/components/schemas/ValidationError/required"}, report);
  runtime::required(value, "msg", {at, "#/components/schemas/ValidationError/required"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/ValidationError/required"}, report);
  runtime::property(value, "loc", check_validation_error_loc, at, report);
  runtime::plain_property(value, "msg", check_validation_error_msg, at, report);
  runtime::plain_property(value, "type", check_validation_error_type, at, report);
  runtime::plain_property(value, "input", check_validation_error_input, at, report);
  runtime::plain_property(value, "ctx", check_validation_error_ctx, at, report);
}

// #/components/parameters/OrgId/schema
void check_org_id_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/parameters/OrgId/schema/type"}, report);
}

// #/components/parameters/WorkspaceId/schema
void check_workspace_id_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/parameters/WorkspaceId/schema/type"}, report);
}

// #/components/parameters/AppId/schema
void check_app_id_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/parameters/AppId/schema/type"}, report);
}

// #/components/parameters/Authorization/schema
void check_authorization_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  static constexpr runtime::Branch any_of_branches[] = {
      {.check = check_authorization_parameter_any_of_1, .label = "#/components/parameters/Authorization/schema/anyOf/0", .plain = true},
      {.check = check_authorization_parameter_any_of_2, .label = "#/components/parameters/Authorization/schema/anyOf/1", .plain = true},
  };
  runtime::any_of(value, {.branches = any_of_branches}, {at, "#/components/parameters/Authorization/schema/anyOf"}, report);
}

// #/components/parameters/Search/schema
void check_search_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  static constexpr runtime::Branch any_of_branches[] = {
      {.check = check_search_parameter_any_of_1, .label = "#/components/parameters/Search/schema/anyOf/0", .plain = true},
      {.check = check_search_parameter_any_of_2, .label = "#/components/parameters/Search/schema/anyOf/1", .plain = true},
  };
  runtime::any_of(value, {.branches = any_of_branches}, {at, "#/components/parameters/Search/schema/anyOf"}, report);
}

// #/components/parameters/Limit/schema
void check_limit_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/parameters/Limit/schema/type"}, report);
  runtime::maximum(value, 200, {at, "#/components/parameters/Limit/schema/maximum"}, report);
  runtime::minimum(value, 1, {at, "#/components/parameters/Limit/schema/minimum"}, report);
}

// #/components/parameters/Cursor/schema
void check_cursor_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  static constexpr runtime::Branch any_of_branches[] = {
      {.check = check_cursor_parameter_any_of_1, .label = "#/components/parameters/Cursor/schema/anyOf/0", .plain = true},
      {.check = check_cursor_parameter_any_of_2, .label = "#/components/parameters/Cursor/schema/anyOf/1", .plain = true},
  };
  runtime::any_of(value, {.branches = any_of_branches}, {at, "#/components/parameters/Cursor/schema/anyOf"}, report);
}

// #/components/parameters/ActionId/schema
void check_action_id_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/parameters/ActionId/schema/type"}, report);
}

// #/components/parameters/Status/schema
void check_status_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  static constexpr runtime::Branch any_of_branches[] = {
      {.check = check_status_parameter_any_of_1, .label = "#/components/parameters/Status/schema/anyOf/0", .plain = true},
      {.check = check_status_parameter_any_of_2, .label = "#/components/parameters/Status/schema/anyOf/1", .plain = true},
  };
  runtime::any_of(value, {.branches = any_of_branches}, {at, "#/components/parameters/Status/schema/anyOf"}, report);
}

// #/components/parameters/RunId/schema
void check_run_id_parameter(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/parameters/RunId/schema/type"}, report);
}

}  // namespace mechamental_actions
