#include "tests/corpus/findings.h"

#include <cstdlib>
#include <fstream>

#include "json/write.h"
#include "tests/validator/files.h"

namespace understudy::tests {
namespace {

const std::filesystem::path list_file =
    std::filesystem::path(UNDERSTUDY_SOURCE_DIR) / "tests/corpus/findings.json";

std::string joined(const std::vector<std::string>& texts) {
  std::string all;
  for (const std::string& text : texts) all += (all.empty() ? "" : ", ") + text;
  return all.empty() ? "nothing" : all;
}

/// Whether somebody brought the document, who knows what is to be found there.
bool is_extra(const Result& result) { return result.row.document.starts_with("extra/"); }

void update(const std::vector<Result>& results, json::Value list) {
  for (const Result& one : results) {
    if (!is_extra(one) && !one.row.findings.empty())
      list.object()->set(one.row.document, to_json(one.row.findings));
  }
  std::ofstream(list_file, std::ios::binary) << json::write_pretty(list) << "\n";
}

}  // namespace

std::vector<std::string> unexpected_findings(const std::vector<Result>& results) {
  const json::Value list = read_json(list_file);
  std::vector<std::string> lines;
  if (std::getenv("UPDATE_EXPECTED") != nullptr) {
    update(results, list);
    return lines;
  }
  for (const Result& one : results) {
    if (is_extra(one)) continue;
    const json::Value* expected = list.find(one.row.document);
    const auto known = expected == nullptr ? std::vector<std::string>() : texts_from(expected);
    if (known == one.row.findings) continue;
    lines.push_back(one.row.document + ": lint finds " + joined(one.row.findings) + "; looked through were " +
                    joined(known));
  }
  return lines;
}

}  // namespace understudy::tests
