#include "generator/render/template.h"

namespace understudy::generator {
namespace {

constexpr std::size_t deepest_include = 32;

using Done = tl::expected<void, TemplateFault>;

std::optional<std::string> text_of(const json::Value& value) {
  if (const auto* text = value.string()) return *text;
  if (const auto* number = value.number()) return number->text();
  if (const auto* flag = value.boolean()) return *flag ? "true" : "false";
  return std::nullopt;
}

void append_indented(std::string& out, std::string_view text, std::string_view indent) {
  while (!text.empty()) {
    const auto end = std::min(text.find('\n'), text.size() - 1);
    if (text[0] != '\n') out += indent;
    out += text.substr(0, end + 1);
    text.remove_prefix(end + 1);
  }
}

/// Walks a template's nodes and writes text; names are looked up from the innermost loop outwards.
class Renderer {
 public:
  Renderer(Templates& templates, const json::Value& view) : templates_(templates) {
    scopes_.push_back({"", &view});
  }

  Done file(const ParsedTemplate& parsed, std::string& out) {
    files_.push_back(parsed.file);
    auto done = nodes(parsed.nodes, out);
    files_.pop_back();
    return done;
  }

 private:
  struct Scope {
    std::string name;  // empty: the view's own members
    const json::Value* value;
  };

  Done nodes(const TemplateNodes& list, std::string& out) {
    for (const TemplateNode& node : list) {
      place_ = node.place;
      auto done = std::visit([&](const auto& what) { return write(what, out); }, node.what);
      if (!done) return done;
    }
    return {};
  }

  Done write(const LiteralText& literal, std::string& out) {
    out += literal.text;
    return {};
  }

  Done write(const Output& output, std::string& out) {
    const auto value = look_up(output.path);
    if (!value) return tl::unexpected(value.error());
    const auto text = text_of(**value);
    if (!text) return fault("'" + output.path + "' is neither text, number nor boolean");
    out += *text;
    return {};
  }

  Done write(const Loop& loop, std::string& out) {
    const auto list = look_up(loop.path);
    if (!list) return tl::unexpected(list.error());
    const json::Array* items = (*list)->array();
    if (items == nullptr) return fault("'" + loop.path + "' is not a list");
    for (std::size_t i = 0; i < items->size(); ++i) {
      const json::Value place(json::Object{{"first", i == 0}, {"last", i + 1 == items->size()}});
      scopes_.push_back({"loop", &place});
      scopes_.push_back({loop.variable, &(*items)[i]});
      auto done = nodes(loop.body, out);
      scopes_.resize(scopes_.size() - 2);
      if (!done) return done;
    }
    return {};
  }

  Done write(const Condition& condition, std::string& out) {
    const auto value = look_up(condition.path);
    if (!value) return tl::unexpected(value.error());
    const bool* flag = (*value)->boolean();
    if (flag == nullptr) return fault("'" + condition.path + "' is not a boolean");
    return nodes(*flag != condition.negated ? condition.body : condition.otherwise, out);
  }

  Done write(const Inclusion& inclusion, std::string& out) {
    if (files_.size() >= deepest_include) return fault("'" + inclusion.file + "' is included too deeply");
    const auto parsed = templates_.get(inclusion.file);
    if (!parsed && !templates_.has(inclusion.file))
      return fault("there is no template '" + inclusion.file + ".tmpl'");
    if (!parsed) return tl::unexpected(parsed.error());
    std::string text;
    auto done = file(**parsed, text);
    if (done) append_indented(out, text, inclusion.indent);
    return done;
  }

  tl::expected<const json::Value*, TemplateFault> look_up(std::string_view path) const {
    const std::string_view first = path.substr(0, path.find('.'));
    for (auto scope = scopes_.rbegin(); scope != scopes_.rend(); ++scope) {
      const json::Value* value = scope->name.empty()    ? scope->value->find(first)
                                 : scope->name == first ? scope->value
                                                        : nullptr;
      if (value != nullptr) return descend(*value, path, first.size());
    }
    return fault("'" + std::string(path) + "' is not in the view");
  }

  tl::expected<const json::Value*, TemplateFault> descend(const json::Value& from, std::string_view path,
                                                          std::size_t at) const {
    const json::Value* value = &from;
    while (at < path.size()) {
      const std::size_t end = std::min(path.find('.', at + 1), path.size());
      value = value->find(path.substr(at + 1, end - at - 1));
      if (value == nullptr) return fault("'" + std::string(path) + "' is not in the view");
      at = end;
    }
    return value;
  }

  tl::unexpected<TemplateFault> fault(std::string message) const {
    return tl::unexpected(TemplateFault{files_.back(), place_, std::move(message)});
  }

  Templates& templates_;
  std::vector<Scope> scopes_;
  std::vector<std::string> files_;
  TemplatePlace place_;
};

}  // namespace

tl::expected<const ParsedTemplate*, TemplateFault> Templates::get(const std::string& name) {
  if (const auto known = parsed_.find(name); known != parsed_.end()) return &known->second;
  const auto text = read_(name);
  if (!text) return tl::unexpected(TemplateFault{name + ".tmpl", {}, "there is no such template"});
  auto parsed = parse_template(text->file.empty() ? name + ".tmpl" : text->file, text->content);
  if (!parsed) return tl::unexpected(parsed.error());
  return &parsed_.emplace(name, std::move(*parsed)).first->second;
}

tl::expected<std::string, TemplateFault> Templates::render(const std::string& name, const json::Value& view) {
  const auto parsed = get(name);
  if (!parsed) return tl::unexpected(parsed.error());
  std::string out;
  if (auto done = Renderer(*this, view).file(**parsed, out); !done) return tl::unexpected(done.error());
  return out;
}

}  // namespace understudy::generator
