#pragma once

#include <filesystem>
#include <string>
#include <utility>
#include <vector>

#include "tests/validator/files.h"

namespace understudy::tests {

/// One command of a case with what has to come of it. A `*` in an expected line stands for any text, a line
/// `...` for any lines.
struct CliStep {
  std::string command;
  std::string input;
  std::string exit = "0";
  std::string out;
  std::string err;
};

/// A file of `tests/cases/cli`: sections `== file NAME`, then any number of `== command` with `== stdin`,
/// `== exit`, `== stdout`, `== stderr`; what is left out is empty, and 0.
struct CliCase {
  std::vector<std::pair<std::string, std::string>> files;
  std::vector<CliStep> steps;
};

/// Throws std::runtime_error where the text is no case.
CliCase parse_case(const std::string& text);
std::string write_case(const CliCase& cli_case);

/// Whether a text is what the expectation says.
bool matches(const std::string& expected, const std::string& text);

void write_file(const std::filesystem::path& path, const std::string& text);

}  // namespace understudy::tests
