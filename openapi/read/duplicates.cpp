#include <algorithm>
#include <unordered_map>

#include "json/pointer.h"
#include "openapi/read/read.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

constexpr std::size_t small_object = 12;

std::string spell(const Mark& mark) {
  return "line " + std::to_string(mark.line) + ", column " + std::to_string(mark.column);
}

/// For each member the earlier one of the same name, or null.
std::vector<const NodeMember*> earlier_ones(const NodeObject& members) {
  std::vector<const NodeMember*> found(members.size(), nullptr);
  std::unordered_map<std::string_view, const NodeMember*> seen;
  for (std::size_t at = 0; at < members.size(); ++at) {
    const auto [place, is_new] = seen.try_emplace(members[at].name, &members[at]);
    if (!is_new) found[at] = place->second;
  }
  return found;
}

bool has_duplicates(const NodeObject& members) {
  if (members.size() > small_object) {
    return std::ranges::any_of(earlier_ones(members), [](const auto* member) { return member != nullptr; });
  }
  for (std::size_t at = 1; at < members.size(); ++at) {
    for (std::size_t before = 0; before < at; ++before) {
      if (members[at].name == members[before].name) return true;
    }
  }
  return false;
}

class Duplicates {
 public:
  explicit Duplicates(std::vector<TextFault>& faults) : faults_(&faults) {}

  void visit(Node& node) {
    if (auto* items = std::get_if<NodeArray>(&node.value)) {
      for (std::size_t at = 0; at < items->size(); ++at) below((*items)[at], std::to_string(at));
    }
    if (auto* members = std::get_if<NodeObject>(&node.value)) {
      if (has_duplicates(*members)) take_out(*members);
      for (NodeMember& member : *members) below(member.value, member.name);
    }
  }

 private:
  void below(Node& node, const std::string& token) {
    if (!node.is_array() && !node.is_object()) return;
    const std::size_t length = pointer_.size();
    pointer_ += '/';
    pointer_ += json::escape_token(token);
    visit(node);
    pointer_.resize(length);
  }

  void take_out(NodeObject& members) {
    const std::vector<const NodeMember*> earlier = earlier_ones(members);
    NodeObject kept;
    for (std::size_t at = 0; at < members.size(); ++at) {
      if (earlier[at] == nullptr) continue;
      faults_->push_back({members[at].mark, pointer_ + "/" + json::escape_token(members[at].name),
                          "the member `" + members[at].name +
                              "` stands here a second time; the first is at " + spell(earlier[at]->mark),
                          Rule::unique_member});
    }
    for (std::size_t at = 0; at < members.size(); ++at) {
      if (earlier[at] == nullptr) kept.push_back(std::move(members[at]));
    }
    members = std::move(kept);
  }

  std::vector<TextFault>* faults_;
  std::string pointer_;
};

}  // namespace

void take_out_duplicates(Node& root, std::vector<TextFault>& faults) { Duplicates(faults).visit(root); }

}  // namespace understudy::openapi
