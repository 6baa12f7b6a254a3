#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace understudy::generator {

/// The words of a name, in lower case: `displayName`, `display-name` and `page[display_name]` have `display`
/// and `name` among them. Letters beyond ASCII are spelt by their code point: `u00e9`.
std::vector<std::string> words_of(std::string_view name);

/// `display_name`; `v3d` for `3d`, `empty` for a name without a letter or digit. Not yet safe from keywords.
std::string snake_case(std::string_view name);

/// `DisplayName`; the same care.
std::string upper_camel(std::string_view name);

/// The name, with `_` behind it where C++ or the generated code has another use for it.
std::string safe_name(std::string name);
/// The name as a namespace of its own: what the C library declares beside it gets an underscore too.
std::string safe_namespace(std::string name);
/// Where the code of a namespace goes, and what its build target is called: `acme_pets` for `acme::pets`.
std::string folder_of(std::string_view name_space);

/// The name as that of a file: a long one is cut, and told apart by a number made of all of it.
std::string file_stem(std::string name);

/// The names given out in one scope; a second claim to a name is numbered. Names in UpperCamel differ in
/// snake_case as well, so that what is named after them does.
class Names {
 public:
  Names() = default;
  explicit Names(std::set<std::string> taken) : taken_(std::move(taken)) {}

  /// `name`, or `name_2`, `name_3`, …
  std::string claim_snake(std::string_view name);
  /// `Name`, or `Name2`, `Name3`, …
  std::string claim_camel(std::string_view name);
  /// The name as it is, or numbered.
  std::string claim_exactly(const std::string& name) { return claim(name, ""); }

 private:
  bool take(const std::string& name, bool is_camel);
  std::string claim(const std::string& name, std::string_view separator, bool is_camel = false);

  std::set<std::string> taken_;
  std::set<std::string> taken_in_snake_;     // of those in UpperCamel
  std::map<std::string, std::size_t> last_;  // the number that a name was given last
};

}  // namespace understudy::generator
