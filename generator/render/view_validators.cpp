#include <map>

#include "generator/render/literal.h"
#include "generator/render/view.h"

namespace understudy::generator {

namespace {

std::string function_block(const cpp::Check& check, Rendering& rendering) {
  json::Array steps;
  for (const cpp::Step& step : check.steps) {
    const StepView view = step_view(step);
    steps.push_back(rendering.block(view.name, view.view));
  }
  const bool empty = steps.empty();
  const json::Object view{{"name", check.name},
                          {"location", one_line(check.location)},
                          {"empty", empty},
                          {"counts_depth", check.counts_depth},
                          {"steps", std::move(steps)}};
  return rendering.block("check/function.cpp", view);
}

struct Cluster {
  json::Array local;
  json::Array exported;
};

}  // namespace

void render_validators(const cpp::Api& api, Rendering& rendering) {
  std::set<std::string> groups;
  json::Array declarations;
  for (const cpp::Check& check : api.checks) {
    groups.insert(check.group);
    if (!check.exported) continue;
    declarations.push_back(json::Object{{"name", check.name}, {"location", one_line(check.location)}});
  }
  const std::size_t count = clusters_for(api, groups.size());
  std::vector<Cluster> clusters(count);
  for (const cpp::Check& check : api.checks) {
    Cluster& cluster = clusters[cluster_of(check.group, count) - 1];
    (check.exported ? cluster.exported : cluster.local).push_back(function_block(check, rendering));
  }
  json::Object header = file_view(api);
  header.set("checks", std::move(declarations));
  rendering.file(api.name + "/validators.h", "file/validators.h", std::move(header));
  const Callees known = check_callees(api);
  for (std::size_t i = 0; i < count; ++i) {
    json::Array called = known.of({&clusters[i].local, &clusters[i].exported});
    json::Object view = file_view(api);
    view.set("any_called_check", !called.empty());
    view.set("called_checks", std::move(called));
    view.set("counts_depth", !api.checks.empty() && api.checks.front().counts_depth);
    view.set("any_local", !clusters[i].local.empty());
    view.set("local", std::move(clusters[i].local));
    view.set("exported", std::move(clusters[i].exported));
    rendering.file(api.name + "/" + cluster_file("validators", i + 1, count), "file/validators.cpp",
                   std::move(view));
  }
}

}  // namespace understudy::generator
