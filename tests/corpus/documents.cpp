#include "tests/corpus/documents.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <set>

#include "tests/validator/files.h"

namespace understudy::tests {
namespace {

namespace fs = std::filesystem;

/// Where a quoted text that starts at `at` has its closing quote.
std::size_t end_of_string(const std::string& text, std::size_t at) {
  for (++at; at < text.size() && text[at] != '"'; ++at) {
    if (text[at] == '\\') ++at;
  }
  return at;
}

bool json_root_has(const std::string& text, std::string_view member) {
  int depth = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') --depth;
    if (c != '"') continue;
    const std::size_t end = end_of_string(text, at);
    if (depth == 1 && std::string_view(text).substr(at + 1, end - at - 1) == member) return true;
    at = end;
  }
  return false;
}

bool yaml_root_has(const std::string& text, const std::string& member) {
  for (const std::string& key : {member + ":", "\"" + member + "\":", "'" + member + "':"}) {
    if (text.starts_with(key) || text.find("\n" + key) != std::string::npos) return true;
  }
  return text.starts_with("\xEF\xBB\xBF" + member + ":");
}

std::string slug_of(const std::string& name, std::set<std::string>& taken) {
  std::string slug;
  for (const char c : name) slug += std::isalnum(static_cast<unsigned char>(c)) != 0 ? c : '_';
  while (!taken.insert(slug).second) slug += "_";
  return slug;
}

bool is_spec_file(const fs::path& path) {
  const auto ending = path.extension();
  return ending == ".yaml" || ending == ".yml" || ending == ".json";
}

void collect(const fs::path& folder, const fs::path& root, std::vector<CorpusDocument>& documents) {
  if (!fs::exists(folder)) return;
  for (const auto& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_regular_file() || !is_spec_file(entry.path())) continue;
    if (!is_openapi_document(read_file(entry.path()))) continue;
    documents.push_back({fs::relative(entry.path(), root).generic_string(), entry.path(), {}, false});
  }
}

bool is_heavy(const std::string& name) {
  return name.starts_with("real/github") || name.starts_with("real/stripe");
}

}  // namespace

bool is_openapi_document(const std::string& text) {
  const std::size_t start = text.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  if (start != std::string::npos && text[start] == '{') return json_root_has(text, "openapi");
  return yaml_root_has(text, "openapi");
}

std::vector<CorpusDocument> corpus_documents(const fs::path& test_data, const std::vector<fs::path>& extra) {
  constexpr std::array folders = {"real", "features", "oas/learn", "oas/oai-3.1-tests/pass", "client"};
  std::vector<CorpusDocument> documents;
  for (const char* folder : folders) collect(test_data / folder, test_data, documents);
  std::ranges::sort(documents, {}, &CorpusDocument::name);
  for (const fs::path& folder : extra) {
    std::vector<CorpusDocument> more;
    collect(folder, folder, more);
    std::ranges::sort(more, {}, &CorpusDocument::name);
    for (auto& one : more) one.name = "extra/" + one.name;
    documents.insert(documents.end(), more.begin(), more.end());
  }
  std::set<std::string> taken;
  for (CorpusDocument& one : documents) {
    one.slug = slug_of(one.name, taken);
    one.heavy = is_heavy(one.name);
  }
  return documents;
}

std::vector<CorpusDocument> chosen(std::vector<CorpusDocument> documents, const std::string& part) {
  std::erase_if(documents,
                [&](const CorpusDocument& one) { return one.name.find(part) == std::string::npos; });
  return documents;
}

}  // namespace understudy::tests
