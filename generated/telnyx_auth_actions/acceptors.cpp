// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#include "namespaces.h"
#include "runtime/accept/combine.h"

namespace telnyx_auth_actions {

namespace accept = runtime::accept;

template <typename Source>
bool accept_action(Source& in);

template <typename Source>
bool accept_action_envelope(Source& in);

template <typename Source>
bool accept_action_id_parameter(Source& in);

template <typename Source>
bool accept_action_list(Source& in);

template <typename Source>
bool accept_category_parameter(Source& in);

template <typename Source>
bool accept_error_base(Source& in);

template <typename Source>
bool accept_error_list(Source& in);

template <typename Source>
bool accept_metadata(Source& in);

template <typename Source>
bool accept_page_number_parameter(Source& in);

template <typename Source>
bool accept_page_size_parameter(Source& in);

// clang-format off

namespace {

constexpr accept::Names action_members({
    "id", "category", "description", "record_type", "created_at", "updated_at",
});

constexpr accept::Names metadata_members({"total_pages", "total_results", "page_number", "page_size"});

constexpr accept::Names action_list_members({"data", "meta"});

constexpr accept::Names action_envelope_members({"data"});

constexpr accept::Names error_base_members({"code", "title", "detail", "pointer"});

constexpr accept::Names error_list_members({"errors"});

template <typename Source> bool accept_action_list_data(Source& in);
template <typename Source> bool accept_error_list_errors(Source& in);

// #/components/schemas/ActionList/properties/data
template <typename Source>
bool accept_action_list_data(Source& in) {
  const auto item = [&](std::size_t) { return accept_action(in); };
  return in.array(item);
}

// #/components/schemas/ErrorList/properties/errors
template <typename Source>
bool accept_error_list_errors(Source& in) {
  const auto item = [&](std::size_t) { return accept_error_base(in); };
  return in.array(item);
}

}  // namespace

// #/components/schemas/Action
template <typename Source>
bool accept_action(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 2: case 3: case 4: case 5: return in.string();
      default: return in.any();
    }
  };
  return in.object(action_members, member);
}

// #/components/schemas/Metadata
template <typename Source>
bool accept_metadata(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 2: case 3: return in.integer();
      default: return in.any();
    }
  };
  return in.object(metadata_members, member);
}

// #/components/schemas/ActionList
template <typename Source>
bool accept_action_list(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return accept_action_list_data(in);  // data
      case 1: return accept_metadata(in);  // meta
      default: return in.any();
    }
  };
  return in.object(action_list_members, member);
}

// #/components/schemas/ActionEnvelope
template <typename Source>
bool accept_action_envelope(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return accept_action(in);  // data
      default: return in.any();
    }
  };
  return in.object(action_envelope_members, member);
}

// #/components/schemas/ErrorBase
template <typename Source>
bool accept_error_base(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 2: case 3: return in.string();
      default: return in.any();
    }
  };
  return in.object(error_base_members, member);
}

// #/components/schemas/ErrorList
template <typename Source>
bool accept_error_list(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return accept_error_list_errors(in);  // errors
      default: return in.any();
    }
  };
  return in.object(error_list_members, member);
}

// #/components/parameters/Category/schema
template <typename Source>
bool accept_category_parameter(Source& in) { return in.string(); }

// #/components/parameters/PageNumber/schema
template <typename Source>
bool accept_page_number_parameter(Source& in) { return in.number([](const accept::Number& it) { return it.is("double"); }); }

// #/components/parameters/PageSize/schema
template <typename Source>
bool accept_page_size_parameter(Source& in) { return in.number([](const accept::Number& it) { return it.is("double"); }); }

// #/components/parameters/ActionId/schema
template <typename Source>
bool accept_action_id_parameter(Source& in) { return in.string(); }

template bool accept_action(accept::Text& in);
template bool accept_action(accept::Tree& in);

template bool accept_metadata(accept::Text& in);
template bool accept_metadata(accept::Tree& in);

template bool accept_action_list(accept::Text& in);
template bool accept_action_list(accept::Tree& in);

template bool accept_action_envelope(accept::Text& in);
template bool accept_action_envelope(accept::Tree& in);

template bool accept_error_base(accept::Text& in);
template bool accept_error_base(accept::Tree& in);

template bool accept_error_list(accept::Text& in);
template bool accept_error_list(accept::Tree& in);

template bool accept_category_parameter(accept::Text& in);
template bool accept_category_parameter(accept::Tree& in);

template bool accept_page_number_parameter(accept::Text& in);
template bool accept_page_number_parameter(accept::Tree& in);

template bool accept_page_size_parameter(accept::Text& in);
template bool accept_page_size_parameter(accept::Tree& in);

template bool accept_action_id_parameter(accept::Text& in);
template bool accept_action_id_parameter(accept::Tree& in);

}  // namespace telnyx_auth_actions
