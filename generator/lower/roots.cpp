#include "generator/lower/check_names.h"

namespace understudy::generator {

using openapi::Document;
using openapi::Header;
using openapi::MediaType;
using openapi::Operation;

namespace {

class Collecting {
 public:
  explicit Collecting(const Document& document) {
    for (const auto& [name, id] : document.components) roots_.push_back({id, name});
    for (const Operation& operation : document.operations) add(operation);
    for (const Operation& webhook : document.webhooks) add(webhook);
    for (const openapi::Callback& callback : document.callbacks) add(callback.operation);
  }

  std::vector<Root> take() { return std::move(roots_); }

 private:
  void add(const Operation& operation) {
    for (const auto& parameter : operation.parameters) {
      const std::string name = operation.id + " " + parameter.name + " parameter";
      if (parameter.schema) roots_.push_back({*parameter.schema, name});
      if (parameter.content && parameter.content->schema)
        roots_.push_back({*parameter.content->schema, name});
    }
    if (operation.request_body) add(operation.request_body->content, operation.id + " body");
    for (const auto& response : operation.responses) {
      add(response.headers, operation.id + " " + response.status);
      add(response.content, operation.id + " " + response.status + " body");
    }
  }

  void add(const std::vector<MediaType>& content, const std::string& name) {
    for (const MediaType& media : content) {
      if (media.schema) roots_.push_back({*media.schema, name});
      for (const auto& encoding : media.encoding) add(encoding.headers, name + " " + encoding.property);
    }
  }

  void add(const std::vector<Header>& headers, const std::string& owner) {
    for (const Header& header : headers) {
      if (header.schema) roots_.push_back({*header.schema, owner + " " + header.name + " header"});
    }
  }

  std::vector<Root> roots_;
};

}  // namespace

std::vector<Root> roots_of(const Document& document) { return Collecting(document).take(); }

}  // namespace understudy::generator
