#include "cli/print_report.h"

#include "json/write.h"

namespace understudy::cli {

namespace {

using generator::Mention;

std::int64_t number(std::size_t count) { return static_cast<std::int64_t>(count); }

void add_place(json::Object& view, const openapi::Place& place) {
  view.set("file", place.file);
  view.set("line", number(place.line));
  view.set("column", number(place.column));
}

std::string row_of(const Mention& one) {
  json::Object view{{"keyword", one.keyword}};
  if (!one.name.empty()) view.set("name", one.name);
  view.set("status", name_of(one.status));
  if (!one.reason.empty()) view.set("reason", one.reason);
  view.set("location", one.location);
  add_place(view, one.place);
  return json::write(json::Value(std::move(view)));
}

/// Rows between brackets, each on a line of its own.
std::string list_of(const std::vector<std::string>& rows, const std::string& indent) {
  std::string text;
  for (const std::string& row : rows) text += (text.empty() ? "\n  " : ",\n  ") + indent + row;
  return "[" + text + (rows.empty() ? "]" : "\n" + indent + "]");
}

/// An object whose last member is a list of rows.
std::string with_rows(const json::Object& head, const std::string& name,
                      const std::vector<Mention>& mentions) {
  std::string text = json::write(json::Value(head));
  text.pop_back();
  std::vector<std::string> rows;
  for (const Mention& one : mentions) rows.push_back(row_of(one));
  return text + ",\"" + name + "\":" + list_of(rows, "        ") + "}";
}

std::string schemas_of(const generator::DocumentReport& report) {
  std::vector<std::string> rows;
  for (const auto& schema : report.schemas) {
    json::Object head{{"location", schema.location}};
    add_place(head, schema.place);
    rows.push_back(with_rows(head, "keywords", schema.keywords));
  }
  return list_of(rows, "      ");
}

std::string operations_of(const generator::DocumentReport& report) {
  std::vector<std::string> rows;
  for (const auto& one : report.operations) {
    json::Object head{{"kind", one.kind},
                      {"id", one.id},
                      {"method", one.method},
                      {"path", one.path},
                      {"location", one.location}};
    add_place(head, one.place);
    rows.push_back(with_rows(head, "parts", one.parts));
  }
  return list_of(rows, "      ");
}

std::string totals_of(const generator::Totals& totals) {
  std::string text;
  for (const auto& [keyword, counts] : totals) {
    json::Object view;
    for (const auto& [status, count] : counts) view.set(std::string(name_of(status)), number(count));
    text += (text.empty() ? "\n" : ",\n") + std::string(8, ' ') + json::write(json::Value(keyword)) + ":" +
            json::write(json::Value(std::move(view)));
  }
  return "{" + text + (text.empty() ? "}" : "\n      }");
}

}  // namespace

std::string as_json(const std::vector<generator::DocumentReport>& reports) {
  std::string text;
  for (const auto& report : reports) {
    text += (text.empty() ? "\n    {" : ",\n    {");
    text += "\n      \"document\":" + json::write(json::Value(report.document));
    text += ",\n      \"openapi\":" + json::write(json::Value(report.version));
    text += ",\n      \"totals\":" + totals_of(report.totals);
    text += ",\n      \"schemas\":" + schemas_of(report);
    text += ",\n      \"operations\":" + operations_of(report) + "\n    }";
  }
  return "{\n  \"documents\": [" + text + "\n  ]\n}\n";
}

}  // namespace understudy::cli
