// Made from devrev-links.yaml by Understudy. Do not edit.

#include "namespaces.h"
#include "runtime/accept/combine.h"

namespace devrev_links {

namespace accept = runtime::accept;

template <typename Source>
bool accept_account_summary(Source& in);

template <typename Source>
bool accept_artifact_summary(Source& in);

template <typename Source>
bool accept_custom_stage_summary(Source& in);

template <typename Source>
bool accept_dev_org_summary(Source& in);

template <typename Source>
bool accept_enum_value_summary(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_bad_id_type(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_field_immutable(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_invalid_argument(Source& in);

template <typename Source>
bool accept_error_bad_request_group_hierarchy_invalid_parent_reason(Source& in);

template <typename Source>
bool accept_error_bad_request_invalid_api_version(Source& in);

template <typename Source>
bool accept_error_bad_request_invalid_field(Source& in);

template <typename Source>
bool accept_error_bad_request_merge_works_error_error_already_merged(Source& in);

template <typename Source>
bool accept_error_bad_request_merge_works_error_error_different_workspace(Source& in);

template <typename Source>
bool accept_error_bad_request_missing_dependency_dependency(Source& in);

template <typename Source>
bool accept_error_bad_request_stale_schema_fragments(Source& in);

template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error(Source& in);

template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_field(Source& in);

template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_operation(Source& in);

template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_workflow(Source& in);

template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_workflow_step(Source& in);

template <typename Source>
bool accept_error_forbidden_type(Source& in);

template <typename Source>
bool accept_error_request_entity_too_large(Source& in);

template <typename Source>
bool accept_error_request_entity_too_large_type(Source& in);

template <typename Source>
bool accept_error_service_unavailable(Source& in);

template <typename Source>
bool accept_error_too_many_requests(Source& in);

template <typename Source>
bool accept_error_too_many_requests_too_many_requests(Source& in);

template <typename Source>
bool accept_error_unauthorized_type(Source& in);

template <typename Source>
bool accept_feature_summary(Source& in);

template <typename Source>
bool accept_incident_summary(Source& in);

template <typename Source>
bool accept_incident_summary_owned_by(Source& in);

template <typename Source>
bool accept_legacy_stage_summary(Source& in);

template <typename Source>
bool accept_link(Source& in);

template <typename Source>
bool accept_link_endpoint_summary_one_of(Source& in);

template <typename Source>
bool accept_link_endpoint_summary_one_of_16(Source& in);

template <typename Source>
bool accept_link_endpoint_type(Source& in);

template <typename Source>
bool accept_linkable_summary(Source& in);

template <typename Source>
bool accept_links_create_response(Source& in);

template <typename Source>
bool accept_meeting_summary(Source& in);

template <typename Source>
bool accept_org_base_summary(Source& in);

template <typename Source>
bool accept_org_summary(Source& in);

template <typename Source>
bool accept_org_summary_by_name(Source& in);

template <typename Source>
bool accept_org_type(Source& in);

template <typename Source>
bool accept_part_base_summary_owned_by(Source& in);

template <typename Source>
bool accept_runnable_summary(Source& in);

template <typename Source>
bool accept_stage_summary(Source& in);

template <typename Source>
bool accept_sync_metadata_summary(Source& in);

template <typename Source>
bool accept_sync_progress_summary(Source& in);

template <typename Source>
bool accept_sync_run_summary(Source& in);

template <typename Source>
bool accept_sync_unit_sync_type(Source& in);

template <typename Source>
bool accept_ticket_summary(Source& in);

template <typename Source>
bool accept_user_base_summary(Source& in);

template <typename Source>
bool accept_user_summary_by_name(Source& in);

template <typename Source>
bool accept_user_type(Source& in);

template <typename Source>
bool accept_vista_group_item_state(Source& in);

template <typename Source>
bool accept_vista_group_item_summary(Source& in);

template <typename Source>
bool accept_widget_summary(Source& in);

template <typename Source>
bool accept_work_base_summary_owned_by(Source& in);

// clang-format off

namespace {

constexpr accept::Names org_summary_one_of_2_members({"type", "display_id", "id", "display_name", "dev_slug"});

constexpr accept::Names org_summary_by_name_values({"account", "dev_org", "rev_org"});

constexpr accept::Names sync_run_summary_values({"initial", "sync_from_devrev", "sync_to_devrev"});

constexpr accept::Names sync_run_summary_members({"mode", "progress", "reserved_rate_limit_percentage"});

constexpr accept::Names stage_summary_members({"stage"});

constexpr accept::Names vista_group_item_summary_values({"curated", "dynamic"});

constexpr accept::Names vista_group_item_summary_values_2({"active", "completed", "planned"});

constexpr accept::Names vista_group_item_summary_members({"type", "end_date", "id", "name", "start_date", "state"});

constexpr accept::Names links_create_response_members({"link"});

constexpr accept::Names link_endpoint_type_values({
    "account", "article", "capability", "code_change", "conversation", "custom_object", "dev_user",
    "enhancement", "feature", "incident", "issue", "linkable", "meeting", "opportunity", "product",
    "rev_org", "rev_user", "runnable", "task", "ticket", "widget",
});

constexpr accept::Names user_type_values({"dev_user", "rev_user", "service_account", "sys_user"});

constexpr accept::Names user_base_summary_values({"active", "deactivated", "deleted", "locked", "shadow", "unassigned"});

constexpr accept::Names user_base_summary_members({
    "display_id", "id", "display_name", "display_picture", "email", "full_name", "state",
});

constexpr accept::Names org_base_summary_members({"display_id", "id", "display_name"});

constexpr accept::Names dev_org_summary_members({"display_id", "id", "display_name", "type", "dev_slug"});

constexpr accept::Names ticket_summary_values({"blocker", "high", "low", "medium"});

constexpr accept::Names ticket_summary_members({
    "display_id", "id", "owned_by", "stage", "state_display_name", "sync_metadata", "title", "type",
    "account", "rev_org", "severity",
});

constexpr accept::Names incident_summary_members({
    "display_id", "id", "type", "owned_by", "severity", "stage", "sync_metadata", "title",
});

constexpr accept::Names feature_summary_members({"display_id", "id", "name", "owned_by", "sync_metadata", "type"});

constexpr accept::Names meeting_summary_members({"display_id", "id", "type", "sync_metadata", "title"});

constexpr accept::Names widget_summary_members({"display_id", "id", "type", "title"});

constexpr accept::Names sync_unit_sync_type_values({"manual", "periodic"});

constexpr accept::Names error_bad_request_merge_works_error_error_already_merged_members({"merged_into"});

constexpr accept::Names error_bad_request_merge_works_error_error_different_workspace_members({"primary_workspace", "secondary_workspace"});

constexpr accept::Names error_bad_request_missing_dependency_dependency_members({"field_name", "field_value"});

constexpr accept::Names error_bad_request_workflow_component_validation_error_values({"field", "operation", "workflow", "workflow_step"});

constexpr accept::Names error_bad_request_workflow_component_validation_error_members({
    "code", "field", "location", "message", "operation", "workflow", "workflow_step",
});

constexpr accept::Names error_bad_request_customization_validation_error_bad_id_type_members({"subtype"});

constexpr accept::Names error_bad_request_group_hierarchy_invalid_parent_reason_values({"multiple_parents", "parent_not_linked_to_space"});

constexpr accept::Names error_bad_request_invalid_api_version_members({"type", "value"});

constexpr accept::Names error_bad_request_invalid_field_members({"type", "field_name"});

constexpr accept::Names error_bad_request_stale_schema_fragments_members({"type"});

constexpr accept::Names error_unauthorized_type_values({
    "dev_org_deactivated", "token_expired", "token_revoked", "unauthenticated",
});

constexpr accept::Names error_request_entity_too_large_one_of_members({"detail", "message", "type", "max_bytes"});

constexpr accept::Names error_too_many_requests_one_of_members({"detail", "message", "type", "retry_after"});

constexpr accept::Names error_service_unavailable_one_of_members({"detail", "message", "type"});

template <typename Source> bool accept_org_summary_one_of_2(Source& in);
template <typename Source> bool accept_org_summary_one_of_4(Source& in);
template <typename Source> bool accept_error_request_entity_too_large_one_of(Source& in);
template <typename Source> bool accept_error_too_many_requests_one_of(Source& in);
template <typename Source> bool accept_error_service_unavailable_one_of(Source& in);

// #/components/schemas/org-summary/oneOf/1
template <typename Source>
bool accept_org_summary_one_of_2(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("dev_org"); });  // type
      case 1: case 3: case 4: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      default: return in.any();
    }
  };
  return in.object(org_summary_one_of_2_members, member, {.required = {0x15U}});
}

// #/components/schemas/org-summary
template <typename Source>
bool accept_org_summary_one_of_4(Source& in) {
  static constexpr accept::Accept<Source> schemas[] = {
      accept_link_endpoint_summary_one_of,
      accept_org_summary_one_of_2,
      accept_link_endpoint_summary_one_of_16,
  };
  return accept::one_of<Source>(in, schemas);
}

// #/components/schemas/error-request-entity-too-large/oneOf/0
template <typename Source>
bool accept_error_request_entity_too_large_one_of(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("request_entity_too_large"); });  // type
      case 3: return in.number([](const accept::Number& it) { return it.is_integer() && it.is("int32"); });  // max_bytes
      default: return in.any();
    }
  };
  return in.object(error_request_entity_too_large_one_of_members, member, {.required = {0x4U}});
}

