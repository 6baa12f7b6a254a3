// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "json/json.h"
#include "models_fwd.h"
#include "runtime/model/member_order.h"
#include "runtime/model/parse.h"

namespace devrev_links {

/// How the source of a link relates to its target.
enum class LinkType {
  custom_link,
  developed_with,
  imports,
  is_analyzed_by,
  is_converted_to,
  is_dependent_on,
  is_duplicate_of,
  is_follow_up_of,
  is_merged_into,
  is_parent_of,
  is_part_of,
  is_related_to,
  serves,
};

/// The two objects to link, and how they relate.
struct LinksCreateRequest {
  /// The organization's own kind of link, where `link_type` is `custom_link`.
  std::optional<std::string> custom_link_type = {};
  std::optional<LinkType> link_type = {};
  /// The object that the link starts at.
  std::string source = {};
  /// The object that the link ends at.
  std::string target = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const LinksCreateRequest&, const LinksCreateRequest&) = default;
};

/// Name, size and media type of a file.
struct ArtifactFileSummary {
  /// Media type of the file.
  std::optional<std::string> type = {};
  /// Name of the file.
  std::optional<std::string> name = {};
  /// Size in bytes.
  std::optional<std::int32_t> size = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ArtifactFileSummary&, const ArtifactFileSummary&) = default;
};

/// A stored file in short.
struct ArtifactSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// The file itself.
  std::optional<ArtifactFileSummary> file = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ArtifactSummary&, const ArtifactSummary&) = default;
};

/// Whether a user may work, and if not, why.
enum class UserState {
  active,
  deactivated,
  deleted,
  locked,
  shadow,
  unassigned,
};

enum class DevUserSummaryType {
  dev_user,
};

/// A member of the organization that builds the product.
struct DevUserSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name to show, not necessarily unique.
  std::optional<std::string> display_name = {};
  /// Picture to show with the name.
  std::optional<ArtifactSummary> display_picture = {};
  /// Mail address.
  std::optional<std::string> email = {};
  /// First and last name.
  std::optional<std::string> full_name = {};
  std::optional<UserState> state = {};
  DevUserSummaryType type = DevUserSummaryType::dev_user;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const DevUserSummary&, const DevUserSummary&) = default;
};

enum class RevUserSummaryType {
  rev_user,
};

enum class AccountSummaryType {
  account,
};

/// A customer in short.
struct AccountSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name to show, not necessarily unique.
  std::optional<std::string> display_name = {};
  AccountSummaryType type = AccountSummaryType::account;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const AccountSummary&, const AccountSummary&) = default;
};

enum class DevOrgSummaryType {
  dev_org,
};

/// The organization that builds the product.
struct DevOrgSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name to show, not necessarily unique.
  std::optional<std::string> display_name = {};
  DevOrgSummaryType type = DevOrgSummaryType::dev_org;
  /// Short name of the organization, as in its address on the web.
  std::string dev_slug = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const DevOrgSummary&, const DevOrgSummary&) = default;
};

enum class RevOrgSummaryType {
  rev_org,
};

/// A workspace of a customer.
struct RevOrgSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name to show, not necessarily unique.
  std::optional<std::string> display_name = {};
  RevOrgSummaryType type = RevOrgSummaryType::rev_org;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const RevOrgSummary&, const RevOrgSummary&) = default;
};

/// An organization in short, of one of three kinds.
struct OrgSummary {
  std::variant<AccountSummary, DevOrgSummary, RevOrgSummary> value = {};

  friend bool operator==(const OrgSummary&, const OrgSummary&) = default;
};

/// A user on the customer's side.
struct RevUserSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name to show, not necessarily unique.
  std::optional<std::string> display_name = {};
  /// Picture to show with the name.
  std::optional<ArtifactSummary> display_picture = {};
  /// Mail address.
  std::optional<std::string> email = {};
  /// First and last name.
  std::optional<std::string> full_name = {};
  std::optional<UserState> state = {};
  RevUserSummaryType type = RevUserSummaryType::rev_user;
  /// What the customer calls this user.
  std::optional<std::string> external_ref = {};
  /// The workspace that the customer belongs to.
  std::optional<OrgSummary> rev_org = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const RevUserSummary&, const RevUserSummary&) = default;
};

enum class ServiceAccountSummaryType {
  service_account,
};

/// An account that a program works with.
struct ServiceAccountSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name to show, not necessarily unique.
  std::optional<std::string> display_name = {};
  /// Picture to show with the name.
  std::optional<ArtifactSummary> display_picture = {};
  /// Mail address.
  std::optional<std::string> email = {};
  /// First and last name.
  std::optional<std::string> full_name = {};
  std::optional<UserState> state = {};
  ServiceAccountSummaryType type = ServiceAccountSummaryType::service_account;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ServiceAccountSummary&, const ServiceAccountSummary&) = default;
};

enum class SysUserSummaryType {
  sys_user,
};

/// A user that stands for DevRev itself.
struct SysUserSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name to show, not necessarily unique.
  std::optional<std::string> display_name = {};
  /// Picture to show with the name.
  std::optional<ArtifactSummary> display_picture = {};
  /// Mail address.
  std::optional<std::string> email = {};
  /// First and last name.
  std::optional<std::string> full_name = {};
  std::optional<UserState> state = {};
  SysUserSummaryType type = SysUserSummaryType::sys_user;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SysUserSummary&, const SysUserSummary&) = default;
};

/// A user in short, of one of four kinds.
struct UserSummary {
  std::variant<DevUserSummary, RevUserSummary, ServiceAccountSummary, SysUserSummary> value = {};

  friend bool operator==(const UserSummary&, const UserSummary&) = default;
};

/// How an import from another system ended.
enum class SyncInStatus {
  failed,
  modified,
  staged,
  succeeded,
};

/// Kind of the other system.
enum class ExternalSystemType {
  adaas,
  confluence,
  github,
  hubspot,
  jira,
  jira_data_center,
  linear,
  rocketlane,
  s3,
  salesforce_sales,
  salesforce_service,
  servicenow,
  zendesk,
};

/// Direction of a run.
enum class SyncRunMode {
  initial,
  sync_from_devrev,
  sync_to_devrev,
};

/// The step that a run is at.
enum class SyncProgressState {
  completed,
  delete_in_progress,
  deleted,
  deletion_error,
  extract_attachments,
  extract_attachments_error,
  extraction,
  extraction_error,
  loading,
  loading_attachments,
  loading_attachments_error,
  loading_error,
  orchestration_error,
  recipe_discovery,
  recipe_discovery_error,
  recipe_discovery_waiting_for_user_input,
  starting,
  transformation,
  transformation_error,
};

/// How far a run has come.
struct SyncProgressSummary {
  std::optional<SyncProgressState> state = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SyncProgressSummary&, const SyncProgressSummary&) = default;
};

/// One run that brings two systems into step.
struct SyncRunSummary {
  std::optional<SyncRunMode> mode = {};
  /// How far the run has come.
  std::optional<SyncProgressSummary> progress = {};
  /// Share of the other system's rate limit that is kept free for others, in percent.
  std::optional<std::int32_t> reserved_rate_limit_percentage = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SyncRunSummary&, const SyncRunSummary&) = default;
};

/// What makes a run start.
enum class SyncUnitSyncType {
  manual,
  periodic,
};

/// A set of objects that is kept in step with another system.
struct SyncUnitSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name of the set in the other system.
  std::optional<std::string> external_sync_unit_name = {};
  /// Identifier of the other system.
  std::optional<std::string> external_system_id = {};
  /// Name of the other system.
  std::optional<std::string> external_system_name = {};
  std::optional<ExternalSystemType> external_system_type = {};
  /// Whether the set is no longer in use.
  std::optional<bool> is_archived = {};
  /// Name of the set.
  std::optional<std::string> name = {};
  /// The latest run.
  std::optional<SyncRunSummary> sync_run = {};
  std::optional<SyncUnitSyncType> sync_type = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SyncUnitSummary&, const SyncUnitSummary&) = default;
};

/// How the last import went, in short.
struct SyncInSummary {
  std::optional<SyncInStatus> status = {};
  /// The set of objects that it belonged to.
  std::optional<SyncUnitSummary> sync_unit = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SyncInSummary&, const SyncInSummary&) = default;
};

/// Where an object came from, in short.
struct SyncMetadataSummary {
  /// Address of the object in the other system.
  std::optional<std::string> external_reference = {};
  /// The last import from the other system.
  std::optional<SyncInSummary> last_sync_in = {};
  /// Name of the system that the object came from.
  std::optional<std::string> origin_system = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SyncMetadataSummary&, const SyncMetadataSummary&) = default;
};

/// A kind of link that the organization made up itself, in short.
struct CustomLinkTypeSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const CustomLinkTypeSummary&, const CustomLinkTypeSummary&) = default;
};

enum class ArticleSummaryType {
  article,
};

/// Kind of an article.
enum class ArticleType {
  article,
  content_block,
  page,
};

/// What an article is made of: files or a place on the web.
struct ResourceSummary {
  /// The files.
  std::optional<std::vector<ArtifactSummary>> artifacts = {};
  /// Address on the web.
  std::optional<std::string> url = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ResourceSummary&, const ResourceSummary&) = default;
};

/// An article of the knowledge base.
struct ArticleSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  ArticleSummaryType type = ArticleSummaryType::article;
  std::optional<ArticleType> article_type = {};
  /// What the article is made of.
  std::optional<ResourceSummary> resource = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// Title of the object.
  std::optional<std::string> title = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ArticleSummary&, const ArticleSummary&) = default;
};

enum class CapabilitySummaryType {
  capability,
};

/// A part of a product that does something for its users.
struct CapabilitySummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name of the part.
  std::string name = {};
  /// Who is responsible.
  std::vector<UserSummary> owned_by = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  CapabilitySummaryType type = CapabilitySummaryType::capability;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const CapabilitySummary&, const CapabilitySummary&) = default;
};

enum class CodeChangeSummaryType {
  code_change,
};

/// A change of source code, such as a pull request.
struct CodeChangeSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  CodeChangeSummaryType type = CodeChangeSummaryType::code_change;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const CodeChangeSummary&, const CodeChangeSummary&) = default;
};

enum class ConversationSummaryType {
  conversation,
};

/// A conversation with a customer.
struct ConversationSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  ConversationSummaryType type = ConversationSummaryType::conversation;
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// Title of the object.
  std::optional<std::string> title = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ConversationSummary&, const ConversationSummary&) = default;
};

enum class CustomObjectSummaryType {
  custom_object,
};

/// An object of a kind that the organization made up itself.
struct CustomObjectSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  CustomObjectSummaryType type = CustomObjectSummaryType::custom_object;
  /// The organization's own name for this kind of object.
  std::optional<std::string> leaf_type = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// Title of the object.
  std::optional<std::string> title = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const CustomObjectSummary&, const CustomObjectSummary&) = default;
};

enum class EnhancementSummaryType {
  enhancement,
};

/// A planned improvement of a part.
struct EnhancementSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name of the part.
  std::string name = {};
  /// Who is responsible.
  std::vector<UserSummary> owned_by = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  EnhancementSummaryType type = EnhancementSummaryType::enhancement;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const EnhancementSummary&, const EnhancementSummary&) = default;
};

enum class FeatureSummaryType {
  feature,
};

/// A feature of a product.
struct FeatureSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name of the part.
  std::string name = {};
  /// Who is responsible.
  std::vector<UserSummary> owned_by = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  FeatureSummaryType type = FeatureSummaryType::feature;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const FeatureSummary&, const FeatureSummary&) = default;
};

enum class IncidentSummaryType {
  incident,
};

/// A value of a list that the organization keeps itself.
struct EnumValueSummary {
  /// Number of the value.
  std::int64_t id = 0;
  /// Name of the value.
  std::string label = {};
  /// Place of the value among the others.
  std::int64_t ordinal = 0;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const EnumValueSummary&, const EnumValueSummary&) = default;
};

/// A stage that the organization made up itself.
struct CustomStageSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name of the stage.
  std::optional<std::string> name = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const CustomStageSummary&, const CustomStageSummary&) = default;
};

/// Where in its life an object is.
struct StageSummary {
  /// The stage itself.
  std::optional<CustomStageSummary> stage = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const StageSummary&, const StageSummary&) = default;
};

/// A disturbance that has to be dealt with.
struct IncidentSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  IncidentSummaryType type = IncidentSummaryType::incident;
  /// Who is responsible.
  std::optional<std::vector<UserSummary>> owned_by = {};
  /// How bad the incident is.
  std::optional<EnumValueSummary> severity = {};
  /// Where in its life the object is.
  std::optional<StageSummary> stage = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// Title of the object.
  std::string title = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const IncidentSummary&, const IncidentSummary&) = default;
};

/// Where in its life a piece of work is.
struct LegacyStageSummary {
  /// Name of the stage.
  std::string name = {};
  /// The stage itself.
  std::optional<CustomStageSummary> stage = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const LegacyStageSummary&, const LegacyStageSummary&) = default;
};

enum class IssueSummaryType {
  issue,
};

/// Urgency of an issue, `p0` the highest.
enum class IssuePriority {
  p0,
  p1,
  p2,
  p3,
};

