#include "mock/admin/journal_json.h"

#include "json/utf8.h"
#include "mock/errors/violations.h"
#include "mock/read/clock.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

json::Object headers_json(const runtime::Headers& headers) {
  json::Object result;
  for (const auto& [name, value] : headers) {
    json::Value* same = nullptr;
    for (const json::Member& member : result) {
      if (same_word(member.name, name)) same = result.find(member.name);
    }
    if (same == nullptr) {
      result.append(name, value);
    } else {
      *same = json::Value(*same->string() + ", " + value);
    }
  }
  return result;
}

void add_body(const JournalEntry& entry, json::Object& result) {
  if (entry.body_bytes == 0) return;
  result.append("body_bytes", static_cast<std::uint64_t>(entry.body_bytes));
  if (entry.value) {
    result.append("body", *entry.value);
  } else if (entry.body.empty()) {
    result.append("body_kept", false);
  } else if (json::is_utf8(entry.body)) {
    result.append("body_text", entry.body);
  } else {
    result.append("body_base64", base64_text(entry.body));
  }
}

json::Value violation_json(const runtime::Violation& violation) {
  json::Object result;
  result.append("in", runtime::name_of(violation.in));
  result.append("pointer", named_pointer(violation));
  if (!violation.keyword.empty()) result.append("keyword", violation.keyword);
  result.append("message", violation.message);
  if (!violation.rule.empty()) result.append("rule", violation.rule);
  return result;
}

void add_violations(const char* name, const std::vector<runtime::Violation>& all, json::Object& result) {
  if (all.empty()) return;
  json::Array violations;
  for (const runtime::Violation& violation : all) violations.push_back(violation_json(violation));
  result.append(name, std::move(violations));
}

void add_refusal(const JournalEntry& entry, json::Object& result) {
  if (!entry.cause.empty()) result.append("cause", entry.cause);
  if (!entry.detail.empty()) result.append("detail", entry.detail);
  add_violations("violations", entry.violations, result);
  add_violations("answer_violations", entry.answer_violations, result);
}

}  // namespace

json::Value as_json(const JournalEntry& entry) {
  json::Object result;
  result.append("number", entry.number);
  result.append("time", date_time_text(entry.time));
  if (!entry.sent.empty()) result.append("sent", entry.sent);
  if (!entry.operation.empty()) result.append("operation", entry.operation);
  result.append("method", entry.method);
  result.append("target", entry.target);
  result.append("headers", headers_json(entry.headers));
  if (!entry.parameters.empty()) result.append("parameters", entry.parameters);
  add_body(entry, result);
  result.append("status", entry.status);
  if (!entry.media_type.empty()) result.append("media_type", entry.media_type);
  add_refusal(entry, result);
  if (!entry.fault.empty()) result.append("fault", entry.fault);
  result.append("documented", entry.documented);
  return result;
}

}  // namespace understudy::mock
