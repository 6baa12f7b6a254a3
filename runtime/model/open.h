#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace understudy::runtime {

/// One of the values of an enum that may grow: a text that the document does not name is kept as it came.
/// Compares by text, so that a value stays equal when the document learns its name.
template <typename Enum>
class Open {
 public:
  Open() = default;
  Open(Enum value) : value_(value) {}
  /// A value by its text, whether or not the document names it.
  static Open from_text(std::string text) {
    Open result;
    result.value_ = std::move(text);
    return result;
  }

  /// The value, where the document names it.
  std::optional<Enum> known() const {
    const auto* value = std::get_if<Enum>(&value_);
    return value == nullptr ? std::nullopt : std::optional(*value);
  }
  /// As JSON spells it.
  std::string_view text() const {
    const auto* value = std::get_if<Enum>(&value_);
    return value == nullptr ? std::string_view(std::get<std::string>(value_)) : to_string(*value);
  }

  friend bool operator==(const Open& left, const Open& right) { return left.text() == right.text(); }
  friend bool operator==(const Open& left, Enum right) { return left.text() == to_string(right); }

 private:
  std::variant<Enum, std::string> value_;
};

}  // namespace understudy::runtime
