#include <algorithm>
#include <iostream>
#include <memory>
#include <optional>
#include <stdexcept>

#include "bench/validate/subjects.h"
#include "json/parse.h"
#include "openapi/load.h"
#include "validator/interpret.h"

namespace understudy::bench {

namespace {

using runtime::Direction;

struct Found {
  runtime::Check check;
  Direction direction = Direction::response;
};

/// A case of ours: the check, and the payloads as text and as value.
struct Ours {
  Found found;
  std::vector<std::string> texts;
  std::vector<json::Value> values;
};

std::optional<Found> find_media(const std::vector<runtime::Media>& content, const Spot& spot,
                                Direction direction) {
  const auto media = std::find_if(content.begin(), content.end(),
                                  [&](const runtime::Media& one) { return one.type == spot.media; });
  if (media == content.end()) return std::nullopt;
  return Found{media->check, direction};
}

std::optional<Found> find_message(const runtime::Operation& operation, const Spot& spot) {
  if (spot.message == "request") {
    return operation.body ? find_media(operation.body->content, spot, Direction::request) : std::nullopt;
  }
  for (const auto& response : operation.responses) {
    if (response.status == spot.message) return find_media(response.content, spot, Direction::response);
  }
  return std::nullopt;
}

std::optional<Found> find_check(const runtime::Api& api, const Spot& spot) {
  if (spot.message == "schema") {
    for (const auto& [name, check] : api.schemas) {
      if (name == spot.name) return Found{check, Direction::response};
    }
    return std::nullopt;
  }
  const auto operation = std::find_if(api.operations.begin(), api.operations.end(),
                                      [&](const runtime::Operation& one) { return one.id == spot.name; });
  return operation == api.operations.end() ? std::nullopt : find_message(*operation, spot);
}

/// Asks whether there is a violation, and for no words about it, as the others do.
bool has_no_violation(const Found& found, const json::Value& value) {
  runtime::Report whole(found.direction);
  runtime::Report question = whole.question();
  if (found.check) found.check(runtime::Payload(value), question);
  return question.ok();
}

bool is_valid(const Found& found, const json::Value& value) {
  const runtime::Verdict verdict = found.check.judge(value, found.direction);
  return verdict == runtime::Verdict::doubt ? has_no_violation(found, value)
                                            : verdict == runtime::Verdict::valid;
}

bool is_valid(const Found& found, const std::string& text) {
  const runtime::Verdict verdict = found.check.judge(std::string_view(text), found.direction);
  if (verdict != runtime::Verdict::doubt) return verdict == runtime::Verdict::valid;
  const auto value = json::parse(text);
  return value && has_no_violation(found, *value);
}

Taken taken(Found found, const Case& one) {
  const auto ours = std::make_shared<Ours>(Ours{std::move(found), one.payloads, {}});
  for (const auto& text : ours->texts) ours->values.push_back(json::parse_trusted(text));
  return {.from_value = run_of([ours](std::size_t i) { return is_valid(ours->found, ours->values[i]); }),
          .from_bytes = run_of([ours](std::size_t i) { return is_valid(ours->found, ours->texts[i]); })};
}

}  // namespace

Subject of_tables(std::string name, std::vector<runtime::Api> apis) {
  return {.name = std::move(name),
          .take = [apis = std::move(apis)](const Case& one) -> tl::expected<Taken, std::string> {
            for (const auto& api : apis) {
              if (api.name != one.spot.api) continue;
              if (auto found = find_check(api, one.spot)) return taken(std::move(*found), one);
            }
            return tl::unexpected(std::string("is not among the tables of this build"));
          }};
}

std::vector<runtime::Api> interpreted(const std::vector<std::filesystem::path>& documents) {
  std::vector<runtime::Api> apis;
  for (const auto& path : documents) {
    auto loaded = openapi::load(path);
    for (const auto& diagnostic : loaded.diagnostics.sorted()) {
      if (diagnostic.severity == openapi::Severity::error) {
        std::cerr << openapi::render(diagnostic, *loaded.sources) << "\n";
      }
    }
    if (!loaded.document || loaded.diagnostics.has_errors()) {
      throw std::runtime_error(path.string() + " is not sound");
    }
    apis.push_back(
        validator::interpret(std::make_shared<const openapi::Document>(std::move(*loaded.document))));
  }
  return apis;
}

}  // namespace understudy::bench
