// Made from telnyx-auth-actions.yaml by Understudy. Do not edit.

#include "places.h"

#include "runtime/model/compiled.h"

namespace telnyx_auth_actions {

namespace {

using namespace std::literals;

constexpr runtime::RulePlace places[] = {
    {.location = "#/components/parameters/ActionId"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 160, .column = 7},
    {.location = "#/components/parameters/ActionId/schema"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 165, .column = 9},
    {.location = "#/components/parameters/ActionId/schema/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 165, .column = 15},
    {.location = "#/components/parameters/Category"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 131, .column = 7},
    {.location = "#/components/parameters/Category/schema"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 135, .column = 9},
    {.location = "#/components/parameters/Category/schema/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 135, .column = 15},
    {.location = "#/components/parameters/PageNumber"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 140, .column = 7},
    {.location = "#/components/parameters/PageNumber/schema"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 144, .column = 9},
    {.location = "#/components/parameters/PageNumber/schema/format"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 145, .column = 17},
    {.location = "#/components/parameters/PageNumber/schema/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 144, .column = 15},
    {.location = "#/components/parameters/PageSize"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 150, .column = 7},
    {.location = "#/components/parameters/PageSize/schema"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 154, .column = 9},
    {.location = "#/components/parameters/PageSize/schema/format"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 155, .column = 17},
    {.location = "#/components/parameters/PageSize/schema/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 154, .column = 15},
    {.location = "#/components/responses/AuthenticationError"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 172, .column = 7},
    {.location = "#/components/responses/AuthorizationError"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 183, .column = 7},
    {.location = "#/components/responses/InvalidParameters"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 205, .column = 7},
    {.location = "#/components/responses/NotFound"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 194, .column = 7},
    {.location = "#/components/schemas/Action"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 218, .column = 7},
    {.location = "#/components/schemas/Action/properties/category"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 227, .column = 11},
    {.location = "#/components/schemas/Action/properties/category/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 227, .column = 17},
    {.location = "#/components/schemas/Action/properties/created_at"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 239, .column = 11},
    {.location = "#/components/schemas/Action/properties/created_at/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 239, .column = 17},
    {.location = "#/components/schemas/Action/properties/description"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 231, .column = 11},
    {.location = "#/components/schemas/Action/properties/description/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 231, .column = 17},
    {.location = "#/components/schemas/Action/properties/id"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 223, .column = 11},
    {.location = "#/components/schemas/Action/properties/id/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 223, .column = 17},
    {.location = "#/components/schemas/Action/properties/record_type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 235, .column = 11},
    {.location = "#/components/schemas/Action/properties/record_type/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 235, .column = 17},
    {.location = "#/components/schemas/Action/properties/updated_at"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 243, .column = 11},
    {.location = "#/components/schemas/Action/properties/updated_at/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 243, .column = 17},
    {.location = "#/components/schemas/Action/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 219, .column = 13},
    {.location = "#/components/schemas/ActionEnvelope"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 279, .column = 7},
    {.location = "#/components/schemas/ActionEnvelope/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 279, .column = 13},
    {.location = "#/components/schemas/ActionList"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 268, .column = 7},
    {.location = "#/components/schemas/ActionList/properties/data"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 272, .column = 11},
    {.location = "#/components/schemas/ActionList/properties/data/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 272, .column = 17},
    {.location = "#/components/schemas/ActionList/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 268, .column = 13},
    {.location = "#/components/schemas/ErrorBase"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 285, .column = 7},
    {.location = "#/components/schemas/ErrorBase/properties/code"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 290, .column = 11},
    {.location = "#/components/schemas/ErrorBase/properties/code/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 290, .column = 17},
    {.location = "#/components/schemas/ErrorBase/properties/detail"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 298, .column = 11},
    {.location = "#/components/schemas/ErrorBase/properties/detail/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 298, .column = 17},
    {.location = "#/components/schemas/ErrorBase/properties/pointer"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 302, .column = 11},
    {.location = "#/components/schemas/ErrorBase/properties/pointer/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 302, .column = 17},
    {.location = "#/components/schemas/ErrorBase/properties/title"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 294, .column = 11},
    {.location = "#/components/schemas/ErrorBase/properties/title/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 294, .column = 17},
    {.location = "#/components/schemas/ErrorBase/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 286, .column = 13},
    {.location = "#/components/schemas/ErrorList"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 306, .column = 7},
    {.location = "#/components/schemas/ErrorList/properties/errors"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 310, .column = 11},
    {.location = "#/components/schemas/ErrorList/properties/errors/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 310, .column = 17},
    {.location = "#/components/schemas/ErrorList/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 306, .column = 13},
    {.location = "#/components/schemas/Metadata"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 247, .column = 7},
    {.location = "#/components/schemas/Metadata/properties/page_number"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 260, .column = 11},
    {.location = "#/components/schemas/Metadata/properties/page_number/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 260, .column = 17},
    {.location = "#/components/schemas/Metadata/properties/page_size"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 264, .column = 11},
    {.location = "#/components/schemas/Metadata/properties/page_size/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 264, .column = 17},
    {.location = "#/components/schemas/Metadata/properties/total_pages"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 252, .column = 11},
    {.location = "#/components/schemas/Metadata/properties/total_pages/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 252, .column = 17},
    {.location = "#/components/schemas/Metadata/properties/total_results"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 256, .column = 11},
    {.location = "#/components/schemas/Metadata/properties/total_results/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 256, .column = 17},
    {.location = "#/components/schemas/Metadata/type"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 248, .column = 13},
    {.location = "#/paths/~1auth~1actions/get"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 26, .column = 7},
    {.location = "#/paths/~1auth~1actions/get/responses/200"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 36, .column = 11},
    {.location = "#/paths/~1auth~1actions~1{id}/get"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 73, .column = 7},
    {.location = "#/paths/~1auth~1actions~1{id}/get/responses/200"sv, .file = "telnyx-auth-actions.yaml"sv, .line = 81, .column = 11},
};

}  // namespace

runtime::SpecPlace place_of(std::string_view location) { return runtime::find_place(places, location); }

}  // namespace telnyx_auth_actions
