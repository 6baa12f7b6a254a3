#include "runtime/accept/string.h"

#include "json/utf8.h"

namespace understudy::runtime::accept {

std::uint64_t String::length() const {
  return token_.escaped ? json::code_points_unescaped(token_.raw) : json::code_points(token_.raw);
}

std::string_view String::unescaped() const {
  scratch_->clear();
  json::append_unescaped(*scratch_, token_.raw);
  return *scratch_;
}

}  // namespace understudy::runtime::accept
