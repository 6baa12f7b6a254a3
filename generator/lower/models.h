#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "generator/cpp/declaration.h"
#include "generator/lower/facts.h"
#include "generator/lower/kind.h"
#include "generator/lower/names.h"
#include "generator/lower/sides.h"
#include "openapi/diagnostics.h"

namespace understudy::generator {

/// A C++ type where a schema is used. Null is said beside the type, so that a member can say it by its
/// presence.
struct Use {
  cpp::TypeId type{};
  bool nullable = false;
};

/// The name of the function that checks a schema; asking for it makes it known outside of its file.
using CheckName = std::function<std::string(openapi::SchemaId)>;

/// Turns schemas into C++ types. Each component is declared under its own name; what stands inside of another
/// schema is named after it and the member that leads there. A schema that means another type in a request
/// than in a response becomes two, `UserRead` and `UserWrite`.
class ModelLowering {
 public:
  ModelLowering(const openapi::Document& document, CheckName check_name, openapi::Diagnostics& diagnostics);

  /// The type for values that obey all of the schemas; `hint` names a type that has to be declared for it.
  Use use(const Conjunction& schemas, const Hint& hint);
  /// The same for one schema; null is part of the type.
  cpp::TypeId standalone(openapi::SchemaId schema, const Hint& hint);
  /// The type of a body that has one schema or another, as its media type says.
  cpp::TypeId either(const std::vector<openapi::MediaType>& content, const Hint& hint);
  /// A member of a struct, or of a group of parameters.
  cpp::Member member(const std::string& wire, const Conjunction& schemas, const Hint& hint, bool required);

  /// The sides for which a component has types of its own.
  std::vector<Side> sides_of(openapi::SchemaId component) const;

  /// The path of a component's header.
  const std::string& header_of(openapi::SchemaId component) const { return component_headers_.at(component); }
  /// What is declared from here on belongs to this header.
  void declare_in(std::string header) { header_ = std::move(header); }

  cpp::TypeId any() { return add(cpp::Scalar::any); }
  cpp::TypeId text() { return add(cpp::Scalar::string); }
  /// A type name that nothing else has.
  std::string claim(const std::string& words) { return type_names_.claim_camel(words); }
  /// The name of the struct around an operation's types, by its index; webhooks and callbacks come behind. It
  /// goes before those of inline schemas.
  const std::string& scope(std::size_t operation) const { return scopes_[operation]; }

  /// Everything that was declared, in an order that C++ takes.
  cpp::Models take();

 private:
  cpp::TypeId add(cpp::Type type);
  std::string new_header(const std::string& name);
  cpp::DeclarationId reserve(std::string name);
  cpp::TypeId type_for(const Facts& facts, const Conjunction& schemas, const Hint& hint);
  cpp::TypeId declare(const Facts& facts, const Conjunction& schemas, const Hint& hint);
  void fill(cpp::DeclarationId id, const Facts& facts, const Hint& hint, const std::string& doc);
  void declare_components();
  void name_components();
  void name_scopes();
  std::optional<openapi::SchemaId> target_of(openapi::SchemaId component) const;
  Hint hint_at(const Conjunction& core, const Conjunction& schemas, const Hint& hint) const;
  void fill_component(openapi::SchemaId id, const std::string& name, Side side);
  Side side_of(const Conjunction& schemas, Side wanted) const;
  cpp::TypeId undeclared(const Facts& facts, const Conjunction& schemas, const Hint& hint);
  cpp::TypeId item(const Conjunction& schemas, const Hint& hint);

  cpp::Struct structure(const Facts& facts, const Hint& hint, const std::string& doc);
  void add_rest(const Facts& facts, const Hint& hint, cpp::Struct& result);
  cpp::Tuple tuple(const Facts& facts, const Hint& hint, const std::string& doc);
  bool is_union_alone(const Facts& facts) const;
  bool is_subsumed(const std::string& property, const Facts& facts) const;
  cpp::Part part(const Choice& choice, const Hint& hint, Names& names);
  cpp::Union choice_union(const Choice& choice, const Hint& hint, const std::string& doc);
  cpp::Union several_union(const Facts& facts, const Hint& hint, const std::string& doc);
  cpp::TypeId alternative(const Facts& facts, const Hint& hint, const std::string& doc);
  cpp::Selection selection_of(const Choice& choice) const;
  void note(openapi::SchemaId schema, const std::string& reason);

  const openapi::Document& document_;
  CheckName check_name_;
  openapi::Diagnostics& diagnostics_;
  Names type_names_;
  cpp::Models models_;
  std::set<openapi::SchemaId> two_sided_;
  std::vector<std::string> scopes_;  // by operation
  std::map<std::pair<openapi::SchemaId, Side>, cpp::DeclarationId> components_;
  std::map<cpp::DeclarationId, std::string> component_names_;
  std::map<openapi::SchemaId, std::string> component_headers_;
  Names files_;
  std::string header_;
  std::map<std::pair<std::size_t, std::uint32_t>, cpp::TypeId> known_types_;  // by kind and content
  std::map<std::pair<Conjunction, Side>, cpp::TypeId> inline_types_;
  std::map<std::pair<std::vector<openapi::SchemaId>, Side>, cpp::TypeId>
      either_types_;  // by the schemas of a body
  std::set<Conjunction> under_way_;
  std::set<openapi::SchemaId> noted_;
  std::size_t joined_ = 0;        // uses of several schemas at once that made a type
  std::size_t joined_depth_ = 0;  // of them, those around the one that is being made
  std::map<cpp::DeclarationId, openapi::SchemaId> origins_;  // the first schema of each
};

/// The enumerators of texts, numbers and booleans, named in order: a text by itself, others by their titles.
std::vector<cpp::Enumerator> enumerators(const openapi::Document& document, const Facts& facts);

/// The first description, with what a reader of the type has to know besides.
std::string doc_of(const openapi::Document& document, const Conjunction& schemas);
/// The summary and the description, with what a caller has to know besides.
std::string doc_of(const openapi::Operation& operation);
/// The description, else the words of the parameter's schema.
std::string doc_of(const openapi::Parameter& parameter, const std::string& otherwise);

/// Brings the declarations into an order that C++ takes: breaks cycles with boxes, merges alternatives that
/// are the same C++ type, gives lists and maps of themselves a struct, and replaces what is nothing but
/// itself. Returns those.
std::vector<cpp::DeclarationId> settle(cpp::Models& models);

}  // namespace understudy::generator
