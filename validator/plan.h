#pragma once

#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "openapi/direction.h"
#include "openapi/document.h"
#include "runtime/check/evaluation.h"
#include "runtime/check/rule.h"
#include "runtime/report.h"

// A schema is read once, when it is first needed, into a list of small steps that call the functions of
// runtime/check/: the same ones, in the same order, that generated code calls.

namespace understudy::validator {

class Plans;

/// What a step looks at. `seen` is there where the schema has an unevaluated keyword.
struct Moment {
  const json::Value& value;
  const runtime::Path& at;
  runtime::Report& report;
  const runtime::Evaluation* seen = nullptr;
};

/// One keyword of a schema, ready to be checked.
using Step = std::function<void(const Moment& moment)>;

/// A schema as steps. A check in the sense of runtime::CheckRef.
class Plan {
 public:
  Plan(const Plans& plans, openapi::SchemaId id) : plans_(&plans), id_(id) {}

  void operator()(const json::Value& value, const runtime::Path& at, runtime::Report& report) const;

 private:
  struct Made {
    std::vector<Step> steps;
    std::vector<std::string> read_only;
    std::vector<std::string> write_only;
    std::vector<std::string_view> read_only_views;
    std::vector<std::string_view> write_only_views;
    bool is_empty = false;    // takes everything
    bool is_guarded = false;  // may apply itself to the same value
    bool watches = false;     // has an unevaluated keyword
    std::string guard;        // what a guarded schema is called
  };

  void make() const;
  void enter(const json::Value& value, const runtime::Path& at, runtime::Report& report) const;
  void run(const Moment& moment) const;

  const Plans* plans_;
  openapi::SchemaId id_;
  mutable std::once_flag once_;
  mutable Made made_;
};

/// The plans of all schemas of a document. They refer to each other, so they stay where they are.
class Plans {
 public:
  explicit Plans(std::shared_ptr<const openapi::Document> document);
  Plans(const Plans&) = delete;
  Plans& operator=(const Plans&) = delete;

  const openapi::Document& document() const { return *document_; }
  const Plan& of(openapi::SchemaId id) const {
    return plans_[static_cast<std::size_t>(ends_[static_cast<std::size_t>(id)])];
  }
  bool is_guarded(openapi::SchemaId id) const { return guarded_.contains(id); }

 private:
  std::shared_ptr<const openapi::Document> document_;
  std::set<openapi::SchemaId> guarded_;
  std::vector<openapi::SchemaId> ends_;  // of references that ask for nothing themselves
  std::deque<Plan> plans_;
};

}  // namespace understudy::validator
