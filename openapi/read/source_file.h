#pragma once

#include <string>

#include "openapi/read/node.h"
#include "openapi/read/text.h"

namespace understudy::openapi {

/// One file of a document: its text and the values in it.
struct SourceFile {
  std::string path;  // as messages name it
  std::string uri;   // relative to the first file's folder, with `/` between; empty for the first file
  Text text;
  Node root;
};

}  // namespace understudy::openapi
