#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "json/json.h"
#include "tests/validator/schema_document.h"

namespace understudy::tests {

/// One schema of tests/cases/validate/ or tests/cases/messages/ with its tests, as the program that compiles
/// it and the one that runs it see it.
struct ValidateCase {
  std::string name;  // `case_12`
  std::string title;
  ReadSchema read;
  json::Array data;
};

/// All of them, in order of file and place.
std::vector<ValidateCase> validate_cases();

}  // namespace understudy::tests
