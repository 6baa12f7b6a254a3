#include "validator/interpret.h"

#include "validator/plan.h"
#include "validator/table.h"

namespace understudy::validator {
namespace {

/// The check of a schema; all checks of a document share its plans.
runtime::Check check_with(std::shared_ptr<const Plans> plans, openapi::SchemaId schema) {
  return [plans = std::move(plans), schema](const runtime::Payload& payload, runtime::Report& report) {
    plans->of(schema)(payload.value(), runtime::Path(), report);
  };
}

}  // namespace

runtime::Api interpret(const std::shared_ptr<const openapi::Document>& document) {
  const auto plans = std::make_shared<const Plans>(document);
  return table_of(document, [plans](openapi::SchemaId schema) { return check_with(plans, schema); });
}

runtime::Outgoing outgoing(const std::shared_ptr<const openapi::Document>& document) {
  const auto plans = std::make_shared<const Plans>(document);
  return outgoing_of(document, [plans](openapi::SchemaId schema) { return check_with(plans, schema); });
}

openapi::Obeys judge_of(std::shared_ptr<const openapi::Document> document) {
  return [plans = std::make_shared<const Plans>(std::move(document))](openapi::SchemaId schema,
                                                                      const json::Value& value) {
    runtime::Report report(runtime::Direction::response);
    plans->of(schema)(value, runtime::Path(), report);
    return report.ok();
  };
}

runtime::Check check_of(std::shared_ptr<const openapi::Document> document, openapi::SchemaId schema) {
  return check_with(std::make_shared<const Plans>(std::move(document)), schema);
}

}  // namespace understudy::validator
