#pragma once

#include <string>

#include "openapi/diagnostics.h"
#include "openapi/grammar/grammar.h"
#include "openapi/load.h"
#include "openapi/read/cursor.h"
#include "openapi/read/references.h"
#include "openapi/rule.h"

namespace understudy::openapi {

/// What every check and every part of the document's making needs.
struct Context {
  Version version;
  Cursor document;  // the first value of the first file
  References& references;
  Diagnostics& diagnostics;
  const LoadOptions& options;
  Dialects& dialects;
};

/// What an object of a kind may hold at this place: a schema's keywords depend on its dialect.
inline const Grammar& grammar_at(Kind kind, const Cursor& at) {
  return kind == Kind::schema ? schema_grammar(draft_at(at)) : grammar_of(kind);
}

/// Whether an object may have a member: by the version, and for keywords by what the reader lets stand.
inline bool is_known(const Context& context, Kind kind, const Field& field) {
  return exists_in(field, context.version) ||
         (kind == Kind::schema && field.since == Since::only_3_1 && context.options.takes_later_keywords);
}

/// A fault of a value.
inline void report(Context& context, const Cursor& at, Rule rule, std::string message) {
  context.diagnostics.add({Severity::error, place_of(at), at.pointer, std::move(message), rule});
}

/// A fault that lies in a member's name, or in what its value lacks.
inline void report_at_key(Context& context, const Cursor& at, Rule rule, std::string message) {
  context.diagnostics.add({Severity::error, key_place_of(at), at.pointer, std::move(message), rule});
}

inline void warn(Context& context, const Cursor& at, Rule rule, std::string message) {
  context.diagnostics.add({Severity::warning, place_of(at), at.pointer, std::move(message), rule});
}

/// What is good to know and no fault.
inline void note(Context& context, const Cursor& at, Rule rule, std::string message) {
  context.diagnostics.add({Severity::note, place_of(at), at.pointer, std::move(message), rule});
}

inline void warn_at_key(Context& context, const Cursor& at, Rule rule, std::string message) {
  context.diagnostics.add({Severity::warning, key_place_of(at), at.pointer, std::move(message), rule});
}

}  // namespace understudy::openapi
