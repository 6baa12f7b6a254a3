#include "mock/step/route.h"

#include <algorithm>

#include "mock/read/text.h"

namespace understudy::mock {

namespace {

std::string allow_text(const std::vector<std::string>& methods) {
  std::vector<std::string> all = methods;
  if (std::find(all.begin(), all.end(), "OPTIONS") == all.end()) all.emplace_back("OPTIONS");
  std::string text;
  for (const std::string& method : all) text += (text.empty() ? "" : ", ") + method;
  return text;
}

/// What a message shows of a text that somebody sent.
std::string shown(std::string_view text) {
  constexpr std::size_t longest = 200;
  std::string result;
  for (char letter : text.substr(0, longest)) {
    const auto byte = static_cast<unsigned char>(letter);
    result += byte >= 0x20 && byte < 0x7F ? letter : '?';
  }
  return text.size() > longest ? result + "…" : result;
}

tl::unexpected<Refusal> no_path(const runtime::Request& request, const runtime::Mismatch& mismatch) {
  std::string message = "there is no path " + shown(request.path());
  if (!mismatch.near.empty()) message += "; near are " + enumerate(mismatch.near);
  auto refusal = refuse(Cause::no_path, std::move(message));
  json::Array near;
  for (const std::string& path : mismatch.near) near.emplace_back(path);
  refusal.value().names.append("near", std::move(near));
  return refusal;
}

tl::unexpected<Refusal> no_method(const runtime::Request& request, const runtime::Mismatch& mismatch) {
  const std::string allow = allow_text(mismatch.allowed);
  auto refusal = refuse(Cause::no_method, "the path " + shown(request.path()) + " has no " +
                                              shown(request.method) + "; allowed are " + allow);
  refusal.value().headers.add("Allow", allow);
  return refusal;
}

Routed routed(const Engine& engine, runtime::Match match) {
  Routed result;
  for (; &engine.apis[result.index]->api != match.api; ++result.index) continue;
  const PreparedApi& api = *engine.apis[result.index];
  result.operation = &api.operations[static_cast<std::size_t>(match.operation - api.api.operations.data())];
  result.match = std::move(match);
  return result;
}

}  // namespace

Outcome<Routed> route(const Engine& engine, const runtime::Request& request) {
  auto match = engine.router.route(request.method, request.path());
  const bool is_derived = match && match->operation->method != request.method;
  if (is_derived && !engine.manner.answers_undeclared)
    return no_method(request, engine.router.route("", request.path()).error());
  if (match) return routed(engine, std::move(*match));
  return match.error().allowed.empty() ? no_path(request, match.error()) : no_method(request, match.error());
}

std::string allowed_methods(const Engine& engine, std::string_view path) {
  const auto match = engine.router.route("OPTIONS", path);
  if (match || match.error().allowed.empty()) return {};
  return allow_text(match.error().allowed);
}

}  // namespace understudy::mock
