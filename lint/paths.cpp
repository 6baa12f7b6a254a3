#include <algorithm>
#include <map>
#include <utility>
#include <vector>

#include "json/pointer.h"
#include "lint/rules.h"
#include "lint/texts.h"
#include "runtime/route_tree.h"

namespace understudy::lint {
namespace {

using openapi::Operation;
using runtime::RouteSegment;

constexpr std::size_t most_comparisons = 20'000'000;
constexpr std::size_t most_finds = 1000;

/// A path with its operations by method.
struct Path {
  std::string path;
  std::size_t order = 0;  // in the document
  std::vector<RouteSegment> segments;
  std::map<std::string, const Operation*> operations;
};

std::vector<Path> paths_of(const openapi::Document& document) {
  std::vector<Path> paths;
  std::map<std::string, std::size_t> known;
  for (const Operation& operation : document.operations) {
    const auto [found, is_new] = known.try_emplace(operation.path, paths.size());
    if (is_new) paths.push_back({operation.path, paths.size(), runtime::route_segments(operation.path), {}});
    paths[found->second].operations.emplace(operation.method, &operation);
  }
  std::ranges::sort(paths, {}, [](const Path& path) { return std::pair(path.segments.size(), path.order); });
  return paths;
}

/// Whether the parameters of a templated segment can stand for the literal one of another path.
bool takes(const Subject& subject, const Operation& operation, const RouteSegment& templated,
           const std::string& literal) {
  std::vector<std::string_view> values;
  if (!runtime::match_segment(literal, templated.texts, values)) return false;
  for (std::size_t i = 0; i < templated.names.size() && i < values.size(); ++i) {
    for (const openapi::Parameter& parameter : operation.parameters) {
      if (parameter.in != openapi::In::path || parameter.name != templated.names[i] || !parameter.schema)
        continue;
      const json::Value text{std::string(values[i])};
      const auto readings = readings_of(subject, *parameter.schema, text);
      const auto is_sound = [&](const json::Value& value) { return fits(subject, *parameter.schema, value); };
      if (!is_sound(text) && std::ranges::none_of(readings, is_sound)) return false;
    }
  }
  return true;
}

/// Which of two paths is more concrete, over all segments.
struct Comparison {
  bool may_meet = true;
  bool left_is_somewhere = false;  // more concrete than the right one
  bool right_is_somewhere = false;
  bool left_is_first = false;  // at the first segment where one of them is
};

/// What can be told without the schemas of parameters, which takes longer.
bool may_meet(const RouteSegment& left, const RouteSegment& right) {
  std::vector<std::string_view> values;
  if (left.is_literal() && right.is_literal()) return left.texts == right.texts;
  if (left.is_literal()) return runtime::match_segment(left.texts.front(), right.texts, values);
  if (right.is_literal()) return runtime::match_segment(right.texts.front(), left.texts, values);
  return true;
}

bool may_meet(const Path& left, const Path& right) {
  return std::ranges::equal(left.segments, right.segments,
                            [](const auto& one, const auto& other) { return may_meet(one, other); });
}

const Operation* shared_operation(const Path& left, const Path& right, bool of_left) {
  for (const auto& [method, operation] : left.operations) {
    const auto other = right.operations.find(method);
    if (other != right.operations.end()) return of_left ? operation : other->second;
  }
  return nullptr;
}

Comparison compare(const Subject& subject, const Path& left, const Path& right) {
  Comparison found;
  const Operation* of_left = shared_operation(left, right, true);
  const Operation* of_right = shared_operation(left, right, false);
  found.may_meet = of_left != nullptr;
  for (std::size_t i = 0; found.may_meet && i < left.segments.size(); ++i) {
    const RouteSegment& one = left.segments[i];
    const RouteSegment& other = right.segments[i];
    if (one.is_literal() == other.is_literal()) continue;
    const bool is_left = one.is_literal();
    if (!found.left_is_somewhere && !found.right_is_somewhere) found.left_is_first = is_left;
    (is_left ? found.left_is_somewhere : found.right_is_somewhere) = true;
    found.may_meet = is_left ? takes(subject, *of_right, other, one.texts.front())
                             : takes(subject, *of_left, one, other.texts.front());
  }
  return found;
}

class Pairs {
 public:
  explicit Pairs(const Subject& subject) : subject_(subject), paths_(paths_of(subject.document)) {}

  void run() {
    for (std::size_t i = 0; i < paths_.size(); ++i) {
      for (std::size_t j = i + 1; j < paths_.size() && is_as_long(i, j); ++j) {
        if (++comparisons_ > most_comparisons || finds_ > most_finds) return;
        if (may_meet(paths_[i], paths_[j])) tell(paths_[i], paths_[j]);
      }
    }
  }

 private:
  bool is_as_long(std::size_t i, std::size_t j) const {
    return paths_[i].segments.size() == paths_[j].segments.size();
  }

  void tell(const Path& left, const Path& right) {
    const Comparison found = compare(subject_, left, right);
    if (!found.may_meet || (!found.left_is_somewhere && !found.right_is_somewhere)) return;
    ++finds_;
    const Path& taken = found.left_is_first ? left : right;
    const Path& other = found.left_is_first ? right : left;
    if (found.left_is_somewhere && found.right_is_somewhere) {
      report(subject_, openapi::Rule::ambiguous_path, location_of(other),
             "a request may fit `" + taken.path +
                 "` as well, and the specification leaves open which one is " + "meant; it is taken for `" +
                 taken.path + "`, whose concrete segment comes first");
    } else {
      report(subject_, openapi::Rule::path_precedence, location_of(other),
             "a request that fits `" + taken.path + "` too is taken for that one: the concrete path goes " +
                 "before the templated one");
    }
  }

  std::string location_of(const Path& path) const {
    const std::string location = "#/paths/" + json::escape_token(path.path);
    return is_there(subject_, location) ? location : path.operations.begin()->second->location;
  }

  const Subject& subject_;
  std::vector<Path> paths_;
  std::size_t comparisons_ = 0;
  std::size_t finds_ = 0;
};

}  // namespace

void check_paths(const Subject& subject) { Pairs(subject).run(); }

}  // namespace understudy::lint
