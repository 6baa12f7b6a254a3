#include "lint/lint.h"

#include "lint/rules.h"
#include "validator/interpret.h"

namespace understudy::lint {

void lint(const std::shared_ptr<const openapi::Document>& document, openapi::Diagnostics& diagnostics) {
  validator::check_patterns(*document, diagnostics);
  const validator::Plans plans(document);
  const Subject subject{*document, plans, diagnostics};
  const std::set<openapi::SchemaId> empty = check_satisfiable(subject);
  check_branches(subject, empty);
  check_discriminators(subject);
  check_values(subject, empty);
  check_examples(subject);
  check_paths(subject);
  check_unused(subject);
}

openapi::Severity severity_for_document(const openapi::Diagnostic& finding) {
  return finding.rule == openapi::Rule::ref_not_followed ? openapi::Severity::warning : finding.severity;
}

}  // namespace understudy::lint
