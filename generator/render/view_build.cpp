#include "generator/render/view.h"

namespace understudy::generator {

void render_build(const cpp::Api& api, Rendering& rendering) {
  std::vector<std::string> sources;
  const std::string folder = api.name + "/";
  for (const auto& [path, text] : rendering.files()) {
    if (path.starts_with(folder) && path.ends_with(".cpp")) sources.push_back(path.substr(folder.size()));
  }
  json::Object view = file_view(api);
  view.set("sources", list_of(sources));
  rendering.file(folder + "CMakeLists.txt", "file/api_cmake", std::move(view));
}

}  // namespace understudy::generator
