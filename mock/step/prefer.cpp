#include "mock/step/prefer.h"

#include <algorithm>

#include "mock/read/query.h"
#include "mock/read/text.h"
#include "mock/step/wire_fault.h"

namespace understudy::mock {

namespace {

/// The items as they were sent.
struct Wanted {
  std::optional<std::string> code;
  std::optional<std::string> example;
  std::optional<std::string> dynamic;
  std::optional<std::string> seed;
  std::optional<std::string> fault;
};

std::string unquoted(std::string_view text) {
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
  return std::string(text);
}

/// Where a preference of that name belongs; null where it is none of ours.
std::optional<std::string>* place_of(std::string_view name, Wanted& wanted) {
  if (same_word(name, "code")) return &wanted.code;
  if (same_word(name, "example")) return &wanted.example;
  if (same_word(name, "dynamic")) return &wanted.dynamic;
  if (same_word(name, "seed")) return &wanted.seed;
  return same_word(name, "fault") ? &wanted.fault : nullptr;
}

Wanted from_header(std::string_view header) {
  Wanted wanted;
  for (std::string_view item : split_list(header, ',')) {
    const std::string_view token = split_list(item, ';').front();
    const std::size_t equals = token.find('=');
    if (equals == std::string_view::npos) continue;
    std::optional<std::string>* const place = place_of(trim(token.substr(0, equals)), wanted);
    if (place != nullptr && !*place) *place = unquoted(trim(token.substr(equals + 1)));
  }
  return wanted;
}

tl::unexpected<Refusal> malformed(runtime::In in, const std::string& name, const std::string& value,
                                  const std::string& rule) {
  runtime::Violation violation;
  violation.in = in;
  violation.pointer = in == runtime::In::query ? "/__" + name : "/Prefer";
  violation.found = json::Value(value);
  violation.message = "the preference " + name + " " + rule;
  return refuse(Cause::preference, std::move(violation));
}

Outcome<Preference> checked(const Wanted& wanted, runtime::In in) {
  Preference preference;
  preference.next = wanted.code && same_word(*wanted.code, "next");
  if (wanted.code && !preference.next) {
    const bool digits =
        wanted.code->size() == 3 && std::all_of(wanted.code->begin(), wanted.code->end(),
                                                [](char digit) { return digit >= '0' && digit <= '9'; });
    if (!digits) return malformed(in, "code", *wanted.code, "has to be three digits, or next");
    preference.code = std::stoi(*wanted.code);
  }
  if (wanted.dynamic) {
    const bool flag = *wanted.dynamic == "true" || *wanted.dynamic == "false";
    if (!flag) return malformed(in, "dynamic", *wanted.dynamic, "has to be true or false");
    preference.dynamic = *wanted.dynamic == "true";
  }
  if (wanted.fault) {
    preference.fault = wire_fault_named(lower(*wanted.fault));
    if (!preference.fault)
      return malformed(in, "fault", *wanted.fault, "has to be reset, empty, truncated or garbage");
  }
  preference.example = wanted.example;
  preference.seed = wanted.seed;
  return preference;
}

}  // namespace

Outcome<Preference> read_preference(const runtime::Request& request) {
  if (const std::optional<std::string> header = request.headers.joined("prefer")) {
    return checked(from_header(*header), runtime::In::header);
  }
  if (request.query().find("__") == std::string_view::npos) return Preference{};
  return checked(
      {query_value(request, "__code"), query_value(request, "__example"), query_value(request, "__dynamic"),
       query_value(request, "__seed"), query_value(request, "__fault")},
      runtime::In::query);
}

}  // namespace understudy::mock
