#include "mock/errors/wanted.h"

namespace understudy::mock {

namespace {

/// Whether a placeholder stands for whole violations: `{violations}`, `{violations.0}`, `{each}`. The list
/// that an `$each` goes through does not.
bool takes_a_whole(const Ask& ask) {
  if (ask.lookup->root == "violations") return ask.by != AskedBy::list && ask.lookup->steps.size() < 2;
  return ask.lookup->root == "each" && ask.lookup->steps.empty();
}

}  // namespace

Wanted Wanted::everything() {
  Wanted wanted;
  wanted.everything_ = true;
  return wanted;
}

void Wanted::add(const Template& part) {
  for (const Ask& ask : asks_of(part)) {
    names_.insert(ask.lookup->root);
    names_.insert(ask.lookup->steps.begin(), ask.lookup->steps.end());
    everything_ = everything_ || takes_a_whole(ask);
  }
}

}  // namespace understudy::mock
