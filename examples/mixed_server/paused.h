#pragma once

#include "generated/mechamental_actions/handlers.h"

namespace mixed_server {

using namespace mechamental_actions;

/// Two operations of one's own: what they answer comes from here, the other eight the mock answers.
class Paused : public Handlers {
 public:
  /// Nothing can be triggered while the platform is paused.
  TriggerAction::Response trigger_action(const TriggerAction::Request& request) override {
    return TriggerAction::UnprocessableContent{
        {.detail = std::vector<ValidationError>{
             {.loc = {{"path"}, {"action_id"}},
              .msg = "the platform is paused, " + request.path.action_id + " waits",
              .type = "paused"}}}};
  }

  /// And no run of before is shown.
  ListActionRuns::Response list_action_runs(const ListActionRuns::Request&) override {
    return ListActionRuns::Ok{
        {.total = 0, .has_more = false, .next_cursor = nullptr, .runs = std::vector<Run>()}};
  }
};

}  // namespace mixed_server
