#include <catch2/catch.hpp>
#include <random>

#include "runtime/body.h"
#include "runtime/encode_body.h"

namespace understudy::runtime {
namespace {

const Shape node{.object = true,
                 .xml = Xml{.name = "node"},
                 .members = {{"n", {.integer = true, .xml = Xml{.attribute = true}}},
                             {"s", {.null = true, .string = true, .media_type = "image/png"}},
                             {"list", {.array = true, .xml = Xml{.wrapped = true}, .items = {{.again = 2}}}},
                             {"at", {.object = true, .rest = {{.number = true}}}}},
                 .rest = {{.again = 1}}};

const std::vector<Encoding> encoding{
    {.property = "at", .style = Style::deep_object},
    {.property = "list", .content_type = "application/xml, application/json"}};

struct Seed {
  std::string type;
  std::string body;
};

const std::vector<Seed> seeds{
    {"application/xml",
     "<?xml version=\"1.0\"?><node n=\"1\" xmlns:p=\"u\"><s>a&amp;<![CDATA[<]]></s><list><list "
     "n=\"2\"/></list><p:x/><!-- c --></node>"},
    {"application/x-www-form-urlencoded", "n=1&s=a+b%21&list=%3Cnode%2F%3E&at[x]=1&at[y][z]=2&n=3"},
    {"multipart/form-data; boundary=X",
     "--X\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n1\r\n--X\r\nContent-Disposition: form-data; "
     "name=\"list\"; filename=\"a\"\r\nContent-Type: application/json\r\n\r\n[{}]\r\n--X--\r\n"},
    {"multipart/mixed; boundary=X",
     "--X\r\n\r\na\r\n--X\r\nContent-Type: application/xml\r\n\r\n<a/>\r\n--X--"},
    {"application/x-ndjson", "{\"n\":1}\n[2,\"\\u00e9\"]\n\nnull\n"},
    {"application/json-seq", "\x1E{\"n\":1}\n\x1E[]\n"},
    {"text/plain; charset=iso-8859-1", "12"}};

/// A text with some of its bytes changed, taken away, or written twice.
std::string mutated(std::string text, std::mt19937& random) {
  const auto below = [&](std::size_t most) {
    return std::uniform_int_distribution<std::size_t>(0, most)(random);
  };
  for (std::size_t left = below(5) + 1; left > 0 && !text.empty(); --left) {
    const std::size_t at = below(text.size() - 1);
    const std::size_t length = below(std::min<std::size_t>(text.size() - at, 12));
    switch (below(3)) {
      case 0:
        text[at] = static_cast<char>(below(255));
        break;
      case 1:
        text.erase(at, length);
        break;
      case 2:
        text.insert(at, text.substr(below(text.size() - 1), length));
        break;
      default:
        text[at] = "<>&;=[]%\"'/-\r\n\x1E{}"[below(16)];
    }
  }
  return text;
}

}  // namespace

TEST_CASE("no body crashes its reader, and what is read is written or refused") {
  std::mt19937 random(11);
  std::size_t read = 0;
  std::size_t written = 0;
  for (int round = 0; round < 3'000; ++round) {
    for (const Seed& seed : seeds) {
      const Media media{.type = seed.type, .shape = node, .encoding = encoding};
      const auto value = decode_body(mutated(seed.body, random), *parse_media_type(seed.type), media);
      if (!value) continue;
      ++read;
      if (encode_body(*value, media)) ++written;
    }
  }
  CHECK(read > 1'500);
  CHECK(written > 1'000);
}

}  // namespace understudy::runtime
