#include "runtime/model/array_writer.h"

namespace understudy::runtime {

void ArrayWriter::add(json::Value item) {
  if (!ended_) items_.push_back(std::move(item));
}

}  // namespace understudy::runtime
