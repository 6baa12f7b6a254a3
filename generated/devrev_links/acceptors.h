// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

namespace devrev_links {

// Each reads one value, from a text (runtime::accept::Text) or where it stands (runtime::accept::Tree), and says whether it obeys its schema.

/// #/components/schemas/links-create-request
template <typename Source>
bool accept_links_create_request(Source& in);

/// #/components/schemas/artifact-file-summary
template <typename Source>
bool accept_artifact_file_summary(Source& in);

/// #/components/schemas/artifact-summary
template <typename Source>
bool accept_artifact_summary(Source& in);

/// #/components/schemas/org-summary
template <typename Source>
bool accept_org_summary_by_name(Source& in);

/// #/components/schemas/user-summary
template <typename Source>
bool accept_user_summary_by_name(Source& in);

/// #/components/schemas/sync-progress-summary
template <typename Source>
bool accept_sync_progress_summary(Source& in);

/// #/components/schemas/sync-run-summary
template <typename Source>
bool accept_sync_run_summary(Source& in);

/// #/components/schemas/sync-unit-summary
template <typename Source>
bool accept_sync_unit_summary(Source& in);

/// #/components/schemas/sync-in-summary
template <typename Source>
bool accept_sync_in_summary(Source& in);

/// #/components/schemas/sync-metadata-summary
template <typename Source>
bool accept_sync_metadata_summary(Source& in);

/// #/components/schemas/custom-link-type-summary
template <typename Source>
bool accept_custom_link_type_summary(Source& in);

/// #/components/schemas/link-endpoint-summary/oneOf/0
template <typename Source>
bool accept_link_endpoint_summary_one_of(Source& in);

/// #/components/schemas/resource-summary
template <typename Source>
bool accept_resource_summary(Source& in);

/// #/components/schemas/part-base-summary/properties/owned_by
template <typename Source>
bool accept_part_base_summary_owned_by(Source& in);

/// #/components/schemas/link-endpoint-summary/oneOf/6
template <typename Source>
bool accept_link_endpoint_summary_one_of_7(Source& in);

/// #/components/schemas/incident-summary/properties/owned_by
template <typename Source>
bool accept_incident_summary_owned_by(Source& in);

/// #/components/schemas/enum-value-summary
template <typename Source>
bool accept_enum_value_summary(Source& in);

/// #/components/schemas/custom-stage-summary
template <typename Source>
bool accept_custom_stage_summary(Source& in);

/// #/components/schemas/stage-summary
template <typename Source>
bool accept_stage_summary(Source& in);

/// #/components/schemas/work-base-summary/properties/owned_by
template <typename Source>
bool accept_work_base_summary_owned_by(Source& in);

/// #/components/schemas/legacy-stage-summary
template <typename Source>
bool accept_legacy_stage_summary(Source& in);

/// #/components/schemas/vista-group-item-summary
template <typename Source>
bool accept_vista_group_item_summary(Source& in);

/// #/components/schemas/account-summary
template <typename Source>
bool accept_account_summary(Source& in);

/// #/components/schemas/link-endpoint-summary/oneOf/15
template <typename Source>
bool accept_link_endpoint_summary_one_of_16(Source& in);

/// #/components/schemas/link-endpoint-summary/oneOf/16
template <typename Source>
bool accept_link_endpoint_summary_one_of_17(Source& in);

/// #/components/schemas/link-endpoint-summary
template <typename Source>
bool accept_link_endpoint_summary_by_name(Source& in);

/// #/components/schemas/sync-in
template <typename Source>
bool accept_sync_in(Source& in);

/// #/components/schemas/sync-out
template <typename Source>
bool accept_sync_out(Source& in);

/// #/components/schemas/sync-metadata
template <typename Source>
bool accept_sync_metadata(Source& in);

/// #/components/schemas/link
template <typename Source>
bool accept_link(Source& in);

/// #/components/schemas/links-create-response
template <typename Source>
bool accept_links_create_response(Source& in);

/// #/components/schemas/link-type
template <typename Source>
bool accept_link_type(Source& in);

/// #/components/schemas/link-endpoint-summary
template <typename Source>
bool accept_link_endpoint_summary(Source& in);

/// #/components/schemas/link-endpoint-type
template <typename Source>
bool accept_link_endpoint_type(Source& in);

/// #/components/schemas/atom-base
template <typename Source>
bool accept_atom_base(Source& in);

/// #/components/schemas/atom-base-summary
template <typename Source>
bool accept_atom_base_summary(Source& in);

/// #/components/schemas/user-summary
template <typename Source>
bool accept_user_summary(Source& in);

/// #/components/schemas/user-type
template <typename Source>
bool accept_user_type(Source& in);

/// #/components/schemas/user-base-summary
template <typename Source>
bool accept_user_base_summary(Source& in);

/// #/components/schemas/user-state
template <typename Source>
bool accept_user_state(Source& in);

/// #/components/schemas/dev-user-summary
template <typename Source>
bool accept_dev_user_summary(Source& in);

/// #/components/schemas/rev-user-summary
template <typename Source>
bool accept_rev_user_summary(Source& in);

/// #/components/schemas/service-account-summary
template <typename Source>
bool accept_service_account_summary(Source& in);

/// #/components/schemas/sys-user-summary
template <typename Source>
bool accept_sys_user_summary(Source& in);

/// #/components/schemas/org-summary
template <typename Source>
bool accept_org_summary(Source& in);

/// #/components/schemas/org-type
template <typename Source>
bool accept_org_type(Source& in);

/// #/components/schemas/org-base-summary
template <typename Source>
bool accept_org_base_summary(Source& in);

/// #/components/schemas/dev-org-summary
template <typename Source>
bool accept_dev_org_summary(Source& in);

/// #/components/schemas/rev-org-summary
template <typename Source>
bool accept_rev_org_summary(Source& in);

/// #/components/schemas/work-base-summary
template <typename Source>
bool accept_work_base_summary(Source& in);

/// #/components/schemas/issue-summary
template <typename Source>
bool accept_issue_summary(Source& in);

/// #/components/schemas/issue-priority
template <typename Source>
bool accept_issue_priority(Source& in);

/// #/components/schemas/vista-group-item-type
template <typename Source>
bool accept_vista_group_item_type(Source& in);

/// #/components/schemas/vista-group-item-state
template <typename Source>
bool accept_vista_group_item_state(Source& in);

/// #/components/schemas/opportunity-summary
template <typename Source>
bool accept_opportunity_summary(Source& in);

/// #/components/schemas/task-summary
template <typename Source>
bool accept_task_summary(Source& in);

/// #/components/schemas/ticket-summary
template <typename Source>
bool accept_ticket_summary(Source& in);

/// #/components/schemas/ticket-severity
template <typename Source>
bool accept_ticket_severity(Source& in);

/// #/components/schemas/incident-summary
template <typename Source>
bool accept_incident_summary(Source& in);

/// #/components/schemas/part-base-summary
template <typename Source>
bool accept_part_base_summary(Source& in);

/// #/components/schemas/capability-summary
template <typename Source>
bool accept_capability_summary(Source& in);

/// #/components/schemas/enhancement-summary
template <typename Source>
bool accept_enhancement_summary(Source& in);

/// #/components/schemas/feature-summary
template <typename Source>
bool accept_feature_summary(Source& in);

/// #/components/schemas/linkable-summary
template <typename Source>
bool accept_linkable_summary(Source& in);

/// #/components/schemas/product-summary
template <typename Source>
bool accept_product_summary(Source& in);

/// #/components/schemas/runnable-summary
template <typename Source>
bool accept_runnable_summary(Source& in);

/// #/components/schemas/article-summary
template <typename Source>
bool accept_article_summary(Source& in);

/// #/components/schemas/article-type
template <typename Source>
bool accept_article_type(Source& in);

/// #/components/schemas/code-change-summary
template <typename Source>
bool accept_code_change_summary(Source& in);

/// #/components/schemas/conversation-summary
template <typename Source>
bool accept_conversation_summary(Source& in);

/// #/components/schemas/custom-object-summary
template <typename Source>
bool accept_custom_object_summary(Source& in);

/// #/components/schemas/meeting-summary
template <typename Source>
bool accept_meeting_summary(Source& in);

/// #/components/schemas/widget-summary
template <typename Source>
bool accept_widget_summary(Source& in);

/// #/components/schemas/sync-in-status
template <typename Source>
bool accept_sync_in_status(Source& in);

/// #/components/schemas/sync-out-status
template <typename Source>
bool accept_sync_out_status(Source& in);

/// #/components/schemas/sync-unit-sync-type
template <typename Source>
bool accept_sync_unit_sync_type(Source& in);

/// #/components/schemas/external-system-type
template <typename Source>
bool accept_external_system_type(Source& in);

/// #/components/schemas/sync-run-mode
template <typename Source>
bool accept_sync_run_mode(Source& in);

/// #/components/schemas/sync-progress-state
template <typename Source>
bool accept_sync_progress_state(Source& in);

/// #/components/schemas/error-base
template <typename Source>
bool accept_error_base(Source& in);

/// #/components/schemas/error-bad-request-invalid-enum-value/properties/allowed_values
template <typename Source>
bool accept_error_bad_request_invalid_enum_value_allowed_values(Source& in);

/// #/components/schemas/error-bad-request-merge-works-error-error-already-merged
template <typename Source>
bool accept_error_bad_request_merge_works_error_error_already_merged(Source& in);

/// #/components/schemas/error-bad-request-merge-works-error-error-different-reporters
template <typename Source>
bool accept_error_bad_request_merge_works_error_error_different_reporters(Source& in);

/// #/components/schemas/error-bad-request-merge-works-error-error-different-workspace
template <typename Source>
bool accept_error_bad_request_merge_works_error_error_different_workspace(Source& in);

/// #/components/schemas/error-bad-request-merge-works-error-error-invalid-stage-transition
template <typename Source>
bool accept_error_bad_request_merge_works_error_error_invalid_stage_transition(Source& in);

/// #/components/schemas/error-bad-request-merge-works-error-error-stage-not-found-for-subtype
template <typename Source>
bool accept_error_bad_request_merge_works_error_error_stage_not_found_for_subtype(Source& in);

/// #/components/schemas/error-bad-request-merge-works-error-error
template <typename Source>
bool accept_error_bad_request_merge_works_error_error(Source& in);

/// #/components/schemas/error-bad-request-merge-works-error/properties/errors
template <typename Source>
bool accept_error_bad_request_merge_works_error_errors(Source& in);

/// #/components/schemas/error-bad-request-missing-dependency-dependency
template <typename Source>
bool accept_error_bad_request_missing_dependency_dependency(Source& in);

/// #/components/schemas/error-bad-request-missing-dependency/properties/dependencies
template <typename Source>
bool accept_error_bad_request_missing_dependency_dependencies(Source& in);

/// #/components/schemas/error-bad-request-unexpected-id-type/properties/allowed_types
template <typename Source>
bool accept_error_bad_request_unexpected_id_type_allowed_types(Source& in);

/// #/components/schemas/error-bad-request-value-not-permitted/properties/allowed_values
template <typename Source>
bool accept_error_bad_request_value_not_permitted_allowed_values(Source& in);

/// #/components/schemas/error-bad-request-workflow-component-validation-error-field
template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_field(Source& in);

/// #/components/schemas/error-bad-request-workflow-component-validation-error-operation
template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_operation(Source& in);

/// #/components/schemas/error-bad-request-workflow-component-validation-error-workflow
template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_workflow(Source& in);

/// #/components/schemas/error-bad-request-workflow-component-validation-error-workflow-step
template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_workflow_step(Source& in);

/// #/components/schemas/error-bad-request-workflow-component-validation-error
template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error(Source& in);

/// #/components/schemas/error-bad-request-workflow-component-validation-errors/properties/errors
template <typename Source>
bool accept_error_bad_request_workflow_component_validation_errors_errors(Source& in);

/// #/components/schemas/error-bad-request
template <typename Source>
bool accept_error_bad_request(Source& in);

/// #/components/schemas/error-bad-request-type
template <typename Source>
bool accept_error_bad_request_type(Source& in);

/// #/components/schemas/error-bad-request-artifact-already-attached-to-a-parent
template <typename Source>
bool accept_error_bad_request_artifact_already_attached_to_a_parent(Source& in);

/// #/components/schemas/error-bad-request-bad-request
template <typename Source>
bool accept_error_bad_request_bad_request(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error
template <typename Source>
bool accept_error_bad_request_customization_validation_error(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-bad-id-type
template <typename Source>
bool accept_error_bad_request_customization_validation_error_bad_id_type(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-date-parse-error
template <typename Source>
bool accept_error_bad_request_customization_validation_error_date_parse_error(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-enum-out-of-range
template <typename Source>
bool accept_error_bad_request_customization_validation_error_enum_out_of_range(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-expression-parse-error
template <typename Source>
bool accept_error_bad_request_customization_validation_error_expression_parse_error(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-field-dropped
template <typename Source>
bool accept_error_bad_request_customization_validation_error_field_dropped(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-field-immutable
template <typename Source>
bool accept_error_bad_request_customization_validation_error_field_immutable(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-field-not-in-schema
template <typename Source>
bool accept_error_bad_request_customization_validation_error_field_not_in_schema(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-field-required
template <typename Source>
bool accept_error_bad_request_customization_validation_error_field_required(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-fragment-not-found
template <typename Source>
bool accept_error_bad_request_customization_validation_error_fragment_not_found(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-id-parse-error
template <typename Source>
bool accept_error_bad_request_customization_validation_error_id_parse_error(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-id-type-not-allowed
template <typename Source>
bool accept_error_bad_request_customization_validation_error_id_type_not_allowed(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-invalid-argument
template <typename Source>
bool accept_error_bad_request_customization_validation_error_invalid_argument(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-timestamp-parse-error
template <typename Source>
bool accept_error_bad_request_customization_validation_error_timestamp_parse_error(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-unknown-error
template <typename Source>
bool accept_error_bad_request_customization_validation_error_unknown_error(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-unsupported-type
template <typename Source>
bool accept_error_bad_request_customization_validation_error_unsupported_type(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-wrong-type
template <typename Source>
bool accept_error_bad_request_customization_validation_error_wrong_type(Source& in);

/// #/components/schemas/error-bad-request-customization-validation-error-subtype
template <typename Source>
bool accept_error_bad_request_customization_validation_error_subtype(Source& in);

/// #/components/schemas/error-bad-request-group-hierarchy-circular-dependency
template <typename Source>
bool accept_error_bad_request_group_hierarchy_circular_dependency(Source& in);

/// #/components/schemas/error-bad-request-group-hierarchy-depth-exceeded
template <typename Source>
bool accept_error_bad_request_group_hierarchy_depth_exceeded(Source& in);

/// #/components/schemas/error-bad-request-group-hierarchy-invalid-parent
template <typename Source>
bool accept_error_bad_request_group_hierarchy_invalid_parent(Source& in);

/// #/components/schemas/error-bad-request-group-hierarchy-invalid-parent-reason
template <typename Source>
bool accept_error_bad_request_group_hierarchy_invalid_parent_reason(Source& in);

/// #/components/schemas/error-bad-request-invalid-api-version
template <typename Source>
bool accept_error_bad_request_invalid_api_version(Source& in);

/// #/components/schemas/error-bad-request-invalid-content-type
template <typename Source>
bool accept_error_bad_request_invalid_content_type(Source& in);

/// #/components/schemas/error-bad-request-invalid-enum-value
template <typename Source>
bool accept_error_bad_request_invalid_enum_value(Source& in);

/// #/components/schemas/error-bad-request-invalid-field
template <typename Source>
bool accept_error_bad_request_invalid_field(Source& in);

/// #/components/schemas/error-bad-request-invalid-id
template <typename Source>
bool accept_error_bad_request_invalid_id(Source& in);

/// #/components/schemas/error-bad-request-merge-works-error
template <typename Source>
bool accept_error_bad_request_merge_works_error(Source& in);

/// #/components/schemas/error-bad-request-merge-works-error-error-closed
template <typename Source>
bool accept_error_bad_request_merge_works_error_error_closed(Source& in);

/// #/components/schemas/error-bad-request-merge-works-error-error-locked
template <typename Source>
bool accept_error_bad_request_merge_works_error_error_locked(Source& in);

/// #/components/schemas/error-bad-request-missing-dependency
template <typename Source>
bool accept_error_bad_request_missing_dependency(Source& in);

/// #/components/schemas/error-bad-request-missing-required-field
template <typename Source>
bool accept_error_bad_request_missing_required_field(Source& in);

/// #/components/schemas/error-bad-request-parse-error
template <typename Source>
bool accept_error_bad_request_parse_error(Source& in);

/// #/components/schemas/error-bad-request-stale-schema-fragments
template <typename Source>
bool accept_error_bad_request_stale_schema_fragments(Source& in);

/// #/components/schemas/error-bad-request-unexpected-id-type
template <typename Source>
bool accept_error_bad_request_unexpected_id_type(Source& in);

/// #/components/schemas/error-bad-request-unexpected-json-type
template <typename Source>
bool accept_error_bad_request_unexpected_json_type(Source& in);

/// #/components/schemas/error-bad-request-unexpected-json-type-type
template <typename Source>
bool accept_error_bad_request_unexpected_json_type_type_2(Source& in);

/// #/components/schemas/error-bad-request-value-not-permitted
template <typename Source>
bool accept_error_bad_request_value_not_permitted(Source& in);

/// #/components/schemas/error-bad-request-workflow-component-validation-errors
template <typename Source>
bool accept_error_bad_request_workflow_component_validation_errors(Source& in);

/// #/components/schemas/error-bad-request-workflow-component-validation-error-workflow-component-validation-location-type
template <typename Source>
bool accept_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type(Source& in);

/// #/components/schemas/error-unauthorized
template <typename Source>
bool accept_error_unauthorized(Source& in);

/// #/components/schemas/error-unauthorized-type
template <typename Source>
bool accept_error_unauthorized_type(Source& in);

/// #/components/schemas/error-unauthorized-dev-org-deactivated
template <typename Source>
bool accept_error_unauthorized_dev_org_deactivated(Source& in);

/// #/components/schemas/error-unauthorized-token-expired
template <typename Source>
bool accept_error_unauthorized_token_expired(Source& in);

/// #/components/schemas/error-unauthorized-token-revoked
template <typename Source>
bool accept_error_unauthorized_token_revoked(Source& in);

/// #/components/schemas/error-unauthorized-unauthenticated
template <typename Source>
bool accept_error_unauthorized_unauthenticated(Source& in);

/// #/components/schemas/error-forbidden
template <typename Source>
bool accept_error_forbidden(Source& in);

/// #/components/schemas/error-forbidden-type
template <typename Source>
bool accept_error_forbidden_type(Source& in);

/// #/components/schemas/error-forbidden-forbidden
template <typename Source>
bool accept_error_forbidden_forbidden(Source& in);

/// #/components/schemas/error-request-entity-too-large
template <typename Source>
bool accept_error_request_entity_too_large(Source& in);

/// #/components/schemas/error-request-entity-too-large-type
template <typename Source>
bool accept_error_request_entity_too_large_type(Source& in);

/// #/components/schemas/error-request-entity-too-large-request-entity-too-large
template <typename Source>
bool accept_error_request_entity_too_large_request_entity_too_large(Source& in);

/// #/components/schemas/error-too-many-requests
template <typename Source>
bool accept_error_too_many_requests(Source& in);

/// #/components/schemas/error-too-many-requests-type
template <typename Source>
bool accept_error_too_many_requests_type(Source& in);

/// #/components/schemas/error-too-many-requests-too-many-requests
template <typename Source>
bool accept_error_too_many_requests_too_many_requests(Source& in);

/// #/components/schemas/error-internal-server-error
template <typename Source>
bool accept_error_internal_server_error(Source& in);

/// #/components/schemas/error-internal-server-error-type
template <typename Source>
bool accept_error_internal_server_error_type(Source& in);

/// #/components/schemas/error-internal-server-error-internal-error
template <typename Source>
bool accept_error_internal_server_error_internal_error(Source& in);

/// #/components/schemas/error-service-unavailable
template <typename Source>
bool accept_error_service_unavailable(Source& in);

/// #/components/schemas/error-service-unavailable-type
template <typename Source>
bool accept_error_service_unavailable_type(Source& in);

/// #/components/schemas/error-service-unavailable-service-unavailable
template <typename Source>
bool accept_error_service_unavailable_service_unavailable(Source& in);

/// #/components/responses/too-many-requests/headers/Retry-After/schema
template <typename Source>
bool accept_too_many_requests_response_retry_after_header(Source& in);

}  // namespace devrev_links
