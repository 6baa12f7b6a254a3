#include "generator/lower/check_names.h"
#include "generator/lower/place_words.h"

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
      const std::string name = ending_in(parameter_words(operation, parameter).words, "parameter");
      if (parameter.schema) roots_.push_back({*parameter.schema, name});
      if (parameter.content && parameter.content->schema)
        roots_.push_back({*parameter.content->schema, name});
    }
    if (operation.request_body)
      add(operation.request_body->content, body_words(operation, *operation.request_body).words);
    for (const auto& response : operation.responses) {
      const PartWords words = response_words(operation, response, response.status);
      for (const Header& header : response.headers) add(header, header_words(response, header, words).words);
      add(response.content, words.words + " body");
    }
  }

  void add(const std::vector<MediaType>& content, const std::string& name) {
    for (const MediaType& media : content) {
      if (media.schema) roots_.push_back({*media.schema, name});
      for (const auto& encoding : media.encoding) {
        for (const Header& header : encoding.headers)
          add(header, name + " " + encoding.property + " " + header.name);
      }
    }
  }

  void add(const Header& header, const std::string& words) {
    if (header.schema) roots_.push_back({*header.schema, ending_in(words, "header")});
  }

  std::vector<Root> roots_;
};

}  // namespace

std::vector<Root> roots_of(const Document& document) { return Collecting(document).take(); }

}  // namespace understudy::generator
