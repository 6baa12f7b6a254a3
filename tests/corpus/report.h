#pragma once

#include <string>
#include <vector>

#include "json/json.h"
#include "tests/corpus/result.h"

namespace understudy::tests {

/// Failures that lie in a document, as tests/corpus/reasons.json lists them: `document`, a text of the
/// `failure`, and the `reason`.
struct Reason {
  std::string document;
  std::string failure;
  std::string reason;
  bool used = false;
};

std::vector<Reason> reasons_from(const json::Value& list);

/// Takes away the failures that a reason explains, and marks the reasons that did. Gives how many it took.
std::size_t explain(std::vector<Reason>& reasons, std::vector<Result>& results);

/// What is wrong with the list itself: reasons for documents of this run that explain nothing any more.
std::vector<std::string> stale(const std::vector<Reason>& reasons, const std::vector<Result>& results);

/// A line a document, and the sums.
std::string table_of(const std::vector<Result>& results);

/// The same for a page: a line for each large document and each folder of small ones.
std::string page_of(const std::vector<Result>& results);

}  // namespace understudy::tests
