// Asks the mock of each document for every response of every operation, the documented and the made one, and
// writes the JSON bodies with the pointers of their schemas, for a validator that is not ours.
//
//   dump_answers FOLDER     writes FOLDER/1.json (the document in one piece) and FOLDER/1.jsonl (its bodies),
//   …

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

#include "json/parse.h"
#include "json/write.h"
#include "mock/mock.h"
#include "openapi/bundle.h"
#include "openapi/load.h"
#include "runtime/body_kind.h"
#include "runtime/media_type.h"
#include "tests/mock/all_documents.h"
#include "tests/mock/documented_request.h"
#include "validator/interpret.h"

namespace understudy::tests {

namespace {

namespace fs = std::filesystem;

struct Counts {
  std::size_t documents = 0;
  std::size_t operations = 0;
  std::size_t bodies = 0;
  std::size_t refused = 0;  // answered with 500: nothing that keeps to the schema could be made
  std::size_t unasked = 0;  // operations for which no sound request could be made
};

/// A code that the documented response is for; a default one stands for what nothing else does.
int code_of(const std::string& status) {
  if (status == "default") return 599;
  return (status.front() - '0') * 100 +
         (status.ends_with('X') || status.ends_with('x') ? 0 : std::stoi(status) % 100);
}

bool is_json(const runtime::Media& media) {
  const auto type = runtime::parse_media_type(media.type);
  return type && runtime::kind_of(*type) == runtime::BodyKind::json &&
         media.type.find('*') == std::string::npos;
}

class Dump {
 public:
  Dump(const std::shared_ptr<const openapi::Document>& document, std::ostream& out, Counts& counts)
      : document_(*document),
        api_(validator::interpret(document)),
        mock_({{api_}}, {.stateless = true, .seed = 1}),
        out_(out),
        counts_(counts) {}

  void run() {
    for (std::size_t i = 0; i < api_.operations.size(); ++i) {
      ++counts_.operations;
      const auto request = documented_request(document_, api_, i);
      if (!request) {
        ++counts_.unasked;
        continue;
      }
      for (const runtime::ResponseSpec& spec : api_.operations[i].responses) ask_all(*request, spec);
    }
  }

 private:
  void ask_all(const runtime::Request& request, const runtime::ResponseSpec& spec) {
    for (const runtime::Media& media : spec.content) {
      if (!is_json(media)) continue;
      for (const char* more : {"", ", dynamic=true", ", dynamic=true, seed=7"})
        ask(request, media, "code=" + std::to_string(code_of(spec.status)) + more);
    }
  }

  void ask(runtime::Request request, const runtime::Media& media, const std::string& prefer) {
    request.headers.set("Accept", media.type);
    request.headers.set("Prefer", prefer);
    const runtime::Response response = mock_.answer(request);
    const std::string* type = response.headers.find("Content-Type");
    const auto value = json::parse(response.body);
    if (response.status == 500 && type != nullptr && *type == "application/problem+json") ++counts_.refused;
    const bool is_asked = type != nullptr && type->starts_with(media.type) && value;
    if (!is_asked) return;
    ++counts_.bodies;
    json::Object line{{"schema", media.location + "/schema"}, {"prefer", prefer}, {"value", *value}};
    line.append("sl", response.headers.find("sl-violations") != nullptr);
    out_ << json::write(line) << "\n";
  }

  const openapi::Document& document_;
  runtime::Api api_;
  mock::Mock mock_;
  std::ostream& out_;
  Counts& counts_;
};

/// The document in one piece, so that a pointer leads to each of its schemas.
std::optional<json::Value> in_one_piece(const fs::path& path) {
  auto bundled = openapi::bundle(path);
  return bundled.diagnostics.has_errors() ? std::nullopt : std::move(bundled.document);
}

void dump(const fs::path& path, const fs::path& folder, Counts& counts) {
  const auto whole = in_one_piece(path);
  if (!whole) return;
  const std::string stem = (folder / std::to_string(++counts.documents)).string();
  const std::string text = json::write(*whole);
  std::ofstream(stem + ".json") << text;
  openapi::Loaded loaded = openapi::load(fs::path(stem + ".json"));
  if (!loaded.document) return;
  std::ofstream out(stem + ".jsonl");
  out << json::write(json::Object{{"document", path.filename().string()}}) << "\n";
  Dump(std::make_shared<const openapi::Document>(std::move(*loaded.document)), out, counts).run();
}

}  // namespace

/// The test data's documents and the five of `specs/`.
std::vector<fs::path> usual_documents() {
  auto paths = all_documents();
  for (const auto& entry : fs::directory_iterator(fs::path(UNDERSTUDY_SOURCE_DIR) / "specs")) {
    if (entry.path().extension() == ".yaml") paths.push_back(entry.path());
  }
  std::ranges::sort(paths);
  return paths;
}

int write_answers(const fs::path& folder, const std::vector<fs::path>& paths) {
  Counts counts;
  fs::create_directories(folder);
  for (const fs::path& path : paths) dump(path, folder, counts);
  std::cout << counts.documents << " documents, " << counts.operations << " operations (" << counts.unasked
            << " without a sound request), " << counts.bodies << " bodies, " << counts.refused
            << " answers of 500 as nothing keeps to the schema\n";
  return counts.bodies == 0 ? 1 : 0;
}

}  // namespace understudy::tests

int main(int count, char** arguments) {
  using namespace understudy::tests;
  if (count < 2) {
    std::cerr << "usage: dump_answers FOLDER [DOCUMENT...]\n";
    return 2;
  }
  const std::vector<std::filesystem::path> named(arguments + 2, arguments + count);
  return write_answers(arguments[1], named.empty() ? usual_documents() : named);
}
