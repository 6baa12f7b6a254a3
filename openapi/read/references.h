#pragma once

#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <unordered_map>
#include <vector>

#include "openapi/read/cursor.h"
#include "openapi/read/files.h"
#include "openapi/read/resources.h"

namespace understudy::openapi {

/// Finds what a `$ref` leads to: a resource by its URI, and in it a JSON pointer or an anchor.
class References {
 public:
  References(Files& files, Resources& resources) : files_(&files), resources_(&resources) {}

  /// The value that the text of a reference names, seen from a value of some file; or why there is none.
  tl::expected<Cursor, std::string> target(const Cursor& from, const std::string& reference);
  /// Goes on from reference to reference until a value that is none; a circle is refused.
  tl::expected<Cursor, std::string> follow(const Cursor& at);
  /// Whether the references from here on never end, as they go round in a circle.
  bool is_endless(const Cursor& at);
  /// Whether they lead back to this one.
  bool leads_back(const Cursor& at);
  /// What `follow` finds, or nothing.
  std::optional<Cursor> followed(const Cursor& at);
  /// A member of an object that may have thousands of them.
  const NodeMember* find(const Node& object, std::string_view name);
  /// The files that have been read on the way.
  std::shared_ptr<const Sources> sources() const { return files_->sources(); }
  /// Whether `#/components/…` below an `$id` was found in the file, as it leads nowhere in the resource.
  bool is_found_in_file(const Cursor& from, const std::string& reference) const;
  const Resources& resources() const { return *resources_; }

 private:
  /// Why a walk from reference to reference has no end.
  struct Stop {
    std::string message;
    const Node* again = nullptr;  // where a circle was closed
  };

  /// Where a reference leads to in the end, through so many others.
  struct End {
    tl::expected<Cursor, Stop> cursor;
    std::size_t distance = 0;
  };

  tl::expected<Cursor, Stop> walk(const Cursor& at);
  End end_of(Cursor at);
  End keep(const std::vector<const Node*>& way, End end);
  End close_circle(std::vector<const Node*>& way, const Node* first);

  using Index = std::unordered_map<std::string_view, const NodeMember*>;

  tl::expected<Cursor, std::string> resolve(const Cursor& from, const std::string& reference);
  /// The first value of the resource that the part before `#` names.
  tl::expected<Cursor, std::string> resource_of(const Cursor& from, const std::string& reference);
  tl::expected<Cursor, std::string> at_pointer_from(const Cursor& from, const Cursor& root,
                                                    const std::string& pointer, const std::string& reference);
  tl::expected<Cursor, std::string> at_pointer(const Cursor& root, const std::string& pointer);

  Files* files_;
  Resources* resources_;
  std::unordered_map<const Node*, Index> indexes_;
  std::unordered_map<const Node*, End> ends_;
  std::set<std::string> found_in_file_;
  std::unordered_map<std::string, tl::expected<Cursor, std::string>> resolved_;
};

}  // namespace understudy::openapi
