#include "tests/cli/case_file.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

namespace understudy::tests {

namespace {

std::vector<std::string> lines_of(const std::string& text) {
  std::istringstream stream(text);
  std::vector<std::string> lines;
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

bool line_matches(std::string_view expected, std::string_view line) {
  const auto star = expected.find('*');
  if (star == std::string_view::npos) return expected == line;
  if (line.substr(0, star) != expected.substr(0, star) || line.size() < star) return false;
  const auto rest = expected.substr(star + 1);
  for (auto at = star; at <= line.size(); ++at) {
    if (line_matches(rest, line.substr(at))) return true;
  }
  return false;
}

bool lines_match(const std::vector<std::string>& expected, std::size_t i,
                 const std::vector<std::string>& lines, std::size_t j) {
  if (i == expected.size()) return j == lines.size();
  if (expected[i] == "...") {
    for (auto skip = j; skip <= lines.size(); ++skip) {
      if (lines_match(expected, i + 1, lines, skip)) return true;
    }
    return false;
  }
  return j < lines.size() && line_matches(expected[i], lines[j]) &&
         lines_match(expected, i + 1, lines, j + 1);
}

std::string& section_of(CliCase& cli_case, const std::string& title) {
  if (title.starts_with("file ")) return cli_case.files.emplace_back(title.substr(5), "").second;
  if (title == "command") return cli_case.steps.emplace_back().command;
  if (cli_case.steps.empty()) throw std::runtime_error("`== " + title + "` before a command");
  auto& step = cli_case.steps.back();
  if (title == "stdin") return step.input;
  if (title == "exit") return step.exit = "", step.exit;
  if (title == "stdout") return step.out;
  if (title == "stderr") return step.err;
  throw std::runtime_error("no section is called " + title);
}

std::string section(const std::string& title, const std::string& text) {
  return text.empty() ? "" : "== " + title + "\n" + text + (text.ends_with('\n') ? "" : "\n");
}

std::string without_end(const std::string& text) { return text.substr(0, text.find_last_not_of('\n') + 1); }

}  // namespace

CliCase parse_case(const std::string& text) {
  CliCase cli_case;
  std::string* section = nullptr;
  for (const auto& line : lines_of(text)) {
    if (line.starts_with("== ")) {
      section = &section_of(cli_case, line.substr(3));
    } else if (section != nullptr) {
      *section += line + "\n";
    } else if (!line.empty() && line.front() != '#') {
      throw std::runtime_error("text before the first section");
    }
  }
  for (auto& step : cli_case.steps) {
    step.command = without_end(step.command);
    step.exit = without_end(step.exit);
  }
  if (cli_case.steps.empty()) throw std::runtime_error("a case without a command");
  return cli_case;
}

std::string write_case(const CliCase& cli_case) {
  std::string text;
  for (const auto& [name, content] : cli_case.files) text += "== file " + name + "\n" + content;
  for (const auto& step : cli_case.steps) {
    text += section("command", step.command) + section("stdin", step.input);
    if (step.exit != "0") text += section("exit", step.exit);
    text += section("stdout", step.out) + section("stderr", step.err);
  }
  return text;
}

bool matches(const std::string& expected, const std::string& text) {
  return lines_match(lines_of(expected), 0, lines_of(text), 0);
}

void write_file(const std::filesystem::path& path, const std::string& text) {
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << text;
}

}  // namespace understudy::tests
