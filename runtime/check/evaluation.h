#pragma once

#include <cstddef>
#include <vector>

#include "json/json.h"
#include "runtime/check/check_ref.h"
#include "runtime/check/rule.h"
#include "runtime/report.h"

// `unevaluatedProperties` and `unevaluatedItems` (JSON Schema 2020-12 Core, section 11). A schema that has
// one of them makes an Evaluation first. From then on `property`, `other_members`, `items`, `contains` and
// their kind note down which children of that very value they looked at; a branch that fails takes its notes
// away with it. A check costs a comparison of pointers where no Evaluation is under way.

namespace understudy::runtime {

/// Notes which members or items of one value were looked at while it lives. On its end the notes go to the
/// one outside of it, if that watches the same value.
class Evaluation {
 public:
  Evaluation(const json::Value& value, Report& report);
  Evaluation(const Evaluation&) = delete;
  Evaluation& operator=(const Evaluation&) = delete;
  ~Evaluation();

  /// Whether somebody watches this value.
  static bool is_watched(const json::Value& value, const Report& report);
  /// A child of the value was looked at.
  static void saw(const json::Value& value, const json::Value& child, Report& report);
  /// All items before that index were looked at.
  static void saw_before(const json::Value& value, std::size_t index, Report& report);
  /// All members or items were looked at.
  static void saw_all(const json::Value& value, Report& report);
  /// A branch that was checked aside holds: its notes count.
  static void keep(const json::Value& value, const Evaluation& branch, Report& report);

  bool has_seen(const json::Value& child, std::size_t index) const;

 private:
  static Evaluation* watching(const json::Value& value, const Report& report);
  void add(const Evaluation& other);

  const json::Value* value_;
  Report* report_;
  Evaluation* outer_;
  bool all_ = false;
  std::size_t before_ = 0;
  mutable bool sorted_ = true;
  mutable std::vector<const json::Value*> children_;
};

/// Checks the members that nobody looked at; the last but for nothing in an object's check.
void unevaluated_properties(const json::Value& value, const Evaluation& seen, CheckRef check, const Path& at,
                            Report& report);
/// `unevaluatedProperties: false`, which the rule locates.
void no_unevaluated_properties(const json::Value& value, const Evaluation& seen, Rule rule, Report& report);
/// Checks the items that nobody looked at.
void unevaluated_items(const json::Value& value, const Evaluation& seen, CheckRef check, const Path& at,
                       Report& report);
/// `unevaluatedItems: false`, which the rule locates.
void no_unevaluated_items(const json::Value& value, const Evaluation& seen, Rule rule, Report& report);

}  // namespace understudy::runtime
