#include "tests/harness/judge.h"

#include <algorithm>

#include "json/parse.h"
#include "json/write.h"

namespace understudy::tests {

namespace {

std::string lower(std::string text) {
  std::ranges::transform(text, text.begin(), [](unsigned char letter) { return std::tolower(letter); });
  return text;
}

std::string essence(const std::string& type) {
  std::string text = lower(type.substr(0, type.find(';')));
  while (text.ends_with(' ')) text.pop_back();
  return text;
}

bool same_field(const std::string& name, const std::string& wanted, const std::string& found) {
  if (lower(name) == "sl-violations") return true;
  return lower(name) == "content-type" ? essence(wanted) == essence(found) : wanted == found;
}

/// A text of XML without its declaration and what stands between its tags.
std::string tags_of(const std::string& xml) {
  std::string tags;
  bool inside = false;
  const std::size_t start = xml.starts_with("<?") ? xml.find("?>") + 2 : 0;
  for (char letter : xml.substr(start)) {
    inside = inside || letter == '<';
    if (inside) tags += letter;
    inside = inside && letter != '>';
  }
  return tags;
}

/// JSON with its members in order and numbers as they are; another text as it is.
std::string normal(const std::string& body) {
  const auto value = json::parse(body);
  return value ? json::write(*value) : body.substr(0, body.find_last_not_of(" \n") + 1);
}

bool same_body(const Wanted& wanted, const std::string& found) {
  if (wanted.is_loose) return !found.empty() && tags_of(wanted.body) == tags_of(found);
  return normal(wanted.body) == normal(found);
}

}  // namespace

std::string difference(const Wanted& wanted, const Call& call, const runtime::Response& response) {
  std::string text;
  if (wanted.status != response.status)
    text +=
        "status " + std::to_string(response.status) + " instead of " + std::to_string(wanted.status) + "\n";
  for (const auto& [name, value] : wanted.headers) {
    const std::string* found = response.headers.find(name);
    if (found == nullptr) text += "no " + name + "\n";
    if (found != nullptr && !same_field(name, value, *found))
      text += name + ": " + *found + " instead of " + value + "\n";
  }
  const bool has_none = response.status == 204 || call.request.method == "HEAD";
  if (has_none && !response.body.empty()) text += "a body where none may be: " + response.body + "\n";
  if (call.shows_body && !wanted.body.empty() && !same_body(wanted, response.body))
    text += "body " + response.body + "\ninstead of " + wanted.body + "\n";
  return text;
}

}  // namespace understudy::tests
