#include "cli/choose_check.h"

#include <algorithm>

#include "cli/suggest.h"
#include "json/pointer.h"

namespace understudy::cli {

namespace {

using runtime::Direction;

tl::unexpected<std::string> unknown(const std::string& what, const std::string& name,
                                    const std::vector<std::string>& names) {
  return tl::unexpected("no " + what + " " + in_backticks(name) + did_you_mean_or_list(name, names));
}

template <typename Things, typename Name>
std::vector<std::string> names_of(const Things& things, Name name) {
  std::vector<std::string> names;
  std::transform(things.begin(), things.end(), std::back_inserter(names), name);
  return names;
}

std::string type_only(const std::string& media_type) {
  auto type = media_type.substr(0, media_type.find(';'));
  type.erase(type.find_last_not_of(' ') + 1);
  std::transform(type.begin(), type.end(), type.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return type;
}

bool is_json(const runtime::Media& media) {
  const auto type = type_only(media.type);
  return type == "application/json" || type.ends_with("+json");
}

tl::expected<const runtime::Media*, std::string> choose_media(const std::vector<runtime::Media>& content,
                                                              const std::string& wanted) {
  const auto found = std::find_if(content.begin(), content.end(), [&](const runtime::Media& media) {
    return wanted.empty() ? is_json(media) : type_only(media.type) == type_only(wanted);
  });
  if (found != content.end()) return &*found;
  if (wanted.empty()) return &content.front();
  return unknown("media type", wanted, names_of(content, [](const auto& media) { return media.type; }));
}

const runtime::ResponseSpec* find_response(const runtime::Operation& operation, const std::string& status) {
  const auto named = [&](const std::string& name) -> const runtime::ResponseSpec* {
    for (const auto& response : operation.responses) {
      if (response.status == name) return &response;
    }
    return nullptr;
  };
  if (const auto* exact = named(status)) return exact;
  const bool is_code = status.size() == 3 && status.find_first_not_of("0123456789") == std::string::npos;
  if (!is_code) return nullptr;
  if (const auto* range = named(status.substr(0, 1) + "XX")) return range;
  return named("default");
}

ChosenCheck of_body(const runtime::Media& media, Direction direction, const runtime::Operation& operation,
                    const PayloadChoice& choice) {
  return {.check = media.check,
          .direction = direction,
          .location = media.location + "/schema",
          .operation = &operation,
          .media = &media,
          .media_type = choice.media_type.empty() ? media.type : choice.media_type};
}

tl::expected<ChosenCheck, std::string> in_response(const runtime::Operation& operation,
                                                   const PayloadChoice& choice) {
  const auto* response = find_response(operation, choice.response);
  if (!response) {
    return unknown("response", choice.response,
                   names_of(operation.responses, [](const auto& one) { return one.status; }));
  }
  if (response->content.empty()) {
    return tl::unexpected("the response " + response->status + " of " + operation.id + " has no body");
  }
  const auto media = choose_media(response->content, choice.media_type);
  if (!media) return tl::unexpected(media.error());
  return of_body(**media, Direction::response, operation, choice);
}

tl::expected<ChosenCheck, std::string> in_operation(const runtime::Api& api, const PayloadChoice& choice) {
  const auto operation = std::find_if(api.operations.begin(), api.operations.end(),
                                      [&](const auto& one) { return one.id == choice.operation; });
  if (operation == api.operations.end()) {
    return unknown("operation", choice.operation,
                   names_of(api.operations, [](const auto& one) { return one.id; }));
  }
  if (!choice.request) return in_response(*operation, choice);
  if (!operation->body || operation->body->content.empty()) {
    return tl::unexpected("the operation " + operation->id + " takes no body");
  }
  const auto media = choose_media(operation->body->content, choice.media_type);
  if (!media) return tl::unexpected(media.error());
  return of_body(**media, Direction::request, *operation, choice);
}

}  // namespace

tl::expected<ChosenCheck, std::string> choose_check(const runtime::Api& api, const PayloadChoice& choice) {
  if (choice.schema.empty()) return in_operation(api, choice);
  for (const auto& [name, check] : api.schemas) {
    if (name == choice.schema) {
      return ChosenCheck{.check = check,
                         .direction = choice.request ? Direction::request : Direction::response,
                         .location = "#/components/schemas/" + json::escape_token(name)};
    }
  }
  return unknown("schema", choice.schema, names_of(api.schemas, [](const auto& one) { return one.first; }));
}

}  // namespace understudy::cli
