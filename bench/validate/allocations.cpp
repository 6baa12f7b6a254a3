#include "bench/validate/allocations.h"

#include <cstdlib>
#include <new>

namespace understudy::bench {

namespace {

std::size_t count = 0;

}  // namespace

std::size_t allocations_so_far() { return count; }

}  // namespace understudy::bench

void* operator new(std::size_t size) {
  ++understudy::bench::count;
  if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
  throw std::bad_alloc();
}

void operator delete(void* memory) noexcept { std::free(memory); }
void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }
