// Made by Understudy. Do not edit.

#include "apis.h"

#include "devrev_links/api.h"
#include "mechamental_actions/api.h"
#include "nullplatform_link_actions/api.h"
#include "telnyx_auth_actions/api.h"
#include "zitadel_executions/api.h"

namespace understudy::generated {

std::span<const CompiledApi> apis() {
  static constexpr CompiledApi all[] = {
      {.name = "devrev_links", .make = devrev_links::api},
      {.name = "mechamental_actions", .make = mechamental_actions::api},
      {.name = "nullplatform_link_actions", .make = nullplatform_link_actions::api},
      {.name = "telnyx_auth_actions", .make = telnyx_auth_actions::api},
      {.name = "zitadel_executions", .make = zitadel_executions::api},
  };
  return all;
}

}  // namespace understudy::generated
