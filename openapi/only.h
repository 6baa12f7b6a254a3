#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "openapi/document.h"

namespace understudy::openapi {

/// Whether a name means an operation: one of its tags, its operationId or `METHOD /path`; `*` stands for any
/// letters.
bool means(std::string_view name, const Operation& operation);

/// Whatever name means an operation, a webhook or a callback of the document, each once.
std::vector<std::string> selectable(const Document& document);

/// The names that mean nothing in the document.
std::vector<std::string> meaningless(const Document& document, const std::vector<std::string>& names);

/// The part of a document that the names mean: those operations, webhooks and callbacks, and the components
/// that they reach. The callbacks of an operation come along with it. Schemas keep their ids.
Document only(Document document, const std::vector<std::string>& names);

/// Whether each schema is reached from a component, an operation, a webhook or a callback.
std::vector<bool> reached_schemas(const Document& document);

/// Whether each schema is reached from an operation; callbacks and webhooks are left out.
std::vector<bool> schemas_of_operations(const Document& document);

}  // namespace understudy::openapi
