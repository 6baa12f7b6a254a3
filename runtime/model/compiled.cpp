#include "runtime/model/compiled.h"

#include <algorithm>

#include "json/parse.h"

namespace understudy::runtime {

Check compiled(CheckValue check, Acceptors acceptors) { return {check, acceptors}; }

std::vector<std::pair<std::string, Check>> compiled(std::span<const CompiledSchema> schemas) {
  std::vector<std::pair<std::string, Check>> checks;
  checks.reserve(schemas.size());
  for (const CompiledSchema& schema : schemas)
    checks.emplace_back(schema.name, Check(schema.check, schema.acceptors));
  return checks;
}

json::Object trusted_object(std::string_view text) {
  json::Value value = json::parse_trusted(text);
  return value.is_object() ? std::move(*value.object()) : json::Object();
}

SpecPlace find_place(std::span<const RulePlace> places, std::string_view location) {
  while (true) {
    const auto found = std::ranges::lower_bound(places, location, {}, &RulePlace::location);
    if (found != places.end() && found->location == location) {
      return {std::string(found->file), found->line, found->column};
    }
    const std::size_t end = location.rfind('/');
    if (end == std::string_view::npos) return {places.empty() ? "" : std::string(places[0].file), 0, 0};
    location = location.substr(0, end);
  }
}

}  // namespace understudy::runtime
