#pragma once

#include <filesystem>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace understudy::bench {

/// Where a case's schema stands in an OpenAPI document: a message of an operation, or a component.
struct Spot {
  std::string api;      // the document's file without its ending
  std::string message;  // `request`, the status of a response, or `schema`
  std::string name;     // of the operation, or of the component
  std::string media;
};

/// One schema with its payloads and the verdicts that are on record for them.
struct Case {
  std::string set;
  std::string name;
  Spot spot;
  std::vector<std::string> payloads;
  std::vector<bool> valid;
  std::filesystem::path folder;
};

/// The cases that `prepare.mjs` wrote. Throws std::runtime_error where the folder is none of its making.
std::vector<Case> read_cases(const std::filesystem::path& work);

/// The text of a file. Throws std::runtime_error where there is none.
std::string read_text(const std::filesystem::path& path);

/// The schema in the words of a dialect (`2020-12`, `draft7`, `draft4`), or why it has none there.
tl::expected<std::string, std::string> schema_text(const Case& one, const std::string& dialect);

}  // namespace understudy::bench
