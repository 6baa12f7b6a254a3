#pragma once

#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "openapi/document.h"
#include "openapi/sample.h"

namespace understudy::openapi {

/// Schemas that have to hold together, with what their references and `allOf` add.
using Parts = std::vector<const Schema*>;
using Ids = std::vector<SchemaId>;
using Candidates = std::vector<json::Value>;

/// Whether `type`, `enum` and `const` let the value stand.
bool allows(const Schema& part, const json::Value& value);

/// The values that the document writes down itself and that `type`, `enum` and `const` let stand, those that
/// were meant to be used first.
Candidates written(const Parts& parts);

/// Whether only values that are written down are allowed.
bool is_closed_list(const Parts& parts);

/// Whether keywords speak of the value that the making of it does not follow.
bool is_hard(const Parts& parts);

/// The types that all parts allow; where none names any, what the other keywords speak of.
TypeSet types_of(const Parts& parts);

/// Numbers within all bounds and steps of the parts.
Candidates number_candidates(const Parts& parts, bool is_integer);

/// Texts of the format, pattern and length that the parts ask for. Where there is a judge to choose, also
/// those that only might be.
Candidates string_candidates(const Parts& parts, bool is_judged);

/// Other texts that are near to one.
Candidates near_texts(const Parts& parts, const std::string& text);

/// Which of the texts of a regular expression is wanted.
struct WantedText {
  std::size_t least = 0;   // code points
  std::size_t choice = 0;  // the so-manieth alternative and member of a class
  bool skips_assertions = false;
};

/// A text that a regular expression matches; nothing for expressions with assertions, unless they are to be
/// skipped, or back references.
std::optional<std::string> text_for_pattern(std::string_view pattern, const WantedText& wanted);

/// The valid example of a format of strings, or null where the format is not known.
const char* text_for_format(std::string_view format);

/// How large a value may become.
struct SampleSize {
  std::size_t most_steps;       // of making, with all branches that are tried
  std::size_t deepest_options;  // members that may be left out are, from this depth on
};

/// Makes values of one document's schemas.
class Sampler {
 public:
  Sampler(const Document& document, const Obeys& obeys, SampleSize size)
      : document_(&document), obeys_(&obeys), size_(size) {}

  /// Whether the steps did not suffice; what was made then lacks members at random places.
  bool ran_out() const { return steps_ > size_.most_steps; }

  /// A branch that was taken: of `owner`, for its discriminator.
  struct Taken {
    SchemaId owner;
    Ids branch;
  };

  /// A value for schemas that have to hold together. `taken` are the branches among them.
  std::optional<json::Value> make(const Ids& roots, const std::vector<Taken>& taken = {});

 private:
  /// What a value has to hold to: the schemas as asked for, all that they add, and the branches.
  struct Aim {
    const Ids& roots;
    const Parts& parts;
    const std::vector<Taken>& taken;
  };

  static constexpr std::size_t most_judged = 100'000;  // values; beyond that nothing is sound

  const Schema& schema(SchemaId id) const { return document_->schema(id); }
  Parts parts_of(const Ids& ids) const;
  Parts all_parts_of(Ids ids) const;
  void expand(Ids& ids) const;
  std::ptrdiff_t times_on_path(Ids ids) const;
  bool obeys(const Aim& aim, const json::Value& value) const;
  bool may_stand(const Aim& aim, const json::Value& value) const;
  std::optional<json::Value> first_of(const Aim& aim, const Candidates& candidates) const;
  std::optional<json::Value> written_for(const Aim& aim) const;

  std::vector<Ids> branches_of(SchemaId owner) const;
  std::optional<json::Value> make_branch(const Aim& aim, SchemaId owner);
  bool lets_name(const Taken& taken, const std::string& property, const std::string& name) const;
  void tell_apart(const Taken& taken, json::Value& value) const;
  void tell_apart(const Aim& aim, json::Value& value) const;
  std::optional<json::Value> make_of_type(const Aim& aim, const TypeSet& types);
  std::optional<json::Value> make_typed(const Aim& aim);

  std::optional<Ids> member_schemas(const Parts& parts, const std::string& name) const;
  std::optional<json::Value> make_object(const Aim& aim);
  void add_unlike_others(const Aim& aim, std::vector<json::Object>& candidates) const;
  std::optional<json::Value> with_fewer_members(const Aim& aim, const json::Object& full) const;
  std::optional<json::Value> make_member(const Parts& parts, const std::string& name, bool is_needed);
  std::vector<std::string> free_names(const Parts& parts);
  bool fill_up(const Parts& parts, std::size_t least, json::Object& object);

  Ids item_schemas(const Parts& parts, std::size_t index) const;
  std::optional<json::Value> make_array(const Aim& aim);
  std::optional<json::Value> make_array_of(const Aim& aim, std::size_t size, std::size_t least);
  std::optional<json::Value> make_item(const Ids& ids, const json::Array& others, bool is_needed);
  std::optional<json::Value> another(const Ids& roots, const json::Value& first, const json::Array& others);
  Candidates others_near(const Ids& roots, const Parts& parts, const json::Value& first);

  const Document* document_;
  const Obeys* obeys_;
  SampleSize size_;
  Ids path_;
  std::size_t steps_ = 0;
  mutable std::size_t judged_ = 0;
  std::size_t depth_ = 0;
};

}  // namespace understudy::openapi
