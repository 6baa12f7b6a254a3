#include "mock/template/template.h"

namespace understudy::mock {

namespace {

using Asks = std::vector<Ask>;

void collect(const Template& part, AskedBy by, Asks& asks);

void collect_all(const std::vector<Template>& parts, AskedBy by, Asks& asks) {
  for (const Template& part : parts) collect(part, by, asks);
}

AskedBy inside(AskedBy by) { return by == AskedBy::list ? AskedBy::value : by; }

void collect_form(const Literal&, AskedBy, Asks&) {}
void collect_form(const Lookup& lookup, AskedBy by, Asks& asks) { asks.push_back({&lookup, by}); }
void collect_form(const Text& text, AskedBy by, Asks& asks) {
  for (const auto& part : text.parts) {
    if (const auto* lookup = std::get_if<Lookup>(&part)) asks.push_back({lookup, inside(by)});
  }
}
void collect_form(const First& first, AskedBy by, Asks& asks) {
  collect_all(first.options, inside(by), asks);
}
void collect_form(const Merge& merge, AskedBy by, Asks& asks) {
  collect_all(merge.objects, inside(by), asks);
}
void collect_form(const Each& each, AskedBy by, Asks& asks) {
  collect(each.list_and_item[0], by == AskedBy::item ? by : AskedBy::list, asks);
  collect(each.list_and_item[1], AskedBy::item, asks);
}
void collect_form(const Match& match, AskedBy by, Asks& asks) {
  collect_all(match.text, inside(by), asks);
  for (const auto& [key, part] : match.cases) collect(part, inside(by), asks);
  collect_all(match.otherwise, inside(by), asks);
}
void collect_form(const When& when, AskedBy by, Asks& asks) {
  collect_all(when.condition_and_result, inside(by), asks);
}
void collect_form(const Add& add, AskedBy by, Asks& asks) { collect_all(add.terms, inside(by), asks); }
void collect_form(const Items& items, AskedBy by, Asks& asks) { collect_all(items.items, inside(by), asks); }
void collect_form(const Fields& fields, AskedBy by, Asks& asks) {
  for (const auto& [name, part] : fields.members) collect(part, inside(by), asks);
}

void collect(const Template& part, AskedBy by, Asks& asks) {
  std::visit([&](const auto& form) { collect_form(form, by, asks); }, part.form);
}

}  // namespace

std::vector<Ask> asks_of(const Template& part) {
  Asks asks;
  collect(part, AskedBy::value, asks);
  return asks;
}

}  // namespace understudy::mock
