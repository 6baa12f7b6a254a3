// A body by its `Content-Type`: which shape it is read by, the type in a line, then its bytes. What is read
// is checked, and where it can be written it is read again.

#include <array>

#include "json/write.h"
#include "runtime/body.h"
#include "runtime/encode_body.h"
#include "runtime/shape.h"
#include "tests/fuzz/input.h"

using namespace understudy;
using runtime::Encoding;
using runtime::Media;
using runtime::Shape;
using runtime::Style;

namespace {

const Shape node{
    .object = true,
    .xml = runtime::Xml{.name = "node"},
    .members = {{"n", {.integer = true, .xml = runtime::Xml{.attribute = true}}},
                {"s", {.null = true, .string = true, .media_type = "image/png"}},
                {"list", {.array = true, .xml = runtime::Xml{.wrapped = true}, .items = {{.again = 2}}}},
                {"at", {.object = true, .rest = {{.number = true}}}}},
    .rest = {{.again = 1}}};

const Shape form{.object = true,
                 .members = {{"name", {.string = true}},
                             {"ids", {.array = true, .items = {{.integer = true}}}},
                             {"at", {.object = true, .members = {{"n", {.integer = true}}}}},
                             {"on", {.null = true, .boolean = true}}}};

const std::array<Media, 6> declared{
    Media{.shape = node,
          .encoding = {{.property = "at", .style = Style::deep_object},
                       {.property = "list", .content_type = "application/xml, application/json"}}},
    Media{.shape = form},
    Media{.shape = form,
          .encoding = {{.property = "ids", .style = Style::pipe_delimited, .explode = false},
                       {.property = "at", .style = Style::form, .explode = true},
                       {.property = "name", .allow_reserved = true}}},
    Media{.shape = {.array = true, .items = {node}}},
    Media{.shape = {.string = true}},
    Media{},
};

void check(const json::Value& value, const runtime::MediaType& type, const Media& media) {
  runtime::Report report(runtime::Direction::request);
  runtime::check_body(value, type, media, report);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  tests::Input input(data, size);
  Media media = declared[input.below(declared.size())];
  const auto type = runtime::parse_media_type(input.line());
  if (!type || runtime::charset_fault(*type)) return 0;
  media.type = type->essence();
  const auto value = runtime::decode_body(input.rest(), *type, media);
  if (!value) {
    if (value.error().message.empty() || value.error().offset > input.rest().size())
      tests::fail("a fault without words or place");
    return 0;
  }
  check(*value, *type, media);
  const auto written = runtime::encode_body(*value, media);
  if (!written) return 0;
  // A text where the schema has none is an author's words for a body, and is written as it stands.
  if (value->is_string() && !runtime::takes_scalar(media.shape)) return 0;
  const auto sent = runtime::parse_media_type(written->content_type);
  if (!sent) tests::fail("no media type: " + written->content_type);
  const auto again = runtime::decode_body(written->bytes, *sent, media);
  if (!again)
    tests::fail(json::write(*value) + " is written as " + written->bytes + ": " + again.error().message);
  check(*again, *sent, media);
  return 0;
}
