#pragma once

namespace understudy::generator {

/// One visitor out of several functions: a variant is visited with every case named.
template <class... Cases>
struct overloaded : Cases... {
  using Cases::operator()...;
};
template <class... Cases>
overloaded(Cases...) -> overloaded<Cases...>;

}  // namespace understudy::generator
