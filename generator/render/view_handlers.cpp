#include <algorithm>

#include "generator/render/literal.h"
#include "generator/render/sources.h"
#include "generator/render/view.h"
#include "generator/render/view_scopes.h"

namespace understudy::generator {

namespace {

/// One C++ file with the functions of some operations, of the types that are theirs, and of shared responses.
void render_source(const cpp::Api& api, const Source& source, const Callees& checks, Rendering& rendering) {
  TypeText types(api.models, api.name_space);
  SourceBlocks blocks = model_blocks(api, source, rendering);
  if (!source.operations.empty())
    blocks.includes.insert({"runtime/model/reply_writer.h", "runtime/model/request_reader.h"});
  if (!source.responses.empty()) blocks.includes.insert("runtime/model/reply_writer.h");
  json::Array replies;
  json::Array functions;
  for (const std::size_t i : source.responses) {
    functions.push_back(rendering.block("handler/respond.cpp", shared_view(types, api.responses[i])));
    blocks.includes.insert(api.responses[i].header + ".h");
  }
  for (const std::size_t i : source.operations) {
    const json::Value view = scope_view(types, api.operations[i]);
    std::string own = rendering.block("handler/respond.cpp", view);
    if (!own.empty()) replies.push_back(std::move(own));
    functions.push_back(rendering.block("handler/function.cpp", view));
    blocks.includes.insert(api.operations[i].header + ".h");
  }
  json::Object view = source_view(api, std::move(blocks), checks);
  view.set("any_reply", !replies.empty());
  view.set("replies", std::move(replies));
  view.set("functions", std::move(functions));
  rendering.file(api.name + "/" + source.file, "file/operations.cpp", std::move(view));
}

using Operations = std::vector<const cpp::Operation*>;

/// What the class of all handlers is made of, one for each operation.
std::string bases_of(const Operations& operations) {
  std::string text;
  for (const cpp::Operation* operation : operations)
    text += (text.empty() ? " : public " : ",\n                 public ") + operation->scope + "::Handler";
  return text;
}

/// An operation in the table of handlers. The name is qualified, so that a compiler has nothing to search.
std::string entry_of(const cpp::Api& api, const cpp::Operation& operation) {
  const std::string handlers = operation.is_sent ? "Webhooks" : "Handlers";
  return "{" + string_literal(operation.id) + ", [](" + handlers +
         "& handlers, const runtime::Call& call) { return " + api.name_space + "::answer_" +
         operation.function + "(handlers, call); }}";
}

/// What the files with the class of all handlers see.
json::Object class_view(const cpp::Api& api, const Operations& operations) {
  json::Array entries;
  std::set<std::string> headers;
  for (const cpp::Operation* operation : operations) {
    entries.push_back(json::Object{{"entry", entry_of(api, *operation)}});
    headers.insert(operation->header + ".h");
  }
  json::Object view = file_view(api);
  view.set("headers", include_list(headers));
  view.set("bases", bases_of(operations));
  view.set("any_operation", !entries.empty());
  view.set("operations", std::move(entries));
  return view;
}

Operations sent_or_not(const cpp::Api& api, bool sent) {
  Operations operations;
  for (const cpp::Operation& operation : api.operations) {
    if (operation.is_sent == sent) operations.push_back(&operation);
  }
  return operations;
}

/// The class of handlers for what the API sends, and the functions that write what is sent.
void render_webhooks(const cpp::Api& api, Rendering& rendering) {
  const Operations operations = sent_or_not(api, true);
  if (operations.empty()) {
    // A list of sources that does not depend on the document has it.
    if (api.clusters > 0) rendering.file(api.name + "/webhooks.cpp", "file/head", file_view(api));
    return;
  }
  TypeText types(api.models, api.name_space);
  json::Array writers;
  json::Array declarations;
  for (const cpp::Operation* operation : operations) {
    const json::Value view = scope_view(types, *operation);
    writers.push_back(rendering.block("handler/write.cpp", view));
    declarations.push_back(rendering.block("handler/write.h", view));
  }
  json::Object view = class_view(api, operations);
  view.set("writers", std::move(writers));
  view.set("declarations", std::move(declarations));
  rendering.file(api.name + "/webhooks.h", "file/webhooks.h", view);
  rendering.file(api.name + "/webhooks.cpp", "file/webhooks.cpp", std::move(view));
}

}  // namespace

void render_handlers(const cpp::Api& api, Rendering& rendering) {
  json::Object view = class_view(api, sent_or_not(api, false));
  rendering.file(api.name + "/handlers.h", "file/handlers.h", view);
  rendering.file(api.name + "/handlers.cpp", "file/handlers.cpp", std::move(view));
  render_webhooks(api, rendering);
  const Callees checks = check_callees(api);
  for (const Source& source : operation_sources(api)) render_source(api, source, checks, rendering);
}

}  // namespace understudy::generator
