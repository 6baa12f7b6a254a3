#include "mock/admin/show_journal.h"

#include "mock/admin/journal_json.h"
#include "mock/admin/query.h"
#include "mock/admin/reply.h"

namespace understudy::mock {

namespace {

bool is_digit(char letter) { return letter >= '0' && letter <= '9'; }

/// Whether a text is a status or a range of them: `201`, `2XX`.
bool is_status(std::string_view text) {
  if (text.size() != 3 || !is_digit(text[0])) return false;
  const std::string_view rest = text.substr(1);
  return (is_digit(rest[0]) && is_digit(rest[1])) || rest == "XX" || rest == "xx";
}

bool has_status(const JournalEntry& entry, std::string_view wanted) {
  const std::string status = std::to_string(entry.status);
  return status == wanted || (!is_digit(wanted[1]) && status.front() == wanted.front());
}

bool is_wanted(const JournalEntry& entry, const Query& query) {
  const auto operation = query.find("operation");
  if (operation != query.end() && entry.operation != operation->second) return false;
  const auto status = query.find("status");
  return status == query.end() || has_status(entry, status->second);
}

}  // namespace

runtime::Response show_journal(const AdminRequest& asked) {
  const auto query = query_of(asked.request, {"operation", "status"});
  if (!query) return not_understood(query.error());
  const auto status = query->find("status");
  if (status != query->end() && !is_status(status->second))
    return not_understood("status has to be one like 201 or 4XX, is " + status->second);
  const JournalView journal = asked.journal()->view();
  json::Array entries;
  for (const auto& entry : journal.entries) {
    if (is_wanted(*entry, *query)) entries.push_back(as_json(*entry));
  }
  json::Object body;
  body.append("dropped", journal.dropped);
  body.append("entries", std::move(entries));
  return json_reply(200, std::move(body));
}

runtime::Response clear_journal(const AdminRequest& asked) {
  if (const auto query = query_of(asked.request, {}); !query) return not_understood(query.error());
  asked.journal()->clear();
  runtime::Response response;
  response.status = 204;
  return response;
}

}  // namespace understudy::mock
