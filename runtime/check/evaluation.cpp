#include "runtime/check/evaluation.h"

#include <algorithm>

#include "runtime/check/broken.h"

namespace understudy::runtime {

Evaluation::Evaluation(const json::Value& value, Report& report)
    : value_(&value), report_(&report), outer_(report.evaluation_) {
  report.evaluation_ = this;
}

Evaluation::~Evaluation() {
  report_->evaluation_ = outer_;
  if (outer_ != nullptr && outer_->value_ == value_) outer_->add(*this);
}

Evaluation* Evaluation::watching(const json::Value& value, const Report& report) {
  Evaluation* one = report.evaluation_;
  return one != nullptr && one->value_ == &value ? one : nullptr;
}

bool Evaluation::is_watched(const json::Value& value, const Report& report) {
  return watching(value, report) != nullptr;
}

void Evaluation::saw(const json::Value& value, const json::Value& child, Report& report) {
  if (Evaluation* one = watching(value, report)) {
    one->children_.push_back(&child);
    one->sorted_ = false;
  }
}

void Evaluation::saw_before(const json::Value& value, std::size_t index, Report& report) {
  if (Evaluation* one = watching(value, report)) one->before_ = std::max(one->before_, index);
}

void Evaluation::saw_all(const json::Value& value, Report& report) {
  if (Evaluation* one = watching(value, report)) one->all_ = true;
}

void Evaluation::keep(const json::Value& value, const Evaluation& branch, Report& report) {
  if (Evaluation* one = watching(value, report)) one->add(branch);
}

void Evaluation::add(const Evaluation& other) {
  all_ = all_ || other.all_;
  before_ = std::max(before_, other.before_);
  children_.insert(children_.end(), other.children_.begin(), other.children_.end());
  sorted_ = false;
}

bool Evaluation::has_seen(const json::Value& child, std::size_t index) const {
  if (all_ || index < before_) return true;
  if (!sorted_) std::ranges::sort(children_, std::less<>());
  sorted_ = true;
  return std::ranges::binary_search(children_, &child, std::less<>());
}

namespace {

constexpr std::size_t no_index = static_cast<std::size_t>(-1);

template <class Visit>
void each_unseen_member(const json::Value& value, const Evaluation& seen, const Report& report, Visit visit) {
  const json::Object* object = value.object();
  if (object == nullptr) return;
  for (const json::Member& member : *object) {
    if (report.full()) return;
    if (!seen.has_seen(member.value, no_index)) visit(member);
  }
}

template <class Visit>
void each_unseen_item(const json::Value& value, const Evaluation& seen, const Report& report, Visit visit) {
  const json::Array* array = value.array();
  if (array == nullptr) return;
  for (std::size_t i = 0; i < array->size() && !report.full(); ++i) {
    if (!seen.has_seen((*array)[i], i)) visit((*array)[i], i);
  }
}

}  // namespace

void unevaluated_properties(const json::Value& value, const Evaluation& seen, CheckRef check, const Path& at,
                            Report& report) {
  each_unseen_member(value, seen, report, [&](const json::Member& member) {
    if (report.may_go_on(at)) check(member.value, at / member.name, report);
  });
  if (value.is_object()) Evaluation::saw_all(value, report);
}

void no_unevaluated_properties(const json::Value& value, const Evaluation& seen, Rule rule, Report& report) {
  each_unseen_member(value, seen, report, [&](const json::Member& member) {
    broken(member.value, {rule.at / member.name, rule.location}, report, [] {
      return Words{.keyword = "unevaluatedProperties",
                   .message = "is not a member that any part of the schema allows"};
    });
  });
  if (value.is_object()) Evaluation::saw_all(value, report);
}

void unevaluated_items(const json::Value& value, const Evaluation& seen, CheckRef check, const Path& at,
                       Report& report) {
  each_unseen_item(value, seen, report, [&](const json::Value& item, std::size_t index) {
    if (report.may_go_on(at)) check(item, at[index], report);
  });
  if (value.is_array()) Evaluation::saw_all(value, report);
}

void no_unevaluated_items(const json::Value& value, const Evaluation& seen, Rule rule, Report& report) {
  each_unseen_item(value, seen, report, [&](const json::Value& item, std::size_t index) {
    broken(item, {rule.at[index], rule.location}, report, [] {
      return Words{.keyword = "unevaluatedItems",
                   .message = "is not an item that any part of the schema allows"};
    });
  });
  if (value.is_array()) Evaluation::saw_all(value, report);
}

}  // namespace understudy::runtime
