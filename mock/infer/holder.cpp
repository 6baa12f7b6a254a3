#include "mock/infer/holder.h"

#include <algorithm>
#include <functional>

#include "mock/infer/names.h"
#include "mock/produce/encode.h"

namespace understudy::mock {

namespace {

using Steps = std::vector<std::string>;
/// Whether a value is what is looked for.
using Fits = std::function<bool(const json::Value&)>;

constexpr std::size_t deepest_place = 3;

/// The shortest way to a value that fits; at equal length the first one.
std::optional<Steps> way_to(const json::Value& body, const Fits& fits) {
  std::vector<std::pair<Steps, const json::Value*>> level = {{{}, &body}};
  for (std::size_t depth = 0; depth < deepest_place; ++depth) {
    decltype(level) next;
    for (const auto& [steps, value] : level) {
      if (fits(*value)) return steps;
      if (!value->is_object()) continue;
      for (const json::Member& member : *value->object()) {
        next.emplace_back(steps, &member.value);
        next.back().first.push_back(member.name);
      }
    }
    level = std::move(next);
  }
  return std::nullopt;
}

/// The bodies of a success that keep to their schema: examples first.
std::vector<const PreparedBody*> bodies_of(const PreparedMedia& media) {
  std::vector<const PreparedBody*> bodies;
  for (const PreparedBody& example : media.examples.get()) {
    if (example.broken.empty() && example.trouble.empty()) bodies.push_back(&example);
  }
  const std::optional<PreparedBody>& sample = media.sample.get();
  if (sample && sample->broken.empty() && sample->trouble.empty()) bodies.push_back(&*sample);
  return bodies;
}

std::optional<Holder> holder_of(const PreparedOperation& operation, const Fits& fits) {
  if (!operation.success) return std::nullopt;
  for (const PreparedMedia& media : operation.success->response->media) {
    if (!media.unfit.empty()) continue;
    for (const PreparedBody* body : bodies_of(media)) {
      if (auto steps = way_to(body->value, fits)) return Holder{&media, body->value, *std::move(steps)};
    }
  }
  return std::nullopt;
}

json::Value* at_steps(json::Value& body, const Steps& steps) {
  json::Value* here = &body;
  for (const std::string& step : steps) here = here->object()->find(step);
  return here;
}

}  // namespace

const json::Value& Holder::held() const {
  const json::Value* here = &body;
  for (const std::string& step : steps) here = here->find(step);
  return *here;
}

json::Value Holder::around(json::Value value) const {
  json::Value whole = body;
  *at_steps(whole, steps) = std::move(value);
  return whole;
}

bool Holder::takes(json::Value value) const { return broken_rules(*media, around(std::move(value))).empty(); }

std::optional<Holder> item_holder(const PreparedOperation& operation, const ResourcePlan& plan) {
  return holder_of(operation, [&](const json::Value& value) { return key_member(value, plan).has_value(); });
}

std::optional<Holder> list_holder(const PreparedOperation& operation, const ResourcePlan& plan) {
  return holder_of(operation, [&](const json::Value& value) {
    const json::Array* items = value.array();
    return items != nullptr && !items->empty() && key_member(items->front(), plan).has_value();
  });
}

}  // namespace understudy::mock
