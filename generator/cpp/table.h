#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "json/json.h"
#include "openapi/protobuf.h"
#include "openapi/shape.h"
#include "openapi/unions.h"
#include "openapi/write_only.h"

namespace understudy::generator::cpp {

// The table of an API as generated code writes it down: runtime/api.h with the names of checks in place of
// checks. An empty name: anything goes.

struct TableExample {
  std::string name;
  std::string summary;
  json::Value value;

  friend bool operator==(const TableExample&, const TableExample&) = default;
};

struct TableParameter {
  std::string name;
  std::string in;
  std::string style;
  bool explode = true;
  bool required = false;
  bool deprecated = false;
  bool allow_reserved = false;
  bool allow_empty_value = false;
  std::string media_type;
  openapi::ValueShape shape;
  std::string check;
  std::string location;
  std::optional<json::Value> example;

  friend bool operator==(const TableParameter&, const TableParameter&) = default;
};

struct TableHeader {
  std::string name = {};
  bool required = false;
  bool explode = false;
  std::string check = {};
  openapi::ValueShape shape = {};
  std::optional<json::Value> example = {};

  friend bool operator==(const TableHeader&, const TableHeader&) = default;
};

struct TableEncoding {
  std::string property = {};
  std::string content_type = {};
  std::optional<std::string> style = {};
  std::optional<bool> explode = {};
  bool allow_reserved = false;
  std::vector<TableHeader> headers = {};

  friend bool operator==(const TableEncoding&, const TableEncoding&) = default;
};

struct TableMedia {
  std::string type = {};
  std::string check = {};
  openapi::ValueShape shape = {};
  std::vector<TableEncoding> encoding = {};
  std::vector<TableExample> examples = {};
  std::optional<json::Value> sample = {};
  std::optional<std::size_t> protobuf = {};
  std::optional<std::size_t> write_only = {};
  std::string location = {};

  friend bool operator==(const TableMedia&, const TableMedia&) = default;
};

struct TableResponse {
  std::string status;
  std::string description;
  std::vector<TableHeader> headers;
  std::vector<TableMedia> content;
  std::string location;

  friend bool operator==(const TableResponse&, const TableResponse&) = default;
};

struct TableBody {
  bool required = false;
  std::vector<TableMedia> content;
  std::string location;

  friend bool operator==(const TableBody&, const TableBody&) = default;
};

struct TableScheme {
  std::string name;
  std::string kind;
  std::string http_scheme;
  std::string in;
  std::string parameter;
  json::Value extensions;

  friend bool operator==(const TableScheme&, const TableScheme&) = default;
};

using TableRequirement = std::vector<std::pair<std::string, std::vector<std::string>>>;

struct TableOperation {
  std::string id;
  std::string method;
  std::string path;
  std::string summary;
  bool deprecated = false;
  std::vector<TableParameter> parameters;
  std::optional<TableBody> body;
  std::vector<TableResponse> responses;
  std::vector<TableRequirement> security;
  json::Value extensions;
  std::string location;

  friend bool operator==(const TableOperation&, const TableOperation&) = default;
};

/// What several operations have in common, each with words to name it by.
struct TableCommon {
  std::vector<std::pair<std::string, json::Value>> values;
  std::vector<std::pair<std::string, TableParameter>> parameters;
  std::vector<std::pair<std::string, TableResponse>> responses;  // without their status

  friend bool operator==(const TableCommon&, const TableCommon&) = default;
};

struct Table {
  std::string name;
  std::string title;
  std::string version;
  std::vector<std::string> base_paths;
  std::vector<TableOperation> operations;
  std::vector<TableScheme> security_schemes;
  std::vector<std::pair<std::string, std::string>> schemas;  // component, check
  std::vector<std::vector<openapi::ProtobufField>> protobuf;
  std::vector<openapi::WriteOnly> write_only;
  std::vector<openapi::UnionPlace> unions;
  json::Value extensions;

  friend bool operator==(const Table&, const Table&) = default;
};

}  // namespace understudy::generator::cpp
