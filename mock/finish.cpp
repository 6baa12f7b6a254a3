#include "mock/finish.h"

#include <algorithm>
#include <array>
#include <string_view>

#include "mock/step/cors.h"
#include "mock/step/revalidate.h"
#include "mock/step/wire_fault.h"

namespace understudy::mock {

namespace {

bool is_control(char letter) {
  const auto byte = static_cast<unsigned char>(letter);
  return (byte < 0x20 && letter != '\t') || byte == 0x7F;
}

/// Which bytes a header's name may have (RFC 9110, section 5.6.2), looked up at each letter of each answer.
constexpr std::array<bool, 256> token_letters = [] {
  std::array<bool, 256> table{};
  for (std::size_t byte = 0x21; byte < 0x7F; ++byte) table[byte] = true;
  for (char letter : std::string_view("()<>@,;:\\\"/[]?={}"))
    table[static_cast<unsigned char>(letter)] = false;
  return table;
}();

bool is_token_letter(char letter) { return token_letters[static_cast<unsigned char>(letter)]; }

bool is_sound(const std::pair<std::string, std::string>& field) {
  return !field.first.empty() && std::all_of(field.first.begin(), field.first.end(), is_token_letter) &&
         std::none_of(field.second.begin(), field.second.end(), is_control);
}

/// Values may come from requests: a line break in one must not begin a header of its own.
void clean(runtime::Headers& headers) {
  if (std::all_of(headers.begin(), headers.end(), is_sound)) return;
  runtime::Headers cleaned;
  for (const auto& [name, value] : headers) {
    std::string text = value;
    std::replace_if(text.begin(), text.end(), is_control, ' ');
    if (!name.empty() && std::all_of(name.begin(), name.end(), is_token_letter))
      cleaned.add(name, std::move(text));
  }
  headers = std::move(cleaned);
}

bool is_documented(const Ending& ending, int status) {
  if (ending.refusal != nullptr) return ending.documented;
  return ending.operation == nullptr || response_for(*ending.operation, status) != nullptr;
}

/// The message of a refusal; of a broken rule with the place of the value, as the message speaks of it.
std::string told(const Refusal& refusal) {
  const runtime::Violation& first = refusal.first();
  const bool is_of_rules = refusal.cause == Cause::body || refusal.cause == Cause::parameter ||
                           refusal.cause == Cause::upstream_answer;
  if (!is_of_rules) return first.message;
  if (first.pointer.empty()) return first.message;
  if (first.in == runtime::In::body) return first.pointer + " " + first.message;
  return std::string(runtime::name_of(first.in)) + " " + first.pointer + " " + first.message;
}

}  // namespace

LogEntry log_entry(const runtime::Request& request, const runtime::Response& response, const Ending& ending) {
  LogEntry entry;
  entry.method = request.method;
  entry.target = request.target;
  if (ending.operation != nullptr) entry.operation = ending.operation->operation->id;
  entry.status = response.status;
  if (ending.refusal != nullptr) {
    entry.cause = facts_of(ending.refusal->cause).word;
    entry.detail = told(*ending.refusal);
  }
  if (!ending.note.empty()) entry.detail += (entry.detail.empty() ? "" : "; ") + ending.note;
  const std::string* broken = response.headers.find("sl-violations");
  if (ending.refusal == nullptr && broken != nullptr)
    entry.detail = "the example breaks the document: " + *broken;
  if (response.fault != runtime::WireFault::none)
    entry.detail += (entry.detail.empty() ? "" : "; ") + std::string("spoilt on its way: ") +
                    std::string(word_of(response.fault));
  entry.documented = is_documented(ending, response.status);
  return entry;
}

runtime::Response finish(const Options& options, const runtime::Request& request, runtime::Response response,
                         const Ending& ending) {
  if (ending.operation != nullptr && ending.operation->operation->deprecated) {
    response.headers.set("Deprecation", "true");
  }
  if (options.cors) allow_origins(request, response);
  clean(response.headers);
  revalidate(request, response);
  if (request.method == "HEAD") {
    response.headers.set("Content-Length", std::to_string(response.body.size()));
    response.body.clear();
  }
  if (options.log) options.log(log_entry(request, response, ending));
  return response;
}

}  // namespace understudy::mock
