#include "tests/mock/serve_document.h"

#include "mock/mock.h"
#include "tests/mock/documented_answer.h"
#include "tests/mock/documented_request.h"
#include "validator/interpret.h"

namespace understudy::tests {

namespace {

/// One document before its mock.
class Walk {
 public:
  explicit Walk(const std::shared_ptr<const openapi::Document>& document)
      : document_(*document),
        api_(validator::interpret(document)),
        mock_(std::vector<mock::Served>{{api_}}, {.stateless = true}) {}

  Served run() {
    Served served;
    for (std::size_t i = 0; i < api_.operations.size(); ++i) {
      const runtime::Operation& operation = api_.operations[i];
      ++served.operations;
      const std::string fault = call(i);
      if (fault.empty())
        ++served.served;
      else
        served.reasons.push_back(operation.method + " " + operation.path + ": " + fault.substr(0, 600));
    }
    return served;
  }

 private:
  std::string call(std::size_t index) {
    const runtime::Operation& operation = api_.operations[index];
    const auto request = documented_request(document_, api_, index);
    if (!request) return "no request: " + request.error();
    const std::string fault = fault_of_answer(operation, mock_.answer(*request));
    return fault.empty() ? fault : request->target.substr(0, 200) + " " + fault;
  }

  const openapi::Document& document_;
  runtime::Api api_;
  mock::Mock mock_;
};

}  // namespace

Served serve(const std::shared_ptr<const openapi::Document>& document) { return Walk(document).run(); }

}  // namespace understudy::tests
