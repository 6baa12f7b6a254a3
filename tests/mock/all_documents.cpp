#include "tests/mock/all_documents.h"

#include <algorithm>

namespace understudy::tests {

namespace fs = std::filesystem;

std::vector<fs::path> all_documents() {
  std::vector<fs::path> found;
  const fs::path data(UNDERSTUDY_TEST_DATA);
  for (const char* folder : {"real", "features", "oas/learn", "client", "mock/specmatic-conformance"}) {
    if (!fs::exists(data / folder)) continue;
    for (auto entry = fs::recursive_directory_iterator(data / folder); entry != fs::end(entry); ++entry) {
      const fs::path path = entry->path();
      if (entry->is_directory() && path.filename() == "digitalocean-multifile") {
        entry.disable_recursion_pending();
        found.push_back(path / "DigitalOcean-public.v2.yaml");
      }
      const fs::path ending = path.extension();
      if (ending == ".yaml" || ending == ".yml" || ending == ".json") found.push_back(path);
    }
  }
  std::ranges::sort(found);
  return found;
}

}  // namespace understudy::tests
