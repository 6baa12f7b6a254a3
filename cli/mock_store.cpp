#include "cli/mock_store.h"

#include <cstdlib>
#include <ostream>

#include "cli/command.h"
#include "redis/sharing.h"

namespace understudy::cli {

CLI::Option* add_store_option(CLI::App& options, std::string& store) {
  return options
      .add_option("--store", store,
                  "Where to keep what clients make: memory, which is the default, or "
                  "redis://HOST:PORT[/DB] to share it with other mocks")
      ->type_name("STORE")
      ->check([](const std::string& text) {
        const bool is_known = text == "memory" || redis::read_address(text).has_value();
        return is_known ? std::string() : "must be memory or redis://HOST:PORT[/DB]";
      });
}

tl::expected<mock::OpenSharing, ExitCode> open_store(const std::string& store, Streams& streams) {
  auto address = redis::read_address(store);
  if (!address) return mock::OpenSharing();
  if (const char* password = std::getenv("REDISCLI_AUTH")) address->password = password;
  auto sharing = redis::share_on(*address);
  if (sharing) return *std::move(sharing);
  streams.err << "understudy: the store " << sharing.error() << "\n";
  return tl::unexpected(ExitCode::wrong_usage);
}

}  // namespace understudy::cli
