// Made from devrev-links.yaml by Understudy. Do not edit.

#include "namespaces.h"
#include "runtime/accept/combine.h"

namespace devrev_links {

namespace accept = runtime::accept;

template <typename Source>
bool accept_account_summary(Source& in);

template <typename Source>
bool accept_artifact_file_summary(Source& in);

template <typename Source>
bool accept_artifact_summary(Source& in);

template <typename Source>
bool accept_atom_base(Source& in);

template <typename Source>
bool accept_custom_link_type_summary(Source& in);

template <typename Source>
bool accept_custom_stage_summary(Source& in);

template <typename Source>
bool accept_enum_value_summary(Source& in);

template <typename Source>
bool accept_error_bad_request_bad_request(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_expression_parse_error(Source& in);

template <typename Source>
bool accept_error_bad_request_group_hierarchy_invalid_parent(Source& in);

template <typename Source>
bool accept_error_bad_request_merge_works_error_error_closed(Source& in);

template <typename Source>
bool accept_error_bad_request_merge_works_error_error_invalid_stage_transition(Source& in);

template <typename Source>
bool accept_error_bad_request_merge_works_error_error_locked(Source& in);

template <typename Source>
bool accept_error_bad_request_missing_dependency(Source& in);

template <typename Source>
bool accept_error_bad_request_missing_dependency_dependencies(Source& in);

template <typename Source>
bool accept_error_bad_request_missing_dependency_dependency(Source& in);

template <typename Source>
bool accept_error_bad_request_missing_required_field(Source& in);

template <typename Source>
bool accept_error_bad_request_unexpected_id_type(Source& in);

template <typename Source>
bool accept_error_bad_request_unexpected_id_type_allowed_types(Source& in);

template <typename Source>
bool accept_error_bad_request_unexpected_json_type(Source& in);

template <typename Source>
bool accept_error_internal_server_error_type(Source& in);

template <typename Source>
bool accept_error_request_entity_too_large_request_entity_too_large(Source& in);

template <typename Source>
bool accept_error_service_unavailable_service_unavailable(Source& in);

template <typename Source>
bool accept_error_unauthorized(Source& in);

template <typename Source>
bool accept_error_unauthorized_unauthenticated(Source& in);

template <typename Source>
bool accept_external_system_type(Source& in);

template <typename Source>
bool accept_incident_summary_owned_by(Source& in);

template <typename Source>
bool accept_issue_priority(Source& in);

template <typename Source>
bool accept_issue_summary(Source& in);

template <typename Source>
bool accept_legacy_stage_summary(Source& in);

template <typename Source>
bool accept_link(Source& in);

template <typename Source>
bool accept_link_endpoint_summary(Source& in);

template <typename Source>
bool accept_link_endpoint_summary_by_name(Source& in);

template <typename Source>
bool accept_link_endpoint_summary_one_of(Source& in);

template <typename Source>
bool accept_link_endpoint_summary_one_of_16(Source& in);

template <typename Source>
bool accept_link_endpoint_summary_one_of_17(Source& in);

template <typename Source>
bool accept_link_endpoint_summary_one_of_7(Source& in);

template <typename Source>
bool accept_link_type(Source& in);

template <typename Source>
bool accept_opportunity_summary(Source& in);

template <typename Source>
bool accept_org_summary_by_name(Source& in);

template <typename Source>
bool accept_part_base_summary(Source& in);

template <typename Source>
bool accept_part_base_summary_owned_by(Source& in);

template <typename Source>
bool accept_resource_summary(Source& in);

template <typename Source>
bool accept_rev_org_summary(Source& in);

template <typename Source>
bool accept_stage_summary(Source& in);

template <typename Source>
bool accept_sync_in(Source& in);

template <typename Source>
bool accept_sync_in_summary(Source& in);

template <typename Source>
bool accept_sync_metadata(Source& in);

template <typename Source>
bool accept_sync_metadata_summary(Source& in);

template <typename Source>
bool accept_sync_progress_summary(Source& in);

template <typename Source>
bool accept_sync_run_summary(Source& in);

template <typename Source>
bool accept_sync_unit_summary(Source& in);

template <typename Source>
bool accept_ticket_severity(Source& in);

template <typename Source>
bool accept_user_state(Source& in);

template <typename Source>
bool accept_user_summary_by_name(Source& in);

template <typename Source>
bool accept_vista_group_item_summary(Source& in);

template <typename Source>
bool accept_work_base_summary_owned_by(Source& in);

// clang-format off

namespace {

constexpr accept::Names artifact_file_summary_members({"type", "name", "size"});

constexpr accept::Names artifact_summary_members({"display_id", "id", "file"});

constexpr accept::Names sync_progress_summary_values({
    "completed", "delete_in_progress", "deleted", "deletion_error", "extract_attachments",
    "extract_attachments_error", "extraction", "extraction_error", "loading", "loading_attachments",
    "loading_attachments_error", "loading_error", "orchestration_error", "recipe_discovery",
    "recipe_discovery_error", "recipe_discovery_waiting_for_user_input", "starting", "transformation",
    "transformation_error",
});

constexpr accept::Names sync_progress_summary_members({"state"});

constexpr accept::Names sync_unit_summary_values({
    "adaas", "confluence", "github", "hubspot", "jira", "jira_data_center", "linear", "rocketlane", "s3",
    "salesforce_sales", "salesforce_service", "servicenow", "zendesk",
});

constexpr accept::Names sync_unit_summary_values_2({"manual", "periodic"});

constexpr accept::Names sync_unit_summary_members({
    "display_id", "id", "external_sync_unit_name", "external_system_id", "external_system_name",
    "external_system_type", "is_archived", "name", "sync_run", "sync_type",
});

constexpr accept::Names sync_metadata_summary_members({"external_reference", "last_sync_in", "origin_system"});

constexpr accept::Names link_endpoint_summary_one_of_members({"type", "display_id", "id", "display_name"});

constexpr accept::Names link_endpoint_summary_one_of_2_values({"article", "content_block", "page"});

constexpr accept::Names link_endpoint_summary_one_of_2_members({
    "type", "display_id", "id", "article_type", "resource", "sync_metadata", "title",
});

constexpr accept::Names link_endpoint_summary_one_of_3_members({"type", "display_id", "id", "name", "owned_by", "sync_metadata"});

constexpr accept::Names link_endpoint_summary_one_of_4_members({"type", "display_id", "id"});

constexpr accept::Names link_endpoint_summary_one_of_5_members({"type", "display_id", "id", "sync_metadata", "title"});

constexpr accept::Names link_endpoint_summary_one_of_6_members({"type", "display_id", "id", "leaf_type", "sync_metadata", "title"});

constexpr accept::Names link_endpoint_summary_one_of_7_values({"active", "deactivated", "deleted", "locked", "shadow", "unassigned"});

constexpr accept::Names link_endpoint_summary_one_of_7_members({
    "type", "display_id", "id", "display_name", "display_picture", "email", "full_name", "state",
});

constexpr accept::Names link_endpoint_summary_one_of_10_members({
    "type", "display_id", "id", "owned_by", "severity", "stage", "sync_metadata", "title",
});

constexpr accept::Names legacy_stage_summary_members({"name", "stage"});

constexpr accept::Names link_endpoint_summary_one_of_11_values({"p0", "p1", "p2", "p3"});

constexpr accept::Names link_endpoint_summary_one_of_11_members({
    "type", "display_id", "id", "owned_by", "stage", "state_display_name", "sync_metadata", "title",
    "priority", "priority_v2", "sprint",
});

constexpr accept::Names link_endpoint_summary_one_of_14_members({
    "type", "display_id", "id", "owned_by", "stage", "state_display_name", "sync_metadata", "title",
    "account",
});

constexpr accept::Names link_endpoint_summary_one_of_17_members({
    "type", "display_id", "id", "display_name", "display_picture", "email", "full_name", "state",
    "external_ref", "rev_org",
});

constexpr accept::Names link_endpoint_summary_one_of_19_members({
    "type", "display_id", "id", "owned_by", "stage", "state_display_name", "sync_metadata", "title",
});

constexpr accept::Names link_endpoint_summary_one_of_20_values({"blocker", "high", "low", "medium"});

constexpr accept::Names link_endpoint_summary_one_of_20_members({
    "type", "display_id", "id", "owned_by", "stage", "state_display_name", "sync_metadata", "title",
    "account", "rev_org", "severity",
});

constexpr accept::Names link_endpoint_summary_one_of_21_members({"type", "display_id", "id", "title"});

constexpr accept::Names link_endpoint_summary_by_name_values({
    "account", "article", "capability", "code_change", "conversation", "custom_object", "dev_user",
    "enhancement", "feature", "incident", "issue", "linkable", "meeting", "opportunity", "product",
    "rev_org", "rev_user", "runnable", "task", "ticket", "widget",
});

constexpr accept::Names sync_in_values({"failed", "modified", "staged", "succeeded"});

constexpr accept::Names sync_in_members({"status", "sync_date", "sync_unit"});

constexpr accept::Names link_values({
    "custom_link", "developed_with", "imports", "is_analyzed_by", "is_converted_to", "is_dependent_on",
    "is_duplicate_of", "is_follow_up_of", "is_merged_into", "is_parent_of", "is_part_of",
    "is_related_to", "serves",
});

constexpr accept::Names link_members({
    "created_by", "created_date", "display_id", "id", "modified_by", "modified_date", "object_version",
    "custom_link_type", "link_type", "source", "sync_metadata", "target",
});

constexpr accept::Names atom_base_members({
    "created_by", "created_date", "display_id", "id", "modified_by", "modified_date", "object_version",
});

constexpr accept::Names rev_org_summary_members({"display_id", "id", "display_name", "type"});

constexpr accept::Names issue_summary_members({
    "display_id", "id", "owned_by", "stage", "state_display_name", "sync_metadata", "title", "type",
    "priority", "priority_v2", "sprint",
});

constexpr accept::Names opportunity_summary_members({
    "display_id", "id", "owned_by", "stage", "state_display_name", "sync_metadata", "title", "type",
    "account",
});

constexpr accept::Names part_base_summary_members({"display_id", "id", "name", "owned_by", "sync_metadata"});

constexpr accept::Names error_bad_request_merge_works_error_error_invalid_stage_transition_members({"current_stage", "requested_stage"});

constexpr accept::Names error_bad_request_bad_request_members({"type"});

constexpr accept::Names error_bad_request_customization_validation_error_one_of_members({"type", "subtype", "field_name", "reason"});

constexpr accept::Names error_bad_request_customization_validation_error_by_name_values({
    "bad_id_type", "date_parse_error", "enum_out_of_range", "expression_parse_error", "field_dropped",
    "field_immutable", "field_not_in_schema", "field_required", "fragment_not_found", "id_parse_error",
    "id_type_not_allowed", "invalid_argument", "timestamp_parse_error", "unknown_error",
    "unsupported_type", "wrong_type",
});

constexpr accept::Names error_bad_request_customization_validation_error_expression_parse_error_members({"subtype"});

constexpr accept::Names error_bad_request_group_hierarchy_invalid_parent_values({"multiple_parents", "parent_not_linked_to_space"});

constexpr accept::Names error_bad_request_group_hierarchy_invalid_parent_members({"type", "reason"});

constexpr accept::Names error_bad_request_missing_dependency_members({
    "type", "dependencies", "dependent_field_name", "dependent_field_value", "provided_field_name",
    "provided_field_value",
});

constexpr accept::Names error_bad_request_missing_required_field_members({"type", "field_name"});

constexpr accept::Names error_bad_request_unexpected_id_type_members({"type", "allowed_types", "field_name", "value"});

constexpr accept::Names error_bad_request_unexpected_json_type_values({"array", "bool", "null", "number", "object", "string"});

constexpr accept::Names error_bad_request_unexpected_json_type_members({"type", "actual", "expected", "field_name"});

constexpr accept::Names error_unauthorized_one_of_members({"detail", "message", "type"});

constexpr accept::Names error_unauthorized_by_name_values({
    "dev_org_deactivated", "token_expired", "token_revoked", "unauthenticated",
});

constexpr accept::Names error_request_entity_too_large_request_entity_too_large_members({"type", "max_bytes"});

template <typename Source> bool accept_link_endpoint_summary_one_of_2(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_3(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_4(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_5(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_6(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_8(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_9(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_10(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_11(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_12(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_13(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_14(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_15(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_18(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_19(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_20(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_21(Source& in);
template <typename Source> bool accept_link_endpoint_summary_one_of_22(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of_2(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of_3(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of_4(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of_5(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of_6(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of_7(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of_8(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of_9(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of_10(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of_11(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of_12(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of_13(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of_14(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of_15(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of_16(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_one_of_17(Source& in);
template <typename Source> bool accept_error_bad_request_customization_validation_error_by_name(Source& in);
template <typename Source> bool accept_error_unauthorized_one_of(Source& in);
template <typename Source> bool accept_error_unauthorized_one_of_2(Source& in);
template <typename Source> bool accept_error_unauthorized_one_of_3(Source& in);
template <typename Source> bool accept_error_unauthorized_one_of_4(Source& in);
template <typename Source> bool accept_error_unauthorized_one_of_5(Source& in);
template <typename Source> bool accept_error_unauthorized_by_name(Source& in);

// #/components/schemas/link-endpoint-summary/oneOf/1
template <typename Source>
bool accept_link_endpoint_summary_one_of_2(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("article"); });  // type
      case 1: case 6: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return in.string([](const accept::String& it) { return it.among(link_endpoint_summary_one_of_2_values); });  // article_type
      case 4: return accept_resource_summary(in);  // resource
      case 5: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_2_members, member, {.required = {0x5U}});
}

// #/components/schemas/link-endpoint-summary/oneOf/2
template <typename Source>
bool accept_link_endpoint_summary_one_of_3(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("capability"); });  // type
      case 1: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 4: return accept_part_base_summary_owned_by(in);  // owned_by
      case 5: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_3_members, member, {.required = {0x1DU}});
}

// #/components/schemas/link-endpoint-summary/oneOf/3
template <typename Source>
bool accept_link_endpoint_summary_one_of_4(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("code_change"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.is("text"); });  // display_id
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_4_members, member, {.required = {0x5U}});
}

// #/components/schemas/link-endpoint-summary/oneOf/4
template <typename Source>
bool accept_link_endpoint_summary_one_of_5(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("conversation"); });  // type
      case 1: case 4: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_5_members, member, {.required = {0x5U}});
}

// #/components/schemas/link-endpoint-summary/oneOf/5
template <typename Source>
bool accept_link_endpoint_summary_one_of_6(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("custom_object"); });  // type
      case 1: case 3: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 4: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_6_members, member, {.required = {0x5U}});
}

// #/components/schemas/link-endpoint-summary/oneOf/7
template <typename Source>
bool accept_link_endpoint_summary_one_of_8(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("enhancement"); });  // type
      case 1: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 4: return accept_part_base_summary_owned_by(in);  // owned_by
      case 5: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_3_members, member, {.required = {0x1DU}});
}

// #/components/schemas/link-endpoint-summary/oneOf/8
template <typename Source>
bool accept_link_endpoint_summary_one_of_9(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("feature"); });  // type
      case 1: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 4: return accept_part_base_summary_owned_by(in);  // owned_by
      case 5: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_3_members, member, {.required = {0x1DU}});
}

// #/components/schemas/link-endpoint-summary/oneOf/9
template <typename Source>
bool accept_link_endpoint_summary_one_of_10(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("incident"); });  // type
      case 1: case 7: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_incident_summary_owned_by(in);  // owned_by
      case 4: return accept_enum_value_summary(in);  // severity
      case 5: return accept_stage_summary(in);  // stage
      case 6: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_10_members, member, {.required = {0x85U}});
}

// #/components/schemas/link-endpoint-summary/oneOf/10
template <typename Source>
bool accept_link_endpoint_summary_one_of_11(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("issue"); });  // type
      case 1: case 5: case 7: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_work_base_summary_owned_by(in);  // owned_by
      case 4: return accept_legacy_stage_summary(in);  // stage
      case 6: return accept_sync_metadata_summary(in);  // sync_metadata
      case 8: return in.string([](const accept::String& it) { return it.among(link_endpoint_summary_one_of_11_values); });  // priority
      case 9: return accept_enum_value_summary(in);  // priority_v2
      case 10: return accept_vista_group_item_summary(in);  // sprint
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_11_members, member, {.required = {0x8DU}});
}

// #/components/schemas/link-endpoint-summary/oneOf/11
template <typename Source>
bool accept_link_endpoint_summary_one_of_12(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("linkable"); });  // type
      case 1: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 4: return accept_part_base_summary_owned_by(in);  // owned_by
      case 5: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_3_members, member, {.required = {0x1DU}});
}

// #/components/schemas/link-endpoint-summary/oneOf/12
template <typename Source>
bool accept_link_endpoint_summary_one_of_13(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("meeting"); });  // type
      case 1: case 4: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_5_members, member, {.required = {0x5U}});
}

// #/components/schemas/link-endpoint-summary/oneOf/13
template <typename Source>
bool accept_link_endpoint_summary_one_of_14(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("opportunity"); });  // type
      case 1: case 5: case 7: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_work_base_summary_owned_by(in);  // owned_by
      case 4: return accept_legacy_stage_summary(in);  // stage
      case 6: return accept_sync_metadata_summary(in);  // sync_metadata
      case 8: return accept_account_summary(in);  // account
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_14_members, member, {.required = {0x8DU}});
}

