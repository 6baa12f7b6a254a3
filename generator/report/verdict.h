#pragma once

#include <string>
#include <utility>

#include "generator/report/evidence.h"
#include "generator/report/report.h"
#include "openapi/read/node.h"

namespace understudy::generator {

/// A status with its reason.
struct Verdict {
  Status status = Status::ignored;
  std::string reason;
};

inline Verdict represented() { return {Status::represented, {}}; }
inline Verdict enforced() { return {Status::enforced, {}}; }
inline Verdict ignored(std::string reason) { return {Status::ignored, std::move(reason)}; }
inline Verdict represented_or(bool is, std::string reason) {
  return is ? represented() : ignored(std::move(reason));
}

/// What a schema's keyword is judged by.
struct Judging {
  const openapi::Document& document;
  openapi::SchemaId id;
  const openapi::Schema& schema;
  const openapi::Node& node;  // the schema's text
  const Evidence& evidence;
  const KnownFormat& knows_format;
};

/// What becomes of one member of a schema.
Verdict verdict_on(const Judging& judging, const openapi::NodeMember& member);

/// Whether an `x-` member is one that is understood here.
bool is_own_extension(std::string_view name);

/// The parts of one operation, in the order of the specification's table.
std::vector<Mention> parts_of(const openapi::Document& document, const cpp::Api& api,
                              const openapi::Operation& operation);

}  // namespace understudy::generator
