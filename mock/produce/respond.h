#pragma once

#include <optional>
#include <string>

#include "mock/manner.h"
#include "mock/prepare/prepared.h"

namespace understudy::mock {

/// Which of the documented bodies is wanted.
struct Choice {
  std::optional<std::string> example = {};
  std::optional<std::uint64_t> draw = {};  // a value drawn by this number goes before the examples
  BadExamples bad_examples = BadExamples::generate;
  bool refuses_broken = false;  // also of an example that was asked for by its name
  const Manner* manner = &manner_of(Compat::none);
  std::string* note = nullptr;  // where to put what the log should tell of the choice
};

/// A response with one of its documented bodies; a null media type gives one without a body.
Outcome<runtime::Response> respond_with_example(const Documented& documented, const PreparedMedia* media,
                                                const Choice& choice);

/// A response with a body of our own, which has to keep to the schema: `internal` where it does not.
Outcome<runtime::Response> respond_with_value(const Documented& documented, const PreparedMedia& media,
                                              const json::Value& value);

/// A response with the documented headers and nothing else.
runtime::Response bare_response(const Documented& documented);

}  // namespace understudy::mock
