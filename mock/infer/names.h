#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "json/json.h"
#include "mock/infer/resources.h"

namespace understudy::mock {

/// A name without case and separators: `dropletId`, `droplet_id` and `Droplet-ID` are one.
std::string bare_name(std::string_view name);

/// The member of an item that a collection's path parameter speaks of: of that name, of the name without the
/// thing's own (`domain_name` of a domain: `name`), or `id`.
std::optional<std::string> key_member(const json::Value& item, const ResourcePlan& plan);

/// What a list's query parameter, or a member beside its items, is for.
enum class PageWord { none, number, size, offset, cursor, total, has_more, next_cursor, pages, count };
PageWord parameter_word(std::string_view name);
PageWord member_word(std::string_view name);

}  // namespace understudy::mock
