#pragma once

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "runtime/api.h"
#include "runtime/model/object_reader.h"

namespace understudy::runtime {

/// Reads a call into a typed request. The call is sound by the document; what no C++ type can hold (an
/// integer beyond 64 bits) is refused here.
class RequestReader {
 public:
  explicit RequestReader(const Call& call);

  template <typename T>
  void path(std::string_view name, T& out) {
    read(In::path, path_, name, out);
  }
  template <typename T>
  void query(std::string_view name, T& out) {
    read(In::query, query_, name, out);
  }
  template <typename T>
  void header(std::string_view name, T& out) {
    read(In::header, header_, name, out);
  }
  template <typename T>
  void cookie(std::string_view name, T& out) {
    read(In::cookie, cookie_, name, out);
  }

  template <typename T>
  void body(T& out) {
    Report report(Direction::request, In::body);
    decode(call_.body ? *call_.body : json::Value(), Path(), report, out);
    keep(report);
  }
  template <typename T>
  void body(std::optional<T>& out) {
    if (call_.body) body(out.emplace());
  }

  bool ok() const { return violations_.empty(); }
  /// The answer to a request that could not be read: 400, RFC 9457.
  Response refusal() const;

 private:
  template <typename T>
  void read(In in, const json::Value& group, std::string_view name, T& out) {
    const Path root;
    Report report(Direction::request, in);
    ObjectReader(group, root, report).read(name, out);
    keep(report);
  }
  void keep(Report& report);

  const Call& call_;
  json::Value path_;
  json::Value query_;
  json::Value header_;
  json::Value cookie_;
  std::vector<Violation> violations_;
};

}  // namespace understudy::runtime
