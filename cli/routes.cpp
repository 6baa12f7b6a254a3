#include <memory>
#include <ostream>

#include "cli/apis.h"
#include "cli/command.h"
#include "cli/table.h"

namespace understudy::cli {

namespace {

std::string statuses(const runtime::Operation& operation) {
  std::string list;
  for (const auto& response : operation.responses) list += (list.empty() ? "" : " ") + response.status;
  return list;
}

struct RoutesArguments {
  std::vector<std::string> specs;
  SpecOptions read;
};

ExitCode print_routes(const RoutesArguments& arguments, Streams& streams) {
  const auto apis = apis_of(arguments.specs, arguments.read, streams);
  if (!apis) return apis.error();
  std::vector<std::vector<std::string>> rows;
  for (const auto& api : *apis) {
    for (const auto& operation : api.operations) {
      rows.push_back({operation.method, operation.path, operation.id, statuses(operation)});
    }
  }
  streams.out << aligned(rows);
  return ExitCode::fine;
}

}  // namespace

Action prepare_routes(CLI::App& options) {
  const auto arguments = std::make_shared<RoutesArguments>();
  options.add_option("SPEC", arguments->specs,
                     "OpenAPI documents, `-` for standard input; without one the APIs compiled in");
  add_reference_options(options, arguments->read.load);
  add_strict_option(options, arguments->read);
  return [arguments](Streams& streams) { return print_routes(*arguments, streams); };
}

}  // namespace understudy::cli
