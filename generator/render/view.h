#pragma once

#include <set>
#include <string>

#include "generator/cpp/api.h"
#include "generator/render/callees.h"
#include "generator/render/rendering.h"
#include "generator/render/type_text.h"

namespace understudy::generator {

/// A declaration as the templates of its kind see it (templates/README.md).
json::Value declaration_view(const TypeText& types, const cpp::Declaration& declaration);

/// The template folder entry for a declaration's kind: `struct`, `enum`, `union_by_tag`, …
std::string kind_of(const cpp::Declaration& declaration);

/// A member of a struct, of a group of parameters or of a reply.
json::Value member_view(const TypeText& types, const cpp::Member& member, bool incomplete);

/// The accessors of the defaults that are plain values.
json::Value defaults_view(const TypeText& types, const std::vector<cpp::Member>& members);

/// A step of a check; the template's name comes along.
struct StepView {
  std::string name;  // `check/min_length`
  json::Value view;
};
StepView step_view(const cpp::Step& step);

/// A component to be read from text, and the template of it: one for both directions says which it means when
/// it is called.
json::Value entry_view(const TypeText& types, const cpp::Entry& entry);
std::string entry_template(const cpp::Entry& entry, const std::string& ending);

/// The checks that other files may call.
Callees check_callees(const cpp::Api& api);
/// The same of acceptors.
Callees accept_callees(const cpp::Api& api);

/// Write the files of each kind into the rendering.
void render_headers(const cpp::Api& api, Rendering& rendering);
void render_models(const cpp::Api& api, Rendering& rendering);
void render_validators(const cpp::Api& api, Rendering& rendering);
void render_acceptors(const cpp::Api& api, Rendering& rendering);
void render_handlers(const cpp::Api& api, Rendering& rendering);
void render_table(const cpp::Api& api, Rendering& rendering);
void render_places(const cpp::Api& api, Rendering& rendering);
/// The CMakeLists.txt for the sources that were rendered before.
void render_build(const cpp::Api& api, Rendering& rendering);

/// What every file template knows: the namespace, the spec, the includes that its blocks need.
json::Object file_view(const cpp::Api& api);
json::Value include_list(const std::set<std::string>& headers);

/// How a header below the folder of the API includes another one: `pet.h`, `../models/pet.h`.
std::string include_from(const std::string& header, const std::string& other);

}  // namespace understudy::generator
