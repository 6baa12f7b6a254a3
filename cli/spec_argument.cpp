#include "cli/spec_argument.h"

#include <algorithm>
#include <filesystem>

#include "cli/suggest.h"

namespace understudy::cli {

namespace {

/// `shop`, `/v2/admin/` as `/shop`, `/v2/admin`; nothing for what is no literal path.
tl::expected<std::string, std::string> read_prefix(std::string text) {
  constexpr std::string_view beside_letters = "/-._~!$&'()*+,;:@%";
  const bool is_path = std::ranges::all_of(text, [&](char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           beside_letters.find(c) != std::string_view::npos;
  });
  while (text.starts_with('/')) text.erase(0, 1);
  while (text.ends_with('/')) text.pop_back();
  if (!is_path || text.find("//") != std::string::npos)
    return tl::unexpected("the prefix `" + printable(text) + "` is no path such as `v2/admin`");
  return text.empty() ? text : "/" + text;
}

std::filesystem::path identity(const std::string& file) {
  std::error_code error;
  auto path = std::filesystem::weakly_canonical(file, error);
  return error ? std::filesystem::path(file) : path;
}

}  // namespace

tl::expected<SpecArgument, std::string> read_spec_argument(const std::string& text) {
  const std::size_t equals = text.find('=');
  std::error_code error;
  if (equals == std::string::npos || std::filesystem::exists(text, error)) return SpecArgument{text};
  auto prefix = read_prefix(text.substr(0, equals));
  if (!prefix) return tl::unexpected(prefix.error());
  std::string file = text.substr(equals + 1);
  if (file.empty()) return tl::unexpected("`" + printable(text) + "` names no file behind its prefix");
  return SpecArgument{std::move(file), *std::move(prefix)};
}

Distinct without_repeated(const std::vector<SpecArgument>& arguments) {
  Distinct distinct;
  for (const SpecArgument& one : arguments) {
    const bool is_known = std::ranges::any_of(distinct.kept, [&](const SpecArgument& other) {
      return other.prefix == one.prefix && identity(other.file) == identity(one.file);
    });
    (is_known ? distinct.repeated : distinct.kept).push_back(one);
  }
  return distinct;
}

}  // namespace understudy::cli
