#pragma once

#include "openapi/document.h"
#include <nlohmann/json.hpp>
#include <vector>

// TODO: less