// #/components/schemas/error-too-many-requests/oneOf/0
template <typename Source>
bool accept_error_too_many_requests_one_of(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("too_many_requests"); });  // type
      case 3: return in.number([](const accept::Number& it) { return it.is_integer() && it.is("int64"); });  // retry_after
      default: return in.any();
    }
  };
  return in.object(error_too_many_requests_one_of_members, member, {.required = {0x4U}});
}

// #/components/schemas/error-service-unavailable/oneOf/0
template <typename Source>
bool accept_error_service_unavailable_one_of(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("service_unavailable"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_service_unavailable_one_of_members, member, {.required = {0x4U}});
}

}  // namespace

// #/components/schemas/org-summary
template <typename Source>
bool accept_org_summary_by_name(Source& in) {
  static constexpr accept::Accept<Source> branches[] = {
      accept_link_endpoint_summary_one_of,
      accept_org_summary_one_of_2,
      accept_link_endpoint_summary_one_of_16,
  };
  return accept::by_name<Source>(in, {.member = "type", .values = org_summary_by_name_values, .branches = branches, .otherwise = accept_org_summary_one_of_4});
}

// #/components/schemas/sync-run-summary
template <typename Source>
bool accept_sync_run_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.among(sync_run_summary_values); });  // mode
      case 1: return accept_sync_progress_summary(in);  // progress
      case 2: return in.number([](const accept::Number& it) { return it.is_integer() && it.is("int32"); });  // reserved_rate_limit_percentage
      default: return in.any();
    }
  };
  return in.object(sync_run_summary_members, member);
}

