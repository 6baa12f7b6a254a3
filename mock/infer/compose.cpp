#include "mock/infer/compose.h"

#include <algorithm>
#include <array>

#include "mock/infer/names.h"

namespace understudy::mock {

namespace {

using namespace std::string_view_literals;

constexpr std::array created_words = {"createdat"sv,    "created"sv,     "createdon"sv, "createddate"sv,
                                      "creationdate"sv, "datecreated"sv, "createtime"sv};
constexpr std::array changed_words = {"updatedat"sv,   "updated"sv,     "updatedon"sv,
                                      "modifiedat"sv,  "modified"sv,    "lastmodified"sv,
                                      "updateddate"sv, "dateupdated"sv, "updatetime"sv};

/// Keeps a change of an item where it stays sound.
template <typename Change>
bool try_change(json::Value& item, const Sound& is_sound, const Change& change) {
  json::Value changed = item;
  change(*changed.object());
  if (!is_sound(changed)) return false;
  item = std::move(changed);
  return true;
}

/// All at once where that is sound, else one by one.
void say(json::Value& item, const json::Object& said, const Sound& is_sound) {
  const bool all = try_change(item, is_sound, [&](json::Object& object) {
    for (const json::Member& member : said) object.set(member.name, member.value);
  });
  if (all) return;
  for (const json::Member& member : said)
    try_change(item, is_sound, [&](json::Object& object) { object.set(member.name, member.value); });
}

/// RFC 7396, section 2.
json::Value merge_patched(const json::Value& target, const json::Value& patch) {
  if (!patch.is_object()) return patch;
  json::Value result = target.is_object() ? target : json::Value(json::Object());
  for (const json::Member& member : *patch.object()) {
    if (member.value.is_null()) {
      result.object()->erase(member.name);
      continue;
    }
    const json::Value* before = result.find(member.name);
    result.object()->set(member.name,
                         merge_patched(before == nullptr ? json::Value() : *before, member.value));
  }
  return result;
}

/// A moment as RFC 3339 writes it begins like this.
bool is_date_time(const json::Value& value) {
  const std::string* text = value.string();
  return text != nullptr && text->size() >= 19 && (*text)[4] == '-' && (*text)[10] == 'T';
}

}  // namespace

json::Value composed(const json::Value& base, const json::Value& said, const std::set<std::string>& sayable,
                     const Sound& is_sound) {
  json::Value item = base;
  for (const json::Member& member : *base.object()) {
    if (said.find(member.name) != nullptr || !sayable.contains(member.name)) continue;
    try_change(item, is_sound, [&](json::Object& object) { object.erase(member.name); });
  }
  if (said.is_object()) say(item, *said.object(), is_sound);
  return item;
}

json::Value merged(const json::Value& item, const json::Value& said, bool null_removes,
                   const Sound& is_sound) {
  if (null_removes) return merge_patched(item, said);
  json::Value result = item;
  if (said.is_object()) say(result, *said.object(), is_sound);
  return result;
}

void stamp(json::Value& item, const std::string& time, bool is_new, const Sound& is_sound) {
  const json::Object before = *item.object();
  for (const json::Member& member : before) {
    if (!is_date_time(member.value)) continue;
    const std::string name = bare_name(member.name);
    const bool is_told = std::ranges::find(changed_words, name) != changed_words.end() ||
                         (is_new && std::ranges::find(created_words, name) != created_words.end());
    if (is_told) try_change(item, is_sound, [&](json::Object& object) { object.set(member.name, time); });
  }
}

}  // namespace understudy::mock
