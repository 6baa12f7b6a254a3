#include "mock/errors/recognise.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "mock/infer/names.h"
#include "mock/protobuf/frame.h"
#include "mock/read/text.h"

namespace understudy::mock {

namespace {

using namespace std::string_view_literals;
using Words = std::vector<std::string_view>;

const Words messages = {"message"sv,      "msg"sv,         "detail"sv,           "description"sv,
                        "errormessage"sv, "longmessage"sv, "errordescription"sv, "usermessage"sv,
                        "details"sv,      "reason"sv};
const Words statuses = {"status"sv,         "statuscode"sv, "httpstatus"sv,
                        "httpstatuscode"sv, "code"sv,       "errorcode"sv};
const Words fields = {"field"sv,     "path"sv,   "param"sv,     "parameter"sv,    "property"sv,
                      "attribute"sv, "target"sv, "fieldname"sv, "propertypath"sv, "location"sv};
/// Those that speak of nothing else, such as the path of a request.
const Words only_fields = {"field"sv, "param"sv, "parameter"sv, "property"sv, "attribute"sv, "fieldname"sv};
const Words machine_words = {"code"sv,      "type"sv,    "id"sv,   "errorcode"sv,
                             "errortype"sv, "keyword"sv, "rule"sv, "constraint"sv};
const Words lists = {"errors"sv, "details"sv,         "detail"sv,      "violations"sv,
                     "issues"sv, "invalidparams"sv,   "fielderrors"sv, "validationerrors"sv,
                     "causes"sv, "fieldviolations"sv, "error"sv};

bool is_in(const Words& words, const std::string& name) {
  return std::ranges::find(words, name) != words.end();
}

/// What samples say where a document gives no example.
bool is_made(const json::Value& value) {
  return value == json::Value("text") || value == json::Value("string");
}

std::string text_in(const json::Value& record, const char* name) {
  const json::Value* value = record.find(name);
  return value == nullptr ? std::string() : text_of(*value);
}

class Telling {
 public:
  explicit Telling(const json::Value& refusal) : refusal_(refusal) {}

  /// The members of an object that tell of the refusal, or of one violation.
  json::Value told(const json::Value& documented, const json::Value& record) const {
    if (!documented.is_object()) return documented;
    json::Value result = documented;
    for (const json::Member& member : *documented.object()) {
      if (auto value = value_of(member, *documented.object(), record))
        result.object()->set(member.name, *std::move(value));
    }
    return result;
  }

 private:
  bool is_violation(const json::Value& record) const { return record.find("violations") == nullptr; }

  std::optional<json::Value> value_of(const json::Member& member, const json::Object& around,
                                      const json::Value& record) const {
    const std::string name = bare_name(member.name);
    if (member.value.is_string()) return text_of_member(name, member.value, around, record);
    if (member.value.is_number() && is_in(statuses, name)) return number_of(name, around);
    if (member.value.is_array()) return list_of(name, member.value, record);
    if (member.value.is_object()) return object_of(name, member.value, record);
    return std::nullopt;
  }

  std::optional<json::Value> text_of_member(const std::string& name, const json::Value& before,
                                            const json::Object& around, const json::Value& record) const {
    if (name == "error")
      return has_message(around) ? text_in(refusal_, "reason") : text_in(record, "message");
    if (is_in(messages, name)) return text_in(record, "message");
    if (name == "title") return text_in(refusal_, "reason");
    if (name == "status" || name == "statuscode") return status_text(before);
    if (auto place = place_of(name, before, record)) return place;
    if (is_violation(record) && is_in(machine_words, name)) return text_in(record, "keyword");
    return is_in(machine_words, name) && is_made(before)
               ? std::optional<json::Value>(text_in(refusal_, "cause"))
               : std::nullopt;
  }

  /// What was wrong: of one violation, or of the first one where an error speaks of one only.
  std::optional<json::Value> place_of(const std::string& name, const json::Value& before,
                                      const json::Value& record) const {
    const bool is_one = is_violation(record);
    const json::Value& violation = is_one ? record : refusal_.find("violations")->array()->front();
    if (name == "pointer" || name == "jsonpointer")
      return (before.string()->starts_with('#') ? "#" : "") + text_in(violation, "pointer");
    if (is_in(is_one ? fields : only_fields, name)) return text_in(violation, "field");
    return is_one && (name == "in" || name == "source") ? std::optional<json::Value>(text_in(violation, "in"))
                                                        : std::nullopt;
  }

  static bool has_message(const json::Object& around) {
    return std::any_of(around.begin(), around.end(), [](const json::Member& member) {
      return member.value.is_string() && is_in(messages, bare_name(member.name));
    });
  }

  /// Only where it told a status before: `"422"`, but not `"error"`.
  std::optional<json::Value> status_text(const json::Value& before) const {
    const std::string& text = *before.string();
    const bool is_code = text.size() == 3 && text.find_first_not_of("0123456789") == std::string::npos;
    return is_code || is_made(before) ? std::optional<json::Value>(text_in(refusal_, "status"))
                                      : std::nullopt;
  }

  json::Value number_of(const std::string& name, const json::Object& around) const {
    const json::Value* status = refusal_.find("status");
    const json::Value* details = around.find("details");
    const bool is_rpc = name == "code" && details != nullptr && details->is_array();
    if (!is_rpc || status->number() == nullptr) return *status;
    return json::Value(grpc_status_of(static_cast<int>(status->number()->as_int64().value_or(400))));
  }

  /// One entry for each violation, each like the first documented one.
  std::optional<json::Value> list_of(const std::string& name, const json::Value& before,
                                     const json::Value& record) const {
    if (name == "loc" && is_violation(record)) return *record.find("loc");
    const json::Array& entries = *before.array();
    if (!is_in(lists, name) || entries.empty() || is_violation(record)) return std::nullopt;
    if (entries.front().find("@type") != nullptr) return json::Value(json::Array());
    json::Array told_of;
    for (const json::Value& violation : *refusal_.find("violations")->array()) {
      if (entries.front().is_object()) told_of.push_back(told(entries.front(), violation));
      if (entries.front().is_string()) told_of.push_back(text_in(violation, "message"));
    }
    return told_of.empty() ? std::nullopt : std::optional<json::Value>(std::move(told_of));
  }

  std::optional<json::Value> object_of(const std::string& name, const json::Value& before,
                                       const json::Value& record) const {
    const bool by_field = is_in(lists, name) && !before.object()->empty() &&
                          std::all_of(before.object()->begin(), before.object()->end(),
                                      [](const json::Member& one) { return one.value.is_array(); });
    if (!by_field || is_violation(record)) return told(before, record);
    json::Object fields_told;
    for (const json::Value& violation : *refusal_.find("violations")->array()) {
      const std::string field = text_in(violation, "field");
      json::Value* known = fields_told.find(field);
      if (known == nullptr) known = &fields_told.append(field, json::Array());
      known->array()->push_back(text_in(violation, "message"));
    }
    return fields_told;
  }

  const json::Value& refusal_;
};

}  // namespace

json::Value with_reason(const json::Value& documented, const json::Value& refusal,
                        const std::function<bool(const json::Value&)>& takes) {
  const json::Value all = Telling(refusal).told(documented, refusal);
  if (takes(all) || !all.is_object()) return all;
  json::Value some = documented;
  for (const json::Member& member : *all.object()) {
    json::Value changed = some;
    changed.object()->set(member.name, member.value);
    if (takes(changed)) some = std::move(changed);
  }
  return some;
}

}  // namespace understudy::mock
