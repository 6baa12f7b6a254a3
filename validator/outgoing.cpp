#include "validator/table.h"

namespace understudy::validator {

namespace {

runtime::SentRequest sent(const TableSource& source, const openapi::Operation& operation, std::string name) {
  runtime::SentRequest made{.name = std::move(name), .operation = operation_of(source, operation)};
  made.operation.path = "/";
  return made;
}

}  // namespace

runtime::Outgoing outgoing_of(const std::shared_ptr<const openapi::Document>& shared,
                              const CheckOf& check_of) {
  const openapi::Document& document = *shared;
  const openapi::ProtobufTable protobuf = openapi::protobuf_table(document);
  const openapi::WriteOnlyTable write_only = openapi::write_only_table(document);
  Samples samples(shared, check_of);
  const TableSource source{document, check_of, protobuf, write_only, samples};
  runtime::Outgoing outgoing;
  for (const openapi::Callback& one : document.callbacks) {
    runtime::SentRequest made = sent(source, one.operation, one.name);
    made.owners = one.owners;
    made.expression = one.operation.path;
    outgoing.callbacks.push_back(std::move(made));
  }
  for (const openapi::Operation& one : document.webhooks)
    outgoing.webhooks.push_back(sent(source, one, one.path));
  return outgoing;
}

}  // namespace understudy::validator
