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
    ActionList page{.total = 0, .has_more = false, .next_cursor = nullptr, .actions = std::vector<Action>()};
    for (const auto& [key, entry] : entries_) {
      const bool named = entry.action.name.find(request.query.search.value_or("")) != std::string::npos;
      if (key.starts_with(app_of(request.path)) && named)
        add(entry.action, *page.actions, page, request.query);
    }
    return ListActions::Ok{page};
  }

  CreateAction::Response create_action(const CreateAction::Request& request) override {
    Action action{.action_id = new_id("act_"), .workspace_id = request.path.workspace_id};
    action.app_id = request.path.app_id;
    action.description = nullptr;
    action.is_enabled = true;
    action.is_running = false;
    action.total_runs = 0;
    action.created_at = action.updated_at = now_();
    apply(request.body, action);
    entries_[app_of(request.path) + action.action_id] = {.action = action, .runs = {}};
    return CreateAction::Created{action};
  }

  GetAction::Response get_action(const GetAction::Request& request) override {
    return on<GetAction>(request, [](Entry& entry) { return GetAction::Ok{entry.action}; });
  }

  DeleteAction::Response delete_action(const DeleteAction::Request& request) override {
    if (entries_.erase(app_of(request.path) + request.path.action_id) == 0) return runtime::Unhandled{};
    return DeleteAction::NoContent{};
  }

  UpdateAction::Response update_action(const UpdateAction::Request& request) override {
    return on<UpdateAction>(request, [&](Entry& entry) {
      apply(request.body, entry.action);
      return UpdateAction::Ok{entry.action};
    });
  }

  TriggerAction::Response trigger_action(const TriggerAction::Request& request) override {
    return on<TriggerAction>(request, [&](Entry& entry) {
      Run run{.run_id = new_id("run_"), .action_id = entry.action.action_id, .execution_id = new_id("exec_")};
      run.status = "pending";
      run.attempt = 1;
      run.resolved_payload = entry.action.payload.value_or(json::Object());
      if (request.body) put(request.body->payload.value_or(json::Object()), *run.resolved_payload);
      entry.runs.push_back(run);
      entry.action.total_runs = entry.action.total_runs.value_or(0) + 1;
      entry.action.last_run_status = "pending";
      entry.action.last_run_at = now_();
      return TriggerAction::Accepted{
          {run.action_id, run.run_id, run.execution_id, run.status, "Action triggered"}};
    });
  }

  ListActionRuns::Response list_action_runs(const ListActionRuns::Request& request) override {
    return on<ListActionRuns>(request, [&](Entry& entry) {
      RunList page{.total = 0, .has_more = false, .next_cursor = nullptr, .runs = std::vector<Run>()};
      for (const Run& run : entry.runs) {
        const bool wanted = request.query.status.value_or(*run.status) == *run.status;
        if (wanted) add(run, *page.runs, page, request.query);
      }
      return ListActionRuns::Ok{page};
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
    Action action;
    std::vector<Run> runs;
  };

  static std::string app_of(const auto& path) {
    return path.org_id + '/' + path.workspace_id + '/' + path.app_id + '/';
  }

  /// Counts an item, and shows it where the page has room.
  static void add(const auto& item, auto& items, auto& page, const auto& query) {
    page.total = *page.total + 1;
    page.has_more = *page.total > query.limit_or_default();
    if (!*page.has_more) items.push_back(item);
  }

  static void put(const json::Object& changes, json::Object& object) {
    for (const auto& [name, value] : changes) object.set(name, value);
  }

  /// Create and update carry members of an action under the same names.
  static void apply(const auto& changes, Action& action) {
    json::Value all = encode(action);
    put(*encode(changes).object(), *all.object());
    runtime::Report report(runtime::Direction::request);
    decode(all, runtime::Path(), report, action);
    action.additional = {};
  }

  std::string new_id(const char* prefix) { return prefix + std::to_string(++last_id_); }

  /// Answers with what `change` makes of the action that the path names.
  template <typename Operation>
  typename Operation::Response on(const typename Operation::Request& request, auto change) {
    const auto found = entries_.find(app_of(request.path) + request.path.action_id);
    if (found == entries_.end()) return runtime::Unhandled{};
    return change(found->second);
  }

  std::map<std::string, Entry> entries_;  // by organisation, workspace, app and id
  int last_id_ = 0;
  std::function<std::string()> now_;
};

}  // namespace own_server
