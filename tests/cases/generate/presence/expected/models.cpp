// Made from spec.yaml by Understudy. Do not edit.

#include "models/closed.h"
#include "models/color.h"
#include "models/pet.h"
#include "namespaces.h"
#include "runtime/check_function.h"
#include "runtime/model/object_reader.h"
#include "runtime/model/object_writer.h"
#include "runtime/model/parse.h"

namespace presence {

runtime::CheckFunction check_closed;
runtime::CheckFunction check_color;
runtime::CheckFunction check_pet;

std::string_view to_string(Color value) {
  switch (value) {
    case Color::red:
      return "red";
    case Color::green:
      return "green";
  }
  return {};
}

std::optional<Color> color_from_string(std::string_view text) {
  if (text == "red") return Color::red;
  if (text == "green") return Color::green;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Color& out) {
  const auto known = value.is_string() ? color_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(Color value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Pet& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("id", out.id);
  object.read("owner", out.owner);
  object.read("color", out.color);
  object.read("age", out.age);
  object.read("nick", out.nick);
  object.read("paint", out.paint);
  object.read("weight", out.weight);
  object.rest(out.additional);
  object.order(out.member_order);
  return object.ok();
}

json::Value encode(const Pet& value) {
  runtime::ObjectWriter object;
  object.write("id", value.id);
  object.write("owner", value.owner);
  object.write("color", value.color);
  object.write("age", value.age);
  object.write("nick", value.nick);
  object.write("paint", value.paint);
  object.write("weight", value.weight);
  object.rest(value.additional);
  object.order(value.member_order);
  return object.take();
}

std::string to_json(const Pet& value) { return runtime::write_json(value); }

std::string_view to_string(ClosedKind value) {
  switch (value) {
    case ClosedKind::closed:
      return "closed";
  }
  return {};
}

std::optional<ClosedKind> closed_kind_from_string(std::string_view text) {
  if (text == "closed") return ClosedKind::closed;
  return std::nullopt;
}

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ClosedKind& out) {
  const auto known = value.is_string() ? closed_kind_from_string(*value.string()) : std::nullopt;
  if (!known) return runtime::refuse_value(value, at, report);
  out = *known;
  return true;
}

json::Value encode(ClosedKind value) { return to_string(value); }

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Closed& out) {
  runtime::ObjectReader object(value, at, report);
  object.read("kind", out.kind);
  return object.ok();
}

json::Value encode(const Closed& value) {
  runtime::ObjectWriter object;
  object.write("kind", value.kind);
  return object.take();
}

std::string to_json(const Closed& value) { return runtime::write_json(value); }

runtime::Parsed<Color> parse_color(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<Color>(text, check_color, direction);
}

runtime::Parsed<Pet> parse_pet(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<Pet>(text, check_pet, direction);
}

runtime::Parsed<Closed> parse_closed(std::string_view text, runtime::Direction direction) {
  return runtime::parse_as<Closed>(text, check_closed, direction);
}

}  // namespace presence
