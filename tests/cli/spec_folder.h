#pragma once

#include <filesystem>
#include <string>

#include "tests/http/raw_client.h"

namespace understudy::tests {

/// A folder of documents that goes away with it.
class SpecFolder {
 public:
  SpecFolder();
  ~SpecFolder();
  SpecFolder(const SpecFolder&) = delete;
  SpecFolder& operator=(const SpecFolder&) = delete;

  std::filesystem::path path(const std::string& name) const { return path_ / name; }
  std::string write(const std::string& name, const std::string& text) const;

 private:
  std::filesystem::path path_;
};

/// A document with a GET for each of the paths, answered by the text `answer`.
std::string document(const std::string& paths, const std::string& answer = "first");

/// The answer to a GET.
RawResponse get(int port, const std::string& target);

}  // namespace understudy::tests