/// Whether people or a rule fill a group.
enum class VistaGroupItemType {
  curated,
  dynamic,
};

/// Whether a group is still to come, running or done.
enum class VistaGroupItemState {
  active,
  completed,
  planned,
};

/// A group of a view, such as a sprint.
struct VistaGroupItemSummary {
  VistaGroupItemType type = VistaGroupItemType::curated;
  /// When the group ends.
  std::optional<std::string> end_date = {};
  /// Identifier of the group.
  std::string id = {};
  /// Name of the group.
  std::string name = {};
  /// When the group starts.
  std::optional<std::string> start_date = {};
  std::optional<VistaGroupItemState> state = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const VistaGroupItemSummary&, const VistaGroupItemSummary&) = default;
};

/// A piece of work for the people who build the product.
struct IssueSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Who is responsible.
  std::vector<UserSummary> owned_by = {};
  /// Where in its life the object is.
  std::optional<LegacyStageSummary> stage = {};
  /// Name of the state to show.
  std::optional<std::string> state_display_name = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// Title of the object.
  std::string title = {};
  IssueSummaryType type = IssueSummaryType::issue;
  std::optional<IssuePriority> priority = {};
  /// Urgency as a value of the organization's own list.
  std::optional<EnumValueSummary> priority_v2 = {};
  /// The sprint that the issue is planned for.
  std::optional<VistaGroupItemSummary> sprint = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const IssueSummary&, const IssueSummary&) = default;
};

enum class LinkableSummaryType {
  linkable,
};

/// A part that exists to be linked to.
struct LinkableSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name of the part.
  std::string name = {};
  /// Who is responsible.
  std::vector<UserSummary> owned_by = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  LinkableSummaryType type = LinkableSummaryType::linkable;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const LinkableSummary&, const LinkableSummary&) = default;
};

enum class MeetingSummaryType {
  meeting,
};

/// A meeting with a customer.
struct MeetingSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  MeetingSummaryType type = MeetingSummaryType::meeting;
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// Title of the object.
  std::optional<std::string> title = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const MeetingSummary&, const MeetingSummary&) = default;
};

enum class OpportunitySummaryType {
  opportunity,
};

/// A sale that may come about.
struct OpportunitySummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Who is responsible.
  std::vector<UserSummary> owned_by = {};
  /// Where in its life the object is.
  std::optional<LegacyStageSummary> stage = {};
  /// Name of the state to show.
  std::optional<std::string> state_display_name = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// Title of the object.
  std::string title = {};
  OpportunitySummaryType type = OpportunitySummaryType::opportunity;
  /// The customer that it is about.
  std::optional<AccountSummary> account = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const OpportunitySummary&, const OpportunitySummary&) = default;
};

enum class ProductSummaryType {
  product,
};

/// A product.
struct ProductSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name of the part.
  std::string name = {};
  /// Who is responsible.
  std::vector<UserSummary> owned_by = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  ProductSummaryType type = ProductSummaryType::product;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ProductSummary&, const ProductSummary&) = default;
};

enum class RunnableSummaryType {
  runnable,
};

/// A part that runs, such as a service.
struct RunnableSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name of the part.
  std::string name = {};
  /// Who is responsible.
  std::vector<UserSummary> owned_by = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  RunnableSummaryType type = RunnableSummaryType::runnable;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const RunnableSummary&, const RunnableSummary&) = default;
};

enum class TaskSummaryType {
  task,
};

/// A small piece of work.
struct TaskSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Who is responsible.
  std::vector<UserSummary> owned_by = {};
  /// Where in its life the object is.
  std::optional<LegacyStageSummary> stage = {};
  /// Name of the state to show.
  std::optional<std::string> state_display_name = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// Title of the object.
  std::string title = {};
  TaskSummaryType type = TaskSummaryType::task;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const TaskSummary&, const TaskSummary&) = default;
};

enum class TicketSummaryType {
  ticket,
};

/// How badly a ticket's customer is hit.
enum class TicketSeverity {
  blocker,
  high,
  low,
  medium,
};

/// A request from a customer.
struct TicketSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Who is responsible.
  std::vector<UserSummary> owned_by = {};
  /// Where in its life the object is.
  std::optional<LegacyStageSummary> stage = {};
  /// Name of the state to show.
  std::optional<std::string> state_display_name = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// Title of the object.
  std::string title = {};
  TicketSummaryType type = TicketSummaryType::ticket;
  /// The customer that it is about.
  std::optional<AccountSummary> account = {};
  /// The workspace that the ticket came from.
  std::optional<OrgSummary> rev_org = {};
  std::optional<TicketSeverity> severity = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const TicketSummary&, const TicketSummary&) = default;
};

enum class WidgetSummaryType {
  widget,
};

/// A tile of a dashboard.
struct WidgetSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  WidgetSummaryType type = WidgetSummaryType::widget;
  /// Title of the object.
  std::string title = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const WidgetSummary&, const WidgetSummary&) = default;
};

/// An object at one end of a link, of one of 21 kinds.
struct LinkEndpointSummary {
  std::variant<
      AccountSummary,
      ArticleSummary,
      CapabilitySummary,
      CodeChangeSummary,
      ConversationSummary,
      CustomObjectSummary,
      DevUserSummary,
      EnhancementSummary,
      FeatureSummary,
      IncidentSummary,
      IssueSummary,
      LinkableSummary,
      MeetingSummary,
      OpportunitySummary,
      ProductSummary,
      RevOrgSummary,
      RevUserSummary,
      RunnableSummary,
      TaskSummary,
      TicketSummary,
      WidgetSummary>
      value = {};

  friend bool operator==(const LinkEndpointSummary&, const LinkEndpointSummary&) = default;
};

/// How the last import went.
struct SyncIn {
  std::optional<SyncInStatus> status = {};
  /// When it was.
  std::optional<std::string> sync_date = {};
  /// The set of objects that it belonged to.
  std::optional<SyncUnitSummary> sync_unit = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SyncIn&, const SyncIn&) = default;
};

/// How an export to another system ended.
enum class SyncOutStatus {
  failed,
  modified,
  succeeded,
};

/// How the last export went.
struct SyncOut {
  std::optional<SyncOutStatus> status = {};
  /// When it was.
  std::optional<std::string> sync_date = {};
  /// The set of objects that it belonged to.
  std::optional<SyncUnitSummary> sync_unit = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SyncOut&, const SyncOut&) = default;
};

/// Where an object came from, and how it is kept in step with that place.
struct SyncMetadata {
  /// Identifier of the object in the other system.
  std::optional<std::string> external_record_id = {};
  /// Kind of the object in the other system.
  std::optional<std::string> external_record_type = {};
  /// Address of the object in the other system.
  std::optional<std::string> external_reference = {};
  /// The last import from the other system.
  std::optional<SyncIn> last_sync_in = {};
  /// The last export to the other system.
  std::optional<SyncOut> last_sync_out = {};
  /// Name of the system that the object came from.
  std::optional<std::string> origin_system = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const SyncMetadata&, const SyncMetadata&) = default;
};

/// A relation from one object to another.
struct Link {
  /// Who created the object.
  std::optional<UserSummary> created_by = {};
  /// When the object was created.
  std::optional<std::string> created_date = {};
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Who changed the object last.
  std::optional<UserSummary> modified_by = {};
  /// When the object was changed last.
  std::optional<std::string> modified_date = {};
  /// Counts the changes of the object.
  std::optional<std::int32_t> object_version = {};
  /// The organization's own kind of link, where `link_type` is `custom_link`.
  std::optional<CustomLinkTypeSummary> custom_link_type = {};
  LinkType link_type = LinkType::custom_link;
  /// The object that the link starts at.
  LinkEndpointSummary source = {};
  /// Where the object came from.
  std::optional<SyncMetadata> sync_metadata = {};
  /// The object that the link ends at.
  LinkEndpointSummary target = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const Link&, const Link&) = default;
};

/// The link that was created.
struct LinksCreateResponse {
  Link link = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const LinksCreateResponse&, const LinksCreateResponse&) = default;
};

/// Kind of an object that a link may start or end at.
enum class LinkEndpointType {
  account,
  article,
  capability,
  code_change,
  conversation,
  custom_object,
  dev_user,
  enhancement,
  feature,
  incident,
  issue,
  linkable,
  meeting,
  opportunity,
  product,
  rev_org,
  rev_user,
  runnable,
  task,
  ticket,
  widget,
};

/// What every object of DevRev has: an identifier and its history.
struct AtomBase {
  /// Who created the object.
  std::optional<UserSummary> created_by = {};
  /// When the object was created.
  std::optional<std::string> created_date = {};
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Who changed the object last.
  std::optional<UserSummary> modified_by = {};
  /// When the object was changed last.
  std::optional<std::string> modified_date = {};
  /// Counts the changes of the object.
  std::optional<std::int32_t> object_version = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const AtomBase&, const AtomBase&) = default;
};

/// What every summary of an object has: its identifiers.
struct AtomBaseSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const AtomBaseSummary&, const AtomBaseSummary&) = default;
};

/// Kind of a user.
enum class UserType {
  dev_user,
  rev_user,
  service_account,
  sys_user,
};

/// What users of every kind have in common.
struct UserBaseSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name to show, not necessarily unique.
  std::optional<std::string> display_name = {};
  /// Picture to show with the name.
  std::optional<ArtifactSummary> display_picture = {};
  /// Mail address.
  std::optional<std::string> email = {};
  /// First and last name.
  std::optional<std::string> full_name = {};
  std::optional<UserState> state = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const UserBaseSummary&, const UserBaseSummary&) = default;
};

/// Kind of an organization.
enum class OrgType {
  account,
  dev_org,
  rev_org,
};

/// What organizations of every kind have in common.
struct OrgBaseSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name to show, not necessarily unique.
  std::optional<std::string> display_name = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const OrgBaseSummary&, const OrgBaseSummary&) = default;
};

/// What all kinds of work have in common.
struct WorkBaseSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Who is responsible.
  std::vector<UserSummary> owned_by = {};
  /// Where in its life the object is.
  std::optional<LegacyStageSummary> stage = {};
  /// Name of the state to show.
  std::optional<std::string> state_display_name = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// Title of the object.
  std::string title = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const WorkBaseSummary&, const WorkBaseSummary&) = default;
};

/// What parts of a product have in common.
struct PartBaseSummary {
  /// Short identifier for people, such as `ISS-17`.
  std::optional<std::string> display_id = {};
  /// Identifier of the object.
  std::string id = {};
  /// Name of the part.
  std::string name = {};
  /// Who is responsible.
  std::vector<UserSummary> owned_by = {};
  /// Where the object came from.
  std::optional<SyncMetadataSummary> sync_metadata = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const PartBaseSummary&, const PartBaseSummary&) = default;
};

/// What every error says in words.
struct ErrorBase {
  /// What went wrong, at length.
  std::optional<std::string> detail = {};
  /// What went wrong, in a few words.
  std::optional<std::string> message = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBase&, const ErrorBase&) = default;
};

enum class ErrorBadRequestArtifactAlreadyAttachedToAParentType {
  artifact_already_attached_to_a_parent,
};

/// The file belongs to another object already.
struct ErrorBadRequestArtifactAlreadyAttachedToAParent {
  ErrorBadRequestArtifactAlreadyAttachedToAParentType type = ErrorBadRequestArtifactAlreadyAttachedToAParentType::artifact_already_attached_to_a_parent;
  /// The object that the file belongs to.
  std::string existing_parent = {};
  /// Whether that is the object it was to be attached to.
  bool is_same = false;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestArtifactAlreadyAttachedToAParent&, const ErrorBadRequestArtifactAlreadyAttachedToAParent&) = default;
};

enum class ErrorBadRequestBadRequestType {
  bad_request,
};

/// The request is wrong in a way that no other type describes.
struct ErrorBadRequestBadRequest {
  ErrorBadRequestBadRequestType type = ErrorBadRequestBadRequestType::bad_request;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestBadRequest&, const ErrorBadRequestBadRequest&) = default;
};

enum class ErrorBadRequestCustomizationValidationErrorType {
  customization_validation_error,
};

enum class ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype {
  bad_id_type,
};

/// The identifier names an object of another kind.
struct ErrorBadRequestCustomizationValidationErrorBadIdType {
  ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype subtype = ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype::bad_id_type;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorBadIdType&, const ErrorBadRequestCustomizationValidationErrorBadIdType&) = default;
};

enum class ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype {
  date_parse_error,
};

/// The value is not a date.
struct ErrorBadRequestCustomizationValidationErrorDateParseError {
  ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype subtype = ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype::date_parse_error;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorDateParseError&, const ErrorBadRequestCustomizationValidationErrorDateParseError&) = default;
};

enum class ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype {
  enum_out_of_range,
};

/// The value is not on the field's list.
struct ErrorBadRequestCustomizationValidationErrorEnumOutOfRange {
  ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype subtype = ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype::enum_out_of_range;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorEnumOutOfRange&, const ErrorBadRequestCustomizationValidationErrorEnumOutOfRange&) = default;
};

enum class ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype {
  expression_parse_error,
};

