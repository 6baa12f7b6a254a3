// Made from zitadel-executions.yaml by Understudy. Do not edit.

#include "places.h"

#include "runtime/model/compiled.h"

namespace zitadel_executions {

namespace {

using namespace std::literals;

// location, file, line, column
constexpr runtime::RulePlace places[] = {
    {"#/components/requestBodies/SetExecution"sv, "zitadel-executions.yaml"sv, 98, 7},
    {"#/components/responses/ExecutionSet"sv, "zitadel-executions.yaml"sv, 130, 7},
    {"#/components/responses/NotFound"sv, "zitadel-executions.yaml"sv, 184, 7},
    {"#/components/responses/PermissionDenied"sv, "zitadel-executions.yaml"sv, 157, 7},
    {"#/components/responses/UnexpectedError"sv, "zitadel-executions.yaml"sv, 211, 7},
    {"#/components/schemas/protobufAny"sv, "zitadel-executions.yaml"sv, 475, 7},
    {"#/components/schemas/protobufAny/additionalProperties"sv, "zitadel-executions.yaml"sv, 484, 29},
    {"#/components/schemas/protobufAny/properties/@type"sv, "zitadel-executions.yaml"sv, 479, 11},
    {"#/components/schemas/protobufAny/properties/@type/type"sv, "zitadel-executions.yaml"sv, 479, 17},
    {"#/components/schemas/protobufAny/type"sv, "zitadel-executions.yaml"sv, 475, 13},
    {"#/components/schemas/rpcStatus"sv, "zitadel-executions.yaml"sv, 442, 7},
    {"#/components/schemas/rpcStatus/properties/code"sv, "zitadel-executions.yaml"sv, 446, 11},
    {"#/components/schemas/rpcStatus/properties/code/format"sv, "zitadel-executions.yaml"sv, 447, 19},
    {"#/components/schemas/rpcStatus/properties/code/type"sv, "zitadel-executions.yaml"sv, 446, 17},
    {"#/components/schemas/rpcStatus/properties/details"sv, "zitadel-executions.yaml"sv, 459, 11},
    {"#/components/schemas/rpcStatus/properties/details/type"sv, "zitadel-executions.yaml"sv, 459, 17},
    {"#/components/schemas/rpcStatus/properties/message"sv, "zitadel-executions.yaml"sv, 453, 11},
    {"#/components/schemas/rpcStatus/properties/message/type"sv, "zitadel-executions.yaml"sv, 453, 17},
    {"#/components/schemas/rpcStatus/type"sv, "zitadel-executions.yaml"sv, 442, 13},
    {"#/components/schemas/v2betaDetails"sv, "zitadel-executions.yaml"sv, 415, 7},
    {"#/components/schemas/v2betaDetails/properties/changeDate"sv, "zitadel-executions.yaml"sv, 427, 11},
    {"#/components/schemas/v2betaDetails/properties/changeDate/format"sv, "zitadel-executions.yaml"sv, 428, 19},
    {"#/components/schemas/v2betaDetails/properties/changeDate/type"sv, "zitadel-executions.yaml"sv, 427, 17},
    {"#/components/schemas/v2betaDetails/properties/resourceOwner"sv, "zitadel-executions.yaml"sv, 435, 11},
    {"#/components/schemas/v2betaDetails/properties/resourceOwner/type"sv, "zitadel-executions.yaml"sv, 435, 17},
    {"#/components/schemas/v2betaDetails/properties/sequence"sv, "zitadel-executions.yaml"sv, 419, 11},
    {"#/components/schemas/v2betaDetails/properties/sequence/format"sv, "zitadel-executions.yaml"sv, 420, 19},
    {"#/components/schemas/v2betaDetails/properties/sequence/type"sv, "zitadel-executions.yaml"sv, 419, 17},
    {"#/components/schemas/v2betaDetails/type"sv, "zitadel-executions.yaml"sv, 415, 13},
    {"#/components/schemas/v3alphaCondition"sv, "zitadel-executions.yaml"sv, 266, 7},
    {"#/components/schemas/v3alphaCondition/type"sv, "zitadel-executions.yaml"sv, 266, 13},
    {"#/components/schemas/v3alphaEventExecution"sv, "zitadel-executions.yaml"sv, 361, 7},
    {"#/components/schemas/v3alphaEventExecution/properties/all"sv, "zitadel-executions.yaml"sv, 383, 11},
    {"#/components/schemas/v3alphaEventExecution/properties/all/type"sv, "zitadel-executions.yaml"sv, 383, 17},
    {"#/components/schemas/v3alphaEventExecution/properties/event"sv, "zitadel-executions.yaml"sv, 365, 11},
    {"#/components/schemas/v3alphaEventExecution/properties/event/maxLength"sv, "zitadel-executions.yaml"sv, 368, 22},
    {"#/components/schemas/v3alphaEventExecution/properties/event/minLength"sv, "zitadel-executions.yaml"sv, 367, 22},
    {"#/components/schemas/v3alphaEventExecution/properties/event/type"sv, "zitadel-executions.yaml"sv, 365, 17},
    {"#/components/schemas/v3alphaEventExecution/properties/group"sv, "zitadel-executions.yaml"sv, 374, 11},
    {"#/components/schemas/v3alphaEventExecution/properties/group/maxLength"sv, "zitadel-executions.yaml"sv, 377, 22},
    {"#/components/schemas/v3alphaEventExecution/properties/group/minLength"sv, "zitadel-executions.yaml"sv, 376, 22},
    {"#/components/schemas/v3alphaEventExecution/properties/group/type"sv, "zitadel-executions.yaml"sv, 374, 17},
    {"#/components/schemas/v3alphaEventExecution/type"sv, "zitadel-executions.yaml"sv, 361, 13},
    {"#/components/schemas/v3alphaExecutionTargetType"sv, "zitadel-executions.yaml"sv, 389, 7},
    {"#/components/schemas/v3alphaExecutionTargetType/properties/target"sv, "zitadel-executions.yaml"sv, 393, 11},
    {"#/components/schemas/v3alphaExecutionTargetType/properties/target/type"sv, "zitadel-executions.yaml"sv, 393, 17},
    {"#/components/schemas/v3alphaExecutionTargetType/type"sv, "zitadel-executions.yaml"sv, 389, 13},
    {"#/components/schemas/v3alphaFunctionExecution"sv, "zitadel-executions.yaml"sv, 350, 7},
    {"#/components/schemas/v3alphaFunctionExecution/properties/name"sv, "zitadel-executions.yaml"sv, 355, 11},
    {"#/components/schemas/v3alphaFunctionExecution/properties/name/type"sv, "zitadel-executions.yaml"sv, 355, 17},
    {"#/components/schemas/v3alphaFunctionExecution/type"sv, "zitadel-executions.yaml"sv, 351, 13},
    {"#/components/schemas/v3alphaRequestExecution"sv, "zitadel-executions.yaml"sv, 294, 7},
    {"#/components/schemas/v3alphaRequestExecution/properties/all"sv, "zitadel-executions.yaml"sv, 316, 11},
    {"#/components/schemas/v3alphaRequestExecution/properties/all/type"sv, "zitadel-executions.yaml"sv, 316, 17},
    {"#/components/schemas/v3alphaRequestExecution/properties/method"sv, "zitadel-executions.yaml"sv, 298, 11},
    {"#/components/schemas/v3alphaRequestExecution/properties/method/maxLength"sv, "zitadel-executions.yaml"sv, 301, 22},
    {"#/components/schemas/v3alphaRequestExecution/properties/method/minLength"sv, "zitadel-executions.yaml"sv, 300, 22},
    {"#/components/schemas/v3alphaRequestExecution/properties/method/type"sv, "zitadel-executions.yaml"sv, 298, 17},
    {"#/components/schemas/v3alphaRequestExecution/properties/service"sv, "zitadel-executions.yaml"sv, 307, 11},
    {"#/components/schemas/v3alphaRequestExecution/properties/service/maxLength"sv, "zitadel-executions.yaml"sv, 310, 22},
    {"#/components/schemas/v3alphaRequestExecution/properties/service/minLength"sv, "zitadel-executions.yaml"sv, 309, 22},
    {"#/components/schemas/v3alphaRequestExecution/properties/service/type"sv, "zitadel-executions.yaml"sv, 307, 17},
    {"#/components/schemas/v3alphaRequestExecution/type"sv, "zitadel-executions.yaml"sv, 294, 13},
    {"#/components/schemas/v3alphaResponseExecution"sv, "zitadel-executions.yaml"sv, 322, 7},
    {"#/components/schemas/v3alphaResponseExecution/properties/all"sv, "zitadel-executions.yaml"sv, 344, 11},
    {"#/components/schemas/v3alphaResponseExecution/properties/all/type"sv, "zitadel-executions.yaml"sv, 344, 17},
    {"#/components/schemas/v3alphaResponseExecution/properties/method"sv, "zitadel-executions.yaml"sv, 326, 11},
    {"#/components/schemas/v3alphaResponseExecution/properties/method/maxLength"sv, "zitadel-executions.yaml"sv, 329, 22},
    {"#/components/schemas/v3alphaResponseExecution/properties/method/minLength"sv, "zitadel-executions.yaml"sv, 328, 22},
    {"#/components/schemas/v3alphaResponseExecution/properties/method/type"sv, "zitadel-executions.yaml"sv, 326, 17},
    {"#/components/schemas/v3alphaResponseExecution/properties/service"sv, "zitadel-executions.yaml"sv, 335, 11},
    {"#/components/schemas/v3alphaResponseExecution/properties/service/maxLength"sv, "zitadel-executions.yaml"sv, 338, 22},
    {"#/components/schemas/v3alphaResponseExecution/properties/service/minLength"sv, "zitadel-executions.yaml"sv, 337, 22},
    {"#/components/schemas/v3alphaResponseExecution/properties/service/type"sv, "zitadel-executions.yaml"sv, 335, 17},
    {"#/components/schemas/v3alphaResponseExecution/type"sv, "zitadel-executions.yaml"sv, 322, 13},
    {"#/components/schemas/v3alphaSetExecutionRequest"sv, "zitadel-executions.yaml"sv, 248, 7},
    {"#/components/schemas/v3alphaSetExecutionRequest/properties/targets"sv, "zitadel-executions.yaml"sv, 258, 11},
    {"#/components/schemas/v3alphaSetExecutionRequest/properties/targets/type"sv, "zitadel-executions.yaml"sv, 258, 17},
    {"#/components/schemas/v3alphaSetExecutionRequest/type"sv, "zitadel-executions.yaml"sv, 248, 13},
    {"#/components/schemas/v3alphaSetExecutionResponse"sv, "zitadel-executions.yaml"sv, 405, 7},
    {"#/components/schemas/v3alphaSetExecutionResponse/type"sv, "zitadel-executions.yaml"sv, 405, 13},
    {"#/paths/~1v3alpha~1executions/put"sv, "zitadel-executions.yaml"sv, 43, 7},
};

}  // namespace

runtime::SpecPlace place_of(std::string_view location) { return runtime::find_place(places, location); }

}  // namespace zitadel_executions
