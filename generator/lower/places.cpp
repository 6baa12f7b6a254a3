#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

#include "generator/lower/lower.h"
#include "generator/lower/overloaded.h"
#include "generator/lower/place.h"

namespace understudy::generator {

namespace {

/// The location that a step reports; empty for one that only calls another check.
struct LocationOf {
  template <typename Step>
  std::vector<std::string> operator()(const Step& step) const {
    if constexpr (std::same_as<Step, cpp::Contains>) {
      return {step.location + "/contains", step.location + "/minContains", step.location + "/maxContains"};
    } else if constexpr (requires { step.location; }) {
      return {step.location};
    } else {
      return {};
    }
  }
};

void add_table(const cpp::Table& table, std::set<std::string>& locations) {
  const auto add = [&](const cpp::TableOperation& operation) {
    locations.insert(operation.location);
    for (const auto& parameter : operation.parameters) locations.insert(parameter.location);
    if (operation.body) locations.insert(operation.body->location);
    for (const auto& response : operation.responses) locations.insert(response.location);
  };
  std::ranges::for_each(table.operations, add);
}

}  // namespace

std::vector<cpp::RulePlace> lower_places(const openapi::Document& document, const cpp::Api& api) {
  std::set<std::string> locations;
  for (const cpp::Check& check : api.checks) {
    locations.insert(check.location);
    for (const cpp::Step& step : check.steps) {
      for (std::string& location : std::visit(LocationOf{}, step)) locations.insert(std::move(location));
    }
  }
  add_table(api.table, locations);
  std::vector<cpp::RulePlace> places;
  places.reserve(locations.size());
  std::map<std::string, std::string> names;  // of files, by their paths
  for (const std::string& location : locations) {
    const openapi::Place place = place_of(document, location);
    const auto [name, is_new] = names.try_emplace(place.file);
    if (is_new) name->second = std::filesystem::path(place.file).filename().string();
    places.push_back({location, name->second, place.line, place.column});
  }
  return places;
}

}  // namespace understudy::generator
