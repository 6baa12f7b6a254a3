#include <catch2/catch.hpp>
#include <random>

#include "json/write.h"
#include "runtime/encode_parameter.h"
#include "runtime/encode_request.h"
#include "runtime/parameters.h"
#include "runtime/router.h"
#include "runtime/write_style.h"

namespace understudy::tests {
namespace {

using runtime::In;
using runtime::Parameter;
using runtime::Shape;
using runtime::Style;

struct Place {
  In in;
  Style style;
  bool explode;
};

std::vector<Place> places() {
  std::vector<Place> all;
  for (const bool explode : {false, true}) {
    for (const Style style : {Style::simple, Style::label, Style::matrix})
      all.push_back({In::path, style, explode});
    for (const Style style : {Style::form, Style::space_delimited, Style::pipe_delimited, Style::deep_object})
      all.push_back({In::query, style, explode});
    all.push_back({In::header, Style::simple, explode});
    all.push_back({In::cookie, Style::form, explode});
  }
  return all;
}

const Shape text{.string = true};
const Shape integer{.integer = true};

/// Makes values that a place can carry: no delimiter inside of an item where nothing escapes it.
class Values {
 public:
  explicit Values(const Place& place) : place_(place), random_(7) {}

  std::string word() {
    static const std::vector<std::string> letters{"a", "Z", "0", "%", "&", "=", ";", ".",  "/",  "?", "#",
                                                  "[", "]", "+", "'", "!", "ü", "€", "\"", "\\", "~", "%20",
                                                  ",", " ", "|", ":", "@", "$", "(", "*",  "{"};
    std::string made;
    for (int left = number(1, 6); left > 0; --left) {
      const std::string& letter =
          letters[static_cast<std::size_t>(number(0, static_cast<int>(letters.size()) - 1))];
      if (may_have(letter)) made += letter;
    }
    return made.empty() ? "a" : made;
  }

  /// A name without brackets and without the parameter's own.
  std::string name() {
    std::string made = word();
    std::erase_if(made, [](char letter) { return letter == '[' || letter == ']'; });
    return made + "k" + std::to_string(count_++);
  }

  int number(int least, int most) { return std::uniform_int_distribution<int>(least, most)(random_); }

 private:
  bool may_have(const std::string& letter) const {
    if (letter == "|") return place_.style != Style::pipe_delimited;
    if (letter == " ") return place_.style != Style::space_delimited && place_.in != In::header;
    if (letter == ",") return place_.in != In::header;
    if (letter == "=") return place_.in != In::header;
    return true;
  }

