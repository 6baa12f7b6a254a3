#pragma once

#include <condition_variable>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

#include "cli/served_spec.h"

namespace understudy::cli {

/// Watches the files of documents, on a thread of its own until it goes away, and reads a document again
/// when one of them has changed and stays as it is. A file is known by what its path leads to, so that
/// editors may rename over it and symbolic links may be swapped.
class Reloader {
 public:
  /// Serves the documents from now on; `reread` are the new ones among them.
  using Serve = std::function<void(const std::vector<ServedSpec>& specs, const std::vector<bool>& reread)>;

  Reloader(std::vector<ServedSpec> specs, SpecOptions options, Streams& streams, Serve serve);
  ~Reloader();
  Reloader(const Reloader&) = delete;
  Reloader& operator=(const Reloader&) = delete;

 private:
  void run();
  void look();
  bool has_settled(std::size_t index);

  std::vector<ServedSpec> specs_;
  std::vector<FileStamps> last_;  // of each document, at the last look
  SpecOptions options_;
  Streams& streams_;
  Serve serve_;
  std::mutex mutex_;
  std::condition_variable wake_;
  bool ends_ = false;
  std::thread thread_;
};

}  // namespace understudy::cli
