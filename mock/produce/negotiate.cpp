#include "mock/produce/negotiate.h"

#include <charconv>
#include <tuple>

#include "mock/read/text.h"

namespace understudy::mock {

namespace {

struct Range {
  MediaType type;
  int weight = 1000;  // thousandths
  std::size_t place = 0;
};

/// `0` to `1` with up to three digits; what cannot be read counts as 1.
int weight_of(const MediaType& type) {
  for (const auto& [name, value] : type.parameters) {
    if (name != "q") continue;
    if (value == "0" || value == "0." || value == "0.0" || value == "0.00" || value == "0.000") return 0;
    if (!value.starts_with("0.") || value.size() > 5) return 1000;
    int digits = 0;
    const auto [end, error] = std::from_chars(value.data() + 2, value.data() + value.size(), digits);
    if (error != std::errc() || end != value.data() + value.size()) return 1000;
    for (std::size_t size = value.size(); size < 5; ++size) digits *= 10;
    return digits;
  }
  return 1000;
}

std::vector<Range> ranges_of(std::string_view accept) {
  constexpr std::size_t most = 64;
  std::vector<Range> ranges;
  for (std::string_view part : split_list(accept, ',')) {
    std::optional<MediaType> type = runtime::parse_media_type(part == "*" ? "*/*" : part);
    if (!type || ranges.size() == most) continue;
    const int weight = weight_of(*type);
    std::erase_if(type->parameters, [](const auto& parameter) { return parameter.first == "q"; });
    ranges.push_back({std::move(*type), weight, ranges.size()});
  }
  return ranges;
}

int exactness(const MediaType& range) {
  if (range.type == "*") return 0;
  if (range.subtype == "*") return 1;
  return 2 + static_cast<int>(std::min<std::size_t>(range.parameters.size(), 8));
}

using Takes = bool (*)(const MediaType&, const MediaType&);

/// The range that speaks of a type: the most exact one that takes it in.
const Range* range_for(const std::vector<Range>& ranges, const MediaType& type, Takes takes) {
  const Range* best = nullptr;
  for (const Range& range : ranges) {
    if (!takes(range.type, type)) continue;
    if (best == nullptr || exactness(range.type) > exactness(best->type)) best = &range;
  }
  return best;
}

/// Whether the request itself came in that binary type: then `*/*` means the same again.
bool is_of_request(const PreparedMedia& media, const runtime::Request& request) {
  if (media.codec != Codec::grpc_web) return false;
  const std::string* type = request.headers.find("content-type");
  const auto sent = type == nullptr ? std::nullopt : runtime::parse_media_type(*type);
  return sent && takes_in_loosely(*sent, media.type);
}

const PreparedMedia* best_of(const PreparedResponse& response, const std::vector<Range>& ranges,
                             const runtime::Request& request, Takes takes) {
  const PreparedMedia* best = nullptr;
  std::tuple<int, int, bool, std::size_t> best_rank;
  for (const PreparedMedia& media : response.media) {
    const Range* range = media.unfit.empty() ? range_for(ranges, media.type, takes) : nullptr;
    if (range == nullptr || range->weight == 0) continue;
    const std::tuple rank{range->weight, exactness(range->type), is_of_request(media, request),
                          ranges.size() - range->place};
    if (best == nullptr || rank > best_rank) {
      best = &media;
      best_rank = rank;
    }
  }
  return best;
}

const PreparedMedia* any_of(const PreparedResponse& response, const runtime::Request& request) {
  const PreparedMedia* first = nullptr;
  for (const PreparedMedia& media : response.media) {
    if (!media.unfit.empty()) continue;
    if (is_of_request(media, request)) return &media;
    const bool better = first == nullptr || (runtime::is_json(media.type) && !runtime::is_json(first->type));
    if (better) first = &media;
  }
  return first;
}

std::string offer_of(const PreparedResponse& response) {
  std::vector<std::string> types;
  for (const PreparedMedia& media : response.media) {
    if (media.unfit.empty()) types.push_back(media.media->type);
  }
  return types.empty() ? "there is nothing else" : "there is " + enumerate(types);
}

tl::unexpected<Refusal> not_acceptable(const PreparedResponse& response, const std::string& accept,
                                       const std::vector<Range>& ranges) {
  runtime::Violation violation;
  violation.in = runtime::In::header;
  violation.pointer = "/Accept";
  violation.found = json::Value(accept);
  violation.message = "no content for " + accept;
  for (const PreparedMedia& media : response.media) {
    const Range* range = range_for(ranges, media.type, takes_in_loosely);
    if (!media.unfit.empty() && range != nullptr && range->weight > 0) violation.message = media.unfit;
  }
  violation.message += "; " + offer_of(response);
  return refuse(Cause::not_acceptable, std::move(violation));
}

}  // namespace

Outcome<const PreparedMedia*> negotiate(const PreparedResponse& response, const runtime::Request& request) {
  if (response.media.empty()) return nullptr;
  const std::optional<std::string> accept = request.headers.joined("accept");
  const std::vector<Range> ranges = accept ? ranges_of(*accept) : std::vector<Range>();
  if (ranges.empty()) {
    if (const PreparedMedia* media = any_of(response, request)) return media;
    return not_acceptable(response, "any type", {});
  }
  const PreparedMedia* media = best_of(response, ranges, request, takes_in);
  if (media == nullptr) media = best_of(response, ranges, request, takes_in_loosely);
  if (media == nullptr) return not_acceptable(response, *accept, ranges);
  return media;
}

const PreparedMedia* choose_leniently(const PreparedResponse& response, const runtime::Request& request) {
  const Outcome<const PreparedMedia*> media = negotiate(response, request);
  return media ? *media : any_of(response, request);
}

}  // namespace understudy::mock
