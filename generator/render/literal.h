#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "json/json.h"

namespace understudy::generator {

/// A text as a C++ string literal; as a `std::string_view` where it has a NUL in it.
std::string string_literal(std::string_view text);

/// The same as a `std::string_view`, `"text"sv`, whose length a compiler does not have to count.
std::string view_literal(std::string_view text);

/// The text of a JSON value as a literal; a large one is a raw string over several lines.
std::string json_text_literal(const json::Value& value);

/// An expression that makes a JSON value; large ones are raw strings over several lines.
std::string json_literal(const json::Value& value);

/// The lines of a doc comment, without the marks: paragraphs wrapped at the given width, nothing in them that
/// would end a comment or join it with the next line.
std::vector<std::string> doc_lines(std::string_view text, std::size_t width = 100);

/// `{a, b}`; a long list has an item a line.
std::string braced(const std::vector<std::string>& items);

/// The same of texts, as literals.
std::string braced_literals(const std::vector<std::string>& texts);

/// Texts in lines, as many in each as have room.
std::vector<std::string> filled(const std::vector<std::string>& texts, const std::string& gap);

/// `{"a", "b"}`; a long list has as many in a line as have room.
std::string filled_literals(const std::vector<std::string>& texts);

/// `std::variant<A, B>`; a long list has an item a line, for a member of a struct.
std::string variant_of(const std::vector<std::string>& alternatives);

/// The text on one line, white space drawn together.
std::string one_line(std::string_view text);

}  // namespace understudy::generator
