#include <algorithm>
#include <optional>

#include "runtime/body_fault.h"
#include "runtime/multipart.h"

namespace understudy::runtime {
namespace {

constexpr std::size_t most_parts = 10'000;
constexpr std::size_t most_header_bytes = 16 * 1024;

Headers parse_headers(std::string_view text) {
  Headers headers;
  while (!text.empty()) {
    const std::size_t end = std::min(text.find("\r\n"), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 2, text.size()));
    const std::size_t colon = line.find(':');
    if (colon == std::string_view::npos) continue;
    const std::size_t start = std::min(line.find_first_not_of(" \t", colon + 1), line.size());
    headers.add(std::string(line.substr(0, colon)), std::string(line.substr(start)));
  }
  return headers;
}

/// The `name` of `Content-Disposition: form-data; name="photo"`.
std::optional<std::string> name_of_part(const Headers& headers) {
  const std::string* disposition = headers.find("Content-Disposition");
  if (disposition == nullptr) return std::nullopt;
  const auto type = parse_media_type("part/" + *disposition);
  const std::string* name = type ? type->parameter("name") : nullptr;
  return name == nullptr ? std::nullopt : std::optional(*name);
}

/// Walks from boundary to boundary.
class Parts {
 public:
  Parts(std::string_view body, std::string_view boundary, bool is_form)
      : body_(body), delimiter_("--" + std::string(boundary)), is_form_(is_form) {}

  tl::expected<std::vector<Part>, json::ParseError> read() {
    std::vector<Part> parts;
    if (!body_.starts_with(delimiter_)) {
      const std::size_t first = body_.find("\r\n" + delimiter_);
      if (first == std::string_view::npos) return fault("the multipart body has no boundary");
      at_ = first + 2;
    }
    at_ += delimiter_.size();
    while (!body_.substr(at_).starts_with("--")) {
      auto part = next();
      if (!part) return tl::make_unexpected(part.error());
      parts.push_back(std::move(*part));
      if (parts.size() > most_parts) return fault("the multipart body has too many parts");
    }
    return parts;
  }

 private:
  tl::unexpected<json::ParseError> fault(std::string message) const {
    return tl::unexpected<json::ParseError>(fault_at(body_, std::min(at_, body_.size()), std::move(message)));
  }

  tl::expected<Part, json::ParseError> next() {
    at_ = std::min(body_.find_first_not_of(" \t", at_), body_.size());
    if (!body_.substr(at_).starts_with("\r\n")) return fault("a boundary must end its line");
    const std::size_t head = at_ + 2;
    const std::size_t blank = body_.substr(head).starts_with("\r\n") ? at_ : body_.find("\r\n\r\n", at_ + 2);
    if (blank == std::string_view::npos || blank - at_ > most_header_bytes) {
      return fault("a part must have a blank line behind its header fields");
    }
    Part part{.name = {},
              .headers = parse_headers(body_.substr(head, blank > head ? blank - head : 0)),
              .body = {}};
    const auto name = name_of_part(part.headers);
    if (!name && is_form_) return fault("a part must have a name in its Content-Disposition");
    part.name = name.value_or("");
    const std::size_t start = blank + 4;
    const std::size_t end = body_.find("\r\n" + delimiter_, start - 2);
    if (end == std::string_view::npos) return fault("the last part must end with the boundary");
    part.body = end < start ? std::string_view() : body_.substr(start, end - start);
    at_ = end + 2 + delimiter_.size();
    return part;
  }

  std::string_view body_;
  std::string delimiter_;
  bool is_form_;
  std::size_t at_ = 0;
};

}  // namespace

tl::expected<std::vector<Part>, json::ParseError> split_parts(std::string_view body,
                                                              std::string_view boundary, bool is_form) {
  return Parts(body, boundary, is_form).read();
}

}  // namespace understudy::runtime
