#include "generator/lower/headers.h"

#include <algorithm>
#include <map>
#include <set>

#include "generator/lower/mentions.h"

namespace understudy::generator {

using cpp::DeclarationId;
using cpp::Header;
using cpp::Models;

namespace {

/// The header of one component or operation before those that need each other are put together.
struct Part {
  Header header;
  std::set<std::size_t> needs;  // indexes of other parts
};

class Parts {
 public:
  Parts(const Models& models, const std::vector<cpp::Operation>& operations) : models_(models) {
    std::vector<bool> kept(models.declarations.size());
    for (const DeclarationId id : models.order) kept[static_cast<std::size_t>(id)] = true;
    for (std::size_t i = 0; i < kept.size(); ++i) {
      if (kept[i]) index(models.owners[i]);
    }
    for (const DeclarationId id : models.order) add(id);
    for (std::size_t i = 0; i < operations.size(); ++i) add(i, operations[i]);
  }

  std::vector<Part> take() { return std::move(parts_); }

 private:
  std::size_t index(const std::string& path) {
    const auto [known, is_new] = indexes_.emplace(path, parts_.size());
    if (is_new) parts_.push_back({{path, {}, {}, {}}, {}});
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
    add_needs(part, mentions_of(models_, models_.declaration(id)));
  }

  void add(std::size_t number, const cpp::Operation& operation) {
    const std::size_t part = index(operation.header);
    parts_[part].header.operations.push_back(number);
    add_needs(part, mentions_of(models_, operation));
  }

  const Models& models_;
  std::map<std::string, std::size_t> indexes_;
  std::vector<Part> parts_;
};

/// Tells for each part the first one of those that it needs in a circle (Tarjan's strongly connected
/// components); the way down is kept in a list, as circles can be long.
class Circles {
 public:
  explicit Circles(const std::vector<Part>& parts) : parts_(parts), marks_(parts.size()) {
    for (std::size_t i = 0; i < parts.size(); ++i) {
      if (marks_[i].number == 0) walk(i);
    }
  }

  std::size_t first_of(std::size_t part) const { return marks_[part].first; }

 private:
  struct Mark {
    std::size_t number = 0;  // when it was met, from 1
    std::size_t lowest = 0;  // the earliest that it leads back to
    bool open = false;
    std::size_t first = 0;
  };
  struct Step {
    std::size_t part;
    std::set<std::size_t>::const_iterator next;
  };

  void enter(std::size_t part, std::vector<Step>& way) {
    marks_[part].number = marks_[part].lowest = ++met_;
    marks_[part].open = true;
    open_.push_back(part);
    way.push_back({part, parts_[part].needs.begin()});
  }

  void walk(std::size_t start) {
    std::vector<Step> way;
    enter(start, way);
    while (!way.empty()) {
      Step& step = way.back();
      Mark& mark = marks_[step.part];
      if (step.next == parts_[step.part].needs.end()) {
        const std::size_t lowest = mark.lowest;
        if (lowest == mark.number) close(step.part);
        way.pop_back();
        if (!way.empty()) lower(marks_[way.back().part], lowest);
        continue;
      }
      const std::size_t next = *step.next++;
      if (marks_[next].number == 0) {
        enter(next, way);
      } else if (marks_[next].open) {
        lower(mark, marks_[next].number);
      }
    }
  }

  static void lower(Mark& mark, std::size_t number) { mark.lowest = std::min(mark.lowest, number); }

  void close(std::size_t part) {
    auto begin = open_.end();
    while (*--begin != part) {
    }
    const std::size_t first = *std::min_element(begin, open_.end());
    for (auto one = begin; one != open_.end(); ++one) {
      marks_[*one].open = false;
      marks_[*one].first = first;
    }
    open_.erase(begin, open_.end());
  }

  const std::vector<Part>& parts_;
  std::vector<Mark> marks_;
  std::vector<std::size_t> open_;
  std::size_t met_ = 0;
};

template <typename T>
void append(std::vector<T>& to, std::vector<T>& from) {
  to.insert(to.end(), from.begin(), from.end());
  from.clear();
}

}  // namespace

std::vector<Header> lower_headers(const Models& models, const std::vector<cpp::Operation>& operations) {
  std::vector<Part> parts = Parts(models, operations).take();
  const Circles circles(parts);
  std::vector<std::set<std::string>> needs(parts.size());
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::size_t first = circles.first_of(i);
    for (const std::size_t other : parts[i].needs) {
      if (circles.first_of(other) != first) needs[first].insert(parts[other].header.path);
    }
    if (first == i) continue;
    needs[i] = {parts[first].header.path};
    append(parts[first].header.declarations, parts[i].header.declarations);
    append(parts[first].header.operations, parts[i].header.operations);
  }
  std::map<DeclarationId, std::size_t> position;
  for (const DeclarationId id : models.order) position.emplace(id, position.size());
  std::vector<Header> headers;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    Header& header = headers.emplace_back(std::move(parts[i].header));
    header.needs.assign(needs[i].begin(), needs[i].end());
    std::ranges::sort(header.declarations, {}, [&](DeclarationId id) { return position.at(id); });
  }
  return headers;
}

}  // namespace understudy::generator
