// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include <string>

namespace understudy::json {}
namespace understudy::runtime {}

namespace names {

namespace json = understudy::json;
namespace runtime = understudy::runtime;

struct Response;
struct Handlers2;
enum class KeywordsSize;
struct Keywords;

using Response2 = std::string;

}  // namespace names
