#include "runtime/xml_tree.h"

#include <algorithm>
#include <optional>
#include <pugixml.hpp>
#include <set>

#include "runtime/body_fault.h"
#include "runtime/xml_text.h"

namespace understudy::runtime {
namespace {

constexpr std::size_t deepest = 256;
constexpr std::size_t most_elements = 500'000;
constexpr std::size_t most_namespaces = 256;
constexpr std::string_view xml_namespace = "http://www.w3.org/XML/1998/namespace";

/// Turns what pugixml has read into a tree of our own; the first fault ends it.
class Reader {
 public:
  explicit Reader(std::string_view text) : text_(text) {}

  tl::expected<XmlElement, json::ParseError> read(const pugi::xml_document& document) {
    std::optional<XmlElement> root;
    for (const pugi::xml_node node : document.children()) {
      if (node.type() == pugi::node_doctype) fail(node, "a document type is not read; leave it out");
      if (node.type() == pugi::node_element && root) fail(node, "there may be one root element only");
      if (is_text(node) && !is_blank(node.value())) fail(node, "there is text outside of the root element");
      if (node.type() == pugi::node_element && !root) root = element(node, 1);
    }
    if (!root) fail(document, "there is no root element");
    if (fault_) return tl::make_unexpected(*fault_);
    return std::move(*root);
  }

 private:
  static bool is_text(const pugi::xml_node& node) {
    return node.type() == pugi::node_pcdata || node.type() == pugi::node_cdata;
  }
  static bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
  }
  static std::size_t offset_of(const pugi::xml_node& node) {
    return static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0));
  }

  void fail(const pugi::xml_node& node, std::string message) {
    if (!fault_) fault_ = fault_at(text_, std::min(offset_of(node), text_.size()), std::move(message));
  }

  XmlElement element(const pugi::xml_node& node, std::size_t depth) {
    XmlElement made;
    made.offset = offset_of(node);
    if (depth > deepest) fail(node, "the elements are nested too deeply");
    if (++elements_ > most_elements) fail(node, "the document has too many elements");
    if (fault_) return made;
    const std::size_t outside = scope_.size();
    declare(node);
    made.name = name(node, node.name(), true);
    attributes(node, made);
    for (const pugi::xml_node child : node.children()) {
      if (is_text(child)) made.text += child.value();
      if (child.type() == pugi::node_element && !fault_) made.children.push_back(element(child, depth + 1));
    }
    scope_.resize(outside);
    return made;
  }

  void declare(const pugi::xml_node& node) {
    for (const pugi::xml_attribute attribute : node.attributes()) {
      const std::string_view name = attribute.name();
      if (name == "xmlns") scope_.emplace_back("", attribute.value());
      if (name.starts_with("xmlns:")) scope_.emplace_back(name.substr(6), attribute.value());
    }
    if (scope_.size() > most_namespaces) fail(node, "too many namespaces are declared");
  }

  void attributes(const pugi::xml_node& node, XmlElement& made) {
    std::set<std::string_view> names;
    for (const pugi::xml_attribute attribute : node.attributes()) {
      const std::string_view full = attribute.name();
      if (!names.insert(full).second) fail(node, "the attribute " + std::string(full) + " is given twice");
      if (full == "xmlns" || full.starts_with("xmlns:")) continue;
      made.attributes.push_back({name(node, full, false), attribute.value()});
    }
  }

  XmlName name(const pugi::xml_node& node, std::string_view full, bool is_element) {
    if (!is_xml_name(full)) fail(node, std::string(full) + " is no name of XML");
    const std::size_t colon = full.find(':');
    if (colon == std::string_view::npos)
      return {std::string(full), {}, is_element ? namespace_of("").value_or("") : ""};
    const std::string_view prefix = full.substr(0, colon);
    const auto uri = namespace_of(prefix);
    if (!uri) fail(node, "the prefix " + std::string(prefix) + " is not declared");
    return {std::string(full.substr(colon + 1)), std::string(prefix), uri.value_or("")};
  }

  std::optional<std::string> namespace_of(std::string_view prefix) const {
    if (prefix == "xml") return std::string(xml_namespace);
    for (auto known = scope_.rbegin(); known != scope_.rend(); ++known) {
      if (known->first == prefix) return known->second;
    }
    return std::nullopt;
  }

  std::string_view text_;
  std::vector<std::pair<std::string, std::string>> scope_;  // prefixes, the innermost last
  std::size_t elements_ = 0;
  std::optional<json::ParseError> fault_;
};

}  // namespace

std::string xml_charset(std::string_view body) {
  const std::string_view head = body.substr(0, body.find("?>"));
  const std::size_t at = head.find("encoding");
  if (!body.starts_with("<?xml") || at == std::string_view::npos) return "UTF-8";
  const std::size_t open = head.find_first_of("\"'", at);
  if (open == std::string_view::npos) return "UTF-8";
  const std::size_t close = head.find(head[open], open + 1);
  return std::string(head.substr(open + 1, close == std::string_view::npos ? close : close - open - 1));
}

tl::expected<XmlElement, json::ParseError> parse_xml(std::string_view text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  if (text.starts_with(mark)) text.remove_prefix(mark.size());
  if (const auto fault = xml_text_fault(text))
    return tl::make_unexpected(fault_at(text, fault->offset, fault->message));
  pugi::xml_document document;
  constexpr unsigned int flags = pugi::parse_cdata | pugi::parse_escapes | pugi::parse_eol |
                                 pugi::parse_wconv_attribute | pugi::parse_ws_pcdata_single |
                                 pugi::parse_doctype | pugi::parse_fragment;
  const auto parsed = document.load_buffer(text.data(), text.size(), flags, pugi::encoding_utf8);
  if (!parsed) {
    const auto offset = static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0));
    std::string message = parsed.description();
    std::transform(message.begin(), message.begin() + 1, message.begin(),
                   [](char letter) { return static_cast<char>(letter | 0x20); });
    return tl::make_unexpected(fault_at(text, std::min(offset, text.size()), std::move(message)));
  }
  return Reader(text).read(document);
}

}  // namespace understudy::runtime
