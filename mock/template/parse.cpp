#include <algorithm>
#include <array>
#include <string_view>

#include "json/pointer.h"
#include "mock/template/template.h"

namespace understudy::mock {

namespace {

constexpr std::size_t deepest = 64;

constexpr std::array<std::string_view, 10> directives = {"$first", "$merge", "$each", "$item", "$match",
                                                         "$cases", "$else",  "$when", "$then", "$add"};

/// The place in the document while it is read, with the list of its faults.
struct Reading {
  std::string location;
  Faults& faults;
  std::size_t depth = 0;

  Reading inside(std::string_view name) const {
    return {location + "/" + json::escape_token(name), faults, depth + 1};
  }
  Template fault(const json::Value& value, std::string message) const {
    faults.push_back({location, std::move(message)});
    return {Literal{value}};
  }
};

Template parse(const json::Value& value, const Reading& at);

std::vector<Template> parse_list(const json::Object& object, std::string_view name, const Reading& at) {
  std::vector<Template> result;
  const json::Value& value = *object.find(name);
  if (const json::Array* items = value.array()) {
    for (std::size_t index = 0; index < items->size(); ++index) {
      result.push_back(parse((*items)[index], at.inside(name).inside(std::to_string(index))));
    }
  } else {
    at.inside(name).fault(value, std::string(name) + " expects a list");
  }
  return result;
}

Template parse_each(const json::Object& object, const Reading& at) {
  const json::Value* item = object.find("$item");
  if (item == nullptr) return at.fault(object, "$each needs $item beside it");
  Each each;
  each.list_and_item.push_back(parse(*object.find("$each"), at.inside("$each")));
  each.list_and_item.push_back(parse(*item, at.inside("$item")));
  return {std::move(each)};
}

Template parse_when(const json::Object& object, const Reading& at) {
  const json::Value* result = object.find("$then");
  if (result == nullptr) return at.fault(object, "$when needs $then beside it");
  When when;
  when.condition_and_result.push_back(parse(*object.find("$when"), at.inside("$when")));
  when.condition_and_result.push_back(parse(*result, at.inside("$then")));
  return {std::move(when)};
}

Template parse_match(const json::Object& object, const Reading& at) {
  const json::Value* cases = object.find("$cases");
  if (cases == nullptr || !cases->is_object())
    return at.fault(object, "$match needs an object $cases beside it");
  Match match;
  match.text.push_back(parse(*object.find("$match"), at.inside("$match")));
  std::vector<std::string> keys;
  for (const json::Member& member : *cases->object()) {
    keys.push_back(member.name);
    match.cases.push_back({member.name, parse(member.value, at.inside("$cases").inside(member.name))});
  }
  match.keys = KeyFinder(std::move(keys));
  if (const json::Value* otherwise = object.find("$else")) {
    match.otherwise.push_back(parse(*otherwise, at.inside("$else")));
  }
  return {std::move(match)};
}

/// The directive's own name, and the members that may stand beside it.
struct Form {
  std::string_view name;
  std::vector<std::string_view> members;
};

const std::vector<Form>& forms() {
  static const std::vector<Form> list = {{"$first", {"$first"}},
                                         {"$merge", {"$merge"}},
                                         {"$add", {"$add"}},
                                         {"$each", {"$each", "$item"}},
                                         {"$when", {"$when", "$then"}},
                                         {"$match", {"$match", "$cases", "$else"}}};
  return list;
}

Template parse_directive(const json::Object& object, const Form& form, const Reading& at) {
  for (const json::Member& member : object) {
    if (std::find(form.members.begin(), form.members.end(), member.name) == form.members.end()) {
      return at.inside(member.name)
          .fault(object, "unknown member " + member.name + " beside " + std::string(form.name));
    }
  }
  if (form.name == "$first") return {First{parse_list(object, "$first", at)}};
  if (form.name == "$merge") return {Merge{parse_list(object, "$merge", at)}};
  if (form.name == "$add") return {Add{parse_list(object, "$add", at)}};
  if (form.name == "$when") return parse_when(object, at);
  return form.name == "$each" ? parse_each(object, at) : parse_match(object, at);
}

bool is_literal(const Template& part) { return std::holds_alternative<Literal>(part.form); }

Template parse_fields(const json::Object& object, const Reading& at) {
  Fields fields;
  bool literal = true;
  for (const json::Member& member : object) {
    const bool stray = std::find(directives.begin(), directives.end(), member.name) != directives.end();
    if (stray) return at.inside(member.name).fault(object, member.name + " misses what belongs to it");
    fields.members.push_back({member.name, parse(member.value, at.inside(member.name))});
    literal = literal && is_literal(fields.members.back().part);
  }
  if (!literal) return {std::move(fields)};
  json::Object value;
  for (auto& [name, part] : fields.members) value.append(name, std::get<Literal>(part.form).value);
  return {Literal{std::move(value)}};
}

Template parse_items(const json::Array& array, const Reading& at) {
  Items items;
  bool literal = true;
  for (std::size_t index = 0; index < array.size(); ++index) {
    items.items.push_back(parse(array[index], at.inside(std::to_string(index))));
    literal = literal && is_literal(items.items.back());
  }
  if (!literal) return {std::move(items)};
  json::Array value;
  for (Template& part : items.items) value.push_back(std::get<Literal>(part.form).value);
  return {Literal{std::move(value)}};
}

Template parse(const json::Value& value, const Reading& at) {
  if (at.depth > deepest) return at.fault(value, "is nested too deeply for a template");
  if (const std::string* text = value.string()) return parse_text(*text, at.location, at.faults);
  if (const json::Array* items = value.array()) return parse_items(*items, at);
  const json::Object* object = value.object();
  if (object == nullptr) return {Literal{value}};
  for (const Form& form : forms()) {
    if (object->find(form.name) != nullptr) return parse_directive(*object, form, at);
  }
  return parse_fields(*object, at);
}

}  // namespace

Template parse_template(const json::Value& value, const std::string& location, Faults& faults) {
  return parse(value, {location, faults});
}

}  // namespace understudy::mock