  Place place_;
  std::mt19937 random_;
  int count_ = 0;
};

struct Sample {
  Shape shape;
  json::Value value;
};

Sample sample(Values& values, int kind) {
  if (kind == 0) return {text, values.word()};
  if (kind == 1) return {integer, values.number(-99, 99)};
  if (kind == 2) return {{.boolean = true}, values.number(0, 1) == 1};
  json::Array texts;
  json::Array numbers;
  json::Object object;
  for (int left = values.number(1, 4); left > 0; --left) {
    texts.emplace_back(values.word());
    numbers.emplace_back(values.number(-99, 99));
    object.set(values.name(), values.word());
  }
  if (kind == 3) return {{.array = true, .items = {text}}, texts};
  if (kind == 4) return {{.array = true, .items = {integer}}, numbers};
  return {{.object = true, .rest = {text}}, object};
}

runtime::Operation operation_with(const Parameter& parameter) {
  runtime::Operation operation{.id = "get", .method = "GET", .path = "/things"};
  if (parameter.in == In::path) operation.path += "/{" + parameter.name + "}";
  operation.parameters.push_back(parameter);
  return operation;
}

/// The value that a server reads out of the whole request of a client.
std::string sent_and_read(const Parameter& parameter, const json::Value& value) {
  runtime::Api api;
  api.operations.push_back(operation_with(parameter));
  runtime::RequestValues values;
  (parameter.in == In::path     ? values.path
   : parameter.in == In::query  ? values.query
   : parameter.in == In::header ? values.header
                                : values.cookie)
      .set(parameter.name, value);
  const auto request = runtime::encode_request(api.operations.front(), values);
  if (!request) return request.error();
  const runtime::Router router({&api});
  const auto match = router.route(request->method, request->path());
  if (!match) return "no such path";
  const auto decoded = runtime::decode_parameters(*match, *request);
  for (const auto* place : {&decoded.path, &decoded.query, &decoded.header, &decoded.cookie}) {
    if (const json::Value* found = place->find(parameter.name)) return json::write(*found);
  }
  return decoded.violations.empty() ? "nothing" : decoded.violations.front().message;
}

Parameter parameter_of(const Place& place, Shape shape) {
  return {.name = "color",
          .in = place.in,
          .style = place.style,
          .explode = place.explode,
          .shape = std::move(shape)};
}

std::string refusal(const Place& place, Shape shape, const json::Value& value) {
  const auto sent = runtime::encode_parameter(parameter_of(place, std::move(shape)), value);
  return sent ? "sent as " + *sent : sent.error();
}

}  // namespace

TEST_CASE("a value that a place can carry is read as it was sent") {
  std::size_t count = 0;
  for (const Place& place : places()) {
    Values values(place);
    for (int round = 0; round < 600; ++round) {
      const Sample one = sample(values, round % 6);
      INFO(runtime::name_of(place.in) << " " << runtime::name_of(place.style) << " " << place.explode);
      REQUIRE(sent_and_read(parameter_of(place, one.shape), one.value) == json::write(one.value));
      ++count;
    }
  }
  CHECK(count == 18 * 600);
}

TEST_CASE("nested values travel in deepObject, with arrays of texts and of objects") {
  const Shape item{.object = true, .members = {{"n", integer}}};
  const Shape shape{.object = true,
                    .members = {{"at", {.object = true, .members = {{"from", integer}}}},
                                {"tags", {.array = true, .items = {text}}},
                                {"none", {.array = true, .items = {text}}},
                                {"list", {.array = true, .items = {item}}}}};
  const json::Value value =
      json::Object{{"at", json::Object{{"from", 5}}},
                   {"tags", json::Array{"a]b", "c&d"}},
                   {"none", json::Array()},
                   {"list", json::Array{json::Object{{"n", 1}}, json::Object{{"n", 2}}}}};
  CHECK(sent_and_read(parameter_of({In::query, Style::deep_object, true}, shape), value) ==
        json::write(value));
}

TEST_CASE("letters that are reserved stay in a query that allows them, but for those that would be misread") {
  Parameter parameter = parameter_of({In::query, Style::form, true}, text);
  parameter.allow_reserved = true;
  CHECK(*runtime::encode_parameter(parameter, "a/b?c:d@e=f,g&h+i#j%k") ==
        "color=a/b?c:d@e=f,g%26h%2Bi%23j%25k");
  parameter.explode = false;
  parameter.shape = {.array = true, .items = {text}};
  CHECK(*runtime::encode_parameter(parameter, json::Array{"a,b", "/c"}) == "color=a%2Cb,/c");
}

TEST_CASE("a parameter with content is a document in its place") {
  Parameter parameter = parameter_of({In::query, Style::form, true}, {});
  parameter.media_type = "application/json";
  const json::Value value = json::Object{{"a", json::Array{1, "ü&"}}};
  CHECK(sent_and_read(parameter, value) == json::write(value));
  for (const In in : {In::path, In::header, In::cookie}) {
    parameter.in = in;
    CHECK(sent_and_read(parameter, value) == json::write(value));
  }
}

TEST_CASE("what a style cannot carry is refused with the reason") {
  const Place form{In::query, Style::form, true};
  const Place simple{In::path, Style::simple, false};
  const Shape texts{.array = true, .items = {text}};
  const Shape object{.object = true, .rest = {text}};
  CHECK(refusal(simple, text, "") == "style simple cannot carry this value: it would be read as nothing");
  CHECK(refusal(simple, {.array = true, .items = {texts}}, json::Array{json::Value(json::Array{"a"})}) ==
        "style simple has no text for an array inside of another value");
  CHECK(refusal(form, object, json::Object()) ==
        "style form with explode cannot carry this value: it would be read as nothing");
  CHECK(refusal(form, texts, json::Array{""}) ==
        "style form with explode cannot carry this value: it would be read as []");
  CHECK(refusal({In::query, Style::space_delimited, false}, texts, json::Array{"a b"}) ==
        "style spaceDelimited cannot carry this value: it would be read as [\"a\",\"b\"]");
  CHECK(refusal({In::header, Style::simple, false}, texts, json::Array{"a,b"}) ==
        "style simple cannot carry this value: it would be read as [\"a\",\"b\"]");
  CHECK(refusal({In::header, Style::simple, false}, text, "a\r\nEvil: 1") ==
        "a header has no place for control characters");
  CHECK(refusal(form, {.integer = true, .string = true}, "5") ==
        "style form with explode cannot carry this value: it would be read as 5");
}

TEST_CASE("a request lacks nothing that is required and has nothing that is not declared") {
  runtime::Operation operation = operation_with(parameter_of({In::path, Style::simple, false}, text));
  operation.parameters.front().required = true;
  operation.body = runtime::BodySpec{.required = true, .content = {{.type = "application/json"}}};
  CHECK(runtime::encode_request(operation, {}).error() == "path /color: must be given");
  runtime::RequestValues values{.path = {{"color", "a b"}}};
  CHECK(runtime::encode_request(operation, values).error() == "a body is required");
  values.body = json::Array{1};
  CHECK(runtime::encode_request(operation, values)->target == "/things/a%20b");
  CHECK(runtime::encode_request(operation, values)->body == "[1]");
  CHECK(*runtime::encode_request(operation, values)->headers.find("content-type") == "application/json");
  values.query.set("other", 1);
  CHECK(runtime::encode_request(operation, values).error() == "query /other: is not declared");
}

}  // namespace understudy::tests
