// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include "namespaces.h"

namespace names {

struct Response;
struct Handlers2;
enum class KeywordsSize;
struct Keywords;

}  // namespace names
