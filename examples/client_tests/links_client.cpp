#include "examples/client_tests/links_client.h"

#include <httplib.h>

#include "json/parse.h"
#include "json/pointer.h"
#include "json/write.h"

namespace links {

std::optional<std::string> Client::link(const std::string& source, const std::string& target) const {
  using namespace understudy;
  httplib::Client http(url_);
  const httplib::Headers headers{{"Authorization", "Bearer " + token_}};
  const std::string body = json::write(json::Object{{"source", source}, {"target", target}});
  auto answer = http.Post("/links.create", headers, body, "application/json");
  if (answer && answer->status == 429) answer = http.Post("/links.create", headers, body, "application/json");
  if (!answer || answer->status != 201) return std::nullopt;
  const auto made = json::parse(answer->body);
  const json::Value* id = made ? json::at_pointer(*made, "/link/id") : nullptr;
  return id != nullptr && id->string() != nullptr ? std::optional(*id->string()) : std::nullopt;
}

}  // namespace links
