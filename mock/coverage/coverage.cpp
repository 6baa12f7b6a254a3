#include "mock/coverage/coverage.h"

#include <tuple>

namespace understudy::mock {

namespace {

std::size_t slots_of(const std::vector<std::unique_ptr<PreparedApi>>& apis) {
  std::size_t count = 0;
  for (const auto& api : apis) {
    for (const runtime::Operation& operation : api->api.operations) count += Slots::count(operation);
  }
  return count;
}

const runtime::Media* media_of(const runtime::ResponseSpec& spec, const std::string& sent) {
  for (const runtime::Media& media : spec.content) {
    if (media.type == sent) return &media;
  }
  const auto type = runtime::parse_media_type(sent);
  return type ? runtime::match_content(spec.content, *type) : nullptr;
}

/// Method and path as they came, cut where they are long.
std::string asked(const runtime::Request& request) {
  constexpr std::size_t longest = 200;
  std::string text = request.method + " " + std::string(request.path());
  if (text.size() > longest) text = text.substr(0, longest) + "…";
  for (char& letter : text) {
    if (static_cast<unsigned char>(letter) < 0x20) letter = '?';
  }
  return text;
}

auto key_of(const CoveragePoint& point) {
  return std::tuple(point.kind, point.api, point.operation, point.name);
}

}  // namespace

bool is_of_sound_requests(Cause cause) {
  switch (cause) {
    case Cause::not_acceptable:
    case Cause::not_found:
    case Cause::conflict:
    case Cause::internal:
    case Cause::unavailable:
    case Cause::upstream:
    case Cause::upstream_late:
    case Cause::upstream_answer:
    case Cause::no_response:
      return true;
    case Cause::unauthorized:
    case Cause::forbidden:
    case Cause::parameter:
    case Cause::missing_body:
    case Cause::malformed_body:
    case Cause::body:
    case Cause::media_type:
    case Cause::too_large:
    case Cause::rate_limited:
    case Cause::no_path:
    case Cause::no_method:
    case Cause::preference:
      return false;
  }
  return false;
}

Coverage::Coverage(const std::vector<std::unique_ptr<PreparedApi>>& apis)
    : hits_(slots_of(apis)), branches_(apis) {
  std::size_t next = 0;
  for (const auto& api : apis) {
    for (const PreparedOperation& operation : api->operations) {
      index_.emplace(&operation, operations_.size());
      operations_.push_back({api.get(), &operation, Slots{next}});
      next += Slots::count(*operation.operation);
    }
  }
}

void Coverage::touch(const Touched& touched) {
  if (touched.operation == nullptr) {
    if (touched.response.status >= 400) count_undocumented(asked(touched.request));
    return;
  }
  const Placed& placed = operations_[index_.at(touched.operation)];
  add(placed.slots.operation());
  if (touched.is_sound) touch_request(touched, placed.slots);
  branches_.touch(*placed.api, touched, touch_response(touched, placed.slots));
}

void Coverage::touch_request(const Touched& touched, Slots slots) {
  const runtime::Operation& operation = *touched.operation->operation;
  for (std::size_t i = 0; i < operation.parameters.size(); ++i) {
    if (touched.value_of(operation.parameters[i]) != nullptr) add(slots.parameter(i));
  }
  if (touched.body.media == nullptr) return;
  const auto index = touched.body.media - operation.body->content.data();
  add(slots.request_type(operation, static_cast<std::size_t>(index)));
}

const runtime::Media* Coverage::touch_response(const Touched& touched, Slots slots) {
  const runtime::Operation& operation = *touched.operation->operation;
  const PreparedResponse* found = response_for(*touched.operation, touched.response.status);
  if (found == nullptr) {
    count_undocumented(operation.id + " answered " + std::to_string(touched.response.status));
    return nullptr;
  }
  const auto index = found - touched.operation->responses.data();
  const std::size_t slot = slots.response(operation, static_cast<std::size_t>(index));
  add(slot);
  const std::string* type = touched.response.headers.find("content-type");
  const runtime::Media* media = type == nullptr ? nullptr : media_of(*found->spec, *type);
  if (media != nullptr) add(slot + 1 + static_cast<std::size_t>(media - found->spec->content.data()));
  return media;
}

void Coverage::count_undocumented(const std::string& what) {
  const std::lock_guard lock(mutex_);
  const auto found = undocumented_.find(what);
  if (found != undocumented_.end()) {
    ++found->second;
  } else if (undocumented_.size() < most_undocumented) {
    undocumented_.emplace(what, 1);
  }
}

void Coverage::add(std::size_t slot, std::uint64_t hits) {
  hits_[slot].fetch_add(hits, std::memory_order_relaxed);
}

CoverageReport Coverage::report() const {
  CoverageReport report;
  for (const Placed& one : operations_) {
    for (PlacedPoint& placed : points_of(*one.api, *one.operation, one.slots)) {
      placed.point.hits = hits_[placed.slot].load(std::memory_order_relaxed);
      report.points.push_back(std::move(placed.point));
    }
  }
  branches_.tell(report);
  const std::lock_guard lock(mutex_);
  for (const auto& [what, hits] : undocumented_) report.undocumented.push_back({what, hits});
  return report;
}

void Coverage::clear() {
  for (auto& one : hits_) one.store(0, std::memory_order_relaxed);
  branches_.clear();
  const std::lock_guard lock(mutex_);
  undocumented_.clear();
}

void Coverage::take_over(const Coverage& before) {
  CoverageReport old = before.report();
  branches_.take_over(old);
  std::map<decltype(key_of(CoveragePoint())), std::uint64_t> hits;
  for (const CoveragePoint& point : old.points) hits[key_of(point)] += point.hits;
  for (const Placed& one : operations_) {
    for (const PlacedPoint& placed : points_of(*one.api, *one.operation, one.slots)) {
      const auto found = hits.find(key_of(placed.point));
      if (found != hits.end()) add(placed.slot, found->second);
    }
  }
  const std::lock_guard lock(mutex_);
  for (Undocumented& one : old.undocumented) undocumented_[std::move(one.what)] += one.hits;
}

}  // namespace understudy::mock
