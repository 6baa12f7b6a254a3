#include <algorithm>
#include <map>

#include "generator/lower/overloaded.h"
#include "generator/render/accept_text.h"
#include "generator/render/literal.h"
#include "generator/render/view.h"

namespace understudy::generator {

namespace {

struct BodyView {
  std::string name;  // of the template
  json::Object view;
};

std::string count_text(const std::optional<std::uint64_t>& count) {
  return std::to_string(count.value_or(0)) + "U";
}

/// The words of 64 bits that indexes make: `{0x5, 0x0}`.
std::string bits_text(const std::vector<std::size_t>& indexes, std::size_t count) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::vector<std::uint64_t> words(count == 0 ? 1 : (count + 63) / 64);
  for (const std::size_t index : indexes) words[index / 64] |= std::uint64_t{1} << index % 64;
  std::vector<std::string> texts;
  for (std::uint64_t word : words) {
    std::string text;
    do {
      text.insert(text.begin(), digits[word % 16]);
    } while ((word /= 16) != 0);
    texts.push_back("0x" + text + "U");
  }
  return "{" + std::string(texts.size() > 1 ? "{" : "") + [&] {
    std::string all;
    for (const std::string& text : texts) all += (all.empty() ? "" : ", ") + text;
    return all;
  }() + (texts.size() > 1 ? "}}" : "}");
}

/// Makes the views of one file's functions.
class Bodies {
 public:
  Bodies(const std::string& name, AcceptConstants& constants)
      : words_(name.substr(std::min(name.size(), std::string_view("accept_").size()))),
        constants_(constants) {}

  BodyView operator()(const cpp::Accept& accept) {
    if (std::holds_alternative<cpp::AcceptNone>(accept)) return {"none", {}};
    const auto* by_kind = std::get_if<cpp::AcceptByKind>(&accept);
    if (by_kind == nullptr) return {"value", {{"expression", expression(accept)}}};
    json::Array kinds;
    for (const auto& [kind, one] : by_kind->kinds)
      kinds.push_back(json::Object{{"kind", kind}, {"expression", expression(one)}});
    return {"by_kind", {{"kinds", std::move(kinds)}}};
  }

  BodyView operator()(const cpp::AcceptObject& object) {
    json::Array cases = cases_of(object);
    const auto bits = [&](const std::vector<std::size_t>& indexes) {
      return bits_text(indexes, object.names.size());
    };
    json::Object view{{"names", constants_.names(words_ + " members", object.names)},
                      {"any_case", !cases.empty()},
                      {"cases", std::move(cases)},
                      {"other", expression(object.other)}};
    std::vector<std::string> rules;
    if (!object.required.empty()) rules.push_back(".required = " + bits(object.required));
    if (!object.read_only.empty()) rules.push_back(".read_only = " + bits(object.read_only));
    if (!object.write_only.empty()) rules.push_back(".write_only = " + bits(object.write_only));
    add_rules(view, rules, object.at_least, object.at_most);
    return {"object", std::move(view)};
  }

  BodyView operator()(const cpp::AcceptPatterns& patterns) {
    json::Array list;
    for (const auto& [pattern, function] : patterns.patterns)
      list.push_back("{&" + constants_.pattern(words_, pattern) + ", " + function + "}");
    return {"patterns",
            {{"names", constants_.names(words_ + " members", patterns.names)},
             {"patterns", std::move(list)},
             {"other", patterns.other.value_or("accept::anything")}}};
  }

  BodyView operator()(const cpp::AcceptNames& names) { return {"names", {{"function", names.function}}}; }

  BodyView operator()(const cpp::AcceptArray& array) {
    json::Array first;
    for (std::size_t i = 0; i < array.first.size(); ++i) {
      first.push_back(
          json::Object{{"index", static_cast<std::int64_t>(i)}, {"expression", expression(array.first[i])}});
    }
    json::Object view{
        {"any_first", !first.empty()}, {"first", std::move(first)}, {"rest", expression(array.rest)}};
    std::vector<std::string> rules;
    add_rules(view, rules, array.at_least, array.at_most, array.unique);
    return {"array", std::move(view)};
  }

  BodyView operator()(const cpp::AcceptTogether& together) {
    const bool is_list = together.how != "negation" && together.how != "conditional";
    json::Array functions;
    for (const std::string& function : together.functions)
      functions.push_back(function.empty() ? "nullptr" : function);
    return {is_list ? "together" : "asked", {{"how", together.how}, {"functions", std::move(functions)}}};
  }

  BodyView operator()(const cpp::AcceptByName& by_name) {
    std::vector<std::string> values;
    json::Array functions;
    for (const auto& [value, function] : by_name.branches) {
      values.push_back(value);
      functions.push_back(function);
    }
    return {"by_name",
            {{"member", string_literal(by_name.member)},
             {"values", constants_.names(words_ + " values", values)},
             {"functions", std::move(functions)},
             {"otherwise", by_name.otherwise}}};
  }

  BodyView operator()(const cpp::AcceptByValue& by_value) {
    return {"by_value", {{"check", by_value.check}}};
  }

