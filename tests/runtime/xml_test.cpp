#include "runtime/xml.h"

#include <catch2/catch.hpp>

#include "json/parse.h"
#include "json/write.h"

namespace understudy::runtime {
namespace {

const Shape text{.string = true};
const Shape integer{.integer = true};

Shape named(Shape shape, Xml xml) {
  shape.xml = std::move(xml);
  return shape;
}

Shape list_of(Shape item, std::optional<Xml> xml = {}) {
  return {.array = true, .xml = std::move(xml), .items = {std::move(item)}};
}

std::string decoded(const std::string& body, const Shape& shape) {
  const auto value = decode_xml(body, shape);
  if (value) return json::write(*value);
  return std::to_string(value.error().line) + ":" + std::to_string(value.error().column) + " " +
         value.error().message;
}

std::string encoded(const std::string& value, const Shape& shape) {
  const auto document = encode_xml(*json::parse(value), shape);
  if (!document) return document.error();
  return document->substr(document->find('\n') + 1);
}

/// The XML of a value, which has to be read back as the same.
std::string both_ways(const std::string& value, const Shape& shape) {
  const std::string document = encoded(value, shape);
  CHECK(decoded(document, shape) == value);
  return document;
}

const Shape person{
    .object = true,
    .xml = Xml{.name = "Person"},
    .members = {
        {"id", named(integer, {.attribute = true})},
        {"name",
         named(text, {.name = "fullName", .namespace_uri = "http://example.com/sample", .prefix = "smp"})},
        {"ok", {.boolean = true}}}};

}  // namespace

TEST_CASE("the xml object names elements, attributes and namespaces") {
  CHECK(
      both_ways(R"({"id":7,"name":"A & B","ok":true})", person) ==
      R"(<Person id="7"><smp:fullName xmlns:smp="http://example.com/sample">A &amp; B</smp:fullName><ok>true</ok></Person>)");
  CHECK(decoded(R"(<Person id="x"><q:fullName xmlns:q="http://example.com/sample">a</q:fullName></Person>)",
                person) == R"({"id":"x","name":"a"})");
  CHECK(decoded("<Person><fullName>a</fullName></Person>", person) == R"({"fullName":"a"})");
}

TEST_CASE("an attribute may have a namespace of its own, by its prefix") {
  const auto with = [](Xml xml) {
    return Shape{.object = true, .members = {{"id", named(integer, std::move(xml))}}};
  };
  CHECK(both_ways(R"({"id":7})", with({.namespace_uri = "urn:a", .prefix = "p", .attribute = true})) ==
        R"(<root xmlns:p="urn:a" p:id="7"></root>)");
  CHECK(both_ways(R"({"id":7})", with({.namespace_uri = "urn:a", .attribute = true})) ==
        R"(<root id="7"></root>)");
}

TEST_CASE("arrays repeat their element, or are wrapped in one, as the specification's examples show") {
  const auto animals = [](Shape list) { return Shape{.object = true, .members = {{"animals", list}}}; };
  CHECK(both_ways(R"({"animals":["a","b"]})", animals(list_of(text))) ==
        "<root><animals>a</animals><animals>b</animals></root>");
  CHECK(both_ways(R"({"animals":["a","b"]})", animals(list_of(named(text, {.name = "animal"})))) ==
        "<root><animal>a</animal><animal>b</animal></root>");
  CHECK(both_ways(R"({"animals":["a"]})",
                  animals(list_of(named(text, {.name = "animal"}), Xml{.name = "aliens"}))) ==
        "<root><animal>a</animal></root>");
  CHECK(both_ways(R"({"animals":["a","b"]})", animals(list_of(text, Xml{.wrapped = true}))) ==
        "<root><animals><animals>a</animals><animals>b</animals></animals></root>");
  CHECK(both_ways(R"({"animals":["a"]})", animals(list_of(named(text, {.name = "animal"}),
                                                          Xml{.name = "aliens", .wrapped = true}))) ==
        "<root><aliens><animal>a</animal></aliens></root>");
  CHECK(both_ways(R"({"animals":["a"]})", animals(list_of(text, Xml{.name = "aliens", .wrapped = true}))) ==
        "<root><aliens><aliens>a</aliens></aliens></root>");
  CHECK(both_ways(R"({"animals":[]})", animals(list_of(text, Xml{.wrapped = true}))) ==
        "<root><animals></animals></root>");
  CHECK(decoded("<root><aliens><alien>a</alien></aliens></root>",
                animals(list_of(named(text, {.name = "animal"}), Xml{.name = "aliens", .wrapped = true}))) ==
        "1:16 the items must be called animal, not alien");
}

TEST_CASE("an array as a whole document has items by their name") {
  const Shape pets = named(list_of(named(integer, {.name = "pet"})), {.name = "pets"});
  CHECK(both_ways("[1,2]", pets) == "<pets><pet>1</pet><pet>2</pet></pets>");
  CHECK(both_ways("[[1],[2,3]]", list_of(list_of(integer))) ==
        "<root><item><item>1</item></item><item><item>2</item><item>3</item></item></root>");
}

TEST_CASE("texts become the types of the schema; null is xsi:nil") {
  const Shape shape{.object = true,
                    .members = {{"n", {.number = true}},
                                {"b", {.boolean = true}},
                                {"s", text},
                                {"z", {.null = true, .integer = true}}}};
  CHECK(decoded("<r><n> 1.50 </n><b>true</b><s> a </s><z></z></r>", shape) ==
        R"({"n":1.50,"b":true,"s":" a ","z":null})");
  CHECK(decoded("<r><n>x</n></r>", shape) == R"({"n":"x"})");
  CHECK(both_ways(R"({"s":null,"n":1})", shape).find("xsi:nil=\"true\"") != std::string::npos);
  CHECK(decoded("<r><s><![CDATA[<&]]>b<!-- c -->&#65;</s></r>", shape) == R"({"s":"<&bA"})");
}

TEST_CASE("what the schema does not know becomes a member for the check to speak of") {
  const Shape shape{.object = true, .members = {{"a", integer}}};
  CHECK(decoded(R"(<r x="1"><a>1</a><b>2</b><b>3</b><c><d>4</d></c></r>)", shape) ==
        R"({"x":"1","a":1,"b":["2","3"],"c":{"d":"4"}})");
  CHECK(decoded("<r><a>1</a><a>2</a></r>", shape) == R"({"a":[1,2]})");
  CHECK(decoded("<r>plain</r>", shape) == R"("plain")");
  CHECK(decoded("<r><a>1</a>\n plain</r>", shape) == "1:2 the element r has text beside its members");
  CHECK(decoded("<r><a>1</a></r>", Shape{}) == R"({"a":"1"})");
}

TEST_CASE("a schema inside of itself is read at every depth") {
  const Shape node{.object = true,
                   .xml = Xml{.name = "node"},
                   .members = {{"n", integer}, {"node", {.array = true, .items = {{.again = 2}}}}}};
  CHECK(both_ways(R"({"n":1,"node":[{"n":2,"node":[{"n":3}]},{"n":4}]})", node) ==
        "<node><n>1</n><node><n>2</n><node><n>3</n></node></node><node><n>4</n></node></node>");
}

TEST_CASE("a root of another name or namespace is a fault") {
  CHECK(decoded("<Persona/>", person) == "1:2 the root element must be Person, not Persona");
  const Shape spaced = named({.object = true}, {.name = "a", .namespace_uri = "urn:a"});
  CHECK(decoded("<a/>", spaced) == "1:2 the root element must be a of urn:a, not a");
  CHECK(decoded("<a xmlns='urn:a'/>", spaced) == "{}");
}

TEST_CASE("XML that is not well-formed is a fault with its place") {
  for (const auto& [body, fault] : std::vector<std::pair<std::string, std::string>>{
           {"", "there is no root element"},
           {"<a>", "start-end tags mismatch"},
           {"<a></b>", "start-end tags mismatch"},
           {"<a/><b/>", "there may be one root element only"},
           {"x<a/>", "there is text outside of the root element"},
           {"<a>b & c</a>", "an ampersand must begin a reference such as &amp;"},
           {"<a>&nbsp;</a>", "an ampersand must begin a reference such as &amp;"},
           {"<a>&#0;</a>", "an ampersand must begin a reference such as &amp;"},
           {"<a>\x01</a>", "a control character has no place in XML"},
           {"<a b='1' b='2'/>", "the attribute b is given twice"},
           {"<p:a/>", "the prefix p is not declared"},
           {"<!DOCTYPE a [<!ENTITY x \"y\">]><a>1</a>", "a document type is not read; leave it out"}}) {
    INFO(body);
    CHECK(decoded(body, Shape{}).find(fault) != std::string::npos);
  }
  CHECK(decoded("<a>\n <b></c></a>", Shape{}).starts_with("2:"));
}

TEST_CASE("hostile XML neither nests without end nor eats memory") {
  std::string deep;
  for (int i = 0; i < 5'000; ++i) deep += "<a>";
  for (int i = 0; i < 5'000; ++i) deep += "</a>";
  CHECK(decoded(deep, Shape{}).find("nested too deeply") != std::string::npos);
  std::string wide = "<a>";
  for (int i = 0; i < 600'000; ++i) wide += "<b/>";
  CHECK(decoded(wide + "</a>", Shape{}).find("too many elements") != std::string::npos);
  std::string spaces = "<a";
  for (int i = 0; i < 1'000; ++i) spaces += " xmlns:p" + std::to_string(i) + "='u'";
  CHECK(decoded(spaces + "/>", Shape{}).find("too many namespaces") != std::string::npos);
  std::string names = "<a>";
  for (int i = 0; i < 100'000; ++i) names += "<b" + std::to_string(i) + "/>";
  CHECK(decoded(names + "</a>", Shape{}).size() > 1'000'000);
}

TEST_CASE("what XML has no place for is not written") {
  CHECK(encoded(R"({"a b":1})", Shape{}) == "\"a b\" is no name of XML");
  CHECK(encoded(R"({"a":"\u0001"})", Shape{}) ==
        "a text with control characters, or not in UTF-8, has no place in XML");
  CHECK(encoded(R"({"id":[1]})", person) == "an attribute has no place for members or items");
  CHECK(both_ways("\"a\\r\\n\\tb \\\"c\\\" ü\"", text) == "<root>a&#13;&#10;&#9;b &quot;c&quot; ü</root>");
}

}  // namespace understudy::runtime
