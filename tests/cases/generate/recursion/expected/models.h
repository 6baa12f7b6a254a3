// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include "models/color.h"
#include "models/expression.h"
#include "models/first.h"
#include "models/folders.h"
#include "models/json_.h"
#include "models/layers.h"
#include "models/node.h"
#include "models/painting.h"
#include "models/second.h"
#include "models/shade.h"
#include "models/sum.h"
#include "models/tint.h"
#include "models/tree.h"
#include "models_fwd.h"
