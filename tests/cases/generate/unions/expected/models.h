// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "json/json.h"
#include "models_fwd.h"
#include "runtime/model/decimal.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"

namespace unions {

enum class CircleType {
  circle,
};

struct Circle {
  CircleType type = CircleType::circle;
  runtime::Decimal radius = 0;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Circle&, const Circle&) = default;
};

enum class SquareType {
  square,
};

struct Square {
  SquareType type = SquareType::square;
  runtime::Decimal side = 0;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Square&, const Square&) = default;
};

struct Shape {
  std::variant<Circle, Square> value = {};

  friend bool operator==(const Shape&, const Shape&) = default;
};

struct UntaggedOption1 {
  runtime::Decimal radius = 0;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const UntaggedOption1&, const UntaggedOption1&) = default;
};

struct UntaggedOption2 {
  runtime::Decimal side = 0;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const UntaggedOption2&, const UntaggedOption2&) = default;
};

struct Untagged {
  std::variant<UntaggedOption1, UntaggedOption2> value = {};

  friend bool operator==(const Untagged&, const Untagged&) = default;
};

struct Token {
  std::variant<std::string, std::int64_t, std::vector<std::string>> value = {};

  friend bool operator==(const Token&, const Token&) = default;
};

/// The variants of Failure.
struct FailureAlternative {
  std::variant<Circle, Square> value = {};

  friend bool operator==(const FailureAlternative&, const FailureAlternative&) = default;
};

struct Failure {
  std::optional<std::string> message = {};
  FailureAlternative alternative = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Failure&, const Failure&) = default;
};

struct Either {
  std::variant<bool, std::string> value = {};

  friend bool operator==(const Either&, const Either&) = default;
};

struct Dog {
  std::string kind = {};
  std::string bark = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Dog&, const Dog&) = default;
};

struct Lizard {
  std::optional<std::string> kind = {};
  std::int64_t scales = 0;
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Lizard&, const Lizard&) = default;
};

struct Pet {
  std::variant<Dog, Lizard> value = {};

  friend bool operator==(const Pet&, const Pet&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<Circle> parse_circle(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Square> parse_square(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Shape> parse_shape(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Untagged> parse_untagged(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<runtime::Nullable<Token>> parse_token(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Failure> parse_failure(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Either> parse_either(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Dog> parse_dog(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Lizard> parse_lizard(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Pet> parse_pet(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(CircleType value);
std::optional<CircleType> circle_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CircleType& out);
json::Value encode(CircleType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Circle& out);
json::Value encode(const Circle& value);
std::string to_json(const Circle& value);

std::string_view to_string(SquareType value);
std::optional<SquareType> square_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SquareType& out);
json::Value encode(SquareType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Square& out);
json::Value encode(const Square& value);
std::string to_json(const Square& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Shape& out);
json::Value encode(const Shape& value);
std::string to_json(const Shape& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UntaggedOption1& out);
json::Value encode(const UntaggedOption1& value);
std::string to_json(const UntaggedOption1& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UntaggedOption2& out);
json::Value encode(const UntaggedOption2& value);
std::string to_json(const UntaggedOption2& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Untagged& out);
json::Value encode(const Untagged& value);
std::string to_json(const Untagged& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Token& out);
json::Value encode(const Token& value);
std::string to_json(const Token& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, FailureAlternative& out);
json::Value encode(const FailureAlternative& value);
std::string to_json(const FailureAlternative& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Failure& out);
json::Value encode(const Failure& value);
std::string to_json(const Failure& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Either& out);
json::Value encode(const Either& value);
std::string to_json(const Either& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Dog& out);
json::Value encode(const Dog& value);
std::string to_json(const Dog& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Lizard& out);
json::Value encode(const Lizard& value);
std::string to_json(const Lizard& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Pet& out);
json::Value encode(const Pet& value);
std::string to_json(const Pet& value);

}  // namespace unions
