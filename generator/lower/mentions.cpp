#include "generator/lower/mentions.h"

#include "generator/lower/overloaded.h"

namespace understudy::generator {

using cpp::DeclarationId;
using cpp::Models;

namespace {

/// Collects what types name, also in boxes or only outside of them.
class Mentions {
 public:
  explicit Mentions(const Models& models, bool with_boxes = true)
      : models_(models), with_boxes_(with_boxes) {}

  void add(cpp::TypeId id) {
    std::visit(overloaded{[](cpp::Scalar) {}, [&](cpp::Named named) { found_.insert(named.declaration); },
                          [&](cpp::List list) { add(list.item); }, [&](cpp::Map map) { add(map.item); },
                          [&](cpp::OrNull or_null) { add(or_null.value); },
                          [&](cpp::Open open) { add(open.known); }},
               models_.type(id));
  }

  /// What says itself whether it is boxed.
  template <typename T>
  void add(const std::vector<T>& holders) {
    for (const T& holder : holders) {
      if (with_boxes_ || !holder.boxed) add(holder.type);
    }
  }

  std::set<DeclarationId> take() { return std::move(found_); }

 private:
  const Models& models_;
  bool with_boxes_;
  std::set<DeclarationId> found_;
};

void add_to(Mentions& mentions, const cpp::Alias& alias) { mentions.add(alias.type); }

void add_to(Mentions& mentions, const cpp::Struct& one) {
  mentions.add(one.members);
  mentions.add(one.parts);
  if (one.rest == cpp::Rest::typed) mentions.add(one.rest_type);
}

void add_to(Mentions& mentions, const cpp::Tuple& one) {
  mentions.add(one.members);
  if (one.rest) mentions.add(*one.rest);
}

void add_to(Mentions&, const cpp::Enum&) {}

void add_to(Mentions& mentions, const cpp::Union& one) { mentions.add(one.alternatives); }

void add_to(Mentions& mentions, const cpp::Reply& reply) {
  mentions.add(reply.headers);
  if (reply.body) mentions.add(*reply.body);
}

std::set<DeclarationId> collected(Mentions mentions, const cpp::Declaration& declaration) {
  std::visit([&](const auto& one) { add_to(mentions, one); }, declaration);
  return mentions.take();
}

}  // namespace

std::set<DeclarationId> mentions_of(const Models& models, cpp::TypeId type) {
  Mentions mentions(models);
  mentions.add(type);
  return mentions.take();
}

std::set<DeclarationId> mentions_of(const Models& models, const cpp::Declaration& declaration) {
  return collected(Mentions(models), declaration);
}

std::set<DeclarationId> unboxed_mentions_of(const Models& models, const cpp::Declaration& declaration) {
  return collected(Mentions(models, false), declaration);
}

std::set<DeclarationId> mentions_of(const Models& models, const cpp::Operation& operation) {
  Mentions mentions(models);
  for (const cpp::ParameterGroup& group : operation.groups) mentions.add(group.members);
  if (operation.body) mentions.add(operation.body->type);
  for (const cpp::Reply& reply : operation.replies) {
    if (reply.definition.empty()) add_to(mentions, reply);
  }
  return mentions.take();
}

std::set<DeclarationId> mentions_of(const Models& models, const cpp::SharedResponse& response) {
  Mentions mentions(models);
  for (const cpp::Reply& reply : response.replies) add_to(mentions, reply);
  return mentions.take();
}

}  // namespace understudy::generator
