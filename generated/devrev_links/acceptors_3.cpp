// Made from devrev-links.yaml by Understudy. Do not edit.

#include "namespaces.h"
#include "runtime/accept/combine.h"

namespace devrev_links {

namespace accept = runtime::accept;

template <typename Source>
bool accept_artifact_summary(Source& in);

template <typename Source>
bool accept_atom_base_summary(Source& in);

template <typename Source>
bool accept_custom_object_summary(Source& in);

template <typename Source>
bool accept_custom_stage_summary(Source& in);

template <typename Source>
bool accept_enhancement_summary(Source& in);

template <typename Source>
bool accept_error_bad_request_artifact_already_attached_to_a_parent(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_enum_out_of_range(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_field_dropped(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_field_not_in_schema(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_id_type_not_allowed(Source& in);

template <typename Source>
bool accept_error_bad_request_customization_validation_error_wrong_type(Source& in);

template <typename Source>
bool accept_error_bad_request_group_hierarchy_circular_dependency(Source& in);

template <typename Source>
bool accept_error_bad_request_invalid_content_type(Source& in);

template <typename Source>
bool accept_error_bad_request_invalid_id(Source& in);

template <typename Source>
bool accept_error_bad_request_merge_works_error_error_different_reporters(Source& in);

template <typename Source>
bool accept_error_bad_request_unexpected_json_type_type_2(Source& in);

template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type(Source& in);

template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_workflow_step(Source& in);

template <typename Source>
bool accept_error_base(Source& in);

template <typename Source>
bool accept_error_internal_server_error(Source& in);

template <typename Source>
bool accept_error_internal_server_error_internal_error(Source& in);

template <typename Source>
bool accept_error_service_unavailable_type(Source& in);

template <typename Source>
bool accept_error_unauthorized_dev_org_deactivated(Source& in);

template <typename Source>
bool accept_error_unauthorized_token_expired(Source& in);

template <typename Source>
bool accept_error_unauthorized_token_revoked(Source& in);

template <typename Source>
bool accept_legacy_stage_summary(Source& in);

template <typename Source>
bool accept_links_create_request(Source& in);

template <typename Source>
bool accept_org_summary_by_name(Source& in);

template <typename Source>
bool accept_part_base_summary_owned_by(Source& in);

template <typename Source>
bool accept_resource_summary(Source& in);

template <typename Source>
bool accept_rev_user_summary(Source& in);

template <typename Source>
bool accept_service_account_summary(Source& in);

template <typename Source>
bool accept_sync_in(Source& in);

template <typename Source>
bool accept_sync_in_status(Source& in);

template <typename Source>
bool accept_sync_in_summary(Source& in);

template <typename Source>
bool accept_sync_metadata(Source& in);

template <typename Source>
bool accept_sync_metadata_summary(Source& in);

template <typename Source>
bool accept_sync_out(Source& in);

template <typename Source>
bool accept_sync_progress_state(Source& in);

template <typename Source>
bool accept_sync_unit_summary(Source& in);

template <typename Source>
bool accept_sys_user_summary(Source& in);

template <typename Source>
bool accept_task_summary(Source& in);

template <typename Source>
bool accept_too_many_requests_response_retry_after_header(Source& in);

template <typename Source>
bool accept_user_summary_by_name(Source& in);

template <typename Source>
bool accept_vista_group_item_type(Source& in);

template <typename Source>
bool accept_work_base_summary(Source& in);

template <typename Source>
bool accept_work_base_summary_owned_by(Source& in);

// clang-format off

namespace {

constexpr accept::Names links_create_request_values({
    "custom_link", "developed_with", "imports", "is_analyzed_by", "is_converted_to", "is_dependent_on",
    "is_duplicate_of", "is_follow_up_of", "is_merged_into", "is_parent_of", "is_part_of",
    "is_related_to", "serves",
});

constexpr accept::Names links_create_request_members({"custom_link_type", "link_type", "source", "target"});

constexpr accept::Names sync_in_summary_values({"failed", "modified", "staged", "succeeded"});

constexpr accept::Names sync_in_summary_members({"status", "sync_unit"});

constexpr accept::Names resource_summary_members({"artifacts", "url"});

constexpr accept::Names custom_stage_summary_members({"display_id", "id", "name", "sync_metadata"});

constexpr accept::Names sync_metadata_members({
    "external_record_id", "external_record_type", "external_reference", "last_sync_in", "last_sync_out",
    "origin_system",
});

constexpr accept::Names atom_base_summary_members({"display_id", "id"});

constexpr accept::Names rev_user_summary_values({"active", "deactivated", "deleted", "locked", "shadow", "unassigned"});

constexpr accept::Names rev_user_summary_members({
    "display_id", "id", "display_name", "display_picture", "email", "full_name", "state", "type",
    "external_ref", "rev_org",
});

constexpr accept::Names service_account_summary_members({
    "display_id", "id", "display_name", "display_picture", "email", "full_name", "state", "type",
});

constexpr accept::Names work_base_summary_members({
    "display_id", "id", "owned_by", "stage", "state_display_name", "sync_metadata", "title",
});

constexpr accept::Names vista_group_item_type_values({"curated", "dynamic"});

constexpr accept::Names task_summary_members({
    "display_id", "id", "owned_by", "stage", "state_display_name", "sync_metadata", "title", "type",
});

constexpr accept::Names enhancement_summary_members({"display_id", "id", "name", "owned_by", "sync_metadata", "type"});

constexpr accept::Names custom_object_summary_members({"display_id", "id", "type", "leaf_type", "sync_metadata", "title"});

constexpr accept::Names sync_progress_state_values({
    "completed", "delete_in_progress", "deleted", "deletion_error", "extract_attachments",
    "extract_attachments_error", "extraction", "extraction_error", "loading", "loading_attachments",
    "loading_attachments_error", "loading_error", "orchestration_error", "recipe_discovery",
    "recipe_discovery_error", "recipe_discovery_waiting_for_user_input", "starting", "transformation",
    "transformation_error",
});

constexpr accept::Names error_base_members({"detail", "message"});

constexpr accept::Names error_bad_request_merge_works_error_error_different_reporters_members({"primary_reporters", "secondary_reporters"});

constexpr accept::Names error_bad_request_workflow_component_validation_error_workflow_step_members({"id"});

constexpr accept::Names error_bad_request_artifact_already_attached_to_a_parent_members({"type", "existing_parent", "is_same"});

constexpr accept::Names error_bad_request_customization_validation_error_enum_out_of_range_members({"subtype"});

constexpr accept::Names error_bad_request_group_hierarchy_circular_dependency_members({"type"});

constexpr accept::Names error_bad_request_invalid_content_type_members({"type", "value"});

constexpr accept::Names error_bad_request_invalid_id_members({"type", "field_name"});

constexpr accept::Names error_bad_request_unexpected_json_type_type_2_values({"array", "bool", "null", "number", "object", "string"});

constexpr accept::Names error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type_values({"field", "operation", "workflow", "workflow_step"});

constexpr accept::Names error_internal_server_error_one_of_members({"detail", "message", "type", "reference_id"});

template <typename Source> bool accept_resource_summary_artifacts(Source& in);
template <typename Source> bool accept_error_bad_request_merge_works_error_error_different_reporters_primary_reporters(Source& in);
template <typename Source> bool accept_error_internal_server_error_one_of(Source& in);

// #/components/schemas/resource-summary/properties/artifacts
template <typename Source>
bool accept_resource_summary_artifacts(Source& in) {
  const auto item = [&](std::size_t) { return accept_artifact_summary(in); };
  return in.array(item);
}

// #/components/schemas/error-bad-request-merge-works-error-error-different-reporters/properties/primary_reporters
template <typename Source>
bool accept_error_bad_request_merge_works_error_error_different_reporters_primary_reporters(Source& in) {
  const auto item = [&](std::size_t) { return in.string(); };
  return in.array(item);
}

// #/components/schemas/error-internal-server-error/oneOf/0
template <typename Source>
bool accept_error_internal_server_error_one_of(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 3: return in.string([](const accept::String& it) { return it.is("text"); });
      case 2: return in.string([](const accept::String& it) { return it.equals("internal_error"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_internal_server_error_one_of_members, member, {.required = {0x4U}});
}

}  // namespace

// #/components/schemas/links-create-request
template <typename Source>
bool accept_links_create_request(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: case 3: return in.string([](const accept::String& it) { return it.is("id"); });
      case 1: return in.string([](const accept::String& it) { return it.among(links_create_request_values); });  // link_type
      default: return in.any();
    }
  };
  return in.object(links_create_request_members, member, {.required = {0xCU}});
}

// #/components/schemas/sync-in-summary
template <typename Source>
bool accept_sync_in_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.among(sync_in_summary_values); });  // status
      case 1: return accept_sync_unit_summary(in);  // sync_unit
      default: return in.any();
    }
  };
  return in.object(sync_in_summary_members, member);
}