// #/components/schemas/link-endpoint-summary/oneOf/14
template <typename Source>
bool accept_link_endpoint_summary_one_of_15(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("product"); });  // type
      case 1: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 4: return accept_part_base_summary_owned_by(in);  // owned_by
      case 5: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_3_members, member, {.required = {0x1DU}});
}

// #/components/schemas/link-endpoint-summary/oneOf/17
template <typename Source>
bool accept_link_endpoint_summary_one_of_18(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("runnable"); });  // type
      case 1: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 4: return accept_part_base_summary_owned_by(in);  // owned_by
      case 5: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_3_members, member, {.required = {0x1DU}});
}

// #/components/schemas/link-endpoint-summary/oneOf/18
template <typename Source>
bool accept_link_endpoint_summary_one_of_19(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("task"); });  // type
      case 1: case 5: case 7: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_work_base_summary_owned_by(in);  // owned_by
      case 4: return accept_legacy_stage_summary(in);  // stage
      case 6: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_19_members, member, {.required = {0x8DU}});
}

// #/components/schemas/link-endpoint-summary/oneOf/19
template <typename Source>
bool accept_link_endpoint_summary_one_of_20(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("ticket"); });  // type
      case 1: case 5: case 7: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_work_base_summary_owned_by(in);  // owned_by
      case 4: return accept_legacy_stage_summary(in);  // stage
      case 6: return accept_sync_metadata_summary(in);  // sync_metadata
      case 8: return accept_account_summary(in);  // account
      case 9: return accept_org_summary_by_name(in);  // rev_org
      case 10: return in.string([](const accept::String& it) { return it.among(link_endpoint_summary_one_of_20_values); });  // severity
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_20_members, member, {.required = {0x8DU}});
}

