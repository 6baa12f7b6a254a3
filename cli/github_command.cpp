#include "cli/github_command.h"

#include "cli/sound_text.h"

namespace understudy::cli {

namespace {

/// The text of a workflow command: a line break would end it.
std::string escaped_data(std::string_view text) {
  std::string escaped;
  for (const char c : sound_text(text)) {
    if (c == '%') {
      escaped += "%25";
    } else if (c == '\r') {
      escaped += "%0D";
    } else if (c == '\n') {
      escaped += "%0A";
    } else if (static_cast<unsigned char>(c) < 0x20) {
      escaped += '?';
    } else {
      escaped += c;
    }
  }
  return escaped;
}

}  // namespace

std::string github_property(std::string_view text) {
  std::string escaped;
  for (const char c : escaped_data(text)) {
    if (c == ':') {
      escaped += "%3A";
    } else if (c == ',') {
      escaped += "%2C";
    } else {
      escaped += c;
    }
  }
  return escaped;
}

std::string github_place(const std::string& file, std::size_t line, std::size_t column) {
  std::string text = file == "-" ? "" : "file=" + github_property(file) + ",";
  if (line > 0 && file != "-")
    text += "line=" + std::to_string(line) + ",col=" + std::to_string(column) + ",";
  return text;
}

std::string github_command(const std::string& name, const std::string& properties, const std::string& text) {
  return "::" + name + " " + properties + "::" + escaped_data(text) + "\n";
}

}  // namespace understudy::cli
