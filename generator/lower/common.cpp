#include "generator/lower/common.h"

#include <algorithm>
#include <map>
#include <set>

#include "json/pointer.h"
#include "json/write.h"

namespace understudy::generator {

namespace {

/// Values up to this length are as short as a name for them would be.
constexpr std::size_t short_value = 72;

/// `WorkspaceId` of `#/components/parameters/WorkspaceId`.
std::string last_name(const std::string& location) {
  const auto tokens = json::pointer_tokens(location.substr(location.find('#') + 1));
  return tokens && !tokens->empty() ? tokens->back() : location;
}

/// Parts of operations by where they stand, in the order in which they are met.
template <typename Part>
class Places {
 public:
  void add(const Part& part) {
    auto& [first, count, same] = places_.try_emplace(part.location, part, 0, true).first->second;
    if (count++ == 0) order_.push_back(part.location);
    same = same && first == part;
  }

  /// Components, and what else is met more than once, with words to name them by.
  std::vector<std::pair<std::string, Part>> shared(const std::string& kind) const {
    std::vector<std::pair<std::string, Part>> result;
    for (const std::string& location : order_) {
      const auto& [first, count, same] = places_.at(location);
      if (same && (count > 1 || location.find("#/components/") != std::string::npos))
        result.push_back({last_name(location) + " " + kind, first});
    }
    return result;
  }

 private:
  struct Place {
    Part first;
    std::size_t count = 0;
    bool same = true;
  };

  std::map<std::string, Place> places_;
  std::vector<std::string> order_;
};

/// Counts the values of the media types, each media type once.
class Values {
 public:
  void add(const std::vector<cpp::TableMedia>& content) {
    for (const cpp::TableMedia& media : content) {
      if (!seen_.insert(media.location).second) continue;
      for (const cpp::TableExample& example : media.examples) add(example.name + " example", example.value);
      const std::string check =
          media.check.substr(std::min<std::size_t>(media.check.size(), 6));  // behind `check_`
      if (media.sample) add(check + " sample", *media.sample);
    }
  }

  std::vector<std::pair<std::string, json::Value>> shared() const {
    std::vector<std::pair<std::string, json::Value>> result;
    for (const std::string& text : order_) {
      const auto& [words, value, count] = values_.at(text);
      if (count > 1) result.push_back({words, value});
    }
    return result;
  }

 private:
  struct Known {
    std::string words;
    json::Value value;
    std::size_t count = 0;
  };

  void add(const std::string& words, const json::Value& value) {
    const std::string text = json::write(value);
    if (text.size() <= short_value) return;
    if (values_.try_emplace(text, words, value, 0).first->second.count++ == 0) order_.push_back(text);
  }

  std::set<std::string> seen_;
  std::map<std::string, Known> values_;
  std::vector<std::string> order_;
};

}  // namespace

cpp::TableCommon common_of(const std::vector<const cpp::TableOperation*>& operations) {
  Places<cpp::TableParameter> parameters;
  Places<cpp::TableResponse> responses;
  Values values;
  for (const cpp::TableOperation* operation : operations) {
    for (const auto& parameter : operation->parameters) parameters.add(parameter);
    if (operation->body) values.add(operation->body->content);
    for (cpp::TableResponse response : operation->responses) {
      values.add(response.content);
      response.status.clear();
      responses.add(response);
    }
  }
  return {values.shared(), parameters.shared("parameter"), responses.shared("response")};
}

}  // namespace understudy::generator
