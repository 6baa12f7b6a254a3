// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#include "models/action.h"
#include "models/action_envelope.h"
#include "models/action_list.h"
#include "models/error_base.h"
#include "models/error_list.h"
#include "models/metadata.h"
#include "namespaces.h"
#include "runtime/check_function.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "runtime/model/parse.h"

namespace telnyx_auth_actions {

runtime::CheckFunction check_action;
runtime::CheckFunction check_action_envelope;
runtime::CheckFunction check_action_list;
runtime::CheckFunction check_error_base;
runtime::CheckFunction check_error_list;
runtime::CheckFunction check_metadata;

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Action& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("id", out.id);
  object.read("category", out.category);
  object.read("description", out.description);
  object.read("record_type", out.record_type);
  object.read("created_at", out.created_at);
  object.read("updated_at", out.updated_at);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const Action& value) {
  runtime::ObjectWriter object;
  object.write("id", value.id);
  object.write("category", value.category);
  object.write("description", value.description);
  object.write("record_type", value.record_type);
  object.write("created_at", value.created_at);
  object.write("updated_at", value.updated_at);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const Action& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Metadata& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("total_pages", out.total_pages);
  object.read("total_results", out.total_results);
  object.read("page_number", out.page_number);
  object.read("page_size", out.page_size);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const Metadata& value) {
  runtime::ObjectWriter object;
  object.write("total_pages", value.total_pages);
  object.write("total_results", value.total_results);
  object.write("page_number", value.page_number);
  object.write("page_size", value.page_size);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const Metadata& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionList& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("data", out.data);
  object.read("meta", out.meta);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ActionList& value) {
  runtime::ObjectWriter object;
  object.write("data", value.data);
  object.write("meta", value.meta);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ActionList& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ActionEnvelope& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("data", out.data);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ActionEnvelope& value) {
  runtime::ObjectWriter object;
  object.write("data", value.data);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ActionEnvelope& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBase& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("code", out.code);
  object.read("title", out.title);
  object.read("detail", out.detail);
  object.read("pointer", out.pointer);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorBase& value) {
  runtime::ObjectWriter object;
  object.write("code", value.code);
  object.write("title", value.title);
  object.write("detail", value.detail);
  object.write("pointer", value.pointer);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorBase& value) { return runtime::write_json(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorList& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("errors", out.errors);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const ErrorList& value) {
  runtime::ObjectWriter object;
  object.write("errors", value.errors);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const ErrorList& value) { return runtime::write_json(value); }

runtime::Parsed<Action> parse_action(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<Action>(text, check_action, direction);
}

runtime::Parsed<Metadata> parse_metadata(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<Metadata>(text, check_metadata, direction);
}

runtime::Parsed<ActionList> parse_action_list(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ActionList>(text, check_action_list, direction);
}

runtime::Parsed<ActionEnvelope> parse_action_envelope(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ActionEnvelope>(text, check_action_envelope, direction);
}

runtime::Parsed<ErrorBase> parse_error_base(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorBase>(text, check_error_base, direction);
}

runtime::Parsed<ErrorList> parse_error_list(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<ErrorList>(text, check_error_list, direction);
}

}  // namespace telnyx_auth_actions
