#pragma once

#include <concepts>
#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>

#include "runtime/payload.h"
#include "runtime/report.h"

namespace understudy::runtime {

namespace accept {
class Text;
class Tree;
}  // namespace accept

/// Whether a payload obeys its schema. `doubt`: only a check that explains can tell.
enum class Verdict : std::uint8_t { valid, invalid, doubt };

/// Compiled functions that judge a payload in one pass and say no more than that (runtime/accept/).
struct Acceptors {
  bool (*text)(accept::Text& in) = nullptr;
  bool (*value)(accept::Tree& in) = nullptr;
};

/// Checks a payload and reports every rule that it breaks. Empty: anything goes.
class Check {
 public:
  Check() = default;
  template <std::invocable<const Payload&, Report&> Explain>
    requires(!std::same_as<std::remove_cvref_t<Explain>, Check>)
  Check(Explain explain) : explain_(std::move(explain)) {}
  /// `acceptors` agree with `explain` wherever they are not in doubt.
  Check(CheckValue explain, Acceptors acceptors);

  explicit operator bool() const { return static_cast<bool>(explain_); }
  void operator()(const Payload& payload, Report& report) const;

  /// The verdict alone. A text is invalid too where it is not JSON.
  Verdict judge(std::string_view text, Direction direction) const;
  Verdict judge(const json::Value& value, Direction direction) const;

 private:
  std::function<void(const Payload& payload, Report& report)> explain_;
  Acceptors acceptors_;
};

}  // namespace understudy::runtime
