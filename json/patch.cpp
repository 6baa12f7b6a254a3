#include "json/patch.h"

#include <algorithm>
#include <optional>
#include <vector>

#include "json/pointer.h"

namespace understudy::json {

namespace {

using Tokens = std::vector<std::string>;
/// Empty where all went well, else what is wrong.
using Trouble = std::string;

/// An index as RFC 6901 spells it, at most `largest`.
std::optional<std::size_t> index_of(const std::string& token, std::size_t largest) {
  const bool is_number = !token.empty() && token.size() < 10 &&
                         token.find_first_not_of("0123456789") == std::string::npos &&
                         (token == "0" || token.front() != '0');
  if (!is_number) return std::nullopt;
  const std::size_t index = std::stoul(token);
  return index > largest ? std::nullopt : std::optional(index);
}

Value* inner(Value& value, const std::string& token) {
  if (Object* object = value.object()) return object->find(token);
  Array* array = value.array();
  if (array == nullptr || array->empty()) return nullptr;
  const auto index = index_of(token, array->size() - 1);
  return index ? &(*array)[*index] : nullptr;
}

Value* at(Value& root, const Tokens& tokens, std::size_t count) {
  Value* here = &root;
  for (std::size_t i = 0; i < count && here != nullptr; ++i) here = inner(*here, tokens[i]);
  return here;
}

Trouble add(Value& root, const Tokens& tokens, const Value& value) {
  if (tokens.empty()) {
    root = value;
    return {};
  }
  Value* holder = at(root, tokens, tokens.size() - 1);
  if (holder == nullptr) return "leads nowhere";
  if (Object* object = holder->object()) {
    object->set(tokens.back(), value);
    return {};
  }
  Array* array = holder->array();
  if (array == nullptr) return "leads into a value that has no members";
  const auto index =
      tokens.back() == "-" ? std::optional(array->size()) : index_of(tokens.back(), array->size());
  if (!index) return "is no index of the array";
  array->insert(array->begin() + static_cast<std::ptrdiff_t>(*index), value);
  return {};
}

Trouble remove(Value& root, const Tokens& tokens) {
  if (tokens.empty()) {
    root = Value();
    return {};
  }
  Value* holder = at(root, tokens, tokens.size() - 1);
  if (holder == nullptr || inner(*holder, tokens.back()) == nullptr) return "leads nowhere";
  if (Object* object = holder->object()) {
    object->erase(tokens.back());
    return {};
  }
  Array& array = *holder->array();
  array.erase(array.begin() + static_cast<std::ptrdiff_t>(*index_of(tokens.back(), array.size() - 1)));
  return {};
}

/// One operation with its pointers read.
struct Step {
  std::string name;
  Tokens path;
  Tokens from;
  const Value* value;
};

Trouble apply(Value& root, const Step& step) {
  if (step.name == "add") return add(root, step.path, *step.value);
  if (step.name == "remove") return remove(root, step.path);
  if (step.name == "replace") {
    Value* there = at(root, step.path, step.path.size());
    if (there == nullptr) return "leads nowhere";
    *there = *step.value;
    return {};
  }
  if (step.name == "test") {
    const Value* there = at(root, step.path, step.path.size());
    return there != nullptr && *there == *step.value ? Trouble() : "does not have the value of the test";
  }
  const Value* source = at(root, step.from, step.from.size());
  if (source == nullptr) return "is what `from` leads to, and there is nothing";
  const Value copy = *source;
  if (step.name == "copy") return add(root, step.path, copy);
  const bool into_itself = step.path.size() > step.from.size() &&
                           std::equal(step.from.begin(), step.from.end(), step.path.begin());
  if (into_itself) return "lies inside of what is moved";
  const Trouble trouble = remove(root, step.from);
  return trouble.empty() ? add(root, step.path, copy) : trouble;
}

std::optional<Tokens> pointer_in(const Value& operation, const char* name) {
  const Value* text = operation.find(name);
  return text == nullptr || !text->is_string() ? std::nullopt : pointer_tokens(*text->string());
}

/// Reads an operation; the message says what it lacks.
tl::expected<Step, std::string> read_step(const Value& operation) {
  const Value* name = operation.find("op");
  if (name == nullptr || !name->is_string()) return tl::unexpected(std::string("has no `op`"));
  Step step{*name->string(), {}, {}, operation.find("value")};
  const bool needs_value = step.name == "add" || step.name == "replace" || step.name == "test";
  const bool needs_from = step.name == "move" || step.name == "copy";
  if (!needs_value && !needs_from && step.name != "remove")
    return tl::unexpected("has an `op` that RFC 6902 does not know: " + step.name);
  if (needs_value && step.value == nullptr) return tl::unexpected(std::string("has no `value`"));
  const auto path = pointer_in(operation, "path");
  const auto from = needs_from ? pointer_in(operation, "from") : Tokens();
  if (!path) return tl::unexpected(std::string("has no `path` that is a JSON pointer"));
  if (!from) return tl::unexpected(std::string("has no `from` that is a JSON pointer"));
  step.path = *path;
  step.from = *from;
  return step;
}

}  // namespace

tl::expected<Value, PatchFault> patched(Value target, const Value& patch) {
  if (!patch.is_array()) return tl::unexpected(PatchFault{"", "must be an array of operations"});
  for (std::size_t i = 0; i < patch.array()->size(); ++i) {
    const std::string place = "/" + std::to_string(i);
    const auto step = read_step((*patch.array())[i]);
    if (!step) return tl::unexpected(PatchFault{place, step.error()});
    if (const Trouble trouble = apply(target, *step); !trouble.empty())
      return tl::unexpected(PatchFault{place + "/path", trouble});
  }
  return target;
}

}  // namespace understudy::json