// #/components/schemas/incident-summary/properties/owned_by
template <typename Source>
bool accept_incident_summary_owned_by(Source& in) {
  const auto item = [&](std::size_t) { return accept_user_summary_by_name(in); };
  return in.array(item);
}

// #/components/schemas/stage-summary
template <typename Source>
bool accept_stage_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return accept_custom_stage_summary(in);  // stage
      default: return in.any();
    }
  };
  return in.object(stage_summary_members, member);
}

// #/components/schemas/vista-group-item-summary
template <typename Source>
bool accept_vista_group_item_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.among(vista_group_item_summary_values); });  // type
      case 1: case 4: return in.string([](const accept::String& it) { return it.is("date-time"); });
      case 2: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return in.string([](const accept::String& it) { return it.is("text"); });  // name
      case 5: return in.string([](const accept::String& it) { return it.among(vista_group_item_summary_values_2); });  // state
      default: return in.any();
    }
  };
  return in.object(vista_group_item_summary_members, member, {.required = {0xDU}});
}

// #/components/schemas/links-create-response
template <typename Source>
bool accept_links_create_response(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return accept_link(in);  // link
      default: return in.any();
    }
  };
  return in.object(links_create_response_members, member, {.required = {0x1U}});
}

// #/components/schemas/link-endpoint-type
template <typename Source>
bool accept_link_endpoint_type(Source& in) { return in.string([](const accept::String& it) { return it.among(link_endpoint_type_values); }); }

// #/components/schemas/user-type
template <typename Source>
bool accept_user_type(Source& in) { return in.string([](const accept::String& it) { return it.among(user_type_values); }); }

// #/components/schemas/user-base-summary
template <typename Source>
bool accept_user_base_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_artifact_summary(in);  // display_picture
      case 6: return in.string([](const accept::String& it) { return it.among(user_base_summary_values); });  // state
      default: return in.any();
    }
  };
  return in.object(user_base_summary_members, member, {.required = {0x2U}});
}

// #/components/schemas/org-summary
template <typename Source>
bool accept_org_summary(Source& in) { return accept_org_summary_by_name(in); }

