// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "../namespaces.h"
#include "account_summary.h"
#include "article_summary.h"
#include "capability_summary.h"
#include "code_change_summary.h"
#include "conversation_summary.h"
#include "custom_object_summary.h"
#include "dev_user_summary.h"
#include "enhancement_summary.h"
#include "feature_summary.h"
#include "incident_summary.h"
#include "issue_summary.h"
#include "json/json.h"
#include "linkable_summary.h"
#include "meeting_summary.h"
#include "opportunity_summary.h"
#include "product_summary.h"
#include "rev_org_summary.h"
#include "rev_user_summary.h"
#include "runnable_summary.h"
#include "runtime/model/parse.h"
#include "runtime/report.h"
#include "task_summary.h"
#include "ticket_summary.h"
#include "widget_summary.h"

namespace devrev_links {

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

// From JSON text, checked against the document; or every rule that the text breaks.

runtime::Parsed<LinkEndpointSummary> parse_link_endpoint_summary(std::string_view text, runtime::Direction direction = runtime::Direction::request);

// From and to JSON values, without checks.

bool decode(const json::Value& value, const runtime::Path& at, runtime::Report& report, LinkEndpointSummary& out);
json::Value encode(const LinkEndpointSummary& value);
std::string to_json(const LinkEndpointSummary& value);

}  // namespace devrev_links
