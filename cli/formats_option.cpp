#include "cli/command.h"

namespace understudy::cli {

void add_formats_option(CLI::App& options, openapi::LoadOptions& load) {
  const auto take = [&load](const std::string& word) {
    load.formats = word == "ignore" ? openapi::Formats::ignored : openapi::Formats::asserted;
  };
  options.add_option_function<std::string>("--formats", take, "What `format` asks for, default assert")
      ->check(CLI::IsMember({"assert", "ignore"}))
      ->type_name("NAME");
}

}  // namespace understudy::cli