/// The expression cannot be read.
struct ErrorBadRequestCustomizationValidationErrorExpressionParseError {
  ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype subtype = ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype::expression_parse_error;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorExpressionParseError&, const ErrorBadRequestCustomizationValidationErrorExpressionParseError&) = default;
};

enum class ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype {
  field_dropped,
};

/// The field has been taken out of its schema.
struct ErrorBadRequestCustomizationValidationErrorFieldDropped {
  ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype subtype = ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype::field_dropped;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorFieldDropped&, const ErrorBadRequestCustomizationValidationErrorFieldDropped&) = default;
};

enum class ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype {
  field_immutable,
};

/// The field cannot be changed once it is set.
struct ErrorBadRequestCustomizationValidationErrorFieldImmutable {
  ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype subtype = ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype::field_immutable;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorFieldImmutable&, const ErrorBadRequestCustomizationValidationErrorFieldImmutable&) = default;
};

enum class ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype {
  field_not_in_schema,
};

/// No schema has the field.
struct ErrorBadRequestCustomizationValidationErrorFieldNotInSchema {
  ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype subtype = ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype::field_not_in_schema;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorFieldNotInSchema&, const ErrorBadRequestCustomizationValidationErrorFieldNotInSchema&) = default;
};

enum class ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype {
  field_required,
};

/// The field must be given.
struct ErrorBadRequestCustomizationValidationErrorFieldRequired {
  ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype subtype = ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype::field_required;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorFieldRequired&, const ErrorBadRequestCustomizationValidationErrorFieldRequired&) = default;
};

enum class ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype {
  fragment_not_found,
};

/// The schema that the object names does not exist.
struct ErrorBadRequestCustomizationValidationErrorFragmentNotFound {
  ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype subtype = ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype::fragment_not_found;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorFragmentNotFound&, const ErrorBadRequestCustomizationValidationErrorFragmentNotFound&) = default;
};

enum class ErrorBadRequestCustomizationValidationErrorIdParseErrorSubtype {
  id_parse_error,
};

/// The value is not an identifier.
struct ErrorBadRequestCustomizationValidationErrorIdParseError {
  ErrorBadRequestCustomizationValidationErrorIdParseErrorSubtype subtype = ErrorBadRequestCustomizationValidationErrorIdParseErrorSubtype::id_parse_error;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorIdParseError&, const ErrorBadRequestCustomizationValidationErrorIdParseError&) = default;
};

enum class ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype {
  id_type_not_allowed,
};

/// The field does not take identifiers of this kind.
struct ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed {
  ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype subtype = ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype::id_type_not_allowed;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed&, const ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed&) = default;
};

enum class ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype {
  invalid_argument,
};

/// The value does not suit the field.
struct ErrorBadRequestCustomizationValidationErrorInvalidArgument {
  ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype subtype = ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype::invalid_argument;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorInvalidArgument&, const ErrorBadRequestCustomizationValidationErrorInvalidArgument&) = default;
};

enum class ErrorBadRequestCustomizationValidationErrorTimestampParseErrorSubtype {
  timestamp_parse_error,
};

/// The value is not a point in time.
struct ErrorBadRequestCustomizationValidationErrorTimestampParseError {
  ErrorBadRequestCustomizationValidationErrorTimestampParseErrorSubtype subtype = ErrorBadRequestCustomizationValidationErrorTimestampParseErrorSubtype::timestamp_parse_error;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorTimestampParseError&, const ErrorBadRequestCustomizationValidationErrorTimestampParseError&) = default;
};

enum class ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype {
  unknown_error,
};

/// The field was refused for a reason that has no name.
struct ErrorBadRequestCustomizationValidationErrorUnknownError {
  ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype subtype = ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype::unknown_error;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorUnknownError&, const ErrorBadRequestCustomizationValidationErrorUnknownError&) = default;
};

enum class ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype {
  unsupported_type,
};

/// The field is of a type that cannot be used here.
struct ErrorBadRequestCustomizationValidationErrorUnsupportedType {
  ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype subtype = ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype::unsupported_type;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorUnsupportedType&, const ErrorBadRequestCustomizationValidationErrorUnsupportedType&) = default;
};

enum class ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype {
  wrong_type,
};

/// The value is of another type than the field.
struct ErrorBadRequestCustomizationValidationErrorWrongType {
  ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype subtype = ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype::wrong_type;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorWrongType&, const ErrorBadRequestCustomizationValidationErrorWrongType&) = default;
};

/// The variants of ErrorBadRequestCustomizationValidationError.
struct ErrorBadRequestCustomizationValidationErrorAlternative {
  std::variant<
      ErrorBadRequestCustomizationValidationErrorBadIdType,
      ErrorBadRequestCustomizationValidationErrorDateParseError,
      ErrorBadRequestCustomizationValidationErrorEnumOutOfRange,
      ErrorBadRequestCustomizationValidationErrorExpressionParseError,
      ErrorBadRequestCustomizationValidationErrorFieldDropped,
      ErrorBadRequestCustomizationValidationErrorFieldImmutable,
      ErrorBadRequestCustomizationValidationErrorFieldNotInSchema,
      ErrorBadRequestCustomizationValidationErrorFieldRequired,
      ErrorBadRequestCustomizationValidationErrorFragmentNotFound,
      ErrorBadRequestCustomizationValidationErrorIdParseError,
      ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed,
      ErrorBadRequestCustomizationValidationErrorInvalidArgument,
      ErrorBadRequestCustomizationValidationErrorTimestampParseError,
      ErrorBadRequestCustomizationValidationErrorUnknownError,
      ErrorBadRequestCustomizationValidationErrorUnsupportedType,
      ErrorBadRequestCustomizationValidationErrorWrongType>
      value = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationErrorAlternative&, const ErrorBadRequestCustomizationValidationErrorAlternative&) = default;
};

/// A field that the organization made up itself breaks its rule; `subtype` says which.
struct ErrorBadRequestCustomizationValidationError {
  ErrorBadRequestCustomizationValidationErrorType type = ErrorBadRequestCustomizationValidationErrorType::customization_validation_error;
  /// Name of the field.
  std::optional<std::string> field_name = {};
  /// Why the field was refused.
  std::optional<std::string> reason = {};
  ErrorBadRequestCustomizationValidationErrorAlternative alternative = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestCustomizationValidationError&, const ErrorBadRequestCustomizationValidationError&) = default;
};

enum class ErrorBadRequestGroupHierarchyCircularDependencyType {
  group_hierarchy_circular_dependency,
};

/// The group would contain itself.
struct ErrorBadRequestGroupHierarchyCircularDependency {
  ErrorBadRequestGroupHierarchyCircularDependencyType type = ErrorBadRequestGroupHierarchyCircularDependencyType::group_hierarchy_circular_dependency;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestGroupHierarchyCircularDependency&, const ErrorBadRequestGroupHierarchyCircularDependency&) = default;
};

enum class ErrorBadRequestGroupHierarchyDepthExceededType {
  group_hierarchy_depth_exceeded,
};

/// Groups are nested too deeply.
struct ErrorBadRequestGroupHierarchyDepthExceeded {
  ErrorBadRequestGroupHierarchyDepthExceededType type = ErrorBadRequestGroupHierarchyDepthExceededType::group_hierarchy_depth_exceeded;
  /// How deep the groups would be nested.
  std::optional<std::int32_t> actual_depth = {};
  /// How deep groups may be nested.
  std::optional<std::int32_t> max_depth = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestGroupHierarchyDepthExceeded&, const ErrorBadRequestGroupHierarchyDepthExceeded&) = default;
};

enum class ErrorBadRequestGroupHierarchyInvalidParentType {
  group_hierarchy_invalid_parent,
};

/// Why a group cannot be put below a parent.
enum class ErrorBadRequestGroupHierarchyInvalidParentReason {
  multiple_parents,
  parent_not_linked_to_space,
};

/// The group cannot be put below that parent.
struct ErrorBadRequestGroupHierarchyInvalidParent {
  ErrorBadRequestGroupHierarchyInvalidParentType type = ErrorBadRequestGroupHierarchyInvalidParentType::group_hierarchy_invalid_parent;
  std::optional<ErrorBadRequestGroupHierarchyInvalidParentReason> reason = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestGroupHierarchyInvalidParent&, const ErrorBadRequestGroupHierarchyInvalidParent&) = default;
};

enum class ErrorBadRequestInvalidApiVersionType {
  invalid_api_version,
};

/// The version that the request asks for does not exist.
struct ErrorBadRequestInvalidApiVersion {
  ErrorBadRequestInvalidApiVersionType type = ErrorBadRequestInvalidApiVersionType::invalid_api_version;
  /// The version that was asked for.
  std::string value = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestInvalidApiVersion&, const ErrorBadRequestInvalidApiVersion&) = default;
};

enum class ErrorBadRequestInvalidContentTypeType {
  invalid_content_type,
};

/// The body is of a media type that the operation does not take.
struct ErrorBadRequestInvalidContentType {
  ErrorBadRequestInvalidContentTypeType type = ErrorBadRequestInvalidContentTypeType::invalid_content_type;
  /// The media type that was sent.
  std::string value = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestInvalidContentType&, const ErrorBadRequestInvalidContentType&) = default;
};

enum class ErrorBadRequestInvalidEnumValueType {
  invalid_enum_value,
};

/// A value is not on its list.
struct ErrorBadRequestInvalidEnumValue {
  ErrorBadRequestInvalidEnumValueType type = ErrorBadRequestInvalidEnumValueType::invalid_enum_value;
  /// The values that the field takes.
  std::vector<std::string> allowed_values = {};
  /// Name of the field.
  std::string field_name = {};
  /// The value that was sent.
  std::string value = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestInvalidEnumValue&, const ErrorBadRequestInvalidEnumValue&) = default;
};

enum class ErrorBadRequestInvalidFieldType {
  invalid_field,
};

/// A field breaks a rule that no other type describes.
struct ErrorBadRequestInvalidField {
  ErrorBadRequestInvalidFieldType type = ErrorBadRequestInvalidFieldType::invalid_field;
  /// Name of the field.
  std::string field_name = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestInvalidField&, const ErrorBadRequestInvalidField&) = default;
};

enum class ErrorBadRequestInvalidIdType {
  invalid_id,
};

/// A field does not hold an identifier.
struct ErrorBadRequestInvalidId {
  ErrorBadRequestInvalidIdType type = ErrorBadRequestInvalidIdType::invalid_id;
  /// Name of the field.
  std::string field_name = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestInvalidId&, const ErrorBadRequestInvalidId&) = default;
};

enum class ErrorBadRequestMergeWorksErrorType {
  merge_works_error,
};

/// The work has been merged before.
struct ErrorBadRequestMergeWorksErrorErrorAlreadyMerged {
  /// The work that it was merged into.
  std::string merged_into = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMergeWorksErrorErrorAlreadyMerged&, const ErrorBadRequestMergeWorksErrorErrorAlreadyMerged&) = default;
};

/// The two were reported by different people.
struct ErrorBadRequestMergeWorksErrorErrorDifferentReporters {
  /// Who reported the work that stays.
  std::optional<std::vector<std::string>> primary_reporters = {};
  /// Who reported the work that would go.
  std::optional<std::vector<std::string>> secondary_reporters = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMergeWorksErrorErrorDifferentReporters&, const ErrorBadRequestMergeWorksErrorErrorDifferentReporters&) = default;
};

/// The two belong to different workspaces.
struct ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace {
  /// Workspace of the work that stays.
  std::optional<std::string> primary_workspace = {};
  /// Workspace of the work that would go.
  std::optional<std::string> secondary_workspace = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace&, const ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace&) = default;
};

/// The work cannot go from its stage to the one that merging asks for.
struct ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition {
  /// The stage that the work is at.
  std::string current_stage = {};
  /// The stage that it would have to go to.
  std::string requested_stage = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition&, const ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition&) = default;
};

/// Work of this subtype has no stage for merged work.
struct ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype {
  /// The subtype of the work.
  std::optional<std::string> subtype = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype&, const ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype&) = default;
};

/// Which of the reasons it is.
enum class ErrorBadRequestMergeWorksErrorErrorSubtype {
  already_merged,
  closed,
  different_reporters,
  different_workspace,
  invalid_stage_transition,
  locked,
  stage_not_found_for_subtype,
};

/// Why one piece of work cannot be merged.
struct ErrorBadRequestMergeWorksErrorError {
  /// More on `already_merged`.
  std::optional<ErrorBadRequestMergeWorksErrorErrorAlreadyMerged> already_merged = {};
  /// More on `closed`.
  std::optional<ErrorBadRequestMergeWorksErrorErrorClosed> closed = {};
  /// What is wrong with it.
  std::string details = {};
  /// More on `different_reporters`.
  std::optional<ErrorBadRequestMergeWorksErrorErrorDifferentReporters> different_reporters = {};
  /// More on `different_workspace`.
  std::optional<ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace> different_workspace = {};
  /// More on `invalid_stage_transition`.
  std::optional<ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition> invalid_stage_transition = {};
  /// More on `locked`.
  std::optional<ErrorBadRequestMergeWorksErrorErrorLocked> locked = {};
  /// More on `stage_not_found_for_subtype`.
  std::optional<ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype> stage_not_found_for_subtype = {};
  /// Which of the reasons it is.
  std::optional<ErrorBadRequestMergeWorksErrorErrorSubtype> subtype = {};
  /// The piece of work.
  std::string work = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMergeWorksErrorError&, const ErrorBadRequestMergeWorksErrorError&) = default;
};

