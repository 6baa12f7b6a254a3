#include "generator/lower/names.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace understudy::generator {
namespace {

constexpr std::string_view hexadecimal = "0123456789abcdef";

bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
char upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

/// One code point of UTF-8; takes it off the text. A broken byte counts as itself.
std::uint32_t take_code_point(std::string_view& text) {
  const auto first = static_cast<unsigned char>(text[0]);
  const std::size_t length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  std::uint32_t point = length == 1 ? first : first & (0xFFU >> (length + 1));
  const std::size_t available = std::min(length, text.size());
  for (std::size_t i = 1; i < available; ++i)
    point = (point << 6) | (static_cast<unsigned char>(text[i]) & 0x3FU);
  text.remove_prefix(available);
  return point;
}

std::string spelt(std::uint32_t point) {
  std::string digits;
  for (; point != 0 || digits.size() < 4; point >>= 4)
    digits.insert(digits.begin(), hexadecimal[point & 0xFU]);
  return "u" + digits;
}

/// The name in ASCII, everything but letters and digits turned to spaces.
std::string ascii_of(std::string_view name) {
  std::string out;
  while (!name.empty()) {
    const std::uint32_t point = take_code_point(name);
    const char c = point < 0x80 ? static_cast<char>(point) : ' ';
    if (point >= 0x80) {
      out += " " + spelt(point) + " ";
    } else if (c == '+' || c == '-') {
      out += out.find_first_not_of(' ') == std::string::npos ? (c == '+' ? " plus " : " minus ") : " ";
    } else {
      out += is_lower(c) || is_upper(c) || is_digit(c) ? c : ' ';
    }
  }
  return out;
}

/// Whether a new word starts at `i`: `dN` in `displayName`, `SE` before `erver` in `HTTPServer`.
bool starts_word(std::string_view text, std::size_t i) {
  if (!is_upper(text[i]) || i == 0) return false;
  if (is_lower(text[i - 1]) || is_digit(text[i - 1])) return true;
  return is_upper(text[i - 1]) && i + 1 < text.size() && is_lower(text[i + 1]);
}

std::string guard_start(std::string name, std::string_view digit, std::string_view none) {
  if (name.empty()) return std::string(none);
  return is_digit(name[0]) ? std::string(digit) + name : name;
}

constexpr std::array reserved = {
    "alignas",     "alignof",
    "and",         "and_eq",
    "asm",         "auto",
    "bitand",      "bitor",
    "bool",        "break",
    "case",        "catch",
    "char",        "char16_t",
    "char32_t",    "char8_t",
    "class",       "co_await",
    "co_return",   "co_yield",
    "compl",       "concept",
    "const",       "const_cast",
    "consteval",   "constexpr",
    "constinit",   "continue",
    "decltype",    "default",
    "delete",      "do",
    "double",      "dynamic_cast",
    "else",        "enum",
    "errno",       "explicit",
    "export",      "extern",
    "false",       "float",
    "for",         "friend",
    "goto",        "if",
    "inline",      "int",
    "json",        "linux",
    "long",        "mutable",
    "namespace",   "new",
    "noexcept",    "not",
    "not_eq",      "nullptr",
    "operator",    "or",
    "or_eq",       "private",
    "protected",   "public",
    "register",    "reinterpret_cast",
    "requires",    "return",
    "runtime",     "short",
    "signed",      "sizeof",
    "static",      "static_assert",
    "static_cast", "std",
    "stderr",      "stdin",
    "stdout",      "struct",
    "switch",      "template",
    "this",        "thread_local",
    "throw",       "tl",
    "true",        "try",
    "typedef",     "typeid",
    "typename",    "understudy",
    "union",       "unix",
    "unsigned",    "using",
    "virtual",     "void",
    "volatile",    "wchar_t",
    "while",       "xor",
    "xor_eq",      "EOF",
    "NULL",        "NAN",
    "INFINITY",    "major",
    "minor",       "assert",
};

/// What a spec may well be called, and the C library declares in the global namespace.
constexpr std::array c_library = {
    "abort",     "abs",    "accept",   "access",   "acct",    "alarm",  "atoi",      "basename", "bind",
    "brk",       "calloc", "ceil",     "clearenv", "clock",   "close",  "connect",   "creat",    "daemon",
    "div",       "dup",    "encrypt",  "environ",  "erf",     "exec",   "exit",      "exp",      "fabs",
    "fcntl",     "floor",  "fmax",     "fmin",     "fork",    "free",   "gamma",     "getopt",   "gets",
    "group",     "hypot",  "index",    "ioctl",    "j0",      "j1",     "jn",        "kill",     "link",
    "listen",    "lockf",  "log",      "lseek",    "main",    "malloc", "memcmp",    "nice",     "open",
    "optarg",    "passwd", "pause",    "pipe",     "poll",    "pow",    "printf",    "profil",   "puts",
    "raise",     "rand",   "random",   "read",     "realloc", "recv",   "remainder", "remove",   "rename",
    "revoke",    "rewind", "rmdir",    "round",    "scanf",   "select", "send",      "setenv",   "shutdown",
    "sigaction", "signal", "sin",      "sleep",    "socket",  "sqrt",   "stat",      "step",     "stime",
    "strlen",    "swab",   "symlink",  "sync",     "system",  "tan",    "time",      "timer",    "times",
    "timezone",  "trunc",  "truncate", "ualarm",   "umask",   "unlink", "usleep",    "utime",    "vfork",
    "wait",      "write",  "y0",       "y1",       "yn",
};

}  // namespace