// #/components/schemas/link-endpoint-summary/oneOf/20
template <typename Source>
bool accept_link_endpoint_summary_one_of_21(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("widget"); });  // type
      case 1: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_21_members, member, {.required = {0xDU}});
}

// #/components/schemas/link-endpoint-summary
template <typename Source>
bool accept_link_endpoint_summary_one_of_22(Source& in) {
  static constexpr accept::Accept<Source> schemas[] = {
      accept_link_endpoint_summary_one_of,
      accept_link_endpoint_summary_one_of_2,
      accept_link_endpoint_summary_one_of_3,
      accept_link_endpoint_summary_one_of_4,
      accept_link_endpoint_summary_one_of_5,
      accept_link_endpoint_summary_one_of_6,
      accept_link_endpoint_summary_one_of_7,
      accept_link_endpoint_summary_one_of_8,
      accept_link_endpoint_summary_one_of_9,
      accept_link_endpoint_summary_one_of_10,
      accept_link_endpoint_summary_one_of_11,
      accept_link_endpoint_summary_one_of_12,
      accept_link_endpoint_summary_one_of_13,
      accept_link_endpoint_summary_one_of_14,
      accept_link_endpoint_summary_one_of_15,
      accept_link_endpoint_summary_one_of_16,
      accept_link_endpoint_summary_one_of_17,
      accept_link_endpoint_summary_one_of_18,
      accept_link_endpoint_summary_one_of_19,
      accept_link_endpoint_summary_one_of_20,
      accept_link_endpoint_summary_one_of_21,
  };
  return accept::one_of<Source>(in, schemas);
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/0
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.equals("bad_id_type"); });  // subtype
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_one_of_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/1
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of_2(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.equals("date_parse_error"); });  // subtype
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_one_of_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/2
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of_3(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.equals("enum_out_of_range"); });  // subtype
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_one_of_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/3
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of_4(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.equals("expression_parse_error"); });  // subtype
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_one_of_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/4
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of_5(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.equals("field_dropped"); });  // subtype
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_one_of_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/5
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of_6(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.equals("field_immutable"); });  // subtype
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_one_of_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/6
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of_7(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.equals("field_not_in_schema"); });  // subtype
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_one_of_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/7
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of_8(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.equals("field_required"); });  // subtype
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_one_of_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/8
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of_9(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.equals("fragment_not_found"); });  // subtype
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_one_of_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/9
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of_10(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.equals("id_parse_error"); });  // subtype
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_one_of_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/10
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of_11(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.equals("id_type_not_allowed"); });  // subtype
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_one_of_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/11
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of_12(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.equals("invalid_argument"); });  // subtype
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_one_of_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/12
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of_13(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.equals("timestamp_parse_error"); });  // subtype
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_one_of_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/13
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of_14(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.equals("unknown_error"); });  // subtype
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_one_of_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/14
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of_15(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.equals("unsupported_type"); });  // subtype
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_one_of_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-customization-validation-error/oneOf/15
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of_16(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("customization_validation_error"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.equals("wrong_type"); });  // subtype
      case 2: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_one_of_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-customization-validation-error
