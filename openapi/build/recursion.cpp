#include "openapi/build/recursion.h"

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

#include "openapi/only_refers.h"
#include "openapi/recursion.h"
#include "openapi/rule.h"

namespace understudy::openapi {
namespace {

enum class State : std::uint8_t { unseen, open, done };

std::size_t index_of(SchemaId id) { return static_cast<std::size_t>(id); }

/// Each schema's own part becomes a schema without a name, and each of the circle asks for all of them.
void unite(Document& document, const std::vector<SchemaId>& circle) {
  std::vector<SchemaId> parts;
  for (const SchemaId id : circle) {
    Schema own = document.schema(id);
    own.name.clear();
    const bool says_nothing = only_refers(own);
    own.ref.reset();
    own.copy = document.schemas.size();
    if (says_nothing) continue;
    parts.push_back(static_cast<SchemaId>(document.schemas.size()));
    document.schemas.push_back(std::move(own));
  }
  for (const SchemaId id : circle) {
    const Schema& whole = document.schema(id);
    Schema united;
    united.location = whole.location;
    united.name = whole.name;
    united.copy = whole.copy;
    united.title = whole.title;
    united.description = whole.description;
    united.deprecated = whole.deprecated;
    united.all_of = parts;
    document.schemas[index_of(id)] = std::move(united);
  }
}

/// The schemas of a document in groups of those that lead to each other in place (Tarjan's algorithm, with a
/// path of its own instead of the machine's: chains may be long).
class Groups {
 public:
  explicit Groups(const Document& document)
      : document_(document), numbers_(document.schemas.size(), 0), lowest_(numbers_), groups_(numbers_) {
    for (std::size_t start = 0; start < numbers_.size(); ++start) walk(static_cast<SchemaId>(start));
  }

  /// The number of a schema's group, from 1 on.
  std::size_t of(SchemaId id) const { return groups_[index_of(id)]; }

 private:
  struct Step {
    SchemaId id;
    std::vector<SchemaId> next;
  };

  void walk(SchemaId start) {
    if (numbers_[index_of(start)] != 0) return;
    enter(start);
    while (!path_.empty()) {
      Step& step = path_.back();
      const std::size_t here = index_of(step.id);
      if (step.next.empty()) {
        leave(here);
        continue;
      }
      const SchemaId next = step.next.back();
      step.next.pop_back();
      if (numbers_[index_of(next)] == 0) {
        enter(next);
      } else if (groups_[index_of(next)] == 0) {
        lowest_[here] = std::min(lowest_[here], numbers_[index_of(next)]);
      }
    }
  }

  void enter(SchemaId id) {
    numbers_[index_of(id)] = lowest_[index_of(id)] = ++entered_;
    open_.push_back(id);
    path_.push_back({id, in_place(document_.schema(id))});
  }

  void leave(std::size_t here) {
    path_.pop_back();
    if (!path_.empty()) {
      std::size_t& parent = lowest_[index_of(path_.back().id)];
      parent = std::min(parent, lowest_[here]);
    }
    if (lowest_[here] != numbers_[here]) return;
    ++count_;
    SchemaId last{};
    do {
      last = open_.back();
      open_.pop_back();
      groups_[index_of(last)] = count_;
    } while (index_of(last) != here);
  }

  const Document& document_;
  std::vector<std::size_t> numbers_;
  std::vector<std::size_t> lowest_;
  std::vector<std::size_t> groups_;
  std::vector<SchemaId> open_;
  std::vector<Step> path_;
  std::size_t entered_ = 0;
  std::size_t count_ = 0;
};

void add_diagnostic(Context& context, const Document& document, Severity severity, const Schema& schema,
                    std::string message) {
  const std::string pointer = schema.location.substr(schema.location.find('#') + 1);
  context.diagnostics.add({severity, document.sources->place_of(schema.location), pointer, std::move(message),
                           Rule::endless_schema});
}

}  // namespace

void resolve_reference_circles(Document& document) {
  std::vector<State> states(document.schemas.size(), State::unseen);
  for (std::size_t start = 0; start < states.size(); ++start) {
    std::vector<SchemaId> path;
    auto at = std::optional(static_cast<SchemaId>(start));
    while (at && states[index_of(*at)] == State::unseen) {
      states[index_of(*at)] = State::open;
      path.push_back(*at);
      at = document.schema(*at).ref;
    }
    if (at && states[index_of(*at)] == State::open)
      unite(document, {std::ranges::find(path, *at), path.end()});
    for (const SchemaId id : path) states[index_of(id)] = State::done;
  }
}

void check_recursion(Context& context, Document& document) {
  const Groups groups(document);
  std::vector<bool> told(document.schemas.size() + 1, false);
  for (std::size_t i = 0; i < document.schemas.size(); ++i) {
    const auto id = static_cast<SchemaId>(i);
    Schema& schema = document.schemas[i];
    const auto is_back = [&](SchemaId next) { return groups.of(next) == groups.of(id); };
    if (schema.negation && is_back(*schema.negation)) {
      add_diagnostic(
          context, document, Severity::error, schema,
          "the schema leads back to its own `not`, which no value can meet; the `not` is left out");
      schema.negation.reset();
      told[groups.of(id)] = true;
    }
    if (told[groups.of(id)] || std::ranges::none_of(in_place(schema), is_back)) continue;
    told[groups.of(id)] = true;
    add_diagnostic(context, document, Severity::warning, schema,
                   "the schema leads back to itself without going into a member or an item; asked again of "
                   "the same value it adds nothing");
  }
}

}  // namespace understudy::openapi
