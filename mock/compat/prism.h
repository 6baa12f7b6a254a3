#pragma once

#include "mock/errors/render.h"
#include "mock/manner.h"

namespace understudy::mock {

/// The manner of Prism 5, as far as docs/PRISM.md says that it is followed.
const Manner& prism_manner();

/// A problem with Prism's types, titles and details.
runtime::Response prism_problem(const Refusal& refusal, const Scene& scene);

/// Violations in the words of Ajv, as Prism shows them; `Request` or `Response` begins each.
std::vector<runtime::Violation> prism_words(std::vector<runtime::Violation> violations,
                                            const std::string& side);

/// What `WWW-Authenticate` says for an operation; empty where only keys are asked for.
std::string prism_challenge(const PreparedOperation& operation);

/// The members of a form that hold reserved characters although their encoding does not allow them.
std::vector<runtime::Violation> prism_reserved(const ReadBody& body);

}  // namespace understudy::mock
