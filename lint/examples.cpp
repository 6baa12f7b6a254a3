#include "lint/examples.h"

#include <algorithm>
#include <set>
#include <tuple>

#include "lint/rules.h"
#include "lint/texts.h"
#include "openapi/shape.h"

namespace understudy::lint {
namespace {

using openapi::Rule;
using openapi::SchemaId;
using runtime::Direction;

constexpr const char* the_example = "the example";

/// Goes through all examples; one that several operations share is looked at once for each schema.
class Examples {
 public:
  explicit Examples(const Subject& subject) : subject_(subject), document_(subject.document) {}

  void run() {
    for (const auto* list : {&document_.operations, &document_.webhooks}) {
      for (const openapi::Operation& operation : *list) check(operation);
    }
    for (const openapi::Callback& callback : document_.callbacks) check(callback.operation);
  }

 private:
  void check(const openapi::Operation& operation) {
    for (const openapi::Parameter& parameter : operation.parameters) {
      if (parameter.schema) check_texts(parameter.examples, *parameter.schema, Direction::request);
      if (parameter.content) check_media(*parameter.content, Direction::request);
    }
    if (operation.request_body) {
      for (const openapi::MediaType& media : operation.request_body->content)
        check_media(media, Direction::request);
    }
    for (const openapi::Response& response : operation.responses) {
      check_headers(response.headers);
      for (const openapi::MediaType& media : response.content) check_media(media, Direction::response);
    }
  }

  void check_headers(const std::vector<openapi::Header>& headers) {
    for (const openapi::Header& header : headers) {
      if (header.schema) check_texts(header.examples, *header.schema, Direction::response);
    }
  }

  bool is_new(const openapi::Example& example, SchemaId schema, Direction direction) {
    return seen_.insert({example.location, schema, direction}).second;
  }

  /// Of parameters and headers: a value, or the text of one.
  void check_texts(const std::vector<openapi::Example>& examples, SchemaId schema, Direction direction) {
    for (const openapi::Example& example : examples) {
      if (!is_new(example, schema, direction) || report_reference(subject_, example.value, example.location))
        continue;
      const auto broken = broken_by(subject_, schema, example.value, direction);
      if (broken.empty()) continue;
      const auto readings = readings_of(subject_, schema, example.value);
      const auto is_sound = [&](const json::Value& value) { return fits(subject_, schema, value); };
      if (std::ranges::any_of(readings, is_sound)) continue;
      report_broken(subject_, Rule::example_fits_schema, example.location, the_example, broken);
    }
  }

  void check_media(const openapi::MediaType& media, Direction direction) {
    for (const openapi::Encoding& encoding : media.encoding) check_headers(encoding.headers);
    if (!media.schema) return;
    for (const openapi::Example& example : media.examples) {
      if (!is_new(example, *media.schema, direction)) continue;
      if (!report_reference(subject_, example.value, example.location)) check_body(media, example, direction);
    }
  }

  void check_body(const openapi::MediaType& media, const openapi::Example& example, Direction direction) {
    const auto broken = broken_in(media, example.value, direction);
    if (broken.empty()) return;
    if (example.value.string() == nullptr)
      return report_broken(subject_, Rule::example_fits_schema, example.location, the_example, broken);
    const ReadBody read = read_body(subject_, media, *example.value.string());
    if (!read && openapi::needs_shape(media.type)) return report_unread(media, example, read.error());
    const bool is_text = !read || !*read;
    // What is not taken apart is the matter of another rule.
    if (is_text && openapi::needs_shape(media.type)) return;
    const auto of_text = is_text ? broken : broken_in(media, **read, direction);
    if (of_text.empty()) return;
    report_broken(subject_, Rule::example_fits_schema, example.location, the_example, of_text);
  }

  void report_unread(const openapi::MediaType& media, const openapi::Example& example,
                     const std::string& reason) {
    report(
        subject_, Rule::example_fits_schema, example.location,
        "the example is a text that is no " + media.type + ", nor a value that fits the schema: " + reason);
  }

  /// Of a sequence of texts an example may be one of them, or all.
  std::vector<runtime::Violation> broken_in(const openapi::MediaType& media, const json::Value& value,
                                            Direction direction) const {
    auto broken = broken_by(subject_, *media.schema, value, direction);
    const json::Array* items = value.array();
    if (broken.empty() || items == nullptr || !openapi::is_json_sequence(media.type)) return broken;
    const bool fit_each = std::ranges::all_of(*items, [&](const json::Value& item) {
      return broken_by(subject_, *media.schema, item, direction).empty();
    });
    return fit_each ? std::vector<runtime::Violation>() : broken;
  }

  const Subject& subject_;
  const openapi::Document& document_;
  std::set<std::tuple<std::string, SchemaId, Direction>> seen_;
};

}  // namespace

bool report_reference(const Subject& subject, const json::Value& example, const std::string& location) {
  const json::Object* members = example.object();
  const bool is_reference = members != nullptr && members->size() == 1 && members->begin()->name == "$ref" &&
                            members->begin()->value.is_string();
  if (!is_reference) return false;
  report(subject, Rule::example_reference, location,
         "the example is a reference, which is not followed here; references stand under `examples`");
  return true;
}

void check_examples(const Subject& subject) { Examples(subject).run(); }

}  // namespace understudy::lint
