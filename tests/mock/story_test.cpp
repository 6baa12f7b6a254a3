// The collections of all documents: what is created is found, listed, deleted, and then gone.

#include <algorithm>
#include <catch2/catch.hpp>
#include <iostream>
#include <map>

#include "mock/infer/names.h"
#include "mock/infer/resources.h"
#include "mock/mock.h"
#include "mock/read/text.h"
#include "openapi/load.h"
#include "runtime/percent.h"
#include "tests/mock/all_documents.h"
#include "tests/mock/documented_answer.h"
#include "tests/mock/documented_request.h"
#include "validator/interpret.h"

namespace understudy::tests {

namespace {

struct Counts {
  std::size_t collections = 0;
  std::size_t created = 0;
  std::size_t located = 0;                    // of those: told by `Location`
  std::map<std::string, std::size_t> silent;  // why there is no `Location`, or nothing was created
  std::size_t found = 0;
  std::size_t listed = 0;
  std::size_t deleted = 0;
  std::vector<std::string> faults;
};

/// The story of one collection.
class Story {
 public:
  Story(const openapi::Document& document, const runtime::Api& api, const mock::Mock& mock, Counts& counts)
      : document_(document), api_(api), mock_(mock), counts_(counts) {}

  void tell(const mock::ResourcePlan& plan) {
    const auto create = operation(plan, mock::Verb::create);
    const auto read = operation(plan, mock::Verb::read);
    if (!create || !read) return;
    ++counts_.collections;
    const auto made = call(*create);
    const std::optional<std::string> place = made ? place_of_made(plan, *create, *made) : std::nullopt;
    if (!place) {
      ++counts_.silent[made ? why_nothing_is_kept(*create) : "its POST is not sound"];
      return;
    }
    ++counts_.created;
    const std::string key = place->substr(place->rfind('/') + 1);
    const auto shown = call(*read, *place);
    counts_.found += shown && shown->body.find(key) != std::string::npos ? 1 : 0;
    if (const auto list = operation(plan, mock::Verb::list)) {
      const auto listed = call(*list, place->substr(0, place->rfind('/')));
      counts_.listed += listed && listed->body.find(key) != std::string::npos ? 1 : 0;
    }
    if (const auto erase = operation(plan, mock::Verb::erase)) remove(*erase, *read, *place);
  }

 private:
  /// The path of what was made: as `Location` says; else where the collection has it.
  std::optional<std::string> place_of_made(const mock::ResourcePlan& plan, std::size_t create,
                                           const runtime::Response& made) {
    const std::string* location = made.headers.find("Location");
    const bool is_kept = kept_key(plan).has_value();
    if (is_kept && location != nullptr && location->starts_with('/')) {
      ++counts_.located;
      return *location;
    }
    if (!is_kept) return std::nullopt;
    ++counts_.silent["created with " + std::to_string(made.status)];
    std::string target = documented_request(document_, api_, create)->target;
    target.erase(std::min(target.find('?'), target.size()));
    return target + (target.ends_with('/') ? "" : "/") + runtime::percent_encode(*kept_key(plan));
  }

  /// The key of the last item that clients made; nothing where there is none.
  std::optional<std::string> kept_key(const mock::ResourcePlan& plan) const {
    const json::Value state = mock_.snapshot();
    const json::Value* items = (*state.find("apis")->array())[0].find("collections")->find(plan.path);
    if (items == nullptr || items->find("items")->array()->empty()) return std::nullopt;
    const json::Value& item = *items->find("items")->array()->back().find("item");
    const auto member = mock::key_member(item, plan);
    return member ? std::optional(mock::text_of(*item.find(*member))) : std::nullopt;
  }

  std::string why_nothing_is_kept(std::size_t create) const {
    const auto request = documented_request(document_, api_, create);
    if (!request || request->body.empty()) return "its POST has no body";
    return "no documented body shows an item with its key";
  }

  static std::optional<std::size_t> operation(const mock::ResourcePlan& plan, mock::Verb verb) {
    for (const auto& [one, index] : plan.operations) {
      if (one == verb) return index;
    }
    return std::nullopt;
  }

  void remove(std::size_t erase, std::size_t read, const std::string& location) {
    if (!call(erase, location)) return;
    auto request = documented_request(document_, api_, read);
    if (!request) return;
    request->target = location;
    const int status = mock_.answer(*request).status;
    counts_.deleted += status == 404 ? 1 : 0;
    if (status != 404) fault(read, "answers " + std::to_string(status) + " after the item was deleted");
  }

  /// A sound answer, at another target than the documented one if there is one.
  std::optional<runtime::Response> call(std::size_t index, const std::string& target = {}) {
    auto request = documented_request(document_, api_, index);
    if (!request) return std::nullopt;
    const std::size_t query = std::min(request->target.find('?'), request->target.size());
    if (!target.empty()) request->target = target + request->target.substr(query);
    runtime::Response response = mock_.answer(*request);
    const std::string wrong = fault_of_answer(api_.operations[index], response);
    if (wrong.empty()) return response;
    fault(index, wrong);
    return std::nullopt;
  }

  void fault(std::size_t index, const std::string& what) {
    const runtime::Operation& operation = api_.operations[index];
    counts_.faults.push_back(api_.name + " " + operation.method + " " + operation.path + ": " +
                             what.substr(0, 300));
  }

  const openapi::Document& document_;
  const runtime::Api& api_;
  const mock::Mock& mock_;
  Counts& counts_;
};

void tell_of(const std::filesystem::path& path, Counts& counts) {
  openapi::Loaded loaded = openapi::load(path);
  if (!loaded.document) return;
  const auto document = std::make_shared<const openapi::Document>(std::move(*loaded.document));
  const runtime::Api api = validator::interpret(document);
  const mock::Mock mock({{api}}, {.seed = 1});
  auto plans = mock::find_resources(api.operations);
  std::ranges::reverse(plans);  // what lies below an item before the item is deleted
  for (const mock::ResourcePlan& plan : plans) Story(*document, api, mock, counts).tell(plan);
}

}  // namespace

TEST_CASE("what a client creates is found, listed and deleted, in the collections of every document") {
  Counts counts;
  for (const auto& path : all_documents()) tell_of(path, counts);
  for (const std::string& fault : counts.faults) UNSCOPED_INFO(fault);
  CHECK(counts.faults.empty());
  std::cout << counts.collections << " collections with POST and GET, " << counts.created
            << " keep an item, of which " << counts.located << " tell where by Location; of those kept "
            << counts.found << " found, " << counts.listed << " listed, " << counts.deleted
            << " gone after DELETE\n";
  for (const auto& [why, count] : counts.silent)
    std::cout << "  " << count << " without Location: " << why << "\n";
  if (all_documents().empty()) WARN("no documents: the test data is not there");
}

}  // namespace understudy::tests
