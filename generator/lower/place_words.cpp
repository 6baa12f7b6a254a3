#include "generator/lower/place_words.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <vector>

#include "generator/lower/names.h"
#include "json/pointer.h"

namespace understudy::generator {

using openapi::Operation;

namespace {

using Tokens = std::vector<std::string>;

/// Members under which a document keeps what others refer to, each by a name of its own.
constexpr std::array<std::string_view, 9> collections{"$defs",      "definitions", "headers",
                                                      "parameters", "pathItems",   "requestBodies",
                                                      "responses",  "schemas",     "x-defs"};
/// Members of schemas, media types and operations, which lead on and are no names.
constexpr std::array<std::string_view, 20> ways{"additionalProperties",
                                                "allOf",
                                                "anyOf",
                                                "content",
                                                "delete",
                                                "get",
                                                "head",
                                                "items",
                                                "not",
                                                "oneOf",
                                                "patch",
                                                "post",
                                                "prefixItems",
                                                "properties",
                                                "put",
                                                "if",
                                                "requestBody",
                                                "schema",
                                                "then",
                                                "else"};
/// Files whose folder says more.
constexpr std::array<std::string_view, 4> plain_files{"index", "main", "model", "schema"};

bool is_among(const auto& list, const std::string& name) {
  return std::ranges::find(list, std::string_view(name)) != list.end();
}

bool is_number(const std::string& text) {
  return !text.empty() && text.size() < 10 &&
         std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// `option 1` for the index 0.
std::string counted(const std::string& word, const std::string& index) {
  return word + " " + (is_number(index) ? std::to_string(std::stoul(index) + 1) : index);
}

/// What a step of a way adds to the words; takes the tokens that it stands for.
std::string step(const Tokens& tokens, std::size_t& at) {
  const std::string& token = tokens[at++];
  if (token == "schema" || token == "not") return {};
  if (token == "items") return "item";
  if (token == "additionalProperties") return "value";
  if (token == "requestBody") return "body";
  if (at == tokens.size()) return token;
  if (token == "content" || token == "allOf") return ++at, std::string();
  if (token == "patternProperties") return ++at, "value";
  if (token == "anyOf" || token == "oneOf") return counted("option", tokens[at++]);
  if (token == "prefixItems") return counted("item", tokens[at++]);
  if (token == "parameters") return counted("parameter", tokens[at++]);
  if (token == "properties" || is_among(collections, token)) return tokens[at++];
  return token;
}

/// The name that the way starts at; takes its tokens.
std::string start(const std::string& file, const Tokens& tokens, std::size_t& at) {
  if (tokens.size() > 2 && tokens[0] == "components") return at = 3, tokens[2];
  const bool is_listed = tokens.size() > 1 && is_among(collections, tokens[0]);
  if (is_listed && !is_number(tokens[1])) return at = 2, tokens[1];
  if (file.empty() || (!tokens.empty() && !is_listed && !is_among(ways, tokens[0]))) return {};
  const std::filesystem::path path(file);
  const std::string stem = path.stem().string();
  const std::string folder = path.parent_path().filename().string();
  return is_among(plain_files, stem) && !folder.empty() ? folder : stem;
}

bool stands_in(std::string_view location, const std::string& owner) {
  return location.starts_with(owner) && location.substr(owner.size()).starts_with('/');
}

}  // namespace

std::string words_at(std::string_view location) {
  const std::size_t hash = std::min(location.find('#'), location.size());
  const std::string file(location.substr(0, hash));
  const auto tokens = json::pointer_tokens(location.substr(std::min(hash + 1, location.size())));
  if (!tokens) return std::string(location);
  std::size_t at = 0;
  std::string words = start(file, *tokens, at);
  while (at < tokens->size()) {
    const std::string more = step(*tokens, at);
    words += (words.empty() || more.empty() ? "" : " ") + more;
  }
  return words;
}

std::string ending_in(const std::string& words, const std::string& last) {
  const auto all = words_of(words);
  return !all.empty() && all.back() == last ? words : words + " " + last;
}

Hint hint_of(const PartWords& part, Side side) { return {part.words, side, part.shared}; }

PartWords parameter_words(const Operation& operation, const openapi::Parameter& parameter) {
  if (stands_in(parameter.location, operation.location)) return {operation.id + " " + parameter.name, false};
  const std::size_t last = operation.location.rfind('/');
  const bool is_in_item = last != std::string::npos && last > operation.location.find('#');
  if (is_in_item && stands_in(parameter.location, operation.location.substr(0, last)))
    return {operation.path + " " + parameter.name, true};
  return {ending_in(words_at(parameter.location), "parameter"), true};
}

PartWords body_words(const Operation& operation, const openapi::RequestBody& body) {
  if (stands_in(body.location, operation.location)) return {operation.id + " body", false};
  return {ending_in(words_at(body.location), "body"), true};
}

PartWords response_words(const Operation& operation, const openapi::Response& response,
                         const std::string& status) {
  if (stands_in(response.location, operation.location)) return {operation.id + " " + status, false};
  return {ending_in(words_at(response.location), "response"), true};
}

PartWords header_words(const openapi::Response& response, const openapi::Header& header,
                       const PartWords& owner) {
  if (stands_in(header.location, response.location)) return {owner.words + " " + header.name, owner.shared};
  return {ending_in(words_at(header.location), "header"), true};
}

}  // namespace understudy::generator
