#include "runtime/accept/combine.h"

#include "json/parse.h"

namespace understudy::runtime::accept {
namespace {

/// The value of a member that is a string: its index among the names, else their number.
std::size_t named_by(Text& in, std::string_view member, const NamesView& values) {
  std::size_t found = values.size();
  in.object(no_names, [&](std::size_t, const String& name) {
    if (!name.equals(member)) return in.any();
    in.string([&](const String& value) {
      found = values.find(value.text());
      return false;
    });
    return false;
  });
  return found;
}

std::size_t named_by(const Tree& in, std::string_view member, const NamesView& values) {
  const json::Value* const value = in.value().find(member);
  return value == nullptr || !value->is_string() ? values.size() : values.find(*value->string());
}

bool holds(const json::Value& value, CheckValue check, Direction direction) {
  Report report(direction, In::body, 1);
  check(value, Path(), report);
  return report.ok();
}

}  // namespace

template <typename Source>
bool all_of(Source& in, std::span<const Accept<Source>> parts) {
  const auto start = in.mark();
  for (const auto part : parts) {
    if (!in.go(start) || !part(in)) return false;
  }
  return true;
}

template <typename Source>
bool any_of(Source& in, std::span<const Accept<Source>> branches) {
  const auto start = in.mark();
  for (const auto branch : branches) {
    if (!in.go(start)) return false;
    if (branch(in)) return true;
    if (in.in_doubt()) return false;
  }
  return false;
}

template <typename Source>
bool one_of(Source& in, std::span<const Accept<Source>> branches) {
  const auto start = in.mark();
  auto end = start;
  std::size_t fitting = 0;
  for (const auto branch : branches) {
    if (!in.go(start)) return false;
    if (branch(in)) {
      end = in.mark();
      if (++fitting > 1) return false;
    } else if (in.in_doubt()) {
      return false;
    }
  }
  return fitting == 1 && in.go(end);
}

template <typename Source>
bool negation(Source& in, Accept<Source> schema) {
  const auto start = in.mark();
  if (schema(in) || in.in_doubt()) return false;
  return in.go(start) && in.any();
}

template <typename Source>
bool conditional(Source& in, Accept<Source> condition, Accept<Source> then, Accept<Source> otherwise) {
  const auto start = in.mark();
  const Accept<Source> branch = condition(in) ? then : otherwise;
  if (in.in_doubt() || !in.go(start)) return false;
  return branch == nullptr ? in.any() : branch(in);
}

template <typename Source>
bool by_name(Source& in, const ByName<Source>& choice) {
  const auto start = in.mark();
  const std::size_t index = named_by(in, choice.member, choice.values);
  if (in.in_doubt() || !in.go(start)) return false;
  return index < choice.branches.size() ? choice.branches[index](in) : choice.otherwise(in);
}

template <>
bool by_value(Text& in, CheckValue check) {
  const std::string_view text = in.span();
  if (text.empty()) return false;
  const auto value = json::parse(text);
  return value ? holds(*value, check, in.direction()) : in.doubt();
}

template <>
bool by_value(Tree& in, CheckValue check) {
  return holds(in.value(), check, in.direction());
}

template <typename Source>
bool by_pattern(Source& in, const String& name, std::span<const PatternMember<Source>> patterns,
                Accept<Source> otherwise) {
  const auto start = in.mark();
  bool is_known = false;
  for (const auto& [pattern, accept] : patterns) {
    if (!name.matches(*pattern)) continue;
    if (!in.go(start) || !accept(in)) return false;
    is_known = true;
  }
  return is_known || otherwise(in);
}

template <typename Source>
bool name_holds(Source& in, const String& name, Accept<Tree> schema) {
  const json::Value value(name.text());
  Tree tree(value, in.direction());
  return schema(tree) || (tree.in_doubt() && in.doubt());
}

template bool all_of(Text&, std::span<const Accept<Text>>);
template bool all_of(Tree&, std::span<const Accept<Tree>>);
template bool any_of(Text&, std::span<const Accept<Text>>);
template bool any_of(Tree&, std::span<const Accept<Tree>>);
template bool one_of(Text&, std::span<const Accept<Text>>);
template bool one_of(Tree&, std::span<const Accept<Tree>>);
template bool negation(Text&, Accept<Text>);
template bool negation(Tree&, Accept<Tree>);
template bool conditional(Text&, Accept<Text>, Accept<Text>, Accept<Text>);
template bool conditional(Tree&, Accept<Tree>, Accept<Tree>, Accept<Tree>);
template bool by_name(Text&, const ByName<Text>&);
template bool by_name(Tree&, const ByName<Tree>&);
template bool by_pattern(Text&, const String&, std::span<const PatternMember<Text>>, Accept<Text>);
template bool by_pattern(Tree&, const String&, std::span<const PatternMember<Tree>>, Accept<Tree>);
template bool name_holds(Text&, const String&, Accept<Tree>);
template bool name_holds(Tree&, const String&, Accept<Tree>);

}  // namespace understudy::runtime::accept
