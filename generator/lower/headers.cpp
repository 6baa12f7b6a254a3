#include "generator/lower/headers.h"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "generator/lower/boxes.h"
#include "generator/lower/cycles.h"
#include "generator/lower/mentions.h"
#include "generator/lower/settle.h"

namespace understudy::generator {

using cpp::DeclarationId;
using cpp::Header;
using cpp::Models;

namespace {

/// The header of one component, operation or shared response before those that need each other are put
/// together.
struct Part {
  Header header;
  std::set<std::size_t> needs;  // indexes of other parts
};

template <typename T>
void append(std::vector<T>& to, const std::vector<T>& from) {
  to.insert(to.end(), from.begin(), from.end());
}

class Parts {
 public:
  explicit Parts(const cpp::Api& api) : models_(api.models) {
    std::vector<bool> kept(models_.declarations.size());
    for (const DeclarationId id : models_.order) kept[static_cast<std::size_t>(id)] = true;
    for (std::size_t i = 0; i < kept.size(); ++i) {
      if (kept[i]) index(models_.owners[i]);
    }
    for (const DeclarationId id : models_.order) add(id);
    for (std::size_t i = 0; i < api.responses.size(); ++i) add(i, api.responses[i]);
    for (std::size_t i = 0; i < api.operations.size(); ++i) add(i, api.operations[i]);
  }

  std::vector<Part> take() { return std::move(parts_); }

 private:
  std::size_t index(const std::string& path) {
    const auto [known, is_new] = indexes_.emplace(path, parts_.size());
    if (is_new) parts_.push_back({{path, {}, {}, {}, {}, {}}, {}});
    return known->second;
  }

  void add_needs(std::size_t from, const std::set<DeclarationId>& mentions) {
    for (const DeclarationId one : mentions) {
      const std::size_t to = index(models_.owner(one));
      if (to != from) parts_[from].needs.insert(to);
    }
  }

  void add(DeclarationId id) {
    const std::size_t part = index(models_.owner(id));
    parts_[part].header.declarations.push_back(id);
    add_needs(part, unboxed_mentions_of(models_, models_.declaration(id)));
    append(parts_[part].header.boxes, boxed_types(models_.declaration(id)));
  }

  void add(std::size_t number, const cpp::SharedResponse& response) {
    const std::size_t part = index(response.header);
    parts_[part].header.responses.push_back(number);
    add_needs(part, mentions_of(models_, response));
  }

  void add(std::size_t number, const cpp::Operation& operation) {
    const std::size_t part = index(operation.header);
    parts_[part].header.operations.push_back(number);
    add_needs(part, mentions_of(models_, operation));
    for (const cpp::Reply& reply : operation.replies) {
      if (!reply.definition.empty()) parts_[part].needs.insert(index(reply.header));
    }
  }

  const Models& models_;
  std::map<std::string, std::size_t> indexes_;
  std::vector<Part> parts_;
};

Needs needs_of(const std::vector<Part>& parts) {
  Needs needs;
  for (const Part& part : parts) needs.emplace_back(part.needs.begin(), part.needs.end());
  return needs;
}

/// A box of a type that the header defines itself needs no word.
void drop_own_boxes(const Models& models, Header& header) {
  const std::set<DeclarationId> own(header.declarations.begin(), header.declarations.end());
  std::erase_if(header.boxes, [&](cpp::TypeId type) { return own.contains(*held_by_value(models, type)); });
}

}  // namespace

std::vector<Header> lower_headers(const cpp::Api& api) {
  std::vector<Part> parts = Parts(api).take();
  const Cycles circles(needs_of(parts));
  std::vector<std::set<std::string>> needs(parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::size_t first = circles.first(i);
    for (const std::size_t other : parts[i].needs) {
      if (!circles.same(other, i)) needs[first].insert(parts[other].header.path);
    }
    if (first == i) continue;
    needs[i] = {parts[first].header.path};
    const Header moved = std::exchange(parts[i].header, {parts[i].header.path, {}, {}, {}, {}, {}});
    append(parts[first].header.declarations, moved.declarations);
    append(parts[first].header.boxes, moved.boxes);
    append(parts[first].header.operations, moved.operations);
    append(parts[first].header.responses, moved.responses);
  }
  std::map<DeclarationId, std::size_t> position;
  for (const DeclarationId id : api.models.order) position.emplace(id, position.size());
  std::vector<Header> headers;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    Header& header = headers.emplace_back(std::move(parts[i].header));
    header.needs.assign(needs[i].begin(), needs[i].end());
    std::ranges::sort(header.declarations, {}, [&](DeclarationId id) { return position.at(id); });
    drop_own_boxes(api.models, header);
  }
  return headers;
}

}  // namespace understudy::generator
