#include "runtime/model/reply_writer.h"

namespace understudy::runtime {
namespace {

std::string header_text(const json::Value& value) {
  if (const auto* text = value.string()) return *text;
  if (!value.is_array() && !value.is_object()) return json::write(value);
  std::string out;
  const auto add = [&](const std::string& text) { out += (out.empty() ? "" : ",") + text; };
  if (const json::Array* items = value.array()) {
    for (const json::Value& item : *items) add(header_text(item));
  } else {
    for (const json::Member& member : *value.object()) {
      add(member.name);
      add(header_text(member.value));
    }
  }
  return out;
}

}  // namespace

void ReplyWriter::add_header(const char* name, const understudy::json::Value& value) {
  std::string text = header_text(value);
  // A header field has one line (RFC 9110, section 5.5).
  std::erase_if(text, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
  response_.headers.set(name, std::move(text));
}

void ReplyWriter::text(const char* media_type, std::string body) {
  response_.headers.set("Content-Type", media_type);
  response_.body = std::move(body);
}

int status_in_range(int chosen, int lowest) {
  return chosen >= lowest && chosen < lowest + 100 ? chosen : lowest;
}

}  // namespace understudy::runtime
