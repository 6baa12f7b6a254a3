// Made from devrev-links.yaml by Understudy. Do not edit.

#pragma once

#include "operations/links_create.h"

namespace devrev_links {

/// What a server does with each operation. One that is not overridden is left unhandled: the mock answers it.
class Handlers : public LinksCreate::Handler {
 public:
  virtual ~Handlers() = default;
};

}  // namespace devrev_links
