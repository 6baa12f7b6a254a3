#include "mock/template/template.h"

namespace understudy::mock {

namespace {

using Names = std::vector<std::string>;

void collect(const Template& part, Names& names);

void collect_all(const std::vector<Template>& parts, Names& names) {
  for (const Template& part : parts) collect(part, names);
}

void collect_form(const Literal&, Names&) {}
void collect_form(const Lookup& lookup, Names& names) { names.push_back(lookup.root); }
void collect_form(const Text& text, Names& names) {
  for (const auto& part : text.parts) {
    if (const auto* lookup = std::get_if<Lookup>(&part)) names.push_back(lookup->root);
  }
}
void collect_form(const First& first, Names& names) { collect_all(first.options, names); }
void collect_form(const Merge& merge, Names& names) { collect_all(merge.objects, names); }
void collect_form(const Each& each, Names& names) { collect(each.list_and_item[0], names); }
void collect_form(const Match& match, Names& names) {
  collect_all(match.text, names);
  for (const auto& [key, part] : match.cases) collect(part, names);
  collect_all(match.otherwise, names);
}
void collect_form(const When& when, Names& names) { collect_all(when.condition_and_result, names); }
void collect_form(const Add& add, Names& names) { collect_all(add.terms, names); }
void collect_form(const Items& items, Names& names) { collect_all(items.items, names); }
void collect_form(const Fields& fields, Names& names) {
  for (const auto& [name, part] : fields.members) collect(part, names);
}

void collect(const Template& part, Names& names) {
  std::visit([&](const auto& form) { collect_form(form, names); }, part.form);
}

}  // namespace

std::vector<std::string> names_in(const Template& part) {
  Names names;
  collect(part, names);
  return names;
}

}  // namespace understudy::mock
