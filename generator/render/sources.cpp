#include "generator/render/sources.h"

#include <algorithm>
#include <map>

namespace understudy::generator {

namespace {

constexpr std::string_view models_folder = "models/";

/// How many types one header holds at the most: those of components that need each other.
std::size_t largest_header(const cpp::Api& api) {
  std::size_t largest = 0;
  for (const cpp::Header& header : api.headers) largest = std::max(largest, header.declarations.size());
  return largest;
}

/// Files that all include one great header are fewer and larger, as each of them pays for it.
std::size_t most_for(const cpp::Api& api) { return std::max(most_in_a_file, largest_header(api) / 4); }

std::vector<Source> empty_sources(const std::string& stem, std::size_t count) {
  std::vector<Source> sources(count);
  for (std::size_t i = 0; i < count; ++i) sources[i].file = cluster_file(stem, i + 1, count);
  return sources;
}

bool is_alias(const cpp::Api& api, cpp::DeclarationId id) {
  return std::holds_alternative<cpp::Alias>(api.models.declaration(id));
}

Source& source_of(std::vector<Source>& sources, const std::string& owner) {
  return sources[cluster_of(owner, sources.size()) - 1];
}

/// Gives the types whose header's path starts like this to their files.
void add_declarations(const cpp::Api& api, bool of_models, std::vector<Source>& sources) {
  for (const cpp::DeclarationId id : api.models.order) {
    const std::string& owner = api.models.owner(id);
    if (is_alias(api, id) || owner.starts_with(models_folder) != of_models) continue;
    source_of(sources, owner).declarations.push_back(id);
  }
}

}  // namespace

std::vector<Source> model_sources(const cpp::Api& api) {
  const auto things = std::ranges::count_if(api.models.order, [&](cpp::DeclarationId id) {
    return !is_alias(api, id) && api.models.owner(id).starts_with(models_folder);
  });
  auto sources = empty_sources("models", clusters_for(api, static_cast<std::size_t>(things), most_for(api)));
  add_declarations(api, true, sources);
  for (const cpp::Entry& entry : api.entries) source_of(sources, entry.owner).entries.push_back(&entry);
  return sources;
}

std::vector<Source> operation_sources(const cpp::Api& api) {
  auto sources = empty_sources("operations", clusters_for(api, api.operations.size(), most_for(api)));
  add_declarations(api, false, sources);
  for (std::size_t i = 0; i < api.operations.size(); ++i)
    source_of(sources, api.operations[i].header).operations.push_back(i);
  for (std::size_t i = 0; i < api.responses.size(); ++i)
    source_of(sources, api.responses[i].header).responses.push_back(i);
  return sources;
}

}  // namespace understudy::generator
