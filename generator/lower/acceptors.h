#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "generator/cpp/accept.h"
#include "generator/lower/check_names.h"
#include "generator/lower/joined.h"
#include "openapi/document.h"

namespace understudy::generator {

/// The name of the acceptor beside a check: `accept_pet` beside `check_pet`.
std::string acceptor_of(const std::string& check);

/// An acceptor for every schema whose check is known outside of its file, and for what those need.
std::vector<cpp::Acceptor> lower_acceptors(const openapi::Document& document, CheckNames& names);

/// Has equal functions call one of them.
std::vector<cpp::Acceptor> with_shared(std::vector<cpp::Acceptor> acceptors);

/// Drops those that nobody calls.
std::vector<cpp::Acceptor> without_unused(std::vector<cpp::Acceptor> acceptors);

/// Keeps the named ones, and whatever they call.
void keep_called(std::vector<cpp::Acceptor>& acceptors, const std::set<std::string>& names);

/// Schemas of one value, and the words that a function for them is named after.
struct Wanted {
  std::vector<openapi::SchemaId> schemas;
  std::string words;
};

/// Where a function goes.
struct AcceptPlace {
  const Wanted& wanted;
  const std::string& group;
  bool folded = false;  // what stands beside a union goes into its branches
};

/// Makes expressions of schemas, and functions of what is more than an expression.
class AcceptLowering {
 public:
  AcceptLowering(const openapi::Document& document, CheckNames& names);

  /// The function of a schema that others ask for by its name.
  void add_root(openapi::SchemaId schema);
  std::vector<cpp::Acceptor> take();

  const openapi::Document& document() const { return document_; }
  /// Reads a value that obeys all of the schemas.
  cpp::Accept expression(const Wanted& wanted, const std::string& group);
  /// The same as the name of a function.
  std::string function(const Wanted& wanted, const std::string& group);
  /// The same of a branch of the one union in `base`, together with the rest of it.
  cpp::Accept expression_with(const Joined& base, const Wanted& branch, const std::string& group);
  /// The kinds of values that may obey a schema.
  std::set<json::Type> kinds(openapi::SchemaId schema) const;
  /// A function of its own for a part of what is wanted.
  std::string add(const Wanted& wanted, const std::string& group, cpp::AcceptBody body);

 private:
  using Schemas = std::vector<openapi::SchemaId>;
  using Key = std::pair<std::string, Schemas>;  // a group, which is empty for one schema

  Schemas targets_of(const Schemas& schemas) const;
  std::string group_of(const Schemas& schemas, const std::string& group) const;
  std::string new_name(const Schemas& schemas, const std::string& words);
  void put(const std::string& name, const Schemas& schemas, const std::string& group, cpp::AcceptBody body);
  void make(const Key& key, const Wanted& wanted, const std::string& group, const std::string& name);
  void make_postponed();
  cpp::AcceptBody body_of(const Wanted& wanted, const std::string& group);
  Joined join_one(openapi::SchemaId schema) const {
    return join(document_, names_.target(schema), is_guarded_);
  }
  void export_calls(const cpp::Accept& accept);
  std::string called(cpp::Accept accept, const Wanted& wanted, const std::string& group);
  bool can_fold(const Joined& all) const;
  cpp::AcceptBody joined(const Joined& all, const Wanted& wanted, const std::string& group);
  cpp::AcceptBody together(const Joined& all, const Wanted& wanted, const std::string& group);

  const openapi::Document& document_;
  CheckNames& names_;
  std::function<bool(openapi::SchemaId)> is_guarded_;
  Names taken_;
  std::map<Key, cpp::Accept> made_;
  std::vector<openapi::SchemaId> postponed_;
  std::set<std::string> functions_;
  std::set<std::string> exported_;
  std::vector<cpp::Acceptor> acceptors_;
  std::size_t depth_ = 0;
  std::size_t joined_ = 0;        // functions for several schemas at once
  std::size_t joined_depth_ = 0;  // of them, those around the one that is being made
};

/// What the joined schemas say of a value itself, kind by kind; their unions stand apart.
cpp::AcceptBody accept_value(AcceptLowering& lowering, const Joined& all, const Wanted& wanted,
                             const std::string& group);
/// What they say of an object, of an array; an expression where that is little.
cpp::AcceptBody accept_object(AcceptLowering& lowering, const Joined& all, const Wanted& wanted,
                              const std::string& group);
cpp::AcceptBody accept_array(AcceptLowering& lowering, const Joined& all, const Wanted& wanted,
                             const std::string& group);
/// What reads a value by `anyOf`, `oneOf`, `not` and `if` of the joined schemas; in a place that is folded by
/// their one union, whose branches take in the rest.
std::vector<cpp::Accept> accept_branches(AcceptLowering& lowering, const Joined& all,
                                         const AcceptPlace& place);

}  // namespace understudy::generator
