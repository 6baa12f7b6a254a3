#include "runtime/check.h"

#include "runtime/accept/text.h"
#include "runtime/accept/tree.h"

namespace understudy::runtime {
namespace {

Verdict verdict(bool accepted, bool in_doubt) {
  if (in_doubt) return Verdict::doubt;
  return accepted ? Verdict::valid : Verdict::invalid;
}

}  // namespace

Check::Check(CheckValue explain, Acceptors acceptors)
    : explain_(
          [explain](const Payload& payload, Report& report) { explain(payload.value(), Path(), report); }),
      acceptors_(acceptors) {}

void Check::operator()(const Payload& payload, Report& report) const {
  // An acceptor says no more than yes or no.
  if (report.tells_branches() || judge(payload.value(), report.direction()) != Verdict::valid)
    explain_(payload, report);
}

Verdict Check::judge(std::string_view text, Direction direction) const {
  if (acceptors_.text == nullptr) return Verdict::doubt;
  accept::Text in(text, direction);
  const bool accepted = acceptors_.text(in) && in.at_end();
  return verdict(accepted, in.in_doubt());
}

Verdict Check::judge(const json::Value& value, Direction direction) const {
  if (acceptors_.value == nullptr) return Verdict::doubt;
  accept::Tree in(value, direction);
  const bool accepted = acceptors_.value(in);
  return verdict(accepted, in.in_doubt());
}

}  // namespace understudy::runtime
