#include "tests/harness/curl.h"

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>
#include <utility>

#include "tests/harness/words.h"

namespace understudy::tests {

namespace {

constexpr std::string_view boundary = "------------------------understudy";

/// The short names of options, with the long one of the same meaning.
constexpr std::array<std::pair<char, std::string_view>, 8> short_names{{{'i', "include"},
                                                                        {'s', "silent"},
                                                                        {'I', "head"},
                                                                        {'X', "request"},
                                                                        {'H', "header"},
                                                                        {'d', "data"},
                                                                        {'F', "form"},
                                                                        {'b', "cookie"}}};

/// A command as it is read, word by word.
struct Reading {
  Call call = {};
  std::optional<std::string> method = {};
  std::vector<std::string> parts = {};  // of a multipart form
};

std::string target_of(const std::string& url) {
  const std::size_t host = url.find("://");
  const std::size_t path = url.find('/', host == std::string::npos ? 0 : host + 3);
  return path == std::string::npos ? "/" : url.substr(path);
}

/// `Name: value` sends a field, `Name:` none of that name, not even curl's own.
void take_header(runtime::Headers& headers, const std::string& text) {
  const std::size_t colon = text.find(':');
  const std::size_t value = text.find_first_not_of(' ', colon + 1);
  headers.set(text.substr(0, colon), value == std::string::npos ? "" : text.substr(value));
}

bool takes_value(std::string_view name) {
  constexpr std::array<std::string_view, 6> with{"request", "header", "data", "form", "cookie", "url"};
  return std::ranges::find(with, name) != with.end();
}

void take(Reading& reading, std::string_view name, const std::string& value) {
  runtime::Request& request = reading.call.request;
  if (name == "head") reading.call.shows_body = false;
  if (name == "request") reading.method = value;
  if (name == "header") take_header(request.headers, value);
  if (name == "data") request.body += (request.body.empty() ? "" : "&") + value;
  if (name == "form") reading.parts.push_back(value);
  if (name == "cookie") request.headers.set("Cookie", value);
  if (name == "url") request.target = target_of(value);
}

void check_known(std::string_view name) {
  constexpr std::array<std::string_view, 4> bare{"include", "silent", "head", "location"};
  if (takes_value(name) || std::ranges::find(bare, name) != bare.end()) return;
  throw std::invalid_argument("an option of curl that is not known: " + std::string(name));
}

std::string_view long_name(char letter) {
  for (const auto& [one, name] : short_names) {
    if (one == letter) return name;
  }
  return std::string_view();
}

/// `-sIXGET`: the letters in turn; what follows one that takes a value is its value.
void take_letters(Reading& reading, std::string_view letters, std::size_t& at,
                  const std::vector<std::string>& words) {
  for (std::size_t index = 0; index < letters.size(); ++index) {
    const std::string_view name = long_name(letters[index]);
    check_known(name);
    if (!takes_value(name)) {
      take(reading, name, {});
      continue;
    }
    const std::string rest(letters.substr(index + 1));
    take(reading, name, rest.empty() ? words.at(++at) : rest);
    return;
  }
}

void add_form(Reading& reading) {
  runtime::Request& request = reading.call.request;
  for (const std::string& part : reading.parts) {
    const std::size_t equals = part.find('=');
    request.body += "--" + std::string(boundary) + "\r\nContent-Disposition: form-data; name=\"" +
                    part.substr(0, equals) + "\"\r\n\r\n" + part.substr(equals + 1) + "\r\n";
  }
  if (reading.parts.empty()) return;
  request.body += "--" + std::string(boundary) + "--\r\n";
  request.headers.set("Content-Type", "multipart/form-data; boundary=" + std::string(boundary));
}

runtime::Headers without_empty(const runtime::Headers& headers) {
  runtime::Headers kept;
  for (const auto& [name, value] : headers) {
    if (!value.empty()) kept.add(name, value);
  }
  return kept;
}

/// What curl adds by itself.
void complete(Reading& reading) {
  runtime::Request& request = reading.call.request;
  const bool has_body = !request.body.empty() || !reading.parts.empty();
  const bool is_data = reading.parts.empty() && has_body;
  add_form(reading);
  request.method = reading.method.value_or(has_body ? "POST" : reading.call.shows_body ? "GET" : "HEAD");
  if (request.headers.find("accept") == nullptr) request.headers.set("Accept", "*/*");
  if (is_data && request.headers.find("content-type") == nullptr)
    request.headers.set("Content-Type", "application/x-www-form-urlencoded");
  request.headers = without_empty(request.headers);
}

}  // namespace

Call call_of(const std::string& line) {
  Reading reading;
  const std::vector<std::string> words = words_of(line);
  for (std::size_t at = 1; at < words.size(); ++at) {
    const std::string& word = words[at];
    if (word.starts_with("--")) {
      const std::string name = word.substr(2);
      check_known(name);
      take(reading, name, takes_value(name) ? words.at(++at) : "");
    } else if (word.starts_with("-")) {
      take_letters(reading, std::string_view(word).substr(1), at, words);
    } else {
      take(reading, "url", word);
    }
  }
  complete(reading);
  return std::move(reading.call);
}

}  // namespace understudy::tests
