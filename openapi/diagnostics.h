#pragma once

#include <cstddef>
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

enum class Severity { error, warning };

/// One fault of a document: what, where, and under which JSON pointer.
struct Diagnostic {
  Severity severity = Severity::error;
  Place place;
  std::string pointer;
  std::string message;

  friend bool operator==(const Diagnostic&, const Diagnostic&) = default;
};

/// All faults of one run. Keeps each once, in order of file and place.
class Diagnostics {
 public:
  void add(Diagnostic diagnostic);
  /// "FEATURE is not supported", with one wording for all of them.
  void unsupported(std::string_view feature, Place place, std::string pointer);

  bool has_errors() const;
  std::vector<Diagnostic> sorted() const;

 private:
  std::vector<Diagnostic> list_;
};

/// `file:line:column: error: message (at /pointer)`, the source line and a caret under it.
std::string render(const Diagnostic& diagnostic, const Sources& sources);

}  // namespace understudy::openapi
