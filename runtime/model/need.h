#pragma once

namespace understudy::runtime {

/// One scheme that a caller of an operation has to meet (OpenAPI 3.1.1, section 4.8.30). All of one
/// alternative are needed together, and one alternative is enough; one whose scheme has no name asks for
/// nothing.
struct Need {
  int alternative = 0;
  const char* scheme = "";
  const char* scopes = "";  // with spaces between
};

}  // namespace understudy::runtime
