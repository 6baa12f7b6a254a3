#pragma once

#include <string>
#include <tl/expected.hpp>

#include "runtime/api.h"
#include "runtime/report.h"

namespace understudy::cli {

/// Which payload of a document is meant.
struct PayloadChoice {
  std::string schema = {};  // a name under `components/schemas`, or empty
  std::string operation = {};
  bool request = false;
  std::string response = {};    // a status: `201`, `2XX`, `default`
  std::string media_type = {};  // empty: the JSON one, else the first
};

struct ChosenCheck {
  runtime::Check check;
  runtime::Direction direction = runtime::Direction::request;
  std::string location = {};                      // of the schema in the document
  const runtime::Operation* operation = nullptr;  // whose body it is, if any
  const runtime::Media* media = nullptr;          // of that body
  std::string media_type = {};                    // as asked for, else as declared
};

/// Finds the check for a payload. A status means its own response, else that of its range, else `default`.
/// The message names what there is.
tl::expected<ChosenCheck, std::string> choose_check(const runtime::Api& api, const PayloadChoice& choice);

}  // namespace understudy::cli
