#pragma once

namespace understudy::cli {

/// Keeps SIGINT and SIGTERM from ending the program, on this thread and on those that it starts, and makes
/// writing to a closed pipe an ordinary failure.
void hold_signals();

/// Waits for one of the two; a second one then ends the program at once.
void await_signal();

}  // namespace understudy::cli
