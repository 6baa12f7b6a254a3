#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "mock/refusal.h"
#include "mock/store/collection.h"

namespace understudy::mock {

/// Refuses the value of a query parameter that is no cursor of its list.
tl::unexpected<Refusal> refuse_cursor(const std::string& parameter, const json::Value& value,
                                      std::string message);

/// Makes and reads the cursors of lists: a position in a collection's world with a seal that only this server
/// can make. Stable while items come and go.
class Cursors {
 public:
  explicit Cursors(std::uint64_t secret) : secret_(secret) {}

  std::string make(std::string_view collection, const World& world, std::uint64_t position) const;
  /// The position behind a cursor; nothing for one that was not made for this list.
  std::optional<std::uint64_t> read(std::string_view collection, const World& world,
                                    std::string_view cursor) const;

 private:
  std::uint64_t seal(std::string_view collection, const World& world, std::uint64_t position) const;

  std::uint64_t secret_;
};

}  // namespace understudy::mock
