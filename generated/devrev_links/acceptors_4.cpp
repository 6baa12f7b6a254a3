// Made from devrev-links.yaml by Understudy. Do not edit.

#include "namespaces.h"
#include "runtime/accept/combine.h"

namespace devrev_links {

namespace accept = runtime::accept;

template <typename Source>
bool accept_account_summary(Source& in);

template <typename Source>
bool accept_article_summary(Source& in);

template <typename Source>
bool accept_article_type(Source& in);

template <typename Source>
bool accept_artifact_summary(Source& in);

template <typename Source>
bool accept_capability_summary(Source& in);

template <typename Source>
bool accept_code_change_summary(Source& in);

template <typename Source>
bool accept_conversation_summary(Source& in);

template <typename Source>
bool accept_custom_link_type_summary(Source& in);

template <typename Source>
bool accept_dev_user_summary(Source& in);

template <typename Source>
bool accept_enum_value_summary(Source& in);

template <typename Source>
bool accept_error_bad_request(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_date_parse_error(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_field_required(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_fragment_not_found(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_id_parse_error(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_subtype(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_timestamp_parse_error(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_unknown_error(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_unsupported_type(Source& in);

template <typename Source>
bool accept_error_bad_request_group_hierarchy_depth_exceeded(Source& in);

template <typename Source>
bool accept_error_bad_request_invalid_enum_value(Source& in);

template <typename Source>
bool accept_error_bad_request_invalid_enum_value_allowed_values(Source& in);

template <typename Source>
bool accept_error_bad_request_merge_works_error(Source& in);

template <typename Source>
bool accept_error_bad_request_merge_works_error_error(Source& in);

template <typename Source>
bool accept_error_bad_request_merge_works_error_error_already_merged(Source& in);

template <typename Source>
bool accept_error_bad_request_merge_works_error_error_different_reporters(Source& in);

template <typename Source>
bool accept_error_bad_request_merge_works_error_error_different_workspace(Source& in);

template <typename Source>
bool accept_error_bad_request_merge_works_error_error_invalid_stage_transition(Source& in);

template <typename Source>
bool accept_error_bad_request_merge_works_error_error_stage_not_found_for_subtype(Source& in);

template <typename Source>
bool accept_error_bad_request_merge_works_error_errors(Source& in);

template <typename Source>
bool accept_error_bad_request_missing_dependency_dependencies(Source& in);

template <typename Source>
bool accept_error_bad_request_parse_error(Source& in);

template <typename Source>
bool accept_error_bad_request_type(Source& in);

template <typename Source>
bool accept_error_bad_request_unexpected_id_type_allowed_types(Source& in);

template <typename Source>
bool accept_error_bad_request_value_not_permitted(Source& in);

template <typename Source>
bool accept_error_bad_request_value_not_permitted_allowed_values(Source& in);

template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error(Source& in);

template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_field(Source& in);

template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_operation(Source& in);

template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_workflow(Source& in);

template <typename Source>
bool accept_error_bad_request_workflow_component_validation_errors(Source& in);

template <typename Source>
bool accept_error_bad_request_workflow_component_validation_errors_errors(Source& in);

template <typename Source>
bool accept_error_forbidden(Source& in);

template <typename Source>
bool accept_error_forbidden_forbidden(Source& in);

template <typename Source>
bool accept_error_too_many_requests_type(Source& in);

template <typename Source>
bool accept_link_endpoint_summary_one_of_17(Source& in);

template <typename Source>
bool accept_link_endpoint_summary_one_of_7(Source& in);

template <typename Source>
bool accept_part_base_summary_owned_by(Source& in);

template <typename Source>
bool accept_product_summary(Source& in);

template <typename Source>
bool accept_resource_summary(Source& in);

template <typename Source>
bool accept_sync_metadata_summary(Source& in);

template <typename Source>
bool accept_sync_out(Source& in);

template <typename Source>
bool accept_sync_out_status(Source& in);

template <typename Source>
bool accept_sync_run_mode(Source& in);

template <typename Source>
bool accept_sync_unit_summary(Source& in);

template <typename Source>
bool accept_user_summary(Source& in);

template <typename Source>
bool accept_user_summary_by_name(Source& in);

// clang-format off

namespace {

constexpr accept::Names user_summary_one_of_3_values({"active", "deactivated", "deleted", "locked", "shadow", "unassigned"});

constexpr accept::Names user_summary_one_of_3_members({
    "type", "display_id", "id", "display_name", "display_picture", "email", "full_name", "state",
});

constexpr accept::Names user_summary_by_name_values({"dev_user", "rev_user", "service_account", "sys_user"});

constexpr accept::Names custom_link_type_summary_members({"display_id", "id", "sync_metadata"});

constexpr accept::Names enum_value_summary_members({"id", "label", "ordinal"});

constexpr accept::Names account_summary_members({"display_id", "id", "display_name", "type"});

constexpr accept::Names sync_out_values({"failed", "modified", "succeeded"});

constexpr accept::Names sync_out_members({"status", "sync_date", "sync_unit"});

constexpr accept::Names dev_user_summary_members({
    "display_id", "id", "display_name", "display_picture", "email", "full_name", "state", "type",
});

constexpr accept::Names capability_summary_members({"display_id", "id", "name", "owned_by", "sync_metadata", "type"});

constexpr accept::Names article_summary_values({"article", "content_block", "page"});

constexpr accept::Names article_summary_members({
    "display_id", "id", "type", "article_type", "resource", "sync_metadata", "title",
});

constexpr accept::Names code_change_summary_members({"display_id", "id", "type"});

constexpr accept::Names conversation_summary_members({"display_id", "id", "type", "sync_metadata", "title"});

constexpr accept::Names sync_run_mode_values({"initial", "sync_from_devrev", "sync_to_devrev"});

constexpr accept::Names error_bad_request_one_of_members({"detail", "message", "type", "existing_parent", "is_same"});

constexpr accept::Names error_bad_request_one_of_2_members({"detail", "message", "type"});

constexpr accept::Names error_bad_request_one_of_one_of_members({"detail", "message", "type", "subtype", "field_name", "reason"});

constexpr accept::Names error_bad_request_one_of_by_name_values({
    "bad_id_type", "date_parse_error", "enum_out_of_range", "expression_parse_error", "field_dropped",
    "field_immutable", "field_not_in_schema", "field_required", "fragment_not_found", "id_parse_error",
    "id_type_not_allowed", "invalid_argument", "timestamp_parse_error", "unknown_error",
    "unsupported_type", "wrong_type",
});

constexpr accept::Names error_bad_request_one_of_4_members({"detail", "message", "type", "actual_depth", "max_depth"});

constexpr accept::Names error_bad_request_one_of_5_values({"multiple_parents", "parent_not_linked_to_space"});

constexpr accept::Names error_bad_request_one_of_5_members({"detail", "message", "type", "reason"});

constexpr accept::Names error_bad_request_one_of_6_members({"detail", "message", "type", "value"});

constexpr accept::Names error_bad_request_one_of_8_members({"detail", "message", "type", "allowed_values", "field_name", "value"});

constexpr accept::Names error_bad_request_one_of_9_members({"detail", "message", "type", "field_name"});

constexpr accept::Names error_bad_request_merge_works_error_error_stage_not_found_for_subtype_members({"subtype"});

constexpr accept::Names error_bad_request_merge_works_error_error_values({
    "already_merged", "closed", "different_reporters", "different_workspace", "invalid_stage_transition",
    "locked", "stage_not_found_for_subtype",
});

constexpr accept::Names error_bad_request_merge_works_error_error_members({
    "already_merged", "closed", "details", "different_reporters", "different_workspace",
    "invalid_stage_transition", "locked", "stage_not_found_for_subtype", "subtype", "work",
});

constexpr accept::Names error_bad_request_one_of_11_members({"detail", "message", "type", "errors"});

constexpr accept::Names error_bad_request_one_of_12_members({
    "detail", "message", "type", "dependencies", "dependent_field_name", "dependent_field_value",
    "provided_field_name", "provided_field_value",
});

constexpr accept::Names error_bad_request_one_of_16_members({"detail", "message", "type", "allowed_types", "field_name", "value"});

constexpr accept::Names error_bad_request_one_of_17_values({"array", "bool", "null", "number", "object", "string"});

constexpr accept::Names error_bad_request_one_of_17_members({"detail", "message", "type", "actual", "expected", "field_name"});

constexpr accept::Names error_bad_request_one_of_18_members({
    "detail", "message", "type", "allowed_values", "field_name", "pattern", "reason",
});

constexpr accept::Names error_bad_request_workflow_component_validation_error_field_members({"field_path", "parent_id"});

constexpr accept::Names error_bad_request_workflow_component_validation_error_operation_members({"id"});

constexpr accept::Names error_bad_request_by_name_values({
    "artifact_already_attached_to_a_parent", "bad_request", "customization_validation_error",
    "group_hierarchy_circular_dependency", "group_hierarchy_depth_exceeded",
    "group_hierarchy_invalid_parent", "invalid_api_version", "invalid_content_type",
    "invalid_enum_value", "invalid_field", "invalid_id", "merge_works_error", "missing_dependency",
    "missing_required_field", "parse_error", "stale_schema_fragments", "unexpected_id_type",
    "unexpected_json_type", "value_not_permitted", "workflow_component_validation_errors",
});

constexpr accept::Names error_bad_request_group_hierarchy_depth_exceeded_members({"type", "actual_depth", "max_depth"});

constexpr accept::Names error_bad_request_invalid_enum_value_members({"type", "allowed_values", "field_name", "value"});

constexpr accept::Names error_bad_request_merge_works_error_members({"type", "errors"});

constexpr accept::Names error_bad_request_parse_error_members({"type"});

constexpr accept::Names error_bad_request_value_not_permitted_members({"type", "allowed_values", "field_name", "pattern", "reason"});

template <typename Source> bool accept_user_summary_one_of_3(Source& in);
template <typename Source> bool accept_user_summary_one_of_4(Source& in);
template <typename Source> bool accept_user_summary_one_of_5(Source& in);
template <typename Source> bool accept_error_bad_request_one_of(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_2(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of_2(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of_3(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of_4(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of_5(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of_6(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of_7(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of_8(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of_9(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of_10(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of_11(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of_12(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of_13(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of_14(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of_15(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of_16(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_one_of_17(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_by_name(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_3(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_4(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_5(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_6(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_7(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_8(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_9(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_10(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_11(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_12(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_13(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_14(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_15(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_16(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_17(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_18(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_19(Source& in);
template <typename Source> bool accept_error_bad_request_one_of_20(Source& in);
template <typename Source> bool accept_error_bad_request_by_name(Source& in);
template <typename Source> bool accept_error_forbidden_one_of(Source& in);

// #/components/schemas/user-summary/oneOf/2
template <typename Source>
bool accept_user_summary_one_of_3(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("service_account"); });  // type
      case 1: case 3: case 5: case 6: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 4: return accept_artifact_summary(in);  // display_picture
      case 7: return in.string([](const accept::String& it) { return it.among(user_summary_one_of_3_values); });  // state
      default: return in.any();
    }
  };
  return in.object(user_summary_one_of_3_members, member, {.required = {0x5U}});
}

// #/components/schemas/user-summary/oneOf/3
template <typename Source>
bool accept_user_summary_one_of_4(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("sys_user"); });  // type
      case 1: case 3: case 5: case 6: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 4: return accept_artifact_summary(in);  // display_picture
      case 7: return in.string([](const accept::String& it) { return it.among(user_summary_one_of_3_values); });  // state
      default: return in.any();
    }
  };
  return in.object(user_summary_one_of_3_members, member, {.required = {0x5U}});
}

// #/components/schemas/user-summary
template <typename Source>
bool accept_user_summary_one_of_5(Source& in) {
  static constexpr accept::Accept<Source> schemas[] = {
      accept_link_endpoint_summary_one_of_7,
      accept_link_endpoint_summary_one_of_17,
      accept_user_summary_one_of_3,
      accept_user_summary_one_of_4,
  };
  return accept::one_of<Source>(in, schemas);
}

// #/components/schemas/error-bad-request/oneOf/0
template <typename Source>
bool accept_error_bad_request_one_of(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("artifact_already_attached_to_a_parent"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.is("id"); });  // existing_parent
      case 4: return in.boolean();  // is_same
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_members, member, {.required = {0x1CU}});
}

// #/components/schemas/error-bad-request/oneOf/1
template <typename Source>
bool accept_error_bad_request_one_of_2(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("bad_request"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_2_members, member, {.required = {0x4U}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/0
template <typename Source>
bool accept_error_bad_request_one_of_one_of(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.equals("bad_id_type"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_one_of_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/1
template <typename Source>
bool accept_error_bad_request_one_of_one_of_2(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.equals("date_parse_error"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_one_of_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/2
template <typename Source>
bool accept_error_bad_request_one_of_one_of_3(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.equals("enum_out_of_range"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_one_of_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/3
template <typename Source>
bool accept_error_bad_request_one_of_one_of_4(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.equals("expression_parse_error"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_one_of_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/4
template <typename Source>
bool accept_error_bad_request_one_of_one_of_5(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.equals("field_dropped"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_one_of_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/5
template <typename Source>
bool accept_error_bad_request_one_of_one_of_6(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.equals("field_immutable"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_one_of_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/6
template <typename Source>
bool accept_error_bad_request_one_of_one_of_7(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.equals("field_not_in_schema"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_one_of_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/7
template <typename Source>
bool accept_error_bad_request_one_of_one_of_8(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.equals("field_required"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_one_of_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/8
template <typename Source>
bool accept_error_bad_request_one_of_one_of_9(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.equals("fragment_not_found"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_one_of_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/9
template <typename Source>
bool accept_error_bad_request_one_of_one_of_10(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.equals("id_parse_error"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_one_of_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/10
template <typename Source>
bool accept_error_bad_request_one_of_one_of_11(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.equals("id_type_not_allowed"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_one_of_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/11
template <typename Source>
bool accept_error_bad_request_one_of_one_of_12(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.equals("invalid_argument"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_one_of_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/12
template <typename Source>
bool accept_error_bad_request_one_of_one_of_13(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.equals("timestamp_parse_error"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_one_of_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/13
template <typename Source>
bool accept_error_bad_request_one_of_one_of_14(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.equals("unknown_error"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_one_of_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/14
template <typename Source>
bool accept_error_bad_request_one_of_one_of_15(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.equals("unsupported_type"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_one_of_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/15
template <typename Source>
bool accept_error_bad_request_one_of_one_of_16(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.equals("wrong_type"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_one_of_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request/oneOf/2
template <typename Source>
bool accept_error_bad_request_one_of_one_of_17(Source& in) {
  static constexpr accept::Accept<Source> schemas[] = {
      accept_error_bad_request_one_of_one_of,
      accept_error_bad_request_one_of_one_of_2,
      accept_error_bad_request_one_of_one_of_3,
      accept_error_bad_request_one_of_one_of_4,
      accept_error_bad_request_one_of_one_of_5,
      accept_error_bad_request_one_of_one_of_6,
      accept_error_bad_request_one_of_one_of_7,
      accept_error_bad_request_one_of_one_of_8,
      accept_error_bad_request_one_of_one_of_9,
      accept_error_bad_request_one_of_one_of_10,
      accept_error_bad_request_one_of_one_of_11,
      accept_error_bad_request_one_of_one_of_12,
      accept_error_bad_request_one_of_one_of_13,
      accept_error_bad_request_one_of_one_of_14,
      accept_error_bad_request_one_of_one_of_15,
      accept_error_bad_request_one_of_one_of_16,
  };
  return accept::one_of<Source>(in, schemas);
}

// #/components/schemas/error-bad-request/oneOf/2
template <typename Source>
bool accept_error_bad_request_one_of_by_name(Source& in) {
  static constexpr accept::Accept<Source> branches[] = {
      accept_error_bad_request_one_of_one_of,
      accept_error_bad_request_one_of_one_of_2,
      accept_error_bad_request_one_of_one_of_3,
      accept_error_bad_request_one_of_one_of_4,
      accept_error_bad_request_one_of_one_of_5,
      accept_error_bad_request_one_of_one_of_6,
      accept_error_bad_request_one_of_one_of_7,
      accept_error_bad_request_one_of_one_of_8,
      accept_error_bad_request_one_of_one_of_9,
      accept_error_bad_request_one_of_one_of_10,
      accept_error_bad_request_one_of_one_of_11,
      accept_error_bad_request_one_of_one_of_12,
      accept_error_bad_request_one_of_one_of_13,
      accept_error_bad_request_one_of_one_of_14,
      accept_error_bad_request_one_of_one_of_15,
      accept_error_bad_request_one_of_one_of_16,
  };
  return accept::by_name<Source>(in, {.member = "subtype", .values = error_bad_request_one_of_by_name_values, .branches = branches, .otherwise = accept_error_bad_request_one_of_one_of_17});
}

// #/components/schemas/error-bad-request/oneOf/3
template <typename Source>
bool accept_error_bad_request_one_of_3(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("group_hierarchy_circular_dependency"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_2_members, member, {.required = {0x4U}});
}

// #/components/schemas/error-bad-request/oneOf/4
template <typename Source>
bool accept_error_bad_request_one_of_4(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("group_hierarchy_depth_exceeded"); });  // type
      case 3: case 4: return in.number([](const accept::Number& it) { return it.is_integer() && it.is("int32"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_4_members, member, {.required = {0x4U}});
}

// #/components/schemas/error-bad-request/oneOf/5
template <typename Source>
bool accept_error_bad_request_one_of_5(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("group_hierarchy_invalid_parent"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.among(error_bad_request_one_of_5_values); });  // reason
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_5_members, member, {.required = {0x4U}});
}

// #/components/schemas/error-bad-request/oneOf/6
template <typename Source>
bool accept_error_bad_request_one_of_6(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("invalid_api_version"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_6_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request/oneOf/7
template <typename Source>
bool accept_error_bad_request_one_of_7(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("invalid_content_type"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_6_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request/oneOf/8
template <typename Source>
bool accept_error_bad_request_one_of_8(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("invalid_enum_value"); });  // type
      case 3: return accept_error_bad_request_invalid_enum_value_allowed_values(in);  // allowed_values
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_8_members, member, {.required = {0x3CU}});
}

// #/components/schemas/error-bad-request/oneOf/9
template <typename Source>
bool accept_error_bad_request_one_of_9(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("invalid_field"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_9_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request/oneOf/10
template <typename Source>
bool accept_error_bad_request_one_of_10(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("invalid_id"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_9_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request/oneOf/11
template <typename Source>
bool accept_error_bad_request_one_of_11(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("merge_works_error"); });  // type
      case 3: return accept_error_bad_request_merge_works_error_errors(in);  // errors
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_11_members, member, {.required = {0x4U}});
}

// #/components/schemas/error-bad-request/oneOf/12
template <typename Source>
bool accept_error_bad_request_one_of_12(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: case 6: case 7: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("missing_dependency"); });  // type
      case 3: return accept_error_bad_request_missing_dependency_dependencies(in);  // dependencies
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_12_members, member, {.required = {0x4U}});
}

// #/components/schemas/error-bad-request/oneOf/13
template <typename Source>
bool accept_error_bad_request_one_of_13(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("missing_required_field"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_9_members, member, {.required = {0xCU}});
}

// #/components/schemas/error-bad-request/oneOf/14
template <typename Source>
bool accept_error_bad_request_one_of_14(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("parse_error"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_2_members, member, {.required = {0x4U}});
}

// #/components/schemas/error-bad-request/oneOf/15
template <typename Source>
bool accept_error_bad_request_one_of_15(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("stale_schema_fragments"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_2_members, member, {.required = {0x4U}});
}

// #/components/schemas/error-bad-request/oneOf/16
template <typename Source>
bool accept_error_bad_request_one_of_16(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("unexpected_id_type"); });  // type
      case 3: return accept_error_bad_request_unexpected_id_type_allowed_types(in);  // allowed_types
      case 5: return in.string([](const accept::String& it) { return it.is("id"); });  // value
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_16_members, member, {.required = {0x34U}});
}

// #/components/schemas/error-bad-request/oneOf/17
template <typename Source>
bool accept_error_bad_request_one_of_17(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("unexpected_json_type"); });  // type
      case 3: case 4: return in.string([](const accept::String& it) { return it.among(error_bad_request_one_of_17_values); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_17_members, member, {.required = {0x3CU}});
}

// #/components/schemas/error-bad-request/oneOf/18
template <typename Source>
bool accept_error_bad_request_one_of_18(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 4: case 5: case 6: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("value_not_permitted"); });  // type
      case 3: return accept_error_bad_request_value_not_permitted_allowed_values(in);  // allowed_values
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_18_members, member, {.required = {0x14U}});
}

// #/components/schemas/error-bad-request/oneOf/19
template <typename Source>
bool accept_error_bad_request_one_of_19(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("workflow_component_validation_errors"); });  // type
      case 3: return accept_error_bad_request_workflow_component_validation_errors_errors(in);  // errors
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_11_members, member, {.required = {0x4U}});
}

// #/components/schemas/error-bad-request
template <typename Source>
bool accept_error_bad_request_one_of_20(Source& in) {
  static constexpr accept::Accept<Source> schemas[] = {
      accept_error_bad_request_one_of,
      accept_error_bad_request_one_of_2,
      accept_error_bad_request_one_of_by_name,
      accept_error_bad_request_one_of_3,
      accept_error_bad_request_one_of_4,
      accept_error_bad_request_one_of_5,
      accept_error_bad_request_one_of_6,
      accept_error_bad_request_one_of_7,
      accept_error_bad_request_one_of_8,
      accept_error_bad_request_one_of_9,
      accept_error_bad_request_one_of_10,
      accept_error_bad_request_one_of_11,
      accept_error_bad_request_one_of_12,
      accept_error_bad_request_one_of_13,
      accept_error_bad_request_one_of_14,
      accept_error_bad_request_one_of_15,
      accept_error_bad_request_one_of_16,
      accept_error_bad_request_one_of_17,
      accept_error_bad_request_one_of_18,
      accept_error_bad_request_one_of_19,
  };
  return accept::one_of<Source>(in, schemas);
}

// #/components/schemas/error-bad-request
template <typename Source>
bool accept_error_bad_request_by_name(Source& in) {
  static constexpr accept::Accept<Source> branches[] = {
      accept_error_bad_request_one_of,
      accept_error_bad_request_one_of_2,
      accept_error_bad_request_one_of_by_name,
      accept_error_bad_request_one_of_3,
      accept_error_bad_request_one_of_4,
      accept_error_bad_request_one_of_5,
      accept_error_bad_request_one_of_6,
      accept_error_bad_request_one_of_7,
      accept_error_bad_request_one_of_8,
      accept_error_bad_request_one_of_9,
      accept_error_bad_request_one_of_10,
      accept_error_bad_request_one_of_11,
      accept_error_bad_request_one_of_12,
      accept_error_bad_request_one_of_13,
      accept_error_bad_request_one_of_14,
      accept_error_bad_request_one_of_15,
      accept_error_bad_request_one_of_16,
      accept_error_bad_request_one_of_17,
      accept_error_bad_request_one_of_18,
      accept_error_bad_request_one_of_19,
  };
  return accept::by_name<Source>(in, {.member = "type", .values = error_bad_request_by_name_values, .branches = branches, .otherwise = accept_error_bad_request_one_of_20});
}

// #/components/schemas/error-forbidden/oneOf/0
template <typename Source>
bool accept_error_forbidden_one_of(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("forbidden"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_one_of_2_members, member, {.required = {0x4U}});
}

}  // namespace

// #/components/schemas/user-summary
template <typename Source>
bool accept_user_summary_by_name(Source& in) {
  static constexpr accept::Accept<Source> branches[] = {
      accept_link_endpoint_summary_one_of_7,
      accept_link_endpoint_summary_one_of_17,
      accept_user_summary_one_of_3,
      accept_user_summary_one_of_4,
  };
  return accept::by_name<Source>(in, {.member = "type", .values = user_summary_by_name_values, .branches = branches, .otherwise = accept_user_summary_one_of_5});
}

// #/components/schemas/custom-link-type-summary
template <typename Source>
bool accept_custom_link_type_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.is("text"); });  // display_id
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 2: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(custom_link_type_summary_members, member, {.required = {0x2U}});
}

// #/components/schemas/enum-value-summary
template <typename Source>
bool accept_enum_value_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: return in.number([](const accept::Number& it) { return it.is_integer() && it.is("int64"); });
      case 1: return in.string([](const accept::String& it) { return it.is("text"); });  // label
      default: return in.any();
    }
  };
  return in.object(enum_value_summary_members, member, {.required = {0x7U}});
}

// #/components/schemas/account-summary
template <typename Source>
bool accept_account_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return in.string([](const accept::String& it) { return it.equals("account"); });  // type
      default: return in.any();
    }
  };
  return in.object(account_summary_members, member, {.required = {0xAU}});
}

// #/components/schemas/sync-out
template <typename Source>
bool accept_sync_out(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.among(sync_out_values); });  // status
      case 1: return in.string([](const accept::String& it) { return it.is("date-time"); });  // sync_date
      case 2: return accept_sync_unit_summary(in);  // sync_unit
      default: return in.any();
    }
  };
  return in.object(sync_out_members, member);
}

// #/components/schemas/user-summary
template <typename Source>
bool accept_user_summary(Source& in) { return accept_user_summary_by_name(in); }

// #/components/schemas/dev-user-summary
template <typename Source>
bool accept_dev_user_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_artifact_summary(in);  // display_picture
      case 6: return in.string([](const accept::String& it) { return it.among(user_summary_one_of_3_values); });  // state
      case 7: return in.string([](const accept::String& it) { return it.equals("dev_user"); });  // type
      default: return in.any();
    }
  };
  return in.object(dev_user_summary_members, member, {.required = {0x82U}});
}

// #/components/schemas/capability-summary
template <typename Source>
bool accept_capability_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_part_base_summary_owned_by(in);  // owned_by
      case 4: return accept_sync_metadata_summary(in);  // sync_metadata
      case 5: return in.string([](const accept::String& it) { return it.equals("capability"); });  // type
      default: return in.any();
    }
  };
  return in.object(capability_summary_members, member, {.required = {0x2EU}});
}

// #/components/schemas/product-summary
template <typename Source>
bool accept_product_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_part_base_summary_owned_by(in);  // owned_by
      case 4: return accept_sync_metadata_summary(in);  // sync_metadata
      case 5: return in.string([](const accept::String& it) { return it.equals("product"); });  // type
      default: return in.any();
    }
  };
  return in.object(capability_summary_members, member, {.required = {0x2EU}});
}

// #/components/schemas/article-summary
template <typename Source>
bool accept_article_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 6: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 2: return in.string([](const accept::String& it) { return it.equals("article"); });  // type
      case 3: return in.string([](const accept::String& it) { return it.among(article_summary_values); });  // article_type
      case 4: return accept_resource_summary(in);  // resource
      case 5: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(article_summary_members, member, {.required = {0x6U}});
}

// #/components/schemas/article-type
template <typename Source>
bool accept_article_type(Source& in) { return in.string([](const accept::String& it) { return it.among(article_summary_values); }); }

// #/components/schemas/code-change-summary
template <typename Source>
bool accept_code_change_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.is("text"); });  // display_id
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 2: return in.string([](const accept::String& it) { return it.equals("code_change"); });  // type
      default: return in.any();
    }
  };
  return in.object(code_change_summary_members, member, {.required = {0x6U}});
}

// #/components/schemas/conversation-summary
template <typename Source>
bool accept_conversation_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 4: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 2: return in.string([](const accept::String& it) { return it.equals("conversation"); });  // type
      case 3: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(conversation_summary_members, member, {.required = {0x6U}});
}

// #/components/schemas/sync-out-status
template <typename Source>
bool accept_sync_out_status(Source& in) { return in.string([](const accept::String& it) { return it.among(sync_out_values); }); }

// #/components/schemas/sync-run-mode
template <typename Source>
bool accept_sync_run_mode(Source& in) { return in.string([](const accept::String& it) { return it.among(sync_run_mode_values); }); }

// #/components/schemas/error-bad-request-invalid-enum-value/properties/allowed_values
template <typename Source>
bool accept_error_bad_request_invalid_enum_value_allowed_values(Source& in) {
  const auto item = [&](std::size_t) { return in.string(); };
  return in.array(item);
}

// #/components/schemas/error-bad-request-merge-works-error-error-stage-not-found-for-subtype
template <typename Source>
bool accept_error_bad_request_merge_works_error_error_stage_not_found_for_subtype(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.is("text"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_merge_works_error_error_stage_not_found_for_subtype_members, member);
}

// #/components/schemas/error-bad-request-merge-works-error-error
template <typename Source>
bool accept_error_bad_request_merge_works_error_error(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return accept_error_bad_request_merge_works_error_error_already_merged(in);  // already_merged
      case 1: case 6: return in.object();
      case 2: return in.string([](const accept::String& it) { return it.is("text"); });  // details
      case 3: return accept_error_bad_request_merge_works_error_error_different_reporters(in);  // different_reporters
      case 4: return accept_error_bad_request_merge_works_error_error_different_workspace(in);  // different_workspace
      case 5: return accept_error_bad_request_merge_works_error_error_invalid_stage_transition(in);  // invalid_stage_transition
      case 7: return accept_error_bad_request_merge_works_error_error_stage_not_found_for_subtype(in);  // stage_not_found_for_subtype
      case 8: return in.string([](const accept::String& it) { return it.among(error_bad_request_merge_works_error_error_values); });  // subtype
      case 9: return in.string([](const accept::String& it) { return it.is("id"); });  // work
      default: return in.any();
    }
  };
  return in.object(error_bad_request_merge_works_error_error_members, member, {.required = {0x204U}});
}

// #/components/schemas/error-bad-request-merge-works-error/properties/errors
template <typename Source>
bool accept_error_bad_request_merge_works_error_errors(Source& in) {
  const auto item = [&](std::size_t) { return accept_error_bad_request_merge_works_error_error(in); };
  return in.array(item);
}

// #/components/schemas/error-bad-request-value-not-permitted/properties/allowed_values
template <typename Source>
bool accept_error_bad_request_value_not_permitted_allowed_values(Source& in) {
  const auto item = [&](std::size_t) { return in.string(); };
  return in.array(item);
}

// #/components/schemas/error-bad-request-workflow-component-validation-error-field
template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_field(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.is("text"); });  // field_path
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // parent_id
      default: return in.any();
    }
  };
  return in.object(error_bad_request_workflow_component_validation_error_field_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-workflow-component-validation-error-operation
template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_operation(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      default: return in.any();
    }
  };
  return in.object(error_bad_request_workflow_component_validation_error_operation_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-workflow-component-validation-error-workflow
template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_workflow(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      default: return in.any();
    }
  };
  return in.object(error_bad_request_workflow_component_validation_error_operation_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-workflow-component-validation-errors/properties/errors
template <typename Source>
bool accept_error_bad_request_workflow_component_validation_errors_errors(Source& in) {
  const auto item = [&](std::size_t) { return accept_error_bad_request_workflow_component_validation_error(in); };
  return in.array(item);
}

// #/components/schemas/error-bad-request
template <typename Source>
bool accept_error_bad_request(Source& in) { return accept_error_bad_request_by_name(in); }

// #/components/schemas/error-bad-request-type
template <typename Source>
bool accept_error_bad_request_type(Source& in) { return in.string([](const accept::String& it) { return it.among(error_bad_request_by_name_values); }); }

// #/components/schemas/error-bad-request-customization-validation-error-date-parse-error
template <typename Source>
bool accept_error_bad_request_customization_validation_error_date_parse_error(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("date_parse_error"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_merge_works_error_error_stage_not_found_for_subtype_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-customization-validation-error-field-required
template <typename Source>
bool accept_error_bad_request_customization_validation_error_field_required(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("field_required"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_merge_works_error_error_stage_not_found_for_subtype_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-customization-validation-error-fragment-not-found
template <typename Source>
bool accept_error_bad_request_customization_validation_error_fragment_not_found(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("fragment_not_found"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_merge_works_error_error_stage_not_found_for_subtype_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-customization-validation-error-id-parse-error
template <typename Source>
bool accept_error_bad_request_customization_validation_error_id_parse_error(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("id_parse_error"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_merge_works_error_error_stage_not_found_for_subtype_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-customization-validation-error-timestamp-parse-error
template <typename Source>
bool accept_error_bad_request_customization_validation_error_timestamp_parse_error(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("timestamp_parse_error"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_merge_works_error_error_stage_not_found_for_subtype_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-customization-validation-error-unknown-error
template <typename Source>
bool accept_error_bad_request_customization_validation_error_unknown_error(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("unknown_error"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_merge_works_error_error_stage_not_found_for_subtype_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-customization-validation-error-unsupported-type
template <typename Source>
bool accept_error_bad_request_customization_validation_error_unsupported_type(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("unsupported_type"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_merge_works_error_error_stage_not_found_for_subtype_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-customization-validation-error-subtype
template <typename Source>
bool accept_error_bad_request_customization_validation_error_subtype(Source& in) { return in.string([](const accept::String& it) { return it.among(error_bad_request_one_of_by_name_values); }); }

// #/components/schemas/error-bad-request-group-hierarchy-depth-exceeded
template <typename Source>
bool accept_error_bad_request_group_hierarchy_depth_exceeded(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("group_hierarchy_depth_exceeded"); });  // type
      case 1: case 2: return in.number([](const accept::Number& it) { return it.is_integer() && it.is("int32"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_group_hierarchy_depth_exceeded_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-invalid-enum-value
template <typename Source>
bool accept_error_bad_request_invalid_enum_value(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("invalid_enum_value"); });  // type
      case 1: return accept_error_bad_request_invalid_enum_value_allowed_values(in);  // allowed_values
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_invalid_enum_value_members, member, {.required = {0xFU}});
}

// #/components/schemas/error-bad-request-merge-works-error
template <typename Source>
bool accept_error_bad_request_merge_works_error(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("merge_works_error"); });  // type
      case 1: return accept_error_bad_request_merge_works_error_errors(in);  // errors
      default: return in.any();
    }
  };
  return in.object(error_bad_request_merge_works_error_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-parse-error
template <typename Source>
bool accept_error_bad_request_parse_error(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("parse_error"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_parse_error_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-value-not-permitted
template <typename Source>
bool accept_error_bad_request_value_not_permitted(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("value_not_permitted"); });  // type
      case 1: return accept_error_bad_request_value_not_permitted_allowed_values(in);  // allowed_values
      case 2: case 3: case 4: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_value_not_permitted_members, member, {.required = {0x5U}});
}

// #/components/schemas/error-bad-request-workflow-component-validation-errors
template <typename Source>
bool accept_error_bad_request_workflow_component_validation_errors(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("workflow_component_validation_errors"); });  // type
      case 1: return accept_error_bad_request_workflow_component_validation_errors_errors(in);  // errors
      default: return in.any();
    }
  };
  return in.object(error_bad_request_merge_works_error_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-forbidden
template <typename Source>
bool accept_error_forbidden(Source& in) { return accept_error_forbidden_one_of(in); }

// #/components/schemas/error-forbidden-forbidden
template <typename Source>
bool accept_error_forbidden_forbidden(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("forbidden"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_parse_error_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-too-many-requests-type
template <typename Source>
bool accept_error_too_many_requests_type(Source& in) { return in.string([](const accept::String& it) { return it.equals("too_many_requests"); }); }

template bool accept_user_summary_by_name(accept::Text& in);
template bool accept_user_summary_by_name(accept::Tree& in);

template bool accept_custom_link_type_summary(accept::Text& in);
template bool accept_custom_link_type_summary(accept::Tree& in);

template bool accept_enum_value_summary(accept::Text& in);
template bool accept_enum_value_summary(accept::Tree& in);

template bool accept_account_summary(accept::Text& in);
template bool accept_account_summary(accept::Tree& in);

template bool accept_sync_out(accept::Text& in);
template bool accept_sync_out(accept::Tree& in);

template bool accept_user_summary(accept::Text& in);
template bool accept_user_summary(accept::Tree& in);

template bool accept_dev_user_summary(accept::Text& in);
template bool accept_dev_user_summary(accept::Tree& in);

template bool accept_capability_summary(accept::Text& in);
template bool accept_capability_summary(accept::Tree& in);

template bool accept_product_summary(accept::Text& in);
template bool accept_product_summary(accept::Tree& in);

template bool accept_article_summary(accept::Text& in);
template bool accept_article_summary(accept::Tree& in);

template bool accept_article_type(accept::Text& in);
template bool accept_article_type(accept::Tree& in);

template bool accept_code_change_summary(accept::Text& in);
template bool accept_code_change_summary(accept::Tree& in);

template bool accept_conversation_summary(accept::Text& in);
template bool accept_conversation_summary(accept::Tree& in);

template bool accept_sync_out_status(accept::Text& in);
template bool accept_sync_out_status(accept::Tree& in);

template bool accept_sync_run_mode(accept::Text& in);
template bool accept_sync_run_mode(accept::Tree& in);

template bool accept_error_bad_request_invalid_enum_value_allowed_values(accept::Text& in);
template bool accept_error_bad_request_invalid_enum_value_allowed_values(accept::Tree& in);

template bool accept_error_bad_request_merge_works_error_error_stage_not_found_for_subtype(accept::Text& in);
template bool accept_error_bad_request_merge_works_error_error_stage_not_found_for_subtype(accept::Tree& in);

template bool accept_error_bad_request_merge_works_error_error(accept::Text& in);
template bool accept_error_bad_request_merge_works_error_error(accept::Tree& in);

template bool accept_error_bad_request_merge_works_error_errors(accept::Text& in);
template bool accept_error_bad_request_merge_works_error_errors(accept::Tree& in);

template bool accept_error_bad_request_value_not_permitted_allowed_values(accept::Text& in);
template bool accept_error_bad_request_value_not_permitted_allowed_values(accept::Tree& in);

template bool accept_error_bad_request_workflow_component_validation_error_field(accept::Text& in);
template bool accept_error_bad_request_workflow_component_validation_error_field(accept::Tree& in);

template bool accept_error_bad_request_workflow_component_validation_error_operation(accept::Text& in);
template bool accept_error_bad_request_workflow_component_validation_error_operation(accept::Tree& in);

template bool accept_error_bad_request_workflow_component_validation_error_workflow(accept::Text& in);
template bool accept_error_bad_request_workflow_component_validation_error_workflow(accept::Tree& in);

template bool accept_error_bad_request_workflow_component_validation_errors_errors(accept::Text& in);
template bool accept_error_bad_request_workflow_component_validation_errors_errors(accept::Tree& in);

template bool accept_error_bad_request(accept::Text& in);
template bool accept_error_bad_request(accept::Tree& in);

template bool accept_error_bad_request_type(accept::Text& in);
template bool accept_error_bad_request_type(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_date_parse_error(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_date_parse_error(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_field_required(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_field_required(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_fragment_not_found(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_fragment_not_found(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_id_parse_error(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_id_parse_error(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_timestamp_parse_error(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_timestamp_parse_error(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_unknown_error(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_unknown_error(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_unsupported_type(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_unsupported_type(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_subtype(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_subtype(accept::Tree& in);

template bool accept_error_bad_request_group_hierarchy_depth_exceeded(accept::Text& in);
template bool accept_error_bad_request_group_hierarchy_depth_exceeded(accept::Tree& in);

template bool accept_error_bad_request_invalid_enum_value(accept::Text& in);
template bool accept_error_bad_request_invalid_enum_value(accept::Tree& in);

template bool accept_error_bad_request_merge_works_error(accept::Text& in);
template bool accept_error_bad_request_merge_works_error(accept::Tree& in);

template bool accept_error_bad_request_parse_error(accept::Text& in);
template bool accept_error_bad_request_parse_error(accept::Tree& in);

template bool accept_error_bad_request_value_not_permitted(accept::Text& in);
template bool accept_error_bad_request_value_not_permitted(accept::Tree& in);

template bool accept_error_bad_request_workflow_component_validation_errors(accept::Text& in);
template bool accept_error_bad_request_workflow_component_validation_errors(accept::Tree& in);

template bool accept_error_forbidden(accept::Text& in);
template bool accept_error_forbidden(accept::Tree& in);

template bool accept_error_forbidden_forbidden(accept::Text& in);
template bool accept_error_forbidden_forbidden(accept::Tree& in);

template bool accept_error_too_many_requests_type(accept::Text& in);
template bool accept_error_too_many_requests_type(accept::Tree& in);

}  // namespace devrev_links
