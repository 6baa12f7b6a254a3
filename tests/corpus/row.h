#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "json/json.h"

namespace understudy::tests {

/// What is known of one document before its code is compiled.
struct Row {
  std::string document;
  std::size_t operations = 0;
  std::size_t schemas = 0;  // those of its own name, under `components/schemas`
  std::size_t diagnostics = 0;
  double seconds = 0;  // to read the document, generate, and write the files
  std::size_t mebibytes = 0;
  std::size_t files = 0;
  std::size_t lines = 0;
  std::size_t examples = 0;  // documented values
  std::size_t broken = 0;    // of them, those that break their own schema
  std::size_t served = 0;    // operations
  std::vector<std::string> findings;
  std::vector<std::string> failures;  // each begins with the stage: `load: …`
};

json::Value to_json(const Row& row);
Row row_from(const json::Value& value);

/// The texts of a list.
json::Array to_json(const std::vector<std::string>& texts);
std::vector<std::string> texts_from(const json::Value* list);
std::size_t count_from(const json::Value& value, std::string_view member);

/// Writes a text where no file has it yet.
void write_text(const std::filesystem::path& path, const std::string& text);

}  // namespace understudy::tests
