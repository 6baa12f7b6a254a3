#include "mock/infer/names.h"

#include <algorithm>
#include <array>
#include <vector>

namespace understudy::mock {

namespace {

using namespace std::string_view_literals;

struct Words {
  PageWord word;
  std::vector<std::string_view> names;
};

PageWord word_in(const std::vector<Words>& table, std::string_view name) {
  const std::string bare = bare_name(name);
  for (const Words& row : table) {
    if (std::ranges::find(row.names, bare) != row.names.end()) return row.word;
  }
  return PageWord::none;
}

/// The last words of a path, in the plural and in the singular: `domains`, `domain`.
std::vector<std::string> thing_names(const std::string& path) {
  std::string last = bare_name(path.substr(path.rfind('/') + 1));
  std::vector<std::string> names = {last};
  if (last.ends_with("ies")) names.push_back(last.substr(0, last.size() - 3) + "y");
  if (last.ends_with("es")) names.push_back(last.substr(0, last.size() - 2));
  if (last.ends_with('s')) names.push_back(last.substr(0, last.size() - 1));
  return names;
}

/// The last word of a name: `id` of `domainRecordId` and of `domain_record_id`.
std::string last_word(std::string_view name) {
  std::size_t start = name.size();
  while (start > 0 && name[start - 1] != '_' && name[start - 1] != '-' && name[start - 1] != '.') {
    --start;
    const bool is_upper = name[start] >= 'A' && name[start] <= 'Z';
    const bool after_lower = start > 0 && name[start - 1] >= 'a' && name[start - 1] <= 'z';
    if (is_upper && after_lower) break;
  }
  return bare_name(name.substr(start));
}

}  // namespace

std::string bare_name(std::string_view name) {
  std::string bare;
  for (const char c : name) {
    if (c >= 'A' && c <= 'Z') bare += static_cast<char>(c - 'A' + 'a');
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) bare += c;
  }
  return bare;
}

std::optional<std::string> key_member(const json::Value& item, const ResourcePlan& plan) {
  if (!item.is_object()) return std::nullopt;
  const std::string id = bare_name(plan.id);
  std::vector<std::string> wanted = {id};
  for (const std::string& thing : thing_names(plan.path)) {
    if (id.starts_with(thing) && id != thing) wanted.push_back(id.substr(thing.size()));
  }
  wanted.push_back(last_word(plan.id));
  for (const std::string_view usual : {"id"sv, "uuid"sv}) wanted.emplace_back(usual);
  for (const std::string& name : wanted) {
    for (const json::Member& member : *item.object()) {
      const bool is_plain = member.value.is_string() || member.value.is_number();
      if (is_plain && bare_name(member.name) == name) return member.name;
    }
  }
  return std::nullopt;
}

PageWord parameter_word(std::string_view name) {
  static const std::vector<Words> table = {
      {PageWord::number, {"page", "pagenumber", "pageindex", "currentpage", "pageno"}},
      {PageWord::size,
       {"limit", "perpage", "pagesize", "size", "count", "maxresults", "pagelimit", "maxitems", "top",
        "first", "itemsperpage"}},
      {PageWord::offset, {"offset", "skip", "start", "startindex", "pageoffset"}},
      {PageWord::cursor,
       {"cursor", "after", "startingafter", "nexttoken", "pagetoken", "continuationtoken", "nextcursor",
        "pageafter", "pagecursor", "startafter", "marker"}}};
  return word_in(table, name);
}

PageWord member_word(std::string_view name) {
  static const std::vector<Words> table = {
      {PageWord::total,
       {"total", "totalcount", "totalitems", "totalresults", "totalelements", "totalsize", "totalrecords",
        "itemstotal"}},
      {PageWord::count, {"count", "numberofelements", "returned", "resultcount"}},
      {PageWord::has_more, {"hasmore", "hasnext", "hasnextpage", "more", "truncated", "istruncated"}},
      {PageWord::next_cursor,
       {"nextcursor", "nextpagetoken", "nexttoken", "next", "endcursor", "continuationtoken", "nextmarker",
        "cursor", "after", "nextpage"}},
      {PageWord::number, {"page", "pagenumber", "currentpage", "pageindex"}},
      {PageWord::size, {"perpage", "pagesize", "limit", "size", "itemsperpage"}},
      {PageWord::pages, {"pages", "totalpages", "pagecount", "lastpage"}},
      {PageWord::offset, {"offset", "skip", "startindex"}}};
  return word_in(table, name);
}

}  // namespace understudy::mock
