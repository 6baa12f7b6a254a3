#include "openapi/dialect/dialects.h"

#include "openapi/read/near.h"
#include "openapi/read/uri.h"

namespace understudy::openapi {
namespace {

constexpr Vocabulary all[] = {Vocabulary::core,       Vocabulary::applicator, Vocabulary::unevaluated,
                              Vocabulary::validation, Vocabulary::meta_data,  Vocabulary::format,
                              Vocabulary::content,    Vocabulary::openapi};

/// The dialect with what `$vocabulary` lists, or the vocabulary that has to be known and is not.
tl::expected<Dialect, std::string> with_vocabularies(Dialect dialect, const NodeObject& listed) {
  dialect.left_out.insert(std::begin(all), std::end(all));
  dialect.left_out.erase(Vocabulary::core);
  dialect.left_out.erase(Vocabulary::openapi);
  for (const NodeMember& each : listed) {
    const bool* required = each.value.boolean();
    const auto vocabulary = vocabulary_named(each.name);
    if (!vocabulary && required != nullptr && *required) return tl::unexpected(each.name);
    if (vocabulary) dialect.left_out.erase(*vocabulary);
    dialect.asserts_formats |= is_format_assertion(each.name);
  }
  return dialect;
}

}  // namespace

const Dialect& Dialects::of(Draft draft) { return drafts_.try_emplace(draft, Dialect{draft}).first->second; }

tl::expected<const Dialect*, std::string> Dialects::named(const std::string& uri) {
  if (const auto draft = draft_named(uri)) return &of(*draft);
  const std::string key(without_fragment(uri));
  // A meta-schema that is being read counts as unknown: it may describe itself.
  const auto [known, is_new] =
      named_.try_emplace(key, tl::unexpected("the dialect " + backquoted(uri) + " describes itself"));
  if (is_new) known->second = read(key);
  return known->second;
}

tl::expected<const Dialect*, std::string> Dialects::read(const std::string& uri) {
  const auto file = has_scheme(uri)
                        ? files_->open(uri, uri)
                        : tl::expected<const SourceFile*, std::string>(tl::unexpected(std::string()));
  if (!file) return tl::unexpected("the dialect " + backquoted(uri) + " is not known");
  const NodeMember* base = (*file)->root.find("$schema");
  const std::string* base_uri = base == nullptr ? nullptr : base->value.string();
  const auto dialect = base_uri == nullptr ? &of(Draft::draft_2020_12) : named(*base_uri);
  const NodeMember* listed = (*file)->root.find("$vocabulary");
  if (!dialect || listed == nullptr || !listed->value.is_object()) return dialect;
  const auto made = with_vocabularies(**dialect, *listed->value.object());
  if (!made)
    return tl::unexpected("the dialect " + backquoted(uri) + " asks for the vocabulary " +
                          backquoted(made.error()) + ", which is not known");
  return &own_.insert_or_assign(uri, *made).first->second;
}

}  // namespace understudy::openapi
