#include "mock/coverage/points.h"

#include "json/pointer.h"
#include "runtime/parameters.h"

namespace understudy::mock {

namespace {

std::size_t request_types(const runtime::Operation& operation) {
  return operation.body ? operation.body->content.size() : 0;
}

/// Writes down the points of one operation.
class Points {
 public:
  Points(const PreparedApi& api, const PreparedOperation& prepared, Slots slots)
      : api_(api.api), prepared_(prepared), operation_(*prepared.operation), slots_(slots) {}

  std::vector<PlacedPoint> all() {
    const std::string target = operation_.method + " " + operation_.path;
    add(slots_.operation(), PointKind::operation, target, operation_.location);
    add_parameters();
    add_request_types();
    for (std::size_t i = 0; i < operation_.responses.size(); ++i) add_response(i);
    return std::move(points_);
  }

 private:
  void add(std::size_t slot, PointKind kind, std::string name, const std::string& location) {
    const runtime::SpecPlace place = api_.place_of ? api_.place_of(location) : runtime::SpecPlace();
    points_.push_back({slot, {kind, api_.name, operation_.id, std::move(name), location, place, 0}});
  }

  void add_parameters() {
    for (std::size_t i = 0; i < operation_.parameters.size(); ++i) {
      const runtime::Parameter& one = operation_.parameters[i];
      if (runtime::is_ignored(one)) continue;
      const std::string name = std::string(runtime::name_of(one.in)) + " " + one.name;
      add(slots_.parameter(i), PointKind::parameter, name, one.location);
    }
  }

  void add_request_types() {
    for (std::size_t i = 0; i < request_types(operation_); ++i) {
      const auto& type = prepared_.request_types[i];
      if (!type || needs_http2(type->essence())) continue;
      const runtime::Media& media = operation_.body->content[i];
      add(slots_.request_type(operation_, i), PointKind::request_type, media.type, media.location);
    }
  }

  void add_response(std::size_t index) {
    const PreparedResponse& response = prepared_.responses[index];
    const std::size_t slot = slots_.response(operation_, index);
    add(slot, PointKind::response, response.spec->status, location_of(*response.spec));
    for (std::size_t i = 0; i < response.media.size(); ++i) {
      if (!response.media[i].unfit.empty()) continue;
      const runtime::Media& media = *response.media[i].media;
      add(slot + 1 + i, PointKind::response_type, response.spec->status + " " + media.type, media.location);
    }
  }

  /// Where the operation names the response, even if it stands among the components.
  std::string location_of(const runtime::ResponseSpec& response) const {
    std::string here = operation_.location + "/responses/" + json::escape_token(response.status);
    if (!api_.place_of || api_.place_of(here) == api_.place_of(operation_.location)) return response.location;
    return here;
  }

  const runtime::Api& api_;
  const PreparedOperation& prepared_;
  const runtime::Operation& operation_;
  Slots slots_;
  std::vector<PlacedPoint> points_;
};

}  // namespace

std::size_t Slots::request_type(const runtime::Operation& operation, std::size_t index) const {
  return parameter(operation.parameters.size()) + index;
}

std::size_t Slots::response(const runtime::Operation& operation, std::size_t index) const {
  std::size_t slot = request_type(operation, request_types(operation));
  for (std::size_t i = 0; i < index; ++i) slot += 1 + operation.responses[i].content.size();
  return slot;
}

std::size_t Slots::count(const runtime::Operation& operation) {
  return Slots{0}.response(operation, operation.responses.size());
}

std::vector<PlacedPoint> points_of(const PreparedApi& api, const PreparedOperation& operation, Slots slots) {
  return Points(api, operation, slots).all();
}

}  // namespace understudy::mock
