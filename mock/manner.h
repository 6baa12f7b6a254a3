#pragma once

#include <vector>

#include "mock/mock.h"
#include "mock/refusal.h"

namespace understudy::mock {

struct PreparedMedia;
struct ReadBody;
struct Scene;

/// What the mock does where the specification leaves a choice, and how it words what it says itself: one seam
/// for whoever stands in for another mock. The rest of the mock asks this and never whose manner it is.
struct Manner {
  /// The answer to a refusal that the document has none for.
  runtime::Response (*problem)(const Refusal& refusal, const Scene& scene);
  /// A refusal as it is told: its violations in other words, other headers.
  Refusal (*retold)(Refusal refusal, const Scene& scene);
  /// The same of the rules that an answer breaks, for `sl-violations`.
  std::vector<runtime::Violation> (*retold_of_answer)(std::vector<runtime::Violation> violations);
  /// Whether a value may be sent as that type, as far as it could be written at all.
  bool (*may_be_sent)(const PreparedMedia& media, const json::Value& value);
  /// What is wrong with a body besides its schema.
  std::vector<runtime::Violation> (*faults_of_body)(const ReadBody& body);
  /// Changes a table before it is served.
  void (*adapt)(runtime::Api& api);
  bool answers_undeclared = true;      // HEAD where there is GET, and OPTIONS
  bool gathers_faults = false;         // those of the body beside those of parameters
  bool tells_reason = true;            // in a documented error, in place of what its example says
  bool remembers = true;               // what clients create, where nothing is declared
  bool answers_unimplemented = false;  // a request that an upstream answers with 501
  bool falls_back = false;             // to the usual success, where what a client prefers cannot be had
  BadExamples bad_examples = BadExamples::generate;
};

const Manner& manner_of(Compat compat);

}  // namespace understudy::mock
