#include <algorithm>
#include <iterator>
#include <utility>

#include "openapi/grammar/grammar.h"

namespace understudy::openapi {
namespace {

using enum Shape;
using enum Need;

constexpr Field document_extensions[] = {
    {"x-understudy-errors", object, Kind::errors},
    {"x-understudy-collections", object, Kind::collections},
    {"x-understudy-limits", object, Kind::limits},
};
constexpr Field operation_extensions[] = {{"x-understudy-behavior", object, Kind::behavior}};
constexpr Field scheme_extensions[] = {{"x-understudy-credentials", object, Kind::credentials}};
constexpr Field schema_extensions[] = {
    {"x-understudy-protobuf", object, Kind::protobuf},
    {"x-understudy-open-enum", flag},
};

constexpr Field errors_fields[] = {
    {"words", map_of_any},
    {"rules", list, Kind::error_rule},
};

constexpr Field error_rule_fields[] = {
    {"on", one_or_texts, Kind::none, required},
    {"keyword", one_or_texts},
    {"in", text},
    {"status", any},
    {"headers", map_of_any},
    {"body", any},
};

constexpr Field collection_fields[] = {
    {"key", text, Kind::none, required},
    {"within", texts},
    {"seed", list, Kind::seed},
};

constexpr Field seed_fields[] = {
    {"within", map_of_any},
    {"items", values, Kind::none, required},
};

constexpr Field behavior_fields[] = {
    {"action", text, Kind::none, required},
    {"collection", text},
    {"answer", any},
    {"status", any},
    {"item", any},
    {"key", any},
    {"id", text},
    {"search", object, Kind::search},
    {"filters", text_map},
    {"page", object, Kind::page},
    {"parent", object, Kind::parent},
    {"references", list, Kind::stored_reference},
};

constexpr Field search_fields[] = {
    {"parameter", text, Kind::none, required},
    {"members", texts, Kind::none, required},
};

constexpr Field page_fields[] = {
    {"limit", text}, {"cursor", text}, {"number", text}, {"size", text}, {"default_size", count},
};

constexpr Field parent_fields[] = {
    {"collection", text, Kind::none, required},
    {"id", text},
    {"item", any},
};

constexpr Field stored_reference_fields[] = {
    {"path", text, Kind::none, required},
    {"collection", text, Kind::none, required},
};

constexpr Field credential_fields[] = {{"cause", text, Kind::none, required}};

constexpr Field limits_fields[] = {{"body_bytes", count}, {"retry_after", count}};

constexpr Field protobuf_fields[] = {
    {"field", count},
    {"type", text},
    {"messages", map, Kind::protobuf_message},
};

bool is_any_name(std::string_view) { return true; }

constexpr Pattern collections_pattern = {is_any_name, "", object, Kind::collection};
constexpr Pattern credentials_pattern = {is_any_name, "", object, Kind::credential};
constexpr Pattern message_pattern = {is_any_name, "", object, Kind::protobuf};
constexpr Pattern names_pattern = {is_any_name, "", any};

constexpr Grammar errors_grammar = {"`x-understudy-errors`", errors_fields, nullptr, false};
constexpr Grammar error_rule_grammar = {"rule", error_rule_fields, nullptr, false};
constexpr Grammar collections_grammar = {"`x-understudy-collections`", {}, &collections_pattern, false};
constexpr Grammar collection_grammar = {"collection", collection_fields, nullptr, false};
constexpr Grammar seed_grammar = {"seed", seed_fields, nullptr, false};
constexpr Grammar behavior_grammar = {"behavior", behavior_fields, nullptr, false};
constexpr Grammar search_grammar = {"search", search_fields, nullptr, false};
constexpr Grammar page_grammar = {"page", page_fields, nullptr, false};
constexpr Grammar parent_grammar = {"parent", parent_fields, nullptr, false};
constexpr Grammar stored_reference_grammar = {"reference", stored_reference_fields, nullptr, false};
constexpr Grammar credentials_grammar = {"`x-understudy-credentials`", {}, &credentials_pattern, false};
constexpr Grammar credential_grammar = {"credential", credential_fields, &names_pattern, false};
constexpr Grammar limits_grammar = {"`x-understudy-limits`", limits_fields, nullptr, false};
constexpr Grammar protobuf_grammar = {"`x-understudy-protobuf`", protobuf_fields, nullptr, false};

constexpr Grammar message_grammar = {"message", {}, &message_pattern, false};

constexpr std::pair<Kind, const Grammar*> grammars[] = {
    {Kind::errors, &errors_grammar},
    {Kind::error_rule, &error_rule_grammar},
    {Kind::collections, &collections_grammar},
    {Kind::collection, &collection_grammar},
    {Kind::seed, &seed_grammar},
    {Kind::behavior, &behavior_grammar},
    {Kind::search, &search_grammar},
    {Kind::page, &page_grammar},
    {Kind::parent, &parent_grammar},
    {Kind::stored_reference, &stored_reference_grammar},
    {Kind::credentials, &credentials_grammar},
    {Kind::credential, &credential_grammar},
    {Kind::limits, &limits_grammar},
    {Kind::protobuf, &protobuf_grammar},
    {Kind::protobuf_message, &message_grammar},
};

}  // namespace

const Grammar* extension_grammar(Kind kind) {
  const auto* const found = std::ranges::find(grammars, kind, &std::pair<Kind, const Grammar*>::first);
  return found == std::end(grammars) ? nullptr : found->second;
}

std::span<const Field> extensions_of(Kind kind) {
  if (kind == Kind::document) return document_extensions;
  if (kind == Kind::operation) return operation_extensions;
  if (kind == Kind::security_scheme) return scheme_extensions;
  if (kind == Kind::schema) return schema_extensions;
  return {};
}

}  // namespace understudy::openapi
