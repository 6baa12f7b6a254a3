// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include "models/circle.h"
#include "models/dog.h"
#include "models/either.h"
#include "models/failure.h"
#include "models/lizard.h"
#include "models/pet.h"
#include "models/shape.h"
#include "models/square.h"
#include "models/token.h"
#include "models/untagged.h"
#include "models_fwd.h"
