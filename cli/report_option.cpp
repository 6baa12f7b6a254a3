#include "cli/report_option.h"

#include <fstream>
#include <ostream>

#include "cli/print_report.h"
#include "runtime/check/format.h"

namespace understudy::cli {

void add_report_option(CLI::App& options, std::string& file) {
  options
      .add_option(
          "--report", file,
          "Write which keywords and operations are enforced, represented or ignored, as JSON; `-` for "
          "standard output")
      ->type_name("FILE");
}

bool knows_format(std::string_view name) {
  return runtime::format_kind(name) != runtime::FormatKind::annotation;
}

tl::expected<void, std::string> write_report(const std::string& file,
                                             const std::vector<generator::DocumentReport>& reports,
                                             Streams& streams) {
  if (file == "-") {
    streams.out << as_json(reports);
    return {};
  }
  std::ofstream out(file, std::ios::binary | std::ios::trunc);
  out << as_json(reports);
  out.close();
  if (!out) return tl::unexpected(file + " cannot be written");
  return {};
}

}  // namespace understudy::cli
