#include "validator/plan.h"

#include "openapi/only_refers.h"
#include "openapi/recursion.h"
#include "runtime/check/deeper.h"
#include "runtime/check/direction.h"
#include "runtime/check/entered.h"
#include "validator/steps.h"

namespace understudy::validator {
namespace {

std::vector<std::string_view> views(const std::vector<std::string>& names) {
  return {names.begin(), names.end()};
}

}  // namespace

Plans::Plans(std::shared_ptr<const openapi::Document> document)
    : document_(std::move(document)),
      guarded_(openapi::self_applying(*document_)),
      ends_(openapi::ends_of_references(*document_, guarded_)) {
  for (std::size_t i = 0; i < document_->schemas.size(); ++i) {
    plans_.emplace_back(*this, static_cast<openapi::SchemaId>(i));
  }
}

void Plan::make() const {
  const openapi::Document& document = plans_->document();
  const openapi::Schema& schema = document.schema(id_);
  openapi::DirectedNames directed = openapi::directed_names(document, id_);
  made_.read_only = std::move(directed.read_only);
  made_.write_only = std::move(directed.write_only);
  made_.read_only_views = views(made_.read_only);
  made_.write_only_views = views(made_.write_only);
  made_.is_guarded = plans_->is_guarded(id_);
  made_.watches = schema.unevaluated_items || schema.unevaluated_properties;
  made_.guard = openapi::guard_name(schema);
  made_.steps = steps_of(*plans_, schema);
  made_.is_empty = made_.steps.empty() && !made_.is_guarded && !made_.watches && made_.read_only.empty() &&
                   made_.write_only.empty();
}

void Plan::operator()(const json::Value& value, const runtime::Path& at, runtime::Report& report) const {
  std::call_once(once_, [this] { make(); });
  if (made_.is_empty) return;
  const runtime::Deeper deeper(at, report);
  if (deeper.is_sound()) enter(value, at, report);
}

void Plan::enter(const json::Value& value, const runtime::Path& at, runtime::Report& report) const {
  std::optional<runtime::Entered> entered;
  if (made_.is_guarded) {
    entered.emplace(value, made_.guard, report);
    if (entered->again()) return;
  }
  std::optional<runtime::Excused> excused;
  if (!made_.read_only_views.empty() || !made_.write_only_views.empty()) {
    excused.emplace(value, runtime::Directed{made_.read_only_views, made_.write_only_views}, report);
  }
  if (!made_.watches) return run({value, at, report});
  const runtime::Evaluation seen(value, report);
  run({value, at, report, &seen});
}

void Plan::run(const Moment& moment) const {
  for (const Step& step : made_.steps) {
    if (moment.report.full()) return;
    step(moment);
  }
}

}  // namespace understudy::validator
