#pragma once

#include "openapi/check/context.h"

namespace understudy::openapi {

/// What the specification says about objects of one kind beyond the shapes of their members. The object is
/// one; references are followed before.
void check_rules(Context& context, Kind kind, const Cursor& at);

void check_parameter(Context& context, const Cursor& at);
/// Whether a header parameter is left out because `content` says the same (OpenAPI 3.1.1,
/// section 4.8.12.2.1). `Authorization`, which the specification leaves out as well, is kept: documents that
/// declare it mean it.
bool is_said_by_media_types(const std::string& header);
void check_header(Context& context, const Cursor& at);
void check_media_type(Context& context, const Cursor& at);
void check_example(Context& context, const Cursor& at);

void check_schema(Context& context, const Cursor& at);

void check_document(Context& context, const Cursor& at);
void check_license(Context& context, const Cursor& at);
void check_server(Context& context, const Cursor& at);
void check_server_variable(Context& context, const Cursor& at);
void check_responses(Context& context, const Cursor& at);
void check_link(Context& context, const Cursor& at);
void check_security_scheme(Context& context, const Cursor& at);
void check_security_requirement(Context& context, const Cursor& at);
void check_oauth_flows(Context& context, const Cursor& at);

// Of docs/EXTENSIONS.md.
void check_behavior(Context& context, const Cursor& at);
void check_error_rule(Context& context, const Cursor& at);
void check_protobuf(Context& context, const Cursor& at);
void check_cause(Context& context, const Cursor& at, std::string_view name);
void check_collection_name(Context& context, const Cursor& at);

/// The text of a member, or null where there is none or it is no text.
const std::string* text_of(const Cursor& at, std::string_view name);
/// Reports two members that may not stand side by side.
void check_not_both(Context& context, const Cursor& at, std::string_view one, std::string_view other);

}  // namespace understudy::openapi
