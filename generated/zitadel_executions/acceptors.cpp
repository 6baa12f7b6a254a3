// Made from zitadel-executions.yaml by Understudy. Do not edit.

#include "namespaces.h"
#include "runtime/accept/combine.h"

namespace zitadel_executions {

namespace accept = runtime::accept;

template <typename Source>
bool accept_protobuf_any(Source& in);

template <typename Source>
bool accept_rpc_status(Source& in);

template <typename Source>
bool accept_v2beta_details(Source& in);

template <typename Source>
bool accept_v3alpha_condition(Source& in);

template <typename Source>
bool accept_v3alpha_event_execution(Source& in);

template <typename Source>
bool accept_v3alpha_execution_target_type(Source& in);

template <typename Source>
bool accept_v3alpha_function_execution(Source& in);

template <typename Source>
bool accept_v3alpha_request_execution(Source& in);

template <typename Source>
bool accept_v3alpha_response_execution(Source& in);

template <typename Source>
bool accept_v3alpha_set_execution_request(Source& in);

template <typename Source>
bool accept_v3alpha_set_execution_response(Source& in);

// clang-format off

namespace {

constexpr accept::Names v3alpha_request_execution_members({"method", "service", "all"});

constexpr accept::Names v3alpha_function_execution_members({"name"});

constexpr accept::Names v3alpha_event_execution_members({"event", "group", "all"});

constexpr accept::Names v3alpha_condition_members({"request", "response", "function", "event"});

constexpr accept::Names v3alpha_execution_target_type_members({"target", "include"});

constexpr accept::Names v3alpha_set_execution_request_members({"condition", "targets"});

constexpr accept::Names v2beta_details_members({"sequence", "changeDate", "resourceOwner"});

constexpr accept::Names v3alpha_set_execution_response_members({"details"});

constexpr accept::Names protobuf_any_members({"@type"});

constexpr accept::Names rpc_status_members({"code", "message", "details"});

template <typename Source> bool accept_v3alpha_set_execution_request_targets(Source& in);
template <typename Source> bool accept_rpc_status_details(Source& in);

// #/components/schemas/v3alphaSetExecutionRequest/properties/targets
template <typename Source>
bool accept_v3alpha_set_execution_request_targets(Source& in) {
  const auto item = [&](std::size_t) { return accept_v3alpha_execution_target_type(in); };
  return in.array(item);
}

// #/components/schemas/rpcStatus/properties/details
template <typename Source>
bool accept_rpc_status_details(Source& in) {
  const auto item = [&](std::size_t) { return accept_protobuf_any(in); };
  return in.array(item);
}

}  // namespace

// #/components/schemas/v3alphaRequestExecution
template <typename Source>
bool accept_v3alpha_request_execution(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.at_least(1) && it.at_most(1000); });
      case 2: return in.boolean();  // all
      default: return in.any();
    }
  };
  return in.object(v3alpha_request_execution_members, member);
}

// #/components/schemas/v3alphaResponseExecution
template <typename Source>
bool accept_v3alpha_response_execution(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.at_least(1) && it.at_most(1000); });
      case 2: return in.boolean();  // all
      default: return in.any();
    }
  };
  return in.object(v3alpha_request_execution_members, member);
}

// #/components/schemas/v3alphaFunctionExecution
template <typename Source>
bool accept_v3alpha_function_execution(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string();  // name
      default: return in.any();
    }
  };
  return in.object(v3alpha_function_execution_members, member);
}

// #/components/schemas/v3alphaEventExecution
template <typename Source>
bool accept_v3alpha_event_execution(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: case 1: return in.string([](const accept::String& it) { return it.at_least(1) && it.at_most(1000); });
      case 2: return in.boolean();  // all
      default: return in.any();
    }
  };
  return in.object(v3alpha_event_execution_members, member);
}

// #/components/schemas/v3alphaCondition
template <typename Source>
bool accept_v3alpha_condition(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return accept_v3alpha_request_execution(in);  // request
      case 1: return accept_v3alpha_response_execution(in);  // response
      case 2: return accept_v3alpha_function_execution(in);  // function
      case 3: return accept_v3alpha_event_execution(in);  // event
      default: return in.any();
    }
  };
  return in.object(v3alpha_condition_members, member);
}

// #/components/schemas/v3alphaExecutionTargetType
template <typename Source>
bool accept_v3alpha_execution_target_type(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string();  // target
      case 1: return accept_v3alpha_condition(in);  // include
      default: return in.any();
    }
  };
  return in.object(v3alpha_execution_target_type_members, member);
}

// #/components/schemas/v3alphaSetExecutionRequest
template <typename Source>
bool accept_v3alpha_set_execution_request(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return accept_v3alpha_condition(in);  // condition
      case 1: return accept_v3alpha_set_execution_request_targets(in);  // targets
      default: return in.any();
    }
  };
  return in.object(v3alpha_set_execution_request_members, member);
}

// #/components/schemas/v2betaDetails
template <typename Source>
bool accept_v2beta_details(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string([](const accept::String& it) { return it.is("uint64"); });  // sequence
      case 1: return in.string([](const accept::String& it) { return it.is("date-time"); });  // changeDate
      case 2: return in.string();  // resourceOwner
      default: return in.any();
    }
  };
  return in.object(v2beta_details_members, member);
}

// #/components/schemas/v3alphaSetExecutionResponse
template <typename Source>
bool accept_v3alpha_set_execution_response(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return accept_v2beta_details(in);  // details
      default: return in.any();
    }
  };
  return in.object(v3alpha_set_execution_response_members, member);
}

// #/components/schemas/protobufAny
template <typename Source>
bool accept_protobuf_any(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.string();  // @type
      default: return in.any();
    }
  };
  return in.object(protobuf_any_members, member);
}

// #/components/schemas/rpcStatus
template <typename Source>
bool accept_rpc_status(Source& in) {
  const auto member = [&](std::size_t index) {
    switch (index) {
      case 0: return in.number([](const accept::Number& it) { return it.is_integer() && it.is("int32"); });  // code
      case 1: return in.string();  // message
      case 2: return accept_rpc_status_details(in);  // details
      default: return in.any();
    }
  };
  return in.object(rpc_status_members, member);
}

template bool accept_v3alpha_request_execution(accept::Text& in);
template bool accept_v3alpha_request_execution(accept::Tree& in);

template bool accept_v3alpha_response_execution(accept::Text& in);
template bool accept_v3alpha_response_execution(accept::Tree& in);

template bool accept_v3alpha_function_execution(accept::Text& in);
template bool accept_v3alpha_function_execution(accept::Tree& in);

template bool accept_v3alpha_event_execution(accept::Text& in);
template bool accept_v3alpha_event_execution(accept::Tree& in);

template bool accept_v3alpha_condition(accept::Text& in);
template bool accept_v3alpha_condition(accept::Tree& in);

template bool accept_v3alpha_execution_target_type(accept::Text& in);
template bool accept_v3alpha_execution_target_type(accept::Tree& in);

template bool accept_v3alpha_set_execution_request(accept::Text& in);
template bool accept_v3alpha_set_execution_request(accept::Tree& in);

template bool accept_v2beta_details(accept::Text& in);
template bool accept_v2beta_details(accept::Tree& in);

template bool accept_v3alpha_set_execution_response(accept::Text& in);
template bool accept_v3alpha_set_execution_response(accept::Tree& in);

template bool accept_protobuf_any(accept::Text& in);
template bool accept_protobuf_any(accept::Tree& in);

template bool accept_rpc_status(accept::Text& in);
template bool accept_rpc_status(accept::Tree& in);

}  // namespace zitadel_executions
