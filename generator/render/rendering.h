#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "generator/cpp/api.h"
#include "generator/generate.h"
#include "generator/render/template.h"
#include "json/json.h"
#include "openapi/diagnostics.h"

namespace understudy::generator {

/// Whether the views of files are kept beside the files.
enum class KeepViews : std::uint8_t { no, yes };

/// Collects the files of one run. A fault of a template is reported where the template has it.
class Rendering {
 public:
  Rendering(Templates& templates, openapi::Diagnostics& diagnostics, KeepViews keep = KeepViews::no)
      : templates_(templates), diagnostics_(diagnostics), keep_views_(keep) {}

  /// A piece of a file, without the end of its last line.
  std::string block(const std::string& name, const json::Value& view);
  /// A whole file.
  void file(const std::string& path, const std::string& name, const json::Value& view);

  const Files& files() const { return files_; }
  Files take_files() { return std::move(files_); }
  const Files& views() const { return views_; }

 private:
  Templates& templates_;
  openapi::Diagnostics& diagnostics_;
  KeepViews keep_views_;
  Files files_;
  Files views_;
};

/// Which of several files a name goes into, from 1 on; the same for ever, whatever else is there.
std::size_t cluster_of(std::string_view name, std::size_t clusters);

/// How many things go into one file where nothing speaks against it.
inline constexpr std::size_t most_in_a_file = 40;

/// How many files so many things go into: what the API asks for, else a power of two, so that few things move
/// when it grows, with half of `most` to `most` in each.
std::size_t clusters_for(const cpp::Api& api, std::size_t things, std::size_t most = most_in_a_file);

/// `models.cpp`, or `models_2.cpp` where there are several.
std::string cluster_file(const std::string& stem, std::size_t cluster, std::size_t clusters);

json::Value list_of(const std::vector<std::string>& texts);

/// The lines of a doc comment as templates take them: what follows `///`.
json::Value doc_view(std::string_view text);

}  // namespace understudy::generator