 private:
  /// The members by what is asked of them, but for those of which no more is asked than of members without a
  /// name.
  json::Array cases_of(const cpp::AcceptObject& object) {
    std::vector<std::string> order;
    std::map<std::string, std::vector<std::size_t>> indexes;
    const std::string other = expression(object.other);
    for (std::size_t i = 0; i < object.names.size(); ++i) {
      const std::string text = expression(object.members[i]);
      if (text == other) continue;
      if (indexes[text].empty()) order.push_back(text);
      indexes[text].push_back(i);
    }
    json::Array cases;
    for (const std::string& text : order) {
      const std::vector<std::size_t>& some = indexes.at(text);
      std::vector<std::string> labels;
      for (const std::size_t index : some) labels.push_back("case " + std::to_string(index) + ":");
      std::vector<std::string> lines = filled(labels, " ");
      const std::string last = std::move(lines.back());
      lines.pop_back();
      cases.push_back(json::Object{{"lines", list_of(lines)},
                                   {"last", last},
                                   {"expression", text},
                                   {"is_one", some.size() == 1},
                                   {"name", one_line(object.names[some[0]])}});
    }
    return cases;
  }

  std::string expression(const cpp::Accept& accept) { return accept_text(accept, words_, constants_); }

  static void add_rules(json::Object& view, std::vector<std::string>& rules,
                        const std::optional<std::uint64_t>& at_least,
                        const std::optional<std::uint64_t>& at_most, bool unique = false) {
    if (at_least) rules.push_back(".at_least = " + count_text(at_least));
    if (at_most) rules.push_back(".at_most = " + count_text(at_most));
    if (unique) rules.push_back(".unique = true");
    view.set("has_rules", !rules.empty());
    view.set("rules", braced(rules));
  }

  std::string words_;
  AcceptConstants& constants_;
};

json::Value function_view(const cpp::Acceptor& acceptor, AcceptConstants& constants, Rendering& rendering) {
  Bodies bodies(acceptor.name, constants);
  BodyView body = std::visit(bodies, acceptor.body);
  body.view.set("name", acceptor.name);
  body.view.set("location", one_line(acceptor.location));
  return rendering.block("accept/" + body.name + ".cpp", std::move(body.view));
}

json::Array blocks_of(const std::string& name, const json::Array& views, Rendering& rendering) {
  json::Array blocks;
  for (const json::Value& view : views) blocks.push_back(rendering.block(name, view));
  return blocks;
}

struct Known {
  Callees checks;
  Callees acceptors;
};

/// The functions of one file.
json::Object cluster_view(const cpp::Api& api, const std::vector<const cpp::Acceptor*>& acceptors,
                          const Known& known, Rendering& rendering) {
  AcceptConstants constants;
  json::Array local;
  json::Array exported;
  json::Array local_functions;
  json::Array functions;
  for (const cpp::Acceptor* acceptor : acceptors) {
    (acceptor->exported ? exported : local).push_back(acceptor->name);
    (acceptor->exported ? functions : local_functions)
        .push_back(function_view(*acceptor, constants, rendering));
  }
  json::Object view = file_view(api);
  json::Array checks = known.checks.of({&local_functions, &functions});
  view.set("called_acceptors", known.acceptors.of({&local_functions, &functions}));
  view.set("any_called_check", !checks.empty());
  view.set("called_checks", std::move(checks));
  view.set("any_hidden", !local.empty() || !constants.name_lists().empty() || !constants.patterns().empty() ||
                             !constants.automata().empty());
  view.set("any_local", !local.empty());
  view.set("local", std::move(local));
  view.set("exported", std::move(exported));
  view.set("local_functions", std::move(local_functions));
  view.set("functions", std::move(functions));
  view.set("name_lists", constants.name_lists());
  view.set("patterns", blocks_of("accept/pattern.cpp", constants.patterns(), rendering));
  view.set("automata", blocks_of("accept/automaton.cpp", constants.automata(), rendering));
  return view;
}

}  // namespace

Callees accept_callees(const cpp::Api& api) {
  std::unordered_set<std::string> names;
  for (const cpp::Acceptor& acceptor : api.acceptors) {
    if (acceptor.exported) names.insert(acceptor.name);
  }
  return {"accept", std::move(names)};
}

void render_acceptors(const cpp::Api& api, Rendering& rendering) {
  std::set<std::string> groups;
  json::Array declarations;
  for (const cpp::Acceptor& acceptor : api.acceptors) {
    groups.insert(acceptor.group);
    if (!acceptor.exported) continue;
    declarations.push_back(json::Object{{"name", acceptor.name}, {"location", one_line(acceptor.location)}});
  }
  json::Object header = file_view(api);
  header.set("acceptors", std::move(declarations));
  rendering.file(api.name + "/acceptors.h", "file/acceptors.h", std::move(header));
  std::vector<std::vector<const cpp::Acceptor*>> clusters(clusters_for(api, groups.size()));
  for (const cpp::Acceptor& acceptor : api.acceptors)
    clusters[cluster_of(acceptor.group, clusters.size()) - 1].push_back(&acceptor);
  const Known known{check_callees(api), accept_callees(api)};
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    rendering.file(api.name + "/" + cluster_file("acceptors", i + 1, clusters.size()), "file/acceptors.cpp",
                   cluster_view(api, clusters[i], known, rendering));
  }
}

}  // namespace understudy::generator
