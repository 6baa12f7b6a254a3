// Made from zitadel-executions.yaml by Understudy. Do not edit.

#include "places.h"

#include "runtime/model/compiled.h"

namespace zitadel_executions {

namespace {

using namespace std::literals;

constexpr runtime::RulePlace places[] = {
    {.location = "#/components/requestBodies/SetExecution"sv, .file = "zitadel-executions.yaml"sv, .line = 98, .column = 7},
    {.location = "#/components/responses/ExecutionSet"sv, .file = "zitadel-executions.yaml"sv, .line = 130, .column = 7},
    {.location = "#/components/responses/NotFound"sv, .file = "zitadel-executions.yaml"sv, .line = 184, .column = 7},
    {.location = "#/components/responses/PermissionDenied"sv, .file = "zitadel-executions.yaml"sv, .line = 157, .column = 7},
    {.location = "#/components/responses/UnexpectedError"sv, .file = "zitadel-executions.yaml"sv, .line = 211, .column = 7},
    {.location = "#/components/schemas/protobufAny"sv, .file = "zitadel-executions.yaml"sv, .line = 475, .column = 7},
    {.location = "#/components/schemas/protobufAny/additionalProperties"sv, .file = "zitadel-executions.yaml"sv, .line = 484, .column = 29},
    {.location = "#/components/schemas/protobufAny/properties/@type"sv, .file = "zitadel-executions.yaml"sv, .line = 479, .column = 11},
    {.location = "#/components/schemas/protobufAny/properties/@type/type"sv, .file = "zitadel-executions.yaml"sv, .line = 479, .column = 17},
    {.location = "#/components/schemas/protobufAny/type"sv, .file = "zitadel-executions.yaml"sv, .line = 475, .column = 13},
    {.location = "#/components/schemas/rpcStatus"sv, .file = "zitadel-executions.yaml"sv, .line = 442, .column = 7},
    {.location = "#/components/schemas/rpcStatus/properties/code"sv, .file = "zitadel-executions.yaml"sv, .line = 446, .column = 11},
    {.location = "#/components/schemas/rpcStatus/properties/code/format"sv, .file = "zitadel-executions.yaml"sv, .line = 447, .column = 19},
    {.location = "#/components/schemas/rpcStatus/properties/code/type"sv, .file = "zitadel-executions.yaml"sv, .line = 446, .column = 17},
    {.location = "#/components/schemas/rpcStatus/properties/details"sv, .file = "zitadel-executions.yaml"sv, .line = 459, .column = 11},
    {.location = "#/components/schemas/rpcStatus/properties/details/type"sv, .file = "zitadel-executions.yaml"sv, .line = 459, .column = 17},
    {.location = "#/components/schemas/rpcStatus/properties/message"sv, .file = "zitadel-executions.yaml"sv, .line = 453, .column = 11},
    {.location = "#/components/schemas/rpcStatus/properties/message/type"sv, .file = "zitadel-executions.yaml"sv, .line = 453, .column = 17},
    {.location = "#/components/schemas/rpcStatus/type"sv, .file = "zitadel-executions.yaml"sv, .line = 442, .column = 13},
    {.location = "#/components/schemas/v2betaDetails"sv, .file = "zitadel-executions.yaml"sv, .line = 415, .column = 7},
    {.location = "#/components/schemas/v2betaDetails/properties/changeDate"sv, .file = "zitadel-executions.yaml"sv, .line = 427, .column = 11},
    {.location = "#/components/schemas/v2betaDetails/properties/changeDate/format"sv, .file = "zitadel-executions.yaml"sv, .line = 428, .column = 19},
    {.location = "#/components/schemas/v2betaDetails/properties/changeDate/type"sv, .file = "zitadel-executions.yaml"sv, .line = 427, .column = 17},
    {.location = "#/components/schemas/v2betaDetails/properties/resourceOwner"sv, .file = "zitadel-executions.yaml"sv, .line = 435, .column = 11},
    {.location = "#/components/schemas/v2betaDetails/properties/resourceOwner/type"sv, .file = "zitadel-executions.yaml"sv, .line = 435, .column = 17},
    {.location = "#/components/schemas/v2betaDetails/properties/sequence"sv, .file = "zitadel-executions.yaml"sv, .line = 419, .column = 11},
    {.location = "#/components/schemas/v2betaDetails/properties/sequence/format"sv, .file = "zitadel-executions.yaml"sv, .line = 420, .column = 19},
    {.location = "#/components/schemas/v2betaDetails/properties/sequence/type"sv, .file = "zitadel-executions.yaml"sv, .line = 419, .column = 17},
    {.location = "#/components/schemas/v2betaDetails/type"sv, .file = "zitadel-executions.yaml"sv, .line = 415, .column = 13},
    {.location = "#/components/schemas/v3alphaCondition"sv, .file = "zitadel-executions.yaml"sv, .line = 266, .column = 7},
    {.location = "#/components/schemas/v3alphaCondition/type"sv, .file = "zitadel-executions.yaml"sv, .line = 266, .column = 13},
    {.location = "#/components/schemas/v3alphaEventExecution"sv, .file = "zitadel-executions.yaml"sv, .line = 361, .column = 7},
    {.location = "#/components/schemas/v3alphaEventExecution/properties/all"sv, .file = "zitadel-executions.yaml"sv, .line = 383, .column = 11},
    {.location = "#/components/schemas/v3alphaEventExecution/properties/all/type"sv, .file = "zitadel-executions.yaml"sv, .line = 383, .column = 17},
    {.location = "#/components/schemas/v3alphaEventExecution/properties/event"sv, .file = "zitadel-executions.yaml"sv, .line = 365, .column = 11},
    {.location = "#/components/schemas/v3alphaEventExecution/properties/event/maxLength"sv, .file = "zitadel-executions.yaml"sv, .line = 368, .column = 22},
    {.location = "#/components/schemas/v3alphaEventExecution/properties/event/minLength"sv, .file = "zitadel-executions.yaml"sv, .line = 367, .column = 22},
    {.location = "#/components/schemas/v3alphaEventExecution/properties/event/type"sv, .file = "zitadel-executions.yaml"sv, .line = 365, .column = 17},
    {.location = "#/components/schemas/v3alphaEventExecution/properties/group"sv, .file = "zitadel-executions.yaml"sv, .line = 374, .column = 11},
    {.location = "#/components/schemas/v3alphaEventExecution/properties/group/maxLength"sv, .file = "zitadel-executions.yaml"sv, .line = 377, .column = 22},
    {.location = "#/components/schemas/v3alphaEventExecution/properties/group/minLength"sv, .file = "zitadel-executions.yaml"sv, .line = 376, .column = 22},
    {.location = "#/components/schemas/v3alphaEventExecution/properties/group/type"sv, .file = "zitadel-executions.yaml"sv, .line = 374, .column = 17},
    {.location = "#/components/schemas/v3alphaEventExecution/type"sv, .file = "zitadel-executions.yaml"sv, .line = 361, .column = 13},
    {.location = "#/components/schemas/v3alphaExecutionTargetType"sv, .file = "zitadel-executions.yaml"sv, .line = 389, .column = 7},
    {.location = "#/components/schemas/v3alphaExecutionTargetType/properties/target"sv, .file = "zitadel-executions.yaml"sv, .line = 393, .column = 11},
    {.location = "#/components/schemas/v3alphaExecutionTargetType/properties/target/type"sv, .file = "zitadel-executions.yaml"sv, .line = 393, .column = 17},
    {.location = "#/components/schemas/v3alphaExecutionTargetType/type"sv, .file = "zitadel-executions.yaml"sv, .line = 389, .column = 13},
    {.location = "#/components/schemas/v3alphaFunctionExecution"sv, .file = "zitadel-executions.yaml"sv, .line = 350, .column = 7},
    {.location = "#/components/schemas/v3alphaFunctionExecution/properties/name"sv, .file = "zitadel-executions.yaml"sv, .line = 355, .column = 11},
    {.location = "#/components/schemas/v3alphaFunctionExecution/properties/name/type"sv, .file = "zitadel-executions.yaml"sv, .line = 355, .column = 17},
    {.location = "#/components/schemas/v3alphaFunctionExecution/type"sv, .file = "zitadel-executions.yaml"sv, .line = 351, .column = 13},
    {.location = "#/components/schemas/v3alphaRequestExecution"sv, .file = "zitadel-executions.yaml"sv, .line = 294, .column = 7},
    {.location = "#/components/schemas/v3alphaRequestExecution/properties/all"sv, .file = "zitadel-executions.yaml"sv, .line = 316, .column = 11},
    {.location = "#/components/schemas/v3alphaRequestExecution/properties/all/type"sv, .file = "zitadel-executions.yaml"sv, .line = 316, .column = 17},
    {.location = "#/components/schemas/v3alphaRequestExecution/properties/method"sv, .file = "zitadel-executions.yaml"sv, .line = 298, .column = 11},
    {.location = "#/components/schemas/v3alphaRequestExecution/properties/method/maxLength"sv, .file = "zitadel-executions.yaml"sv, .line = 301, .column = 22},
    {.location = "#/components/schemas/v3alphaRequestExecution/properties/method/minLength"sv, .file = "zitadel-executions.yaml"sv, .line = 300, .column = 22},
    {.location = "#/components/schemas/v3alphaRequestExecution/properties/method/type"sv, .file = "zitadel-executions.yaml"sv, .line = 298, .column = 17},
    {.location = "#/components/schemas/v3alphaRequestExecution/properties/service"sv, .file = "zitadel-executions.yaml"sv, .line = 307, .column = 11},
    {.location = "#/components/schemas/v3alphaRequestExecution/properties/service/maxLength"sv, .file = "zitadel-executions.yaml"sv, .line = 310, .column = 22},
    {.location = "#/components/schemas/v3alphaRequestExecution/properties/service/minLength"sv, .file = "zitadel-executions.yaml"sv, .line = 309, .column = 22},
    {.location = "#/components/schemas/v3alphaRequestExecution/properties/service/type"sv, .file = "zitadel-executions.yaml"sv, .line = 307, .column = 17},
    {.location = "#/components/schemas/v3alphaRequestExecution/type"sv, .file = "zitadel-executions.yaml"sv, .line = 294, .column = 13},
    {.location = "#/components/schemas/v3alphaResponseExecution"sv, .file = "zitadel-executions.yaml"sv, .line = 322, .column = 7},
    {.location = "#/components/schemas/v3alphaResponseExecution/properties/all"sv, .file = "zitadel-executions.yaml"sv, .line = 344, .column = 11},
    {.location = "#/components/schemas/v3alphaResponseExecution/properties/all/type"sv, .file = "zitadel-executions.yaml"sv, .line = 344, .column = 17},
    {.location = "#/components/schemas/v3alphaResponseExecution/properties/method"sv, .file = "zitadel-executions.yaml"sv, .line = 326, .column = 11},
    {.location = "#/components/schemas/v3alphaResponseExecution/properties/method/maxLength"sv, .file = "zitadel-executions.yaml"sv, .line = 329, .column = 22},
    {.location = "#/components/schemas/v3alphaResponseExecution/properties/method/minLength"sv, .file = "zitadel-executions.yaml"sv, .line = 328, .column = 22},
    {.location = "#/components/schemas/v3alphaResponseExecution/properties/method/type"sv, .file = "zitadel-executions.yaml"sv, .line = 326, .column = 17},
    {.location = "#/components/schemas/v3alphaResponseExecution/properties/service"sv, .file = "zitadel-executions.yaml"sv, .line = 335, .column = 11},
    {.location = "#/components/schemas/v3alphaResponseExecution/properties/service/maxLength"sv, .file = "zitadel-executions.yaml"sv, .line = 338, .column = 22},
    {.location = "#/components/schemas/v3alphaResponseExecution/properties/service/minLength"sv, .file = "zitadel-executions.yaml"sv, .line = 337, .column = 22},
    {.location = "#/components/schemas/v3alphaResponseExecution/properties/service/type"sv, .file = "zitadel-executions.yaml"sv, .line = 335, .column = 17},
    {.location = "#/components/schemas/v3alphaResponseExecution/type"sv, .file = "zitadel-executions.yaml"sv, .line = 322, .column = 13},
    {.location = "#/components/schemas/v3alphaSetExecutionRequest"sv, .file = "zitadel-executions.yaml"sv, .line = 248, .column = 7},
    {.location = "#/components/schemas/v3alphaSetExecutionRequest/properties/targets"sv, .file = "zitadel-executions.yaml"sv, .line = 258, .column = 11},
    {.location = "#/components/schemas/v3alphaSetExecutionRequest/properties/targets/type"sv, .file = "zitadel-executions.yaml"sv, .line = 258, .column = 17},
    {.location = "#/components/schemas/v3alphaSetExecutionRequest/type"sv, .file = "zitadel-executions.yaml"sv, .line = 248, .column = 13},
    {.location = "#/components/schemas/v3alphaSetExecutionResponse"sv, .file = "zitadel-executions.yaml"sv, .line = 405, .column = 7},
    {.location = "#/components/schemas/v3alphaSetExecutionResponse/type"sv, .file = "zitadel-executions.yaml"sv, .line = 405, .column = 13},
    {.location = "#/paths/~1v3alpha~1executions/put"sv, .file = "zitadel-executions.yaml"sv, .line = 43, .column = 7},
};

}  // namespace

runtime::SpecPlace place_of(std::string_view location) { return runtime::find_place(places, location); }

}  // namespace zitadel_executions
