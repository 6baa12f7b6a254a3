#include "runtime/check/string.h"

#include "json/utf8.h"
#include "runtime/check/broken.h"

namespace understudy::runtime {
namespace {

void wrong_length(const json::Value& value, std::uint64_t bound, bool too_long, Rule rule, Report& report) {
  broken(value, rule, report, [&] {
    std::string message = too_long ? "must have at most " : "must have at least ";
    message += counted(bound, "character") + ", has " + std::to_string(json::code_points(*value.string()));
    return Words{
        .keyword = too_long ? "maxLength" : "minLength", .expected = bound, .message = std::move(message)};
  });
}

}  // namespace

void max_length(const json::Value& value, std::uint64_t bound, Rule rule, Report& report) {
  const std::string* text = value.string();
  if (text == nullptr || text->size() <= bound || json::code_points(*text) <= bound) return;
  wrong_length(value, bound, true, rule, report);
}

void min_length(const json::Value& value, std::uint64_t bound, Rule rule, Report& report) {
  const std::string* text = value.string();
  if (text == nullptr || (text->size() >= bound && json::code_points(*text) >= bound)) return;
  wrong_length(value, bound, false, rule, report);
}

}  // namespace understudy::runtime
