#include "cli/mock_main.h"

#include <filesystem>

#include "cli/command.h"
#include "cli/enter.h"
#include "cli/parse_words.h"

namespace understudy::cli {

int mock_main(int count, char** words) {
  const std::string name = count > 0 ? std::filesystem::path(words[0]).filename().string() : "mock";
  return enter(count, words, [&](const std::vector<std::string>& options, Streams& streams) {
    CLI::App app("Answers every documented operation on localhost", name);
    app.set_version_flag("--version", name + ", by understudy " UNDERSTUDY_VERSION,
                         "Print the version and exit");
    const Action action = prepare_mock(app);
    const auto end = parse_words(app, options, streams);
    return end ? *end : action(streams);
  });
}

}  // namespace understudy::cli
