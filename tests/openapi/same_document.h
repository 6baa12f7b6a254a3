#pragma once

#include <string>

#include "openapi/document.h"

namespace understudy::openapi {

/// Where two documents differ in what they ask for, places and names of schemas apart; empty: nowhere.
std::string difference(const Document& left, const Document& right);

}  // namespace understudy::openapi
