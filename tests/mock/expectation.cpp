#include "tests/mock/expectation.h"

#include <sstream>

#include "json/parse.h"
#include "json/write.h"
#include "tests/mock/case_file.h"

namespace understudy::tests {

namespace {

/// Whether a text fits a pattern in which `*` stands for anything.
bool fits(std::string_view pattern, std::string_view text) {
  std::size_t p = 0;
  std::size_t t = 0;
  std::size_t star = std::string_view::npos;
  std::size_t from = 0;
  while (t < text.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      from = t;
    } else if (p < pattern.size() && pattern[p] == text[t]) {
      ++p;
      ++t;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      t = ++from;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

std::string told(const std::string& where, const std::string& wanted, const std::string& found) {
  return where + ": expected " + wanted + ", found " + found + "\n";
}

std::string compare(const json::Value& expected, const json::Value* actual, const std::string& where,
                    Captures& captures);

std::string compare_text(const std::string& expected, const json::Value& actual, const std::string& where,
                         Captures& captures) {
  const std::string* text = actual.string();
  if (expected == "*") return {};
  if (expected.size() > 1 && expected.front() == '$' && text != nullptr) {
    const auto [entry, is_new] = captures.emplace(expected.substr(1), *text);
    return is_new || entry->second == *text ? "" : told(where, entry->second, *text);
  }
  if (text != nullptr && fits(with_captures(expected, captures), *text)) return {};
  return told(where, '"' + expected + '"', json::write(actual));
}

std::string compare_lists(const json::Array& expected, const json::Value& actual, const std::string& where,
                          Captures& captures) {
  const json::Array* items = actual.array();
  if (items == nullptr || items->size() != expected.size()) {
    return told(where, std::to_string(expected.size()) + " items", json::write(actual));
  }
  std::string result;
  for (std::size_t index = 0; index < expected.size(); ++index) {
    result += compare(expected[index], &(*items)[index], where + "/" + std::to_string(index), captures);
  }
  return result;
}

std::string compare(const json::Value& expected, const json::Value* actual, const std::string& where,
                    Captures& captures) {
  const std::string* text = expected.string();
  if (text != nullptr && *text == "(absent)") {
    return actual == nullptr ? "" : told(where, "nothing", json::write(*actual));
  }
  if (actual == nullptr) return told(where, json::write(expected), "nothing");
  if (text != nullptr) return compare_text(*text, *actual, where, captures);
  if (const json::Array* items = expected.array()) return compare_lists(*items, *actual, where, captures);
  const json::Object* object = expected.object();
  if (object == nullptr)
    return expected == *actual ? "" : told(where, json::write(expected), json::write(*actual));
  if (!actual->is_object()) return told(where, "an object", json::write(*actual));
  std::string result;
  for (const json::Member& member : *object) {
    result += compare(member.value, actual->find(member.name), where + "/" + member.name, captures);
  }
  return result;
}

std::string log_text(const mock::LogEntry& log) {
  return (log.cause.empty() ? "answered" : log.cause) + (log.documented ? " documented" : " undocumented");
}

std::string compare_header(const std::string& line, const runtime::Response& actual,
                           const mock::LogEntry& log, const Captures& captures) {
  const std::size_t colon = line.find(':');
  const std::string name = line.substr(0, colon);
  const std::string wanted = line.substr(std::min(line.find_first_not_of(' ', colon + 1), line.size()));
  if (name == "log") return fits(wanted, log_text(log)) ? "" : told("log", wanted, log_text(log));
  const std::string* value = actual.headers.find(name);
  if (wanted == "(absent)") return value == nullptr ? "" : told(name, "no header", *value);
  if (value == nullptr) return told(name, wanted, "no header");
  return fits(with_captures(wanted, captures), *value) ? "" : told(name, wanted, *value);
}

std::string compare_body(const std::string& expected, const runtime::Response& actual, Captures& captures) {
  if (expected.empty()) return actual.body.empty() ? "" : told("body", "none", actual.body);
  if (expected.starts_with("hex:")) {
    const std::string wanted = expected.substr(expected.find_first_not_of(' ', 4));
    return fits(wanted, hex_of_bytes(actual.body)) ? "" : told("body", wanted, hex_of_bytes(actual.body));
  }
  const auto wanted = json::parse(expected);
  const auto found = json::parse(actual.body);
  if (wanted && found) return compare(*wanted, &*found, "body", captures);
  return fits(expected, actual.body) ? "" : told("body", expected, actual.body);
}

}  // namespace

std::string with_captures(const std::string& text, const Captures& captures) {
  std::string result = text;
  for (auto entry = captures.rbegin(); entry != captures.rend(); ++entry) {
    const std::string name = "$" + entry->first;
    for (std::size_t at = result.find(name); at != std::string::npos; at = result.find(name, at)) {
      result.replace(at, name.size(), entry->second);
      at += entry->second.size();
    }
  }
  return result;
}

std::string difference(const std::string& expected, const runtime::Response& actual,
                       const mock::LogEntry& log, Captures& captures) {
  std::istringstream lines(expected);
  std::string line;
  std::getline(lines, line);
  std::string result;
  if (line != std::to_string(actual.status)) result += told("status", line, std::to_string(actual.status));
  while (std::getline(lines, line) && !line.empty()) result += compare_header(line, actual, log, captures);
  std::ostringstream rest;
  rest << lines.rdbuf();
  return result + compare_body(rest.str(), actual, captures);
}

std::string spelled(const runtime::Response& actual, const std::string& expected, const mock::LogEntry& log) {
  std::string text = std::to_string(actual.status) + "\n";
  std::istringstream lines(expected.empty() ? "0\ncontent-type: *\nlog: *" : expected);
  std::string line;
  std::getline(lines, line);
  while (std::getline(lines, line) && !line.empty()) {
    const std::string name = line.substr(0, line.find(':'));
    const std::string* value = actual.headers.find(name);
    text += name + ": " + (name == "log" ? log_text(log) : value == nullptr ? "(absent)" : *value) + "\n";
  }
  if (actual.body.empty()) return text.substr(0, text.size() - 1);
  const auto value = json::parse(actual.body);
  const bool binary = actual.body.find('\0') != std::string::npos;
  return text + "\n" +
         (value    ? json::write_pretty(*value)
          : binary ? "hex: " + hex_of_bytes(actual.body)
                   : actual.body);
}

}  // namespace understudy::tests