// #/components/schemas/org-type
template <typename Source>
bool accept_org_type(Source& in) { return in.string([](const accept::String& it) { return it.among(org_summary_by_name_values); }); }

// #/components/schemas/org-base-summary
template <typename Source>
bool accept_org_base_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      default: return in.any();
    }
  };
  return in.object(org_base_summary_members, member, {.required = {0x2U}});
}

// #/components/schemas/dev-org-summary
template <typename Source>
bool accept_dev_org_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: case 4: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return in.string([](const accept::String& it) { return it.equals("dev_org"); });  // type
      default: return in.any();
    }
  };
  return in.object(dev_org_summary_members, member, {.required = {0x1AU}});
}

// #/components/schemas/vista-group-item-state
template <typename Source>
bool accept_vista_group_item_state(Source& in) { return in.string([](const accept::String& it) { return it.among(vista_group_item_summary_values_2); }); }

// #/components/schemas/ticket-summary
template <typename Source>
bool accept_ticket_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 4: case 6: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 2: return accept_work_base_summary_owned_by(in);  // owned_by
      case 3: return accept_legacy_stage_summary(in);  // stage
      case 5: return accept_sync_metadata_summary(in);  // sync_metadata
      case 7: return in.string([](const accept::String& it) { return it.equals("ticket"); });  // type
      case 8: return accept_account_summary(in);  // account
      case 9: return accept_org_summary_by_name(in);  // rev_org
      case 10: return in.string([](const accept::String& it) { return it.among(ticket_summary_values); });  // severity
      default: return in.any();
    }
  };
  return in.object(ticket_summary_members, member, {.required = {0xC6U}});
}

// #/components/schemas/incident-summary
template <typename Source>
bool accept_incident_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 7: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 2: return in.string([](const accept::String& it) { return it.equals("incident"); });  // type
      case 3: return accept_incident_summary_owned_by(in);  // owned_by
      case 4: return accept_enum_value_summary(in);  // severity
      case 5: return accept_stage_summary(in);  // stage
      case 6: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(incident_summary_members, member, {.required = {0x86U}});
}

// #/components/schemas/feature-summary
template <typename Source>
bool accept_feature_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_part_base_summary_owned_by(in);  // owned_by
      case 4: return accept_sync_metadata_summary(in);  // sync_metadata
      case 5: return in.string([](const accept::String& it) { return it.equals("feature"); });  // type
      default: return in.any();
    }
  };
  return in.object(feature_summary_members, member, {.required = {0x2EU}});
}

// #/components/schemas/linkable-summary
template <typename Source>
bool accept_linkable_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_part_base_summary_owned_by(in);  // owned_by
      case 4: return accept_sync_metadata_summary(in);  // sync_metadata
      case 5: return in.string([](const accept::String& it) { return it.equals("linkable"); });  // type
      default: return in.any();
    }
  };
  return in.object(feature_summary_members, member, {.required = {0x2EU}});
}

// #/components/schemas/runnable-summary
template <typename Source>
bool accept_runnable_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_part_base_summary_owned_by(in);  // owned_by
      case 4: return accept_sync_metadata_summary(in);  // sync_metadata
      case 5: return in.string([](const accept::String& it) { return it.equals("runnable"); });  // type
      default: return in.any();
    }
  };
  return in.object(feature_summary_members, member, {.required = {0x2EU}});
}

// #/components/schemas/meeting-summary
template <typename Source>
bool accept_meeting_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 4: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 2: return in.string([](const accept::String& it) { return it.equals("meeting"); });  // type
      case 3: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(meeting_summary_members, member, {.required = {0x6U}});
}

// #/components/schemas/widget-summary
template <typename Source>
bool accept_widget_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 2: return in.string([](const accept::String& it) { return it.equals("widget"); });  // type
      default: return in.any();
    }
  };
  return in.object(widget_summary_members, member, {.required = {0xEU}});
}

// #/components/schemas/sync-unit-sync-type
template <typename Source>
bool accept_sync_unit_sync_type(Source& in) { return in.string([](const accept::String& it) { return it.among(sync_unit_sync_type_values); }); }

