#include "runtime/message.h"

#include <algorithm>

namespace understudy::runtime {
namespace {

constexpr std::size_t usual_fields = 8;

char lower(char letter) {
  return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

bool same_name(std::string_view left, std::string_view right) {
  return std::ranges::equal(left, right, [](char a, char b) { return lower(a) == lower(b); });
}

}  // namespace

const std::string* Headers::find(std::string_view name) const {
  for (const auto& [key, value] : fields_) {
    if (same_name(key, name)) return &value;
  }
  return nullptr;
}

std::optional<std::string> Headers::joined(std::string_view name) const {
  std::optional<std::string> all;
  for (const auto& [key, value] : fields_) {
    if (!same_name(key, name)) continue;
    all = all ? *all + ", " + value : value;
  }
  return all;
}

void Headers::add(std::string name, std::string value) {
  if (fields_.capacity() == 0) fields_.reserve(usual_fields);
  fields_.emplace_back(std::move(name), std::move(value));
}

void Headers::set(std::string name, std::string value) {
  std::erase_if(fields_, [&](const auto& field) { return same_name(field.first, name); });
  add(std::move(name), std::move(value));
}

std::string_view Request::path() const {
  const std::string_view whole = target;
  return whole.substr(0, std::min(whole.find('?'), whole.find('#')));
}

std::string_view Request::query() const {
  std::string_view whole = target;
  whole = whole.substr(0, whole.find('#'));
  const std::size_t mark = whole.find('?');
  return mark == std::string_view::npos ? std::string_view() : whole.substr(mark + 1);
}

}  // namespace understudy::runtime
