#include <catch2/catch.hpp>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

bool is_kebab(std::string_view id) {
  return !id.empty() && id.front() != '-' && id.back() != '-' &&
         id.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos;
}

TEST_CASE("every rule stands in the catalogue once, with an id, a section and a sentence") {
  std::set<std::string_view> ids;
  std::set<Rule> rules;
  for (const RuleInfo& info : all_rules()) {
    INFO(info.id);
    CHECK(rules.insert(info.rule).second);
    CHECK(ids.insert(info.id).second);
    CHECK(is_kebab(info.id));
    CHECK_FALSE(info.section.empty());
    CHECK(info.help.ends_with('.'));
  }
  // The enumerators have no gaps, and the first one is no rule.
  CHECK(rules.size() == static_cast<std::size_t>(*rules.rbegin()));
  CHECK_FALSE(rules.contains(Rule::unnamed));
}

std::string text_of(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

std::string table_of_rules() {
  std::string text = "| rule | severity | follows | what it asks for |\n|---|---|---|---|\n";
  for (const RuleInfo& info : all_rules()) {
    for (const std::string_view cell : {info.id, name_of(info.severity), info.section, info.help}) {
      text.append("| ").append(cell).append(" ");
    }
    text += "|\n";
  }
  return text;
}

TEST_CASE("docs/RULES.md has the table of all rules") {
  const std::string page = text_of("docs/RULES.md");
  const std::size_t start = page.find("| rule |");
  REQUIRE(start != std::string::npos);
  const std::size_t end = page.find("\n\n", start);
  const std::string after = end == std::string::npos ? "" : page.substr(end + 1);
  if (std::getenv("UPDATE_EXPECTED") != nullptr) {
    std::ofstream("docs/RULES.md", std::ios::binary) << page.substr(0, start) << table_of_rules() << after;
  } else {
    CHECK(page.substr(start) == table_of_rules() + after);
  }
}

}  // namespace
}  // namespace understudy::openapi