// #/components/schemas/resource-summary
template <typename Source>
bool accept_resource_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return accept_resource_summary_artifacts(in);  // artifacts
      case 1: return in.string([](const accept::String& it) { return it.is("text"); });  // url
      default: return in.any();
    }
  };
  return in.object(resource_summary_members, member);
}

// #/components/schemas/custom-stage-summary
template <typename Source>
bool accept_custom_stage_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(custom_stage_summary_members, member, {.required = {0x2U}});
}

// #/components/schemas/work-base-summary/properties/owned_by
template <typename Source>
bool accept_work_base_summary_owned_by(Source& in) {
  const auto item = [&](std::size_t) { return accept_user_summary_by_name(in); };
  return in.array(item);
}

// #/components/schemas/sync-metadata
template <typename Source>
bool accept_sync_metadata(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: case 2: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 3: return accept_sync_in(in);  // last_sync_in
      case 4: return accept_sync_out(in);  // last_sync_out
      default: return in.any();
    }
  };
  return in.object(sync_metadata_members, member);
}

// #/components/schemas/atom-base-summary
template <typename Source>
bool accept_atom_base_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.is("text"); });  // display_id
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      default: return in.any();
    }
  };
  return in.object(atom_base_summary_members, member, {.required = {0x2U}});
}