template <typename Source>
bool accept_error_bad_request_customization_validation_error_one_of_17(Source& in) {
  static constexpr accept::Accept<Source> schemas[] = {
      accept_error_bad_request_customization_validation_error_one_of,
      accept_error_bad_request_customization_validation_error_one_of_2,
      accept_error_bad_request_customization_validation_error_one_of_3,
      accept_error_bad_request_customization_validation_error_one_of_4,
      accept_error_bad_request_customization_validation_error_one_of_5,
      accept_error_bad_request_customization_validation_error_one_of_6,
      accept_error_bad_request_customization_validation_error_one_of_7,
      accept_error_bad_request_customization_validation_error_one_of_8,
      accept_error_bad_request_customization_validation_error_one_of_9,
      accept_error_bad_request_customization_validation_error_one_of_10,
      accept_error_bad_request_customization_validation_error_one_of_11,
      accept_error_bad_request_customization_validation_error_one_of_12,
      accept_error_bad_request_customization_validation_error_one_of_13,
      accept_error_bad_request_customization_validation_error_one_of_14,
      accept_error_bad_request_customization_validation_error_one_of_15,
      accept_error_bad_request_customization_validation_error_one_of_16,
  };
  return accept::one_of<Source>(in, schemas);
}

// #/components/schemas/error-bad-request-customization-validation-error
template <typename Source>
bool accept_error_bad_request_customization_validation_error_by_name(Source& in) {
  static constexpr accept::Accept<Source> branches[] = {
      accept_error_bad_request_customization_validation_error_one_of,
      accept_error_bad_request_customization_validation_error_one_of_2,
      accept_error_bad_request_customization_validation_error_one_of_3,
      accept_error_bad_request_customization_validation_error_one_of_4,
      accept_error_bad_request_customization_validation_error_one_of_5,
      accept_error_bad_request_customization_validation_error_one_of_6,
      accept_error_bad_request_customization_validation_error_one_of_7,
      accept_error_bad_request_customization_validation_error_one_of_8,
      accept_error_bad_request_customization_validation_error_one_of_9,
      accept_error_bad_request_customization_validation_error_one_of_10,
      accept_error_bad_request_customization_validation_error_one_of_11,
      accept_error_bad_request_customization_validation_error_one_of_12,
      accept_error_bad_request_customization_validation_error_one_of_13,
      accept_error_bad_request_customization_validation_error_one_of_14,
      accept_error_bad_request_customization_validation_error_one_of_15,
      accept_error_bad_request_customization_validation_error_one_of_16,
  };
  return accept::by_name<Source>(in, {.member = "subtype", .values = error_bad_request_customization_validation_error_by_name_values, .branches = branches, .otherwise = accept_error_bad_request_customization_validation_error_one_of_17});
}

