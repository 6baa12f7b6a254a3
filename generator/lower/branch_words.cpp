#include "generator/lower/branch_words.h"

#include <algorithm>
#include <map>

#include "generator/lower/kind.h"
#include "generator/lower/names.h"
#include "openapi/naming.h"

namespace understudy::generator {

using openapi::Document;
using openapi::SchemaId;

namespace {

/// A title as long as a sentence is no name.
constexpr std::size_t most_words = 6;

using Words = std::vector<std::string>;

bool is_name(const std::string& words) {
  const std::size_t count = words_of(words).size();
  return count > 0 && count <= most_words;
}

/// The titles of the branches; empty where there is none.
Words titles(const Document& document, const Choice& choice) {
  Words all;
  for (const SchemaId branch : choice.branches) all.push_back(document.schema(branch).title);
  return all;
}

/// The text that `const` or `enum` pins a member to, where it is one in each branch.
Words pinned_texts(const Document& document, const Choice& choice) {
  const auto telling = openapi::telling_member(document, choice.branches);
  Words all(choice.branches.size());
  for (std::size_t i = 0; telling && i < all.size(); ++i) {
    if (telling->values[i].size() == 1) all[i] = *telling->values[i].begin();
  }
  return all;
}

Words kinds(const Document& document, const Choice& choice) {
  Words all;
  for (const SchemaId branch : choice.branches) all.push_back(json_kind(facts_of(document, {branch})));
  return all;
}

/// The first member that a branch asks for and no other one does.
Words own_members(const Document& document, const Choice& choice) {
  std::vector<std::set<std::string>> required;
  std::map<std::string, std::size_t> counts;
  for (const SchemaId branch : choice.branches) {
    required.push_back(facts_of(document, {branch}).required);
    for (const std::string& name : required.back()) ++counts[name];
  }
  Words all;
  for (const auto& names : required) {
    const auto own = std::ranges::find_if(names, [&](const std::string& name) { return counts[name] == 1; });
    all.push_back(own == names.end() ? "" : "with " + *own);
  }
  return all;
}

/// Gives each branch that has no words yet those of `more`, where no other branch's are the same.
void add(Words& words, const Words& more) {
  std::map<std::string, std::size_t> counts;
  for (const std::string& one : more) ++counts[upper_camel(one)];
  for (const std::string& one : words) ++counts[upper_camel(one)];
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].empty() && is_name(more[i]) && counts[upper_camel(more[i])] == 1) words[i] = more[i];
  }
}

}  // namespace

std::vector<std::string> branch_words(const Document& document, const Choice& choice) {
  Words words(choice.branches.size());
  for (const auto& some : {titles, pinned_texts, kinds, own_members}) {
    if (std::ranges::any_of(words, &std::string::empty)) add(words, some(document, choice));
  }
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (words[i].empty()) words[i] = "option " + std::to_string(i + 1);
  }
  return words;
}

}  // namespace understudy::generator