// #/components/schemas/rev-user-summary
template <typename Source>
bool accept_rev_user_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: case 4: case 5: case 8: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_artifact_summary(in);  // display_picture
      case 6: return in.string([](const accept::String& it) { return it.among(rev_user_summary_values); });  // state
      case 7: return in.string([](const accept::String& it) { return it.equals("rev_user"); });  // type
      case 9: return accept_org_summary_by_name(in);  // rev_org
      default: return in.any();
    }
  };
  return in.object(rev_user_summary_members, member, {.required = {0x82U}});
}

// #/components/schemas/service-account-summary
template <typename Source>
bool accept_service_account_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_artifact_summary(in);  // display_picture
      case 6: return in.string([](const accept::String& it) { return it.among(rev_user_summary_values); });  // state
      case 7: return in.string([](const accept::String& it) { return it.equals("service_account"); });  // type
      default: return in.any();
    }
  };
  return in.object(service_account_summary_members, member, {.required = {0x82U}});
}

// #/components/schemas/sys-user-summary
template <typename Source>
bool accept_sys_user_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: case 4: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_artifact_summary(in);  // display_picture
      case 6: return in.string([](const accept::String& it) { return it.among(rev_user_summary_values); });  // state
      case 7: return in.string([](const accept::String& it) { return it.equals("sys_user"); });  // type
      default: return in.any();
    }
  };
  return in.object(service_account_summary_members, member, {.required = {0x82U}});
}

// #/components/schemas/work-base-summary
template <typename Source>
bool accept_work_base_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 4: case 6: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 2: return accept_work_base_summary_owned_by(in);  // owned_by
      case 3: return accept_legacy_stage_summary(in);  // stage
      case 5: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(work_base_summary_members, member, {.required = {0x46U}});
}

