#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <vector>

#include "runtime/check/formats.h"
#include "runtime/check/letters.h"
#include "runtime/check/punycode.h"

namespace understudy::runtime {
namespace {

constexpr std::size_t most_label = 63;
constexpr std::size_t most_name = 253;

bool is_plain_label(std::string_view label) {
  if (label.empty() || label.size() > most_label || label.front() == '-' || label.back() == '-') return false;
  return all(label, [](char letter) { return is_alphanumeric(letter) || letter == '-'; });
}

/// What `xn--…` stands for, where it is what that would be written as.
std::optional<std::u32string> decode_label(std::string_view label) {
  std::string rest(label.substr(4));
  std::ranges::transform(rest, rest.begin(), to_lower);
  auto letters = decode_punycode(rest);
  if (!letters || !is_unicode_label(*letters) || encode_punycode(*letters) != rest) return std::nullopt;
  const bool needed = std::ranges::any_of(*letters, [](char32_t letter) { return letter >= 0x80; });
  return needed ? letters : std::nullopt;
}

/// One label in Unicode; nothing where it is none.
std::optional<std::u32string> read_label(std::string_view label, bool international) {
  if (!international || all(label, is_ascii)) {
    if (!is_plain_label(label)) return std::nullopt;
    if (label.size() >= 4 && same_word(label.substr(0, 4), "xn--")) return decode_label(label);
    return std::u32string(label.begin(), label.end());
  }
  auto letters = decode_utf8(label);
  if (!letters || !is_unicode_label(*letters) || encode_punycode(*letters).size() + 4 > most_label) {
    return std::nullopt;
  }
  return letters;
}

bool is_host(std::string_view text, bool international) {
  if (text.empty() || text.size() > most_name * (international ? 4 : 1)) return false;
  std::vector<std::u32string> labels;
  std::size_t size = 0;
  while (true) {
    const std::size_t dot = std::min(text.find('.'), text.size());
    auto label = read_label(text.substr(0, dot), international);
    if (!label) return false;
    const bool ascii = all(text.substr(0, dot), is_ascii);
    size += (ascii ? dot : encode_punycode(*label).size() + 4) + 1;
    labels.push_back(std::move(*label));
    if (dot == text.size()) break;
    text.remove_prefix(dot + 1);
  }
  return size <= most_name + 1 && keeps_bidi_rule(labels);
}

/// The other full stops that IDNA takes for one (RFC 3490, section 3.1).
std::string with_plain_dots(std::string_view text) {
  std::string plain(text);
  for (const std::string_view dot : {"\u3002", "\uFF0E", "\uFF61"}) {
    for (std::size_t at = plain.find(dot); at != std::string::npos; at = plain.find(dot, at)) {
      plain.replace(at, dot.size(), ".");
    }
  }
  return plain;
}

bool is_quoted_local(std::string_view text) {
  for (std::size_t i = 1; i + 1 < text.size(); ++i) {
    if (text[i] == '\\') ++i;
    if (text[i] == '"' && text[i - 1] != '\\') return false;
    if (static_cast<unsigned char>(text[i]) < 0x20 || text[i] == 0x7F) return false;
    if (i + 1 >= text.size()) return false;
  }
  return text.size() >= 3;
}

bool is_local(std::string_view text, bool international) {
  if (text.empty() || text.size() > 64 * (international ? 4U : 1U)) return false;
  if (text.size() > 2 && text.front() == '"' && text.back() == '"') {
    return (international || all(text, is_ascii)) && is_quoted_local(text);
  }
  if (text.front() == '.' || text.back() == '.' || text.find("..") != std::string_view::npos) return false;
  return all(text, [&](char letter) {
    if (!is_ascii(letter)) return international;
    return is_alphanumeric(letter) || is_one_of(letter, "!#$%&'*+-/=?^_`{|}~.");
  });
}

bool is_mail_domain(std::string_view text, bool international) {
  if (!text.starts_with('[')) return international ? is_idn_hostname(text) : is_host(text, false);
  if (!text.ends_with(']')) return false;
  const std::string_view inside = text.substr(1, text.size() - 2);
  return inside.starts_with("IPv6:") ? is_ipv6(inside.substr(5)) : is_ipv4(inside);
}

bool is_mailbox(std::string_view text, bool international) {
  const std::size_t at = text.rfind('@');
  if (at == std::string_view::npos) return false;
  return is_local(text.substr(0, at), international) && is_mail_domain(text.substr(at + 1), international);
}

/// The number of 16-bit groups that a colon-separated text spells; none where one is wrong.
std::optional<int> count_groups(std::string_view text, bool ipv4_allowed) {
  if (text.empty()) return 0;
  int groups = 0;
  while (true) {
    const std::size_t colon = std::min(text.find(':'), text.size());
    const std::string_view group = text.substr(0, colon);
    const bool last = colon == text.size();
    if (last && ipv4_allowed && group.find('.') != std::string_view::npos) {
      return is_ipv4(group) ? std::optional(groups + 2) : std::nullopt;
    }
    if (group.empty() || group.size() > 4 || !all(group, is_hex)) return std::nullopt;
    ++groups;
    if (last) return groups;
    text.remove_prefix(colon + 1);
  }
}

}  // namespace

bool is_hostname(std::string_view text) { return is_host(text, false); }

bool is_idn_hostname(std::string_view text) { return is_host(with_plain_dots(text), true); }

bool is_email(std::string_view text) { return is_mailbox(text, false); }

bool is_idn_email(std::string_view text) { return is_mailbox(text, true); }

bool is_ipv4(std::string_view text) {
  int parts = 0;
  while (true) {
    const std::size_t dot = std::min(text.find('.'), text.size());
    const std::string_view part = text.substr(0, dot);
    if (part.empty() || part.size() > 3 || !all(part, is_digit)) return false;
    if (part.size() > 1 && part.front() == '0') return false;
    if (part.size() == 3 && part > "255") return false;
    ++parts;
    if (dot == text.size()) return parts == 4;
    text.remove_prefix(dot + 1);
  }
}

bool is_ipv6(std::string_view text) {
  const std::size_t gap = text.find("::");
  if (gap == std::string_view::npos) return count_groups(text, true) == 8;
  const auto before = count_groups(text.substr(0, gap), false);
  const auto after = count_groups(text.substr(gap + 2), true);
  return before && after && *before + *after <= 7;
}

}  // namespace understudy::runtime