// #/components/schemas/error-unauthorized/oneOf/0
template <typename Source>
bool accept_error_unauthorized_one_of(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("dev_org_deactivated"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_unauthorized_one_of_members, member, {.required = {0x4U}});
}

// #/components/schemas/error-unauthorized/oneOf/1
template <typename Source>
bool accept_error_unauthorized_one_of_2(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("token_expired"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_unauthorized_one_of_members, member, {.required = {0x4U}});
}

// #/components/schemas/error-unauthorized/oneOf/2
template <typename Source>
bool accept_error_unauthorized_one_of_3(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("token_revoked"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_unauthorized_one_of_members, member, {.required = {0x4U}});
}

// #/components/schemas/error-unauthorized/oneOf/3
template <typename Source>
bool accept_error_unauthorized_one_of_4(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("unauthenticated"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_unauthorized_one_of_members, member, {.required = {0x4U}});
}

// #/components/schemas/error-unauthorized
template <typename Source>
bool accept_error_unauthorized_one_of_5(Source& in) {
  static constexpr accept::Accept<Source> schemas[] = {
      accept_error_unauthorized_one_of,
      accept_error_unauthorized_one_of_2,
      accept_error_unauthorized_one_of_3,
      accept_error_unauthorized_one_of_4,
  };
  return accept::one_of<Source>(in, schemas);
}

// #/components/schemas/error-unauthorized
template <typename Source>
bool accept_error_unauthorized_by_name(Source& in) {
  static constexpr accept::Accept<Source> branches[] = {
      accept_error_unauthorized_one_of,
      accept_error_unauthorized_one_of_2,
      accept_error_unauthorized_one_of_3,
      accept_error_unauthorized_one_of_4,
  };
  return accept::by_name<Source>(in, {.member = "type", .values = error_unauthorized_by_name_values, .branches = branches, .otherwise = accept_error_unauthorized_one_of_5});
}

}  // namespace

// #/components/schemas/artifact-file-summary
template <typename Source>
bool accept_artifact_file_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.number([](const accept::Number& it) { return it.is_integer() && it.is("int32"); });  // size
      default: return in.any();
    }
  };
  return in.object(artifact_file_summary_members, member);
}

// #/components/schemas/artifact-summary
template <typename Source>
bool accept_artifact_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.is("text"); });  // display_id
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 2: return accept_artifact_file_summary(in);  // file
      default: return in.any();
    }
  };
  return in.object(artifact_summary_members, member, {.required = {0x2U}});
}

// #/components/schemas/sync-progress-summary
template <typename Source>
bool accept_sync_progress_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.among(sync_progress_summary_values); });  // state
      default: return in.any();
    }
  };
  return in.object(sync_progress_summary_members, member);
}

// #/components/schemas/sync-unit-summary
template <typename Source>
bool accept_sync_unit_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: case 3: case 4: case 7: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 5: return in.string([](const accept::String& it) { return it.among(sync_unit_summary_values); });  // external_system_type
      case 6: return in.boolean();  // is_archived
      case 8: return accept_sync_run_summary(in);  // sync_run
      case 9: return in.string([](const accept::String& it) { return it.among(sync_unit_summary_values_2); });  // sync_type
      default: return in.any();
    }
  };
  return in.object(sync_unit_summary_members, member, {.required = {0x2U}});
}

// #/components/schemas/sync-metadata-summary
template <typename Source>
bool accept_sync_metadata_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return accept_sync_in_summary(in);  // last_sync_in
      default: return in.any();
    }
  };
  return in.object(sync_metadata_summary_members, member);
}

// #/components/schemas/link-endpoint-summary/oneOf/0
template <typename Source>
bool accept_link_endpoint_summary_one_of(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("account"); });  // type
      case 1: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_members, member, {.required = {0x5U}});
}

// #/components/schemas/part-base-summary/properties/owned_by
template <typename Source>
bool accept_part_base_summary_owned_by(Source& in) {
  const auto item = [&](std::size_t) { return accept_user_summary_by_name(in); };
  return in.array(item);
}

// #/components/schemas/link-endpoint-summary/oneOf/6
template <typename Source>
bool accept_link_endpoint_summary_one_of_7(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("dev_user"); });  // type
      case 1: case 3: case 5: case 6: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 4: return accept_artifact_summary(in);  // display_picture
      case 7: return in.string([](const accept::String& it) { return it.among(link_endpoint_summary_one_of_7_values); });  // state
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_7_members, member, {.required = {0x5U}});
}

