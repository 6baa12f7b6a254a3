#include "runtime/part_rules.h"

#include <algorithm>

#include "runtime/form.h"
#include "runtime/style.h"

namespace understudy::runtime {
namespace {

std::vector<MediaType> declared_types(const Encoding& encoding) {
  std::vector<MediaType> types;
  std::string_view list = encoding.content_type;
  while (!list.empty()) {
    const std::size_t end = std::min(list.find(','), list.size());
    if (auto type = parse_media_type(list.substr(0, end))) types.push_back(std::move(*type));
    list.remove_prefix(std::min(end + 1, list.size()));
  }
  return types;
}

bool takes_in(const MediaType& declared, const MediaType& type) {
  if (declared.type != "*" && declared.type != type.type) return false;
  return declared.subtype == "*" || declared.subtype == type.subtype;
}

std::optional<std::string> broken_type(const Part& part, const Encoding& encoding) {
  const std::string* own = part.headers.find("Content-Type");
  const std::vector<MediaType> declared = declared_types(encoding);
  if (own == nullptr || declared.empty() || is_styled(&encoding)) return std::nullopt;
  const auto type = parse_media_type(*own);
  if (!type) return "has a Content-Type that is malformed";
  const auto fits = [&](const MediaType& one) { return takes_in(one, *type); };
  if (std::ranges::any_of(declared, fits)) return std::nullopt;
  return "must be " + encoding.content_type + ", not " + type->essence();
}

std::optional<std::string> broken_header(const Part& part, const ResponseHeader& header) {
  const std::string* text = part.headers.find(header.name);
  if (text == nullptr)
    return header.required ? std::optional("must have the header " + header.name) : std::nullopt;
  const auto value = read_styled(*text, {Style::simple, header.explode, take_literally}, header.shape);
  if (!value) return "has the header " + header.name + ", which " + value.error().message;
  Report report(Direction::request, In::header, 1);
  if (header.check) header.check(Payload(*value), report);
  if (report.ok()) return std::nullopt;
  return "has the header " + header.name + ", which " + report.violations().front().message;
}

}  // namespace

std::optional<MediaType> type_of(const Part& part, const Encoding* encoding) {
  if (const std::string* own = part.headers.find("Content-Type")) return parse_media_type(*own);
  if (encoding == nullptr) return std::nullopt;
  const std::vector<MediaType> types = declared_types(*encoding);
  const bool is_one = types.size() == 1 && types.front().subtype != "*" && !is_styled(encoding);
  return is_one ? std::optional(types.front()) : std::nullopt;
}

bool is_declared_file(const Part& part) {
  const std::string* disposition = part.headers.find("Content-Disposition");
  const auto fields = disposition == nullptr ? std::nullopt : parse_media_type("part/" + *disposition);
  return fields && (fields->parameter("filename") != nullptr || fields->parameter("filename*") != nullptr);
}

std::optional<std::string> broken_part(const Part& part, const Encoding* encoding) {
  if (encoding == nullptr) return std::nullopt;
  std::optional<std::string> broken = broken_type(part, *encoding);
  for (const ResponseHeader& header : encoding->headers) {
    if (!broken) broken = broken_header(part, header);
  }
  if (broken) return "the part " + part.name + " " + *broken;
  return std::nullopt;
}

}  // namespace understudy::runtime
