#include "understudy/overrides.h"

#include <mutex>
#include <stdexcept>
#include <utility>

#include "runtime/near.h"

namespace understudy {

void Overrides::stand_before(mock::Served& served) {
  for (const runtime::Operation& operation : served.api.operations) {
    known_.insert(operation.id);
    runtime::Handler& handler = served.handlers[operation.id];
    handler = [this, id = operation.id,
               behind = std::move(handler)](const runtime::Call& call) -> std::optional<runtime::Response> {
      if (const auto one = find(id)) {
        if (auto response = (*one)(call)) return response;
      }
      return behind ? behind(call) : std::nullopt;
    };
  }
}

void Overrides::set(std::string_view operation, runtime::Handler handler) {
  if (known_.find(operation) == known_.end()) {
    const std::vector<std::string_view> names(known_.begin(), known_.end());
    const std::string near = runtime::nearest(operation, names);
    throw std::invalid_argument("there is no operation " + std::string(operation) +
                                (near.empty() ? "" : "; did you mean " + near + "?"));
  }
  auto made = std::make_shared<const runtime::Handler>(std::move(handler));
  const std::unique_lock lock(mutex_);
  handlers_[std::string(operation)].swap(made);
}

void Overrides::erase(std::string_view operation) {
  const std::unique_lock lock(mutex_);
  const auto found = handlers_.find(operation);
  if (found != handlers_.end()) handlers_.erase(found);
}

void Overrides::clear() {
  const std::unique_lock lock(mutex_);
  handlers_.clear();
}

std::shared_ptr<const runtime::Handler> Overrides::find(std::string_view operation) const {
  const std::shared_lock lock(mutex_);
  const auto found = handlers_.find(operation);
  return found == handlers_.end() ? nullptr : found->second;
}

}  // namespace understudy
