#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace understudy::mock {

/// How far a mock knows what was published: the number of the last change, in one life of the store. Changes
/// are numbered 1, 2, 3, …; a store that lost everything begins another life.
struct Mark {
  std::string life = {};
  std::uint64_t number = 0;

  friend bool operator==(const Mark&, const Mark&) = default;
};

/// What a mock that is at some mark does not know yet.
struct News {
  Mark from = {};                            // before the first change
  bool is_whole = false;                     // begins with `snapshot`, and not where it was asked to
  std::optional<std::string> snapshot = {};  // what was known at `from`; without one: what the document says
  std::vector<std::string> changes = {};     // in their order, each with the next number
  std::uint64_t length = 0;                  // of all changes since the last snapshot
};

/// Either what was asked for, or why the store did not answer.
template <typename Value>
using FromStore = tl::expected<Value, std::string>;

/// Where the mocks of one API share what clients make of its collections: texts in, texts out. Safe to use
/// from many threads; `begin` to `publish` or `release` is for one of them at a time. Nothing of it waits for
/// longer than some seconds.
class Sharing {
 public:
  virtual ~Sharing() = default;

  /// What was published after that mark.
  virtual FromStore<News> news(const Mark& known) = 0;
  /// The same, and no other mock may publish until `publish` or `release`.
  virtual FromStore<News> begin(const Mark& known) = 0;
  /// Appends a change after that mark, and ends what `begin` began; fails where somebody else was faster.
  virtual FromStore<bool> publish(const Mark& known, const std::string& change) = 0;
  /// Ends what `begin` began without a change.
  virtual void release() = 0;
  /// Puts a snapshot in the place of all changes up to that mark; between `begin` and `publish`.
  virtual FromStore<bool> save(const Mark& known, const std::string& snapshot) = 0;
};

/// Opens what the mocks of an API share, by the API's name.
using OpenSharing = std::function<std::shared_ptr<Sharing>(const std::string& api)>;

}  // namespace understudy::mock
