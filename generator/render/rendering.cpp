#include "generator/render/rendering.h"

#include <cstdint>

#include "generator/render/literal.h"
#include "json/write.h"
#include "openapi/rule.h"

namespace understudy::generator {

std::string Rendering::block(const std::string& name, const json::Value& view) {
  auto text = templates_.render(name, view);
  if (!text) {
    const TemplateFault& fault = text.error();
    diagnostics_.add({openapi::Severity::error,
                      {fault.file, fault.place.line, fault.place.column},
                      {},
                      fault.message,
                      openapi::Rule::template_fault});
    return {};
  }
  while (text->ends_with('\n')) text->pop_back();
  return *std::move(text);
}

void Rendering::file(const std::string& path, const std::string& name, const json::Value& view) {
  files_[path] = block(name, view) + "\n";
  if (keep_views_ == KeepViews::yes) views_[path + ".json"] = json::write_pretty(view) + "\n";
}

std::size_t cluster_of(std::string_view name, std::size_t clusters) {
  std::uint64_t hash = 14695981039346656037ULL;  // FNV-1a
  for (const char c : name) hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
  return static_cast<std::size_t>((hash ^ (hash >> 32)) % clusters) + 1;
}

std::size_t clusters_for(const cpp::Api& api, std::size_t things, std::size_t most) {
  if (api.clusters > 0) return api.clusters;
  std::size_t clusters = 1;
  while (things > clusters * most) clusters *= 2;
  return clusters;
}

std::string cluster_file(const std::string& stem, std::size_t cluster, std::size_t clusters) {
  return clusters == 1 ? stem + ".cpp" : stem + "_" + std::to_string(cluster) + ".cpp";
}

json::Value list_of(const std::vector<std::string>& texts) {
  json::Array list;
  for (const std::string& text : texts) list.push_back(text);
  return list;
}

json::Value doc_view(std::string_view text) {
  json::Array lines;
  for (const std::string& line : doc_lines(text)) lines.push_back(line.empty() ? line : " " + line);
  return lines;
}

}  // namespace understudy::generator
