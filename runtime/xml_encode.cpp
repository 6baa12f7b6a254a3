#include <optional>

#include "json/write.h"
#include "runtime/shape.h"
#include "runtime/xml.h"
#include "runtime/xml_names.h"
#include "runtime/xml_text.h"

namespace understudy::runtime {
namespace {

constexpr std::string_view nil = " xsi:nil=\"true\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"";

class Writer {
 public:
  tl::expected<std::string, std::string> write(const json::Value& value, const Shape& shape) {
    out_ = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    element(spelling_of(shape, shape, "root"), value, NestedShape(shape));
    if (fault_) return tl::unexpected(*fault_);
    return std::move(out_);
  }

 private:
  using Scope = std::vector<std::pair<std::string, std::string>>;

  void fail(std::string message) {
    if (!fault_) fault_ = std::move(message);
  }

  void element(const XmlSpelling& spelling, const json::Value& value, const NestedShape& shape) {
    if (fault_) return;
    const std::size_t outside = scope_.size();
    const std::string name = qualified(spelling);
    out_ += "<" + name;
    declare(spelling);
    if (const json::Object* object = value.object()) attributes(*object, shape);
    if (value.is_null()) out_ += nil;
    out_ += ">";
    content(spelling, value, shape);
    out_ += "</" + name + ">";
    scope_.resize(outside);
  }

  void content(const XmlSpelling& spelling, const json::Value& value, const NestedShape& shape) {
    if (const json::Array* items = value.array()) {
      const XmlSpelling item = spelling_of_item(shape, spelling.xml.wrapped ? spelling.name : "item");
      for (const json::Value& each : *items) element(item, each, shape.items());
      return;
    }
    const json::Object* object = value.object();
    if (object == nullptr) return text(value);
    for (const json::Member& one : *object) {
      if (!is_attribute(one.name, shape)) member(one, shape);
    }
  }

  void member(const json::Member& one, const NestedShape& shape) {
    const NestedShape inner = shape.member(one.name);
    const XmlSpelling own = spelling_of(member_of(*shape, one.name), *inner, one.name);
    const json::Array* items = one.value.array();
    if (items == nullptr || own.xml.wrapped) return element(own, one.value, inner);
    const XmlSpelling item = spelling_of(items_of(*inner), *inner.items(), one.name);
    for (const json::Value& each : *items) element(item, each, inner.items());
  }

  bool is_attribute(const std::string& name, const NestedShape& shape) const {
    return spelling_of(member_of(*shape, name), *shape.member(name), name).xml.attribute;
  }

  void attributes(const json::Object& object, const NestedShape& shape) {
    for (const json::Member& one : object) {
      if (!is_attribute(one.name, shape) || one.value.is_null()) continue;
      const XmlSpelling spelling =
          spelling_of(member_of(*shape, one.name), *shape.member(one.name), one.name);
      declare(spelling);
      out_ += " " + qualified(spelling) + "=\"";
      text(one.value);
      out_ += "\"";
    }
  }

  std::string qualified(const XmlSpelling& spelling) {
    if (!is_xml_name(spelling.name)) fail("\"" + spelling.name + "\" is no name of XML");
    const bool prefixed = !spelling.xml.prefix.empty() && !spelling.xml.namespace_uri.empty();
    if (prefixed && !is_xml_name(spelling.xml.prefix))
      fail("\"" + spelling.xml.prefix + "\" is no prefix of XML");
    return prefixed ? spelling.xml.prefix + ":" + spelling.name : spelling.name;
  }

  /// The namespace of a name, where it is not in force already.
  void declare(const XmlSpelling& spelling) {
    const auto& [prefix, uri] = std::pair(spelling.xml.prefix, spelling.xml.namespace_uri);
    if (uri.empty() || (prefix.empty() && spelling.xml.attribute)) return;
    for (auto known = scope_.rbegin(); known != scope_.rend(); ++known) {
      if (known->first != prefix) continue;
      if (known->second == uri) return;
      break;
    }
    scope_.emplace_back(prefix, uri);
    out_ += (prefix.empty() ? " xmlns=\"" : " xmlns:" + prefix + "=\"") + escape_xml(uri) + "\"";
  }

  void text(const json::Value& value) {
    if (value.is_null()) return;
    if (value.is_array() || value.is_object()) return fail("an attribute has no place for members or items");
    const std::string plain = value.is_string() ? *value.string() : json::write(value);
    if (!is_xml_text(plain)) fail("a text with control characters, or not in UTF-8, has no place in XML");
    out_ += escape_xml(plain);
  }

  std::string out_;
  Scope scope_;
  std::optional<std::string> fault_;
};

}  // namespace

tl::expected<std::string, std::string> encode_xml(const json::Value& value, const Shape& shape) {
  return Writer().write(value, shape);
}

}  // namespace understudy::runtime
