// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

namespace understudy::json {}
namespace understudy::runtime {}

namespace devrev_links {

namespace json = understudy::json;
namespace runtime = understudy::runtime;

}  // namespace devrev_links
