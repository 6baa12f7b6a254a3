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

void add_reference_options(CLI::App& options, openapi::LoadOptions& load) {
  const auto take = [&load](const std::vector<std::string>& pairs) {
    for (const std::string& pair : pairs) {
      const std::size_t sign = pair.rfind('=');
      load.files.insert_or_assign(pair.substr(0, sign), pair.substr(sign + 1));
    }
  };
  const CLI::Validator is_pair(
      [](const std::string& pair) {
        const std::size_t sign = pair.rfind('=');
        const bool is_whole = sign != std::string::npos && sign > 0 && sign + 1 < pair.size();
        return is_whole ? std::string() : "a URI and a file have to stand around `=`, not `" + pair + "`";
      },
      "");
  options
      .add_option_function<std::vector<std::string>>(
          "--map", take, "The local copy of what a URI names; a URI that ends in `/` maps all below it")
      ->check(is_pair)
      ->type_name("URI=FILE")
      ->allow_extra_args(false);
  options.add_flag("--allow-refs-outside", load.references_outside,
                   "References may lead out of the document's folder and of the working folder");
  add_document_limits(options, load.limits);
}

void add_strict_option(CLI::App& options, SpecOptions& read) {
  options.add_flag("--strict", read.strict, "Any fault of a document, a warning too, ends with 1");
}

}  // namespace understudy::cli
