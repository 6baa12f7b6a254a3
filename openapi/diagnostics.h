#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace understudy::openapi {

class Sources;

/// A place in one of a document's files; line and column are 1-based, the column in code points. Line 0: the
/// file as a whole.
struct Place {
  std::string file;
  std::size_t line = 0;
  std::size_t column = 0;

  friend bool operator==(const Place&, const Place&) = default;
};

enum class Severity { error, warning, note };

/// What was broken; openapi/rule.h has the catalogue.
enum class Rule : std::uint8_t;

/// One fault of a document: what, where, and under which JSON pointer.
struct Diagnostic {
  Severity severity = Severity::error;
  Place place;
  std::string pointer;
  std::string message;
  Rule rule = Rule{};
  std::string_view section = {};  // of the specification; empty: the one of the rule

  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// All faults of one run. Keeps each once, in order of file and place.
class Diagnostics {
 public:
  void add(Diagnostic diagnostic);

  bool has_errors() const;
  std::vector<Diagnostic> sorted() const;

 private:
  std::vector<Diagnostic> list_;
};

/// `error`, `warning`, `note`.
std::string_view name_of(Severity severity);

/// `file:line:column: error: message (at /pointer)`.
std::string headline(const Diagnostic& diagnostic);

/// The source line and a caret under it, two lines; nothing where the line is not known.
std::string excerpt(const Diagnostic& diagnostic, const Sources& sources);

/// `file:line:column: error: message (at /pointer)`, the source line and a caret under it.
std::string render(const Diagnostic& diagnostic, const Sources& sources);

}  // namespace understudy::openapi
