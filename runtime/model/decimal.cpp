#include "runtime/model/decimal.h"

namespace understudy::runtime {

Decimal::Decimal(const json::Number& number) : value_(number.as_double()) {
  if (json::Number(value_) != number) exact_ = std::make_shared<const json::Number>(number);
}

}  // namespace understudy::runtime
