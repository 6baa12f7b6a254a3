#pragma once

#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "json/json.h"
#include "mock/read/fault.h"
#include "mock/template/key_finder.h"

namespace understudy::mock {

struct Template;
struct NamedTemplate;

/// JSON that stands for itself.
struct Literal {
  json::Value value;
};

/// A placeholder: a name, the steps inside of its value, and a transform.
struct Lookup {
  enum class Transform { none, slug, tail, text, uuid };
  std::string root;
  std::vector<std::string> steps;
  std::string rest;  // the steps as written, for names that have dots in them
  Transform transform = Transform::none;
};

/// Text with placeholders in it.
struct Text {
  std::vector<std::variant<std::string, Lookup>> parts;
};

struct First {
  std::vector<Template> options;
};

struct Merge {
  std::vector<Template> objects;
};

struct Each {
  std::vector<Template> list_and_item;  // always two
};

struct Match {
  std::vector<Template> text;  // always one
  std::vector<NamedTemplate> cases;
  KeyFinder keys;                   // the names of the cases
  std::vector<Template> otherwise;  // none or one
};

struct When {
  std::vector<Template> condition_and_result;  // always two
};

struct Add {
  std::vector<Template> terms;
};

struct Items {
  std::vector<Template> items;
};

struct Fields {
  std::vector<NamedTemplate> members;
};

/// JSON in which some strings and some objects stand for a value: docs/EXTENSIONS.md, Templates.
struct Template {
  std::variant<Literal, Lookup, Text, First, Merge, Each, Match, When, Add, Items, Fields> form;
};

/// A member of an object, or a case of `$match`.
struct NamedTemplate {
  std::string name;
  Template part;
};

/// Reads a template; what is wrong with it becomes a fault, and stands for itself.
Template parse_template(const json::Value& value, const std::string& location, Faults& faults);

/// Reads a string of a template.
Template parse_text(const std::string& text, const std::string& location, Faults& faults);

/// Where a placeholder stands: as a value, as the list of an `$each`, or somewhere in the item of one, where
/// the data adds names of its own.
enum class AskedBy { value, list, item };

struct Ask {
  const Lookup* lookup;
  AskedBy by;
};

/// All placeholders of a template. They live as long as it does.
std::vector<Ask> asks_of(const Template& part);

}  // namespace understudy::mock
