#pragma once

#include <set>
#include <string>
#include <string_view>

#include "mock/template/template.h"

namespace understudy::mock {

/// Which members of a violation the templates of an API ask for, so that no others are made.
class Wanted {
 public:
  /// Nothing yet.
  Wanted() = default;
  static Wanted everything();

  /// Adds what a template asks for. One that takes a violation as a whole asks for everything.
  void add(const Template& part);
  bool has(std::string_view name) const { return everything_ || names_.contains(name); }

 private:
  std::set<std::string, std::less<>> names_;
  bool everything_ = false;
};

}  // namespace understudy::mock
