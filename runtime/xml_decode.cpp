#include <algorithm>
#include <map>
#include <optional>

#include "runtime/body_fault.h"
#include "runtime/shape.h"
#include "runtime/xml.h"
#include "runtime/xml_names.h"

namespace understudy::runtime {
namespace {

constexpr std::string_view instance_namespace = "http://www.w3.org/2001/XMLSchema-instance";

std::string_view trimmed(std::string_view text) {
  const std::size_t start = std::min(text.find_first_not_of(" \t\r\n"), text.size());
  text.remove_prefix(start);
  return text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
}

bool is_nil(const XmlElement& element) {
  return std::ranges::any_of(element.attributes, [](const XmlAttribute& one) {
    return one.name.local == "nil" && one.name.namespace_uri == instance_namespace &&
           (one.value == "true" || one.value == "1");
  });
}

bool says_nothing(const Shape& shape) {
  return !shape.array && !shape.object && takes_scalar(shape) && !shape.string && !shape.boolean &&
         !shape.integer && !shape.number && !shape.null;
}

/// The members of an object as they come; a name that repeats makes an array.
class Members {
 public:
  void add(const std::string& name, json::Value value) {
    const auto [place, is_new] = places_.emplace(name, list_.size());
    if (is_new) {
      list_.emplace_back(name, std::move(value));
      repeated_.push_back(false);
      return;
    }
    json::Value& known = list_[place->second].second;
    if (!repeated_[place->second]) known = json::Array{std::move(known)};
    repeated_[place->second] = true;
    known.array()->push_back(std::move(value));
  }

  /// Adds an item of an array that is there from its first item on.
  void add_item(const std::string& name, json::Value item) {
    if (places_.contains(name)) return add(name, std::move(item));
    add(name, json::Array{std::move(item)});
    repeated_.back() = true;
  }

  json::Object take() {
    json::Object object;
    for (auto& [name, value] : list_) object.append(name, std::move(value));
    return object;
  }

 private:
  std::vector<std::pair<std::string, json::Value>> list_;
  std::vector<bool> repeated_;
  std::map<std::string, std::size_t> places_;
};

class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  tl::expected<json::Value, json::ParseError> read(const XmlElement& root, const Shape& shape) {
    const XmlSpelling spelling = spelling_of(shape, shape, root.name.local);
    if (!is_spelled(root.name, spelling))
      fail(root, "the root element must be " + told(spelling) + ", not " + told(root.name));
    json::Value made = value(root, NestedShape(shape));
    if (fault_) return tl::make_unexpected(*fault_);
    return made;
  }

 private:
  static std::string told(const XmlName& name) {
    return name.namespace_uri.empty() ? name.local : name.local + " of " + name.namespace_uri;
  }
  static std::string told(const XmlSpelling& spelling) {
    return told(XmlName{spelling.name, {}, spelling.xml.namespace_uri});
  }

  void fail(const XmlElement& element, const std::string& message) {
    if (!fault_) fault_ = fault_at(text_, element.offset, message);
  }

  json::Value value(const XmlElement& element, const NestedShape& shape) {
    if (is_nil(element)) return nullptr;
    if (is_xml_array(*shape)) return array(element, shape);
    const bool has_parts = !element.children.empty() || !element.attributes.empty();
    const bool has_text = !trimmed(element.text).empty();
    const bool object_only = shape->object && !takes_scalar(*shape);
    const bool as_object = !element.children.empty() || (object_only && (has_parts || !has_text)) ||
                           (has_parts && (shape->object || (says_nothing(*shape) && !has_text)));
    if (!as_object) return scalar(element.text, *shape);
    if (has_text) fail(element, "the element " + element.name.local + " has text beside its members");
    return object(element, shape);
  }

  static json::Value scalar(const std::string& text, const Shape& shape) {
    const bool is_text = shape.string || says_nothing(shape);
    return read_text(is_text ? text : std::string(trimmed(text)), shape);
  }

  json::Value array(const XmlElement& element, const NestedShape& shape) {
    if (!trimmed(element.text).empty() && element.children.empty()) return element.text;
    const XmlSpelling item = spelling_of_item(shape, "");
    json::Array items;
    for (const XmlElement& child : element.children) {
      if (!item.name.empty() && !is_spelled(child.name, item))
        fail(child, "the items must be called " + told(item) + ", not " + told(child.name));
      if (fault_) break;
      items.push_back(value(child, shape.items()));
    }
    return items;
  }

  json::Value object(const XmlElement& element, const NestedShape& shape) {
    Members members;
    for (const XmlAttribute& attribute : element.attributes) {
      if (attribute.name.namespace_uri == instance_namespace) continue;
      const std::string name = member_named(attribute.name, shape, true).value_or(attribute.name.local);
      members.add(name, scalar(attribute.value, *shape.member(name)));
    }
    for (const XmlElement& child : element.children) {
      if (fault_) break;
      const auto known = member_named(child.name, shape, false);
      add_member(child, known.value_or(child.name.local), shape, members);
    }
    return members.take();
  }

  void add_member(const XmlElement& child, const std::string& name, const NestedShape& shape,
                  Members& members) {
    const NestedShape member = shape.member(name);
    const bool wrapped = spelling_of(member_of(*shape, name), *member, name).xml.wrapped;
    if (is_xml_array(*member) && !wrapped) {
      members.add_item(name, value(child, member.items()));
    } else {
      members.add(name, value(child, member));
    }
  }

  /// The member that an element or an attribute stands for.
  std::optional<std::string> member_named(const XmlName& name, const NestedShape& shape, bool attribute) {
    const auto [first, last] = spellings(shape).equal_range(name.local);
    for (auto one = first; one != last; ++one) {
      const auto& [spelling, member] = one->second;
      if (spelling.xml.attribute == attribute && is_spelled(name, spelling)) return member;
    }
    return std::nullopt;
  }

  using Spellings = std::multimap<std::string, std::pair<XmlSpelling, std::string>>;

  const Spellings& spellings(const NestedShape& shape) {
    const auto [place, is_new] = spellings_.try_emplace(&*shape);
    if (!is_new) return place->second;
    for (const auto& [name, member] : shape->members) {
      XmlSpelling spelling = spelling_of_member(shape, name);
      std::string local = spelling.name;
      place->second.emplace(std::move(local), std::pair(std::move(spelling), name));
    }
    return place->second;
  }

  std::string_view text_;
  std::map<const Shape*, Spellings> spellings_;
  std::optional<json::ParseError> fault_;
};

}  // namespace

tl::expected<json::Value, json::ParseError> decode_xml(std::string_view text, const Shape& shape) {
  const auto root = parse_xml(text);
  if (!root) return tl::make_unexpected(root.error());
  return Reader(text).read(*root, shape);
}

}  // namespace understudy::runtime
