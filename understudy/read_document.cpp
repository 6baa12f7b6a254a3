#include "understudy/read_document.h"

#include <memory>
#include <stdexcept>

#include "openapi/load.h"
#include "validator/interpret.h"

namespace understudy {

ReadDocument read_document(const std::filesystem::path& path) {
  // The document of a test is its author's own, wherever its files are.
  openapi::Loaded loaded = openapi::load(path, {.references_outside = true});
  ReadDocument read;
  std::string all;
  for (const openapi::Diagnostic& diagnostic : loaded.diagnostics.sorted()) {
    if (diagnostic.severity != openapi::Severity::error) continue;
    read.faults.push_back(openapi::render(diagnostic, *loaded.sources));
    all += "\n" + read.faults.back();
  }
  if (!loaded.document) throw std::invalid_argument(path.string() + " cannot be served" + all);
  const auto document = std::make_shared<const openapi::Document>(std::move(*loaded.document));
  read.api = validator::interpret(document);
  read.outgoing = validator::outgoing(document);
  return read;
}

}  // namespace understudy