std::vector<std::string> words_of(std::string_view name) {
  const std::string text = ascii_of(name);
  std::vector<std::string> words;
  bool inside = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == ' ') {
      inside = false;
      continue;
    }
    if (!inside || starts_word(text, i)) words.emplace_back();
    words.back() += lower(text[i]);
    inside = true;
  }
  return words;
}

std::string snake_case(std::string_view name) {
  std::string out;
  for (const std::string& word : words_of(name)) out += (out.empty() ? "" : "_") + word;
  return guard_start(std::move(out), "v", "empty");
}

std::string upper_camel(std::string_view name) {
  std::string out;
  for (const std::string& word : words_of(name)) {
    if (!out.empty() && is_digit(out.back()) && is_digit(word[0])) out += '_';
    out += upper(word[0]);
    out += std::string_view(word).substr(1);
  }
  return guard_start(std::move(out), "V", "Empty");
}

std::string safe_name(std::string name) {
  if (std::ranges::find(reserved, std::string_view(name)) != reserved.end()) name += '_';
  return name;
}

std::string safe_namespace(std::string name) {
  if (std::ranges::find(c_library, std::string_view(name)) != c_library.end()) name += '_';
  return safe_name(std::move(name));
}

std::string file_stem(std::string name) {
  constexpr std::size_t longest = 100;
  if (name.size() <= longest) return name;
  std::uint32_t hash = 2166136261U;  // FNV-1a
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 16777619U;
  name.resize(longest);
  return name + "_" + std::to_string(hash);
}

std::string folder_of(std::string_view name_space) {
  std::string folder(name_space);
  for (auto at = folder.find("::"); at != std::string::npos; at = folder.find("::", at))
    folder.replace(at, 2, "_");
  return folder;
}

std::string Names::claim(const std::string& name, std::string_view separator) {
  if (taken_.insert(name).second) return name;
  for (std::size_t number = 2;; ++number) {
    std::string numbered = name + std::string(separator) + std::to_string(number);
    if (taken_.insert(numbered).second) return numbered;
  }
}

std::string Names::claim_snake(std::string_view name) { return claim(safe_name(snake_case(name)), "_"); }

std::string Names::claim_camel(std::string_view name) { return claim(safe_name(upper_camel(name)), ""); }

}  // namespace understudy::generator
