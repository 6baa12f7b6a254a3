#include "openapi/read/uri.h"

#include <algorithm>
#include <cctype>
#include <charconv>
#include <vector>

#include "json/utf8.h"

namespace understudy::openapi {
namespace {

/// Up to which place the scheme goes, the colon included; 0: there is none.
std::size_t scheme_size(std::string_view uri) {
  const std::size_t colon = uri.find(':');
  if (colon == std::string_view::npos || colon == 0) return 0;
  if (std::isalpha(static_cast<unsigned char>(uri[0])) == 0) return 0;
  const bool is_scheme = std::ranges::all_of(uri.substr(0, colon), [](unsigned char c) {
    return std::isalnum(c) != 0 || c == '+' || c == '-' || c == '.';
  });
  return is_scheme ? colon + 1 : 0;
}

/// A URI as the three parts that resolving tells apart; together they are the whole text.
struct Parts {
  std::string_view scheme;     // with its colon
  std::string_view authority;  // with its slashes
  std::string_view path;
  std::string_view query;  // with its question mark
};

Parts parts_of(std::string_view uri) {
  Parts parts;
  parts.scheme = uri.substr(0, scheme_size(uri));
  uri.remove_prefix(parts.scheme.size());
  if (uri.starts_with("//"))
    parts.authority = uri.substr(0, std::min(uri.find_first_of("/?", 2), uri.size()));
  uri.remove_prefix(parts.authority.size());
  parts.path = uri.substr(0, std::min(uri.find('?'), uri.size()));
  parts.query = uri.substr(parts.path.size());
  return parts;
}

/// The path without `.` and `..` (section 5.2.4).
std::string without_dots(std::string_view path) {
  const bool is_rooted = path.starts_with('/');
  std::vector<std::string_view> kept;
  bool ends_open = path.ends_with('/');
  for (std::size_t start = is_rooted ? 1 : 0; start < path.size();) {
    const std::size_t end = std::min(path.find('/', start), path.size());
    const std::string_view segment = path.substr(start, end - start);
    ends_open = segment == "." || segment == ".." || end + 1 == path.size();
    const bool goes_up = segment == "..";
    if (goes_up && !kept.empty() && kept.back() != "..") {
      kept.pop_back();
    } else if (segment != "." && !(goes_up && is_rooted)) {
      kept.push_back(segment);
    }
    start = end + 1;
  }
  std::string out(is_rooted ? "/" : "");
  for (const std::string_view segment : kept) out.append(segment).append("/");
  if (!kept.empty() && !ends_open) out.pop_back();
  return out;
}

/// The reference's path put in the place of the base's last segment (section 5.2.3).
std::string merged(const Parts& base, std::string_view path) {
  if (!base.authority.empty() && base.path.empty()) return "/" + std::string(path);
  const std::size_t slash = base.path.rfind('/');
  return std::string(base.path.substr(0, slash == std::string_view::npos ? 0 : slash + 1)) +
         std::string(path);
}

std::string joined(std::string_view scheme, std::string_view authority, std::string_view path,
                   std::string_view query) {
  std::string out(scheme);
  return out.append(authority).append(path).append(query);
}

}  // namespace

bool has_scheme(std::string_view uri) { return scheme_size(uri) > 0; }

std::string resolved_uri(std::string_view base, std::string_view reference) {
  const Parts to = parts_of(reference);
  if (!to.scheme.empty()) {
    const bool is_hierarchy = !to.authority.empty() || to.path.starts_with('/');
    return is_hierarchy ? joined(to.scheme, to.authority, without_dots(to.path), to.query)
                        : std::string(reference);
  }
  const Parts from = parts_of(base);
  if (!to.authority.empty()) return joined(from.scheme, to.authority, without_dots(to.path), to.query);
  if (to.path.empty())
    return joined(from.scheme, from.authority, from.path, to.query.empty() ? from.query : to.query);
  const std::string path = to.path.starts_with('/') ? std::string(to.path) : merged(from, to.path);
  return joined(from.scheme, from.authority, without_dots(path), to.query);
}

std::optional<std::string> percent_decoded(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    unsigned code = 0;
    const char* digits = text.data() + at + 1;
    const bool fits = text[at] == '%' && at + 2 < text.size();
    if (fits && std::from_chars(digits, digits + 2, code, 16).ptr == digits + 2) {
      out += static_cast<char>(code);
      at += 2;
    } else {
      out += text[at];
    }
  }
  if (!json::is_utf8(out)) return std::nullopt;
  return out;
}

std::string_view without_fragment(std::string_view uri) { return uri.substr(0, uri.find('#')); }

std::string_view fragment_of(std::string_view uri) {
  return uri.substr(std::min(without_fragment(uri).size() + 1, uri.size()));
}

}  // namespace understudy::openapi
