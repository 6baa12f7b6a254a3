#include "tests/corpus/values.h"

#include <algorithm>
#include <ranges>

#include "openapi/sample.h"
#include "tests/corpus/keys.h"

namespace understudy::tests {
namespace {

using runtime::Direction;

bool is_json(std::string_view type) {
  const std::string_view bare = type.substr(0, type.find(';'));
  return bare == "application/json" || bare.ends_with("+json") || bare == "*/*" || bare == "application/*";
}

/// Which media type the generated response has a type for: the first that is JSON.
std::size_t spoken(const std::vector<runtime::Media>& content) {
  const auto found = std::ranges::find_if(content, [](const auto& media) { return is_json(media.type); });
  return static_cast<std::size_t>(found - content.begin());
}

class Collector {
 public:
  Collector(const runtime::Api& api, const openapi::Document& document) : api_(api), document_(document) {}

  std::vector<CheckedPlace> all() {
    for (std::size_t i = 0; i < api_.operations.size(); ++i) operation(i, api_.operations[i]);
    for (std::size_t i = 0; i < api_.schemas.size(); ++i)
      component(api_.schemas[i].first, api_.schemas[i].second);
    return std::move(places_);
  }

 private:
  void operation(std::size_t at, const runtime::Operation& one) {
    const std::string name = one.method + " " + one.path;
    for (const auto& parameter : one.parameters) {
      const std::string in(runtime::name_of(parameter.in));
      add({key_of_parameter(at, in, parameter.name), name + " " + in + " " + parameter.name,
           Direction::request, &parameter.check, shown(parameter.example)});
    }
    if (one.body) {
      for (const auto& media : one.body->content)
        content(media, key_of_body(at), name + " " + media.type, Direction::request);
    }
    for (std::size_t i = 0; i < one.responses.size(); ++i) response(at, i, one.responses[i], name);
  }

  void response(std::size_t at, std::size_t reply, const runtime::ResponseSpec& one,
                const std::string& name) {
    const auto typed = spoken(one.content);
    for (std::size_t i = 0; i < one.content.size(); ++i) {
      const auto& media = one.content[i];
      content(media, i == typed ? key_of_reply(at, reply) : "", name + " " + one.status + " " + media.type,
              Direction::response);
    }
    for (const auto& header : one.headers) {
      add({key_of_header(at, reply, header.name), name + " " + one.status + " " + header.name,
           Direction::response, &header.check, shown(header.example)});
    }
  }

  void content(const runtime::Media& media, std::string key, std::string place, Direction direction) {
    std::vector<DocumentedValue> values;
    for (const auto& example : media.examples) values.push_back({example.value, false});
    if (media.sample) values.push_back({*media.sample, true});
    add({std::move(key), std::move(place), direction, &media.check, std::move(values)});
  }

  void component(const std::string& name, const runtime::Check& check) {
    for (const auto& [component, id] : document_.components) {
      if (component != name) continue;
      const auto values = values_of(id);
      for (const Direction direction : {Direction::request, Direction::response}) {
        const std::string in = direction == Direction::request ? "request" : "response";
        add({key_of_schema(name, in), "#/components/schemas/" + name + " in a " + in, direction, &check,
             values});
      }
    }
  }

  /// What a schema itself shows: examples, its default, its only values; and a sample.
  std::vector<DocumentedValue> values_of(openapi::SchemaId id) {
    const openapi::Schema& schema = document_.schema(id);
    std::vector<DocumentedValue> values;
    for (const auto& example : schema.examples) values.push_back({example, false});
    if (schema.default_value) values.push_back({*schema.default_value, false});
    if (schema.constant) values.push_back({*schema.constant, false});
    if (schema.enumeration) {
      for (const auto& value : *schema.enumeration | std::views::take(200)) values.push_back({value, false});
    }
    if (auto made = openapi::sample(document_, id)) values.push_back({std::move(*made), true});
    return values;
  }

  static std::vector<DocumentedValue> shown(const std::optional<json::Value>& value) {
    return value ? std::vector<DocumentedValue>{{*value, false}} : std::vector<DocumentedValue>{};
  }

  void add(CheckedPlace place) { places_.push_back(std::move(place)); }

  const runtime::Api& api_;
  const openapi::Document& document_;
  std::vector<CheckedPlace> places_;
};

}  // namespace

std::vector<CheckedPlace> checked_places(const runtime::Api& api, const openapi::Document& document) {
  return Collector(api, document).all();
}

}  // namespace understudy::tests
