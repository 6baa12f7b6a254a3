#include "runtime/path.h"

#include <vector>

namespace understudy::runtime {
namespace {

void append_token(std::string& out, std::string_view token) {
  for (const char letter : token) {
    if (letter == '~') {
      out += "~0";
    } else if (letter == '/') {
      out += "~1";
    } else {
      out += letter;
    }
  }
}

}  // namespace

std::string Path::pointer() const {
  std::vector<const Path*> steps;
  for (const Path* step = this; step->up_ != nullptr; step = step->up_) steps.push_back(step);
  std::string text;
  for (auto step = steps.rbegin(); step != steps.rend(); ++step) {
    text += '/';
    if ((*step)->named_) {
      append_token(text, (*step)->name_);
    } else {
      text += std::to_string((*step)->index_);
    }
  }
  return text;
}

}  // namespace understudy::runtime
