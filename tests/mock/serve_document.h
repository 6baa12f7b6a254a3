#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <vector>

#include "openapi/document.h"

namespace understudy::tests {

/// How the mock of a document fared when each of its operations was called once.
struct Served {
  std::size_t operations = 0;
  std::size_t served = 0;  // answered with the expected status and a body that keeps to the document
  std::vector<std::string> reasons;  // one for each of the others: `GET /pets: 422 …`
};

/// Calls every operation of a document with a sound request, through the mock of its interpreted table, and
/// checks each answer: the lowest documented 2xx (else `default`, else what is documented first), the
/// required headers, and a body of a documented media type that keeps to its schema.
Served serve(const std::shared_ptr<const openapi::Document>& document);

}  // namespace understudy::tests
