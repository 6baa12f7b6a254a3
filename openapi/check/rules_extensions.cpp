#include <algorithm>
#include <array>
#include <span>

#include "openapi/check/fields.h"
#include "openapi/check/rules.h"
#include "openapi/read/near.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

using Words = std::span<const std::string_view>;

constexpr std::array<std::string_view, 12> causes{
    "unauthorized", "forbidden",      "parameter", "missing_body", "malformed_body", "body",
    "media_type",   "not_acceptable", "too_large", "rate_limited", "not_found",      "internal"};
constexpr std::array<std::string_view, 7> actions{"answer", "create", "put", "read",
                                                  "update", "delete", "list"};
constexpr std::array<std::string_view, 5> places{"body", "path", "query", "header", "cookie"};
constexpr std::array<std::string_view, 9> field_types{"string", "bool",    "int32",     "int64", "uint64",
                                                      "double", "message", "timestamp", "any"};
constexpr std::array<std::string_view, 3> members_of_lists{"search", "filters", "page"};

void check_word(Context& context, const Cursor& at, Words words) {
  const std::string* text = at.node->string();
  if (text == nullptr || std::ranges::find(words, *text) != words.end()) return;
  report(context, at, Rule::extension,
         backquoted(*text) + " is not known here; allowed are " + listed(words) + did_you_mean(*text, words));
}

void check_member(Context& context, const Cursor& at, std::string_view name, Words words) {
  if (const auto found = member(at, name)) check_word(context, *found, words);
}

void check_status(Context& context, const Cursor& at) {
  const auto status = member(at, "status");
  if (!status) return;
  const json::Number* number = status->node->number();
  const auto code = number == nullptr ? std::nullopt : number->as_int64();
  if (code && *code >= 100 && *code <= 599) return;
  report(context, *status, Rule::extension,
         "`status` has to be a code from 100 to 599, not " + type_of(*status->node));
}

}  // namespace

void check_cause(Context& context, const Cursor& at, std::string_view name) {
  const auto cause = member(at, name);
  if (!cause) return;
  const std::size_t size = cause->node->is_array() ? cause->node->array()->size() : 0;
  for (std::size_t index = 0; index < size; ++index) check_word(context, item(*cause, index), causes);
  check_word(context, *cause, causes);
}

void check_collection_name(Context& context, const Cursor& at) {
  const std::string* name = text_of(at, "collection");
  if (name == nullptr) return;
  const auto collections = member(context.document, "x-understudy-collections");
  if (collections && collections->node->find(*name) != nullptr) return;
  report(context, *member(at, "collection"), Rule::extension,
         backquoted(*name) + " is no collection of the document's `x-understudy-collections`");
}

void check_behavior(Context& context, const Cursor& at) {
  check_status(context, at);
  check_collection_name(context, at);
  check_member(context, at, "action", actions);
  const std::string* action = text_of(at, "action");
  if (action == nullptr) return;
  if (*action != "answer" && !member(at, "collection")) {
    report_at_key(context, at, Rule::extension,
                  "the action " + backquoted(*action) + " needs a `collection`");
  }
  for (const std::string_view name : members_of_lists) {
    const auto found = member(at, name);
    if (found && *action != "list")
      report_at_key(context, *found, Rule::extension, backquoted(name) + " goes with the action `list` only");
  }
}

void check_error_rule(Context& context, const Cursor& at) {
  check_cause(context, at, "on");
  check_status(context, at);
  check_member(context, at, "in", places);
}

void check_protobuf(Context& context, const Cursor& at) { check_member(context, at, "type", field_types); }

}  // namespace understudy::openapi
