#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "openapi/diagnostics.h"
#include "openapi/read/source_file.h"

namespace understudy::openapi {

struct Resource;

/// A value of one of the files together with the way to it.
struct Cursor {
  const SourceFile* file = nullptr;
  const Node* node = nullptr;
  Mark key;  // of the member's name; of the value itself where it is no member
  std::string pointer;
  const Resource* resource = nullptr;  // the innermost one that it stands in
};

/// The first value of a file, of no resource yet.
Cursor root_of(const SourceFile& file);

/// The value of a member, or nothing where there is none.
std::optional<Cursor> member(const Cursor& at, std::string_view name);
Cursor child(const Cursor& at, const NodeMember& member);
/// An item of an array; it has to be there.
Cursor item(const Cursor& at, std::size_t index);

/// `#/paths`, or `other.yaml#/Pet`: how the document model names the value.
std::string location_of(const Cursor& at);
Place place_of(const Cursor& at);
Place key_place_of(const Cursor& at);

/// `pointer` with one more token.
std::string below(std::string_view pointer, std::string_view token);

/// The text of `$ref` where the value is an object with one, else null.
const std::string* reference_in(const Node& node);

}  // namespace understudy::openapi
