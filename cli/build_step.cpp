#include "cli/build_step.h"

#include <filesystem>
#include <fstream>

#include "generator/depfile.h"

namespace understudy::cli {

namespace {

namespace fs = std::filesystem;

tl::expected<void, std::string> write(const std::string& path, const std::string& text) {
  std::error_code error;
  if (const auto folder = fs::path(path).parent_path(); !folder.empty()) {
    fs::create_directories(folder, error);
  }
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << text;
  file.close();
  if (!file) return tl::unexpected(path + " cannot be written");
  return {};
}

}  // namespace

void add_build_step_options(CLI::App& options, BuildStep& step) {
  auto* stamp = options.add_option("--stamp", step.stamp, "Write this file last, for a build system")
                    ->type_name("FILE");
  options
      .add_option("--depfile", step.depfile,
                  "Write what was read here, as a rule of Make whose target is the stamp")
      ->type_name("FILE")
      ->needs(stamp);
}

std::set<std::string> inputs_of(const std::vector<SharedDocument>& documents, const std::string& templates) {
  std::set<std::string> inputs;
  for (const auto& document : documents) {
    const auto& asked = document->sources->asked();
    inputs.insert(asked.begin(), asked.end());
  }
  inputs.erase("-");
  if (templates.empty()) return inputs;
  inputs.insert(templates);
  std::error_code error;
  for (const auto& entry : fs::recursive_directory_iterator(templates, error)) {
    inputs.insert(entry.path().string());
  }
  return inputs;
}

tl::expected<void, std::string> finish(const BuildStep& step, const std::set<std::string>& inputs) {
  if (!step.depfile.empty()) {
    if (auto written = write(step.depfile, generator::depfile(step.stamp, inputs)); !written) return written;
  }
  return step.stamp.empty() ? tl::expected<void, std::string>() : write(step.stamp, "");
}

}  // namespace understudy::cli
