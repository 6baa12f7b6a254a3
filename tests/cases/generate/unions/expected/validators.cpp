// Made from spec.yaml by Understudy. Do not edit.

#include "json/parse.h"
#include "namespaces.h"
#include "runtime/check/array.h"
#include "runtime/check/combine.h"
#include "runtime/check/direction.h"
#include "runtime/check/entered.h"
#include "runtime/check/enumeration.h"
#include "runtime/check/evaluation.h"
#include "runtime/check/format.h"
#include "runtime/check/number.h"
#include "runtime/check/object.h"
#include "runtime/check/pattern.h"
#include "runtime/check/string.h"
#include "runtime/check/type.h"
#include "runtime/check_function.h"

namespace unions {

runtime::CheckFunction check_circle;
runtime::CheckFunction check_dog;
runtime::CheckFunction check_either;
runtime::CheckFunction check_failure;
runtime::CheckFunction check_lizard;
runtime::CheckFunction check_pet;
runtime::CheckFunction check_shape;
runtime::CheckFunction check_square;
runtime::CheckFunction check_token;
runtime::CheckFunction check_untagged;
runtime::CheckFunction check_untagged_one_of_1;
runtime::CheckFunction check_untagged_one_of_2;

namespace {

// #/components/schemas/Circle/properties/type
void check_circle_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  static const json::Value only = json::Value("circle");
  runtime::constant(value, only, {at, "#/components/schemas/Circle/properties/type/const"}, report);
}

// #/components/schemas/Circle/properties/radius
void check_circle_radius(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.number = true}, {at, "#/components/schemas/Circle/properties/radius/type"}, report);
  runtime::exclusive_minimum(value, 0, {at, "#/components/schemas/Circle/properties/radius/exclusiveMinimum"}, report);
}

// #/components/schemas/Square/properties/type
void check_square_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  static const json::Value only = json::Value("square");
  runtime::constant(value, only, {at, "#/components/schemas/Square/properties/type/const"}, report);
}

// #/components/schemas/Square/properties/side
void check_square_side(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.number = true}, {at, "#/components/schemas/Square/properties/side/type"}, report);
}

// #/components/schemas/Shape/properties/type
void check_shape_type(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Shape/properties/type/type"}, report);
  static constexpr std::string_view allowed[] = {"circle", "square"};
  runtime::string_enumeration(value, allowed, {at, "#/components/schemas/Shape/properties/type/enum"}, report);
}

// #/components/schemas/Untagged/oneOf/0/properties/radius
void check_untagged_one_of_1_radius(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.number = true}, {at, "#/components/schemas/Untagged/oneOf/0/properties/radius/type"}, report);
}

// #/components/schemas/Untagged/oneOf/1/properties/side
void check_untagged_one_of_2_side(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.number = true}, {at, "#/components/schemas/Untagged/oneOf/1/properties/side/type"}, report);
}

// #/components/schemas/Token/anyOf/0
void check_token_any_of_1(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Token/anyOf/0/type"}, report);
}

// #/components/schemas/Token/anyOf/1
void check_token_any_of_2(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/Token/anyOf/1/type"}, report);
}

// #/components/schemas/Token/anyOf/2/items
void check_token_any_of_3_item(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Token/anyOf/2/items/type"}, report);
}

// #/components/schemas/Token/anyOf/2
void check_token_any_of_3(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.array = true}, {at, "#/components/schemas/Token/anyOf/2/type"}, report);
  runtime::items(value, 0, check_token_any_of_3_item, at, report);
}

// #/components/schemas/Token/anyOf/3
void check_token_any_of_4(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.null = true}, {at, "#/components/schemas/Token/anyOf/3/type"}, report);
}

// #/components/schemas/Failure/properties/message
void check_failure_message(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Failure/properties/message/type"}, report);
}

// #/components/schemas/Dog/properties/kind
void check_dog_kind(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Dog/properties/kind/type"}, report);
  runtime::min_length(value, 1, {at, "#/components/schemas/Dog/properties/kind/minLength"}, report);
}

// #/components/schemas/Dog/properties/bark
void check_dog_bark(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Dog/properties/bark/type"}, report);
}

// #/components/schemas/Lizard/properties/kind
void check_lizard_kind(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.string = true}, {at, "#/components/schemas/Lizard/properties/kind/type"}, report);
  runtime::min_length(value, 1, {at, "#/components/schemas/Lizard/properties/kind/minLength"}, report);
}

// #/components/schemas/Lizard/properties/scales
void check_lizard_scales(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.integer = true}, {at, "#/components/schemas/Lizard/properties/scales/type"}, report);
}

}  // namespace

// #/components/schemas/Circle
void check_circle(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/Circle/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/Circle/required"}, report);
  runtime::required(value, "radius", {at, "#/components/schemas/Circle/required"}, report);
  runtime::plain_property(value, "type", check_circle_type, at, report);
  runtime::plain_property(value, "radius", check_circle_radius, at, report);
}

// #/components/schemas/Square
void check_square(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/Square/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/Square/required"}, report);
  runtime::required(value, "side", {at, "#/components/schemas/Square/required"}, report);
  runtime::plain_property(value, "type", check_square_type, at, report);
  runtime::plain_property(value, "side", check_square_side, at, report);
}