// #/components/schemas/vista-group-item-type
template <typename Source>
bool accept_vista_group_item_type(Source& in) { return in.string([](const accept::String& it) { return it.among(vista_group_item_type_values); }); }

// #/components/schemas/task-summary
template <typename Source>
bool accept_task_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 4: case 6: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 2: return accept_work_base_summary_owned_by(in);  // owned_by
      case 3: return accept_legacy_stage_summary(in);  // stage
      case 5: return accept_sync_metadata_summary(in);  // sync_metadata
      case 7: return in.string([](const accept::String& it) { return it.equals("task"); });  // type
      default: return in.any();
    }
  };
  return in.object(task_summary_members, member, {.required = {0xC6U}});
}

// #/components/schemas/enhancement-summary
template <typename Source>
bool accept_enhancement_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 2: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 3: return accept_part_base_summary_owned_by(in);  // owned_by
      case 4: return accept_sync_metadata_summary(in);  // sync_metadata
      case 5: return in.string([](const accept::String& it) { return it.equals("enhancement"); });  // type
      default: return in.any();
    }
  };
  return in.object(enhancement_summary_members, member, {.required = {0x2EU}});
}

// #/components/schemas/custom-object-summary
template <typename Source>
bool accept_custom_object_summary(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 3: case 5: return in.string([](const accept::String& it) { return it.is("text"); });
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      case 2: return in.string([](const accept::String& it) { return it.equals("custom_object"); });  // type
      case 4: return accept_sync_metadata_summary(in);  // sync_metadata
      default: return in.any();
    }
  };
  return in.object(custom_object_summary_members, member, {.required = {0x6U}});
}

// #/components/schemas/sync-in-status
template <typename Source>
bool accept_sync_in_status(Source& in) { return in.string([](const accept::String& it) { return it.among(sync_in_summary_values); }); }

// #/components/schemas/sync-progress-state
template <typename Source>
bool accept_sync_progress_state(Source& in) { return in.string([](const accept::String& it) { return it.among(sync_progress_state_values); }); }

// #/components/schemas/error-base
template <typename Source>
bool accept_error_base(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.is("text"); });
      default: return in.any();
    }
  };
  return in.object(error_base_members, member);
}

// #/components/schemas/error-bad-request-merge-works-error-error-different-reporters
template <typename Source>
bool accept_error_bad_request_merge_works_error_error_different_reporters(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return accept_error_bad_request_merge_works_error_error_different_reporters_primary_reporters(in);
      default: return in.any();
    }
  };
  return in.object(error_bad_request_merge_works_error_error_different_reporters_members, member);
}

// #/components/schemas/error-bad-request-workflow-component-validation-error-workflow-step
template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_workflow_step(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.is("id"); });  // id
      default: return in.any();
    }
  };
  return in.object(error_bad_request_workflow_component_validation_error_workflow_step_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-artifact-already-attached-to-a-parent
template <typename Source>
bool accept_error_bad_request_artifact_already_attached_to_a_parent(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("artifact_already_attached_to_a_parent"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.is("id"); });  // existing_parent
      case 2: return in.boolean();  // is_same
      default: return in.any();
    }
  };
  return in.object(error_bad_request_artifact_already_attached_to_a_parent_members, member, {.required = {0x7U}});
}