/// Pieces of work cannot be merged.
struct ErrorBadRequestMergeWorksError {
  ErrorBadRequestMergeWorksErrorType type = ErrorBadRequestMergeWorksErrorType::merge_works_error;
  /// One entry per piece of work that cannot be merged.
  std::optional<std::vector<ErrorBadRequestMergeWorksErrorError>> errors = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMergeWorksError&, const ErrorBadRequestMergeWorksError&) = default;
};

enum class ErrorBadRequestMissingDependencyType {
  missing_dependency,
};

/// A field and the value that it would need.
struct ErrorBadRequestMissingDependencyDependency {
  /// Name of the field.
  std::string field_name = {};
  /// Value of the field.
  std::string field_value = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMissingDependencyDependency&, const ErrorBadRequestMissingDependencyDependency&) = default;
};

/// A value was given that needs others, which are missing.
struct ErrorBadRequestMissingDependency {
  ErrorBadRequestMissingDependencyType type = ErrorBadRequestMissingDependencyType::missing_dependency;
  /// What is missing.
  std::optional<std::vector<ErrorBadRequestMissingDependencyDependency>> dependencies = {};
  /// Name of the field that needs them.
  std::optional<std::string> dependent_field_name = {};
  /// Value of the field that needs them.
  std::optional<std::string> dependent_field_value = {};
  /// Name of the field that was given.
  std::optional<std::string> provided_field_name = {};
  /// Value of the field that was given.
  std::optional<std::string> provided_field_value = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMissingDependency&, const ErrorBadRequestMissingDependency&) = default;
};

enum class ErrorBadRequestMissingRequiredFieldType {
  missing_required_field,
};

/// A field that must be given is missing.
struct ErrorBadRequestMissingRequiredField {
  ErrorBadRequestMissingRequiredFieldType type = ErrorBadRequestMissingRequiredFieldType::missing_required_field;
  /// Name of the field.
  std::string field_name = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestMissingRequiredField&, const ErrorBadRequestMissingRequiredField&) = default;
};

enum class ErrorBadRequestParseErrorType {
  parse_error,
};

/// The body is not JSON.
struct ErrorBadRequestParseError {
  ErrorBadRequestParseErrorType type = ErrorBadRequestParseErrorType::parse_error;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestParseError&, const ErrorBadRequestParseError&) = default;
};

enum class ErrorBadRequestStaleSchemaFragmentsType {
  stale_schema_fragments,
};

/// The object follows a schema that has been replaced.
struct ErrorBadRequestStaleSchemaFragments {
  ErrorBadRequestStaleSchemaFragmentsType type = ErrorBadRequestStaleSchemaFragmentsType::stale_schema_fragments;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestStaleSchemaFragments&, const ErrorBadRequestStaleSchemaFragments&) = default;
};

enum class ErrorBadRequestUnexpectedIdTypeType {
  unexpected_id_type,
};

/// An identifier names an object of a kind that the field does not take.
struct ErrorBadRequestUnexpectedIdType {
  ErrorBadRequestUnexpectedIdTypeType type = ErrorBadRequestUnexpectedIdTypeType::unexpected_id_type;
  /// The kinds of object that the field takes.
  std::optional<std::vector<std::string>> allowed_types = {};
  /// Name of the field.
  std::string field_name = {};
  /// The value that was sent.
  std::string value = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestUnexpectedIdType&, const ErrorBadRequestUnexpectedIdType&) = default;
};

enum class ErrorBadRequestUnexpectedJsonTypeType2 {
  unexpected_json_type,
};

/// A type of JSON.
enum class ErrorBadRequestUnexpectedJsonTypeType {
  array,
  bool_,
  null,
  number,
  object,
  string,
};

/// A value is of another JSON type than its field.
struct ErrorBadRequestUnexpectedJsonType {
  ErrorBadRequestUnexpectedJsonTypeType2 type = ErrorBadRequestUnexpectedJsonTypeType2::unexpected_json_type;
  /// The type that was sent.
  ErrorBadRequestUnexpectedJsonTypeType actual = ErrorBadRequestUnexpectedJsonTypeType::array;
  /// The type of the field.
  ErrorBadRequestUnexpectedJsonTypeType expected = ErrorBadRequestUnexpectedJsonTypeType::array;
  /// Name of the field.
  std::string field_name = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestUnexpectedJsonType&, const ErrorBadRequestUnexpectedJsonType&) = default;
};

enum class ErrorBadRequestValueNotPermittedType {
  value_not_permitted,
};

/// A value is well formed but not allowed here.
struct ErrorBadRequestValueNotPermitted {
  ErrorBadRequestValueNotPermittedType type = ErrorBadRequestValueNotPermittedType::value_not_permitted;
  /// The values that the field takes.
  std::optional<std::vector<std::string>> allowed_values = {};
  /// Name of the field.
  std::string field_name = {};
  /// The pattern that the value must match.
  std::optional<std::string> pattern = {};
  /// Why the value is not allowed.
  std::optional<std::string> reason = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestValueNotPermitted&, const ErrorBadRequestValueNotPermitted&) = default;
};

enum class ErrorBadRequestWorkflowComponentValidationErrorsType {
  workflow_component_validation_errors,
};

/// The field that is wrong.
struct ErrorBadRequestWorkflowComponentValidationErrorField {
  /// Where in its parent the field is.
  std::string field_path = {};
  /// Identifier of what the field belongs to.
  std::string parent_id = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestWorkflowComponentValidationErrorField&, const ErrorBadRequestWorkflowComponentValidationErrorField&) = default;
};

/// Kind of the component that is wrong.
enum class ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType {
  field,
  operation,
  workflow,
  workflow_step,
};

/// The operation that is wrong.
struct ErrorBadRequestWorkflowComponentValidationErrorOperation {
  /// Identifier of the operation.
  std::string id = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestWorkflowComponentValidationErrorOperation&, const ErrorBadRequestWorkflowComponentValidationErrorOperation&) = default;
};

/// The workflow that is wrong.
struct ErrorBadRequestWorkflowComponentValidationErrorWorkflow {
  /// Identifier of the workflow.
  std::string id = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestWorkflowComponentValidationErrorWorkflow&, const ErrorBadRequestWorkflowComponentValidationErrorWorkflow&) = default;
};

/// The step that is wrong.
struct ErrorBadRequestWorkflowComponentValidationErrorWorkflowStep {
  /// Identifier of the step.
  std::string id = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestWorkflowComponentValidationErrorWorkflowStep&, const ErrorBadRequestWorkflowComponentValidationErrorWorkflowStep&) = default;
};

/// What is wrong with one component of a workflow.
struct ErrorBadRequestWorkflowComponentValidationError {
  /// Stable code of the fault.
  std::string code = {};
  /// Where the fault is in a field: that field.
  std::optional<ErrorBadRequestWorkflowComponentValidationErrorField> field = {};
  std::optional<ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType> location = {};
  /// What is wrong.
  std::string message = {};
  /// Where the fault is in an operation: that operation.
  std::optional<ErrorBadRequestWorkflowComponentValidationErrorOperation> operation = {};
  /// Where the fault is in the whole workflow: that workflow.
  std::optional<ErrorBadRequestWorkflowComponentValidationErrorWorkflow> workflow = {};
  /// Where the fault is in a step: that step.
  std::optional<ErrorBadRequestWorkflowComponentValidationErrorWorkflowStep> workflow_step = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestWorkflowComponentValidationError&, const ErrorBadRequestWorkflowComponentValidationError&) = default;
};

/// Components of a workflow are wrong.
struct ErrorBadRequestWorkflowComponentValidationErrors {
  ErrorBadRequestWorkflowComponentValidationErrorsType type = ErrorBadRequestWorkflowComponentValidationErrorsType::workflow_component_validation_errors;
  /// One entry per component that is wrong.
  std::optional<std::vector<ErrorBadRequestWorkflowComponentValidationError>> errors = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequestWorkflowComponentValidationErrors&, const ErrorBadRequestWorkflowComponentValidationErrors&) = default;
};

/// The variants of ErrorBadRequest.
struct ErrorBadRequestAlternative {
  std::variant<
      ErrorBadRequestArtifactAlreadyAttachedToAParent,
      ErrorBadRequestBadRequest,
      ErrorBadRequestCustomizationValidationError,
      ErrorBadRequestGroupHierarchyCircularDependency,
      ErrorBadRequestGroupHierarchyDepthExceeded,
      ErrorBadRequestGroupHierarchyInvalidParent,
      ErrorBadRequestInvalidApiVersion,
      ErrorBadRequestInvalidContentType,
      ErrorBadRequestInvalidEnumValue,
      ErrorBadRequestInvalidField,
      ErrorBadRequestInvalidId,
      ErrorBadRequestMergeWorksError,
      ErrorBadRequestMissingDependency,
      ErrorBadRequestMissingRequiredField,
      ErrorBadRequestParseError,
      ErrorBadRequestStaleSchemaFragments,
      ErrorBadRequestUnexpectedIdType,
      ErrorBadRequestUnexpectedJsonType,
      ErrorBadRequestValueNotPermitted,
      ErrorBadRequestWorkflowComponentValidationErrors>
      value = {};

  friend bool operator==(const ErrorBadRequestAlternative&, const ErrorBadRequestAlternative&) = default;
};

/// The request cannot be served as it is; `type` says why.
struct ErrorBadRequest {
  /// What went wrong, at length.
  std::optional<std::string> detail = {};
  /// What went wrong, in a few words.
  std::optional<std::string> message = {};
  ErrorBadRequestAlternative alternative = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorBadRequest&, const ErrorBadRequest&) = default;
};

/// Why a request is refused with 400.
enum class ErrorBadRequestType {
  artifact_already_attached_to_a_parent,
  bad_request,
  customization_validation_error,
  group_hierarchy_circular_dependency,
  group_hierarchy_depth_exceeded,
  group_hierarchy_invalid_parent,
  invalid_api_version,
  invalid_content_type,
  invalid_enum_value,
  invalid_field,
  invalid_id,
  merge_works_error,
  missing_dependency,
  missing_required_field,
  parse_error,
  stale_schema_fragments,
  unexpected_id_type,
  unexpected_json_type,
  value_not_permitted,
  workflow_component_validation_errors,
};

/// Rule that a field made up by the organization breaks.
enum class ErrorBadRequestCustomizationValidationErrorSubtype {
  bad_id_type,
  date_parse_error,
  enum_out_of_range,
  expression_parse_error,
  field_dropped,
  field_immutable,
  field_not_in_schema,
  field_required,
  fragment_not_found,
  id_parse_error,
  id_type_not_allowed,
  invalid_argument,
  timestamp_parse_error,
  unknown_error,
  unsupported_type,
  wrong_type,
};

enum class ErrorUnauthorizedDevOrgDeactivatedType {
  dev_org_deactivated,
};

/// The organization of the token has been switched off.
struct ErrorUnauthorizedDevOrgDeactivated {
  ErrorUnauthorizedDevOrgDeactivatedType type = ErrorUnauthorizedDevOrgDeactivatedType::dev_org_deactivated;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorUnauthorizedDevOrgDeactivated&, const ErrorUnauthorizedDevOrgDeactivated&) = default;
};

enum class ErrorUnauthorizedTokenExpiredType {
  token_expired,
};

/// The token is too old.
struct ErrorUnauthorizedTokenExpired {
  ErrorUnauthorizedTokenExpiredType type = ErrorUnauthorizedTokenExpiredType::token_expired;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorUnauthorizedTokenExpired&, const ErrorUnauthorizedTokenExpired&) = default;
};

enum class ErrorUnauthorizedTokenRevokedType {
  token_revoked,
};

/// The token was taken back.
struct ErrorUnauthorizedTokenRevoked {
  ErrorUnauthorizedTokenRevokedType type = ErrorUnauthorizedTokenRevokedType::token_revoked;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorUnauthorizedTokenRevoked&, const ErrorUnauthorizedTokenRevoked&) = default;
};

enum class ErrorUnauthorizedUnauthenticatedType {
  unauthenticated,
};

/// There is no token, or none that can be read.
struct ErrorUnauthorizedUnauthenticated {
  ErrorUnauthorizedUnauthenticatedType type = ErrorUnauthorizedUnauthenticatedType::unauthenticated;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorUnauthorizedUnauthenticated&, const ErrorUnauthorizedUnauthenticated&) = default;
};

/// The variants of ErrorUnauthorized.
struct ErrorUnauthorizedAlternative {
  std::variant<
      ErrorUnauthorizedDevOrgDeactivated,
      ErrorUnauthorizedTokenExpired,
      ErrorUnauthorizedTokenRevoked,
      ErrorUnauthorizedUnauthenticated>
      value = {};

