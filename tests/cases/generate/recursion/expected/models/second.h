// Made from spec.yaml by Understudy. Do not edit.

#pragma once

#include "first.h"
