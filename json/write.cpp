#include "json/write.h"

#include <algorithm>
#include <array>

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

/// Writes with line breaks where `indent` is set.
class Writer {
 public:
  Writer(std::string& out, bool pretty) : out_(out), pretty_(pretty) {}

  void write(const Value& value) {
    switch (value.type()) {
      case Type::null:
        out_ += "null";
        break;
      case Type::boolean:
        out_ += *value.boolean() ? "true" : "false";
        break;
      case Type::number:
        out_ += value.number()->text();
        break;
      case Type::string:
        write_string(out_, *value.string());
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
      write_string(out_, member.name);
      out_ += pretty_ ? ": " : ":";
      write(member.value);
    }
    close('}', object.empty());
  }

  void open(char bracket) {
    out_ += bracket;
    ++depth_;
  }

  void separate(bool first) {
    if (!first) out_ += ',';
    break_line();
  }

  void close(char bracket, bool empty) {
    --depth_;
    if (!empty) break_line();
    out_ += bracket;
  }

  void break_line() {
    if (!pretty_) return;
    out_ += '\n';
    out_.append(2 * depth_, ' ');
  }

  std::string& out_;
  bool pretty_;
  std::size_t depth_ = 0;
};

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

void write_to(std::string& out, const Value& value) { Writer(out, false).write(value); }

std::string write(const Value& value) {
  std::string out;
  write_to(out, value);
  return out;
}

std::string write_pretty(const Value& value) {
  std::string out;
  Writer(out, true).write(value);
  return out;
}

}  // namespace understudy::json