  friend bool operator==(const ErrorUnauthorizedAlternative&, const ErrorUnauthorizedAlternative&) = default;
};

/// The token does not prove who is calling; `type` says why.
struct ErrorUnauthorized {
  /// What went wrong, at length.
  std::optional<std::string> detail = {};
  /// What went wrong, in a few words.
  std::optional<std::string> message = {};
  ErrorUnauthorizedAlternative alternative = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorUnauthorized&, const ErrorUnauthorized&) = default;
};

/// Why a request is refused with 401.
enum class ErrorUnauthorizedType {
  dev_org_deactivated,
  token_expired,
  token_revoked,
  unauthenticated,
};

/// Why a request is refused with 403.
enum class ErrorForbiddenType2 {
  forbidden,
};

/// The caller is known, but may not do this.
struct ErrorForbidden {
  /// What went wrong, at length.
  std::optional<std::string> detail = {};
  /// What went wrong, in a few words.
  std::optional<std::string> message = {};
  ErrorForbiddenType2 type = ErrorForbiddenType2::forbidden;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorForbidden&, const ErrorForbidden&) = default;
};

/// Why a request is refused with 403.
enum class ErrorForbiddenType {
  forbidden,
};

enum class ErrorForbiddenForbiddenType {
  forbidden,
};

/// The caller lacks the right.
struct ErrorForbiddenForbidden {
  ErrorForbiddenForbiddenType type = ErrorForbiddenForbiddenType::forbidden;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorForbiddenForbidden&, const ErrorForbiddenForbidden&) = default;
};

/// Why a request is refused with 413.
enum class ErrorRequestEntityTooLargeType2 {
  request_entity_too_large,
};

/// The body is larger than the server takes.
struct ErrorRequestEntityTooLarge {
  /// What went wrong, at length.
  std::optional<std::string> detail = {};
  /// What went wrong, in a few words.
  std::optional<std::string> message = {};
  ErrorRequestEntityTooLargeType2 type = ErrorRequestEntityTooLargeType2::request_entity_too_large;
  /// How many bytes a body may have.
  std::optional<std::int32_t> max_bytes = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorRequestEntityTooLarge&, const ErrorRequestEntityTooLarge&) = default;
};

/// Why a request is refused with 413.
enum class ErrorRequestEntityTooLargeType {
  request_entity_too_large,
};

enum class ErrorRequestEntityTooLargeRequestEntityTooLargeType {
  request_entity_too_large,
};

/// The limit that the body exceeds.
struct ErrorRequestEntityTooLargeRequestEntityTooLarge {
  ErrorRequestEntityTooLargeRequestEntityTooLargeType type = ErrorRequestEntityTooLargeRequestEntityTooLargeType::request_entity_too_large;
  /// How many bytes a body may have.
  std::optional<std::int32_t> max_bytes = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorRequestEntityTooLargeRequestEntityTooLarge&, const ErrorRequestEntityTooLargeRequestEntityTooLarge&) = default;
};

/// Why a request is refused with 429.
enum class ErrorTooManyRequestsType2 {
  too_many_requests,
};

/// The caller has sent too many requests in a short time.
struct ErrorTooManyRequests {
  /// What went wrong, at length.
  std::optional<std::string> detail = {};
  /// What went wrong, in a few words.
  std::optional<std::string> message = {};
  ErrorTooManyRequestsType2 type = ErrorTooManyRequestsType2::too_many_requests;
  /// Seconds to wait before the next attempt.
  std::optional<std::int64_t> retry_after = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorTooManyRequests&, const ErrorTooManyRequests&) = default;
};

/// Why a request is refused with 429.
enum class ErrorTooManyRequestsType {
  too_many_requests,
};

enum class ErrorTooManyRequestsTooManyRequestsType {
  too_many_requests,
};

/// The rate limit was reached.
struct ErrorTooManyRequestsTooManyRequests {
  ErrorTooManyRequestsTooManyRequestsType type = ErrorTooManyRequestsTooManyRequestsType::too_many_requests;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorTooManyRequestsTooManyRequests&, const ErrorTooManyRequestsTooManyRequests&) = default;
};

/// Why a request fails with 500.
enum class ErrorInternalServerErrorType2 {
  internal_error,
};

/// The server failed.
struct ErrorInternalServerError {
  /// What went wrong, at length.
  std::optional<std::string> detail = {};
  /// What went wrong, in a few words.
  std::optional<std::string> message = {};
  ErrorInternalServerErrorType2 type = ErrorInternalServerErrorType2::internal_error;
  /// What to tell DevRev's support, so that they find the fault.
  std::optional<std::string> reference_id = {};
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorInternalServerError&, const ErrorInternalServerError&) = default;
};

/// Why a request fails with 500.
enum class ErrorInternalServerErrorType {
  internal_error,
};

enum class ErrorInternalServerErrorInternalErrorType {
  internal_error,
};

/// A fault inside the server.
struct ErrorInternalServerErrorInternalError {
  ErrorInternalServerErrorInternalErrorType type = ErrorInternalServerErrorInternalErrorType::internal_error;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorInternalServerErrorInternalError&, const ErrorInternalServerErrorInternalError&) = default;
};

/// Why a request fails with 503.
enum class ErrorServiceUnavailableType2 {
  service_unavailable,
};

/// The server cannot answer for now.
struct ErrorServiceUnavailable {
  /// What went wrong, at length.
  std::optional<std::string> detail = {};
  /// What went wrong, in a few words.
  std::optional<std::string> message = {};
  ErrorServiceUnavailableType2 type = ErrorServiceUnavailableType2::service_unavailable;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorServiceUnavailable&, const ErrorServiceUnavailable&) = default;
};

/// Why a request fails with 503.
enum class ErrorServiceUnavailableType {
  service_unavailable,
};

enum class ErrorServiceUnavailableServiceUnavailableType {
  service_unavailable,
};

/// The service is down or busy.
struct ErrorServiceUnavailableServiceUnavailable {
  ErrorServiceUnavailableServiceUnavailableType type = ErrorServiceUnavailableServiceUnavailableType::service_unavailable;
  /// The other members, as they came.
  json::Object additional = {};
  runtime::MemberOrder member_order = {};

