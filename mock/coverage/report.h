#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/api.h"

namespace understudy::mock {

/// What of a document can be touched.
enum class PointKind { operation, parameter, request_type, response, response_type, branch };

inline constexpr std::array all_kinds{PointKind::operation, PointKind::parameter,     PointKind::request_type,
                                      PointKind::response,  PointKind::response_type, PointKind::branch};

/// As a heading has it: `request types`.
std::string_view plural_of(PointKind kind);
/// As a line has it: `request type`.
std::string_view name_of(PointKind kind);
/// The kind of a heading, whose words may be joined by `-` or `_`.
std::optional<PointKind> kind_named(std::string_view plural);

/// One thing that a document says, and how many requests touched it (docs/COVERAGE.md).
struct CoveragePoint {
  PointKind kind = PointKind::operation;
  std::string api = {};        // its name
  std::string operation = {};  // operationId; of a branch empty
  std::string name = {};  // `query limit`, `application/json`, `404`, `404 application/json`; `GET /links`;
                          // `Cat of #/…/oneOf`
  std::string location = {};  // in the document
  runtime::SpecPlace place = {};
  std::uint64_t hits = 0;

  friend bool operator==(const CoveragePoint&, const CoveragePoint&) = default;
};

/// What was asked or answered and no document knows: `links-create answered 418`, `GET /nowhere`.
struct Undocumented {
  std::string what = {};
  std::uint64_t hits = 0;

  friend bool operator==(const Undocumented&, const Undocumented&) = default;
};

struct CoverageReport {
  std::vector<CoveragePoint> points = {};  // in the order of the documents
  std::vector<Undocumented> undocumented = {};
};

/// How much of something was touched.
struct Share {
  std::size_t touched = 0;
  std::size_t all = 0;

  /// 100 where there is nothing to touch; never 100 where something is left.
  double percent() const;
  /// `66.6 %`, with what follows cut off.
  std::string text() const;
};

Share share_of(const CoverageReport& report);
Share share_of(const CoverageReport& report, PointKind kind);

}  // namespace understudy::mock
