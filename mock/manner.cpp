#include "mock/manner.h"

#include "mock/compat/prism.h"
#include "mock/errors/problem.h"

namespace understudy::mock {

namespace {

const Manner own{
    .problem = problem,
    .retold = [](Refusal refusal, const Scene&) { return refusal; },
    .retold_of_answer = [](std::vector<runtime::Violation> violations) { return violations; },
    .may_be_sent = [](const PreparedMedia&, const json::Value&) { return true; },
    .faults_of_body = [](const ReadBody&) { return std::vector<runtime::Violation>(); },
    .adapt = [](runtime::Api&) {},
};

}  // namespace

const Manner& manner_of(Compat compat) {
  switch (compat) {
    case Compat::none:
      return own;
    case Compat::prism:
      return prism_manner();
  }
  return own;
}

}  // namespace understudy::mock
