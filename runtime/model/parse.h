#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "json/write.h"
#include "runtime/model/decode.h"
#include "runtime/model/encode.h"

namespace understudy::runtime {

/// A value, or every rule that its text breaks.
template <typename T>
using Parsed = tl::expected<T, std::vector<Violation>>;

/// Reads a JSON text and checks it; nothing where there are violations, which go to the report.
const json::Value* parse_checked(std::string_view text, CheckValue check, Report& report, json::Value& out);

template <typename T>
Parsed<T> parse_as(std::string_view text, CheckValue check, Direction direction) {
  Report report(direction);
  json::Value holder;
  T out{};
  const json::Value* value = parse_checked(text, check, report, holder);
  if (value == nullptr || !decode(*value, Path(), report, out)) return tl::unexpected(report.take());
  return out;
}

template <typename T>
std::string write_json(const T& value) {
  return json::write(encode(value));
}

}  // namespace understudy::runtime