// #/components/schemas/legacy-stage-summary
template <typename Source>
bool accept_legacy_stage_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.is("text"); });  // name
      case 1: return accept_custom_stage_summary(in);  // stage
      default: return in.any();
    }
  };
  return in.object(legacy_stage_summary_members, member, {.required = {0x1U}});
}

// #/components/schemas/link-endpoint-summary/oneOf/15
template <typename Source>
bool accept_link_endpoint_summary_one_of_16(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("rev_org"); });  // type
      case 1: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_members, member, {.required = {0x5U}});
}

// #/components/schemas/link-endpoint-summary/oneOf/16
template <typename Source>
bool accept_link_endpoint_summary_one_of_17(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("rev_user"); });  // type
      case 1: case 3: case 5: case 6: case 8: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 4: return accept_artifact_summary(in);  // display_picture
      case 7: return in.string([](const accept::String& it) { return it.among(link_endpoint_summary_one_of_7_values); });  // state
      case 9: return accept_org_summary_by_name(in);  // rev_org
      default: return in.any();
    }
  };
  return in.object(link_endpoint_summary_one_of_17_members, member, {.required = {0x5U}});
}

// #/components/schemas/link-endpoint-summary
template <typename Source>
bool accept_link_endpoint_summary_by_name(Source& in) {
  static constexpr accept::Accept<Source> branches[] = {
      accept_link_endpoint_summary_one_of,
      accept_link_endpoint_summary_one_of_2,
      accept_link_endpoint_summary_one_of_3,
      accept_link_endpoint_summary_one_of_4,
      accept_link_endpoint_summary_one_of_5,
      accept_link_endpoint_summary_one_of_6,
      accept_link_endpoint_summary_one_of_7,
      accept_link_endpoint_summary_one_of_8,
      accept_link_endpoint_summary_one_of_9,
      accept_link_endpoint_summary_one_of_10,
      accept_link_endpoint_summary_one_of_11,
      accept_link_endpoint_summary_one_of_12,
      accept_link_endpoint_summary_one_of_13,
      accept_link_endpoint_summary_one_of_14,
      accept_link_endpoint_summary_one_of_15,
      accept_link_endpoint_summary_one_of_16,
      accept_link_endpoint_summary_one_of_17,
      accept_link_endpoint_summary_one_of_18,
      accept_link_endpoint_summary_one_of_19,
      accept_link_endpoint_summary_one_of_20,
      accept_link_endpoint_summary_one_of_21,
  };
  return accept::by_name<Source>(in, {.member = "type", .values = link_endpoint_summary_by_name_values, .branches = branches, .otherwise = accept_link_endpoint_summary_one_of_22});
}

// #/components/schemas/sync-in
template <typename Source>
bool accept_sync_in(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.among(sync_in_values); });  // status
      case 1: return in.string([](const accept::String& it) { return it.is("date-time"); });  // sync_date
      case 2: return accept_sync_unit_summary(in);  // sync_unit
      default: return in.any();
    }
  };
  return in.object(sync_in_members, member);
}

// #/components/schemas/link
template <typename Source>
bool accept_link(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 4: return accept_user_summary_by_name(in);
      case 1: case 5: return in.string([](const accept::String& it) { return it.is("date-time"); });
      case 2: return in.string([](const accept::String& it) { return it.is("text"); });  // display_id
      case 3: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 6: return in.number([](const accept::Number& it) { return it.is_integer() && it.is("int32"); });  // object_version
      case 7: return accept_custom_link_type_summary(in);  // custom_link_type
      case 8: return in.string([](const accept::String& it) { return it.among(link_values); });  // link_type
      case 9: case 11: return accept_link_endpoint_summary_by_name(in);
      case 10: return accept_sync_metadata(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(link_members, member, {.required = {0xB08U}});
}

// #/components/schemas/link-type
template <typename Source>
bool accept_link_type(Source& in) { return in.string([](const accept::String& it) { return it.among(link_values); }); }

// #/components/schemas/link-endpoint-summary
template <typename Source>
bool accept_link_endpoint_summary(Source& in) { return accept_link_endpoint_summary_by_name(in); }

// #/components/schemas/atom-base
template <typename Source>
bool accept_atom_base(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 4: return accept_user_summary_by_name(in);
      case 1: case 5: return in.string([](const accept::String& it) { return it.is("date-time"); });
      case 2: return in.string([](const accept::String& it) { return it.is("text"); });  // display_id
      case 3: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 6: return in.number([](const accept::Number& it) { return it.is_integer() && it.is("int32"); });  // object_version
      default: return in.any();
    }
  };
  return in.object(atom_base_members, member, {.required = {0x8U}});
}

// #/components/schemas/user-state
template <typename Source>
bool accept_user_state(Source& in) { return in.string([](const accept::String& it) { return it.among(link_endpoint_summary_one_of_7_values); }); }

// #/components/schemas/rev-org-summary
template <typename Source>
bool accept_rev_org_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return in.string([](const accept::String& it) { return it.equals("rev_org"); });  // type
      default: return in.any();
    }
  };
  return in.object(rev_org_summary_members, member, {.required = {0xAU}});
}

// #/components/schemas/issue-summary
template <typename Source>
bool accept_issue_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 4: case 6: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 2: return accept_work_base_summary_owned_by(in);  // owned_by
      case 3: return accept_legacy_stage_summary(in);  // stage
      case 5: return accept_sync_metadata_summary(in);  // sync_metadata
      case 7: return in.string([](const accept::String& it) { return it.equals("issue"); });  // type
      case 8: return in.string([](const accept::String& it) { return it.among(link_endpoint_summary_one_of_11_values); });  // priority
      case 9: return accept_enum_value_summary(in);  // priority_v2
      case 10: return accept_vista_group_item_summary(in);  // sprint
      default: return in.any();
    }
  };
  return in.object(issue_summary_members, member, {.required = {0xC6U}});
}