// #/components/schemas/error-bad-request-merge-works-error-error-already-merged
template <typename Source>
bool accept_error_bad_request_merge_works_error_error_already_merged(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.is("id"); });  // merged_into
      default: return in.any();
    }
  };
  return in.object(error_bad_request_merge_works_error_error_already_merged_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-merge-works-error-error-different-workspace
template <typename Source>
bool accept_error_bad_request_merge_works_error_error_different_workspace(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("id"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_merge_works_error_error_different_workspace_members, member);
}

// #/components/schemas/error-bad-request-missing-dependency-dependency
template <typename Source>
bool accept_error_bad_request_missing_dependency_dependency(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_bad_request_missing_dependency_dependency_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-workflow-component-validation-error
template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.at_most(16) && it.is("text"); });  // code
      case 1: return accept_error_bad_request_workflow_component_validation_error_field(in);  // field
      case 2: return in.string([](const accept::String& it) { return it.among(error_bad_request_workflow_component_validation_error_values); });  // location
      case 3: return in.string([](const accept::String& it) { return it.at_most(512) && it.is("text"); });  // message
      case 4: return accept_error_bad_request_workflow_component_validation_error_operation(in);  // operation
      case 5: return accept_error_bad_request_workflow_component_validation_error_workflow(in);  // workflow
      case 6: return accept_error_bad_request_workflow_component_validation_error_workflow_step(in);  // workflow_step
      default: return in.any();
    }
  };
  return in.object(error_bad_request_workflow_component_validation_error_members, member, {.required = {0x9U}});
}