  friend bool operator==(const ErrorServiceUnavailableServiceUnavailable&, const ErrorServiceUnavailableServiceUnavailable&) = default;
};

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<LinksCreateRequest> parse_links_create_request(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<LinksCreateResponse> parse_links_create_response(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<Link> parse_link(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<LinkType> parse_link_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<CustomLinkTypeSummary> parse_custom_link_type_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<LinkEndpointSummary> parse_link_endpoint_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<LinkEndpointType> parse_link_endpoint_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<AtomBase> parse_atom_base(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<AtomBaseSummary> parse_atom_base_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<EnumValueSummary> parse_enum_value_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<StageSummary> parse_stage_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<CustomStageSummary> parse_custom_stage_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<UserSummary> parse_user_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<UserType> parse_user_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<UserBaseSummary> parse_user_base_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<UserState> parse_user_state(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<DevUserSummary> parse_dev_user_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<RevUserSummary> parse_rev_user_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ServiceAccountSummary> parse_service_account_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<SysUserSummary> parse_sys_user_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ArtifactSummary> parse_artifact_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ArtifactFileSummary> parse_artifact_file_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<OrgSummary> parse_org_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<OrgType> parse_org_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<OrgBaseSummary> parse_org_base_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<AccountSummary> parse_account_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<DevOrgSummary> parse_dev_org_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<RevOrgSummary> parse_rev_org_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<WorkBaseSummary> parse_work_base_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<LegacyStageSummary> parse_legacy_stage_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<IssueSummary> parse_issue_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<IssuePriority> parse_issue_priority(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<VistaGroupItemSummary> parse_vista_group_item_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<VistaGroupItemType> parse_vista_group_item_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<VistaGroupItemState> parse_vista_group_item_state(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<OpportunitySummary> parse_opportunity_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<TaskSummary> parse_task_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<TicketSummary> parse_ticket_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<TicketSeverity> parse_ticket_severity(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<IncidentSummary> parse_incident_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<PartBaseSummary> parse_part_base_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<CapabilitySummary> parse_capability_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<EnhancementSummary> parse_enhancement_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<FeatureSummary> parse_feature_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<LinkableSummary> parse_linkable_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ProductSummary> parse_product_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<RunnableSummary> parse_runnable_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ArticleSummary> parse_article_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ArticleType> parse_article_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ResourceSummary> parse_resource_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<CodeChangeSummary> parse_code_change_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ConversationSummary> parse_conversation_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<CustomObjectSummary> parse_custom_object_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<MeetingSummary> parse_meeting_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<WidgetSummary> parse_widget_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<SyncMetadata> parse_sync_metadata(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<SyncMetadataSummary> parse_sync_metadata_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<SyncIn> parse_sync_in(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<SyncInSummary> parse_sync_in_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<SyncInStatus> parse_sync_in_status(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<SyncOut> parse_sync_out(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<SyncOutStatus> parse_sync_out_status(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<SyncUnitSummary> parse_sync_unit_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<SyncUnitSyncType> parse_sync_unit_sync_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ExternalSystemType> parse_external_system_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<SyncRunSummary> parse_sync_run_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<SyncRunMode> parse_sync_run_mode(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<SyncProgressSummary> parse_sync_progress_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<SyncProgressState> parse_sync_progress_state(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBase> parse_error_base(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequest> parse_error_bad_request(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestType> parse_error_bad_request_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestArtifactAlreadyAttachedToAParent> parse_error_bad_request_artifact_already_attached_to_a_parent(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestBadRequest> parse_error_bad_request_bad_request(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationError> parse_error_bad_request_customization_validation_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorBadIdType> parse_error_bad_request_customization_validation_error_bad_id_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorDateParseError> parse_error_bad_request_customization_validation_error_date_parse_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorEnumOutOfRange> parse_error_bad_request_customization_validation_error_enum_out_of_range(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorExpressionParseError> parse_error_bad_request_customization_validation_error_expression_parse_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFieldDropped> parse_error_bad_request_customization_validation_error_field_dropped(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFieldImmutable> parse_error_bad_request_customization_validation_error_field_immutable(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFieldNotInSchema> parse_error_bad_request_customization_validation_error_field_not_in_schema(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFieldRequired> parse_error_bad_request_customization_validation_error_field_required(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorFragmentNotFound> parse_error_bad_request_customization_validation_error_fragment_not_found(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorIdParseError> parse_error_bad_request_customization_validation_error_id_parse_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed> parse_error_bad_request_customization_validation_error_id_type_not_allowed(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorInvalidArgument> parse_error_bad_request_customization_validation_error_invalid_argument(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorTimestampParseError> parse_error_bad_request_customization_validation_error_timestamp_parse_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorUnknownError> parse_error_bad_request_customization_validation_error_unknown_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorUnsupportedType> parse_error_bad_request_customization_validation_error_unsupported_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorWrongType> parse_error_bad_request_customization_validation_error_wrong_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestCustomizationValidationErrorSubtype> parse_error_bad_request_customization_validation_error_subtype(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestGroupHierarchyCircularDependency> parse_error_bad_request_group_hierarchy_circular_dependency(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestGroupHierarchyDepthExceeded> parse_error_bad_request_group_hierarchy_depth_exceeded(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestGroupHierarchyInvalidParent> parse_error_bad_request_group_hierarchy_invalid_parent(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestGroupHierarchyInvalidParentReason> parse_error_bad_request_group_hierarchy_invalid_parent_reason(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestInvalidApiVersion> parse_error_bad_request_invalid_api_version(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestInvalidContentType> parse_error_bad_request_invalid_content_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestInvalidEnumValue> parse_error_bad_request_invalid_enum_value(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestInvalidField> parse_error_bad_request_invalid_field(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestInvalidId> parse_error_bad_request_invalid_id(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestMergeWorksError> parse_error_bad_request_merge_works_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestMergeWorksErrorError> parse_error_bad_request_merge_works_error_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorAlreadyMerged> parse_error_bad_request_merge_works_error_error_already_merged(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorClosed> parse_error_bad_request_merge_works_error_error_closed(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorDifferentReporters> parse_error_bad_request_merge_works_error_error_different_reporters(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace> parse_error_bad_request_merge_works_error_error_different_workspace(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition> parse_error_bad_request_merge_works_error_error_invalid_stage_transition(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorLocked> parse_error_bad_request_merge_works_error_error_locked(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype> parse_error_bad_request_merge_works_error_error_stage_not_found_for_subtype(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestMissingDependency> parse_error_bad_request_missing_dependency(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestMissingDependencyDependency> parse_error_bad_request_missing_dependency_dependency(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestMissingRequiredField> parse_error_bad_request_missing_required_field(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestParseError> parse_error_bad_request_parse_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestStaleSchemaFragments> parse_error_bad_request_stale_schema_fragments(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestUnexpectedIdType> parse_error_bad_request_unexpected_id_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestUnexpectedJsonType> parse_error_bad_request_unexpected_json_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestUnexpectedJsonTypeType> parse_error_bad_request_unexpected_json_type_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestValueNotPermitted> parse_error_bad_request_value_not_permitted(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrors> parse_error_bad_request_workflow_component_validation_errors(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestWorkflowComponentValidationError> parse_error_bad_request_workflow_component_validation_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorField> parse_error_bad_request_workflow_component_validation_error_field(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType> parse_error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorOperation> parse_error_bad_request_workflow_component_validation_error_operation(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorWorkflow> parse_error_bad_request_workflow_component_validation_error_workflow(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorBadRequestWorkflowComponentValidationErrorWorkflowStep> parse_error_bad_request_workflow_component_validation_error_workflow_step(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorUnauthorized> parse_error_unauthorized(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorUnauthorizedType> parse_error_unauthorized_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorUnauthorizedDevOrgDeactivated> parse_error_unauthorized_dev_org_deactivated(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorUnauthorizedTokenExpired> parse_error_unauthorized_token_expired(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorUnauthorizedTokenRevoked> parse_error_unauthorized_token_revoked(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorUnauthorizedUnauthenticated> parse_error_unauthorized_unauthenticated(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorForbidden> parse_error_forbidden(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorForbiddenType> parse_error_forbidden_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorForbiddenForbidden> parse_error_forbidden_forbidden(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorRequestEntityTooLarge> parse_error_request_entity_too_large(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorRequestEntityTooLargeType> parse_error_request_entity_too_large_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorRequestEntityTooLargeRequestEntityTooLarge> parse_error_request_entity_too_large_request_entity_too_large(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorTooManyRequests> parse_error_too_many_requests(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorTooManyRequestsType> parse_error_too_many_requests_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorTooManyRequestsTooManyRequests> parse_error_too_many_requests_too_many_requests(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorInternalServerError> parse_error_internal_server_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorInternalServerErrorType> parse_error_internal_server_error_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorInternalServerErrorInternalError> parse_error_internal_server_error_internal_error(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorServiceUnavailable> parse_error_service_unavailable(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorServiceUnavailableType> parse_error_service_unavailable_type(std::string_view text, runtime::Direction direction = runtime::Direction::request);
runtime::Parsed<ErrorServiceUnavailableServiceUnavailable> parse_error_service_unavailable_service_unavailable(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

std::string_view to_string(LinkType value);
std::optional<LinkType> link_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkType& out);
json::Value encode(LinkType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinksCreateRequest& out);
json::Value encode(const LinksCreateRequest& value);
std::string to_json(const LinksCreateRequest& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ArtifactFileSummary& out);
json::Value encode(const ArtifactFileSummary& value);
std::string to_json(const ArtifactFileSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ArtifactSummary& out);
json::Value encode(const ArtifactSummary& value);
std::string to_json(const ArtifactSummary& value);

std::string_view to_string(UserState value);
std::optional<UserState> user_state_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UserState& out);
json::Value encode(UserState value);

std::string_view to_string(DevUserSummaryType value);
std::optional<DevUserSummaryType> dev_user_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, DevUserSummaryType& out);
json::Value encode(DevUserSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, DevUserSummary& out);
json::Value encode(const DevUserSummary& value);
std::string to_json(const DevUserSummary& value);

std::string_view to_string(RevUserSummaryType value);
std::optional<RevUserSummaryType> rev_user_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RevUserSummaryType& out);
json::Value encode(RevUserSummaryType value);

std::string_view to_string(AccountSummaryType value);
std::optional<AccountSummaryType> account_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, AccountSummaryType& out);
json::Value encode(AccountSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, AccountSummary& out);
json::Value encode(const AccountSummary& value);
std::string to_json(const AccountSummary& value);

std::string_view to_string(DevOrgSummaryType value);
std::optional<DevOrgSummaryType> dev_org_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, DevOrgSummaryType& out);
json::Value encode(DevOrgSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, DevOrgSummary& out);
json::Value encode(const DevOrgSummary& value);
std::string to_json(const DevOrgSummary& value);

std::string_view to_string(RevOrgSummaryType value);
std::optional<RevOrgSummaryType> rev_org_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RevOrgSummaryType& out);
json::Value encode(RevOrgSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RevOrgSummary& out);
json::Value encode(const RevOrgSummary& value);
std::string to_json(const RevOrgSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, OrgSummary& out);
json::Value encode(const OrgSummary& value);
std::string to_json(const OrgSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RevUserSummary& out);
json::Value encode(const RevUserSummary& value);
std::string to_json(const RevUserSummary& value);

std::string_view to_string(ServiceAccountSummaryType value);
std::optional<ServiceAccountSummaryType> service_account_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ServiceAccountSummaryType& out);
json::Value encode(ServiceAccountSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ServiceAccountSummary& out);
json::Value encode(const ServiceAccountSummary& value);
std::string to_json(const ServiceAccountSummary& value);

std::string_view to_string(SysUserSummaryType value);
std::optional<SysUserSummaryType> sys_user_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SysUserSummaryType& out);
json::Value encode(SysUserSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SysUserSummary& out);
json::Value encode(const SysUserSummary& value);
std::string to_json(const SysUserSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UserSummary& out);
json::Value encode(const UserSummary& value);
std::string to_json(const UserSummary& value);

std::string_view to_string(SyncInStatus value);
std::optional<SyncInStatus> sync_in_status_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncInStatus& out);
json::Value encode(SyncInStatus value);

std::string_view to_string(ExternalSystemType value);
std::optional<ExternalSystemType> external_system_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ExternalSystemType& out);
json::Value encode(ExternalSystemType value);

std::string_view to_string(SyncRunMode value);
std::optional<SyncRunMode> sync_run_mode_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncRunMode& out);
json::Value encode(SyncRunMode value);

std::string_view to_string(SyncProgressState value);
std::optional<SyncProgressState> sync_progress_state_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncProgressState& out);
json::Value encode(SyncProgressState value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncProgressSummary& out);
json::Value encode(const SyncProgressSummary& value);
std::string to_json(const SyncProgressSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncRunSummary& out);
json::Value encode(const SyncRunSummary& value);
std::string to_json(const SyncRunSummary& value);

std::string_view to_string(SyncUnitSyncType value);
std::optional<SyncUnitSyncType> sync_unit_sync_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncUnitSyncType& out);
json::Value encode(SyncUnitSyncType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncUnitSummary& out);
json::Value encode(const SyncUnitSummary& value);
std::string to_json(const SyncUnitSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncInSummary& out);
json::Value encode(const SyncInSummary& value);
std::string to_json(const SyncInSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncMetadataSummary& out);
json::Value encode(const SyncMetadataSummary& value);
std::string to_json(const SyncMetadataSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CustomLinkTypeSummary& out);
json::Value encode(const CustomLinkTypeSummary& value);
std::string to_json(const CustomLinkTypeSummary& value);

std::string_view to_string(ArticleSummaryType value);
std::optional<ArticleSummaryType> article_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ArticleSummaryType& out);
json::Value encode(ArticleSummaryType value);

std::string_view to_string(ArticleType value);
std::optional<ArticleType> article_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ArticleType& out);
json::Value encode(ArticleType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ResourceSummary& out);
json::Value encode(const ResourceSummary& value);
std::string to_json(const ResourceSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ArticleSummary& out);
json::Value encode(const ArticleSummary& value);
std::string to_json(const ArticleSummary& value);

std::string_view to_string(CapabilitySummaryType value);
std::optional<CapabilitySummaryType> capability_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CapabilitySummaryType& out);
json::Value encode(CapabilitySummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CapabilitySummary& out);
json::Value encode(const CapabilitySummary& value);
std::string to_json(const CapabilitySummary& value);

std::string_view to_string(CodeChangeSummaryType value);
std::optional<CodeChangeSummaryType> code_change_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CodeChangeSummaryType& out);
json::Value encode(CodeChangeSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CodeChangeSummary& out);
json::Value encode(const CodeChangeSummary& value);
std::string to_json(const CodeChangeSummary& value);

std::string_view to_string(ConversationSummaryType value);
std::optional<ConversationSummaryType> conversation_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ConversationSummaryType& out);
json::Value encode(ConversationSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ConversationSummary& out);
json::Value encode(const ConversationSummary& value);
std::string to_json(const ConversationSummary& value);

std::string_view to_string(CustomObjectSummaryType value);
std::optional<CustomObjectSummaryType> custom_object_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CustomObjectSummaryType& out);
json::Value encode(CustomObjectSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CustomObjectSummary& out);
json::Value encode(const CustomObjectSummary& value);
std::string to_json(const CustomObjectSummary& value);

std::string_view to_string(EnhancementSummaryType value);
std::optional<EnhancementSummaryType> enhancement_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, EnhancementSummaryType& out);
json::Value encode(EnhancementSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, EnhancementSummary& out);
json::Value encode(const EnhancementSummary& value);
std::string to_json(const EnhancementSummary& value);

std::string_view to_string(FeatureSummaryType value);
std::optional<FeatureSummaryType> feature_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, FeatureSummaryType& out);
json::Value encode(FeatureSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, FeatureSummary& out);
json::Value encode(const FeatureSummary& value);
std::string to_json(const FeatureSummary& value);

std::string_view to_string(IncidentSummaryType value);
std::optional<IncidentSummaryType> incident_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, IncidentSummaryType& out);
json::Value encode(IncidentSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, EnumValueSummary& out);
json::Value encode(const EnumValueSummary& value);
std::string to_json(const EnumValueSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, CustomStageSummary& out);
json::Value encode(const CustomStageSummary& value);
std::string to_json(const CustomStageSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, StageSummary& out);
json::Value encode(const StageSummary& value);
std::string to_json(const StageSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, IncidentSummary& out);
json::Value encode(const IncidentSummary& value);
std::string to_json(const IncidentSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LegacyStageSummary& out);
json::Value encode(const LegacyStageSummary& value);
std::string to_json(const LegacyStageSummary& value);

std::string_view to_string(IssueSummaryType value);
std::optional<IssueSummaryType> issue_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, IssueSummaryType& out);
json::Value encode(IssueSummaryType value);

std::string_view to_string(IssuePriority value);
std::optional<IssuePriority> issue_priority_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, IssuePriority& out);
json::Value encode(IssuePriority value);

std::string_view to_string(VistaGroupItemType value);
std::optional<VistaGroupItemType> vista_group_item_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, VistaGroupItemType& out);
json::Value encode(VistaGroupItemType value);

std::string_view to_string(VistaGroupItemState value);
std::optional<VistaGroupItemState> vista_group_item_state_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, VistaGroupItemState& out);
json::Value encode(VistaGroupItemState value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, VistaGroupItemSummary& out);
json::Value encode(const VistaGroupItemSummary& value);
std::string to_json(const VistaGroupItemSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, IssueSummary& out);
json::Value encode(const IssueSummary& value);
std::string to_json(const IssueSummary& value);

std::string_view to_string(LinkableSummaryType value);
std::optional<LinkableSummaryType> linkable_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkableSummaryType& out);
json::Value encode(LinkableSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkableSummary& out);
json::Value encode(const LinkableSummary& value);
std::string to_json(const LinkableSummary& value);

std::string_view to_string(MeetingSummaryType value);
std::optional<MeetingSummaryType> meeting_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, MeetingSummaryType& out);
json::Value encode(MeetingSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, MeetingSummary& out);
json::Value encode(const MeetingSummary& value);
std::string to_json(const MeetingSummary& value);

std::string_view to_string(OpportunitySummaryType value);
std::optional<OpportunitySummaryType> opportunity_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, OpportunitySummaryType& out);
json::Value encode(OpportunitySummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, OpportunitySummary& out);
json::Value encode(const OpportunitySummary& value);
std::string to_json(const OpportunitySummary& value);

std::string_view to_string(ProductSummaryType value);
std::optional<ProductSummaryType> product_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ProductSummaryType& out);
json::Value encode(ProductSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ProductSummary& out);
json::Value encode(const ProductSummary& value);
std::string to_json(const ProductSummary& value);

std::string_view to_string(RunnableSummaryType value);
std::optional<RunnableSummaryType> runnable_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RunnableSummaryType& out);
json::Value encode(RunnableSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, RunnableSummary& out);
json::Value encode(const RunnableSummary& value);
std::string to_json(const RunnableSummary& value);

std::string_view to_string(TaskSummaryType value);
std::optional<TaskSummaryType> task_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TaskSummaryType& out);
json::Value encode(TaskSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TaskSummary& out);
json::Value encode(const TaskSummary& value);
std::string to_json(const TaskSummary& value);

std::string_view to_string(TicketSummaryType value);
std::optional<TicketSummaryType> ticket_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TicketSummaryType& out);
json::Value encode(TicketSummaryType value);

std::string_view to_string(TicketSeverity value);
std::optional<TicketSeverity> ticket_severity_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TicketSeverity& out);
json::Value encode(TicketSeverity value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, TicketSummary& out);
json::Value encode(const TicketSummary& value);
std::string to_json(const TicketSummary& value);

std::string_view to_string(WidgetSummaryType value);
std::optional<WidgetSummaryType> widget_summary_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, WidgetSummaryType& out);
json::Value encode(WidgetSummaryType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, WidgetSummary& out);
json::Value encode(const WidgetSummary& value);
std::string to_json(const WidgetSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkEndpointSummary& out);
json::Value encode(const LinkEndpointSummary& value);
std::string to_json(const LinkEndpointSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncIn& out);
json::Value encode(const SyncIn& value);
std::string to_json(const SyncIn& value);

std::string_view to_string(SyncOutStatus value);
std::optional<SyncOutStatus> sync_out_status_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncOutStatus& out);
json::Value encode(SyncOutStatus value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncOut& out);
json::Value encode(const SyncOut& value);
std::string to_json(const SyncOut& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, SyncMetadata& out);
json::Value encode(const SyncMetadata& value);
std::string to_json(const SyncMetadata& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, Link& out);
json::Value encode(const Link& value);
std::string to_json(const Link& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinksCreateResponse& out);
json::Value encode(const LinksCreateResponse& value);
std::string to_json(const LinksCreateResponse& value);

std::string_view to_string(LinkEndpointType value);
std::optional<LinkEndpointType> link_endpoint_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkEndpointType& out);
json::Value encode(LinkEndpointType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, AtomBase& out);
json::Value encode(const AtomBase& value);
std::string to_json(const AtomBase& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, AtomBaseSummary& out);
json::Value encode(const AtomBaseSummary& value);
std::string to_json(const AtomBaseSummary& value);

std::string_view to_string(UserType value);
std::optional<UserType> user_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UserType& out);
json::Value encode(UserType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, UserBaseSummary& out);
json::Value encode(const UserBaseSummary& value);
std::string to_json(const UserBaseSummary& value);

std::string_view to_string(OrgType value);
std::optional<OrgType> org_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, OrgType& out);
json::Value encode(OrgType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, OrgBaseSummary& out);
json::Value encode(const OrgBaseSummary& value);
std::string to_json(const OrgBaseSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, WorkBaseSummary& out);
json::Value encode(const WorkBaseSummary& value);
std::string to_json(const WorkBaseSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, PartBaseSummary& out);
json::Value encode(const PartBaseSummary& value);
std::string to_json(const PartBaseSummary& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBase& out);
json::Value encode(const ErrorBase& value);
std::string to_json(const ErrorBase& value);

std::string_view to_string(ErrorBadRequestArtifactAlreadyAttachedToAParentType value);
std::optional<ErrorBadRequestArtifactAlreadyAttachedToAParentType> error_bad_request_artifact_already_attached_to_a_parent_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestArtifactAlreadyAttachedToAParentType& out);
json::Value encode(ErrorBadRequestArtifactAlreadyAttachedToAParentType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestArtifactAlreadyAttachedToAParent& out);
json::Value encode(const ErrorBadRequestArtifactAlreadyAttachedToAParent& value);
std::string to_json(const ErrorBadRequestArtifactAlreadyAttachedToAParent& value);

std::string_view to_string(ErrorBadRequestBadRequestType value);
std::optional<ErrorBadRequestBadRequestType> error_bad_request_bad_request_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestBadRequestType& out);
json::Value encode(ErrorBadRequestBadRequestType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestBadRequest& out);
json::Value encode(const ErrorBadRequestBadRequest& value);
std::string to_json(const ErrorBadRequestBadRequest& value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorType value);
std::optional<ErrorBadRequestCustomizationValidationErrorType> error_bad_request_customization_validation_error_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorType& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorType value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype> error_bad_request_customization_validation_error_bad_id_type_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorBadIdTypeSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorBadIdType& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorBadIdType& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorBadIdType& value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype> error_bad_request_customization_validation_error_date_parse_error_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorDateParseErrorSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorDateParseError& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorDateParseError& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorDateParseError& value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype> error_bad_request_customization_validation_error_enum_out_of_range_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorEnumOutOfRangeSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorEnumOutOfRange& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorEnumOutOfRange& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorEnumOutOfRange& value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype> error_bad_request_customization_validation_error_expression_parse_error_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorExpressionParseErrorSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorExpressionParseError& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorExpressionParseError& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorExpressionParseError& value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype> error_bad_request_customization_validation_error_field_dropped_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorFieldDroppedSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldDropped& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorFieldDropped& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorFieldDropped& value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype> error_bad_request_customization_validation_error_field_immutable_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorFieldImmutableSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldImmutable& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorFieldImmutable& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorFieldImmutable& value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype> error_bad_request_customization_validation_error_field_not_in_schema_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorFieldNotInSchemaSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldNotInSchema& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorFieldNotInSchema& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorFieldNotInSchema& value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype> error_bad_request_customization_validation_error_field_required_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorFieldRequiredSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFieldRequired& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorFieldRequired& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorFieldRequired& value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype> error_bad_request_customization_validation_error_fragment_not_found_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorFragmentNotFoundSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorFragmentNotFound& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorFragmentNotFound& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorFragmentNotFound& value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorIdParseErrorSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorIdParseErrorSubtype> error_bad_request_customization_validation_error_id_parse_error_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorIdParseErrorSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorIdParseErrorSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorIdParseError& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorIdParseError& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorIdParseError& value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype> error_bad_request_customization_validation_error_id_type_not_allowed_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowedSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorIdTypeNotAllowed& value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype> error_bad_request_customization_validation_error_invalid_argument_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorInvalidArgumentSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorInvalidArgument& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorInvalidArgument& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorInvalidArgument& value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorTimestampParseErrorSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorTimestampParseErrorSubtype> error_bad_request_customization_validation_error_timestamp_parse_error_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorTimestampParseErrorSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorTimestampParseErrorSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorTimestampParseError& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorTimestampParseError& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorTimestampParseError& value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype> error_bad_request_customization_validation_error_unknown_error_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorUnknownErrorSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorUnknownError& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorUnknownError& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorUnknownError& value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype> error_bad_request_customization_validation_error_unsupported_type_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorUnsupportedTypeSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorUnsupportedType& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorUnsupportedType& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorUnsupportedType& value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype> error_bad_request_customization_validation_error_wrong_type_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorWrongTypeSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorWrongType& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorWrongType& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorWrongType& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorAlternative& out);
json::Value encode(const ErrorBadRequestCustomizationValidationErrorAlternative& value);
std::string to_json(const ErrorBadRequestCustomizationValidationErrorAlternative& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationError& out);
json::Value encode(const ErrorBadRequestCustomizationValidationError& value);
std::string to_json(const ErrorBadRequestCustomizationValidationError& value);

std::string_view to_string(ErrorBadRequestGroupHierarchyCircularDependencyType value);
std::optional<ErrorBadRequestGroupHierarchyCircularDependencyType> error_bad_request_group_hierarchy_circular_dependency_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyCircularDependencyType& out);
json::Value encode(ErrorBadRequestGroupHierarchyCircularDependencyType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyCircularDependency& out);
json::Value encode(const ErrorBadRequestGroupHierarchyCircularDependency& value);
std::string to_json(const ErrorBadRequestGroupHierarchyCircularDependency& value);

std::string_view to_string(ErrorBadRequestGroupHierarchyDepthExceededType value);
std::optional<ErrorBadRequestGroupHierarchyDepthExceededType> error_bad_request_group_hierarchy_depth_exceeded_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyDepthExceededType& out);
json::Value encode(ErrorBadRequestGroupHierarchyDepthExceededType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyDepthExceeded& out);
json::Value encode(const ErrorBadRequestGroupHierarchyDepthExceeded& value);
std::string to_json(const ErrorBadRequestGroupHierarchyDepthExceeded& value);

std::string_view to_string(ErrorBadRequestGroupHierarchyInvalidParentType value);
std::optional<ErrorBadRequestGroupHierarchyInvalidParentType> error_bad_request_group_hierarchy_invalid_parent_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyInvalidParentType& out);
json::Value encode(ErrorBadRequestGroupHierarchyInvalidParentType value);

std::string_view to_string(ErrorBadRequestGroupHierarchyInvalidParentReason value);
std::optional<ErrorBadRequestGroupHierarchyInvalidParentReason> error_bad_request_group_hierarchy_invalid_parent_reason_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyInvalidParentReason& out);
json::Value encode(ErrorBadRequestGroupHierarchyInvalidParentReason value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestGroupHierarchyInvalidParent& out);
json::Value encode(const ErrorBadRequestGroupHierarchyInvalidParent& value);
std::string to_json(const ErrorBadRequestGroupHierarchyInvalidParent& value);

std::string_view to_string(ErrorBadRequestInvalidApiVersionType value);
std::optional<ErrorBadRequestInvalidApiVersionType> error_bad_request_invalid_api_version_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidApiVersionType& out);
json::Value encode(ErrorBadRequestInvalidApiVersionType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidApiVersion& out);
json::Value encode(const ErrorBadRequestInvalidApiVersion& value);
std::string to_json(const ErrorBadRequestInvalidApiVersion& value);

std::string_view to_string(ErrorBadRequestInvalidContentTypeType value);
std::optional<ErrorBadRequestInvalidContentTypeType> error_bad_request_invalid_content_type_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidContentTypeType& out);
json::Value encode(ErrorBadRequestInvalidContentTypeType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidContentType& out);
json::Value encode(const ErrorBadRequestInvalidContentType& value);
std::string to_json(const ErrorBadRequestInvalidContentType& value);

std::string_view to_string(ErrorBadRequestInvalidEnumValueType value);
std::optional<ErrorBadRequestInvalidEnumValueType> error_bad_request_invalid_enum_value_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidEnumValueType& out);
json::Value encode(ErrorBadRequestInvalidEnumValueType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidEnumValue& out);
json::Value encode(const ErrorBadRequestInvalidEnumValue& value);
std::string to_json(const ErrorBadRequestInvalidEnumValue& value);

std::string_view to_string(ErrorBadRequestInvalidFieldType value);
std::optional<ErrorBadRequestInvalidFieldType> error_bad_request_invalid_field_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidFieldType& out);
json::Value encode(ErrorBadRequestInvalidFieldType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidField& out);
json::Value encode(const ErrorBadRequestInvalidField& value);
std::string to_json(const ErrorBadRequestInvalidField& value);

std::string_view to_string(ErrorBadRequestInvalidIdType value);
std::optional<ErrorBadRequestInvalidIdType> error_bad_request_invalid_id_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidIdType& out);
json::Value encode(ErrorBadRequestInvalidIdType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestInvalidId& out);
json::Value encode(const ErrorBadRequestInvalidId& value);
std::string to_json(const ErrorBadRequestInvalidId& value);

std::string_view to_string(ErrorBadRequestMergeWorksErrorType value);
std::optional<ErrorBadRequestMergeWorksErrorType> error_bad_request_merge_works_error_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorType& out);
json::Value encode(ErrorBadRequestMergeWorksErrorType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorAlreadyMerged& out);
json::Value encode(const ErrorBadRequestMergeWorksErrorErrorAlreadyMerged& value);
std::string to_json(const ErrorBadRequestMergeWorksErrorErrorAlreadyMerged& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorDifferentReporters& out);
json::Value encode(const ErrorBadRequestMergeWorksErrorErrorDifferentReporters& value);
std::string to_json(const ErrorBadRequestMergeWorksErrorErrorDifferentReporters& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace& out);
json::Value encode(const ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace& value);
std::string to_json(const ErrorBadRequestMergeWorksErrorErrorDifferentWorkspace& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition& out);
json::Value encode(const ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition& value);
std::string to_json(const ErrorBadRequestMergeWorksErrorErrorInvalidStageTransition& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype& out);
json::Value encode(const ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype& value);
std::string to_json(const ErrorBadRequestMergeWorksErrorErrorStageNotFoundForSubtype& value);

std::string_view to_string(ErrorBadRequestMergeWorksErrorErrorSubtype value);
std::optional<ErrorBadRequestMergeWorksErrorErrorSubtype> error_bad_request_merge_works_error_error_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorErrorSubtype& out);
json::Value encode(ErrorBadRequestMergeWorksErrorErrorSubtype value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksErrorError& out);
json::Value encode(const ErrorBadRequestMergeWorksErrorError& value);
std::string to_json(const ErrorBadRequestMergeWorksErrorError& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMergeWorksError& out);
json::Value encode(const ErrorBadRequestMergeWorksError& value);
std::string to_json(const ErrorBadRequestMergeWorksError& value);

std::string_view to_string(ErrorBadRequestMissingDependencyType value);
std::optional<ErrorBadRequestMissingDependencyType> error_bad_request_missing_dependency_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMissingDependencyType& out);
json::Value encode(ErrorBadRequestMissingDependencyType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMissingDependencyDependency& out);
json::Value encode(const ErrorBadRequestMissingDependencyDependency& value);
std::string to_json(const ErrorBadRequestMissingDependencyDependency& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMissingDependency& out);
json::Value encode(const ErrorBadRequestMissingDependency& value);
std::string to_json(const ErrorBadRequestMissingDependency& value);

std::string_view to_string(ErrorBadRequestMissingRequiredFieldType value);
std::optional<ErrorBadRequestMissingRequiredFieldType> error_bad_request_missing_required_field_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMissingRequiredFieldType& out);
json::Value encode(ErrorBadRequestMissingRequiredFieldType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestMissingRequiredField& out);
json::Value encode(const ErrorBadRequestMissingRequiredField& value);
std::string to_json(const ErrorBadRequestMissingRequiredField& value);

std::string_view to_string(ErrorBadRequestParseErrorType value);
std::optional<ErrorBadRequestParseErrorType> error_bad_request_parse_error_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestParseErrorType& out);
json::Value encode(ErrorBadRequestParseErrorType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestParseError& out);
json::Value encode(const ErrorBadRequestParseError& value);
std::string to_json(const ErrorBadRequestParseError& value);

std::string_view to_string(ErrorBadRequestStaleSchemaFragmentsType value);
std::optional<ErrorBadRequestStaleSchemaFragmentsType> error_bad_request_stale_schema_fragments_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestStaleSchemaFragmentsType& out);
json::Value encode(ErrorBadRequestStaleSchemaFragmentsType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestStaleSchemaFragments& out);
json::Value encode(const ErrorBadRequestStaleSchemaFragments& value);
std::string to_json(const ErrorBadRequestStaleSchemaFragments& value);

std::string_view to_string(ErrorBadRequestUnexpectedIdTypeType value);
std::optional<ErrorBadRequestUnexpectedIdTypeType> error_bad_request_unexpected_id_type_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestUnexpectedIdTypeType& out);
json::Value encode(ErrorBadRequestUnexpectedIdTypeType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestUnexpectedIdType& out);
json::Value encode(const ErrorBadRequestUnexpectedIdType& value);
std::string to_json(const ErrorBadRequestUnexpectedIdType& value);

std::string_view to_string(ErrorBadRequestUnexpectedJsonTypeType2 value);
std::optional<ErrorBadRequestUnexpectedJsonTypeType2> error_bad_request_unexpected_json_type_type2_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestUnexpectedJsonTypeType2& out);
json::Value encode(ErrorBadRequestUnexpectedJsonTypeType2 value);

std::string_view to_string(ErrorBadRequestUnexpectedJsonTypeType value);
std::optional<ErrorBadRequestUnexpectedJsonTypeType> error_bad_request_unexpected_json_type_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestUnexpectedJsonTypeType& out);
json::Value encode(ErrorBadRequestUnexpectedJsonTypeType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestUnexpectedJsonType& out);
json::Value encode(const ErrorBadRequestUnexpectedJsonType& value);
std::string to_json(const ErrorBadRequestUnexpectedJsonType& value);

std::string_view to_string(ErrorBadRequestValueNotPermittedType value);
std::optional<ErrorBadRequestValueNotPermittedType> error_bad_request_value_not_permitted_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestValueNotPermittedType& out);
json::Value encode(ErrorBadRequestValueNotPermittedType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestValueNotPermitted& out);
json::Value encode(const ErrorBadRequestValueNotPermitted& value);
std::string to_json(const ErrorBadRequestValueNotPermitted& value);

std::string_view to_string(ErrorBadRequestWorkflowComponentValidationErrorsType value);
std::optional<ErrorBadRequestWorkflowComponentValidationErrorsType> error_bad_request_workflow_component_validation_errors_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorsType& out);
json::Value encode(ErrorBadRequestWorkflowComponentValidationErrorsType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorField& out);
json::Value encode(const ErrorBadRequestWorkflowComponentValidationErrorField& value);
std::string to_json(const ErrorBadRequestWorkflowComponentValidationErrorField& value);

std::string_view to_string(ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType value);
std::optional<ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType> error_bad_request_workflow_component_validation_error_workflow_component_validation_location_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType& out);
json::Value encode(ErrorBadRequestWorkflowComponentValidationErrorWorkflowComponentValidationLocationType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorOperation& out);
json::Value encode(const ErrorBadRequestWorkflowComponentValidationErrorOperation& value);
std::string to_json(const ErrorBadRequestWorkflowComponentValidationErrorOperation& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorWorkflow& out);
json::Value encode(const ErrorBadRequestWorkflowComponentValidationErrorWorkflow& value);
std::string to_json(const ErrorBadRequestWorkflowComponentValidationErrorWorkflow& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrorWorkflowStep& out);
json::Value encode(const ErrorBadRequestWorkflowComponentValidationErrorWorkflowStep& value);
std::string to_json(const ErrorBadRequestWorkflowComponentValidationErrorWorkflowStep& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationError& out);
json::Value encode(const ErrorBadRequestWorkflowComponentValidationError& value);
std::string to_json(const ErrorBadRequestWorkflowComponentValidationError& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestWorkflowComponentValidationErrors& out);
json::Value encode(const ErrorBadRequestWorkflowComponentValidationErrors& value);
std::string to_json(const ErrorBadRequestWorkflowComponentValidationErrors& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestAlternative& out);
json::Value encode(const ErrorBadRequestAlternative& value);
std::string to_json(const ErrorBadRequestAlternative& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequest& out);
json::Value encode(const ErrorBadRequest& value);
std::string to_json(const ErrorBadRequest& value);

std::string_view to_string(ErrorBadRequestType value);
std::optional<ErrorBadRequestType> error_bad_request_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestType& out);
json::Value encode(ErrorBadRequestType value);

std::string_view to_string(ErrorBadRequestCustomizationValidationErrorSubtype value);
std::optional<ErrorBadRequestCustomizationValidationErrorSubtype> error_bad_request_customization_validation_error_subtype_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorBadRequestCustomizationValidationErrorSubtype& out);
json::Value encode(ErrorBadRequestCustomizationValidationErrorSubtype value);

std::string_view to_string(ErrorUnauthorizedDevOrgDeactivatedType value);
std::optional<ErrorUnauthorizedDevOrgDeactivatedType> error_unauthorized_dev_org_deactivated_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedDevOrgDeactivatedType& out);
json::Value encode(ErrorUnauthorizedDevOrgDeactivatedType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedDevOrgDeactivated& out);
json::Value encode(const ErrorUnauthorizedDevOrgDeactivated& value);
std::string to_json(const ErrorUnauthorizedDevOrgDeactivated& value);

