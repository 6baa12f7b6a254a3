#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "json/json.h"
#include "mock/read/fault.h"

namespace understudy::mock {

/// Takes the members of an extension's object one by one; what has the wrong type, or was never asked for,
/// becomes a fault.
class Members {
 public:
  Members(const json::Value& value, std::string location, Faults& faults);

  const json::Value* any(std::string_view name);
  const json::Object* object(std::string_view name);
  const json::Array* array(std::string_view name);
  std::optional<std::string> text(std::string_view name);
  std::optional<std::int64_t> integer(std::string_view name);
  /// One string or a list of them.
  std::vector<std::string> texts(std::string_view name);
  /// The members behind a name; none where it is absent or no object.
  std::optional<Members> inner(std::string_view name);
  /// A text that has to be there.
  std::string needed(std::string_view name);

  /// The location of a member.
  std::string at(std::string_view name) const;
  void fault(std::string_view name, std::string message);
  /// Reports the members that nobody asked for.
  void finish();

 private:
  const json::Object* object_;
  std::string location_;
  Faults* faults_;
  std::vector<std::string_view> known_;
};

}  // namespace understudy::mock
