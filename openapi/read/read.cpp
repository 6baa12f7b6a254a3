#include "openapi/read/read.h"

namespace understudy::openapi {
namespace {

ReadText read_as_named(std::string_view name, const Text& text, const ReadLimits& limits) {
  if (name.ends_with(".json")) return read_json(text);
  const std::size_t first = text.content().find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || text.content()[first] != '{') return read_yaml(text, limits);
  // A brace starts YAML's flow style as well, so JSON is only the better guess.
  ReadText json = read_json(text);
  return json.root ? std::move(json) : read_yaml(text, limits);
}

/// Whether a file holds a text that stands for itself, as descriptions do.
bool is_prose(std::string_view name) { return name.ends_with(".md") || name.ends_with(".txt"); }

}  // namespace

ReadText read(std::string_view name, const Text& text, const ReadLimits& limits) {
  if (auto fault = check_bytes(text)) return {std::nullopt, {*std::move(fault)}};
  const std::string_view content = text.content();
  const std::size_t first = content.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos) return {std::nullopt, {TextFault{Mark(), "", "the file is empty"}}};
  if (content[first] == '<') {
    return {
        std::nullopt,
        {TextFault{text.mark_at(first), "",
                   "this is HTML or XML; an OpenAPI document is YAML or JSON, so take the page's source"}}};
  }
  if (is_prose(name)) return {Node{Mark(), std::string(text.content())}, {}};
  ReadText result = read_as_named(name, text, limits);
  if (result.root) take_out_duplicates(*result.root, result.faults);
  return result;
}

}  // namespace understudy::openapi
