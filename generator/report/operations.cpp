#include <algorithm>

#include "generator/lower/place.h"
#include "generator/report/nodes.h"
#include "generator/report/verdict.h"
#include "json/pointer.h"
#include "openapi/naming.h"
#include "openapi/shape.h"

namespace understudy::generator {

using openapi::Document;
using openapi::NodeMember;
using openapi::Operation;

namespace {

constexpr auto for_people = "speaks to people, and no comment has room for it";

/// Lists what one operation says, as its row in the table and its types have it.
class Parts {
 public:
  Parts(const Document& document, const cpp::Api& api, const Operation& operation)
      : document_(document), api_(api), operation_(operation) {
    for (std::size_t i = 0; i < api.operations.size(); ++i) {
      if (api.table.operations[i].location != operation_.location) continue;
      row_ = &api.table.operations[i];
      types_ = &api.operations[i];
    }
  }

  std::vector<Mention> list() {
    add_members();
    for (const openapi::Parameter& parameter : operation_.parameters) add(parameter);
    if (operation_.request_body) add_body(*operation_.request_body);
    for (const openapi::Response& response : operation_.responses) add_response(response);
    for (const auto& requirement : operation_.security) add_requirement(requirement);
    return std::move(parts_);
  }

 private:
  void put(const std::string& keyword, const std::string& name, const std::string& location,
           const Verdict& verdict) {
    parts_.push_back(
        {keyword, name, location, place_of(document_, location), verdict.status, verdict.reason});
  }

  /// The members of the operation that are plain texts and lists.
  void add_members() {
    const openapi::Node* node = node_at(*document_.sources, operation_.location);
    if (node == nullptr || node->object() == nullptr) return;
    for (const NodeMember& member : *node->object()) {
      const std::string location = operation_.location + "/" + json::escape_token(member.name);
      if (member.name == "callbacks") {
        add_callbacks(member, location);
      } else if (const auto verdict = on_member(member)) {
        parts_.push_back({member.name, "", location, place_of(*document_.sources, location, member),
                          verdict->status, verdict->reason});
      }
    }
  }

  /// Nothing for those that are listed one by one.
  std::optional<Verdict> on_member(const NodeMember& member) const {
    const std::string& name = member.name;
    if (name == "operationId") return represented();
    if (name == "deprecated") return represented();
    if (name == "summary") return represented();
    if (name == "description")
      return represented_or(
          types_ != nullptr && types_->doc.find(operation_.description) != std::string::npos,
          "the summary stands in the comment instead");
    if (name == "externalDocs")
      return represented_or(
          types_ != nullptr && types_->doc.find(operation_.external_docs) != std::string::npos, for_people);
    if (name == "tags") return ignored("sort operations for people; `--only` takes them");
    if (name == "servers") return on_servers();
    if (name.starts_with("x-")) {
      return is_own_extension(name) ? represented() : Verdict{Status::extension, {}};
    }
    return std::nullopt;
  }

  Verdict on_servers() const {
    Document alone;
    alone.operations = {operation_};
    const auto paths = openapi::base_paths(alone);
    const auto known = [&](const std::string& path) {
      return std::ranges::find(api_.table.base_paths, path) != api_.table.base_paths.end();
    };
    return represented_or(std::ranges::all_of(paths, known), "requests are not told apart by it");
  }

  void add_callbacks(const NodeMember& callbacks, const std::string& location) {
    if (callbacks.value.object() == nullptr) return;
    for (const NodeMember& each : *callbacks.value.object()) {
      const auto is_this = [&](const openapi::Callback& callback) {
        return callback.name == each.name &&
               std::ranges::find(callback.owners, operation_.id) != callback.owners.end();
      };
      const bool is_made = std::ranges::any_of(document_.callbacks, is_this);
      put("callback", each.name, location + "/" + json::escape_token(each.name),
          represented_or(is_made, "a callback of a callback is left out"));
    }
  }

  void add(const openapi::Parameter& parameter) {
    const auto is_this = [&](const cpp::TableParameter& one) { return one.location == parameter.location; };
    const auto row = row_ == nullptr ? nullptr : &row_->parameters;
    const auto found = row == nullptr ? nullptr : std::to_address(std::ranges::find_if(*row, is_this));
    const bool is_there = row != nullptr && found != std::to_address(row->end());
    const bool refuses = is_there && (!found->check.empty() || found->required);
    put("parameter", parameter.name + " in " + (is_there ? found->in : "?"), parameter.location,
        refuses ? enforced() : represented_or(is_there, "is not in the table"));
  }

