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

ExitCode print_routes(const std::vector<std::string>& specs, Streams& streams) {
  const auto apis = apis_of(specs, {}, streams);
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
  const auto specs = std::make_shared<std::vector<std::string>>();
  options.add_option("SPEC", *specs,
                     "OpenAPI documents, `-` for standard input; without one the APIs compiled in");
  return [specs](Streams& streams) { return print_routes(*specs, streams); };
}

}  // namespace understudy::cli
