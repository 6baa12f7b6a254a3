#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace understudy::tests {

/// One document of the corpus.
struct CorpusDocument {
  std::string name;            // its path below the folder of test data, or below the extra folder
  std::filesystem::path path;  // where it is read from
  std::string slug;            // the name as one word, for files of its own
  bool heavy = false;          // too large to be compiled by day
};

/// Whether a text is an OpenAPI document and not a part of one: its root has a member `openapi`.
bool is_openapi_document(const std::string& text);

/// The documents of the test data's folders, then those of the extra ones; in order of name. Parts that
/// others refer to are none, and neither is what the specification's authors made to be refused.
std::vector<CorpusDocument> corpus_documents(const std::filesystem::path& test_data,
                                             const std::vector<std::filesystem::path>& extra);

/// Those whose name has that text in it.
std::vector<CorpusDocument> chosen(std::vector<CorpusDocument> documents, const std::string& part);

}  // namespace understudy::tests
