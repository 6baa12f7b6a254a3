// Made from mechamental-actions.yaml by Understudy. Do not edit.

#include "models/action.h"
#include "models/action_create.h"
#include "models/action_list.h"
#include "models/action_update.h"
#include "models/http_validation_error.h"
#include "models/run.h"
#include "models/run_list.h"
#include "models/trigger_request.h"
#include "models/trigger_result.h"
#include "models/validation_error.h"
#include "namespaces.h"
#include "runtime/check_function.h"
#include "runtime/model/alternative.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "runtime/model/parse.h"

namespace mechamental_actions {

runtime::CheckFunction check_action;
runtime::CheckFunction check_action_create;
runtime::CheckFunction check_action_list;
runtime::CheckFunction check_action_update;
runtime::CheckFunction check_http_validation_error;
runtime::CheckFunction check_run;
runtime::CheckFunction check_run_list;
runtime::CheckFunction check_trigger_request;
runtime::CheckFunction check_trigger_result;
runtime::CheckFunction check_validation_error;

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Action& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("action_id", out.action_id);
  object.read("workspace_id", out.workspace_id);
  object.read("app_id", out.app_id);
  object.read("endpoint_id", out.endpoint_id);
  object.read("name", out.name);
  object.read("description", out.description);
  object.read("namespace_id", out.namespace_id);
  object.read("thread_mode", out.thread_mode);
  object.read("thread_id", out.thread_id);
  object.read("thread_id_template", out.thread_id_template);
  object.read("payload", out.payload);
  object.read("action_type", out.action_type);
  object.read("schedule_type", out.schedule_type);
  object.read("cron_expression", out.cron_expression);
  object.read("scheduled_at", out.scheduled_at);
  object.read("timezone", out.timezone);
  object.read("max_retries", out.max_retries);
  object.read("retry_delay_seconds", out.retry_delay_seconds);
  object.read("is_enabled", out.is_enabled);
  object.read("is_running", out.is_running);
  object.read("next_run_at", out.next_run_at);
  object.read("last_run_at", out.last_run_at);
  object.read("last_run_status", out.last_run_status);
  object.read("last_execution_id", out.last_execution_id);
  object.read("total_runs", out.total_runs);
  object.read("successful_runs", out.successful_runs);
  object.read("failed_runs", out.failed_runs);
  object.read("created_by", out.created_by);
  object.read("created_at", out.created_at);
  object.read("updated_at", out.updated_at);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const Action& value) {
  runtime::ObjectWriter object;
  object.write("action_id", value.action_id);
  object.write("workspace_id", value.workspace_id);
  object.write("app_id", value.app_id);
  object.write("endpoint_id", value.endpoint_id);
  object.write("name", value.name);
  object.write("description", value.description);
  object.write("namespace_id", value.namespace_id);
  object.write("thread_mode", value.thread_mode);
  object.write("thread_id", value.thread_id);
  object.write("thread_id_template", value.thread_id_template);
  object.write("payload", value.payload);
  object.write("action_type", value.action_type);
  object.write("schedule_type", value.schedule_type);
  object.write("cron_expression", value.cron_expression);
  object.write("scheduled_at", value.scheduled_at);
  object.write("timezone", value.timezone);
  object.write("max_retries", value.max_retries);
  object.write("retry_delay_seconds", value.retry_delay_seconds);
  object.write("is_enabled", value.is_enabled);
  object.write("is_running", value.is_running);
  object.write("next_run_at", value.next_run_at);
  object.write("last_run_at", value.last_run_at);
  object.write("last_run_status", value.last_run_status);
  object.write("last_execution_id", value.last_execution_id);
  object.write("total_runs", value.total_runs);
  object.write("successful_runs", value.successful_runs);
  object.write("failed_runs", value.failed_runs);
  object.write("created_by", value.created_by);
  object.write("created_at", value.created_at);
  object.write("updated_at", value.updated_at);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const Action& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionCreate& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("name", out.name);
  object.read("endpoint_id", out.endpoint_id);
  object.read("namespace_id", out.namespace_id);
  object.read("description", out.description);
  object.read("thread_mode", out.thread_mode);
  object.read("thread_id", out.thread_id);
  object.read("thread_id_template", out.thread_id_template);
  object.read("payload", out.payload);
  object.read("action_type", out.action_type);
  object.read("schedule_type", out.schedule_type);
  object.read("cron_expression", out.cron_expression);
  object.read("scheduled_at", out.scheduled_at);
  object.read("timezone", out.timezone);
  object.read("max_retries", out.max_retries);
  object.read("retry_delay_seconds", out.retry_delay_seconds);
  object.read("is_enabled", out.is_enabled);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ActionCreate& value) {
  runtime::ObjectWriter object;
  object.write("name", value.name);
  object.write("endpoint_id", value.endpoint_id);
  object.write("namespace_id", value.namespace_id);
  object.write("description", value.description);
  object.write("thread_mode", value.thread_mode);
  object.write("thread_id", value.thread_id);
  object.write("thread_id_template", value.thread_id_template);
  object.write("payload", value.payload);
  object.write("action_type", value.action_type);
  object.write("schedule_type", value.schedule_type);
  object.write("cron_expression", value.cron_expression);
  object.write("scheduled_at", value.scheduled_at);
  object.write("timezone", value.timezone);
  object.write("max_retries", value.max_retries);
  object.write("retry_delay_seconds", value.retry_delay_seconds);
  object.write("is_enabled", value.is_enabled);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ActionCreate& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionUpdate& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("name", out.name);
  object.read("endpoint_id", out.endpoint_id);
  object.read("namespace_id", out.namespace_id);
  object.read("description", out.description);
  object.read("thread_mode", out.thread_mode);
  object.read("thread_id", out.thread_id);
  object.read("thread_id_template", out.thread_id_template);
  object.read("payload", out.payload);
  object.read("action_type", out.action_type);
  object.read("schedule_type", out.schedule_type);
  object.read("cron_expression", out.cron_expression);
  object.read("scheduled_at", out.scheduled_at);
  object.read("timezone", out.timezone);
  object.read("max_retries", out.max_retries);
  object.read("retry_delay_seconds", out.retry_delay_seconds);
  object.read("is_enabled", out.is_enabled);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ActionUpdate& value) {
  runtime::ObjectWriter object;
  object.write("name", value.name);
  object.write("endpoint_id", value.endpoint_id);
  object.write("namespace_id", value.namespace_id);
  object.write("description", value.description);
  object.write("thread_mode", value.thread_mode);
  object.write("thread_id", value.thread_id);
  object.write("thread_id_template", value.thread_id_template);
  object.write("payload", value.payload);
  object.write("action_type", value.action_type);
  object.write("schedule_type", value.schedule_type);
  object.write("cron_expression", value.cron_expression);
  object.write("scheduled_at", value.scheduled_at);
  object.write("timezone", value.timezone);
  object.write("max_retries", value.max_retries);
  object.write("retry_delay_seconds", value.retry_delay_seconds);
  object.write("is_enabled", value.is_enabled);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ActionUpdate& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionList& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("total", out.total);
  object.read("has_more", out.has_more);
  object.read("next_cursor", out.next_cursor);
  object.read("actions", out.actions);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ActionList& value) {
  runtime::ObjectWriter object;
  object.write("total", value.total);
  object.write("has_more", value.has_more);
  object.write("next_cursor", value.next_cursor);
  object.write("actions", value.actions);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ActionList& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TriggerRequest& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("payload", out.payload);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const TriggerRequest& value) {
  runtime::ObjectWriter object;
  object.write("payload", value.payload);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const TriggerRequest& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TriggerResult& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("action_id", out.action_id);
  object.read("run_id", out.run_id);
  object.read("execution_id", out.execution_id);
  object.read("status", out.status);
  object.read("message", out.message);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const TriggerResult& value) {
  runtime::ObjectWriter object;
  object.write("action_id", value.action_id);
  object.write("run_id", value.run_id);
  object.write("execution_id", value.execution_id);
  object.write("status", value.status);
  object.write("message", value.message);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const TriggerResult& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Run& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("run_id", out.run_id);
  object.read("action_id", out.action_id);
  object.read("workspace_id", out.workspace_id);
  object.read("execution_id", out.execution_id);
  object.read("status", out.status);
  object.read("attempt", out.attempt);
  object.read("trigger_type", out.trigger_type);
  object.read("triggered_at", out.triggered_at);
  object.read("started_at", out.started_at);
  object.read("completed_at", out.completed_at);
  object.read("duration_seconds", out.duration_seconds);
  object.read("resolved_payload", out.resolved_payload);
  object.read("resolved_thread_id", out.resolved_thread_id);
  object.read("error_message", out.error_message);
  object.read("error_code", out.error_code);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const Run& value) {
  runtime::ObjectWriter object;
  object.write("run_id", value.run_id);
  object.write("action_id", value.action_id);
  object.write("workspace_id", value.workspace_id);
  object.write("execution_id", value.execution_id);
  object.write("status", value.status);
  object.write("attempt", value.attempt);
  object.write("trigger_type", value.trigger_type);
  object.write("triggered_at", value.triggered_at);
  object.write("started_at", value.started_at);
  object.write("completed_at", value.completed_at);
  object.write("duration_seconds", value.duration_seconds);
  object.write("resolved_payload", value.resolved_payload);
  object.write("resolved_thread_id", value.resolved_thread_id);
  object.write("error_message", value.error_message);
  object.write("error_code", value.error_code);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const Run& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RunList& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("total", out.total);
  object.read("has_more", out.has_more);
  object.read("next_cursor", out.next_cursor);
  object.read("runs", out.runs);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const RunList& value) {
  runtime::ObjectWriter object;
  object.write("total", value.total);
  object.write("has_more", value.has_more);
  object.write("next_cursor", value.next_cursor);
  object.write("runs", value.runs);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const RunList& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ValidationErrorLocItem& out) {
  if (value.is_string()) return runtime::decode_alternative<std::string>(value, at, report, out.value);
  if (value.is_number()) return runtime::decode_alternative<std::int64_t>(value, at, report, out.value);
  return runtime::refuse_alternatives(value, at, report);
}