// #/components/schemas/error-bad-request-customization-validation-error-bad-id-type
template <typename Source>
bool accept_error_bad_request_customization_validation_error_bad_id_type(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("bad_id_type"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_bad_id_type_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-customization-validation-error-field-immutable
template <typename Source>
bool accept_error_bad_request_customization_validation_error_field_immutable(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("field_immutable"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_bad_id_type_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-customization-validation-error-invalid-argument
template <typename Source>
bool accept_error_bad_request_customization_validation_error_invalid_argument(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("invalid_argument"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_bad_id_type_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-group-hierarchy-invalid-parent-reason
template <typename Source>
bool accept_error_bad_request_group_hierarchy_invalid_parent_reason(Source& in) { return in.string([](const accept::String& it) { return it.among(error_bad_request_group_hierarchy_invalid_parent_reason_values); }); }

// #/components/schemas/error-bad-request-invalid-api-version
template <typename Source>
bool accept_error_bad_request_invalid_api_version(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("invalid_api_version"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.is("text"); });  // value
      default: return in.any();
    }
  };
  return in.object(error_bad_request_invalid_api_version_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-invalid-field
template <typename Source>
bool accept_error_bad_request_invalid_field(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("invalid_field"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.is("text"); });  // field_name
      default: return in.any();
    }
  };
  return in.object(error_bad_request_invalid_field_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-stale-schema-fragments
template <typename Source>
bool accept_error_bad_request_stale_schema_fragments(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("stale_schema_fragments"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_stale_schema_fragments_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-unauthorized-type
template <typename Source>
bool accept_error_unauthorized_type(Source& in) { return in.string([](const accept::String& it) { return it.among(error_unauthorized_type_values); }); }

// #/components/schemas/error-forbidden-type
template <typename Source>
bool accept_error_forbidden_type(Source& in) { return in.string([](const accept::String& it) { return it.equals("forbidden"); }); }

// #/components/schemas/error-request-entity-too-large
template <typename Source>
bool accept_error_request_entity_too_large(Source& in) { return accept_error_request_entity_too_large_one_of(in); }

// #/components/schemas/error-request-entity-too-large-type
template <typename Source>
bool accept_error_request_entity_too_large_type(Source& in) { return in.string([](const accept::String& it) { return it.equals("request_entity_too_large"); }); }

// #/components/schemas/error-too-many-requests
template <typename Source>
bool accept_error_too_many_requests(Source& in) { return accept_error_too_many_requests_one_of(in); }

// #/components/schemas/error-too-many-requests-too-many-requests
template <typename Source>
bool accept_error_too_many_requests_too_many_requests(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("too_many_requests"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_stale_schema_fragments_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-service-unavailable
template <typename Source>
bool accept_error_service_unavailable(Source& in) { return accept_error_service_unavailable_one_of(in); }

template bool accept_org_summary_by_name(accept::Text& in);
template bool accept_org_summary_by_name(accept::Tree& in);

template bool accept_sync_run_summary(accept::Text& in);
template bool accept_sync_run_summary(accept::Tree& in);

template bool accept_incident_summary_owned_by(accept::Text& in);
template bool accept_incident_summary_owned_by(accept::Tree& in);

template bool accept_stage_summary(accept::Text& in);
template bool accept_stage_summary(accept::Tree& in);

template bool accept_vista_group_item_summary(accept::Text& in);
template bool accept_vista_group_item_summary(accept::Tree& in);

template bool accept_links_create_response(accept::Text& in);
template bool accept_links_create_response(accept::Tree& in);

template bool accept_link_endpoint_type(accept::Text& in);
template bool accept_link_endpoint_type(accept::Tree& in);

template bool accept_user_type(accept::Text& in);
template bool accept_user_type(accept::Tree& in);

template bool accept_user_base_summary(accept::Text& in);
template bool accept_user_base_summary(accept::Tree& in);

template bool accept_org_summary(accept::Text& in);
template bool accept_org_summary(accept::Tree& in);

template bool accept_org_type(accept::Text& in);
template bool accept_org_type(accept::Tree& in);

template bool accept_org_base_summary(accept::Text& in);
template bool accept_org_base_summary(accept::Tree& in);

template bool accept_dev_org_summary(accept::Text& in);
template bool accept_dev_org_summary(accept::Tree& in);

template bool accept_vista_group_item_state(accept::Text& in);
template bool accept_vista_group_item_state(accept::Tree& in);

template bool accept_ticket_summary(accept::Text& in);
template bool accept_ticket_summary(accept::Tree& in);

template bool accept_incident_summary(accept::Text& in);
template bool accept_incident_summary(accept::Tree& in);

template bool accept_feature_summary(accept::Text& in);
template bool accept_feature_summary(accept::Tree& in);

template bool accept_linkable_summary(accept::Text& in);
template bool accept_linkable_summary(accept::Tree& in);

template bool accept_runnable_summary(accept::Text& in);
template bool accept_runnable_summary(accept::Tree& in);

template bool accept_meeting_summary(accept::Text& in);
template bool accept_meeting_summary(accept::Tree& in);

template bool accept_widget_summary(accept::Text& in);
template bool accept_widget_summary(accept::Tree& in);

template bool accept_sync_unit_sync_type(accept::Text& in);
template bool accept_sync_unit_sync_type(accept::Tree& in);

template bool accept_error_bad_request_merge_works_error_error_already_merged(accept::Text& in);
template bool accept_error_bad_request_merge_works_error_error_already_merged(accept::Tree& in);

template bool accept_error_bad_request_merge_works_error_error_different_workspace(accept::Text& in);
template bool accept_error_bad_request_merge_works_error_error_different_workspace(accept::Tree& in);

template bool accept_error_bad_request_missing_dependency_dependency(accept::Text& in);
template bool accept_error_bad_request_missing_dependency_dependency(accept::Tree& in);

template bool accept_error_bad_request_workflow_component_validation_error(accept::Text& in);
template bool accept_error_bad_request_workflow_component_validation_error(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_bad_id_type(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_bad_id_type(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_field_immutable(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_field_immutable(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_invalid_argument(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_invalid_argument(accept::Tree& in);

template bool accept_error_bad_request_group_hierarchy_invalid_parent_reason(accept::Text& in);
template bool accept_error_bad_request_group_hierarchy_invalid_parent_reason(accept::Tree& in);

template bool accept_error_bad_request_invalid_api_version(accept::Text& in);
template bool accept_error_bad_request_invalid_api_version(accept::Tree& in);

template bool accept_error_bad_request_invalid_field(accept::Text& in);
template bool accept_error_bad_request_invalid_field(accept::Tree& in);

template bool accept_error_bad_request_stale_schema_fragments(accept::Text& in);
template bool accept_error_bad_request_stale_schema_fragments(accept::Tree& in);

template bool accept_error_unauthorized_type(accept::Text& in);
template bool accept_error_unauthorized_type(accept::Tree& in);

template bool accept_error_forbidden_type(accept::Text& in);
template bool accept_error_forbidden_type(accept::Tree& in);

template bool accept_error_request_entity_too_large(accept::Text& in);
template bool accept_error_request_entity_too_large(accept::Tree& in);

template bool accept_error_request_entity_too_large_type(accept::Text& in);
template bool accept_error_request_entity_too_large_type(accept::Tree& in);

template bool accept_error_too_many_requests(accept::Text& in);
template bool accept_error_too_many_requests(accept::Tree& in);

template bool accept_error_too_many_requests_too_many_requests(accept::Text& in);
template bool accept_error_too_many_requests_too_many_requests(accept::Tree& in);

template bool accept_error_service_unavailable(accept::Text& in);
template bool accept_error_service_unavailable(accept::Tree& in);

}  // namespace devrev_links
