#include "mock/coverage/branches.h"

#include <algorithm>
#include <set>

#include "runtime/body.h"
#include "runtime/body_kind.h"
#include "runtime/parameters.h"

namespace understudy::mock {

namespace {

std::size_t branches_of(const std::vector<std::unique_ptr<PreparedApi>>& apis) {
  std::size_t count = 0;
  for (const auto& api : apis) {
    for (const runtime::UnionPlace& one : api->api.unions) count += one.branches.size();
  }
  return count;
}

/// Where the parameters stand that are ignored, so that nothing ever fits a union in them.
std::set<std::string> ignored_places(const runtime::Api& api) {
  std::set<std::string> places;
  for (const runtime::Operation& operation : api.operations) {
    for (const runtime::Parameter& parameter : operation.parameters) {
      if (runtime::is_ignored(parameter)) places.insert(parameter.location + "/");
    }
  }
  return places;
}

bool stands_in(const runtime::UnionPlace& one, const std::set<std::string>& places) {
  return std::ranges::any_of(places,
                             [&](const std::string& place) { return one.location.starts_with(place); });
}

CoveragePoint point_of(const runtime::Api& api, const runtime::UnionPlace& one, std::size_t index) {
  CoveragePoint point;
  point.kind = PointKind::branch;
  point.api = api.name;
  point.name = one.branches[index] + " of " + one.location;
  point.location = one.location + "/" + std::to_string(index);
  if (api.place_of) point.place = api.place_of(point.location);
  return point;
}

}  // namespace

/// A body that has to be sound to count; what the mock wrote itself it has checked already.
struct Branches::Message {
  const json::Value& value;
  const MediaType& type;
  const runtime::Media& media;
  runtime::Direction direction;
  bool is_checked = false;
};

Branches::Branches(const std::vector<std::unique_ptr<PreparedApi>>& apis) : hits_(branches_of(apis)) {
  std::size_t next = 0;
  for (const auto& api : apis) {
    const std::set<std::string> ignored = ignored_places(api->api);
    for (const runtime::UnionPlace& one : api->api.unions) {
      if (stands_in(one, ignored)) continue;
      unions_[api.get()].emplace(one.location, Union{&one, next});
      next += one.branches.size();
    }
  }
}

void Branches::touch(const PreparedApi& api, const Touched& touched, const runtime::Media* sent) {
  const auto found = unions_.find(&api);
  if (found == unions_.end()) return;
  const Unions& unions = found->second;
  if (touched.is_sound) look_at_parameters(unions, touched);
  const ReadBody& body = touched.body;
  if (touched.is_sound && body.value && is_new(touched.request.body, body.media))
    look(unions, {*body.value, body.type, *body.media, runtime::Direction::request});
  if (sent != nullptr && sent->check && is_new(touched.response.body, sent))
    look_at_answer(unions, touched, *sent);
}

void Branches::look_at_parameters(const Unions& unions, const Touched& touched) {
  std::vector<runtime::TakenBranch> taken;
  for (const runtime::Parameter& one : touched.operation->operation->parameters) {
    const json::Value* value = touched.value_of(one);
    if (value == nullptr || !one.check) continue;
    runtime::Report report(runtime::Direction::request, one.in);
    report.tell_branches_into(taken);
    one.check(runtime::Payload(*value), report);
  }
  count(unions, taken);
}

void Branches::look_at_answer(const Unions& unions, const Touched& touched, const runtime::Media& media) {
  const std::string* sent = touched.response.headers.find("content-type");
  const auto type = sent == nullptr ? std::nullopt : runtime::parse_media_type(*sent);
  if (!type) return;
  if (touched.written != nullptr && runtime::kind_of(*type) == runtime::BodyKind::json) {
    return look(unions, {*touched.written, *type, media, runtime::Direction::response, true});
  }
  const auto value = runtime::decode_body(touched.response.body, *type, media);
  if (value) look(unions, {*value, *type, media, runtime::Direction::response});
}

void Branches::look(const Unions& unions, const Message& message) {
  if (!message.media.check) return;
  std::vector<runtime::TakenBranch> taken;
  runtime::Report report(message.direction);
  report.tell_branches_into(taken);
  if (message.is_checked) report.take_as_sound();
  runtime::check_body(message.value, message.type, message.media, report);
  if (report.ok()) count(unions, taken);
}

void Branches::count(const Unions& unions, const std::vector<runtime::TakenBranch>& taken) {
  for (const runtime::TakenBranch& one : taken) {
    const auto found = unions.find(one.location);
    if (found == unions.end() || one.index >= found->second.place->branches.size()) continue;
    hits_[found->second.first + one.index].fetch_add(1, std::memory_order_relaxed);
  }
}

/// Whether a body differs from those of late; now and then an old one is new again.
bool Branches::is_new(const std::string& bytes, const runtime::Media* media) {
  if (bytes.empty()) return false;
  const std::size_t hash =
      std::hash<std::string>()(bytes) ^ (std::hash<const void*>()(media) * std::size_t{0x9E3779B97F4A7C15});
  return seen_[hash % seen_.size()].exchange(hash, std::memory_order_relaxed) != hash;
}

void Branches::tell(CoverageReport& report) const {
  for (const auto& [api, unions] : unions_) {
    for (const runtime::UnionPlace& one : api->api.unions) {
      const auto found = unions.find(one.location);
      if (found == unions.end()) continue;
      const std::size_t first = found->second.first;
      for (std::size_t i = 0; i < one.branches.size(); ++i) {
        report.points.push_back(point_of(api->api, one, i));
        report.points.back().hits = hits_[first + i].load(std::memory_order_relaxed);
      }
    }
  }
}

void Branches::clear() {
  for (auto& one : hits_) one.store(0, std::memory_order_relaxed);
  for (auto& one : seen_) one.store(0, std::memory_order_relaxed);
}

void Branches::take_over(const CoverageReport& before) {
  std::map<std::pair<std::string, std::string>, std::uint64_t> old;
  for (const CoveragePoint& point : before.points) {
    if (point.kind == PointKind::branch) old[{point.api, point.name}] += point.hits;
  }
  for (const auto& [api, unions] : unions_) {
    for (const auto& [location, one] : unions) {
      for (std::size_t i = 0; i < one.place->branches.size(); ++i) {
        const auto found = old.find({api->api.name, point_of(api->api, *one.place, i).name});
        if (found != old.end()) hits_[one.first + i].fetch_add(found->second, std::memory_order_relaxed);
      }
    }
  }
}

}  // namespace understudy::mock
