#include "runtime/violation.h"

namespace understudy::runtime {

std::string_view name_of(In in) {
  switch (in) {
    case In::body:
      return "body";
    case In::path:
      return "path";
    case In::query:
      return "query";
    case In::header:
      return "header";
    case In::cookie:
      return "cookie";
  }
  return "";
}

}  // namespace understudy::runtime
