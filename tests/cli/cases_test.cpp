#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>

#include "tests/cli/case_file.h"

using namespace understudy::tests;

namespace {

namespace fs = std::filesystem;

const fs::path source = UNDERSTUDY_SOURCE_DIR;
const fs::path program = UNDERSTUDY_PROGRAM;

/// A folder of its own for a case, with `specs` and the case's files in it.
class Workplace {
 public:
  explicit Workplace(const CliCase& cli_case) {
    auto name = (fs::temp_directory_path() / "understudy-cli-XXXXXX").string();
    REQUIRE(mkdtemp(name.data()) != nullptr);
    folder_ = name;
    fs::create_directory(folder_ / "work");
    fs::create_directory_symlink(source / "specs", folder_ / "work/specs");
    for (const auto& [file, text] : cli_case.files) write_file(folder_ / "work" / file, text);
  }
  ~Workplace() { fs::remove_all(folder_); }
  Workplace(const Workplace&) = delete;
  Workplace& operator=(const Workplace&) = delete;

  /// Runs the command and puts what came of it in the place of what is expected.
  CliStep run(const CliStep& step) const {
    write_file(folder_ / "command", step.command + "\n");
    write_file(folder_ / "in", step.input);
    const auto at = [this](const char* name) { return " " + (folder_ / name).string(); };
    const auto path = "PATH=" + program.parent_path().string() + ":$PATH";
    const auto line = "cd" + at("work") + " && " + path + " timeout 30 sh" + at("command") + " <" + at("in") +
                      " >" + at("out") + " 2>" + at("err");
    const int status = std::system(line.c_str());
    return {step.command, step.input, std::to_string(WEXITSTATUS(status)), read_file(folder_ / "out"),
            read_file(folder_ / "err")};
  }

 private:
  fs::path folder_;
};

bool update_wanted() {
  const char* wanted = std::getenv("UPDATE_EXPECTED");
  return wanted != nullptr && std::string(wanted) == "1";
}

void run_case(const fs::path& path) {
  auto cli_case = parse_case(read_file(path));
  const Workplace workplace(cli_case);
  for (auto& step : cli_case.steps) {
    const auto got = workplace.run(step);
    INFO(step.command << "\n-- stdout\n" << got.out << "-- stderr\n" << got.err);
    if (update_wanted()) {
      if (!matches(step.out, got.out)) step.out = got.out;
      if (!matches(step.err, got.err)) step.err = got.err;
      step.exit = got.exit;
      continue;
    }
    CHECK(got.exit == step.exit);
    CHECK(matches(step.out, got.out));
    CHECK(matches(step.err, got.err));
  }
  if (update_wanted()) write_file(path, write_case(cli_case));
}

std::vector<fs::path> case_paths(const std::string& folder) {
  std::vector<fs::path> paths;
  for (const auto& entry : fs::directory_iterator(source / "tests/cases" / folder))
    paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());
  return paths;
}

}  // namespace

TEST_CASE("the program does what the cases of tests/cases/cli say") {
  const auto paths = case_paths("cli");
  REQUIRE(paths.size() > 10);
  for (const auto& path : paths) {
    DYNAMIC_SECTION(path.filename().string()) { run_case(path); }
  }
}

TEST_CASE("a bad payload for every keyword is told as the cases of tests/cases/messages say") {
  const auto paths = case_paths("messages");
  REQUIRE(paths.size() > 80);
  for (const auto& path : paths) {
    DYNAMIC_SECTION(path.filename().string()) { run_case(path); }
  }
}

TEST_CASE("a wildcard stands for any text in a line, three dots for any lines") {
  CHECK(matches("a*c\n", "abbc\n"));
  CHECK(matches("...\nlast *\n", "first\nsecond\nlast one\n"));
  CHECK(matches("", ""));
  CHECK_FALSE(matches("a*c\n", "abb\n"));
  CHECK_FALSE(matches("a\n", "a\nb\n"));
  CHECK_FALSE(matches("", "a\n"));
  CHECK_FALSE(matches("...\nx\n", "y\n"));
}

TEST_CASE("a case is written as it was read") {
  const std::string text =
      "== file a.json\n{}\n== file empty\n== command\nunderstudy x\n== exit\n2\n== stderr\nno\n";
  CHECK(write_case(parse_case(text)) == text);
  CHECK_THROWS(parse_case("== stdout\nx\n"));
  CHECK_THROWS(parse_case("== nonsense\n"));
  CHECK_THROWS(parse_case(""));
}
