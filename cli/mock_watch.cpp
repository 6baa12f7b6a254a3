#include "cli/mock_watch.h"

#include <CLI/CLI.hpp>
#include <fstream>
#include <ostream>

#include "cli/example_url.h"

namespace understudy::cli {

namespace {

constexpr int most_entries = 1'000'000;

std::string fault_of_least(const std::string& text) {
  if (least_coverage(text)) return {};
  return "has to be a percentage like 80 or responses=100, with operations, parameters, request-types, "
         "responses, response-types or branches, is " +
         text;
}

mock::CoverageFormat format_of(const WatchArguments& arguments) {
  const auto said = mock::coverage_format_named(arguments.coverage_format);
  return said ? *said : mock::coverage_format_of_file(arguments.coverage_file);
}

bool write(const std::string& file, const std::string& text, Streams& streams) {
  if (file == "-") {
    streams.out << text << std::flush;
    return static_cast<bool>(streams.out);
  }
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out << text;
  out.close();
  return static_cast<bool>(out);
}

std::string cannot(const std::string& file) { return "`--coverage`: " + file + " cannot be written"; }

bool is_enough(const mock::CoverageReport& report, const std::string& text, Streams& streams) {
  const LeastCoverage least = *least_coverage(text);
  const mock::Share share = least.kind ? mock::share_of(report, *least.kind) : mock::share_of(report);
  if (share.percent() >= least.percent) return true;
  streams.err << "error: the coverage" << (least.kind ? " of " : "")
              << (least.kind ? mock::plural_of(*least.kind) : "") << " is " << share.text() << " ("
              << share.touched << " of " << share.all << "), and `--fail-under " << text
              << "` asks for more\n";
  return false;
}

}  // namespace

std::optional<LeastCoverage> least_coverage(const std::string& text) {
  LeastCoverage least;
  const std::size_t equals = text.find('=');
  const std::string number = equals == std::string::npos ? text : text.substr(equals + 1);
  if (equals != std::string::npos) {
    least.kind = mock::kind_named(text.substr(0, equals));
    if (!least.kind) return std::nullopt;
  }
  const bool is_plain = !number.empty() && number.find_first_not_of("0123456789.") == std::string::npos;
  if (!is_plain || !CLI::detail::lexical_cast(number, least.percent) || least.percent > 100)
    return std::nullopt;
  return least;
}

bool WatchArguments::has_admin(const std::string& host) const {
  return admin && (is_loopback(host) || !token.empty());
}

void add_watch_options(CLI::App& options, WatchArguments& arguments) {
  options
      .add_option("--journal", arguments.journal,
                  "How many answered requests are kept to be read, default 1000; 0 keeps none")
      ->check(CLI::Range(0, most_entries));
  options.add_flag("--admin,!--no-admin", arguments.admin,
                   "Whether there are paths below /__understudy/; on unless other machines can call and "
                   "there is no token");
  options
      .add_option("--admin-token", arguments.token,
                  "What callers of those paths have to know, as a bearer token")
      ->check([](const std::string& text) { return text.empty() ? "must not be empty" : std::string(); });
  options
      .add_option("--coverage", arguments.coverage_file,
                  "Write at the end what of the documents was touched; `-` for standard output")
      ->type_name("FILE");
  options
      .add_option("--coverage-format", arguments.coverage_format,
                  "text, json, junit or lcov; unless it is said by the ending: .json, .xml, .info, .lcov")
      ->check(CLI::IsMember({"text", "json", "junit", "lcov"}))
      ->needs("--coverage");
  options
      .add_option("--fail-under", arguments.fail_under,
                  "End with 1 where less was touched: `80`, `responses=100`; may be given more than once")
      ->type_name("[KIND=]PERCENT")
      ->check(fault_of_least);
}

void watch(mock::Options& options, const WatchArguments& arguments, const std::string& host) {
  const bool has_admin = arguments.has_admin(host);
  if (has_admin) options.admin = mock::Admin{arguments.token};
  options.journal = has_admin ? arguments.journal : 0;
  options.coverage = has_admin || !arguments.coverage_file.empty() || !arguments.fail_under.empty();
}

tl::expected<void, std::string> try_coverage_file(const WatchArguments& arguments) {
  const std::string& file = arguments.coverage_file;
  if (file.empty() || file == "-") return {};
  if (!std::ofstream(file, std::ios::binary | std::ios::app)) return tl::unexpected(cannot(file));
  return {};
}

ExitCode end_coverage(const mock::CoverageReport& report, const WatchArguments& arguments, Streams& streams) {
  ExitCode end = ExitCode::fine;
  const std::string& file = arguments.coverage_file;
  if (!file.empty() && !write(file, mock::coverage_as(format_of(arguments), report), streams)) {
    streams.err << "understudy: " << cannot(file) << "\n";
    end = ExitCode::wrong_usage;
  }
  for (const std::string& text : arguments.fail_under) {
    if (!is_enough(report, text, streams)) end = worse(end, ExitCode::rule_broken);
  }
  return end;
}

}  // namespace understudy::cli