std::string_view to_string(ErrorUnauthorizedTokenExpiredType value);
std::optional<ErrorUnauthorizedTokenExpiredType> error_unauthorized_token_expired_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedTokenExpiredType& out);
json::Value encode(ErrorUnauthorizedTokenExpiredType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedTokenExpired& out);
json::Value encode(const ErrorUnauthorizedTokenExpired& value);
std::string to_json(const ErrorUnauthorizedTokenExpired& value);

std::string_view to_string(ErrorUnauthorizedTokenRevokedType value);
std::optional<ErrorUnauthorizedTokenRevokedType> error_unauthorized_token_revoked_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedTokenRevokedType& out);
json::Value encode(ErrorUnauthorizedTokenRevokedType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedTokenRevoked& out);
json::Value encode(const ErrorUnauthorizedTokenRevoked& value);
std::string to_json(const ErrorUnauthorizedTokenRevoked& value);

std::string_view to_string(ErrorUnauthorizedUnauthenticatedType value);
std::optional<ErrorUnauthorizedUnauthenticatedType> error_unauthorized_unauthenticated_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedUnauthenticatedType& out);
json::Value encode(ErrorUnauthorizedUnauthenticatedType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedUnauthenticated& out);
json::Value encode(const ErrorUnauthorizedUnauthenticated& value);
std::string to_json(const ErrorUnauthorizedUnauthenticated& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedAlternative& out);
json::Value encode(const ErrorUnauthorizedAlternative& value);
std::string to_json(const ErrorUnauthorizedAlternative& value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorized& out);
json::Value encode(const ErrorUnauthorized& value);
std::string to_json(const ErrorUnauthorized& value);

