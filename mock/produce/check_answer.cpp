#include "mock/produce/check_answer.h"

#include "runtime/body.h"

namespace understudy::mock {

namespace {

tl::unexpected<Refusal> undocumented(const std::string& what) {
  runtime::Violation violation;
  violation.message = what + " is not documented";
  return refuse_broken("the answer breaks the document", {violation});
}

}  // namespace

Outcome<bool> check_answer(const PreparedOperation& operation, const runtime::Response& response) {
  const PreparedResponse* documented = response_for(operation, response.status);
  if (documented == nullptr) return undocumented("the status " + std::to_string(response.status));
  if (response.body.empty() || documented->spec->content.empty()) return true;
  const std::string* header = response.headers.find("content-type");
  const auto type = header == nullptr ? std::nullopt : runtime::parse_media_type(*header);
  const runtime::Media* media = type ? runtime::match_content(documented->spec->content, *type) : nullptr;
  if (media == nullptr) return undocumented("the content type " + (header == nullptr ? "" : *header));
  if (!media->check) return true;
  const auto value = runtime::decode_body(response.body, *type, *media);
  if (!value) return refuse(Cause::internal, Detail::broken_answer, "the answer: " + value.error().message);
  runtime::Report report(runtime::Direction::response);
  runtime::check_body(*value, *type, *media, report);
  if (report.ok()) return true;
  return refuse_broken("the answer breaks the response " + documented->spec->status, report.take());
}

}  // namespace understudy::mock