// #/components/schemas/issue-priority
template <typename Source>
bool accept_issue_priority(Source& in) { return in.string([](const accept::String& it) { return it.among(link_endpoint_summary_one_of_11_values); }); }

// #/components/schemas/opportunity-summary
template <typename Source>
bool accept_opportunity_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 4: case 6: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 2: return accept_work_base_summary_owned_by(in);  // owned_by
      case 3: return accept_legacy_stage_summary(in);  // stage
      case 5: return accept_sync_metadata_summary(in);  // sync_metadata
      case 7: return in.string([](const accept::String& it) { return it.equals("opportunity"); });  // type
      case 8: return accept_account_summary(in);  // account
      default: return in.any();
    }
  };
  return in.object(opportunity_summary_members, member, {.required = {0xC6U}});
}

// #/components/schemas/ticket-severity
template <typename Source>
bool accept_ticket_severity(Source& in) { return in.string([](const accept::String& it) { return it.among(link_endpoint_summary_one_of_20_values); }); }

// #/components/schemas/part-base-summary
template <typename Source>
bool accept_part_base_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_part_base_summary_owned_by(in);  // owned_by
      case 4: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(part_base_summary_members, member, {.required = {0xEU}});
}

// #/components/schemas/external-system-type
template <typename Source>
bool accept_external_system_type(Source& in) { return in.string([](const accept::String& it) { return it.among(sync_unit_summary_values); }); }

// #/components/schemas/error-bad-request-merge-works-error-error-invalid-stage-transition
template <typename Source>
bool accept_error_bad_request_merge_works_error_error_invalid_stage_transition(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("id"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_merge_works_error_error_invalid_stage_transition_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-missing-dependency/properties/dependencies
template <typename Source>
bool accept_error_bad_request_missing_dependency_dependencies(Source& in) {
  const auto item = [&](std::size_t) { return accept_error_bad_request_missing_dependency_dependency(in); };
  return in.array(item);
}

// #/components/schemas/error-bad-request-unexpected-id-type/properties/allowed_types
template <typename Source>
bool accept_error_bad_request_unexpected_id_type_allowed_types(Source& in) {
  const auto item = [&](std::size_t) { return in.string(); };
  return in.array(item);
}

// #/components/schemas/error-bad-request-bad-request
template <typename Source>
bool accept_error_bad_request_bad_request(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("bad_request"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_bad_request_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-customization-validation-error
template <typename Source>
bool accept_error_bad_request_customization_validation_error(Source& in) { return accept_error_bad_request_customization_validation_error_by_name(in); }

// #/components/schemas/error-bad-request-customization-validation-error-expression-parse-error
template <typename Source>
bool accept_error_bad_request_customization_validation_error_expression_parse_error(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("expression_parse_error"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_expression_parse_error_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-group-hierarchy-invalid-parent
template <typename Source>
bool accept_error_bad_request_group_hierarchy_invalid_parent(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("group_hierarchy_invalid_parent"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.among(error_bad_request_group_hierarchy_invalid_parent_values); });  // reason
      default: return in.any();
    }
  };
  return in.object(error_bad_request_group_hierarchy_invalid_parent_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-merge-works-error-error-closed
template <typename Source>
bool accept_error_bad_request_merge_works_error_error_closed(Source& in) { return in.object(); }

// #/components/schemas/error-bad-request-merge-works-error-error-locked
template <typename Source>
bool accept_error_bad_request_merge_works_error_error_locked(Source& in) { return in.object(); }

// #/components/schemas/error-bad-request-missing-dependency
template <typename Source>
bool accept_error_bad_request_missing_dependency(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("missing_dependency"); });  // type
      case 1: return accept_error_bad_request_missing_dependency_dependencies(in);  // dependencies
      case 2: case 3: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_missing_dependency_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-missing-required-field
template <typename Source>
bool accept_error_bad_request_missing_required_field(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("missing_required_field"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.is("text"); });  // field_name
      default: return in.any();
    }
  };
  return in.object(error_bad_request_missing_required_field_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-unexpected-id-type
template <typename Source>
bool accept_error_bad_request_unexpected_id_type(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("unexpected_id_type"); });  // type
      case 1: return accept_error_bad_request_unexpected_id_type_allowed_types(in);  // allowed_types
      case 2: return in.string([](const accept::String& it) { return it.is("text"); });  // field_name
      case 3: return in.string([](const accept::String& it) { return it.is("id"); });  // value
      default: return in.any();
    }
  };
  return in.object(error_bad_request_unexpected_id_type_members, member, {.required = {0xDU}});
}

// #/components/schemas/error-bad-request-unexpected-json-type
template <typename Source>
bool accept_error_bad_request_unexpected_json_type(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("unexpected_json_type"); });  // type
      case 1: case 2: return in.string([](const accept::String& it) { return it.among(error_bad_request_unexpected_json_type_values); });
      case 3: return in.string([](const accept::String& it) { return it.is("text"); });  // field_name
      default: return in.any();
    }
  };
  return in.object(error_bad_request_unexpected_json_type_members, member, {.required = {0xFU}});
}

// #/components/schemas/error-unauthorized
template <typename Source>
bool accept_error_unauthorized(Source& in) { return accept_error_unauthorized_by_name(in); }

