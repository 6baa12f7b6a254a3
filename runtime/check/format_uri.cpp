#include <algorithm>

#include "runtime/check/formats.h"
#include "runtime/check/letters.h"

namespace understudy::runtime {
namespace {

/// Which characters beyond ASCII are at home: none in a URI, those of RFC 3987, section 2.2 in an IRI.
enum class Alphabet { uri, iri };

/// Whether all of a text is unreserved, escaped, a sub-delimiter or one of `more`.
bool is_made_of(std::string_view text, std::string_view more, Alphabet alphabet) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char letter = text[i];
    if (letter == '%') {
      if (i + 2 >= text.size() || !is_hex(text[i + 1]) || !is_hex(text[i + 2])) return false;
      i += 2;
    } else if (!is_ascii(letter)) {
      if (alphabet == Alphabet::uri) return false;
    } else if (!is_alphanumeric(letter) && !is_one_of(letter, "-._~!$&'()*+,;=") &&
               !is_one_of(letter, more)) {
      return false;
    }
  }
  return true;
}

/// `[2001:db8::1]` or `[v1.fe80]`, without the brackets.
bool is_ip_literal(std::string_view text) {
  if (!text.starts_with('v') && !text.starts_with('V')) return is_ipv6(text);
  const std::size_t dot = text.find('.');
  if (dot == std::string_view::npos || dot < 2 || dot + 1 == text.size()) return false;
  return all(text.substr(1, dot - 1), is_hex) && is_made_of(text.substr(dot + 1), ":", Alphabet::uri) &&
         text.find('%') == std::string_view::npos;
}

bool is_authority(std::string_view text, Alphabet alphabet) {
  if (const std::size_t at = text.find('@'); at != std::string_view::npos) {
    if (!is_made_of(text.substr(0, at), ":", alphabet)) return false;
    text.remove_prefix(at + 1);
  }
  std::string_view port;
  if (text.starts_with('[')) {
    const std::size_t end = text.find(']');
    if (end == std::string_view::npos || !is_ip_literal(text.substr(1, end - 1))) return false;
    port = text.substr(end + 1);
  } else {
    const std::size_t colon = std::min(text.find(':'), text.size());
    if (!is_made_of(text.substr(0, colon), "", alphabet)) return false;
    port = text.substr(colon);
  }
  return port.empty() || (port.front() == ':' && all(port.substr(1), is_digit));
}

/// `//authority/path`, `/path` or `path`. A first segment without a scheme before it has no colon.
bool is_hierarchy(std::string_view text, bool has_scheme, Alphabet alphabet) {
  if (text.starts_with("//")) {
    const std::size_t end = std::min(text.find('/', 2), text.size());
    return is_authority(text.substr(2, end - 2), alphabet) && is_made_of(text.substr(end), ":@/", alphabet);
  }
  const std::string_view first = text.substr(0, text.find('/'));
  if (!has_scheme && first.find(':') != std::string_view::npos) return false;
  return is_made_of(text, ":@/", alphabet);
}

/// The length of `scheme:`, 0 where there is none.
std::size_t scheme_length(std::string_view text) {
  const std::size_t colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || !is_alpha(text.front())) return 0;
  const auto at_home = [](char letter) { return is_alphanumeric(letter) || is_one_of(letter, "+-."); };
  return all(text.substr(0, colon), at_home) ? colon + 1 : 0;
}

bool is_reference(std::string_view text, bool scheme_needed, Alphabet alphabet) {
  if (const std::size_t hash = text.find('#'); hash != std::string_view::npos) {
    if (!is_made_of(text.substr(hash + 1), ":@/?", alphabet)) return false;
    text = text.substr(0, hash);
  }
  if (const std::size_t mark = text.find('?'); mark != std::string_view::npos) {
    if (!is_made_of(text.substr(mark + 1), ":@/?", alphabet)) return false;
    text = text.substr(0, mark);
  }
  const std::size_t scheme = scheme_length(text);
  if (scheme == 0 && scheme_needed) return false;
  return is_hierarchy(text.substr(scheme), scheme > 0, alphabet);
}

}  // namespace

bool is_uri(std::string_view text) { return is_reference(text, true, Alphabet::uri); }
bool is_uri_reference(std::string_view text) { return is_reference(text, false, Alphabet::uri); }
bool is_iri(std::string_view text) { return is_reference(text, true, Alphabet::iri); }
bool is_iri_reference(std::string_view text) { return is_reference(text, false, Alphabet::iri); }

}  // namespace understudy::runtime
