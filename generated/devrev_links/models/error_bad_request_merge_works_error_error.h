// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "../namespaces.h"
#include "error_bad_request_merge_works_error_error_already_merged.h"
#include "error_bad_request_merge_works_error_error_closed.h"
#include "error_bad_request_merge_works_error_error_different_reporters.h"
#include "error_bad_request_merge_works_error_error_different_workspace.h"
#include "error_bad_request_merge_works_error_error_invalid_stage_transition.h"
#include "error_bad_request_merge_works_error_error_locked.h"
#include "error_bad_request_merge_works_error_error_stage_not_found_for_subtype.h"
#include "json/json.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"

namespace devrev_links {

/// Which of the reasons it is.
enum class ErrorBadRequestMergeWorksErrorErrorSubtype {
  already_merged,
  closed,
  different_reporters,
  different_workspace,
  invalid_stage_transition,
  locked,
  stage_not_found_for_subtype,
};

/// Why one piece of work cannot be merged.
struct ErrorBadRequestMergeWorksErrorError {
  /// More on `already_merged`.
  std::optional<ErrorBadRequestMergeWorksErrorErrorAlreadyMerged> already_merged = {};
  /// More on `closed`.
  std::optional<ErrorBadRequestMergeWorksErrorErrorClosed> closed = {};
  /// What is wrong with it.
  std::string details = {};
  /// More on `different_reporters`.
  std::optional<ErrorBadRequestMergeWorksErrorErrorDifferentReporters> different_reporters = {};
  /// More on `different_workspace`.
  std::optional<ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace> different_workspace = {};
  /// More on `invalid_stage_transition`.
  std::optional<ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition> invalid_stage_transition = {};
  /// More on `locked`.
  std::optional<ErrorBadRequestMergeWorksErrorErrorLocked> locked = {};
  /// More on `stage_not_found_for_subtype`.
  std::optional<ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype> stage_not_found_for_subtype = {};
  /// Which of the reasons it is.
  std::optional<ErrorBadRequestMergeWorksErrorErrorSubtype> subtype = {};
  /// The piece of work.
  std::string work = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMergeWorksErrorError&, const ErrorBadRequestMergeWorksErrorError&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<ErrorBadRequestMergeWorksErrorError> parse_error_bad_request_merge_works_error_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(ErrorBadRequestMergeWorksErrorErrorSubtype value);
std::optional<ErrorBadRequestMergeWorksErrorErrorSubtype> error_bad_request_merge_works_error_error_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorSubtype& out);
json::Value encode(ErrorBadRequestMergeWorksErrorErrorSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorError& out);
json::Value encode(const ErrorBadRequestMergeWorksErrorError& value);
std::string to_json(const ErrorBadRequestMergeWorksErrorError& value);

}  // namespace devrev_links
