#include "tests/payloads/judged.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include "generated/apis.h"
#include "openapi/load.h"
#include "tests/payloads/compiled_payloads.h"
#include "tests/payloads/payload_schemas.h"
#include "validator/interpret.h"

namespace understudy::tests {
namespace {

using Bodies = std::map<std::string, std::pair<runtime::Check, runtime::Direction>>;

void add_media(const std::vector<runtime::Media>& content, const std::string& message,
               runtime::Direction direction, Bodies& bodies) {
  for (const runtime::Media& media : content) bodies[message + " " + media.type] = {media.check, direction};
}

Bodies bodies_of(const runtime::Api& api) {
  Bodies bodies;
  for (const runtime::Operation& operation : api.operations) {
    const std::string name = api.name + " " + operation.id + " ";
    if (operation.body) {
      add_media(operation.body->content, name + "request", runtime::Direction::request, bodies);
    }
    for (const runtime::ResponseSpec& response : operation.responses) {
      add_media(response.content, name + response.status, runtime::Direction::response, bodies);
    }
  }
  return bodies;
}

void add_shipped(std::map<std::string, Judged>& all) {
  for (const auto& shipped : generated::apis()) {
    const runtime::Api compiled = shipped.make();
    const auto path = std::filesystem::path(UNDERSTUDY_SOURCE_DIR) / "specs" / (compiled.name + ".yaml");
    auto loaded = openapi::load(path);
    if (!loaded.document) throw std::runtime_error(path.string() + " cannot be read");
    const Bodies ours = bodies_of(compiled);
    for (const auto& [name, body] : bodies_of(
             validator::interpret(std::make_shared<const openapi::Document>(std::move(*loaded.document))))) {
      all[name] = {body.first, ours.at(name).first, body.second};
    }
  }
}

void add_payloads(std::map<std::string, Judged>& all) {
  std::map<std::string, runtime::Check> compiled;
  for (const CompiledPayload& one : compiled_payloads()) {
    compiled[one.name] = one.api().schemas.front().second;
  }
  for (const PayloadSchema& one : payload_schemas()) {
    const auto interpreted = [&](openapi::Formats formats) {
      return validator::interpret(document_of(one, formats)).schemas.front().second;
    };
    all[one.name] = {interpreted(openapi::Formats::ignored), compiled.at(one.name)};
    all[one.name + " with formats"] = {interpreted(openapi::Formats::asserted), {}};
  }
}

}  // namespace

std::map<std::string, Judged> judged() {
  std::map<std::string, Judged> all;
  add_shipped(all);
  add_payloads(all);
  return all;
}

}  // namespace understudy::tests
