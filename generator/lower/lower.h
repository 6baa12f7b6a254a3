#pragma once

#include <string>

#include "generator/cpp/api.h"
#include "generator/lower/check_names.h"
#include "generator/lower/models.h"
#include "openapi/diagnostics.h"
#include "openapi/document.h"
#include "openapi/sample.h"

namespace understudy::generator {

/// A document in C++'s words: names, types, their order, checks, operations. What has no type of its own is
/// reported. `obeys` judges the samples of the table.
cpp::Api lower(const openapi::Document& document, const std::string& name_space,
               openapi::Diagnostics& diagnostics, const openapi::Obeys& obeys = {});

struct Operations {
  std::vector<cpp::Operation> all;
  std::vector<cpp::SharedResponse> responses;
};

/// The types of each operation's request and responses; webhooks and callbacks stand behind the others. Their
/// requests come from the owner of the data, so they are typed as its responses are.
Operations lower_operations(const openapi::Document& document, ModelLowering& models);

/// The table of an API, with the names of its checks.
cpp::Table lower_table(const openapi::Document& document, CheckNames& names, const openapi::Obeys& obeys);

/// The place of every rule that a check can report, and of everything else that the table locates.
std::vector<cpp::RulePlace> lower_places(const openapi::Document& document, const cpp::Api& api);

}  // namespace understudy::generator
