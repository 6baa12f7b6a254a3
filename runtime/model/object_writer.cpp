#include "runtime/model/object_writer.h"

#include <set>
#include <string>
#include <vector>

namespace understudy::runtime {

void ObjectWriter::rest(const json::Object& members) {
  if (members.empty()) return;
  std::set<std::string, std::less<>> written;
  for (const json::Member& member : object_) written.insert(member.name);
  for (const json::Member& member : members) {
    if (!written.contains(member.name)) object_.append(member.name, member.value);
  }
}

}  // namespace understudy::runtime
