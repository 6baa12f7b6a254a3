#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <unordered_map>

#include "openapi/read/cursor.h"
#include "openapi/read/files.h"

namespace understudy::openapi {

/// Finds what a `$ref` leads to: a JSON pointer or an `$anchor`, in the same file or in another one.
class References {
 public:
  explicit References(Files& files) : files_(&files) {}

  /// The value that the text of a reference names, seen from a value of some file; or why there is none.
  tl::expected<Cursor, std::string> target(const Cursor& from, const std::string& reference);
  /// Goes on from reference to reference until a value that is none; a circle is refused.
  tl::expected<Cursor, std::string> follow(Cursor at);
  /// What `follow` finds, or nothing.
  std::optional<Cursor> followed(const Cursor& at);
  /// A member of an object that may have thousands of them.
  const NodeMember* find(const Node& object, std::string_view name);
  /// The files that have been read on the way.
  std::shared_ptr<const Sources> sources() const { return files_->sources(); }
  /// Whether more than one of the files read so far has a `$dynamicAnchor` of this name.
  bool is_dynamic_in_several(const std::string& anchor);

 private:
  using Index = std::unordered_map<std::string_view, const NodeMember*>;
  struct Anchors {
    std::map<std::string, Cursor, std::less<>> places;
    std::set<std::string, std::less<>> dynamic;
  };

  tl::expected<Cursor, std::string> resolve(const Cursor& from, const std::string& reference);
  tl::expected<Cursor, std::string> at_pointer(const SourceFile& file, const std::string& pointer);
  const Anchors& anchors_of(const SourceFile& file);
  static void collect(Anchors& anchors, const Cursor& at);

  Files* files_;
  std::unordered_map<const Node*, Index> indexes_;
  std::map<const SourceFile*, Anchors> anchors_;
  std::unordered_map<std::string, tl::expected<Cursor, std::string>> resolved_;
};

}  // namespace understudy::openapi
