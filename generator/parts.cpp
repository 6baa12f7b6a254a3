#include "generator/parts.h"

#include <algorithm>

namespace understudy::generator {

namespace {

bool asks_for(const std::set<Part>& parts, Part part) { return parts.contains(part); }

/// `acme_pets/models_3.cpp` and `acme_pets/models/pet.h` both belong to `models`.
std::string stem_of(const std::string& path) {
  const auto start = path.find('/') + 1;
  return path.substr(start, path.find_first_of("/.", start) - start);
}

bool starts_a_cluster(const std::string& stem, const std::string& name) {
  return stem == name || stem.starts_with(name + "_");
}

/// Which files a part has, by the start of their names. Models check texts before they decode them, and
/// everything names the types of `models_fwd.h`.
std::set<std::string> stems_of(const std::set<Part>& parts) {
  std::set<std::string> stems{"models_fwd", "namespaces", "validators"};
  if (asks_for(parts, Part::models)) stems.insert("models");
  if (asks_for(parts, Part::validators)) stems.insert("acceptors");
  if (asks_for(parts, Part::handlers)) {
    stems.insert({"models", "acceptors", "handlers", "webhooks", "operations", "replies", "api", "places"});
  }
  return stems;
}

}  // namespace

std::optional<Part> part_named(const std::string& word) {
  if (word == "models") return Part::models;
  if (word == "validators") return Part::validators;
  if (word == "handlers") return Part::handlers;
  return std::nullopt;
}

Files only_parts(const Files& files, const std::set<Part>& parts) {
  const auto stems = stems_of(parts);
  Files kept;
  for (const auto& [path, text] : files) {
    const bool is_code =
        path.find('/') != std::string::npos && (path.ends_with(".h") || path.ends_with(".cpp"));
    const std::string stem = stem_of(path);
    const bool is_wanted = std::any_of(stems.begin(), stems.end(),
                                       [&](const auto& name) { return starts_a_cluster(stem, name); });
    if (is_code && is_wanted) kept.emplace(path, text);
  }
  return kept;
}

}  // namespace understudy::generator
