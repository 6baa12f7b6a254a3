#pragma once

#include <string>

#include "runtime/api.h"
#include "runtime/message.h"

namespace understudy::tests {

/// What is wrong with the answer to a sound request: another status than the lowest documented 2xx (else
/// `default`, else what is documented first), a required header that is missing, a body of a type that is not
/// documented or that breaks its schema. Empty where nothing is.
std::string fault_of_answer(const runtime::Operation& operation, const runtime::Response& response);

}  // namespace understudy::tests
