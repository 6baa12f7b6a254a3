#include "mock/journal/packed_entry.h"

#include <cstring>
#include <string_view>
#include <utility>

#include "json/parse.h"

namespace understudy::mock {

namespace {

using Length = std::uint32_t;

/// Every text of an entry, in one order for packing and unpacking; the header fields come last.
template <typename Entry, typename Step>
void each_text(Entry& entry, const Step& step) {
  for (auto* text : {&entry.operation, &entry.method, &entry.target, &entry.body, &entry.media_type,
                     &entry.cause, &entry.detail, &entry.sent, &entry.fault})
    step(*text);
}

std::size_t packed_size(const JournalEntry& entry) {
  std::size_t size = 0;
  each_text(entry, [&](const std::string& text) { size += sizeof(Length) + text.size(); });
  for (const auto& [name, value] : entry.headers) size += 2 * sizeof(Length) + name.size() + value.size();
  return size;
}

void append(std::string& texts, std::string_view text) {
  const auto length = static_cast<Length>(text.size());
  texts.append(reinterpret_cast<const char*>(&length), sizeof length).append(text);
}

std::string packed(const JournalEntry& entry) {
  std::string texts;
  texts.reserve(packed_size(entry));
  each_text(entry, [&](const std::string& text) { append(texts, text); });
  for (const auto& [name, value] : entry.headers) {
    append(texts, name);
    append(texts, value);
  }
  return texts;
}

std::string next(std::string_view& texts) {
  Length length = 0;
  std::memcpy(&length, texts.data(), sizeof length);
  std::string text(texts.substr(sizeof length, length));
  texts.remove_prefix(sizeof length + length);
  return text;
}

bool has_rest(const JournalEntry& entry) {
  return entry.value || !entry.parameters.empty() || !entry.violations.empty() ||
         !entry.answer_violations.empty();
}

}  // namespace

PackedEntry::PackedEntry(JournalEntry entry, Journal::ValueIs value)
    : time_(entry.time),
      body_bytes_(entry.body_bytes),
      body_size_(entry.body.size()),
      status_(entry.status),
      documented_(entry.documented),
      is_value_in_body_(entry.value && value == Journal::ValueIs::json_of_body),
      texts_(packed(entry)) {
  if (is_value_in_body_) entry.value.reset();
  if (has_rest(entry)) keep_rest(entry);
}

void PackedEntry::keep_rest(JournalEntry& entry) {
  rest_ = std::make_unique<const Rest>(Rest{std::move(entry.value), std::move(entry.parameters),
                                            std::move(entry.violations), std::move(entry.answer_violations)});
}

JournalEntry PackedEntry::unpacked() const {
  JournalEntry entry{.number = number, .time = time_, .body_bytes = body_bytes_, .status = status_};
  entry.documented = documented_;
  std::string_view left = texts_;
  each_text(entry, [&](std::string& text) { text = next(left); });
  while (!left.empty()) {
    std::string name = next(left);
    entry.headers.add(std::move(name), next(left));
  }
  if (is_value_in_body_) entry.value = json::parse(entry.body).value();
  if (!rest_) return entry;
  if (rest_->value) entry.value = rest_->value;
  entry.parameters = rest_->parameters;
  entry.violations = rest_->violations;
  entry.answer_violations = rest_->answer_violations;
  return entry;
}

}  // namespace understudy::mock
