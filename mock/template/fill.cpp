#include "mock/template/fill.h"

#include <limits>

#include "mock/read/text.h"

namespace understudy::mock {

namespace {

using Filled = std::optional<json::Value>;

Filled fill_form(const Literal& literal, const Scope&) { return literal.value; }

Filled fill_form(const Lookup& lookup, const Scope& scope) {
  Filled made;
  const json::Value* value = scope.find(lookup, made);
  if (value == nullptr) return std::nullopt;
  if (lookup.transform == Lookup::Transform::none) return made ? std::move(made) : Filled(*value);
  return apply(lookup.transform, *value);
}

Filled fill_form(const Text& text, const Scope& scope) {
  std::string result;
  for (const auto& part : text.parts) {
    if (const auto* plain = std::get_if<std::string>(&part)) {
      result += *plain;
    } else if (const Filled value = fill_form(std::get<Lookup>(part), scope)) {
      result += text_of(*value);
    }
  }
  return result;
}

Filled fill_form(const First& first, const Scope& scope) {
  for (const Template& option : first.options) {
    Filled value = fill(option, scope);
    if (value && !value->is_null()) return value;
  }
  return std::nullopt;
}

Filled fill_form(const Merge& merge, const Scope& scope) {
  json::Object result;
  for (const Template& part : merge.objects) {
    Filled value = fill(part, scope);
    json::Object* object = value ? value->object() : nullptr;
    if (object == nullptr) continue;
    if (result.empty())
      result = std::move(*object);
    else
      result.set_all(std::move(*object));
  }
  return result;
}

/// An absent list is left out, so that an optional member of a request stays absent in the answer.
Filled fill_form(const Each& each, const Scope& scope) {
  const Filled list = fill(each.list_and_item[0], scope);
  const json::Array* elements = list ? list->array() : nullptr;
  if (elements == nullptr) return std::nullopt;
  json::Array result;
  for (const json::Value& element : *elements) {
    const Scope members = element.is_object() ? scope.with_members_of(element) : scope;
    const Scope inner = members.with("each", element);
    if (Filled item = fill(each.list_and_item[1], inner)) result.push_back(std::move(*item));
  }
  return result;
}

Filled fill_form(const Match& match, const Scope& scope) {
  const auto found = match.keys.first_in(fill_text(match.text.front(), scope));
  if (found) return fill(match.cases[*found].part, scope);
  return match.otherwise.empty() ? std::nullopt : fill(match.otherwise.front(), scope);
}

Filled fill_form(const When& when, const Scope& scope) {
  const Filled condition = fill(when.condition_and_result[0], scope);
  return condition && !condition->is_null() ? fill(when.condition_and_result[1], scope) : std::nullopt;
}

std::int64_t plus(std::int64_t left, std::int64_t right) {
  using Limits = std::numeric_limits<std::int64_t>;
  if (right > 0 && left > Limits::max() - right) return Limits::max();
  if (right < 0 && left < Limits::min() - right) return Limits::min();
  return left + right;
}

Filled fill_form(const Add& add, const Scope& scope) {
  std::int64_t sum = 0;
  for (const Template& term : add.terms) {
    const Filled value = fill(term, scope);
    const json::Number* number = value ? value->number() : nullptr;
    if (number != nullptr) sum = plus(sum, number->as_int64().value_or(0));
  }
  return sum;
}

Filled fill_form(const Items& items, const Scope& scope) {
  json::Array result;
  for (const Template& part : items.items) {
    if (Filled item = fill(part, scope)) result.push_back(std::move(*item));
  }
  return result;
}

Filled fill_form(const Fields& fields, const Scope& scope) {
  json::Object result;
  result.reserve(fields.members.size());
  for (const auto& [name, part] : fields.members) {
    if (Filled value = fill(part, scope)) result.append(name, std::move(*value));
  }
  return result;
}

/// Words joined by `-`, in lower case; letters beyond ASCII stay.
std::string slug(std::string_view text) {
  std::string result;
  bool gap = false;
  for (char letter : lower(text)) {
    const bool word = (letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9') ||
                      (static_cast<unsigned char>(letter) & 0x80) != 0;
    if (word && gap && !result.empty()) result += '-';
    if (word) result += letter;
    gap = !word;
  }
  return result;
}

Filled unless_empty(std::string text) { return text.empty() ? Filled() : Filled(std::move(text)); }

}  // namespace

Filled apply(Lookup::Transform transform, const json::Value& value) {
  const std::string* own = value.string();
  const std::string made = own == nullptr ? text_of(value) : std::string();
  const std::string& text = own == nullptr ? made : *own;
  switch (transform) {
    case Lookup::Transform::none:
      return value;
    case Lookup::Transform::text:
      return key_text(value);
    case Lookup::Transform::slug:
      return unless_empty(slug(text));
    case Lookup::Transform::tail:
      return text.substr(text.find_last_of("/:") + 1);
    case Lookup::Transform::uuid:
      return is_uuid(text) ? Filled(text) : Filled();
  }
  return std::nullopt;
}

Filled fill(const Template& part, const Scope& scope) {
  return std::visit([&](const auto& form) { return fill_form(form, scope); }, part.form);
}

std::string fill_text(const Template& part, const Scope& scope) {
  const Filled value = fill(part, scope);
  return value ? text_of(*value) : std::string();
}

}  // namespace understudy::mock
