// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include "namespaces.h"
#include "runtime/report.h"

namespace devrev_links {

// Each reports every rule of its schema that the value breaks.

/// #/components/schemas/links-create-request
void check_links_create_request(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/links-create-response
void check_links_create_response(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/link
void check_link(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/link-type
void check_link_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/custom-link-type-summary
void check_custom_link_type_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/link-endpoint-summary
void check_link_endpoint_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/link-endpoint-type
void check_link_endpoint_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/atom-base
void check_atom_base(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/atom-base-summary
void check_atom_base_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/enum-value-summary
void check_enum_value_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/stage-summary
void check_stage_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/custom-stage-summary
void check_custom_stage_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/user-summary
void check_user_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/user-type
void check_user_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/user-base-summary
void check_user_base_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/user-state
void check_user_state(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/dev-user-summary
void check_dev_user_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/rev-user-summary
void check_rev_user_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/service-account-summary
void check_service_account_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/sys-user-summary
void check_sys_user_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/artifact-summary
void check_artifact_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/artifact-file-summary
void check_artifact_file_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/org-summary
void check_org_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/org-type
void check_org_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/org-base-summary
void check_org_base_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/account-summary
void check_account_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/dev-org-summary
void check_dev_org_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/rev-org-summary
void check_rev_org_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/work-base-summary
void check_work_base_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/legacy-stage-summary
void check_legacy_stage_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/issue-summary
void check_issue_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/issue-priority
void check_issue_priority(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/vista-group-item-summary
void check_vista_group_item_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/vista-group-item-type
void check_vista_group_item_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/vista-group-item-state
void check_vista_group_item_state(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/opportunity-summary
void check_opportunity_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/task-summary
void check_task_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/ticket-summary
void check_ticket_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/ticket-severity
void check_ticket_severity(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/incident-summary
void check_incident_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/part-base-summary
void check_part_base_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/capability-summary
void check_capability_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/enhancement-summary
void check_enhancement_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/feature-summary
void check_feature_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/linkable-summary
void check_linkable_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/product-summary
void check_product_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/runnable-summary
void check_runnable_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/article-summary
void check_article_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/article-type
void check_article_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/resource-summary
void check_resource_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/code-change-summary
void check_code_change_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/conversation-summary
void check_conversation_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/custom-object-summary
void check_custom_object_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/meeting-summary
void check_meeting_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/widget-summary
void check_widget_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/sync-metadata
void check_sync_metadata(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/sync-metadata-summary
void check_sync_metadata_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/sync-in
void check_sync_in(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/sync-in-summary
void check_sync_in_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/sync-in-status
void check_sync_in_status(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/sync-out
void check_sync_out(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/sync-out-status
void check_sync_out_status(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/sync-unit-summary
void check_sync_unit_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/sync-unit-sync-type
void check_sync_unit_sync_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/external-system-type
void check_external_system_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/sync-run-summary
void check_sync_run_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/sync-run-mode
void check_sync_run_mode(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/sync-progress-summary
void check_sync_progress_summary(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/sync-progress-state
void check_sync_progress_state(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-base
void check_error_base(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request
void check_error_bad_request(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-type
void check_error_bad_request_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-artifact-already-attached-to-a-parent
void check_error_bad_request_artifact_already_attached_to_a_parent(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-bad-request
void check_error_bad_request_bad_request(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error
void check_error_bad_request_customization_validation_error(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-bad-id-type
void check_error_bad_request_customization_validation_error_bad_id_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-date-parse-error
void check_error_bad_request_customization_validation_error_date_parse_error(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-enum-out-of-range
void check_error_bad_request_customization_validation_error_enum_out_of_range(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-expression-parse-error
void check_error_bad_request_customization_validation_error_expression_parse_error(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-field-dropped
void check_error_bad_request_customization_validation_error_field_dropped(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-field-immutable
void check_error_bad_request_customization_validation_error_field_immutable(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-field-not-in-schema
void check_error_bad_request_customization_validation_error_field_not_in_schema(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-field-required
void check_error_bad_request_customization_validation_error_field_required(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-fragment-not-found
void check_error_bad_request_customization_validation_error_fragment_not_found(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-id-parse-error
void check_error_bad_request_customization_validation_error_id_parse_error(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-id-type-not-allowed
void check_error_bad_request_customization_validation_error_id_type_not_allowed(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-invalid-argument
void check_error_bad_request_customization_validation_error_invalid_argument(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-timestamp-parse-error
void check_error_bad_request_customization_validation_error_timestamp_parse_error(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-unknown-error
void check_error_bad_request_customization_validation_error_unknown_error(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-unsupported-type
void check_error_bad_request_customization_validation_error_unsupported_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-wrong-type
void check_error_bad_request_customization_validation_error_wrong_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-customization-validation-error-subtype
void check_error_bad_request_customization_validation_error_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-group-hierarchy-circular-dependency
void check_error_bad_request_group_hierarchy_circular_dependency(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-group-hierarchy-depth-exceeded
void check_error_bad_request_group_hierarchy_depth_exceeded(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-group-hierarchy-invalid-parent
void check_error_bad_request_group_hierarchy_invalid_parent(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-group-hierarchy-invalid-parent-reason
void check_error_bad_request_group_hierarchy_invalid_parent_reason(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-invalid-api-version
void check_error_bad_request_invalid_api_version(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-invalid-content-type
void check_error_bad_request_invalid_content_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-invalid-enum-value
void check_error_bad_request_invalid_enum_value(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-invalid-field
void check_error_bad_request_invalid_field(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-invalid-id
void check_error_bad_request_invalid_id(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-merge-works-error
void check_error_bad_request_merge_works_error(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-merge-works-error-error
void check_error_bad_request_merge_works_error_error(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-merge-works-error-error-already-merged
void check_error_bad_request_merge_works_error_error_already_merged(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-merge-works-error-error-closed
void check_error_bad_request_merge_works_error_error_closed(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-merge-works-error-error-different-reporters
void check_error_bad_request_merge_works_error_error_different_reporters(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-merge-works-error-error-different-workspace
void check_error_bad_request_merge_works_error_error_different_workspace(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-merge-works-error-error-invalid-stage-transition
void check_error_bad_request_merge_works_error_error_invalid_stage_transition(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-merge-works-error-error-locked
void check_error_bad_request_merge_works_error_error_locked(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-merge-works-error-error-stage-not-found-for-subtype
void check_error_bad_request_merge_works_error_error_stage_not_found_for_subtype(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-missing-dependency
void check_error_bad_request_missing_dependency(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-missing-dependency-dependency
void check_error_bad_request_missing_dependency_dependency(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-missing-required-field
void check_error_bad_request_missing_required_field(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-parse-error
void check_error_bad_request_parse_error(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-stale-schema-fragments
void check_error_bad_request_stale_schema_fragments(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-unexpected-id-type
void check_error_bad_request_unexpected_id_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-unexpected-json-type
void check_error_bad_request_unexpected_json_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-unexpected-json-type-type
void check_error_bad_request_unexpected_json_type_type_2(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-value-not-permitted
void check_error_bad_request_value_not_permitted(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-workflow-component-validation-errors
void check_error_bad_request_workflow_component_validation_errors(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-workflow-component-validation-error
void check_error_bad_request_workflow_component_validation_error(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-workflow-component-validation-error-field
void check_error_bad_request_workflow_component_validation_error_field(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-workflow-component-validation-error-workflow-component-validation-location-type
void check_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-workflow-component-validation-error-operation
void check_error_bad_request_workflow_component_validation_error_operation(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-workflow-component-validation-error-workflow
void check_error_bad_request_workflow_component_validation_error_workflow(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-bad-request-workflow-component-validation-error-workflow-step
void check_error_bad_request_workflow_component_validation_error_workflow_step(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-unauthorized
void check_error_unauthorized(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-unauthorized-type
void check_error_unauthorized_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-unauthorized-dev-org-deactivated
void check_error_unauthorized_dev_org_deactivated(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-unauthorized-token-expired
void check_error_unauthorized_token_expired(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-unauthorized-token-revoked
void check_error_unauthorized_token_revoked(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-unauthorized-unauthenticated
void check_error_unauthorized_unauthenticated(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-forbidden
void check_error_forbidden(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-forbidden-type
void check_error_forbidden_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-forbidden-forbidden
void check_error_forbidden_forbidden(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-request-entity-too-large
void check_error_request_entity_too_large(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-request-entity-too-large-type
void check_error_request_entity_too_large_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-request-entity-too-large-request-entity-too-large
void check_error_request_entity_too_large_request_entity_too_large(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-too-many-requests
void check_error_too_many_requests(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-too-many-requests-type
void check_error_too_many_requests_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-too-many-requests-too-many-requests
void check_error_too_many_requests_too_many_requests(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-internal-server-error
void check_error_internal_server_error(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-internal-server-error-type
void check_error_internal_server_error_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-internal-server-error-internal-error
void check_error_internal_server_error_internal_error(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-service-unavailable
void check_error_service_unavailable(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-service-unavailable-type
void check_error_service_unavailable_type(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/schemas/error-service-unavailable-service-unavailable
void check_error_service_unavailable_service_unavailable(const json::Value& value, const runtime::Path& at, runtime::Report& report);

/// #/components/responses/too-many-requests/headers/Retry-After/schema
void check_too_many_requests_response_retry_after_header(const json::Value& value, const runtime::Path& at, runtime::Report& report);

}  // namespace devrev_links
