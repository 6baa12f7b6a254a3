#include "openapi/bundle/component_names.h"

#include <algorithm>
#include <cctype>
#include <utility>
#include <vector>

#include "json/pointer.h"
#include "openapi/read/uri.h"

namespace understudy::openapi {
namespace {

/// The member of `components` that holds objects of this kind in the version of the document, or nothing.
std::string section_of(Kind kind, const Context& context) {
  const Field* field = field_of(grammar_of(Kind::components), components_of(kind));
  return field != nullptr && exists_in(*field, context.version) ? std::string(field->name) : "";
}

/// `pet` of `schemas/pet.yaml`, and of `schemas/pet/index.yaml`.
std::string stem_of(std::string_view uri) {
  uri = uri.substr(0, uri.find('?'));
  while (uri.ends_with('/')) uri.remove_suffix(1);
  const std::size_t slash = uri.rfind('/');
  std::string_view stem = uri.substr(slash == std::string_view::npos ? 0 : slash + 1);
  stem = stem.substr(0, std::max<std::size_t>(stem.rfind('.'), 1));
  const bool says_nothing = stem == "index" || stem == "_index";
  return says_nothing && slash != std::string_view::npos ? stem_of(uri.substr(0, slash)) : std::string(stem);
}

/// Whether members of an object of this name are named by their authors.
bool holds_named(std::string_view token) {
  return token == "definitions" || token == "$defs" ||
         field_of(grammar_of(Kind::components), token) != nullptr;
}

std::string candidate_of(const Cursor& at) {
  const auto tokens = json::pointer_tokens(at.pointer).value_or(std::vector<std::string>());
  if (tokens.empty()) return stem_of(at.file->uri);
  if (tokens.size() == 1 || holds_named(tokens[tokens.size() - 2])) return tokens.back();
  std::string name = stem_of(at.file->uri);
  for (const std::string& token : tokens) name += "_" + token;
  return name;
}

/// A name that may stand under `components` (OpenAPI 3.1.1, section 4.8.7.1).
std::string component_name(std::string text) {
  std::ranges::replace_if(
      text, [](unsigned char c) { return std::isalnum(c) == 0 && c != '.' && c != '-' && c != '_'; }, '_');
  while (text.starts_with('_')) text.erase(0, 1);
  while (text.ends_with('_')) text.pop_back();
  return text.empty() ? "component" : text;
}

}  // namespace

ComponentNames::ComponentNames(Context& context) : context_(&context) {
  const auto named = member(context.document, "components");
  const auto components = named ? object_of(context, Kind::components, *named) : std::nullopt;
  if (!components) return;
  for (const Field& field : grammar_of(Kind::components).fields) {
    const auto section = member(*components, field.name);
    const auto map = section ? object_of(context, Kind::none, *section) : std::nullopt;
    if (map && exists_in(field, context.version)) take_section(field.kind, *map);
  }
}

void ComponentNames::take_section(Kind kind, const Cursor& section) {
  for (const NodeMember& each : *section.node->object()) {
    taken_[kind].insert(each.name);
    names_.emplace(std::pair(kind, &each.value), each.name);
  }
  for (const NodeMember& each : *section.node->object()) {
    const std::string* reference = reference_in(each.value);
    if (reference == nullptr || each.value.object()->size() != 1) continue;
    const Cursor at = child(section, each);
    const auto target = context_->references.target(at, *reference);
    if (!target || target->file == context_->document.file ||
        target->file->uri.find(':') != std::string::npos)
      continue;
    if (names_.emplace(std::pair(kind, target->node), each.name).second) adopted_.emplace(at.node, *target);
  }
}

bool ComponentNames::has_section(Kind kind) const { return !section_of(kind, *context_).empty(); }

std::optional<std::string> ComponentNames::known(Kind kind, const Cursor& at) const {
  const auto found = names_.find({kind, at.node});
  if (found == names_.end()) return std::nullopt;
  const std::string section = below("/components", section_of(kind, *context_));
  return as_reference(below(section, found->second));
}

std::string ComponentNames::place(Kind kind, const Cursor& at) {
  if (const auto reference = known(kind, at)) return *reference;
  const std::string candidate = component_name(candidate_of(at));
  std::string name = candidate;
  for (std::size_t number = 2; !taken_[kind].insert(name).second; ++number)
    name = candidate + "_" + std::to_string(number);
  names_.emplace(std::pair(kind, at.node), name);
  waiting_.push_back({section_of(kind, *context_), name, kind, at});
  return *known(kind, at);
}

const Cursor* ComponentNames::adopted(const Node& node) const {
  const auto found = adopted_.find(&node);
  return found == adopted_.end() ? nullptr : &found->second;
}

std::optional<Placed> ComponentNames::next() {
  if (waiting_.empty()) return std::nullopt;
  Placed first = std::move(waiting_.front());
  waiting_.pop_front();
  return first;
}

std::string as_reference(std::string_view pointer) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string out = "#";
  for (const char each : pointer) {
    const auto byte = static_cast<unsigned char>(each);
    const bool is_plain = std::isalnum(byte) != 0 ||
                          std::string_view("-._~!$&'()*+,;=:@/?").find(each) != std::string_view::npos;
    if (is_plain) {
      out += each;
    } else {
      out += '%';
      out += digits[byte / 16];
      out += digits[byte % 16];
    }
  }
  return out;
}

}  // namespace understudy::openapi
