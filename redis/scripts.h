#pragma once

#include <string>

namespace understudy::redis {

/// What Redis does in one step. All take the keys `lock`, `waiting`, `stream` and `state`, in this order.

/// ARGV: a name for a new life, the known life, the known number. Gives the life, the number that the changes
/// begin after, 1 where they begin anew, the snapshot, the changes, and how many there are since the
/// snapshot.
extern const std::string news_script;

/// ARGV: the same, the token of the lock, its milliseconds. Gives the same, or nothing where it is locked.
/// Who waits comes before who locked last.
extern const std::string begin_script;

/// ARGV: the token, the known life, the known number, the change. Gives 0 where the lock was lost.
extern const std::string publish_script;

/// ARGV: the token, the number, the snapshot. Gives 0 where the lock was lost.
extern const std::string save_script;

/// ARGV: the token.
extern const std::string release_script;

}  // namespace understudy::redis
