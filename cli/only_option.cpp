#include "cli/only_option.h"

#include <algorithm>

#include "cli/suggest.h"
#include "openapi/only.h"

namespace understudy::cli {

void add_only_option(CLI::App& options, std::vector<std::string>& names) {
  options
      .add_option(
          "--only", names,
          "A tag, an operationId or `METHOD /path`, with `*` for any letters; may stand several times")
      ->type_name("NAME")
      ->allow_extra_args(false);
}

std::optional<std::string> fault_of_only(const std::vector<std::string>& names,
                                         const std::vector<SharedDocument>& documents) {
  for (const std::string& name : names) {
    const auto lacks = [&](const SharedDocument& document) {
      return !openapi::meaningless(*document, {name}).empty();
    };
    if (!std::ranges::all_of(documents, lacks)) continue;
    std::vector<std::string> known;
    for (const SharedDocument& document : documents) {
      for (std::string& one : openapi::selectable(*document)) known.push_back(std::move(one));
    }
    return "`--only`: no tag and no operation is called " + in_backticks(name) +
           did_you_mean_or_list(name, known);
  }
  return std::nullopt;
}

}  // namespace understudy::cli