// #/components/schemas/error-unauthorized-unauthenticated
template <typename Source>
bool accept_error_unauthorized_unauthenticated(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("unauthenticated"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_bad_request_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-request-entity-too-large-request-entity-too-large
template <typename Source>
bool accept_error_request_entity_too_large_request_entity_too_large(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("request_entity_too_large"); });  // type
      case 1: return in.number([](const accept::Number& it) { return it.is_integer() && it.is("int32"); });  // max_bytes
      default: return in.any();
    }
  };
  return in.object(error_request_entity_too_large_request_entity_too_large_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-internal-server-error-type
template <typename Source>
bool accept_error_internal_server_error_type(Source& in) { return in.string([](const accept::String& it) { return it.equals("internal_error"); }); }

// #/components/schemas/error-service-unavailable-service-unavailable
template <typename Source>
bool accept_error_service_unavailable_service_unavailable(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("service_unavailable"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_bad_request_members, member, {.required = {0x1U}});
}

template bool accept_artifact_file_summary(accept::Text& in);
template bool accept_artifact_file_summary(accept::Tree& in);

template bool accept_artifact_summary(accept::Text& in);
template bool accept_artifact_summary(accept::Tree& in);

template bool accept_sync_progress_summary(accept::Text& in);
template bool accept_sync_progress_summary(accept::Tree& in);

template bool accept_sync_unit_summary(accept::Text& in);
template bool accept_sync_unit_summary(accept::Tree& in);

template bool accept_sync_metadata_summary(accept::Text& in);
template bool accept_sync_metadata_summary(accept::Tree& in);

template bool accept_link_endpoint_summary_one_of(accept::Text& in);
template bool accept_link_endpoint_summary_one_of(accept::Tree& in);

template bool accept_part_base_summary_owned_by(accept::Text& in);
template bool accept_part_base_summary_owned_by(accept::Tree& in);

template bool accept_link_endpoint_summary_one_of_7(accept::Text& in);
template bool accept_link_endpoint_summary_one_of_7(accept::Tree& in);

template bool accept_legacy_stage_summary(accept::Text& in);
template bool accept_legacy_stage_summary(accept::Tree& in);

template bool accept_link_endpoint_summary_one_of_16(accept::Text& in);
template bool accept_link_endpoint_summary_one_of_16(accept::Tree& in);

template bool accept_link_endpoint_summary_one_of_17(accept::Text& in);
template bool accept_link_endpoint_summary_one_of_17(accept::Tree& in);

template bool accept_link_endpoint_summary_by_name(accept::Text& in);
template bool accept_link_endpoint_summary_by_name(accept::Tree& in);

template bool accept_sync_in(accept::Text& in);
template bool accept_sync_in(accept::Tree& in);

template bool accept_link(accept::Text& in);
template bool accept_link(accept::Tree& in);

template bool accept_link_type(accept::Text& in);
template bool accept_link_type(accept::Tree& in);

template bool accept_link_endpoint_summary(accept::Text& in);
template bool accept_link_endpoint_summary(accept::Tree& in);

template bool accept_atom_base(accept::Text& in);
template bool accept_atom_base(accept::Tree& in);

template bool accept_user_state(accept::Text& in);
template bool accept_user_state(accept::Tree& in);

template bool accept_rev_org_summary(accept::Text& in);
template bool accept_rev_org_summary(accept::Tree& in);

template bool accept_issue_summary(accept::Text& in);
template bool accept_issue_summary(accept::Tree& in);

template bool accept_issue_priority(accept::Text& in);
template bool accept_issue_priority(accept::Tree& in);

template bool accept_opportunity_summary(accept::Text& in);
template bool accept_opportunity_summary(accept::Tree& in);

template bool accept_ticket_severity(accept::Text& in);
template bool accept_ticket_severity(accept::Tree& in);

template bool accept_part_base_summary(accept::Text& in);
template bool accept_part_base_summary(accept::Tree& in);

template bool accept_external_system_type(accept::Text& in);
template bool accept_external_system_type(accept::Tree& in);

template bool accept_error_bad_request_merge_works_error_error_invalid_stage_transition(accept::Text& in);
template bool accept_error_bad_request_merge_works_error_error_invalid_stage_transition(accept::Tree& in);

template bool accept_error_bad_request_missing_dependency_dependencies(accept::Text& in);
template bool accept_error_bad_request_missing_dependency_dependencies(accept::Tree& in);

template bool accept_error_bad_request_unexpected_id_type_allowed_types(accept::Text& in);
template bool accept_error_bad_request_unexpected_id_type_allowed_types(accept::Tree& in);

template bool accept_error_bad_request_bad_request(accept::Text& in);
template bool accept_error_bad_request_bad_request(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_expression_parse_error(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_expression_parse_error(accept::Tree& in);

template bool accept_error_bad_request_group_hierarchy_invalid_parent(accept::Text& in);
template bool accept_error_bad_request_group_hierarchy_invalid_parent(accept::Tree& in);

template bool accept_error_bad_request_merge_works_error_error_closed(accept::Text& in);
template bool accept_error_bad_request_merge_works_error_error_closed(accept::Tree& in);

template bool accept_error_bad_request_merge_works_error_error_locked(accept::Text& in);
template bool accept_error_bad_request_merge_works_error_error_locked(accept::Tree& in);

template bool accept_error_bad_request_missing_dependency(accept::Text& in);
template bool accept_error_bad_request_missing_dependency(accept::Tree& in);

template bool accept_error_bad_request_missing_required_field(accept::Text& in);
template bool accept_error_bad_request_missing_required_field(accept::Tree& in);

template bool accept_error_bad_request_unexpected_id_type(accept::Text& in);
template bool accept_error_bad_request_unexpected_id_type(accept::Tree& in);

template bool accept_error_bad_request_unexpected_json_type(accept::Text& in);
template bool accept_error_bad_request_unexpected_json_type(accept::Tree& in);

template bool accept_error_unauthorized(accept::Text& in);
template bool accept_error_unauthorized(accept::Tree& in);

template bool accept_error_unauthorized_unauthenticated(accept::Text& in);
template bool accept_error_unauthorized_unauthenticated(accept::Tree& in);

template bool accept_error_request_entity_too_large_request_entity_too_large(accept::Text& in);
template bool accept_error_request_entity_too_large_request_entity_too_large(accept::Tree& in);

template bool accept_error_internal_server_error_type(accept::Text& in);
template bool accept_error_internal_server_error_type(accept::Tree& in);

template bool accept_error_service_unavailable_service_unavailable(accept::Text& in);
template bool accept_error_service_unavailable_service_unavailable(accept::Tree& in);

}  // namespace devrev_links
