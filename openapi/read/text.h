#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "openapi/read/node.h"

namespace understudy::openapi {

/// The text of one file, cut into lines. A byte order mark is taken off.
class Text {
 public:
  Text() = default;
  explicit Text(std::string content);

  std::string_view content() const { return content_; }
  /// One line without its end; empty where there is none.
  std::string_view line(std::size_t number) const;
  /// The byte of a line that a column (from 1) starts at, or the length of the line; cheap in lines of
  /// megabytes too.
  std::size_t byte_of(std::size_t line, std::size_t column) const;
  /// The place of a byte; costs the length of its line.
  Mark mark_at(std::size_t offset) const;
  /// The offset at which the line starts that the byte is in, and the number of that line from 0.
  std::size_t line_index(std::size_t offset) const;
  /// The same where it is likely one of the lines from `near` on.
  std::size_t line_index(std::size_t offset, std::size_t near) const;
  std::size_t line_start(std::size_t index) const { return starts_[index]; }

 private:
  std::string content_;
  std::vector<std::size_t> starts_;
  std::map<std::size_t, std::vector<std::size_t>> milestones_;  // by line: the bytes of columns at a distance
};

/// Tells places of bytes that are asked for mostly in order, at a cost of the bytes in between.
class MarkCounter {
 public:
  explicit MarkCounter(const Text& text) : text_(&text) {}
  Mark at(std::size_t offset);

 private:
  const Text* text_;
  std::size_t offset_ = 0;
  Mark mark_;
};

/// The first byte that is not UTF-8 or is a control character that neither YAML nor JSON lets stand in a
/// text, with the reason.
std::optional<TextFault> check_bytes(const Text& text);

}  // namespace understudy::openapi
