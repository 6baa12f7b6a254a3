#include "runtime/model/request_reader.h"

#include "json/write.h"

namespace understudy::runtime {

RequestReader::RequestReader(const Call& call)
    : call_(call), path_(call.path), query_(call.query), header_(call.header), cookie_(call.cookie) {}

void RequestReader::keep(Report& report) {
  for (Violation& violation : report.take()) violations_.push_back(std::move(violation));
}

Response RequestReader::refusal() const {
  json::Array errors;
  for (const Violation& violation : violations_) {
    errors.push_back(json::Object{{"in", name_of(violation.in)},
                                  {"pointer", violation.pointer},
                                  {"keyword", violation.keyword},
                                  {"detail", violation.message}});
  }
  const json::Object problem{{"title", "Bad Request"},
                             {"status", 400},
                             {"detail", "the request holds a value that this server cannot carry"},
                             {"errors", std::move(errors)}};
  return {400, {{"Content-Type", "application/problem+json"}}, json::write(problem)};
}

}  // namespace understudy::runtime
