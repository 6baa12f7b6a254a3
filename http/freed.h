#pragma once

#include <memory>

namespace understudy::http {

/// Calls a C library's own function where `delete` would be called.
template <auto Free>
struct FreedBy {
  template <typename Thing>
  void operator()(Thing* thing) const {
    Free(thing);
  }
};

/// A thing of a C library that goes with its owner: `Freed<X509, X509_free>`.
template <typename Thing, auto Free>
using Freed = std::unique_ptr<Thing, FreedBy<Free>>;

}  // namespace understudy::http
