#include "runtime/encode_request.h"

#include <algorithm>

#include "runtime/encode_body.h"
#include "runtime/encode_parameter.h"

namespace understudy::runtime {
namespace {

using Done = tl::expected<bool, std::string>;

const json::Object& values_in(const RequestValues& values, In in) {
  switch (in) {
    case In::path:
      return values.path;
    case In::header:
      return values.header;
    case In::cookie:
      return values.cookie;
    case In::query:
    case In::body:
      break;
  }
  return values.query;
}

std::string told(In in, const std::string& name) { return std::string(name_of(in)) + " /" + name + ": "; }

/// A path template with what a URL does not take as it is percent-encoded, but for the names in braces.
std::string escaped(const std::string& path) {
  constexpr std::string_view plain = "/%!$&'()*+,;=:@-._~{}";
  constexpr std::string_view digits = "0123456789ABCDEF";
  std::string text;
  bool in_name = false;
  for (const char c : path) {
    const auto byte = static_cast<unsigned char>(c);
    const bool is_word = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    in_name = c == '{' || (in_name && c != '}');
    if (in_name || is_word || plain.find(c) != std::string_view::npos) {
      text += c;
    } else {
      text.append("%").append(1, digits[byte >> 4U]).append(1, digits[byte & 15U]);
    }
  }
  return text;
}

/// Puts the texts of one request together.
class Writer {
 public:
  explicit Writer(const Operation& operation) : operation_(operation) {
    request_.method = operation.method;
    request_.target = escaped(operation.path);
  }

  Done add(const Parameter& parameter, const json::Value& value) {
    const auto text = encode_parameter(parameter, value);
    if (!text) return tl::unexpected(told(parameter.in, parameter.name) + text.error());
    if (parameter.in == In::path) fill(parameter.name, *text);
    if (parameter.in == In::query && !text->empty()) query_ += (query_.empty() ? "?" : "&") + *text;
    if (parameter.in == In::header) request_.headers.add(parameter.name, *text);
    if (parameter.in == In::cookie) cookies_ += (cookies_.empty() ? "" : "; ") + *text;
    return true;
  }

  Done add_body(const RequestValues& values) {
    const bool is_declared = operation_.body && !operation_.body->content.empty();
    if (!is_declared) return tl::unexpected(std::string("the operation takes no body"));
    const auto& content = operation_.body->content;
    const auto media = values.media_type.empty()
                           ? content.begin()
                           : std::ranges::find(content, values.media_type, &Media::type);
    if (media == content.end()) return tl::unexpected("the operation takes no body of " + values.media_type);
    auto body = encode_body(*values.body, *media);
    if (!body) return tl::unexpected("body: " + body.error());
    request_.headers.add("Content-Type", body->content_type);
    request_.body = std::move(body->bytes);
    return true;
  }

  Request take() {
    request_.target += query_;
    if (!cookies_.empty()) request_.headers.add("Cookie", cookies_);
    return std::move(request_);
  }

 private:
  void fill(const std::string& name, const std::string& text) {
    const std::string place = "{" + name + "}";
    const std::size_t at = request_.target.find(place);
    if (at != std::string::npos) request_.target.replace(at, place.size(), text);
  }

  const Operation& operation_;
  Request request_;
  std::string query_;
  std::string cookies_;
};

/// The first name among the values that no parameter has.
std::optional<std::string> stranger(const Operation& operation, const RequestValues& values) {
  for (const In in : {In::path, In::query, In::header, In::cookie}) {
    for (const json::Member& member : values_in(values, in)) {
      const bool known = std::ranges::any_of(operation.parameters, [&](const Parameter& parameter) {
        return parameter.in == in && parameter.name == member.name;
      });
      if (!known) return told(in, member.name) + "is not declared";
    }
  }
  return std::nullopt;
}

}  // namespace

tl::expected<Request, std::string> encode_request(const Operation& operation, const RequestValues& values) {
  if (auto unknown = stranger(operation, values)) return tl::unexpected(std::move(*unknown));
  Writer writer(operation);
  for (const Parameter& parameter : operation.parameters) {
    const json::Value* value = values_in(values, parameter.in).find(parameter.name);
    if (value == nullptr && parameter.required)
      return tl::unexpected(told(parameter.in, parameter.name) + "must be given");
    if (value == nullptr) continue;
    if (auto done = writer.add(parameter, *value); !done) return tl::unexpected(std::move(done.error()));
  }
  if (values.body) {
    if (auto done = writer.add_body(values); !done) return tl::unexpected(std::move(done.error()));
  } else if (operation.body && operation.body->required) {
    return tl::unexpected(std::string("a body is required"));
  }
  return writer.take();
}

}  // namespace understudy::runtime
