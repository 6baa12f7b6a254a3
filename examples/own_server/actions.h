#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "generated/mechamental_actions/handlers.h"

namespace own_server {

using namespace mechamental_actions;

/// The MechaMental API on a map of one's own: typed requests in, documented responses out, nothing about
/// HTTP. An id that it does not know it leaves unhandled; the stand-in behind it answers with a problem.
class Actions : public Handlers {
 public:
  /// `now` tells the time in RFC 3339.
  explicit Actions(std::function<std::string()> now) : now_(std::move(now)) {}

  ListActions::Response list_actions(const ListActions::Request& request) override {
    std::vector<Action> found;
    for (const auto& [id, entry] : entries_) {
      const bool named = entry.action.name.find(request.query.search.value_or("")) != std::string::npos;
      if (entry.app == app_of(request.path) && named) found.push_back(entry.action);
    }
    const auto total = static_cast<std::int64_t>(found.size());
    const bool more = cut(found, request.query.limit_or_default());
    return ListActions::Ok{{.total = total, .has_more = more, .next_cursor = nullptr, .actions = found}};
  }

  CreateAction::Response create_action(const CreateAction::Request& request) override {
    Action action{.action_id = new_id("act_"),
                  .workspace_id = request.path.workspace_id,
                  .app_id = request.path.app_id,
                  .description = nullptr,
                  .is_enabled = true,
                  .is_running = false,
                  .total_runs = 0,
                  .created_at = now_(),
                  .updated_at = now_()};
    apply(request.body, action);
    entries_[action.action_id] = {.app = app_of(request.path), .action = action, .runs = {}};
    return CreateAction::Created{action};
  }

  GetAction::Response get_action(const GetAction::Request& request) override {
    return on<GetAction>(request, [](Entry& entry) { return GetAction::Ok{entry.action}; });
  }

  DeleteAction::Response delete_action(const DeleteAction::Request& request) override {
    return on<DeleteAction>(request, [&](Entry& entry) {
      entries_.erase(entry.action.action_id);
      return DeleteAction::NoContent{};
    });
  }

  UpdateAction::Response update_action(const UpdateAction::Request& request) override {
    return on<UpdateAction>(request, [&](Entry& entry) {
      apply(request.body, entry.action);
      return UpdateAction::Ok{entry.action};
    });
  }

  TriggerAction::Response trigger_action(const TriggerAction::Request& request) override {
    return on<TriggerAction>(request, [&](Entry& entry) {
      Action& action = entry.action;
      const json::Object sent =
          request.body ? request.body->payload.value_or(json::Object()) : json::Object();
      const Run run{.run_id = new_id("run_"),
                    .action_id = action.action_id,
                    .execution_id = new_id("exec_"),
                    .status = "pending",
                    .attempt = 1,
                    .triggered_at = now_(),
                    .resolved_payload = merged(action.payload.value_or(json::Object()), sent)};
      entry.runs.push_back(run);
      action.total_runs = action.total_runs.value_or(0) + 1;
      action.last_run_status = *run.status;
      action.last_run_at = *run.triggered_at;
      return TriggerAction::Accepted{{.action_id = run.action_id,
                                      .run_id = run.run_id,
                                      .execution_id = run.execution_id,
                                      .status = run.status,
                                      .message = "Action triggered"}};
    });
  }

  ListActionRuns::Response list_action_runs(const ListActionRuns::Request& request) override {
    return on<ListActionRuns>(request, [&](Entry& entry) {
      std::vector<Run> found = entry.runs;
      std::erase_if(
          found, [&](const Run& run) { return request.query.status.value_or(*run.status) != *run.status; });
      const auto total = static_cast<std::int64_t>(found.size());
      const bool more = cut(found, request.query.limit_or_default());
      return ListActionRuns::Ok{{.total = total, .has_more = more, .next_cursor = nullptr, .runs = found}};
    });
  }

  GetActionRun::Response get_action_run(const GetActionRun::Request& request) override {
    return on<GetActionRun>(request, [&](Entry& entry) -> GetActionRun::Response {
      for (const Run& run : entry.runs) {
        if (run.run_id == request.path.run_id) return GetActionRun::Ok{run};
      }
      return runtime::Unhandled{};
    });
  }

  EnableAction::Response enable_action(const EnableAction::Request& request) override {
    return on<EnableAction>(request, [](Entry& entry) {
      entry.action.is_enabled = true;
      return EnableAction::Ok{entry.action};
    });
  }

  DisableAction::Response disable_action(const DisableAction::Request& request) override {
    return on<DisableAction>(request, [](Entry& entry) {
      entry.action.is_enabled = false;
      entry.action.next_run_at = nullptr;
      return DisableAction::Ok{entry.action};
    });
  }

 private:
  struct Entry {
    std::string app;
    Action action;
    std::vector<Run> runs;
  };

  static std::string app_of(const auto& path) {
    return path.org_id + '/' + path.workspace_id + '/' + path.app_id;
  }

  /// Shortens a list to a page, and says whether anything was left out.
  static bool cut(auto& items, std::int64_t limit) {
    const bool longer = static_cast<std::int64_t>(items.size()) > limit;
    if (longer) items.resize(static_cast<std::size_t>(limit));
    return longer;
  }

  static json::Object merged(json::Object object, const json::Object& changes) {
    for (const auto& [name, value] : changes) object.set(name, value);
    return object;
  }

  /// Create and update carry members of an action under the same names.
  static void apply(const auto& changes, Action& action) {
    runtime::Report report(runtime::Direction::request);
    decode(merged(*encode(action).object(), *encode(changes).object()), runtime::Path(), report, action);
    action.additional = {};
  }

  std::string new_id(const char* prefix) { return prefix + std::to_string(++last_id_); }

  /// Answers with what `change` makes of the action that the path names.
  template <typename Operation>
  typename Operation::Response on(const typename Operation::Request& request, auto change) {
    const auto found = entries_.find(request.path.action_id);
    if (found == entries_.end() || found->second.app != app_of(request.path)) return runtime::Unhandled{};
    return change(found->second);
  }

  std::map<std::string, Entry> entries_;
  int last_id_ = 0;
  std::function<std::string()> now_;
};

}  // namespace own_server