std::string_view to_string(ErrorUnauthorizedType value);
std::optional<ErrorUnauthorizedType> error_unauthorized_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorUnauthorizedType& out);
json::Value encode(ErrorUnauthorizedType value);

std::string_view to_string(ErrorForbiddenType2 value);
std::optional<ErrorForbiddenType2> error_forbidden_type2_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorForbiddenType2& out);
json::Value encode(ErrorForbiddenType2 value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorForbidden& out);
json::Value encode(const ErrorForbidden& value);
std::string to_json(const ErrorForbidden& value);

std::string_view to_string(ErrorForbiddenType value);
std::optional<ErrorForbiddenType> error_forbidden_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorForbiddenType& out);
json::Value encode(ErrorForbiddenType value);

std::string_view to_string(ErrorForbiddenForbiddenType value);
std::optional<ErrorForbiddenForbiddenType> error_forbidden_forbidden_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorForbiddenForbiddenType& out);
json::Value encode(ErrorForbiddenForbiddenType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorForbiddenForbidden& out);
json::Value encode(const ErrorForbiddenForbidden& value);
std::string to_json(const ErrorForbiddenForbidden& value);

std::string_view to_string(ErrorRequestEntityTooLargeType2 value);
std::optional<ErrorRequestEntityTooLargeType2> error_request_entity_too_large_type2_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLargeType2& out);
json::Value encode(ErrorRequestEntityTooLargeType2 value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLarge& out);
json::Value encode(const ErrorRequestEntityTooLarge& value);
std::string to_json(const ErrorRequestEntityTooLarge& value);

std::string_view to_string(ErrorRequestEntityTooLargeType value);
std::optional<ErrorRequestEntityTooLargeType> error_request_entity_too_large_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLargeType& out);
json::Value encode(ErrorRequestEntityTooLargeType value);

std::string_view to_string(ErrorRequestEntityTooLargeRequestEntityTooLargeType value);
std::optional<ErrorRequestEntityTooLargeRequestEntityTooLargeType> error_request_entity_too_large_request_entity_too_large_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLargeRequestEntityTooLargeType& out);
json::Value encode(ErrorRequestEntityTooLargeRequestEntityTooLargeType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorRequestEntityTooLargeRequestEntityTooLarge& out);
json::Value encode(const ErrorRequestEntityTooLargeRequestEntityTooLarge& value);
std::string to_json(const ErrorRequestEntityTooLargeRequestEntityTooLarge& value);

std::string_view to_string(ErrorTooManyRequestsType2 value);
std::optional<ErrorTooManyRequestsType2> error_too_many_requests_type2_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorTooManyRequestsType2& out);
json::Value encode(ErrorTooManyRequestsType2 value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorTooManyRequests& out);
json::Value encode(const ErrorTooManyRequests& value);
std::string to_json(const ErrorTooManyRequests& value);

std::string_view to_string(ErrorTooManyRequestsType value);
std::optional<ErrorTooManyRequestsType> error_too_many_requests_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorTooManyRequestsType& out);
json::Value encode(ErrorTooManyRequestsType value);

std::string_view to_string(ErrorTooManyRequestsTooManyRequestsType value);
std::optional<ErrorTooManyRequestsTooManyRequestsType> error_too_many_requests_too_many_requests_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorTooManyRequestsTooManyRequestsType& out);
json::Value encode(ErrorTooManyRequestsTooManyRequestsType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorTooManyRequestsTooManyRequests& out);
json::Value encode(const ErrorTooManyRequestsTooManyRequests& value);
std::string to_json(const ErrorTooManyRequestsTooManyRequests& value);

std::string_view to_string(ErrorInternalServerErrorType2 value);
std::optional<ErrorInternalServerErrorType2> error_internal_server_error_type2_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerErrorType2& out);
json::Value encode(ErrorInternalServerErrorType2 value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerError& out);
json::Value encode(const ErrorInternalServerError& value);
std::string to_json(const ErrorInternalServerError& value);

std::string_view to_string(ErrorInternalServerErrorType value);
std::optional<ErrorInternalServerErrorType> error_internal_server_error_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerErrorType& out);
json::Value encode(ErrorInternalServerErrorType value);

std::string_view to_string(ErrorInternalServerErrorInternalErrorType value);
std::optional<ErrorInternalServerErrorInternalErrorType> error_internal_server_error_internal_error_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerErrorInternalErrorType& out);
json::Value encode(ErrorInternalServerErrorInternalErrorType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorInternalServerErrorInternalError& out);
json::Value encode(const ErrorInternalServerErrorInternalError& value);
std::string to_json(const ErrorInternalServerErrorInternalError& value);

std::string_view to_string(ErrorServiceUnavailableType2 value);
std::optional<ErrorServiceUnavailableType2> error_service_unavailable_type2_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailableType2& out);
json::Value encode(ErrorServiceUnavailableType2 value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailable& out);
json::Value encode(const ErrorServiceUnavailable& value);
std::string to_json(const ErrorServiceUnavailable& value);

std::string_view to_string(ErrorServiceUnavailableType value);
std::optional<ErrorServiceUnavailableType> error_service_unavailable_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailableType& out);
json::Value encode(ErrorServiceUnavailableType value);

std::string_view to_string(ErrorServiceUnavailableServiceUnavailableType value);
std::optional<ErrorServiceUnavailableServiceUnavailableType> error_service_unavailable_service_unavailable_type_from_string(std::string_view text);
bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailableServiceUnavailableType& out);
json::Value encode(ErrorServiceUnavailableServiceUnavailableType value);

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, ErrorServiceUnavailableServiceUnavailable& out);
json::Value encode(const ErrorServiceUnavailableServiceUnavailable& value);
std::string to_json(const ErrorServiceUnavailableServiceUnavailable& value);

}  // namespace devrev_links