json::Value encode(const ValidationErrorLocItem& value) { return runtime::encode_alternative(value.value); }

std::string to_json(const ValidationErrorLocItem& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ValidationError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("loc", out.loc);
  object.read("msg", out.msg);
  object.read("type", out.type);
  object.read("input", out.input);
  object.read("ctx", out.ctx);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ValidationError& value) {
  runtime::ObjectWriter object;
  object.write("loc", value.loc);
  object.write("msg", value.msg);
  object.write("type", value.type);
  object.write("input", value.input);
  object.write("ctx", value.ctx);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ValidationError& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, HttpValidationError& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("detail", out.detail);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const HttpValidationError& value) {
  runtime::ObjectWriter object;
  object.write("detail", value.detail);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const HttpValidationError& value) { return runtime::write_json(value); }

runtime::Parsed<Action> parse_action(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<Action>(text, check_action, direction);
}

runtime::Parsed<ActionCreate> parse_action_create(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ActionCreate>(text, check_action_create, direction);
}

runtime::Parsed<ActionUpdate> parse_action_update(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ActionUpdate>(text, check_action_update, direction);
}

runtime::Parsed<ActionList> parse_action_list(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ActionList>(text, check_action_list, direction);
}

runtime::Parsed<TriggerRequest> parse_trigger_request(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<TriggerRequest>(text, check_trigger_request, direction);
}

runtime::Parsed<TriggerResult> parse_trigger_result(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<TriggerResult>(text, check_trigger_result, direction);
}

runtime::Parsed<Run> parse_run(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<Run>(text, check_run, direction);
}

runtime::Parsed<RunList> parse_run_list(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<RunList>(text, check_run_list, direction);
}

runtime::Parsed<HttpValidationError> parse_http_validation_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<HttpValidationError>(text, check_http_validation_error, direction);
}

runtime::Parsed<ValidationError> parse_validation_error(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ValidationError>(text, check_validation_error, direction);
}

}  // namespace mechamental_actions
