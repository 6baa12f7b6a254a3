#include "mock/compat/prism.h"

#include "mock/produce/encode.h"
#include "runtime/body_kind.h"

namespace understudy::mock {

namespace {

Refusal retold(Refusal refusal, const Scene& scene) {
  if (refusal.cause == Cause::unauthorized && scene.operation != nullptr) {
    refusal.headers = {};
    const std::string challenge = prism_challenge(*scene.operation);
    if (!challenge.empty()) refusal.headers.add("WWW-Authenticate", challenge);
  }
  if (refusal.cause == Cause::missing_body) {
    refusal.violations.front().keyword = "required";
    refusal.violations.front().message = "Body parameter is required";
  }
  const bool is_of_answer = refusal.detail == Detail::broken_answer;
  const bool has_rules = is_of_answer || refusal.cause == Cause::body || refusal.cause == Cause::parameter;
  if (has_rules)
    refusal.violations = prism_words(std::move(refusal.violations), is_of_answer ? "Response" : "Request");
  return refusal;
}

std::vector<runtime::Violation> retold_of_answer(std::vector<runtime::Violation> violations) {
  return prism_words(std::move(violations), "Response");
}

/// Text is made of strings alone.
bool may_be_sent(const PreparedMedia& media, const json::Value& value) {
  const bool is_text = media.type.type == "text" && runtime::kind_of(media.type) == runtime::BodyKind::text;
  return !is_text || value.is_string() || value.is_null();
}

/// An XML document that has no name of its own is called `xml`.
void name_root(runtime::Media& media) {
  const auto type = runtime::parse_media_type(media.type);
  if (!type || runtime::kind_of(*type) != runtime::BodyKind::xml) return;
  if (!media.shape.xml) media.shape.xml.emplace();
  if (media.shape.xml->name.empty()) media.shape.xml->name = "xml";
}

/// Paths stand without the base paths of `servers`.
void adapt(runtime::Api& api) {
  api.base_paths.clear();
  for (runtime::Operation& operation : api.operations) {
    for (runtime::ResponseSpec& response : operation.responses) {
      for (runtime::Media& media : response.content) name_root(media);
    }
  }
}

const Manner manner{
    .problem = prism_problem,
    .retold = retold,
    .retold_of_answer = retold_of_answer,
    .may_be_sent = may_be_sent,
    .faults_of_body = prism_reserved,
    .adapt = adapt,
    .answers_undeclared = false,
    .gathers_faults = true,
    .tells_reason = false,
    .remembers = false,
    .answers_unimplemented = true,
    .falls_back = true,
    .bad_examples = BadExamples::warn,
};

}  // namespace

const Manner& prism_manner() { return manner; }

}  // namespace understudy::mock
