#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "json/json.h"
#include "runtime/message.h"
#include "runtime/violation.h"

namespace understudy::mock {

/// Why a request is refused: the causes of docs/EXTENSIONS.md, then those that no document describes.
enum class Cause {
  unauthorized,
  forbidden,
  parameter,
  missing_body,
  malformed_body,
  body,
  media_type,
  not_acceptable,
  too_large,
  rate_limited,
  not_found,
  conflict,
  internal,
  no_path,
  no_method,
  no_response,
  preference,
  unavailable,
  upstream,
  upstream_late,
  upstream_answer
};

/// Which of its ends a cause came to, for a manner that tells them apart.
enum class Detail { other, no_status, no_example, no_sample, not_writable, broken_answer };

/// The catalogue's entry of a cause: its word, the status it has by custom, a title for a person to read.
struct CauseFacts {
  Cause cause;
  std::string_view word;
  int status;
  std::string_view title;
};

const CauseFacts& facts_of(Cause cause);
std::optional<Cause> cause_named(std::string_view word);
/// Whether a rule of `x-understudy-errors` may speak of it.
bool has_rules(Cause cause);
/// Those words, for a message.
std::string rule_causes();

/// A refused request with the real reason: one violation at least, whose message says it.
struct Refusal {
  Cause cause = Cause::internal;
  std::vector<runtime::Violation> violations;
  json::Object names = {};  // further names for the templates of `x-understudy-errors`
  runtime::Headers headers = {};
  Detail detail = Detail::other;

  const runtime::Violation& first() const { return violations.front(); }
};

/// Either what was asked for, or a refusal.
template <typename Value>
using Outcome = tl::expected<Value, Refusal>;

/// A refusal about one place of the request. The pointer of a parameter is its name.
tl::unexpected<Refusal> refuse(Cause cause, runtime::Violation violation);
/// A refusal about the request as a whole.
tl::unexpected<Refusal> refuse(Cause cause, std::string message);
tl::unexpected<Refusal> refuse(Cause cause, Detail detail, std::string message);
/// The mock's own answer breaks the document: what is said of it, then the rules that it breaks.
tl::unexpected<Refusal> refuse_broken(const std::string& message,
                                      const std::vector<runtime::Violation>& broken);

}  // namespace understudy::mock
