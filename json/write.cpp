#include "json/write.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <memory>

#include "json/block.h"

namespace understudy::json {
namespace {

void write_control(std::string& out, char byte) {
  constexpr std::string_view hex = "0123456789abcdef";
  out += "\\u00";
  out += hex[static_cast<unsigned char>(byte) >> 4U];
  out += hex[static_cast<unsigned char>(byte) & 0xFU];
}

void write_escaped(std::string& out, char byte) {
  switch (byte) {
    case '"':
      out += "\\\"";
      break;
    case '\\':
      out += "\\\\";
      break;
    case '\n':
      out += "\\n";
      break;
    case '\r':
      out += "\\r";
      break;
    case '\t':
      out += "\\t";
      break;
    case '\b':
      out += "\\b";
      break;
    case '\f':
      out += "\\f";
      break;
    default:
      write_control(out, byte);
  }
}

/// Whether each byte cannot stand for itself in a string (RFC 8259, section 7).
constexpr auto escapes = [] {
  std::array<bool, 256> table{};
  for (std::size_t control = 0; control < 0x20; ++control) table[control] = true;
  table['"'] = table['\\'] = true;
  return table;
}();

bool needs_escape(char byte) { return escapes[static_cast<unsigned char>(byte)]; }

/// How much of a text stands for itself, from its front. The last block of a longer text overlaps the one
/// before.
std::size_t plain_length(std::string_view text) {
  std::size_t length = 0;
  while (text.size() >= Block::width && length < text.size()) {
    length = std::min(length, text.size() - Block::width);
    const std::uint64_t stops = Block(text.data() + length).stops();
    if (stops != 0) return length + static_cast<std::size_t>(Block::first(stops));
    length += Block::width;
  }
  while (length < text.size() && !needs_escape(text[length])) ++length;
  return length;
}

/// The same as yes or no, for which short texts need no loop.
bool is_plain(std::string_view text) {
  const char* const last = text.data() + text.size();
  if (text.size() >= 16) return plain_length(text) == text.size();
  if (text.size() >= 8) return (Word(text.data()).stops() | Word(last - 8).stops()) == 0;
  if (text.size() < 4) return std::ranges::none_of(text, needs_escape);
  char ends[8];
  std::memcpy(ends, text.data(), 4);
  std::memcpy(ends + 4, last - 4, 4);
  return Word(ends).stops() == 0;
}

/// A text under way: room is asked for once for what is written together, and is not cleared before.
class Sheet {
 public:
  std::string_view text() const { return {bytes_.get(), size_}; }

  void write(char byte) {
    *room(1) = byte;
    ++size_;
  }
  void write(std::string_view text) {
    std::memcpy(room(text.size()), text.data(), text.size());
    size_ += text.size();
  }
  /// A string that has nothing to escape.
  void quote(std::string_view text) {
    char* const at = room(text.size() + 2);
    *at = '"';
    std::memcpy(at + 1, text.data(), text.size());
    at[text.size() + 1] = '"';
    size_ += text.size() + 2;
  }

 private:
  char* room(std::size_t bytes) {
    if (capacity_ - size_ < bytes) grow(bytes);
    return bytes_.get() + size_;
  }
  void grow(std::size_t bytes) {
    const std::size_t more = std::max(2 * capacity_, size_ + bytes);
    auto larger = std::make_unique_for_overwrite<char[]>(more);
    std::copy_n(bytes_.get(), size_, larger.get());
    bytes_ = std::move(larger);
    capacity_ = more;
  }

  std::size_t capacity_ = 1024;
  std::size_t size_ = 0;
  std::unique_ptr<char[]> bytes_ = std::make_unique_for_overwrite<char[]>(capacity_);
};

/// Writes with line breaks where `indent` is set.
class Writer {
 public:
  explicit Writer(bool pretty) : pretty_(pretty) {}

  std::string_view text() const { return out_.text(); }

  void write(const Value& value) {
    switch (value.type()) {
      case Type::null:
        out_.write("null");
        break;
      case Type::boolean:
        out_.write(*value.boolean() ? "true" : "false");
        break;
      case Type::number:
        out_.write(value.number()->text());
        break;
      case Type::string:
        write_text(*value.string());
        break;
      case Type::array:
        write(*value.array());
        break;
      case Type::object:
        write(*value.object());
        break;
    }
  }

 private:
  void write(const Array& array) {
    open('[');
    for (const Value& item : array) {
      separate(&item == &array.front());
      write(item);
    }
    close(']', array.empty());
  }

  void write(const Object& object) {
    open('{');
    for (const Member& member : object) {
      separate(&member == object.begin());
      write_text(member.name);
      out_.write(':');
      if (pretty_) out_.write(' ');
      write(member.value);
    }
    close('}', object.empty());
  }

  void write_text(std::string_view text) {
    if (is_plain(text)) return out_.quote(text);
    std::string quoted;
    write_string(quoted, text);
    out_.write(quoted);
  }

  void open(char bracket) {
    out_.write(bracket);
    ++depth_;
  }

  void separate(bool first) {
    if (!first) out_.write(',');
    break_line();
  }

  void close(char bracket, bool empty) {
    --depth_;
    if (!empty) break_line();
    out_.write(bracket);
  }

  void break_line() {
    if (!pretty_) return;
    out_.write('\n');
    for (std::size_t i = 0; i < 2 * depth_; ++i) out_.write(' ');
  }

  Sheet out_;
  bool pretty_;
  std::size_t depth_ = 0;
};

}  // namespace

void write_string(std::string& out, std::string_view text) {
  out += '"';
  for (auto length = plain_length(text); length < text.size(); length = plain_length(text)) {
    out += text.substr(0, length);
    write_escaped(out, text[length]);
    text.remove_prefix(length + 1);
  }
  out += text;
  out += '"';
}

void write_to(std::string& out, const Value& value) {
  Writer writer(false);
  writer.write(value);
  out += writer.text();
}

std::string write(const Value& value) {
  std::string out;
  write_to(out, value);
  return out;
}

std::string write_pretty(const Value& value) {
  Writer writer(true);
  writer.write(value);
  return std::string(writer.text());
}

}  // namespace understudy::json