  /// JSON and what is taken apart is checked by its schema; other bodies are texts and bytes.
  static Verdict on_media(const cpp::TableMedia* row) {
    if (row == nullptr) return ignored("is not in the table");
    if (row->check.empty()) return represented();
    return enforced();
  }

  void add_content(const std::string& keyword, const std::vector<openapi::MediaType>& content,
                   const std::vector<cpp::TableMedia>* rows) {
    for (const openapi::MediaType& media : content) {
      const cpp::TableMedia* row = nullptr;
      for (std::size_t i = 0; rows != nullptr && i < rows->size(); ++i) {
        if ((*rows)[i].type == media.type) row = &(*rows)[i];
      }
      put(keyword, media.type, media.location, on_media(row));
      for (const openapi::Encoding& encoding : media.encoding)
        put("encoding", encoding.property, encoding.location,
            represented_or(row != nullptr, "is not in the table"));
      for (const openapi::Example& example : media.examples)
        put("example", example.name, example.location, represented_or(row != nullptr, "is not in the table"));
    }
  }

  void add_body(const openapi::RequestBody& body) {
    const bool is_there = row_ != nullptr && row_->body.has_value();
    put("requestBody", "", body.location,
        is_there && row_->body->required ? enforced() : represented_or(is_there, "is not in the table"));
    add_content("request media type", body.content, is_there ? &row_->body->content : nullptr);
  }

  const cpp::TableResponse* row_of(const openapi::Response& response) const {
    if (row_ == nullptr) return nullptr;
    const auto found = std::ranges::find(row_->responses, response.status, &cpp::TableResponse::status);
    return found == row_->responses.end() ? nullptr : &*found;
  }

  void add_response(const openapi::Response& response) {
    const cpp::TableResponse* row = row_of(response);
    put("response", response.status, response.location,
        represented_or(row != nullptr, "is not in the table"));
    add_content("response media type", response.content, row == nullptr ? nullptr : &row->content);
    for (const openapi::Header& header : response.headers) {
      const bool is_there =
          row != nullptr &&
          std::ranges::find(row->headers, header.name, &cpp::TableHeader::name) != row->headers.end();
      const bool refuses = is_there && (header.schema || header.required);
      put("header", header.name, header.location,
          refuses ? enforced() : represented_or(is_there, "is not in the table"));
    }
    const openapi::Node* node = node_at(*document_.sources, response.location);
    const NodeMember* links = node == nullptr ? nullptr : node->find("links");
    if (links == nullptr || links->value.object() == nullptr) return;
    for (const NodeMember& link : *links->value.object())
      put("link", link.name, response.location + "/links/" + json::escape_token(link.name),
          ignored("a link tells clients what to call next; nothing follows it"));
  }

  void add_requirement(const openapi::SecurityRequirement& requirement) {
    for (const openapi::RequiredScheme& required : requirement) {
      const auto& schemes = document_.security_schemes;
      const auto scheme = std::ranges::find(schemes, required.scheme, &openapi::SecurityScheme::name);
      const std::string location = scheme == schemes.end() ? operation_.location : scheme->location;
      put("security", required.scheme, location, on_scheme(scheme == schemes.end() ? nullptr : &*scheme));
      for (const std::string& scope : required.scopes) put("scope", scope, location, represented());
    }
  }

  Verdict on_scheme(const openapi::SecurityScheme* scheme) const {
    if (scheme == nullptr) return ignored("is no scheme of the document");
    if (scheme->kind == openapi::SecurityScheme::Kind::mutual_tls)
      return {Status::represented, "certificates are shown below HTTP"};
    return enforced();
  }

  const Document& document_;
  const cpp::Api& api_;
  const Operation& operation_;
  const cpp::TableOperation* row_ = nullptr;
  const cpp::Operation* types_ = nullptr;
  std::vector<Mention> parts_;
};

}  // namespace

std::vector<Mention> parts_of(const Document& document, const cpp::Api& api, const Operation& operation) {
  return Parts(document, api, operation).list();
}

}  // namespace understudy::generator
