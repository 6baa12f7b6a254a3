#include "generator/lower/lower.h"

#include <filesystem>

#include "generator/lower/acceptors.h"
#include "generator/lower/checks.h"
#include "generator/lower/headers.h"

namespace understudy::generator {

using openapi::Document;

namespace {

std::string direction_of(Side side) {
  return side == Side::read ? "response" : side == Side::write ? "request" : "";
}

std::vector<cpp::Entry> entries(const Document& document, CheckNames& checks, ModelLowering& models) {
  std::vector<cpp::Entry> result;
  Names functions;
  for (const auto& [name, id] : document.components) {
    models.declare_in(models.header_of(id));
    for (const Side side : models.sides_of(id)) {
      const Hint hint = hint_for(name, side);
      const std::string function = functions.claim_snake("parse " + hint.words);
      result.push_back({function, name, models.header_of(id), models.standalone(id, hint),
                        checks.exported(id), direction_of(side)});
    }
  }
  return result;
}

}  // namespace

cpp::Api lower(const Document& document, const std::string& name_space, openapi::Diagnostics& diagnostics,
               const openapi::Obeys& obeys) {
  cpp::Api api;
  api.name = folder_of(name_space);
  api.name_space = name_space;
  api.spec = std::filesystem::path(document.path).filename().string();
  CheckNames checks(document);
  ModelLowering models(document, [&](openapi::SchemaId id) { return checks.exported(id); }, diagnostics);
  api.entries = entries(document, checks, models);
  Operations operations = lower_operations(document, models);
  api.operations = std::move(operations.all);
  api.responses = std::move(operations.responses);
  api.models = models.take();
  api.headers = lower_headers(api);
  api.table = lower_table(document, checks, obeys);
  api.acceptors = lower_acceptors(document, checks);
  api.checks = lower_checks(document, checks);
  api.places = lower_places(document, api);
  return api;
}

}  // namespace understudy::generator
