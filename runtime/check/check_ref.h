#pragma once

#include <concepts>
#include <type_traits>

#include "runtime/report.h"

namespace understudy::runtime {

template <class T>
concept CheckObject = std::is_class_v<T> && requires(const T& check, const json::Value& value, const Path& at,
                                                     Report& report) { check(value, at, report); };

/// A look at something that checks a value: a compiled check, or an object that has to outlive this.
class CheckRef {
 public:
  constexpr CheckRef(CheckValue function) : function_(function) {}
  template <CheckObject T>
    requires(!std::same_as<T, CheckRef>)
  constexpr CheckRef(const T& object)
      : object_(&object),
        call_([](const void* self, const json::Value& value, const Path& at, Report& report) {
          (*static_cast<const T*>(self))(value, at, report);
        }) {}

  void operator()(const json::Value& value, const Path& at, Report& report) const {
    if (call_ != nullptr) {
      call_(object_, value, at, report);
    } else {
      function_(value, at, report);
    }
  }

 private:
  CheckValue function_ = nullptr;
  const void* object_ = nullptr;
  void (*call_)(const void*, const json::Value&, const Path&, Report&) = nullptr;
};

}  // namespace understudy::runtime
