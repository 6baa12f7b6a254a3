#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "json/json.h"
#include "runtime/api.h"

namespace understudy::runtime {

/// How the letters of a text are escaped where it goes.
struct Escaping {
  bool percent = true;         // else nothing is escaped, as in header fields
  std::string_view kept = {};  // reserved letters that stay as they are in values
  bool plus = false;           // a space is `+`, as HTML forms write it
};

/// How one value is written by a style.
struct Writing {
  std::string_view name;
  Style style = Style::form;
  bool explode = true;
  Escaping escaping = {};
};

/// A value in the words of a style (OpenAPI 3.1.1, section 4.8.12.4; RFC 6570): the `name=value` pairs of
/// `form` and its kin, one text of `matrix`, `label` and `simple`. An empty array is an empty text, null is
/// one too. Refuses values that the style has no text for; it does not see to it that the text is read back
/// as the same value.
tl::expected<std::vector<std::string>, std::string> write_styled(const json::Value& value,
                                                                 const Writing& how);

/// The name that documents give a style.
std::string_view name_of(Style style);

}  // namespace understudy::runtime
