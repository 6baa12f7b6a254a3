#include "mock/infer/resource.h"

namespace understudy::mock {

void infer_resources(PreparedApi& api) {
  const std::vector<ResourcePlan> plans = find_resources(api.api.operations);
  for (const ResourcePlan& plan : plans) {
    auto resource = std::make_shared<Resource>(Resource{plan});
    resource->shelf = &api.store->add({plan.path, {}, plan.within});
    resource->shapes = runtime::Lazy<std::optional<Shapes>>(
        [&operations = api.operations, plan] { return shapes_of(operations, plan); });
    for (const auto& [verb, index] : plan.operations) api.operations[index].role = Role{resource.get(), verb};
    api.resources.push_back(std::move(resource));
  }
  for (std::size_t i = 0; i < plans.size(); ++i) {
    if (plans[i].parent) api.resources[i]->parent = api.resources[*plans[i].parent].get();
  }
}

}  // namespace understudy::mock