// #/components/schemas/Shape
void check_shape(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/Shape/type"}, report);
  runtime::required(value, "type", {at, "#/components/schemas/Shape/required"}, report);
  runtime::plain_property(value, "type", check_shape_type, at, report);
  static constexpr std::string_view one_of_names_1[] = {"circle"};
  static constexpr std::string_view one_of_names_2[] = {"square"};
  static constexpr runtime::Branch one_of_branches[] = {
      {.check = check_circle, .label = "Circle", .names = one_of_names_1, .plain = true},
      {.check = check_square, .label = "Square", .names = one_of_names_2, .plain = true},
  };
  runtime::one_of(value, {.branches = one_of_branches, .discriminator = "type", .apart = true}, {at, "#/components/schemas/Shape/oneOf"}, report);
}

// #/components/schemas/Untagged/oneOf/0
void check_untagged_one_of_1(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/Untagged/oneOf/0/type"}, report);
  runtime::required(value, "radius", {at, "#/components/schemas/Untagged/oneOf/0/required"}, report);
  runtime::plain_property(value, "radius", check_untagged_one_of_1_radius, at, report);
}

// #/components/schemas/Untagged/oneOf/1
void check_untagged_one_of_2(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/Untagged/oneOf/1/type"}, report);
  runtime::required(value, "side", {at, "#/components/schemas/Untagged/oneOf/1/required"}, report);
  runtime::plain_property(value, "side", check_untagged_one_of_2_side, at, report);
}

// #/components/schemas/Untagged
void check_untagged(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  static constexpr runtime::Branch one_of_branches[] = {
      {.check = check_untagged_one_of_1, .label = "#/components/schemas/Untagged/oneOf/0", .plain = true},
      {.check = check_untagged_one_of_2, .label = "#/components/schemas/Untagged/oneOf/1", .plain = true},
  };
  runtime::one_of(value, {.branches = one_of_branches}, {at, "#/components/schemas/Untagged/oneOf"}, report);
}

// #/components/schemas/Token
void check_token(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  static constexpr runtime::Branch any_of_branches[] = {
      {.check = check_token_any_of_1, .label = "#/components/schemas/Token/anyOf/0", .plain = true},
      {.check = check_token_any_of_2, .label = "#/components/schemas/Token/anyOf/1", .plain = true},
      {.check = check_token_any_of_3, .label = "#/components/schemas/Token/anyOf/2", .plain = true},
      {.check = check_token_any_of_4, .label = "#/components/schemas/Token/anyOf/3", .plain = true},
  };
  runtime::any_of(value, {.branches = any_of_branches}, {at, "#/components/schemas/Token/anyOf"}, report);
}

// #/components/schemas/Failure
void check_failure(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/Failure/type"}, report);
  runtime::plain_property(value, "message", check_failure_message, at, report);
  static constexpr std::string_view one_of_names_1[] = {"circle"};
  static constexpr std::string_view one_of_names_2[] = {"square"};
  static constexpr runtime::Branch one_of_branches[] = {
      {.check = check_circle, .label = "Circle", .names = one_of_names_1, .plain = true},
      {.check = check_square, .label = "Square", .names = one_of_names_2, .plain = true},
  };
  runtime::one_of(value, {.branches = one_of_branches, .discriminator = "type", .apart = true}, {at, "#/components/schemas/Failure/oneOf"}, report);
}

// #/components/schemas/Either
void check_either(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.boolean = true, .string = true}, {at, "#/components/schemas/Either/type"}, report);
}

// #/components/schemas/Dog
void check_dog(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/Dog/type"}, report);
  runtime::required(value, "kind", {at, "#/components/schemas/Dog/required"}, report);
  runtime::required(value, "bark", {at, "#/components/schemas/Dog/required"}, report);
  runtime::plain_property(value, "kind", check_dog_kind, at, report);
  runtime::plain_property(value, "bark", check_dog_bark, at, report);
  static constexpr std::string_view named[] = {"kind", "bark"};
  runtime::closed_members(value, {.named = named}, {at, "#/components/schemas/Dog/additionalProperties"}, report);
}

// #/components/schemas/Lizard
void check_lizard(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  runtime::type(value, {.object = true}, {at, "#/components/schemas/Lizard/type"}, report);
  runtime::required(value, "scales", {at, "#/components/schemas/Lizard/required"}, report);
  runtime::plain_property(value, "kind", check_lizard_kind, at, report);
  runtime::plain_property(value, "scales", check_lizard_scales, at, report);
  static constexpr std::string_view named[] = {"kind", "scales"};
  runtime::closed_members(value, {.named = named}, {at, "#/components/schemas/Lizard/additionalProperties"}, report);
}

// #/components/schemas/Pet
void check_pet(const json::Value& value, const runtime::Path& at, runtime::Report& report) {
  static constexpr std::string_view one_of_names_1[] = {"Dog"};
  static constexpr std::string_view one_of_names_2[] = {"Lizard"};
  static constexpr runtime::Branch one_of_branches[] = {
      {.check = check_dog, .label = "Dog", .names = one_of_names_1, .plain = true},
      {.check = check_lizard, .label = "Lizard", .names = one_of_names_2, .plain = true},
  };
  runtime::one_of(value, {.branches = one_of_branches, .discriminator = "kind"}, {at, "#/components/schemas/Pet/oneOf"}, report);
}

}  // namespace unions
