#include "mock/admin/show_coverage.h"

#include "mock/admin/query.h"
#include "mock/admin/reply.h"
#include "mock/coverage/show.h"

namespace understudy::mock {

namespace {

const char* type_of(CoverageFormat format) {
  switch (format) {
    case CoverageFormat::text:
    case CoverageFormat::lcov:
      return "text/plain; charset=utf-8";
    case CoverageFormat::json:
      return "application/json";
    case CoverageFormat::junit:
      return "application/xml";
  }
  return "";
}

}  // namespace

runtime::Response show_coverage(const AdminRequest& asked) {
  const auto query = query_of(asked.request, {"format"});
  if (!query) return not_understood(query.error());
  const auto said = query->find("format");
  const auto format =
      said == query->end() ? std::optional(CoverageFormat::json) : coverage_format_named(said->second);
  if (!format) return not_understood("format has to be text, json, junit or lcov, is " + said->second);
  runtime::Response response;
  response.headers.add("Content-Type", type_of(*format));
  response.headers.add("Cache-Control", "no-store");
  response.body = coverage_as(*format, asked.engine.coverage->report());
  return response;
}

}  // namespace understudy::mock
