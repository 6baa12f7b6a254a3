#include "openapi/read/read.h"

namespace understudy::openapi {
namespace {

ReadText read_as_named(std::string_view name, const Text& text) {
  if (name.ends_with(".json")) return read_json(text);
  const std::size_t first = text.content().find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || text.content()[first] != '{') return read_yaml(text);
  // A brace starts YAML's flow style as well, so JSON is only the better guess.
  ReadText json = read_json(text);
  return json.root ? std::move(json) : read_yaml(text);
}

}  // namespace

ReadText read(std::string_view name, const Text& text) {
  if (auto fault = check_bytes(text)) return {std::nullopt, {*std::move(fault)}};
  ReadText result = read_as_named(name, text);
  if (result.root) take_out_duplicates(*result.root, result.faults);
  return result;
}

}  // namespace understudy::openapi
