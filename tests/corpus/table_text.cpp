#include "tests/corpus/table_text.h"

#include <algorithm>
#include <set>
#include <span>

#include "generator/render/literal.h"
#include "generator/render/type_text.h"
#include "tests/corpus/keys.h"

namespace understudy::tests {
namespace {

using generator::string_literal;

/// A documented type, and the header that declares it.
struct Row {
  std::string header;
  std::string text;
};

Row row(const std::string& header, const std::string& key, const std::string& type) {
  return {header, "      {" + string_literal(key) + ", trip<" + type + ">},\n"};
}

std::string name_of_group(const std::string& in) {
  return in == "path" ? "Path" : in == "query" ? "Query" : in == "header" ? "Header" : "Cookie";
}

void add_operation(const generator::cpp::Operation& operation, const std::string& scope, std::size_t at,
                   std::vector<Row>& rows) {
  const auto add = [&](const std::string& key, const std::string& member) {
    rows.push_back(row(operation.header, key, "decltype(" + member + ")"));
  };
  for (const auto& group : operation.groups) {
    const std::string members = scope + "::Request::" + name_of_group(group.in) + "::";
    for (const auto& member : group.members)
      add(key_of_parameter(at, group.in, member.wire), members + member.name);
  }
  if (operation.body) add(key_of_body(at), scope + "::Request::body");
  for (std::size_t i = 0; i < operation.replies.size(); ++i) {
    const auto& reply = operation.replies[i];
    const std::string members = scope + "::" + reply.name + "::";
    if (reply.body && !reply.as_text) add(key_of_reply(at, i), members + "body");
    for (const auto& header : reply.headers) add(key_of_header(at, i, header.wire), members + header.name);
  }
}

std::vector<Row> rows_of(const generator::cpp::Api& api) {
  const std::string name_space = "::" + api.name_space + "::";
  generator::TypeText types(api.models, name_space.substr(0, name_space.size() - 2));
  std::set<std::string> declared;
  for (const auto& one : api.models.declarations) declared.insert(generator::name_of(one));
  types.shadow(declared);
  std::vector<Row> rows;
  for (const auto& entry : api.entries)
    rows.push_back(row(entry.owner, key_of_schema(entry.name, entry.direction), types.of(entry.type)));
  for (std::size_t i = 0; i < api.operations.size(); ++i)
    add_operation(api.operations[i], name_space + api.operations[i].scope, i, rows);
  return rows;
}

std::string head(const generator::cpp::Api& api, const std::set<std::string>& headers) {
  std::string text = "#include \"tests/corpus/plugin.h\"\n\n";
  for (const std::string& header : headers) text += "#include \"" + api.name + "/" + header + ".h\"\n";
  return text + "\nnamespace understudy::tests {\n\n";
}

std::string part_of(const generator::cpp::Api& api, const std::string& function, std::span<const Row> rows) {
  std::set<std::string> headers;
  std::string text;
  for (const Row& one : rows) {
    headers.insert(one.header);
    text += one.text;
  }
  return head(api, headers) + "std::vector<ModelRow> " + function + "();\n\nstd::vector<ModelRow> " +
         function + "() {\n  return {\n" + text + "  };\n}\n\n}  // namespace understudy::tests\n";
}

std::string last(const generator::cpp::Api& api, std::size_t parts) {
  std::string text = head(api, {"api"});
  for (std::size_t i = 0; i < parts; ++i)
    text += "std::vector<ModelRow> models_" + std::to_string(i) + "();\n";
  text += "\nstd::vector<ModelRow> all_models() {\n  std::vector<ModelRow> all;\n";
  for (std::size_t i = 0; i < parts; ++i)
    text += "  for (ModelRow& row : models_" + std::to_string(i) + "()) all.push_back(std::move(row));\n";
  return text +
         "  return all;\n}\n\nextern \"C\" const Plugin* understudy_corpus();\n\nextern \"C\" const "
         "Plugin* understudy_corpus() {\n  static const Plugin plugin{::" +
         api.name_space + "::api, all_models};\n  return &plugin;\n}\n\n}  // namespace understudy::tests\n";
}

}  // namespace

generator::Files table_texts(const generator::cpp::Api& api, std::size_t rows_a_file) {
  const auto rows = rows_of(api);
  generator::Files files;
  std::size_t parts = 0;
  for (std::size_t start = 0; start < rows.size(); start += rows_a_file, ++parts) {
    const auto some = std::span(rows).subspan(start, std::min(rows_a_file, rows.size() - start));
    files["table_" + std::to_string(parts) + ".cpp"] = part_of(api, "models_" + std::to_string(parts), some);
  }
  files["table.cpp"] = last(api, parts);
  return files;
}

}  // namespace understudy::tests
