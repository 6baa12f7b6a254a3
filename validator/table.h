#pragma once

#include <functional>
#include <map>
#include <memory>
#include <utility>

#include "openapi/document.h"
#include "openapi/protobuf.h"
#include "openapi/shape.h"
#include "openapi/write_only.h"
#include "runtime/api.h"
#include "runtime/outgoing.h"

namespace understudy::validator {

/// Makes the check of a schema.
using CheckOf = std::function<runtime::Check(openapi::SchemaId schema)>;

/// A document as the table that the mock and the payload checker read. The same document gives the same
/// table, field by field; generated code spells out what comes of it here:
/// - operations, parameters, responses, media types, examples and extensions in the order of the document;
/// - `Parameter::shape` and `ResponseHeader::shape` of those with a schema, `Media::shape` where
/// openapi::needs_shape says so, of XML from openapi::xml_shape_of;
/// - `write_only` from openapi::write_only_table;
/// - `Media::sample` from openapi::sample when it is first asked for, `ResponseHeader::example` from the
/// first example, else from that;
/// - `protobuf` from openapi::protobuf_table, `base_paths` and `name` from openapi/naming.h;
/// - checks from `check_of`, none where there is no schema.
runtime::Api table_of(const std::shared_ptr<const openapi::Document>& document, const CheckOf& check_of);

/// The samples of a document's schemas: each is made once, when it is first asked for.
class Samples {
 public:
  /// `check_of` judges what is made.
  Samples(std::shared_ptr<const openapi::Document> document, CheckOf check_of)
      : document_(std::move(document)), check_of_(std::move(check_of)) {}

  runtime::Sample of(openapi::SchemaId schema);

 private:
  std::shared_ptr<const openapi::Document> document_;
  CheckOf check_of_;
  std::map<openapi::SchemaId, runtime::Sample> made_;
};

/// What the parts of a table are made from.
struct TableSource {
  const openapi::Document& document;
  const CheckOf& check_of;
  const openapi::ProtobufTable& protobuf;
  const openapi::WriteOnlyTable& write_only;
  Samples& samples;
};

/// The same of what the API sends by itself: its callbacks and webhooks.
runtime::Outgoing outgoing_of(const std::shared_ptr<const openapi::Document>& document,
                              const CheckOf& check_of);

/// One operation, a callback or a webhook too.
runtime::Operation operation_of(const TableSource& source, const openapi::Operation& operation);

/// One entry of `content`.
runtime::Media media_of(const TableSource& source, const openapi::MediaType& media);

/// A status with its header fields and content.
runtime::ResponseSpec response_of(const TableSource& source, const openapi::Response& response);

/// The same words in the runtime's types.
runtime::Shape shape_of(const openapi::ValueShape& shape);
runtime::Style style_of(openapi::Style style);
runtime::In place_of(openapi::In in);

}  // namespace understudy::validator
