#pragma once

#include <span>
#include <string_view>
#include <variant>

#include "runtime/model/decode.h"
#include "runtime/model/encode.h"

namespace understudy::runtime {

/// Reads the value as one alternative of a union.
template <typename T, typename... Alternatives>
bool decode_alternative(const json::Value& value, const Path& at, Report& report,
                        std::variant<Alternatives...>& out) {
  return decode(value, at, report, out.template emplace<T>());
}

/// The text of the member that tells the alternatives apart; empty where there is none.
std::string_view tag_of(const json::Value& value, std::string_view member);

/// Whether a value obeys a schema, as far as the message's direction asks.
bool fits(const json::Value& value, Report& report, CheckValue check);

/// Reports that a value is none of a union's alternatives. Always false.
bool refuse_alternatives(const json::Value& value, const Path& at, Report& report);

template <typename... Alternatives>
json::Value encode_alternative(const std::variant<Alternatives...>& value) {
  return std::visit([](const auto& alternative) { return encode(alternative); }, value);
}

/// A text that stands for an alternative of a union, by its index.
struct Tag {
  std::string_view text;
  std::size_t alternative;
};

/// Puts the tag of the active alternative into its object, unless one that stands for it is there.
void write_tag(json::Value& object, std::string_view member, std::size_t alternative,
               std::span<const Tag> tags);

/// The same where the document lets other tags be: only an object without a tag, or with an empty one, gets
/// it.
void fill_tag(json::Value& object, std::string_view member, std::size_t alternative,
              std::span<const Tag> tags);

}  // namespace understudy::runtime
