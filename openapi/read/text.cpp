#include "openapi/read/text.h"

#include <algorithm>
#include <utility>

#include "json/utf8.h"

namespace understudy::openapi {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool continues(char byte) { return (static_cast<unsigned char>(byte) & 0xC0U) == 0x80U; }

/// Columns that these bytes take up.
std::uint32_t columns(std::string_view bytes) {
  return static_cast<std::uint32_t>(std::ranges::count_if(bytes, [](char byte) { return !continues(byte); }));
}

/// The bytes of the character that starts here, at most four.
std::string_view character_at(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  while (end < text.size() && end < at + 4 && continues(text[end])) ++end;
  return text.substr(at, end - at);
}

constexpr std::size_t milestone = 1024;  // columns from one to the next

/// The bytes at which the first, the 1,025th, the 2,049th column start, and so on.
std::vector<std::size_t> milestones_of(std::string_view line) {
  std::vector<std::size_t> bytes;
  std::size_t column = 0;
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (!continues(line[at]) && column++ % milestone == 0) bytes.push_back(at);
  }
  return bytes;
}

bool is_forbidden_control(char byte) {
  const auto code = static_cast<unsigned char>(byte);
  return code < 0x20 && byte != '\t' && byte != '\n' && byte != '\r';
}

}  // namespace

Text::Text(std::string content) : content_(std::move(content)), starts_{0} {
  if (content_.starts_with(byte_order_mark)) content_.erase(0, byte_order_mark.size());
  for (std::size_t at = content_.find('\n'); at != std::string::npos; at = content_.find('\n', at + 1)) {
    starts_.push_back(at + 1);
  }
  for (std::size_t number = 1; number <= starts_.size(); ++number) {
    const std::string_view text = line(number);
    if (text.size() > 4 * milestone) milestones_.emplace(number, milestones_of(text));
  }
}

std::string_view Text::line(std::size_t number) const {
  if (number == 0 || number > starts_.size()) return {};
  const std::size_t start = starts_[number - 1];
  const std::size_t end = number < starts_.size() ? starts_[number] - 1 : content_.size();
  std::string_view line = std::string_view(content_).substr(start, end - start);
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line;
}

std::size_t Text::byte_of(std::size_t number, std::size_t column) const {
  const std::string_view text = line(number);
  std::size_t at = 0;
  std::size_t left = column - std::min<std::size_t>(column, 1);
  if (const auto known = milestones_.find(number); known != milestones_.end() && !known->second.empty()) {
    const std::size_t passed = std::min(left / milestone, known->second.size() - 1);
    at = known->second[passed];
    left -= passed * milestone;
  }
  for (; at < text.size(); ++at) {
    if (!continues(text[at]) && left-- == 0) break;
  }
  return at;
}

std::size_t Text::line_index(std::size_t offset) const {
  const auto after = std::ranges::upper_bound(starts_, offset);
  return static_cast<std::size_t>(after - starts_.begin()) - 1;
}

std::size_t Text::line_index(std::size_t offset, std::size_t near) const {
  constexpr std::size_t few = 4;
  if (near >= starts_.size() || starts_[near] > offset) return line_index(offset);
  for (std::size_t index = near; index < near + few; ++index) {
    if (index + 1 == starts_.size() || starts_[index + 1] > offset) return index;
  }
  return line_index(offset);
}

Mark Text::mark_at(std::size_t offset) const { return MarkCounter(*this).at(offset); }

Mark MarkCounter::at(std::size_t offset) {
  const std::string_view content = text_->content();
  offset = std::min(offset, content.size());
  const std::size_t index = text_->line_index(offset, mark_.line - 1);
  const std::size_t start = text_->line_start(index);
  const bool goes_on = offset_ >= start && offset_ <= offset && mark_.line == index + 1;
  const std::size_t from = goes_on ? offset_ : start;
  const std::uint32_t before = goes_on ? mark_.column : 1;
  mark_ = {static_cast<std::uint32_t>(index + 1), before + columns(content.substr(from, offset - from))};
  offset_ = offset;
  return mark_;
}

std::optional<TextFault> check_bytes(const Text& text) {
  const std::string_view content = text.content();
  if (content.starts_with("\xFF\xFE") || content.starts_with("\xFE\xFF"))
    return TextFault{Mark(), "", "the text is UTF-16; only UTF-8 is read"};
  const auto control = std::ranges::find_if(content, is_forbidden_control);
  const std::string_view clean = content.substr(0, static_cast<std::size_t>(control - content.begin()));
  if (!json::is_utf8(clean)) {
    std::size_t at = 0;
    while (json::is_utf8(character_at(clean, at))) at += character_at(clean, at).size();
    return TextFault{text.mark_at(at), "", "the text is not UTF-8 here; only UTF-8 is read"};
  }
  if (control == content.end()) return std::nullopt;
  if (*control == '\0')
    return TextFault{text.mark_at(clean.size()), "", "a zero byte stands here: this is no text"};
  return TextFault{text.mark_at(clean.size()), "",
                   "a control character may not stand here; write it as an escape"};
}

}  // namespace understudy::openapi