// #/components/schemas/error-bad-request-customization-validation-error-enum-out-of-range
template <typename Source>
bool accept_error_bad_request_customization_validation_error_enum_out_of_range(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("enum_out_of_range"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_enum_out_of_range_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-customization-validation-error-field-dropped
template <typename Source>
bool accept_error_bad_request_customization_validation_error_field_dropped(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("field_dropped"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_enum_out_of_range_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-customization-validation-error-field-not-in-schema
template <typename Source>
bool accept_error_bad_request_customization_validation_error_field_not_in_schema(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("field_not_in_schema"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_enum_out_of_range_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-customization-validation-error-id-type-not-allowed
template <typename Source>
bool accept_error_bad_request_customization_validation_error_id_type_not_allowed(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("id_type_not_allowed"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_enum_out_of_range_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-customization-validation-error-wrong-type
template <typename Source>
bool accept_error_bad_request_customization_validation_error_wrong_type(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("wrong_type"); });  // subtype
      default: return in.any();
    }
  };
  return in.object(error_bad_request_customization_validation_error_enum_out_of_range_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-group-hierarchy-circular-dependency
template <typename Source>
bool accept_error_bad_request_group_hierarchy_circular_dependency(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("group_hierarchy_circular_dependency"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_group_hierarchy_circular_dependency_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-bad-request-invalid-content-type
template <typename Source>
bool accept_error_bad_request_invalid_content_type(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("invalid_content_type"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.is("text"); });  // value
      default: return in.any();
    }
  };
  return in.object(error_bad_request_invalid_content_type_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-invalid-id
template <typename Source>
bool accept_error_bad_request_invalid_id(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("invalid_id"); });  // type
      case 1: return in.string([](const accept::String& it) { return it.is("text"); });  // field_name
      default: return in.any();
    }
  };
  return in.object(error_bad_request_invalid_id_members, member, {.required = {0x3U}});
}

// #/components/schemas/error-bad-request-unexpected-json-type-type
template <typename Source>
bool accept_error_bad_request_unexpected_json_type_type_2(Source& in) { return in.string([](const accept::String& it) { return it.among(error_bad_request_unexpected_json_type_type_2_values); }); }

// #/components/schemas/error-bad-request-workflow-component-validation-error-workflow-component-validation-location-type
template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type(Source& in) { return in.string([](const accept::String& it) { return it.among(error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type_values); }); }

// #/components/schemas/error-unauthorized-dev-org-deactivated
template <typename Source>
bool accept_error_unauthorized_dev_org_deactivated(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("dev_org_deactivated"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_group_hierarchy_circular_dependency_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-unauthorized-token-expired
template <typename Source>
bool accept_error_unauthorized_token_expired(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("token_expired"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_group_hierarchy_circular_dependency_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-unauthorized-token-revoked
template <typename Source>
bool accept_error_unauthorized_token_revoked(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("token_revoked"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_group_hierarchy_circular_dependency_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-internal-server-error
template <typename Source>
bool accept_error_internal_server_error(Source& in) { return accept_error_internal_server_error_one_of(in); }

// #/components/schemas/error-internal-server-error-internal-error
template <typename Source>
bool accept_error_internal_server_error_internal_error(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.equals("internal_error"); });  // type
      default: return in.any();
    }
  };
  return in.object(error_bad_request_group_hierarchy_circular_dependency_members, member, {.required = {0x1U}});
}

// #/components/schemas/error-service-unavailable-type
template <typename Source>
bool accept_error_service_unavailable_type(Source& in) { return in.string([](const accept::String& it) { return it.equals("service_unavailable"); }); }

// #/components/responses/too-many-requests/headers/Retry-After/schema
template <typename Source>
bool accept_too_many_requests_response_retry_after_header(Source& in) { return in.number(); }

template bool accept_links_create_request(accept::Text& in);
template bool accept_links_create_request(accept::Tree& in);

template bool accept_sync_in_summary(accept::Text& in);
template bool accept_sync_in_summary(accept::Tree& in);

template bool accept_resource_summary(accept::Text& in);
template bool accept_resource_summary(accept::Tree& in);

template bool accept_custom_stage_summary(accept::Text& in);
template bool accept_custom_stage_summary(accept::Tree& in);

template bool accept_work_base_summary_owned_by(accept::Text& in);
template bool accept_work_base_summary_owned_by(accept::Tree& in);

template bool accept_sync_metadata(accept::Text& in);
template bool accept_sync_metadata(accept::Tree& in);

template bool accept_atom_base_summary(accept::Text& in);
template bool accept_atom_base_summary(accept::Tree& in);

template bool accept_rev_user_summary(accept::Text& in);
template bool accept_rev_user_summary(accept::Tree& in);

template bool accept_service_account_summary(accept::Text& in);
template bool accept_service_account_summary(accept::Tree& in);

template bool accept_sys_user_summary(accept::Text& in);
template bool accept_sys_user_summary(accept::Tree& in);

template bool accept_work_base_summary(accept::Text& in);
template bool accept_work_base_summary(accept::Tree& in);

template bool accept_vista_group_item_type(accept::Text& in);
template bool accept_vista_group_item_type(accept::Tree& in);

template bool accept_task_summary(accept::Text& in);
template bool accept_task_summary(accept::Tree& in);

template bool accept_enhancement_summary(accept::Text& in);
template bool accept_enhancement_summary(accept::Tree& in);

template bool accept_custom_object_summary(accept::Text& in);
template bool accept_custom_object_summary(accept::Tree& in);

template bool accept_sync_in_status(accept::Text& in);
template bool accept_sync_in_status(accept::Tree& in);

template bool accept_sync_progress_state(accept::Text& in);
template bool accept_sync_progress_state(accept::Tree& in);

template bool accept_error_base(accept::Text& in);
template bool accept_error_base(accept::Tree& in);

template bool accept_error_bad_request_merge_works_error_error_different_reporters(accept::Text& in);
template bool accept_error_bad_request_merge_works_error_error_different_reporters(accept::Tree& in);

template bool accept_error_bad_request_workflow_component_validation_error_workflow_step(accept::Text& in);
template bool accept_error_bad_request_workflow_component_validation_error_workflow_step(accept::Tree& in);

template bool accept_error_bad_request_artifact_already_attached_to_a_parent(accept::Text& in);
template bool accept_error_bad_request_artifact_already_attached_to_a_parent(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_enum_out_of_range(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_enum_out_of_range(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_field_dropped(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_field_dropped(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_field_not_in_schema(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_field_not_in_schema(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_id_type_not_allowed(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_id_type_not_allowed(accept::Tree& in);

template bool accept_error_bad_request_customization_validation_error_wrong_type(accept::Text& in);
template bool accept_error_bad_request_customization_validation_error_wrong_type(accept::Tree& in);

template bool accept_error_bad_request_group_hierarchy_circular_dependency(accept::Text& in);
template bool accept_error_bad_request_group_hierarchy_circular_dependency(accept::Tree& in);

template bool accept_error_bad_request_invalid_content_type(accept::Text& in);
template bool accept_error_bad_request_invalid_content_type(accept::Tree& in);

template bool accept_error_bad_request_invalid_id(accept::Text& in);
template bool accept_error_bad_request_invalid_id(accept::Tree& in);

template bool accept_error_bad_request_unexpected_json_type_type_2(accept::Text& in);
template bool accept_error_bad_request_unexpected_json_type_type_2(accept::Tree& in);

template bool accept_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type(accept::Text& in);
template bool accept_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type(accept::Tree& in);

template bool accept_error_unauthorized_dev_org_deactivated(accept::Text& in);
template bool accept_error_unauthorized_dev_org_deactivated(accept::Tree& in);

template bool accept_error_unauthorized_token_expired(accept::Text& in);
template bool accept_error_unauthorized_token_expired(accept::Tree& in);

template bool accept_error_unauthorized_token_revoked(accept::Text& in);
template bool accept_error_unauthorized_token_revoked(accept::Tree& in);

template bool accept_error_internal_server_error(accept::Text& in);
template bool accept_error_internal_server_error(accept::Tree& in);

template bool accept_error_internal_server_error_internal_error(accept::Text& in);
template bool accept_error_internal_server_error_internal_error(accept::Tree& in);

template bool accept_error_service_unavailable_type(accept::Text& in);
template bool accept_error_service_unavailable_type(accept::Tree& in);

template bool accept_too_many_requests_response_retry_after_header(accept::Text& in);
template bool accept_too_many_requests_response_retry_after_header(accept::Tree& in);

}  // namespace devrev_links
