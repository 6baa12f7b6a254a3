// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include "models/closed.h"
#include "models/color.h"
#include "models/pet.h"
#include "models_fwd.h"
