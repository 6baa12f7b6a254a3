#include "generator/lower/accept_key.h"

#include <concepts>

#include "generator/lower/overloaded.h"

namespace understudy::generator {

namespace {

/// Writes fields one after the other, each so that it cannot be taken for another one.
class Key {
 public:
  std::string take() { return std::move(text_); }

  void add(const std::string& text) { text_ += std::to_string(text.size()) + ":" + text; }
  void add(std::integral auto number) { text_ += std::to_string(number) + ","; }
  void add(const json::Number& number) { add(number.text()); }
  void add(const auto& first, const auto& second, const auto&... more) {
    add(first);
    add(second);
    (add(more), ...);
  }
  template <typename Item>
  void add(const std::optional<Item>& item) {
    add(item.has_value());
    if (item) add(*item);
  }
  template <typename Item>
  void add(const std::vector<Item>& items) {
    add(items.size());
    for (const auto& item : items) add(item);
  }
  template <typename First, typename Second>
  void add(const std::pair<First, Second>& pair) {
    add(pair.first, pair.second);
  }

  void add(const cpp::Test& test) {
    add(test.function, test.argument.index());
    std::visit([&](const auto& argument) { add(argument); }, test.argument);
  }
  void add(const cpp::AcceptPattern& pattern) { add(pattern.expression); }
  void add(const cpp::Accept& accept) {
    add(accept.index());
    std::visit(overloaded{[](const cpp::AcceptAny&) {}, [](const cpp::AcceptNone&) {},
                          [&](const cpp::AcceptKind& one) { add(one.kind); },
                          [&](const cpp::AcceptBoolean& one) { add(one.only); },
                          [&](const cpp::AcceptNumber& one) {
                            add(one.integer, one.as_written, one.tests, one.among);
                          },
                          [&](const cpp::AcceptString& one) { add(one.tests, one.patterns, one.among); },
                          [&](const cpp::AcceptCall& one) { add(one.function); },
                          [&](const cpp::AcceptByKind& one) { add(one.kinds); }},
               accept);
  }
  void add(const cpp::AcceptBody& body) {
    add(body.index());
    std::visit(overloaded{[&](const cpp::Accept& one) { add(one); },
                          [&](const cpp::AcceptObject& one) {
                            add(one.names, one.members, one.other, one.required, one.read_only,
                                one.write_only, one.at_least, one.at_most);
                          },
                          [&](const cpp::AcceptPatterns& one) { add(one.names, one.patterns, one.other); },
                          [&](const cpp::AcceptNames& one) { add(one.function); },
                          [&](const cpp::AcceptArray& one) {
                            add(one.first, one.rest, one.at_least, one.at_most, one.unique);
                          },
                          [&](const cpp::AcceptTogether& one) { add(one.how, one.functions); },
                          [&](const cpp::AcceptByName& one) { add(one.member, one.branches, one.otherwise); },
                          [&](const cpp::AcceptByValue& one) { add(one.check); }},
               body);
  }

 private:
  std::string text_;
};

}  // namespace

std::string key_of(const cpp::AcceptBody& body) {
  Key key;
  key.add(body);
  return key.take();
}

}  // namespace understudy::generator
