#pragma once

#include "openapi/load.h"

namespace understudy::cli {

/// How a command reads documents.
struct SpecOptions {
  openapi::LoadOptions load = {};
  /// Without it the sound part of a document is taken; with it any diagnostic, a warning too, is a failure.
  bool strict = false;
};

}  // namespace understudy::cli
