// Blaze in its fast mode, under the command of run.mjs.
//
//   bench_validate_blaze WORK_FOLDER

#include <sourcemeta/blaze/compiler.h>
#include <sourcemeta/blaze/evaluator.h>
#include <sourcemeta/blaze/foundation.h>
#include <sourcemeta/core/json.h>

#include <exception>
#include <iostream>
#include <memory>

#include "bench/validate/serve.h"

namespace {

namespace bench = understudy::bench;
namespace blaze = sourcemeta::blaze;
using sourcemeta::core::JSON;
using sourcemeta::core::parse_json;

struct Compiled {
  blaze::Template schema;
  blaze::Evaluator evaluator;
  std::vector<std::string> texts;
  std::vector<JSON> values;
};

bool is_valid(Compiled& compiled, const std::string& text) {
  try {
    return compiled.evaluator.validate(compiled.schema, parse_json(text));
  } catch (const std::exception&) {
    return false;  // not JSON
  }
}

tl::expected<bench::Taken, std::string> take(const bench::Case& one) {
  const auto text = bench::schema_text(one, "2020-12");
  if (!text) return tl::unexpected(text.error());
  blaze::Tweaks tweaks;
  tweaks.format_assertion = true;
  const auto compiled = std::make_shared<Compiled>();
  compiled->schema =
      blaze::compile(parse_json(*text), blaze::schema_walker, blaze::schema_resolver,
                     blaze::default_schema_compiler, blaze::Mode::FastValidation, "", "", "", tweaks);
  compiled->texts = one.payloads;
  for (const auto& payload : compiled->texts) compiled->values.push_back(parse_json(payload));
  return bench::Taken{.from_value = bench::run_of([compiled](std::size_t i) {
                        return compiled->evaluator.validate(compiled->schema, compiled->values[i]);
                      }),
                      .from_bytes = bench::run_of(
                          [compiled](std::size_t i) { return is_valid(*compiled, compiled->texts[i]); })};
}

}  // namespace

int main(int count, char** arguments) {
  try {
    if (count != 2) throw std::runtime_error("usage: bench_validate_blaze WORK_FOLDER");
    bench::serve({{.name = "Blaze", .take = take}}, bench::read_cases(arguments[1]));
    return 0;
  } catch (const std::exception& error) {
    std::cerr << "bench_validate_blaze: " << error.what() << "\n";
    return 2;
  }
}
