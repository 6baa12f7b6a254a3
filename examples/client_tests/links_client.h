#pragma once

#include <optional>
#include <string>

namespace links {

/// A client as a team writes one: it links things of DevRev's API, and tries once more when it is told to
/// wait.
class Client {
 public:
  Client(std::string url, std::string token) : url_(std::move(url)), token_(std::move(token)) {}

  /// The id of the new link; nothing where the API refuses.
  std::optional<std::string> link(const std::string& source, const std::string& target) const;

 private:
  std::string url_;
  std::string token_;
};

}  // namespace links
