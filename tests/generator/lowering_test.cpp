#include "tests/generator/lowering.h"

#include <catch2/catch.hpp>

#include "generator/render/type_text.h"

namespace understudy::generator {
namespace {

TEST_CASE("absent, null and present are four kinds of members") {
  const Lowered api = lowered(R"(
    Pet:
      type: object
      required: [id, owner]
      properties:
        id: {type: integer}
        owner: {type: [string, "null"]}
        name: {type: string}
        nick: {type: [string, "null"]}
)");
  CHECK(api.member("Pet", "id") == "std::int64_t id = 0");
  CHECK(api.member("Pet", "owner") == "runtime::Nullable<std::string> owner = {}");
  CHECK(api.member("Pet", "name") == "std::optional<std::string> name = {}");
  CHECK(api.member("Pet", "nick") == "runtime::Field<std::string> nick = {}");
  CHECK(api.structure("Pet").rest == cpp::Rest::json);
}

TEST_CASE("a member that goes only one way makes a type for each direction, and none where nothing differs") {
  const Lowered api = lowered(R"(
    Pet:
      type: object
      required: [id, secret]
      properties:
        id: {type: string, readOnly: true}
        secret: {type: string, writeOnly: true}
    Shop: {type: object, properties: {pets: {type: array, items: {$ref: "#/components/schemas/Pet"}}}}
    PetRead: {type: object, properties: {name: {type: string}}}
)");
  CHECK(api.member("PetRead2", "id") == "std::string id = {}");
  CHECK(api.structure("PetRead2").members.size() == 1);
  CHECK(api.member("PetWrite", "secret") == "std::string secret = {}");
  CHECK(api.structure("PetWrite").members.size() == 1);
  CHECK(api.member("ShopRead", "pets") == "std::optional<std::vector<PetRead2>> pets = {}");
  CHECK(api.member("PetRead", "name") == "std::optional<std::string> name = {}");
}

TEST_CASE("null beside one other branch makes that branch nullable") {
  const Lowered api = lowered(R"(
    Cursor: {anyOf: [{type: string}, {type: "null"}]}
    Page:
      type: object
      required: [next]
      properties:
        next: {$ref: "#/components/schemas/Cursor"}
        before: {$ref: "#/components/schemas/Cursor"}
        all: {type: array, items: {$ref: "#/components/schemas/Cursor"}}
)");
  CHECK(api.aliased("Cursor") == "std::string");
  CHECK(api.member("Page", "next") == "runtime::Nullable<Cursor> next = {}");
  CHECK(api.member("Page", "before") == "runtime::Field<Cursor> before = {}");
  CHECK(api.member("Page", "all") == "std::optional<std::vector<runtime::Nullable<Cursor>>> all = {}");
}

TEST_CASE("allOf is one struct: members in order, requirements joined, narrower types kept") {
  const Lowered api = lowered(R"(
    Base:
      type: object
      properties:
        id: {type: string}
        kind: {type: string, enum: [cat, dog]}
    Cat:
      allOf:
        - {$ref: "#/components/schemas/Base"}
        - type: object
          required: [id, kind]
          properties:
            kind: {const: cat}
            lives: {type: integer, format: int32}
)");
  CHECK(api.member("Cat", "id") == "std::string id = {}");
  CHECK(api.member("Cat", "kind") == "CatKind kind = CatKind::cat");
  CHECK(api.enumeration("CatKind").values.size() == 1);
  CHECK(api.member("Cat", "lives") == "std::optional<std::int32_t> lives = {}");
  CHECK(api.notes().empty());
}

TEST_CASE("types that hold each other by value are held in boxes, whichever comes first") {
  const Lowered api = lowered(R"(
    Node:
      type: object
      properties:
        next: {$ref: "#/components/schemas/Node"}
        children: {type: array, items: {$ref: "#/components/schemas/Node"}}
        leaf: {$ref: "#/components/schemas/Leaf"}
    Leaf:
      type: object
      properties:
        parent: {$ref: "#/components/schemas/Node"}
)");
  CHECK(api.member("Node", "next") == "std::optional<runtime::Box<Node>> next");
  CHECK(api.member("Node", "children") == "std::optional<std::vector<Node>> children");
  CHECK(api.member("Node", "leaf") == "std::optional<runtime::Box<Leaf>> leaf");
  CHECK(api.member("Leaf", "parent") == "std::optional<runtime::Box<Node>> parent");
  CHECK(api.order() == std::vector<std::string>{"Node", "Leaf"});
}

TEST_CASE("a class whose base lists it is not said once more inside of itself") {
  const Lowered api = lowered(R"(
    Animal:
      type: object
      required: [kind]
      properties: {kind: {type: string}}
      oneOf: [{$ref: "#/components/schemas/Dog"}, {$ref: "#/components/schemas/Cat"}]
    Dog: {allOf: [{$ref: "#/components/schemas/Animal"}, {type: object, properties: {bark: {type: string}}}]}
    Cat: {allOf: [{$ref: "#/components/schemas/Animal"}, {type: object, properties: {purrs: {type: boolean}}}]}
    Puppy: {allOf: [{$ref: "#/components/schemas/Dog"}]}
)");
  CHECK(api.choice("Animal").alternatives.size() == 2);
  CHECK(api.member("Dog", "kind") == "std::string kind = {}");
  CHECK(api.structure("Dog").parts.empty());
  CHECK(api.structure("Puppy").parts.empty());
}

TEST_CASE("unions that hold nothing but each other end at a JSON value") {
  const Lowered api = lowered(R"(
    Ping: {anyOf: [{$ref: "#/components/schemas/Pong"}, {type: string}]}
    Pong: {anyOf: [{$ref: "#/components/schemas/Ping"}, {type: integer}]}
)");
  CHECK(TypeText(api.api.models, "api").of(api.choice("Pong").alternatives[0].type) == "json::Value");
  CHECK(
      api.notes() ==
      "/components/schemas/Pong: becomes a JSON value without a type of its own: it is nothing but itself\n");
}

TEST_CASE("types stand in the order of the document wherever C++ allows") {
  const Lowered api = lowered(R"(
    A: {type: object, properties: {c: {$ref: "#/components/schemas/C"}}}
    B: {type: object, properties: {name: {type: string}}}
    C: {type: object, properties: {name: {type: string}}}
)");
  CHECK(api.order() == std::vector<std::string>{"C", "A", "B"});
}

TEST_CASE("what holds a type of a circle stands behind all of the circle") {
  const auto result = lowered(R"(
    Holder: {type: object, properties: {first: {$ref: '#/components/schemas/First'}}}
    First: {type: object, properties: {list: {type: array, items: {$ref: '#/components/schemas/Second'}}}}
    Second: {type: object, properties: {back: {type: array, items: {$ref: '#/components/schemas/First'}}}}
)");
  CHECK(result.order() == std::vector<std::string>{"First", "Second", "Holder"});
}

TEST_CASE("a union is told apart by its discriminator, by JSON types, or by its branches' rules") {
  const Lowered api = lowered(R"(
    Circle: {type: object, required: [type, r], properties: {type: {enum: [round, Circle]}, r: {type: number}}}
    Square: {type: object, required: [type, a], properties: {type: {const: Square}, a: {type: number}}}
    Rest: {type: object, required: [type], properties: {type: {type: string}}}
    Tagged:
      oneOf: [{$ref: "#/components/schemas/Circle"}, {$ref: "#/components/schemas/Square"}]
      discriminator: {propertyName: type, mapping: {round: "#/components/schemas/Circle", Circle: "#/components/schemas/Circle"}}
    Hinted:
      oneOf: [{$ref: "#/components/schemas/Circle"}, {$ref: "#/components/schemas/Rest"}]
      discriminator: {propertyName: type}
    Kinds: {oneOf: [{type: string}, {type: integer}, {$ref: "#/components/schemas/Circle"}]}
    Checked: {anyOf: [{$ref: "#/components/schemas/Circle"}, {$ref: "#/components/schemas/Square"}]}
    Several: {type: [string, boolean]}
)");
  CHECK(api.choice("Tagged").selection == cpp::Selection::tag);
  CHECK(api.choice("Tagged").branches[0].tags.front() == "round");
  CHECK(api.choice("Hinted").selection == cpp::Selection::hint);
  CHECK(api.choice("Kinds").selection == cpp::Selection::kind);
  CHECK(api.choice("Checked").selection == cpp::Selection::check);
  CHECK(api.choice("Checked").branches[1].check == "check_square");
  CHECK(api.choice("Several").alternatives.size() == 2);
}

TEST_CASE("a union beside members keeps both, and one whose branches have them all stands alone") {
  const Lowered api = lowered(R"(
    Cat: {type: object, required: [type], properties: {type: {const: cat}}}
    Dog: {type: object, required: [type], properties: {type: {const: dog}}}
    Alone:
      type: object
      required: [type]
      properties: {type: {type: string, enum: [cat, dog]}}
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
    Both:
      type: object
      properties: {message: {type: string}}
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
)");
  CHECK(api.choice("Alone").alternatives.size() == 2);
  REQUIRE(api.structure("Both").parts.size() == 1);
  CHECK(api.structure("Both").members.size() == 1);
  CHECK(api.choice("BothAlternative").alternatives.size() == 2);
}

TEST_CASE("alternatives that are one C++ type are one alternative") {
  const Lowered api = lowered(R"(
    Id: {type: string, minLength: 3}
    Name: {type: string, maxLength: 2}
    Either: {oneOf: [{$ref: "#/components/schemas/Id"}, {$ref: "#/components/schemas/Name"}]}
)");
  CHECK(api.choice("Either").alternatives.size() == 1);
  CHECK(api.choice("Either").branches.size() == 2);
  CHECK(api.choice("Either").branches[1].alternative == 0);
}

TEST_CASE("maps, free objects and closed objects") {
  const Lowered api = lowered(R"(
    Counts: {type: object, additionalProperties: {type: integer}}
    Free: {type: object}
    Closed: {type: object, properties: {a: {type: string}}, additionalProperties: false}
    Typed: {type: object, properties: {a: {type: string}}, additionalProperties: {type: boolean}}
    Empty: {type: object, additionalProperties: false}
)");
  CHECK(api.aliased("Counts") == "runtime::Map<std::int64_t>");
  CHECK(api.aliased("Free") == "json::Object");
  CHECK(api.structure("Closed").rest == cpp::Rest::none);
  CHECK(api.structure("Typed").rest == cpp::Rest::typed);
  CHECK(api.structure("Empty").members.empty());
}

TEST_CASE("what has no C++ type becomes a JSON value, and that is said") {
  const Lowered api = lowered(R"(
    Odd: {enum: [[1], one]}
    Anything: {}
)");
  CHECK(api.aliased("Odd") == "json::Value");
  CHECK(api.aliased("Anything") == "json::Value");
  CHECK(api.notes() ==
        "/components/schemas/Odd: becomes a JSON value without a type of its own: its values are arrays or "
        "objects\n");
}

TEST_CASE("a number has the type that holds it exactly") {
  const Lowered api = lowered(R"(
    Whole: {type: integer}
    Small: {type: integer, format: int32}
    Wide: {type: integer, minimum: 0, maximum: 18446744073709551615}
    Huge: {type: integer, minimum: -9223372036854775809}
    Any: {type: number}
    Rough: {type: number, format: double}
    Few: {enum: [0.5, 1]}
)");
  CHECK(api.aliased("Whole") == "std::int64_t");
  CHECK(api.aliased("Small") == "std::int32_t");
  CHECK(api.aliased("Wide") == "std::uint64_t");
  CHECK(api.aliased("Huge") == "runtime::Decimal");
  CHECK(api.aliased("Any") == "runtime::Decimal");
  CHECK(api.aliased("Rough") == "double");
  CHECK(api.aliased("Few") == "double");
}

TEST_CASE("items with types of their own are members, as far as minItems asks required ones") {
  const Lowered api = lowered(R"(
    Pair: {type: array, minItems: 1, prefixItems: [{type: string}, {type: [integer, "null"]}], items: false}
)");
  const auto& pair = std::get<cpp::Tuple>(api.named("Pair"));
  REQUIRE(pair.members.size() == 2);
  CHECK(pair.members[0].presence == cpp::Presence::required);
  CHECK(pair.members[1].presence == cpp::Presence::field);
  CHECK_FALSE(pair.rest);
}

}  // namespace
}  // namespace understudy::generator
