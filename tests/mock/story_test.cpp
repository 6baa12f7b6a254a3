// The collections of all documents: what is created is found, listed, deleted, and then gone.

#include <algorithm>
#include <catch2/catch.hpp>
#include <iostream>

#include "mock/infer/resources.h"
#include "mock/mock.h"
#include "openapi/load.h"
#include "tests/mock/all_documents.h"
#include "tests/mock/documented_answer.h"
#include "tests/mock/documented_request.h"
#include "validator/interpret.h"

namespace understudy::tests {

namespace {

struct Counts {
  std::size_t collections = 0;
  std::size_t created = 0;
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
    const std::string* location = made ? made->headers.find("Location") : nullptr;
    if (location == nullptr || !location->starts_with('/')) return;
    ++counts_.created;
    const std::string key = location->substr(location->rfind('/') + 1);
    const auto shown = call(*read, *location);
    counts_.found += shown && shown->body.find(key) != std::string::npos ? 1 : 0;
    if (const auto list = operation(plan, mock::Verb::list)) {
      const auto listed = call(*list, location->substr(0, location->rfind('/')));
      counts_.listed += listed && listed->body.find(key) != std::string::npos ? 1 : 0;
    }
    if (const auto erase = operation(plan, mock::Verb::erase)) remove(*erase, *read, *location);
  }

 private:
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
            << " tell where an item was put; of those " << counts.found << " found, " << counts.listed
            << " listed, " << counts.deleted << " gone after DELETE\n";
  if (all_documents().empty()) WARN("no documents: the test data is not there");
}

}  // namespace understudy::tests
